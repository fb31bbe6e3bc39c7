import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { asUnreadable, CommandFailed, WrongUse } from "./failures.ts";
import { askSecrets } from "./prompt.ts";

/** Where a password comes from; on a terminal it is asked for where neither is given. */
export interface PasswordOptions {
  passwordFile?: string;
  passwordStdin?: boolean;
}

/** More than any password may have. */
const LONGEST = 1024;

/** What a configuration says of new passwords. */
export interface NewPasswordRule {
  /** In characters. */
  minimumLength: number;
  allowEmpty: boolean;
}

/** Asks a terminal for the password of somebody who has one. The caller wipes it. */
export async function askPassword(): Promise<Uint8Array> {
  const [password] = await askSecrets(["Password: "]);
  return password!;
}

/** A password to set: given, or typed twice on a terminal. The caller wipes it. */
export async function readNewPassword(options: PasswordOptions, rule: NewPasswordRule): Promise<Uint8Array> {
  return (await givenPassword(options)) ?? (await askNewPassword(rule));
}

/**
 * Asks a terminal for a new password, twice. The caller wipes it.
 * @param rule told in the question; `undefined` where nobody here knows it
 */
export async function askNewPassword(rule: NewPasswordRule | undefined): Promise<Uint8Array> {
  const [password, again] = await askSecrets([`New password${ruleText(rule)}: `, "New password again: "]);
  const same = Buffer.compare(password!, again!) === 0;
  again!.fill(0);
  if (same) return password!;
  password!.fill(0);
  throw new CommandFailed("the two passwords differ; nothing was changed");
}

/** Whether somebody can be asked. */
export const isInteractive = () => process.stdin.isTTY === true;

function ruleText(rule: NewPasswordRule | undefined): string {
  if (rule === undefined) return "";
  return ` (${rule.minimumLength} characters or more${rule.allowEmpty ? ", or none" : ""})`;
}

/**
 * The password of a file or of standard input; `undefined` where it is to be asked for on a terminal. The caller wipes
 * it. Without any byte there is no password: an empty one is a line end alone.
 * @throws {WrongUse} where there is no password and nobody to ask
 * @throws {CommandFailed} where the file cannot be read, or holds more than a password
 */
export async function givenPassword({ passwordFile, passwordStdin }: PasswordOptions): Promise<Uint8Array | undefined> {
  if (passwordFile !== undefined && passwordStdin)
    throw new WrongUse("give --password-file or --password-stdin, not both");
  if (passwordFile !== undefined)
    return await readFrom(createReadStream(passwordFile), passwordFile).catch(asUnreadable(passwordFile));
  if (passwordStdin && isInteractive())
    throw new WrongUse(
      "standard input is a terminal, which would show the password: leave out --password-stdin to be asked",
    );
  if (passwordStdin) return await readFrom(process.stdin, "standard input");
  if (isInteractive()) return undefined;
  throw new WrongUse("there is no terminal to ask for the password: give --password-file FILE or --password-stdin");
}

/** Reads into one buffer of our own and wipes what passed through others. */
async function readFrom(source: Readable, name: string): Promise<Uint8Array> {
  const buffer = Buffer.alloc(LONGEST + 1);
  let length = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    length += chunk.copy(buffer, length);
    chunk.fill(0);
    if (length > LONGEST) break;
  }
  const password = Uint8Array.from(buffer.subarray(0, withoutLineEnd(buffer, length)));
  buffer.fill(0);
  if (length === 0) throw new WrongUse(`${name} holds no password; an empty one is a line end alone`);
  if (length <= LONGEST) return password;
  password.fill(0);
  throw new CommandFailed(`${name} holds no password: it has more than ${LONGEST} bytes`);
}

function withoutLineEnd(bytes: Uint8Array, length: number): number {
  if (bytes[length - 1] !== 0x0a) return length;
  return bytes[length - 2] === 0x0d ? length - 2 : length - 1;
}
