import type { Emit } from "../core/events.ts";
import type { PasswordChange } from "../core/ports.ts";
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
  readonly #table: SessionTable;
  readonly #emit: Emit;
  /** Changes that run now: what they mean for the sessions of their own channel is known when they are done. */
  readonly #changing = new Set<{ readonly key: string; readonly channel: Channel }>();

  constructor(parts: { logins: Logins; table: SessionTable; emit: Emit }) {
    this.#logins = parts.logins;
    this.#table = parts.table;
    this.#emit = parts.emit;
  }

  /**
   * The guard and the old password come first, so what is said of the new one tells a stranger nothing. Judging and
   * hashing the new one takes a permit of its own: TRY_AGAIN_LATER and nothing changed where there is none in time. A
   * change ends the user's password sessions on all other channels.
   * @param change hands the new password to the accounts
   */
  async change(
    attempt: LoginAttempt,
    change: (verified: Verified) => Promise<PasswordChange>,
  ): Promise<PasswordChangeOutcome> {
    const proof = await this.#logins.prove(attempt);
    if (proof.error !== "NONE") return proof;
    proof.verified.entitlement?.release?.();
    const permit = await this.#logins.permit(attempt);
    if ("error" in permit) return permit;
    try {
      return await this.#change(attempt, proof.verified, change);
    } finally {
      permit.release();
    }
  }

  async #change(
    attempt: LoginAttempt,
    verified: Verified,
    change: (verified: Verified) => Promise<PasswordChange>,
  ): Promise<PasswordChangeOutcome> {
    if (!this.#isStillRight(verified)) return { error: OUTCOMES.unavailable, penaltyDelayMs: 0 };
    const key = principalKey(verified.principal);
    const running = { key, channel: attempt.channel };
    this.#changing.add(running);
    try {
      const result = await change(verified);
      if (result === "changed") this.#adopt(running);
      if (result !== "changed") return { error: OUTCOMES[result], penaltyDelayMs: 0 };
      this.#emit({
        event: "password.changed",
        user: verified.principal.name,
        source: attempt.channel.source,
        channel: attempt.channel.id,
      });
      return { error: "NONE", penaltyDelayMs: 0 };
    } finally {
      this.#changing.delete(running);
      this.follow(key);
    }
  }

  /** Whoever waited for a permit may know a password that was changed meanwhile: that one changes nothing. */
  #isStillRight({ entitlement, passwordVersion }: Verified): boolean {
    return entitlement === undefined || entitlement.standing()?.passwordVersion === passwordVersion;
  }

  /** Accounts have changed: sessions that rest on nothing any more or on another password end, the rest take their roles. */
  followAll(): void {
    for (const session of [...this.#table.sessions()]) this.#followOne(session);
  }

  follow(key: string): void {
    for (const session of [...this.#table.sessionsOf(key)]) this.#followOne(session);
  }

  #followOne(session: Session): void {
    if (session.entitlement === undefined || session.endReason !== undefined) return;
    const standing = session.entitlement.standing();
    if (standing === undefined) return this.#table.close(session, "account");
    if (standing.passwordVersion !== session.passwordVersion && !this.#isChanging(session))
      return this.#table.close(session, "account");
    this.#table.setRoles(session, standing.roles);
  }

  #isChanging({ key, channel }: Session): boolean {
    for (const running of this.#changing) if (running.key === key && running.channel === channel) return true;
    return false;
  }

  /** The channel that changed the password keeps its sessions: they go on with the new one. */
  #adopt({ key, channel }: { key: string; channel: Channel }): void {
    for (const session of this.#table.sessionsOf(key)) {
      if (session.channel === channel) session.passwordVersion = session.entitlement?.standing()?.passwordVersion;
    }
  }
}
