import { randomBytes } from "node:crypto";
import type { Clock } from "../core/clock.ts";
import type { ErrorCode } from "../core/errors.ts";
import type { SessionEndReason } from "../core/events.ts";
import type { Entitlement } from "../core/ports.ts";
import { type Principal, principalKey } from "../core/principal.ts";
import type { Channel } from "./channel.ts";

/** A call that runs in a session, as the session sees it. */
export interface RunningCall {
  end(code: ErrorCode): void;
  /** Why it would not be let in any more; `undefined` where it would. Asked when the session's roles have changed. */
  refusal(): ErrorCode | undefined;
}

/** What a watcher of a session is told. `closed` comes last and once. */
export type SessionChange =
  | { kind: "prolonged" | "renewed" | "expiring" }
  | { kind: "closed"; reason: SessionEndReason };

export type Watcher = (change: SessionChange) => void;

export interface SessionTerms {
  idleTimeoutMs: number;
  maximumLifetimeMs: number;
}

/** What a scheme found out, as far as a session keeps it. */
export interface Grant {
  principal: Principal;
  roles: readonly string[];
  scheme: string;
  passwordVersion?: number;
  entitlement?: Entitlement;
}

let serials = 0;

/** How far a session is on its way to its end when its watchers hear `expiring`. */
const EXPIRING_AT = 0.8;

/**
 * One principal on one channel. Opened and closed by `SessionTable` alone. All times are ms; those without `Wall` are
 * monotonic.
 */
export class Session {
  /** Grows with each session of this process. */
  readonly serial = ++serials;
  /** 128 bits for logs and support; not a credential. */
  readonly id = randomBytes(16).toString("hex");
  readonly token: number;
  readonly channel: Channel;
  readonly principal: Principal;
  readonly key: string;
  readonly scheme: string;
  readonly createdAt: number;
  readonly createdAtWall: number;
  readonly idleTimeoutMs: number;
  roles: readonly string[];
  passwordVersion: number | undefined;
  entitlement: Entitlement | undefined;
  expiresAt = 0;
  expiresAtWall = 0;
  /** Where `SessionTable` waits for `due`. */
  slot = 0;
  #endsWithCredential = false;
  #expiringAt = 0;
  #lastActivity: number;
  #endReason: SessionEndReason | undefined;
  #calls: Set<RunningCall> | undefined;
  #watchers: Set<Watcher> | undefined;

  constructor(channel: Channel, token: number, grant: Grant, terms: SessionTerms, clock: Clock) {
    this.channel = channel;
    this.token = token;
    this.principal = grant.principal;
    this.key = principalKey(grant.principal);
    this.scheme = grant.scheme;
    this.roles = grant.roles;
    this.passwordVersion = grant.passwordVersion;
    this.entitlement = grant.entitlement;
    this.createdAt = clock.now();
    this.createdAtWall = clock.wall();
    this.idleTimeoutMs = terms.idleTimeoutMs;
    this.#lastActivity = this.createdAt;
    this.extend(terms.maximumLifetimeMs, clock);
  }

  /** Why it ended; `undefined` while it is open. */
  get endReason(): SessionEndReason | undefined {
    return this.#endReason;
  }

  /** Starts the idle time again. */
  touch(now: number): void {
    this.#lastActivity = now;
  }

  /** Moves the end to `lifetimeMs` from now, or to that of its credential if sooner, and with it the time of `expiring`. */
  extend(lifetimeMs: number, clock: Clock): void {
    const { endsAtWall = Number.POSITIVE_INFINITY } = this.entitlement ?? {};
    // What is no number is over: a session must not live for ever for it.
    const credentialMs = endsAtWall > clock.wall() ? endsAtWall - clock.wall() : 0;
    this.#endsWithCredential = credentialMs < lifetimeMs;
    const leftMs = Math.min(lifetimeMs, credentialMs);
    this.expiresAt = clock.now() + leftMs;
    this.expiresAtWall = clock.wall() + leftMs;
    this.#expiringAt = clock.now() + leftMs * EXPIRING_AT;
  }

  /** When the session must be looked at next: to end it, or to tell that its end is near. */
  get due(): number {
    return Math.min(this.#lastActivity + this.idleTimeoutMs, this.#expiringAt, this.expiresAt);
  }

  /** Why the session's time is up; `undefined` where it is not. Tells the watchers, once, when the end is near. */
  timeUp(now: number): SessionEndReason | undefined {
    if (now >= this.expiresAt) return this.#endsWithCredential ? "credential-expired" : "lifetime";
    if (now >= this.#lastActivity + this.idleTimeoutMs) return "idle";
    if (now >= this.#expiringAt) {
      this.#expiringAt = Number.POSITIVE_INFINITY;
      this.tell({ kind: "expiring" });
    }
    return undefined;
  }

  /** Whether watchers have already been told that the end is near. */
  get isExpiring(): boolean {
    return this.#expiringAt === Number.POSITIVE_INFINITY;
  }

  get runningCalls(): number {
    return this.#calls?.size ?? 0;
  }

  join(call: RunningCall): void {
    this.#calls ??= new Set();
    this.#calls.add(call);
  }

  leave(call: RunningCall): void {
    this.#calls?.delete(call);
  }

  watch(watcher: Watcher): () => void {
    this.#watchers ??= new Set();
    this.#watchers.add(watcher);
    return () => void this.#watchers?.delete(watcher);
  }

  tell(change: SessionChange): void {
    for (const watcher of this.#watchers ?? []) watcher(change);
  }

  /** Takes other roles at once and ends the running calls that they no longer allow. */
  setRoles(roles: readonly string[]): void {
    this.roles = roles;
    for (const call of this.#calls ?? []) {
      const refusal = call.refusal();
      if (refusal !== undefined) call.end(refusal);
    }
  }

  /** Tells the watchers, then ends the running calls. Only for `SessionTable`, which gives its places back first. */
  finish(reason: SessionEndReason): void {
    this.#endReason = reason;
    this.tell({ kind: "closed", reason });
    this.#watchers = undefined;
    for (const call of this.#calls ?? []) call.end("SESSION_UNKNOWN");
    this.#calls = undefined;
  }
}
