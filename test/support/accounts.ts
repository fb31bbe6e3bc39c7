import { join } from "node:path";
import { AccountBook } from "../../server/accounts/account-book.ts";
import { systemClock } from "../../server/core/clock.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { createPrivateFolder } from "../../server/storage/folder.ts";
import { LockedFile } from "../../server/storage/locked-file.ts";

export interface TestAccount {
  name: string;
  password: string | Buffer;
  roles?: readonly string[];
  /** Authorities to whose principals of this name it lends its roles. */
  accept?: readonly string[];
  disabled?: boolean;
  mustChangePassword?: boolean;
}

/** The accounts of a test's data folder, changed as the command line changes them: by another process's means. */
export function accountBook(dataDir: string): AccountBook {
  return new AccountBook({
    store: new LockedFile(join(dataDir, "accounts.json")),
    clock: systemClock,
    settings: { memoryBytes: 8192, passes: 1, minimumLength: 1 },
    initialPasswordFile: join(dataDir, "initial-admin-password"),
  });
}

/** Adds accounts to the data folder, with the cheapest hashes. */
export async function addTestAccounts(dataDir: string, accounts: readonly TestAccount[]): Promise<void> {
  await createPrivateFolder(dataDir);
  const book = accountBook(dataDir);
  for (const { name, password, roles = [], accept = [], disabled, mustChangePassword } of accounts) {
    using secret = SecretBytes.take(Buffer.from(password));
    await book.add({ name, roles, accept }, secret);
    if (mustChangePassword) {
      using again = SecretBytes.take(Buffer.from(password));
      await book.setPassword(name, again, { mustChangePassword });
    }
    if (disabled) await book.setDisabled(name, true);
  }
}
