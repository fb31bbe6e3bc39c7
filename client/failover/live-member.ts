import { EventEmitter } from "node:events";
import { setImmediate } from "node:timers/promises";
import type { OperationOptions } from "../call-options.ts";
import { ConnectionFailed } from "../errors.ts";
import { type Caller, createProxy, type Service, type ServiceProxy } from "../proxy.ts";
import { Waiters } from "../waiters.ts";
import type { FailoverSettings } from "./failover-options.ts";
import { type Fence, FencedCaller } from "./fenced-caller.ts";
import { GroupCalls, isOverForGood, saysGone, saysTooSoon } from "./group-calls.ts";
import { GroupWatch } from "./group-watch.ts";
import type { FailoverMember, MemberEvents, MemberProxyOptions, Trouble } from "./member.ts";
import type { Effect, MemberRole, RoleEvent, RoleReason } from "./role-events.ts";
import { RoleKeeper } from "./role-keeper.ts";
import { RunningCalls } from "./running-calls.ts";
import { TimeLimit } from "./time-limit.ts";
import { Troubles } from "./troubles.ts";

/** Time and chance, so that tests need not wait. */
export interface MemberTiming {
  /** Monotonic, in ms. */
  now(): number;
  /** Calls back after this long. Returns how to stop it. */
  after(ms: number, callback: () => void): () => void;
  /** From 0 to 1. */
  random(): number;
}

/** Longest wait for the gateway's goodbye when a member closes, in ms, beside what its calls may take. */
const GOODBYE_MS = 2_000;

const RELEASE_MS = 30_000;

/** A member and what it does: the keeper decides, this carries out. Events are told after the state has changed. */
export class LiveMember extends EventEmitter<MemberEvents> implements FailoverMember {
  readonly #caller: Caller;
  readonly #settings: FailoverSettings;
  readonly #timing: MemberTiming;
  readonly #keeper: RoleKeeper;
  readonly #wire: GroupCalls;
  readonly #calls = new RunningCalls();
  readonly #over = new AbortController();
  readonly #releases = new Waiters();
  readonly #effects: Effect[] = [];
  readonly #troubles = new Troubles((error, during) => queueMicrotask(() => this.emit("trouble", error, during)));
  #firstJoin: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  readonly #watch: GroupWatch;
  #role = new AbortController();
  #isBusy = false;
  #stopTimer = () => {};
  #timeoutMs = 0;
  #lastEpoch = 0;
  #lastDataProcessedTime: Date | undefined;
  #closing: Promise<void> | undefined;

  constructor(caller: Caller, settings: FailoverSettings, timing: MemberTiming) {
    super();
    this.#caller = caller;
    this.#settings = settings;
    this.#timing = timing;
    this.#wire = new GroupCalls(caller, settings, this.#over.signal);
    this.#watch = new GroupWatch(this.#wire, {
      news: (group) => {
        this.#troubles.passed("watch");
        this.feed({ kind: "news", group });
      },
      gone: () => this.feed({ kind: "gone" }),
      failed: (error) => this.#failed(error, "watch"),
    });
    this.#keeper = new RoleKeeper({ id: settings.id, random: () => timing.random() });
  }

  get group(): string {
    return this.#settings.group;
  }
  get id(): string {
    return this.#settings.id;
  }
  get role(): MemberRole {
    return this.isPrimary ? "Primary" : "Secondary";
  }
  get isPrimary(): boolean {
    return this.epoch !== undefined;
  }
  get epoch(): number | undefined {
    return this.#keeper.epochAt(this.#timing.now());
  }
  get failoverTimeoutMs(): number {
    return this.#timeoutMs;
  }
  get lastDataProcessedTime(): Date | undefined {
    return this.#lastDataProcessedTime;
  }

  /** Joins. Rejects where the first try fails: then it is no member. */
  async join(signal: AbortSignal | undefined): Promise<void> {
    const stop = () => this.#end(undefined);
    signal?.addEventListener("abort", stop, { once: true });
    try {
      signal?.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        this.#firstJoin = { resolve, reject };
        this.feed({ kind: "join" });
      });
      signal?.throwIfAborted();
    } catch (error) {
      this.#end(undefined);
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  proxy<S extends Service>(service: S, options: MemberProxyOptions = {}): ServiceProxy<S> {
    const { whenSecondary = "refuse", ...limits } = options;
    const member = this;
    const fence: Fence = {
      group: this.group,
      id: this.id,
      calls: this.#calls,
      claim: () => this.#claim(),
      get lastEpoch() {
        return member.#lastEpoch;
      },
      check: () => this.check(),
    };
    return createProxy(service, new FencedCaller(this.#caller, fence, whenSecondary === "send"), limits);
  }

  check(): void {
    this.feed({ kind: "check" });
  }

  async release({ deadlineMs = RELEASE_MS, signal }: OperationOptions = {}): Promise<void> {
    if (!(deadlineMs > 0)) throw new RangeError("deadlineMs: give a positive number of milliseconds, or Infinity");
    using limit = new TimeLimit(deadlineMs);
    const released = this.#releases.wait([limit.signal, this.#over.signal, ...(signal ? [signal] : [])]);
    this.feed({ kind: "release" });
    await released.catch((cause: unknown) => {
      if (signal?.aborted) throw new ConnectionFailed("aborted", "releasing was given up", cause);
      if (limit.isOver) throw new ConnectionFailed("timeout", `not released within ${deadlineMs} ms`, cause);
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Something happened: the keeper decides what follows. */
  feed(event: RoleEvent): void {
    if (this.#over.signal.aborted) return;
    this.#effects.push(...this.#keeper.handle(event, this.#timing.now()));
    // What listeners do meanwhile comes after what is being done.
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let effect = this.#effects.shift(); effect !== undefined; effect = this.#effects.shift()) this.#do(effect);
    this.#isBusy = false;
    this.#arm();
  }

  /** There is no channel or session any more, and none will come. */
  endForGood(error: Error): void {
    this.feed({ kind: "ended" });
    this.#end(error);
  }

  /** The epoch of a call that begins now. A process that stood still may learn only here that its lease is over. */
  #claim(): number | undefined {
    if (this.#keeper.dueAt <= this.#timing.now()) this.feed({ kind: "tick" });
    return this.epoch;
  }

  #arm(): void {
    this.#stopTimer();
    const { dueAt } = this.#keeper;
    if (dueAt === Number.POSITIVE_INFINITY || this.#over.signal.aborted) return;
    this.#stopTimer = this.#timing.after(Math.max(0, dueAt - this.#timing.now()), () => this.feed({ kind: "tick" }));
  }

  #do(effect: Effect): void {
    switch (effect.kind) {
      case "join":
        return void this.#join();
      case "beat":
        return void this.#beat(effect);
      case "role":
        return this.#tellRole(effect.role, effect.epoch, effect.reason);
      case "drain":
        return void this.#drain(effect.epoch);
      case "cut":
        return this.#calls.cut(effect.epoch);
      case "released":
        return this.#releases.release();
    }
  }

  async #join(): Promise<void> {
    try {
      const { timeoutMs, epoch } = await this.#wire.join();
      this.#timeoutMs = timeoutMs;
      this.#troubles.passed("join");
      await this.#resolveFirst();
      this.feed({ kind: "joined", timeoutMs, epoch });
      if (!this.#over.signal.aborted) this.#watch.begin();
    } catch (error) {
      if (this.#firstJoin !== undefined) return this.#firstJoin.reject(error);
      this.#failed(error, "join");
      this.feed({ kind: "join-failed" });
    }
  }

  /** Whoever waits for the member listens to it before anything is told. */
  async #resolveFirst(): Promise<void> {
    if (this.#firstJoin === undefined) return;
    this.#firstJoin.resolve();
    this.#firstJoin = undefined;
    await setImmediate();
  }

  async #beat({ number, releasedEpoch }: Effect & { kind: "beat" }): Promise<void> {
    const score = this.#troubles.asked("score", () => this.#settings.score()) ?? 0;
    const time = this.#troubles.asked("last-data-processed-time", () => this.#settings.lastDataProcessedTime());
    const told = { score, lastDataProcessedTime: time, releasedEpoch };
    try {
      const { lastDataProcessedTime, ...answer } = await this.#wire.heartbeat(told, this.#keeper.beatDeadlineMs);
      this.#lastDataProcessedTime = lastDataProcessedTime;
      this.#troubles.passed("heartbeat");
      this.feed({ kind: "answered", beat: number, ...answer });
    } catch (error) {
      const why = saysGone(error) ? "gone" : saysTooSoon(error) ? "too-soon" : "lost";
      if (why === "lost") this.#failed(error, "heartbeat");
      this.feed({ kind: "failed", beat: number, why });
    }
  }

  async #drain(epoch: number): Promise<void> {
    await this.#calls.drained(epoch, this.#settings.drainMs);
    this.feed({ kind: "drained", epoch });
  }

  #tellRole(role: MemberRole, epoch: number, reason: RoleReason): void {
    this.#role.abort();
    this.#role = new AbortController();
    if (role === "Primary") this.#lastEpoch = epoch;
    const details = { epoch, reason, signal: this.#role.signal };
    queueMicrotask(() => this.emit("role", role, details));
    const { onRole } = this.#settings;
    if (onRole !== undefined) queueMicrotask(() => void this.#callBack(async () => await onRole(role, details)));
  }

  async #callBack(callback: () => Promise<unknown>): Promise<void> {
    try {
      await callback();
      this.#troubles.passed("on-role");
    } catch (error) {
      this.#troubles.failed("on-role", error);
    }
  }

  #failed(error: unknown, during: Trouble): void {
    if (this.#over.signal.aborted) return;
    if (isOverForGood(error)) return this.endForGood(error as Error);
    this.#troubles.failed(during, error);
  }

  async #close(): Promise<void> {
    if (this.#over.signal.aborted) return;
    using limit = new TimeLimit(this.#settings.drainMs + GOODBYE_MS);
    const released = this.#releases.wait([limit.signal, this.#over.signal]).catch(() => {});
    this.feed({ kind: "close" });
    await released;
    if (this.#over.signal.aborted) return;
    await this.#wire.leave(GOODBYE_MS).catch((error: unknown) => {
      if (!isOverForGood(error) && !saysGone(error)) this.#troubles.failed("leave", error);
    });
    this.#end(undefined);
  }

  #end(error: Error | undefined): void {
    if (this.#over.signal.aborted) return;
    this.feed({ kind: "ended" });
    this.#over.abort();
    this.#watch.stop();
    this.#stopTimer();
    this.#role.abort();
    queueMicrotask(() => this.emit("closed", error));
  }
}
