import { foldName } from "../core/principal.ts";
import { keyedHash } from "../secrets/keyed-hash.ts";
import { dummyHash, type HashSettings, settingsOf } from "../secrets/password-hash.ts";
import type { Account, AccountsDocument } from "./account-file.ts";

/** The accounts of a document by their folded names, and what to verify for names that have none. */
export class AccountIndex {
  readonly #byName: ReadonlyMap<string, Account>;
  readonly #dummies: readonly string[];

  /** @param settings the cost of a verification where there is no account at all */
  constructor(document: AccountsDocument, settings: HashSettings) {
    this.#byName = new Map(document.accounts.map((account) => [foldName(account.name), account]));
    const costs = document.accounts.map((account) => settingsOf(account.passwordHash) ?? settings).sort(byCost);
    this.#dummies = (costs.length > 0 ? costs : [settings]).map(dummyHash);
  }

  get size(): number {
    return this.#byName.size;
  }

  find(name: string): Account | undefined {
    return this.#byName.get(foldName(name));
  }

  /**
   * The hash to verify for this name: its account's, or one that no password has. Accounts hashed with other settings
   * cost another time, so one fixed dummy would tell unknown names by their cost wherever settings were changed. A name
   * without account therefore costs what some account costs, always the same one: chosen by the keyed hash of the name,
   * as often as accounts have these settings. In order of cost, so that a new account moves few names to another.
   * What remains: after a restart, unknown names may cost something else. The choice is made for known names too, since
   * making it takes long enough to be measured.
   */
  hashFor(name: string): string {
    const at = Number((keyedHash(foldName(name)) * BigInt(this.#dummies.length)) >> 64n);
    const dummy = this.#dummies[at] ?? "";
    return this.find(name)?.passwordHash ?? dummy;
  }
}

const byCost = (one: HashSettings, other: HashSettings): number =>
  one.memoryBytes - other.memoryBytes || one.passes - other.passes;
