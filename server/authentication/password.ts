import type { AccountStanding, PasswordAccounts, Secret, Verification } from "../core/ports.ts";

/** What the password scheme found out. A verified one carries what its account allows, at this very moment and later. */
export type PasswordVerification =
  | (Extract<Verification, { kind: "verified" }> & { passwordVersion: number; standing: () => AccountStanding })
  | Exclude<Verification, { kind: "verified" }>;

/** Checks a name and a password against the accounts. */
export class PasswordScheme {
  readonly name = "password";
  readonly #accounts: PasswordAccounts;

  constructor(accounts: PasswordAccounts) {
    this.#accounts = accounts;
  }

  /** The account may have changed while the password was verified: what counts is how it stands when this settles. */
  async verify(name: string, password: Secret): Promise<PasswordVerification> {
    const found = await this.#accounts.verify(name, password);
    if (found.kind !== "verified") return found;
    const standing = () => this.#accounts.standing(found.principal);
    const now = standing();
    if (now === undefined) return { kind: "refused", cause: "disabled" };
    return { ...found, roles: now.roles, passwordVersion: now.passwordVersion, standing };
  }
}
