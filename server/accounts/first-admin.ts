import { open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import sodium from "sodium-native";
import type { Emit } from "../core/events.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";
import { AccountBook, type AccountBookOptions, FIRST_ADMIN } from "./account-book.ts";
import { addAccount } from "./account-changes.ts";
import { formatAccounts, NO_ACCOUNTS } from "./account-file.ts";

/** The role that may do everything (contract §3). */
const ADMIN_ROLE = "Admin";

/** Letters and digits that nobody mistakes for another: 31 of them, so that 25 make 123 bits. */
const ALPHABET = Buffer.from("abcdefghjkmnpqrstuvwxyz23456789");
const GROUPS = 5;
const GROUP_LENGTH = 5;

/**
 * Makes the account `admin` with role Admin and a random password, where the store holds no document at all. The
 * password is also written to `initialPasswordFile`, if given, readable by its owner alone.
 * @returns the password, for the caller to show once and dispose of; `undefined` where there was a document
 */
export async function createFirstAdmin(options: AccountBookOptions & { emit: Emit }): Promise<SecretBytes | undefined> {
  const { store, clock, hasher, hashing, initialPasswordFile } = new AccountBook(options);
  if ((await store.read()) !== undefined) return undefined;
  const password = readablePassword();
  let created = false;
  try {
    created = await store.update(async (text) => {
      if (text !== undefined) return { result: false };
      // First the password, then the account: a crash between them leaves a start that begins anew, not a lost password.
      if (initialPasswordFile !== undefined) await writePassword(initialPasswordFile, password);
      const passwordHash = await hasher.hash(password, hashing);
      const admin = { name: FIRST_ADMIN, roles: [ADMIN_ROLE], passwordHash };
      return { text: formatAccounts(addAccount(NO_ACCOUNTS, admin, clock.wall())), result: true };
    });
  } finally {
    if (!created) password[Symbol.dispose]();
  }
  if (!created) return undefined;
  options.emit({ event: "accounts.created", file: store.name, passwordFile: initialPasswordFile ?? "" });
  return password;
}

/** Five groups of five, such as `abcde-fghjk-…`. */
function readablePassword(): SecretBytes {
  const text = Buffer.alloc(GROUPS * (GROUP_LENGTH + 1) - 1, "-");
  for (let at = 0; at < text.length; at += 1)
    if ((at + 1) % (GROUP_LENGTH + 1) !== 0) text[at] = ALPHABET[sodium.randombytes_uniform(ALPHABET.length)] ?? 0;
  return SecretBytes.take(text);
}

/** Replaces what an earlier, interrupted start left. Durable before the account that needs it. */
async function writePassword(path: string, password: SecretBytes): Promise<void> {
  await rm(path, { force: true });
  await using file = await open(path, "wx", 0o600);
  await file.writeFile(password.bytes);
  await file.writeFile("\n");
  await file.sync();
  await using folder = await open(dirname(path), "r");
  await folder.sync();
}
