import type { Clock, Timer } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { Pair, PenaltyView } from "./attempt.ts";
import { type Debt, newDebt } from "./debt.ts";
import { IdleDebts } from "./idle-debts.ts";
import { RunningDebts } from "./running-debts.ts";

export interface LedgerRules {
  /** What the n-th failure in a row owes, in ms. */
  delayMs(failures: number): number;
  /** Debts kept at most. */
  entries: number;
  /** Never shorter than the longest delay. */
  forgetAfterMs: number;
  /** What gives way to a newcomer when every penalty in a full table is running. */
  whenSaturated: "the newcomer" | "the first to end";
  /** A debt was forgotten early or not taken in, because the table is full. */
  onFull(): void;
}

/**
 * Who owes which penalty: a bounded table on the monotonic clock, with one timer for whatever happens next. It tells of
 * every penalty that begins, grows and ends.
 */
export class Ledger {
  readonly #rules: LedgerRules;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #debts = new Map<string, Debt>();
  readonly #running = new RunningDebts();
  readonly #idle = new IdleDebts();
  #timer: Timer | undefined;
  #serials = 0;
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor(rules: LedgerRules, clock: Clock, emit: Emit) {
    this.#rules = rules;
    this.#clock = clock;
    this.#emit = emit;
  }

  get size(): number {
    return this.#debts.size;
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  /** Failures in a row. */
  failures(key: string): number {
    return this.#find(key)?.failures ?? 0;
  }

  /** What is left of the penalty, in whole ms; 0 without one. */
  remainingMs(key: string): number {
    const debt = this.#find(key);
    return debt === undefined ? 0 : Math.max(0, debt.until - this.#now());
  }

  /** Every place is taken by a running penalty: a newcomer could not be charged. */
  get saturated(): boolean {
    this.#settle();
    return this.#debts.size >= this.#rules.entries && this.#idle.size === 0;
  }

  /** Counts an attempt that the running penalty refused. */
  refuse(key: string): void {
    const debt = this.#find(key);
    if (debt !== undefined) debt.refused++;
  }

  /**
   * Counts a failure. Returns what is owed now, in whole ms, or `undefined` where the table had no place for it.
   * @param atLeast failures it counts as having had before, if it had fewer
   */
  charge(pair: Pair, atLeast = 0): number | undefined {
    const debt = this.#find(pair.key) ?? this.#admit(pair);
    if (debt === undefined) return undefined;
    if (debt.failures > 0 && !this.#running.has(debt)) this.#idle.remove(debt);
    const now = this.#now();
    debt.failures = Math.max(debt.failures, atLeast) + 1;
    debt.failedAt = now;
    debt.until = Math.max(debt.until, now + this.#rules.delayMs(debt.failures));
    const forMs = debt.until - now;
    if (forMs === 0) this.#idle.add(debt);
    else this.#run(debt, forMs);
    this.#arm();
    return forMs;
  }

  /** Forgets the failures; a running penalty ends. Returns whether there were any. */
  clear(key: string): boolean {
    const debt = this.#find(key);
    if (debt === undefined) return false;
    this.#drop(debt);
    this.#arm();
    return true;
  }

  *[Symbol.iterator](): Generator<PenaltyView> {
    for (const [, view] of this.after(0)) yield view;
  }

  /** Debts taken in after the one of this serial, in their order, each with its own. */
  *after(last: number): Generator<readonly [serial: number, view: PenaltyView]> {
    this.#settle();
    const now = this.#now();
    for (const { serial, user, source, failures, until, refused } of this.#debts.values())
      if (serial > last) yield [serial, { user, source, failures, remainingMs: Math.max(0, until - now), refused }];
  }

  /** Whole ms, so that what is left of a penalty is never a fraction. */
  #now(): number {
    return Math.floor(this.#clock.now());
  }

  #find(key: string): Debt | undefined {
    this.#settle();
    const debt = this.#debts.get(key);
    if (debt === undefined || !this.#isForgotten(debt)) return debt;
    this.#drop(debt);
    return undefined;
  }

  #admit(pair: Pair): Debt | undefined {
    if (this.#debts.size >= this.#rules.entries) {
      this.#rules.onFull();
      const least = this.#idle.least ?? (this.#rules.whenSaturated === "the first to end" && this.#running.first);
      if (!least) return undefined;
      this.#drop(least);
    }
    const debt = newDebt(pair, ++this.#serials);
    this.#debts.set(debt.key, debt);
    return debt;
  }

  #run(debt: Debt, forMs: number): void {
    this.#running.put(debt);
    this.#emit({ event: "penalty.activated", ...facts(debt), failures: debt.failures, forMs });
  }

  #end(debt: Debt): void {
    this.#running.remove(debt);
    const refused = debt.refused;
    debt.refused = 0;
    this.#emit({ event: "penalty.ended", ...facts(debt), refused });
  }

  #drop(debt: Debt): void {
    this.#debts.delete(debt.key);
    if (this.#running.has(debt)) this.#end(debt);
    else this.#idle.remove(debt);
  }

  #isForgotten(debt: Debt): boolean {
    return debt.failedAt + this.#rules.forgetAfterMs <= this.#now();
  }

  /** Ends the penalties that are over and forgets the failures that are old. */
  #settle(): void {
    const now = this.#now();
    if (now < this.#wakeAt) return;
    for (let debt = this.#running.first; debt !== undefined && debt.until <= now; debt = this.#running.first) {
      this.#end(debt);
      this.#idle.add(debt);
    }
    for (const head of this.#idle.heads()) this.#forgetFrom(head);
    this.#arm();
  }

  #forgetFrom(oldest: Debt): void {
    let debt: Debt | undefined = oldest;
    while (debt !== undefined && this.#isForgotten(debt)) {
      const { younger }: Debt = debt;
      this.#drop(debt);
      debt = younger;
    }
  }

  /** Sets the one timer for the next end or forgetting. Waking early does no harm, so only an earlier one moves it. */
  #arm(): void {
    const now = this.#now();
    const wakeAt = this.#nextChange();
    if (this.#timer !== undefined && now < this.#wakeAt && this.#wakeAt <= wakeAt && this.#debts.size > 0) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#wakeAt = wakeAt;
    if (wakeAt === Number.POSITIVE_INFINITY) return;
    this.#timer = this.#clock.after(wakeAt - now, () => {
      this.#timer = undefined;
      this.#wakeAt = 0;
      this.#settle();
    });
  }

  #nextChange(): number {
    let next = this.#running.first?.until ?? Number.POSITIVE_INFINITY;
    for (const head of this.#idle.heads()) next = Math.min(next, head.failedAt + this.#rules.forgetAfterMs);
    return next;
  }
}

const facts = ({ user, source }: Debt) => (user === undefined ? { source } : { user, source });
