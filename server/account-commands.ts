import { dirname } from "node:path";
import { AccountBook } from "./accounts/account-book.ts";
import { AccountError } from "./accounts/account-error.ts";
import { accountOptions } from "./compose-accounts.ts";
import type { Configuration } from "./config.ts";
import { systemClock } from "./core/clock.ts";
import { SecretBytes } from "./secrets/secret-bytes.ts";
import { createPrivateFolder } from "./storage/folder.ts";
import { StorageError } from "./storage/storage-error.ts";

/** The accounts of a configuration as the command line changes them; a running gateway sees each change at once. */
export function accountsOf(configuration: Configuration): AccountBook {
  return new AccountBook(accountOptions(configuration, systemClock));
}

/** Makes the folder of the accounts file, so that accounts can be added before the first start. */
export async function makeAccountsFolder(configuration: Configuration): Promise<void> {
  await createPrivateFolder(dirname(configuration.accounts.file));
}

/** Moves a password to guarded memory and wipes the view. */
export const takePassword = (view: Uint8Array): SecretBytes => SecretBytes.take(view);

/** Whether an error is about a name, a role or an authority that no account can have. */
export const isWrongArgument = (error: unknown): error is Error =>
  error instanceof AccountError && ["NAME_INVALID", "ROLE_INVALID", "AUTHORITY_INVALID"].includes(error.code);

/** Whether an error is about accounts or their file, with a message that tells the operator what to do. */
export const isAccountProblem = (error: unknown): error is Error =>
  error instanceof AccountError || error instanceof StorageError;
