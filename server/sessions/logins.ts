import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { AuthenticationErrorName, Emit } from "../core/events.ts";
import type { FailureReason, Verification } from "../core/ports.ts";
import { principalKey } from "../core/principal.ts";
import type { Guard, Place } from "../penalties/guard.ts";
import type { Channel } from "./channel.ts";
import type { Permit, VerificationPermits } from "./permits.ts";
import type { Grant, Session } from "./session.ts";
import type { SessionTable } from "./session-table.ts";

/** A verified credential and what a session keeps of it. */
export type Verified = Extract<Verification, { kind: "verified" }> & {
  passwordVersion?: number;
};

/** One try to prove who one is, which opens nothing. */
export interface ProofAttempt {
  scheme: string;
  /** The name as sent; `undefined` where the credential itself names the user. */
  user: string | undefined;
  /** Where it comes from: a channel, or a connection that has no sessions. */
  channel: Pick<Channel, "id" | "source">;
  /** What bounds this scheme's verifications. Default: the permits of passwords. */
  permits?: VerificationPermits;
  /**
   * Looks at the credential. Called at most once, and then runs to its end whatever becomes of the client.
   * @param permit may be released before: what remains then is waiting for others
   */
  verify(permit: Permit): Promise<Verified | Exclude<Verification, { kind: "verified" }>>;
  /** The call, as far as it can be given up. */
  signal: AbortSignal;
}

/** One try to open a session. */
export interface LoginAttempt extends ProofAttempt {
  channel: Channel;
}

/** A refused login. `penaltyDelayMs` is positive exactly for the two errors that owe a delay. */
export interface Refusal {
  error: AuthenticationErrorName;
  penaltyDelayMs: number;
  reason?: FailureReason;
}

/** `response` is what the scheme tells the client, by which it proves itself in turn. */
export type LoginOutcome = { error: "NONE"; session: Session; response?: Uint8Array } | Refusal;

/** A credential proved right, before anything came of it. */
export type Proof = { error: "NONE"; verified: Verified } | Refusal;

/** Counts one more login of a source, and tells whether it comes within the source's rate. */
export type LoginRate = (source: string) => boolean | Promise<boolean>;

/** At most one log line in this time tells that logins are refused for a cause of ours, however many are. */
const BUSY_EVERY_MS = 10_000;

/** Reasons for which nobody guesses: the credential was the client's own, and its time is not now. */
const UNCHARGED: ReadonlySet<FailureReason> = new Set([
  "CREDENTIAL_EXPIRED",
  "CREDENTIAL_NOT_YET_VALID",
  "CREDENTIAL_REVOKED",
]);

/** What a refusal that is not charged owes: nobody is held to it, but a client that waits asks for no more. */
const UNCHARGED_DELAY_MS = 1_000;

const BUSY = "too many logins at once";
const TOO_OFTEN = "too many logins a second from one source";
const ACCOUNT_CHANGED = "the account changed while the login was under way";

/**
 * The one way into a session, whatever the scheme or service: rate, guard, permit, verification, account, place, token,
 * in this order (design §3). Where it fails, everything taken is given back and nothing else has changed.
 */
export class Logins {
  readonly #guard: Guard;
  readonly #permits: VerificationPermits;
  readonly #table: SessionTable;
  readonly #isWithinRate: LoginRate;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #toldAt = new Map<string, number>();
  readonly #onIdle: (() => void)[] = [];
  #verifying = 0;

  /** @param parts.rate of logins from one source. Default: no limit */
  constructor(parts: {
    guard: Guard;
    permits: VerificationPermits;
    table: SessionTable;
    rate?: LoginRate;
    clock: Clock;
    emit: Emit;
  }) {
    this.#isWithinRate = parts.rate ?? (() => true);
    this.#guard = parts.guard;
    this.#permits = parts.permits;
    this.#table = parts.table;
    this.#clock = parts.clock;
    this.#emit = parts.emit;
  }

  async open(attempt: LoginAttempt): Promise<LoginOutcome> {
    const proof = await this.prove(attempt);
    if (proof.error !== "NONE") return proof;
    return this.#use(attempt, proof.verified, (grant) => {
      // The client may have gone while its credential was verified: then nobody would ever close the session.
      if (attempt.signal.aborted || !attempt.channel.isOpen) return { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 };
      const opened = this.#table.open(attempt.channel, grant);
      return typeof opened === "string" ? this.#refuse(attempt, opened) : opened;
    });
  }

  /**
   * Proves the credential of an open session again. Failure leaves the session as it was.
   * @throws {GatewayError} `SESSION_NOT_FOUND` where it ended meanwhile
   */
  async renew(session: Session, attempt: LoginAttempt): Promise<LoginOutcome> {
    const isWanted = (verified: Verified) => principalKey(verified.principal) === session.key;
    const proof = await this.prove(attempt, isWanted);
    if (proof.error !== "NONE") return proof;
    return this.#use(attempt, proof.verified, (grant) => {
      if (session.endReason !== undefined) throw new GatewayError("SESSION_NOT_FOUND", "ended while it was renewed");
      this.#table.renew(session, grant);
      return session;
    });
  }

  /** Refuses what this scheme cannot even look at, such as a channel without certificate. Nothing is charged. */
  decline(attempt: LoginAttempt, reason: FailureReason, cause: string): Refusal {
    return { ...this.#refuse(attempt, "SCHEME_NOT_AVAILABLE", { cause }), reason };
  }

  /** Settles once no verification runs: whatever was verified has been charged by then. */
  async idle(): Promise<void> {
    if (this.#verifying > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  /**
   * Proves a credential under the guard and opens nothing.
   * @param isWanted tells whether a right credential is of the principal asked for; another's counts as wrong
   */
  async prove(attempt: ProofAttempt, isWanted: (verified: Verified) => boolean = () => true): Promise<Proof> {
    const { source } = attempt.channel;
    if (!(await this.#isWithinRate(source))) return this.#busy(attempt, TOO_OFTEN);
    const entry = await this.#guard.enter({ user: attempt.user, source }, attempt.signal);
    if (entry.kind === "penalty") return { error: "PENALTY_DELAY_ACTIVE", penaltyDelayMs: entry.remainingMs };
    if (entry.kind === "busy") return this.#busy(attempt, BUSY);
    const { place } = entry;
    try {
      const permit = await this.permit(attempt);
      if ("error" in permit) return permit;
      return await this.#verify(attempt, place, permit, isWanted);
    } finally {
      place.release();
    }
  }

  /**
   * Waits as a proof does, for rate, guard and permit, where nothing is to be looked at: nobody is charged or absolved.
   * @returns what a proof would have been refused by; `undefined` where it would have been looked at now
   */
  async turn(attempt: Omit<ProofAttempt, "verify">): Promise<Refusal | undefined> {
    const { source } = attempt.channel;
    if (!(await this.#isWithinRate(source))) return this.#busy(attempt, TOO_OFTEN);
    const entry = await this.#guard.enter({ user: attempt.user, source }, attempt.signal);
    if (entry.kind === "penalty") return { error: "PENALTY_DELAY_ACTIVE", penaltyDelayMs: entry.remainingMs };
    if (entry.kind === "busy") return this.#busy(attempt, BUSY);
    try {
      const permit = await this.permit(attempt);
      if ("error" in permit) return permit;
      permit.release();
      return undefined;
    } finally {
      entry.place.release();
    }
  }

  /** The right to one piece of expensive work for somebody who is still there, or what he is told instead. */
  async permit(attempt: Omit<ProofAttempt, "verify">): Promise<Permit | Refusal> {
    const permit = await (attempt.permits ?? this.#permits).acquire(attempt.channel.source, attempt.signal);
    if (typeof permit === "string") return this.#busy(attempt, BUSY);
    if (!attempt.signal.aborted) return permit;
    permit.release();
    return { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 };
  }

  async #verify(
    attempt: ProofAttempt,
    place: Place,
    permit: Permit,
    isWanted: (verified: Verified) => boolean,
  ): Promise<Proof> {
    this.#verifying++;
    try {
      const found = await attempt.verify(permit);
      if (found.kind === "unavailable") return this.#refuse(attempt, "TRY_AGAIN_LATER", { cause: found.detail });
      if (found.kind === "verified" && isWanted(found)) {
        place.succeed();
        return { error: "NONE", verified: found };
      }
      if (found.kind === "verified") found.entitlement?.release?.();
      return this.#charge(attempt, place, found.kind === "refused" ? found : { cause: "another-principal" });
    } catch (cause) {
      return this.#refuse(attempt, "TRY_AGAIN_LATER", {
        cause: cause instanceof Error ? cause.message : String(cause),
      });
    } finally {
      permit.release();
      if (--this.#verifying === 0) for (const resolve of this.#onIdle.splice(0)) resolve();
    }
  }

  #charge(
    attempt: ProofAttempt,
    place: Place,
    found: Omit<Extract<Verification, { kind: "refused" }>, "kind" | "cause"> & { cause: string },
  ): Refusal {
    const { reason } = found;
    const penaltyDelayMs = reason !== undefined && UNCHARGED.has(reason) ? UNCHARGED_DELAY_MS : place.fail();
    return {
      ...this.#refuse(attempt, "INVALID_CREDENTIALS", found),
      penaltyDelayMs,
      ...(reason !== undefined && { reason }),
    };
  }

  /** Hands what a proof allows to `act`, in one step with the look at the account. What nobody rests on is released. */
  #use(attempt: LoginAttempt, verified: Verified, act: (grant: Grant) => Session | Refusal): LoginOutcome {
    const { entitlement, response } = verified;
    let isKept = false;
    try {
      if (verified.mustChangePassword) return this.#refuse(attempt, "PASSWORD_MUST_BE_CHANGED");
      const grant = grantOf(attempt, verified);
      if (grant === undefined) return this.#refuse(attempt, "TRY_AGAIN_LATER", { cause: ACCOUNT_CHANGED });
      const outcome = act(grant);
      if ("error" in outcome) return outcome;
      isKept = true;
      return { error: "NONE", session: outcome, ...(response !== undefined && { response }) };
    } finally {
      if (!isKept) entitlement?.release?.();
    }
  }

  #refuse(
    { user = "", scheme, channel }: Omit<ProofAttempt, "verify">,
    error: AuthenticationErrorName,
    why: { cause?: string; detail?: string; user?: string } = {},
  ): Refusal {
    this.#emit({
      event: "authentication.failed",
      user: why.user ?? user,
      source: channel.source,
      channel: channel.id,
      scheme,
      error,
      ...(why.cause !== undefined && { cause: why.cause }),
      ...(why.detail !== undefined && { detail: why.detail }),
    });
    return { error, penaltyDelayMs: 0 };
  }

  #busy(attempt: Omit<ProofAttempt, "verify">, cause: string): Refusal {
    const now = this.#clock.now();
    const toldAt = this.#toldAt.get(cause) ?? Number.NEGATIVE_INFINITY;
    if (attempt.signal.aborted || now - toldAt < BUSY_EVERY_MS) return { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 };
    this.#toldAt.set(cause, now);
    return this.#refuse(attempt, "TRY_AGAIN_LATER", { cause });
  }
}

/**
 * What a session keeps of a proof, as its account stands in the step that opens the session; `undefined` where it is
 * gone or has another password by now. Whatever changes later reaches the session itself.
 */
function grantOf(
  attempt: LoginAttempt,
  { principal, roles, passwordVersion, entitlement }: Verified,
): Grant | undefined {
  const now = entitlement === undefined ? { roles, passwordVersion } : entitlement.standing();
  if (now === undefined || now.passwordVersion !== passwordVersion) return undefined;
  const { scheme } = attempt;
  return {
    principal,
    roles: now.roles,
    scheme,
    ...(passwordVersion !== undefined && { passwordVersion }),
    ...(entitlement !== undefined && { entitlement }),
  };
}
