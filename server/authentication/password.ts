import type { Entitlement, PasswordAccounts, Secret, Standing, Verification } from "../core/ports.ts";

/** What the password scheme found out: of an account that has passwords with versions, with the one that was right. */
export type PasswordVerification =
  | (Extract<Verification, { kind: "verified" }> & { passwordVersion?: number })
  | Exclude<Verification, { kind: "verified" }>;

/** Checks a name and a password against the accounts. */
export class PasswordScheme {
  readonly name = "password";
  readonly #accounts: PasswordAccounts;

  constructor(accounts: PasswordAccounts) {
    this.#accounts = accounts;
  }

  /**
   * The account may have changed while the password was verified: what counts is how it stands when this settles.
   * @param onWaiting to be called when what remains is waiting for others
   */
  async verify(name: string, password: Secret, onWaiting?: () => void): Promise<PasswordVerification> {
    const found = await this.#accounts.verify(name, password, onWaiting);
    if (found.kind !== "verified") return found;
    const { entitlement = { standing: () => this.#accounts.standing(found.principal) } } = found;
    const now = standingOrRelease(entitlement);
    if (now === undefined) {
      entitlement.release?.();
      return { kind: "refused", cause: "disabled" };
    }
    const { roles, passwordVersion } = now;
    return { ...found, roles, entitlement, ...(passwordVersion !== undefined && { passwordVersion }) };
  }
}

/** A look that fails is a fault of ours, and nobody holds the entitlement after it. */
function standingOrRelease(entitlement: Entitlement): Standing {
  try {
    return entitlement.standing();
  } catch (error) {
    entitlement.release?.();
    throw error;
  }
}
