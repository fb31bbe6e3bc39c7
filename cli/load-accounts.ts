import { readFile, stat } from "node:fs/promises";
import type { LoadAccount } from "../load/index.ts";
import { asUnreadable, CommandFailed } from "./failures.ts";

type PasswordAccount = Extract<LoadAccount, { password: Uint8Array }>;

const MOST_BYTES = 4 * 1024 * 1024;
const COLON = 0x3a;
const HASH = 0x23;
const LINE_END = 0x0a;
const RETURN = 0x0d;

/**
 * Accounts of a file with one `name:password` a line; empty lines and those that begin with `#` are left out. The caller
 * wipes the passwords.
 * @param warn told when others may read the file
 * @throws {CommandFailed} where the file cannot be read or a line is none; the message never quotes the line
 */
export async function readAccounts(file: string, warn: (text: string) => void): Promise<PasswordAccount[]> {
  const { mode, size } = await stat(file).catch(asUnreadable(file));
  if ((mode & 0o077) !== 0) warn(`${file} holds passwords and others may read it: run "chmod 600 ${file}"`);
  if (size > MOST_BYTES) throw new CommandFailed(`${file} has more than ${MOST_BYTES / 1024 / 1024} MiB`);
  const bytes = await readFile(file).catch(asUnreadable(file));
  try {
    return accountsOf(bytes, file);
  } finally {
    bytes.fill(0);
  }
}

function accountsOf(bytes: Buffer, file: string): PasswordAccount[] {
  const accounts: PasswordAccount[] = [];
  try {
    for (const [number, line] of lines(bytes)) {
      if (line.length === 0 || line[0] === HASH) continue;
      const colon = line.indexOf(COLON);
      if (colon < 1) throw new CommandFailed(`${file}:${number}: write name:password`);
      const username = line.toString("utf8", 0, colon);
      accounts.push({ username, password: Uint8Array.from(line.subarray(colon + 1)) });
    }
    if (accounts.length === 0) throw new CommandFailed(`${file} names no account: write one name:password a line`);
    return accounts;
  } catch (error) {
    for (const { password } of accounts) password.fill(0);
    throw error;
  }
}

/** Lines with their numbers from 1 on, without line ends; views of the same memory. */
function* lines(bytes: Buffer): Generator<[number: number, line: Buffer], void, undefined> {
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    yield [number, bytes.subarray(start, end > start && bytes[end - 1] === RETURN ? end - 1 : end)];
    start = end + 1;
  }
}
