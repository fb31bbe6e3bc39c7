import type { LoadAccount } from "./options.ts";

/** The accounts of a run, taken in turn. Disposing wipes their passwords. */
export class AccountPool implements Disposable {
  readonly #accounts: readonly LoadAccount[];
  readonly #names: ReadonlySet<string>;
  readonly #retired = new Map<string, string>();
  #next = 0;

  constructor(accounts: readonly LoadAccount[]) {
    this.#accounts = accounts;
    this.#names = new Set(accounts.map(({ username }) => username));
  }

  /** The next account that is not retired; `undefined` where none is left. */
  next(): LoadAccount | undefined {
    for (let tried = 0; tried < this.#accounts.length; tried++) {
      const account = this.#accounts[this.#next++ % this.#accounts.length]!;
      if (!this.#retired.has(account.username)) return account;
    }
    return undefined;
  }

  /** Uses an account no more: going on with a wrong password would only lock its user out. */
  retire({ username }: LoadAccount, why: string): void {
    if (!this.#retired.has(username)) this.#retired.set(username, why);
  }

  /** Names of accounts that are used no more, with the refusal. */
  get retired(): readonly { username: string; why: string }[] {
    return [...this.#retired].map(([username, why]) => ({ username, why }));
  }

  /** How many are not retired. */
  get usable(): number {
    return this.#names.size - this.#retired.size;
  }

  [Symbol.dispose](): void {
    for (const account of this.#accounts) if ("password" in account) account.password.fill(0);
  }
}
