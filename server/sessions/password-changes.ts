import type { Emit } from "../core/events.ts";
import type { PasswordAccounts, PasswordChange } from "../core/ports.ts";
import { principalKey } from "../core/principal.ts";
import type { Channel } from "./channel.ts";
import type { LoginAttempt, Logins, Refusal, Verified } from "./logins.ts";
import type { Session } from "./session.ts";
import type { SessionTable } from "./session-table.ts";

export type PasswordChangeOutcome =
  | { error: "NONE" | "NOT_SUPPORTED_FOR_THIS_USER" | "INSUFFICIENT_NEW_PASSWORD"; penaltyDelayMs: 0 }
  | Refusal;

const OUTCOMES = {
  changed: "NONE",
  "not-supported": "NOT_SUPPORTED_FOR_THIS_USER",
  insufficient: "INSUFFICIENT_NEW_PASSWORD",
  unavailable: "TRY_AGAIN_LATER",
} as const satisfies Record<PasswordChange, string>;

/** Replaces passwords and keeps live sessions in step with their accounts. */
export class PasswordChanges {
  readonly #logins: Logins;
  readonly #accounts: PasswordAccounts;
  readonly #table: SessionTable;
  readonly #emit: Emit;
  /** Channels that are changing a principal's password now: their own sessions of it outlive the change. */
  readonly #changing = new Map<string, Set<Channel>>();

  constructor(parts: { logins: Logins; accounts: PasswordAccounts; table: SessionTable; emit: Emit }) {
    this.#logins = parts.logins;
    this.#accounts = parts.accounts;
    this.#table = parts.table;
    this.#emit = parts.emit;
  }

  /**
   * The guard and the old password come first, so what is said of the new one tells a stranger nothing. A change ends
   * the user's password sessions on all other channels.
   * @param change hands the new password to the accounts
   */
  async change(
    attempt: LoginAttempt,
    change: (verified: Verified) => Promise<PasswordChange>,
  ): Promise<PasswordChangeOutcome> {
    const proof = await this.#logins.prove(attempt);
    if (proof.error !== "NONE") return proof;
    const key = principalKey(proof.verified.principal);
    const changing = this.#changing.get(key) ?? new Set();
    this.#changing.set(key, changing.add(attempt.channel));
    try {
      const result = await change(proof.verified);
      this.follow(key);
      if (result !== "changed") return { error: OUTCOMES[result], penaltyDelayMs: 0 };
      this.#emit({
        event: "password.changed",
        user: proof.verified.principal.name,
        source: attempt.channel.source,
        channel: attempt.channel.id,
      });
      return { error: "NONE", penaltyDelayMs: 0 };
    } finally {
      changing.delete(attempt.channel);
      if (changing.size === 0) this.#changing.delete(key);
    }
  }

  /** Accounts have changed: sessions whose account is gone, disabled or has another password end, the rest take its roles. */
  followAll(): void {
    const keys = new Set<string>();
    for (const session of this.#table.sessions()) if (session.scheme === "password") keys.add(session.key);
    for (const key of keys) this.follow(key);
  }

  follow(key: string): void {
    for (const session of [...this.#table.sessionsOf(key)]) if (session.scheme === "password") this.#followOne(session);
  }

  #followOne(session: Session): void {
    const standing = this.#accounts.standing(session.principal);
    if (standing === undefined) return this.#table.close(session, "account");
    if (standing.passwordVersion !== session.passwordVersion) {
      if (!this.#changing.get(session.key)?.has(session.channel)) return this.#table.close(session, "account");
      session.passwordVersion = standing.passwordVersion;
    }
    this.#table.setRoles(session, standing.roles);
  }
}
