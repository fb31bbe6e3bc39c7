import assert from "node:assert/strict";
import type { GatewayEvent } from "../../server/core/events.ts";

/** One failure schedule and its bounds, as the contract states them. Times in ms. */
export interface PenaltyTerms {
  scheduleMs: readonly number[];
  incrementMs: number;
  maximumMs: number;
  forgetAfterMs: number;
  perSource: { free: number; incrementMs: number; maximumMs: number };
}

/** Who tries, as penalties count him: a folded name and a source. */
export interface Tried {
  readonly user: string;
  readonly source: string;
}

interface Count {
  failures: number;
  failedAt: number;
  until: number;
}

/** A penalty that was told of and has not ended. */
interface Running {
  until: number;
  refused: number;
  isCleared: boolean;
}

type Told = Extract<GatewayEvent, { event: "penalty.activated" | "penalty.ended" }>;

const pairKey = ({ user, source }: Tried) => `${user}@${source}`;
const sourceKey = ({ source }: Tried) => `@${source}`;

/** What failures owe, told what happened and never what the guard thinks. */
export class PenaltyModel {
  readonly #terms: PenaltyTerms;
  readonly #now: () => number;
  readonly #counts = new Map<string, Count>();
  readonly #running = new Map<string, Running>();
  readonly #familiar = new Set<string>();

  constructor(terms: PenaltyTerms, now: () => number) {
    this.#terms = terms;
    this.#now = now;
  }

  /** Users who succeeded from a source before are spared its count. */
  isExempt(tried: Tried): boolean {
    return this.#familiar.has(pairKey(tried));
  }

  /** What is owed before another try, in ms. */
  remainingMs(tried: Tried): number {
    return Math.max(this.#owedMs(pairKey(tried)), this.#sharedMs(tried));
  }

  /** Tries of a user from a source that may be verified at once. */
  places(tried: Tried): number {
    return Math.max(1, this.#terms.scheduleMs.length - this.#count(pairKey(tried)).failures);
  }

  /** Tries of a source that may be verified at once. */
  sharedPlaces(tried: Tried): number {
    return Math.max(1, this.#terms.perSource.free - this.#count(sourceKey(tried)).failures);
  }

  /** A try was refused because of what is owed. */
  refuse(tried: Tried): void {
    const key = this.#owedMs(pairKey(tried)) >= this.#sharedMs(tried) ? pairKey(tried) : sourceKey(tried);
    const running = this.#running.get(key);
    assert.ok(running, `${key} is refused during a penalty that was never told of`);
    running.refused++;
  }

  /** @returns what the failure owes, in ms */
  fail(tried: Tried, isShared: boolean): number {
    const ownMs = this.#charge(pairKey(tried), (failures) => this.#pairDelayMs(failures));
    const sharedMs = isShared ? this.#charge(sourceKey(tried), (failures) => this.#sourceDelayMs(failures)) : 0;
    return Math.max(1, ownMs, sharedMs);
  }

  succeed(tried: Tried): void {
    this.#familiar.add(pairKey(tried));
    this.#clear(pairKey(tried));
  }

  /** An operator forgives a user, at every source. */
  forgive(user: string): void {
    for (const key of this.#counts.keys()) if (key.startsWith(`${user}@`)) this.#clear(key);
  }

  heard(event: Told): void {
    const key = `${event.user ?? ""}@${event.source}`;
    const running = this.#running.get(key);
    if (event.event === "penalty.activated") {
      const { failures, until } = this.#count(key);
      assert.deepEqual([event.failures, event.forMs], [failures, until - this.#now()], `the penalty of ${key}`);
      this.#running.set(key, { until, refused: running?.refused ?? 0, isCleared: false });
      return;
    }
    assert.ok(running, `an end is told of ${key}, which owes no penalty`);
    assert.ok(running.isCleared || this.#now() >= running.until, `the penalty of ${key} ended early`);
    assert.equal(event.refused, running.refused, `refusals told of ${key}`);
    this.#running.delete(key);
  }

  /** Every penalty that is over was told to have ended, and every one that is owed to have begun. */
  check(): void {
    const now = this.#now();
    for (const [key, { until, isCleared }] of this.#running)
      assert.ok(until > now && !isCleared, `the penalty of ${key} never ended`);
    for (const key of this.#counts.keys())
      assert.ok(this.#owedMs(key) === 0 || this.#running.has(key), `the penalty of ${key} was never told of`);
  }

  #sharedMs(tried: Tried): number {
    return this.isExempt(tried) ? 0 : this.#owedMs(sourceKey(tried));
  }

  #owedMs(key: string): number {
    return Math.max(0, this.#count(key).until - this.#now());
  }

  #count(key: string): Count {
    const count = this.#counts.get(key);
    const isKnown = count !== undefined && this.#now() < count.failedAt + this.#terms.forgetAfterMs;
    return isKnown ? count : { failures: 0, failedAt: 0, until: 0 };
  }

  #charge(key: string, delayMs: (failures: number) => number): number {
    const before = this.#count(key);
    const now = this.#now();
    const failures = before.failures + 1;
    const until = Math.max(before.until, now + delayMs(failures));
    this.#counts.set(key, { failures, failedAt: now, until });
    return until - now;
  }

  #clear(key: string): void {
    this.#counts.delete(key);
    const running = this.#running.get(key);
    if (running !== undefined) running.isCleared = true;
  }

  #pairDelayMs(failures: number): number {
    const { scheduleMs, incrementMs, maximumMs } = this.#terms;
    const listed = scheduleMs[failures - 1];
    const last = scheduleMs.at(-1) ?? 0;
    return Math.min(maximumMs, listed ?? last + (failures - scheduleMs.length) * incrementMs);
  }

  #sourceDelayMs(failures: number): number {
    const { free, incrementMs, maximumMs } = this.#terms.perSource;
    return failures <= free ? 0 : Math.min(maximumMs, (failures - free) * incrementMs);
  }
}
