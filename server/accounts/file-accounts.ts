import type { Emit } from "../core/events.ts";
import type {
  AccountStanding,
  PasswordAccounts,
  PasswordChange,
  RefusalCause,
  Secret,
  Verification,
} from "../core/ports.ts";
import type { Principal } from "../core/principal.ts";
import { needsRehash } from "../secrets/password-hash.ts";
import { AccountBook, type AccountBookOptions } from "./account-book.ts";
import { AccountError } from "./account-error.ts";
import { type Account, NO_ACCOUNTS } from "./account-file.ts";
import { AccountIndex } from "./account-index.ts";
import type { PasswordSource } from "./password-source.ts";

/** Who vouches for the names of these accounts (contract §2). */
const AUTHORITY = "file";

/** How often a login is verified anew because the account's hash was replaced under it. */
const ROUNDS_MAX = 3;

export interface FileAccountsOptions extends AccountBookOptions {
  emit: Emit;
}

/**
 * The accounts of one document, kept in memory and read again whenever the document changes. A document that breaks
 * later is told by `accounts.rejected`, and the accounts read last stay in force; so they do when it vanishes.
 */
export class FileAccounts implements PasswordAccounts, PasswordSource {
  readonly authority = AUTHORITY;
  readonly #book: AccountBook;
  readonly #emit: Emit;
  readonly #listeners = new Set<() => void>();
  #accounts: AccountIndex;
  #text: string | undefined;
  #rejected: string | undefined;
  #reading: Promise<void> = Promise.resolve();
  #rehashing: Promise<void> | undefined;
  #mayRehash = true;
  #stopWatching: () => void = () => undefined;

  private constructor({ emit, ...options }: FileAccountsOptions) {
    this.#book = new AccountBook(options);
    this.#emit = emit;
    this.#accounts = new AccountIndex(NO_ACCOUNTS, this.#book.hashing);
  }

  /**
   * Reads the accounts and watches them from now on. A store without document holds no accounts.
   * @throws {AccountError} `FILE_INVALID`, naming the file and its faults; nothing is written
   */
  static async open(options: FileAccountsOptions): Promise<FileAccounts> {
    const accounts = new FileAccounts(options);
    accounts.#stopWatching = options.store.watch(() => void accounts.#readAgain());
    const first = accounts.#read();
    accounts.#reading = first.catch(() => accounts.#stopWatching());
    await first;
    return accounts;
  }

  /**
   * As the port says. Every name, known, disabled or not, costs one verification; a hash replaced meanwhile, as by a
   * changed password, costs another, so that an old password never opens anything.
   */
  async verify(name: string, password: Secret): Promise<Verification> {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const before = this.#accounts.find(name);
      const right = await this.#book.hasher.verify(this.#accounts.hashFor(name), password);
      const account = this.#accounts.find(name);
      if (account?.passwordHash === before?.passwordHash) return this.#judge(account, right, password);
    }
    return { kind: "unavailable", detail: "the account kept changing while its password was verified" };
  }

  /** One verification that means nothing. */
  async pretend(name: string, password: Secret): Promise<void> {
    await this.#book.hasher.verify(this.#accounts.hashFor(name), password);
  }

  /** As the port says. The current password is refused as a new one. */
  async change(principal: Principal, newPassword: Secret): Promise<PasswordChange> {
    const account = this.#enabled(principal);
    if (account === undefined) return "not-supported";
    try {
      if (await this.#book.hasher.verify(account.passwordHash, newPassword)) return "insufficient";
      await this.#book.setPassword(account.name, newPassword, { of: account });
    } catch (error) {
      return this.#failedChange(error);
    }
    await this.#readAgain();
    return "changed";
  }

  standing(principal: Principal): AccountStanding {
    const account = this.#enabled(principal);
    return account && { roles: account.roles, passwordVersion: account.passwordVersion };
  }

  /** As the port says; a disabled account lends nothing. */
  lentTo({ authority, name }: Principal): readonly string[] {
    const account = this.#accounts.find(name);
    return account === undefined || account.disabled || !account.accept.includes(authority) ? [] : account.roles;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Stops watching, and settles once nothing is read or written any more. */
  async close(): Promise<void> {
    this.#stopWatching();
    await this.#rehashing;
    await this.#reading;
  }

  #enabled(principal: Principal): Account | undefined {
    if (principal.authority !== AUTHORITY) return undefined;
    const account = this.#accounts.find(principal.name);
    return account?.disabled ? undefined : account;
  }

  #judge(account: Account | undefined, right: boolean, password: Secret): Verification {
    if (account === undefined) return refused("unknown-user");
    if (account.disabled) return refused("disabled");
    if (password.length === 0 && !this.#book.rules.allowEmpty) return refused("empty-password");
    if (!right) return refused("wrong-password");
    this.#rehash(account, password);
    const { name, roles, mustChangePassword } = account;
    return { kind: "verified", principal: { authority: AUTHORITY, name }, roles, mustChangePassword };
  }

  /**
   * Hashes the password again where the settings were changed. In the background and one account at a time, beside the
   * verifications: the others follow with their next login. A store that cannot be written is not tried again until
   * it changes.
   */
  #rehash(account: Account, password: Secret): void {
    const { hasher, hashing } = this.#book;
    if (!this.#mayRehash || this.#rehashing !== undefined || !needsRehash(account.passwordHash, hashing)) return;
    // The hash is begun here, while the caller still has the password; the hasher holds it from then on.
    this.#rehashing = this.#replaceHash(account, hasher.hash(password, hashing)).finally(() => {
      this.#rehashing = undefined;
    });
  }

  async #replaceHash(account: Account, hash: Promise<string>): Promise<void> {
    try {
      await this.#book.setHash(account, await hash);
      await this.#readAgain();
    } catch (error) {
      this.#mayRehash = false;
      this.#reject(`the password of an account was not hashed anew: ${(error as Error).message}`);
    }
  }

  #failedChange(error: unknown): PasswordChange {
    const code = error instanceof AccountError ? error.code : undefined;
    if (code === "PASSWORD_INSUFFICIENT") return "insufficient";
    if (code === "UNKNOWN") return "not-supported";
    if (code !== "CHANGED") this.#reject(`a changed password was not stored: ${(error as Error).message}`);
    return "unavailable";
  }

  /** One reading after the other, so that an old text never replaces a newer one. */
  #readAgain(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read()).catch((error: Error) => this.#rejectOnce(error.message));
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { store, hashing } = this.#book;
    const text = await store.read();
    if (text === undefined && this.#text !== undefined)
      throw new AccountError("FILE_INVALID", `${store.name} is gone; the accounts read last stay in force`);
    const document = this.#book.parse(text);
    const recovered = this.#rejected !== undefined;
    this.#rejected = undefined;
    if (text === undefined || (text === this.#text && !recovered)) return;
    this.#text = text;
    this.#accounts = new AccountIndex(document, hashing);
    this.#mayRehash = true;
    this.#emit({ event: "accounts.loaded", file: store.name, accounts: this.#accounts.size });
    for (const listener of this.#listeners) listener();
  }

  #rejectOnce(detail: string): void {
    if (this.#rejected !== detail) this.#reject(detail);
    this.#rejected = detail;
  }

  #reject(detail: string): void {
    this.#emit({ event: "accounts.rejected", file: this.#book.store.name, detail });
  }
}

const refused = (cause: RefusalCause): Verification => ({ kind: "refused", cause });
