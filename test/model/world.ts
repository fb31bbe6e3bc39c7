import assert from "node:assert/strict";
import type fc from "fast-check";
import { Admission } from "../../server/admission/admission.ts";
import type { ErrorCode } from "../../server/core/errors.ts";
import type { ChannelEndReason, GatewayEvent } from "../../server/core/events.ts";
import { Policy } from "../../server/policy/policy.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import { SessionTable } from "../../server/sessions/session-table.ts";
import type { Wish } from "./attempt.ts";
import { CallModel, POLICIES, ROUTES, type RunningCall } from "./call-model.ts";
import { Model, type Terms } from "./model.ts";
import { Runner, type Stage } from "./runner.ts";
import type { ChannelState, SessionState } from "./session-model.ts";
import { SteppingClock, turn } from "./stepping-clock.ts";
import { TestAccounts } from "./test-accounts.ts";
import { WatchedGuard, WatchedPermits } from "./watched.ts";

/** Tables of the guard, with a timer each. */
const TABLES = 2;
const DAY_MS = 86_400_000;

/**
 * The core as `compose` puts it together, on a clock that stands still, with accounts whose answers come when the
 * scheduler says so. Everything it tells and answers goes through the model.
 */
export class World implements Stage {
  readonly clock = new SteppingClock();
  readonly accounts = new TestAccounts();
  readonly model: Model;
  readonly calls: CallModel;
  /** How often what was answered. */
  readonly answers = new Map<string, number>();
  readonly #scheduler: fc.Scheduler;
  readonly #timers = { table: this.clock.part(), guard: this.clock.part(), permits: this.clock.part() };
  readonly #guard: WatchedGuard;
  readonly #permits: WatchedPermits;
  readonly #table: SessionTable;
  readonly #runner: Runner;
  readonly #admission = new Admission(ROUTES, new Policy(POLICIES[0]!.rules));
  readonly #failures: unknown[] = [];
  #drained = 0;

  constructor(terms: Terms, scheduler: fc.Scheduler) {
    const { clock, accounts } = this;
    const now = () => clock.now();
    const emit = (event: GatewayEvent) => this.guarded(() => this.model.heard(event));
    this.model = new Model(terms, accounts, now);
    this.calls = new CallModel(this.model.sessions, accounts);
    this.#scheduler = scheduler;
    this.#table = new SessionTable(terms.sessions, this.#timers.table, emit);
    this.#guard = new WatchedGuard(terms.penalties, this.#timers.guard, emit);
    this.#permits = new WatchedPermits(terms.permits, this.#timers.permits);
    const [guard, permits, table] = [this.#guard, this.#permits, this.#table];
    this.#runner = new Runner({ model: this.model, accounts, clock, stage: this, guard, permits, table, emit });
    accounts.onChange(() => this.#runner.changes.followAll());
  }

  openChannel(source: string): void {
    if (this.#drained > 1) return;
    const close = (reason: ChannelEndReason) => this.endChannel(state, reason, true);
    const real: Channel = this.#table.openChannel({ peer: source, source, listener: "test", security: "tls" }, close);
    const state: ChannelState = {
      real,
      source,
      sessions: new Map(),
      issued: new Set(),
      guessed: new Set(),
      isOpen: true,
      current: undefined,
    };
    this.model.sessions.channels.add(state);
  }

  /** The connection ends, and with it its calls; which of the two is known first is the system's to say. */
  endChannel(channel: ChannelState, reason: ChannelEndReason, callsFirst: boolean): void {
    const endCalls = () => {
      for (const { gone, channel: own } of this.model.attempts) if (own === channel) gone.abort();
    };
    if (callsFirst) endCalls();
    channel.isOpen = false;
    this.#table.channelEnded(channel.real, reason);
    endCalls();
  }

  /** Begins a login, a renewal or a change of a password. */
  begin(wish: Wish): void {
    if (!this.calls.isDraining) this.#runner.begin(wish);
  }

  prolong(session: SessionState): void {
    this.#table.prolong(session.real);
    session.activeAt = this.clock.now();
  }

  close(session: SessionState): void {
    this.model.sessions.closing.add(session);
    this.#table.close(session.real, "closed");
    this.#table.close(session.real, "closed");
  }

  /** A call with metadata `security-token`, or without. One that is let in may go on. */
  call(channel: ChannelState, path: string, tokenText: string | undefined, goesOn: boolean): void {
    const expected = this.calls.expectedOf(channel, path, tokenText);
    const applicant = { channel: channel.real, path, tokenText, session: undefined, route: undefined };
    this.#noteGuess(channel, expected.code, Number(tokenText));
    const code = this.#admission.admit(applicant, this.clock.now());
    this.count(code ?? "admitted");
    assert.equal(code, expected.code, `${path} with token ${tokenText}`);
    this.model.sessions.check();
    if (code !== undefined) return;
    const session = applicant.session as SessionState["real"] | undefined;
    assert.equal(session?.id, expected.session?.id);
    if (expected.session !== undefined && ROUTES.get(path)?.isActivity) expected.session.activeAt = this.clock.now();
    if (!goesOn) return;
    const call = {
      end: (why: ErrorCode) => this.guarded(() => this.calls.ended(running, why)),
      refusal: () => this.#admission.recheck(applicant),
    };
    const leave = () => void session?.leave(call);
    const running: RunningCall = { path, session: expected.session, endedWith: undefined, leave };
    this.calls.running.add(running);
    session?.join(call);
  }

  finishCall(call: RunningCall): void {
    this.calls.running.delete(call);
    call.leave();
  }

  /** @param session `undefined` for the default session */
  authenticate(channel: ChannelState, session: SessionState | undefined): void {
    channel.real.current = session?.real;
    channel.current = session;
  }

  /** Accounts were changed, by whomever. */
  accountsChanged(): void {
    for (const session of this.model.sessions.sessions)
      session.roles = this.accounts.usable(session.user)?.roles ?? session.roles;
    this.accounts.tell();
  }

  setPolicy(policy: CallModel["policy"]): void {
    this.calls.policy = policy;
    this.#admission.setPolicy(new Policy(policy.rules));
    for (const session of this.#table.sessions()) session.setRoles(session.roles);
  }

  setLimits(limits: Partial<Terms["sessions"]>): void {
    const { sessions } = this.model;
    sessions.limits = { ...sessions.limits, ...limits };
    this.#table.setLimits(sessions.limits);
  }

  forgive(user: string): void {
    this.model.penalties.forgive(user);
    this.#guard.forgive(user);
  }

  /** The next step of a drain: no new calls; then no sessions and no running calls; then no channels. */
  drain(): void {
    const { model, calls } = this;
    this.#drained++;
    calls.isDraining = true;
    this.#admission.drain();
    if (this.#drained === 1) return;
    for (const { gone } of model.attempts) gone.abort();
    model.sessions.isShutDown = true;
    for (const session of [...this.#table.sessions()]) this.#table.close(session, "shutdown");
    if (this.#drained > 2) for (const channel of model.sessions.open) this.endChannel(channel, "shutdown", true);
  }

  /** Everybody goes, and everything is gone. */
  async finish(): Promise<void> {
    const { model, clock } = this;
    for (const channel of model.sessions.open) this.endChannel(channel, "closed", false);
    this.#runner.releaseHanging();
    for (let round = 0; model.attempts.size > 0 && round < 1_000; round++) {
      await turn();
      await this.#scheduler.waitAll();
    }
    this.check();
    assert.equal(model.attempts.size, 0, "every attempt is answered");
    assert.deepEqual([this.#table.size, this.#table.channels.size, [...this.#table.sessions()].length], [0, 0, 0]);
    for (const { name } of this.accounts.all) assert.equal(this.#table.sessionsOf(`file\0${name}`).size, 0);
    assert.equal(model.sessions.opened, model.sessions.closed, "every session that was opened was closed");
    assert.equal(this.#guard.active, 0, "no place leaks");
    assert.deepEqual([this.#permits.inUse, this.#permits.waiting], [0, 0], "no permit leaks");
    await clock.pass(Math.max(DAY_MS, model.terms.penalties.forgetAfterMs));
    this.check();
    assert.equal(this.#guard.size, 0, "every failure is forgotten");
    assert.equal(clock.pending, 0, "no timer is left");
  }

  check(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
    this.model.check();
    this.calls.check();
    assert.equal(this.#table.size, this.model.sessions.sessions.length, "sessions counted");
    this.#checkTimers();
    const { concurrency } = this.model.terms.permits;
    assert.ok(
      this.#permits.waiting === 0 || this.#permits.inUse === concurrency,
      "a permit is free and somebody waits",
    );
  }

  /** A timer belongs to somebody who waits for it, or to what the guard keeps. */
  #checkTimers(): void {
    const { table, guard, permits } = this.#timers;
    const waiting = [...this.model.attempts].filter(({ guardedSince }) => guardedSince !== undefined).length;
    assert.ok(table.pending <= this.#table.size, "a session left its timer behind");
    assert.ok(guard.pending <= waiting + (this.#guard.size === 0 ? 0 : TABLES), "the guard left a timer behind");
    assert.equal(permits.pending, this.#permits.waiting, "a wait for a permit left its timer behind");
  }

  itsTurn(label: string): Promise<void> {
    return this.#scheduler.schedule(Promise.resolve(), label, undefined, async (go) => {
      await go();
      await turn();
      this.check();
    });
  }

  guarded(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#failures.push(error);
    }
  }

  #noteGuess(channel: ChannelState, code: string | undefined, token: number): void {
    if (code === "SESSION_UNKNOWN" && !channel.issued.has(token)) channel.guessed.add(token);
  }

  count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }
}
