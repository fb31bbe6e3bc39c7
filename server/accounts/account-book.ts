import { rm } from "node:fs/promises";
import type { Clock } from "../core/clock.ts";
import type { DocumentStore, Secret } from "../core/ports.ts";
import { foldName } from "../core/principal.ts";
import { argon2id, type HashSettings, hashSettings, type PasswordHasher } from "../secrets/password-hash.ts";
import {
  type AccountView,
  addAccount,
  checkName,
  findAccount,
  listAccounts,
  type NewAccount,
  removeAccount,
  setAccepted,
  setDisabled,
  setHash,
  setPassword,
  setRoles,
} from "./account-changes.ts";
import { AccountError } from "./account-error.ts";
import { type Account, type AccountsDocument, formatAccounts, NO_ACCOUNTS, parseAccounts } from "./account-file.ts";
import { faultInPassword, type PasswordRules, passwordRules } from "./password-rules.ts";

/** The account that the first start makes. */
export const FIRST_ADMIN = "admin";

export interface AccountBookOptions {
  store: DocumentStore;
  clock: Clock;
  settings?: Partial<HashSettings & PasswordRules>;
  /** File with the first password of `admin`, deleted once that password is of no use any more. Default none. */
  initialPasswordFile?: string;
  /** Default libsodium's Argon2id. */
  hasher?: PasswordHasher;
}

/**
 * Every way to change the stored accounts, for the gateway and the command line alike. Passwords are judged and hashed
 * before the lock is taken; the store's own errors pass through.
 */
export class AccountBook {
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly hasher: PasswordHasher;
  readonly hashing: HashSettings;
  readonly rules: PasswordRules;
  readonly initialPasswordFile: string | undefined;

  constructor({ store, clock, settings = {}, initialPasswordFile, hasher = argon2id }: AccountBookOptions) {
    this.store = store;
    this.clock = clock;
    this.hasher = hasher;
    this.hashing = hashSettings(settings);
    this.rules = passwordRules(settings);
    this.initialPasswordFile = initialPasswordFile;
  }

  /** All accounts without their hashes; none where the store holds no document yet. */
  async list(): Promise<AccountView[]> {
    return listAccounts(this.parse(await this.store.read()));
  }

  /** @throws {AccountError} `NAME_INVALID`, `EXISTS`, `ROLE_INVALID`, `AUTHORITY_INVALID`, `PASSWORD_INSUFFICIENT` */
  async add(added: Omit<NewAccount, "passwordHash">, password: Secret): Promise<void> {
    checkName(added.name);
    const passwordHash = await this.#judgeAndHash(added.name, password);
    await this.#change((document) => addAccount(document, { ...added, passwordHash }, this.clock.wall()));
  }

  /** @throws {AccountError} `UNKNOWN` */
  async remove(name: string): Promise<void> {
    await this.#change((document) => removeAccount(document, name));
    await this.#forgetInitialPassword(name);
  }

  /**
   * Gives an account another password, whatever the old one was.
   * @param options.of the account as the caller knows it: with another password by now, or disabled, it stays as it is
   * @throws {AccountError} `PASSWORD_INSUFFICIENT`, `UNKNOWN`, or `CHANGED` with `options.of` alone
   */
  async setPassword(
    name: string,
    password: Secret,
    options: { mustChangePassword?: boolean; of?: Account } = {},
  ): Promise<void> {
    const { of, ...change } = options;
    const passwordHash = await this.#judgeAndHash(name, password);
    await this.#change((document) => {
      if (of !== undefined) expectSame(of, findAccount(document, name));
      return setPassword(document, name, { ...change, passwordHash }, this.clock.wall());
    });
    await this.#forgetInitialPassword(name);
  }

  /** Stores another hash of the same password, unless the account has another hash than `of` by now. */
  async setHash(of: Account, passwordHash: string): Promise<void> {
    await this.#change((document) =>
      findAccount(document, of.name)?.passwordHash === of.passwordHash
        ? setHash(document, of.name, passwordHash)
        : undefined,
    );
  }

  /** @throws {AccountError} `UNKNOWN` */
  async setDisabled(name: string, disabled: boolean): Promise<void> {
    await this.#change((document) => setDisabled(document, name, disabled));
  }

  /** @throws {AccountError} `UNKNOWN` or `ROLE_INVALID` */
  async setRoles(name: string, roles: readonly string[]): Promise<void> {
    await this.#change((document) => setRoles(document, name, roles));
  }

  /** @throws {AccountError} `UNKNOWN` or `AUTHORITY_INVALID` */
  async setAccepted(name: string, accept: readonly string[]): Promise<void> {
    await this.#change((document) => setAccepted(document, name, accept));
  }

  /** @throws {AccountError} `FILE_INVALID`, naming the store and every fault */
  parse(text: string | undefined): AccountsDocument {
    return text === undefined ? NO_ACCOUNTS : parseAccounts(text, this.store.name);
  }

  async #change(change: (document: AccountsDocument) => AccountsDocument | undefined): Promise<void> {
    await this.store.update(async (text) => {
      const changed = change(this.parse(text));
      return changed === undefined ? { result: undefined } : { text: formatAccounts(changed), result: undefined };
    });
  }

  async #judgeAndHash(name: string, password: Secret): Promise<string> {
    const fault = faultInPassword(name, password, this.rules);
    if (fault !== undefined) throw new AccountError("PASSWORD_INSUFFICIENT", fault);
    return await this.hasher.hash(password, this.hashing);
  }

  /** The password in the file no longer opens anything, so a file that cannot be deleted is no failure. */
  async #forgetInitialPassword(name: string): Promise<void> {
    if (this.initialPasswordFile === undefined || foldName(name) !== FIRST_ADMIN) return;
    await rm(this.initialPasswordFile, { force: true }).catch(() => undefined);
  }
}

function expectSame(known: Account, now: Account | undefined): void {
  if (now === undefined || now.disabled)
    throw new AccountError("UNKNOWN", `the account "${known.name}" is gone or disabled`);
  if (now.passwordVersion !== known.passwordVersion)
    throw new AccountError("CHANGED", `the password of "${known.name}" was changed meanwhile`);
}
