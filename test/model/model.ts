import assert from "node:assert/strict";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { Verification } from "../../server/core/ports.ts";
import type { Entry } from "../../server/penalties/guard.ts";
import type { SessionLimits } from "../../server/sessions/session-table.ts";
import type { Answer, Attempt } from "./attempt.ts";
import { PenaltyModel, type PenaltyTerms } from "./penalty-model.ts";
import { SessionModel } from "./session-model.ts";
import type { TestAccounts } from "./test-accounts.ts";

export interface Terms {
  sessions: SessionLimits;
  penalties: PenaltyTerms & { waitMs: number; queue: number; queueTotal: number };
  permits: { concurrency: number; queue: number; waitMs: number };
}

const LATER = { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 };

/**
 * The rules as the texts state them. It is told what was asked and what was seen, holds that against what must be, and
 * says what has to come of it.
 */
export class Model {
  readonly terms: Terms;
  readonly sessions: SessionModel;
  readonly penalties: PenaltyModel;
  readonly attempts = new Set<Attempt>();
  readonly #accounts: TestAccounts;
  readonly #now: () => number;

  constructor(terms: Terms, accounts: TestAccounts, now: () => number) {
    this.terms = terms;
    this.sessions = new SessionModel(terms.sessions, accounts, now);
    this.penalties = new PenaltyModel(terms.penalties, now);
    this.#accounts = accounts;
    this.#now = now;
  }

  heard(event: GatewayEvent): void {
    if (event.event === "penalty.activated" || event.event === "penalty.ended") this.penalties.heard(event);
    else if (event.event === "session.opened" || event.event === "session.closed" || event.event === "channel.closed")
      this.sessions.heard(event);
  }

  /** What the guard answered: at once, or after a wait. */
  entered(attempt: Attempt, entry: Entry): void {
    const waitedMs = this.#waited(attempt.guardedSince);
    attempt.guardedSince = undefined;
    const owedMs = this.penalties.remainingMs(attempt);
    if (entry.kind === "penalty") {
      assert.equal(entry.remainingMs, owedMs, `what ${attempt.user} owes`);
      this.penalties.refuse(attempt);
      attempt.expected = { error: "PENALTY_DELAY_ACTIVE", penaltyDelayMs: owedMs };
      return;
    }
    const { waitMs, queue, queueTotal } = this.terms.penalties;
    if (entry.kind === "busy") {
      const waiting = [...this.attempts].filter(({ guardedSince }) => guardedSince !== undefined).length;
      const isJust = attempt.gone.signal.aborted || waitedMs >= waitMs || waiting >= Math.min(queue, queueTotal);
      assert.ok(isJust, `${attempt.user} was turned away by the guard without need`);
      attempt.expected = LATER;
      return;
    }
    assert.equal(owedMs, 0, `${attempt.user} got a place during a penalty`);
    const own = this.#placed(({ user, source }) => user === attempt.user && source === attempt.source);
    assert.ok(own < this.penalties.places(attempt), `${attempt.user} got a place too many`);
    attempt.isShared = !this.penalties.isExempt(attempt);
    const shared = this.#placed(({ source, isShared }) => source === attempt.source && isShared);
    assert.ok(
      !attempt.isShared || shared < this.penalties.sharedPlaces(attempt),
      `${attempt.source} got a place too many`,
    );
    attempt.hasPlace = true;
  }

  /** Whether it got a permit, and why not. */
  permitted(attempt: Attempt, turn: unknown): void {
    const waitedMs = this.#waited(attempt.queuedSince);
    attempt.queuedSince = undefined;
    if (typeof turn !== "string") return;
    const { queue, waitMs } = this.terms.permits;
    const waiting = [...this.attempts].filter(({ queuedSince }) => queuedSince !== undefined).length;
    const isJust = attempt.gone.signal.aborted || waitedMs >= waitMs || waiting >= queue;
    assert.ok(isJust, `${attempt.user} got no permit: ${turn}`);
    attempt.expected = LATER;
  }

  verifies(attempt: Attempt): void {
    assert.ok(attempt.hasPlace, "nobody is verified without a place");
    assert.ok(!attempt.gone.signal.aborted, "nobody is verified who has gone");
    attempt.isVerifying = true;
    const verifying = [...this.attempts].filter(({ isVerifying }) => isVerifying).length;
    assert.ok(verifying <= this.terms.permits.concurrency, "more verifications at once than permits");
  }

  /** What was found out about a credential, and so what must come of it. */
  verified(attempt: Attempt, found: Verification): void {
    attempt.isVerifying = false;
    attempt.hasPlace = false;
    if (found.kind === "unavailable") {
      attempt.expected = LATER;
      return;
    }
    const wanted = attempt.session?.user ?? attempt.user;
    if (found.kind === "refused" || found.principal.name !== wanted) {
      const penaltyDelayMs = this.penalties.fail(attempt, attempt.isShared);
      attempt.expected = { error: "INVALID_CREDENTIALS", penaltyDelayMs };
      return;
    }
    this.penalties.succeed(attempt);
    if (attempt.kind === "change") attempt.verifiedVersion = this.#version(attempt.user);
    else attempt.expected = { error: this.#expectedOf(attempt, found), penaltyDelayMs: 0 };
  }

  /** The new password of an attempt whose old one was right is looked at. */
  changes(attempt: Attempt): void {
    assert.ok(!this.#isOutdated(attempt), "a password that was replaced meanwhile changes nothing");
    assert.ok(!attempt.gone.signal.aborted, "nothing is changed for nobody");
    this.sessions.changing.add(attempt);
  }

  /** The new password was judged. */
  changed(attempt: Attempt, result: string): void {
    this.sessions.changing.delete(attempt);
    const errors: Record<string, string> = {
      changed: "NONE",
      insufficient: "INSUFFICIENT_NEW_PASSWORD",
      "not-supported": "NOT_SUPPORTED_FOR_THIS_USER",
    };
    attempt.expected = { error: errors[result] ?? "TRY_AGAIN_LATER", penaltyDelayMs: 0 };
    if (result !== "changed") return;
    const version = this.#version(attempt.user);
    for (const session of attempt.channel.sessions.values())
      if (session.user === attempt.user) session.version = version;
  }

  answered(attempt: Attempt, answer: Answer): void {
    const isVain = attempt.gone.signal.aborted || this.#isOutdated(attempt);
    const expected = attempt.expected ?? (isVain ? LATER : undefined);
    assert.deepEqual(answer, expected, `the answer to a ${attempt.kind} of ${attempt.user}`);
    const owes = answer.error === "INVALID_CREDENTIALS" || answer.error === "PENALTY_DELAY_ACTIVE";
    assert.equal(answer.penaltyDelayMs > 0, owes, "a delay is owed exactly for these two errors");
    this.attempts.delete(attempt);
  }

  check(): void {
    this.sessions.check();
    this.penalties.check();
    for (const attempt of this.attempts) {
      const isInVain = attempt.guardedSince !== undefined && this.penalties.remainingMs(attempt) > 0;
      assert.ok(!isInVain, `${attempt.user} waits for a place though he owes a penalty`);
    }
  }

  #expectedOf({ channel, session, gone, user }: Attempt, found: Verification & { kind: "verified" }): string {
    if (found.mustChangePassword) return "PASSWORD_MUST_BE_CHANGED";
    if (session !== undefined) return this.#renewed(session, found);
    if (gone.signal.aborted || !channel.isOpen) return LATER.error;
    return this.sessions.expectedOf(channel, user, found.roles);
  }

  #renewed(session: Attempt["session"] & object, found: Verification & { kind: "verified" }): string {
    if (!session.channel.sessions.has(session.id)) return "SESSION_NOT_FOUND";
    this.sessions.renewed(session, found.roles, this.#version(session.user));
    return "NONE";
  }

  /** Whether the password that was right is so no more. */
  #isOutdated({ verifiedVersion, user }: Attempt): boolean {
    return verifiedVersion !== undefined && verifiedVersion !== this.#version(user);
  }

  /** 0 without a usable account. */
  #version(user: string): number {
    return this.#accounts.usable(user)?.version ?? 0;
  }

  #placed(isMeant: (attempt: Attempt) => boolean): number {
    return [...this.attempts].filter((attempt) => attempt.hasPlace && isMeant(attempt)).length;
  }

  #waited(since: number | undefined): number {
    return since === undefined ? 0 : this.#now() - since;
  }
}
