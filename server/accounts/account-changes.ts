import { foldName } from "../core/principal.ts";
import { AccountError } from "./account-error.ts";
import type { Account, AccountsDocument } from "./account-file.ts";
import { faultInName, isWord, WORD_RULE } from "./account-names.ts";

/** A new account. */
export interface NewAccount {
  name: string;
  passwordHash: string;
  roles?: readonly string[];
  accept?: readonly string[];
  mustChangePassword?: boolean;
}

/** An account as people may see it: all but the hash. */
export type AccountView = Omit<Account, "passwordHash">;

/** The account of this name in any spelling that folds alike. */
export const findAccount = (document: AccountsDocument, name: string): Account | undefined =>
  document.accounts.find((account) => foldName(account.name) === foldName(name));

/** All accounts, in the order of the file. */
export const listAccounts = (document: AccountsDocument): AccountView[] =>
  document.accounts.map(({ passwordHash: _, ...view }) => view);

/**
 * Adds an account.
 * @param atMs wall time in ms
 * @throws {AccountError} `NAME_INVALID`, `EXISTS`, `ROLE_INVALID` or `AUTHORITY_INVALID`
 */
export function addAccount(document: AccountsDocument, added: NewAccount, atMs: number): AccountsDocument {
  checkName(added.name);
  const same = findAccount(document, added.name);
  if (same !== undefined)
    throw new AccountError(
      "EXISTS",
      `there is an account "${same.name}" already, and "${added.name}" is the same user`,
    );
  const at = new Date(atMs).toISOString();
  const account: Account = {
    name: added.name,
    roles: checkedRoles(added.roles ?? []),
    passwordHash: added.passwordHash,
    passwordVersion: nextVersion(0, atMs),
    disabled: false,
    mustChangePassword: added.mustChangePassword ?? false,
    accept: checkedAuthorities(added.accept ?? []),
    createdAt: at,
    passwordChangedAt: at,
  };
  return { ...document, accounts: [...document.accounts, account] };
}

/** @throws {AccountError} `UNKNOWN` */
export function removeAccount(document: AccountsDocument, name: string): AccountsDocument {
  const gone = known(document, name);
  return { ...document, accounts: document.accounts.filter((account) => account !== gone) };
}

/**
 * Gives an account another password. This clears the order to change it unless a new one is given.
 * @param atMs wall time in ms
 * @throws {AccountError} `UNKNOWN`
 */
export function setPassword(
  document: AccountsDocument,
  name: string,
  change: { passwordHash: string; mustChangePassword?: boolean },
  atMs: number,
): AccountsDocument {
  const { passwordVersion } = known(document, name);
  return amend(document, name, {
    passwordHash: change.passwordHash,
    passwordVersion: nextVersion(passwordVersion, atMs),
    mustChangePassword: change.mustChangePassword ?? false,
    passwordChangedAt: new Date(atMs).toISOString(),
  });
}

/** Stores another hash of the same password. @throws {AccountError} `UNKNOWN` */
export const setHash = (document: AccountsDocument, name: string, passwordHash: string): AccountsDocument =>
  amend(document, name, { passwordHash });

/** @throws {AccountError} `UNKNOWN` */
export const setDisabled = (document: AccountsDocument, name: string, disabled: boolean): AccountsDocument =>
  amend(document, name, { disabled });

/** Replaces all roles of an account. @throws {AccountError} `UNKNOWN` or `ROLE_INVALID` */
export const setRoles = (document: AccountsDocument, name: string, roles: readonly string[]): AccountsDocument =>
  amend(document, name, { roles: checkedRoles(roles) });

/** Replaces the authorities whose users of this name the account lends its roles to. @throws {AccountError} `UNKNOWN` or `AUTHORITY_INVALID` */
export const setAccepted = (document: AccountsDocument, name: string, accept: readonly string[]): AccountsDocument =>
  amend(document, name, { accept: checkedAuthorities(accept) });

/** @throws {AccountError} `NAME_INVALID` */
export function checkName(name: string): void {
  const fault = faultInName(name);
  if (fault !== undefined) throw new AccountError("NAME_INVALID", fault);
}

function amend(document: AccountsDocument, name: string, change: Partial<Account>): AccountsDocument {
  const old = known(document, name);
  return {
    ...document,
    accounts: document.accounts.map((account) => (account === old ? { ...old, ...change } : account)),
  };
}

function known(document: AccountsDocument, name: string): Account {
  const account = findAccount(document, name);
  if (account !== undefined) return account;
  throw new AccountError("UNKNOWN", `there is no account "${name}"; see "gatehouse account list"`);
}

/** Starts at the time rather than at 1, so that an account removed and made again is not taken for the old one. */
const nextVersion = (version: number, atMs: number): number => Math.max(version + 1, Math.floor(atMs));

function checkedRoles(roles: readonly string[]): string[] {
  for (const role of roles)
    if (!isWord(role)) throw new AccountError("ROLE_INVALID", `"${role}" is no role name: a role ${WORD_RULE}`);
  return [...new Set(roles)];
}

function checkedAuthorities(authorities: readonly string[]): string[] {
  for (const authority of authorities)
    if (!isWord(authority))
      throw new AccountError("AUTHORITY_INVALID", `"${authority}" is no authority: an authority ${WORD_RULE}`);
  return [...new Set(authorities)];
}
