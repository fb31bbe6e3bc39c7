import assert from "node:assert/strict";
import { PasswordScheme } from "../../server/authentication/password.ts";
import type { Clock } from "../../server/core/clock.ts";
import { GatewayError } from "../../server/core/errors.ts";
import type { Emit } from "../../server/core/events.ts";
import type { PasswordChange, Secret, Verification } from "../../server/core/ports.ts";
import { foldName } from "../../server/core/principal.ts";
import type { Entry } from "../../server/penalties/guard.ts";
import { type LoginAttempt, Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import type { SessionTable } from "../../server/sessions/session-table.ts";
import type { Answer, Attempt, Hitch, Wish } from "./attempt.ts";
import type { Model } from "./model.ts";
import type { TestAccounts } from "./test-accounts.ts";
import type { Turn, WatchedGuard, WatchedPermits } from "./watched.ts";

const SECRET: Secret = { bytes: Buffer.alloc(0), length: 0, [Symbol.dispose]: () => {} };

/** What decides when things go on, and takes in what goes wrong. */
export interface Stage {
  /** Settles when the scheduler says so; afterwards everything that follows from it has happened and is checked. */
  itsTurn(label: string): Promise<void>;
  /** What fails inside the core's own steps would be caught there: it is kept for the next check. */
  guarded(step: () => void): void;
  count(answer: string): void;
}

/** Runs logins, renewals and changes of passwords through the core, and tells the model of every step. */
export class Runner {
  readonly changes: PasswordChanges;
  readonly #model: Model;
  readonly #accounts: TestAccounts;
  readonly #clock: Clock;
  readonly #stage: Stage;
  readonly #logins: Logins;
  readonly #bySignal = new WeakMap<AbortSignal, Attempt>();
  #releaseHanging = () => {};
  readonly #hanging = new Promise<void>((resolve) => {
    this.#releaseHanging = resolve;
  });

  constructor(parts: {
    model: Model;
    accounts: TestAccounts;
    clock: Clock;
    stage: Stage;
    guard: WatchedGuard;
    permits: WatchedPermits;
    table: SessionTable;
    emit: Emit;
  }) {
    const { accounts, guard, permits, table, emit } = parts;
    this.#model = parts.model;
    this.#accounts = accounts;
    this.#clock = parts.clock;
    this.#stage = parts.stage;
    guard.onEnter = (signal, entry) => this.#onEnter(this.#bySignal.get(signal)!, entry);
    permits.onAcquire = (signal, turn) => this.#onAcquire(this.#bySignal.get(signal)!, turn);
    this.#logins = new Logins(parts);
    this.changes = new PasswordChanges({ logins: this.#logins, table, emit });
  }

  /** Begins a login, a renewal or a change of a password. */
  begin(wish: Wish): void {
    const { channel } = wish;
    const attempt: Attempt = {
      ...wish,
      user: foldName(wish.name),
      source: channel.source,
      session: wish.session,
      gone: new AbortController(),
      hasPlace: false,
      isShared: false,
      guardedSince: undefined,
      queuedSince: undefined,
      isVerifying: false,
      verifiedVersion: undefined,
      expected: undefined,
    };
    this.#bySignal.set(attempt.gone.signal, attempt);
    this.#model.attempts.add(attempt);
    void this.#run(attempt);
  }

  /** Lets verifications end that never would. */
  releaseHanging(): void {
    this.#releaseHanging();
  }

  async #run(attempt: Attempt): Promise<void> {
    const answer = await this.#answerTo(attempt).catch((error: unknown) => ({ error, penaltyDelayMs: 0 }));
    this.#stage.guarded(() => {
      if (typeof answer.error !== "string") throw answer.error;
      this.#stage.count(answer.error);
      this.#model.answered(attempt, { ...answer, error: answer.error });
    });
  }

  async #answerTo(attempt: Attempt): Promise<Answer> {
    const login: LoginAttempt = {
      scheme: "password",
      user: attempt.name,
      channel: attempt.channel.real,
      signal: attempt.gone.signal,
      verify: () => this.#scheme(attempt).verify(attempt.name, SECRET),
    };
    if (attempt.kind === "change") return await this.changes.change(login, () => this.#change(attempt));
    try {
      const { session } = attempt;
      const outcome = await (session === undefined
        ? this.#logins.open(login)
        : this.#logins.renew(session.real, login));
      if (outcome.error !== "NONE") return outcome;
      assert.equal(outcome.session.endReason, undefined, "an answer names a session that has ended");
      assert.equal(outcome.session.channel, attempt.channel.real);
      if (session !== undefined) assert.equal(outcome.session, session.real, "a renewal keeps the session");
      return { error: "NONE", penaltyDelayMs: 0 };
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      return { error: error.code, penaltyDelayMs: 0 };
    }
  }

  #scheme(attempt: Attempt): PasswordScheme {
    const accounts = this.#accounts;
    return new PasswordScheme({
      verify: () => this.#verify(attempt),
      standing: (principal) => accounts.standing(principal),
      change: (principal, secret) => accounts.change(principal, secret),
      onChange: () => () => {},
    });
  }

  async #verify(attempt: Attempt): Promise<Verification> {
    this.#model.verifies(attempt);
    if (attempt.hitch === "hangs") await this.#hanging;
    await this.#stage.itsTurn("verified");
    const unavailable: Verification = { kind: "unavailable", detail: "the accounts are away" };
    const found = isAway(attempt.hitch) ? unavailable : this.#accounts.judge(attempt.name, attempt.isRight);
    this.#stage.guarded(() => this.#model.verified(attempt, found));
    if (attempt.hitch === "throws") throw new Error("the accounts broke");
    return found;
  }

  async #change(attempt: Attempt): Promise<PasswordChange> {
    this.#stage.guarded(() => this.#model.changes(attempt));
    await this.#stage.itsTurn("changed");
    const principal = { authority: "file", name: attempt.user };
    const result =
      attempt.newPassword === "changed" ? await this.#accounts.change(principal, SECRET) : attempt.newPassword;
    this.#stage.guarded(() => this.#model.changed(attempt, result));
    return result;
  }

  async #onEnter(attempt: Attempt, entry: Entry | Promise<Entry>): Promise<Entry> {
    if (entry instanceof Promise) attempt.guardedSince = this.#clock.now();
    const seen = entry instanceof Promise ? await entry : entry;
    this.#stage.guarded(() => this.#model.entered(attempt, seen));
    await this.#stage.itsTurn("entered");
    return seen;
  }

  async #onAcquire(attempt: Attempt, acquired: Turn): Promise<Awaited<Turn>> {
    if (acquired instanceof Promise) attempt.queuedSince = this.#clock.now();
    const seen = acquired instanceof Promise ? await acquired : acquired;
    this.#stage.guarded(() => this.#model.permitted(attempt, seen));
    await this.#stage.itsTurn("permitted");
    // Without a permit, or without a client, it gives its place back before anybody else moves.
    if (typeof seen === "string" || attempt.gone.signal.aborted) attempt.hasPlace = false;
    return seen;
  }
}

const isAway = (hitch: Hitch): boolean => hitch === "unavailable" || hitch === "throws";
