import type { Clock } from "../core/clock.ts";
import { Waiter } from "../penalties/waiter.ts";

/** The right to one expensive verification. */
export interface Permit {
  /** Hands the permit on. Later calls change nothing. */
  release(): void;
}

export interface PermitOptions {
  /** Verifications at once. */
  concurrency: number;
  /** Attempts that may wait. Default 64. */
  queue?: number;
  /** Longest wait. Default 10 s. */
  waitMs?: number;
}

/** Why there was no permit: no place to wait, waited too long, the caller has gone. */
export type NoPermit = "full" | "timeout" | "cancelled";

type Turn = Permit | NoPermit;
type Line = Set<Waiter<Turn>>;

/**
 * Bounds how many verifications run at once, fairly between sources: those with waiters take turns, however many each
 * has. In a full queue the source that waits most gives its newest place to one that waits less (design §3 step 4).
 */
export class VerificationPermits {
  readonly #concurrency: number;
  readonly #queue: number;
  readonly #waitMs: number;
  readonly #clock: Clock;
  /** Waiters by source; the source whose turn is next comes first. */
  readonly #lines = new Map<string, Line>();
  readonly #onIdle: (() => void)[] = [];
  #inUse = 0;
  #waiting = 0;

  /** @throws {RangeError} naming the option that is out of range. */
  constructor({ concurrency, queue = 64, waitMs = 10_000 }: PermitOptions, clock: Clock) {
    requireWhole("concurrency", concurrency, 1);
    requireWhole("queue", queue, 0);
    requireWhole("waitMs", waitMs, 1);
    this.#concurrency = concurrency;
    this.#queue = queue;
    this.#waitMs = waitMs;
    this.#clock = clock;
  }

  /** Permits given out. */
  get inUse(): number {
    return this.#inUse;
  }

  /** Attempts that wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Settles once no permit is given out: whatever was verified has been charged by then. */
  async idle(): Promise<void> {
    if (this.#inUse > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  /** A permit at once where one is free and nobody waits; else a bounded wait. Never rejects. */
  acquire(source: string, signal?: AbortSignal): Permit | Promise<Turn> {
    if (signal?.aborted) return Promise.resolve("cancelled");
    if (this.#inUse < this.#concurrency) return this.#issue();
    if (this.#waiting >= this.#queue && !this.#makeRoomFor(source)) return Promise.resolve("full");
    return this.#wait(source, signal);
  }

  #issue(): Permit {
    this.#inUse++;
    let held = true;
    return {
      release: () => {
        if (!held) return;
        held = false;
        this.#inUse--;
        this.#serveNext();
        if (this.#inUse === 0) for (const resolve of this.#onIdle.splice(0)) resolve();
      },
    };
  }

  #wait(source: string, signal: AbortSignal | undefined): Promise<Turn> {
    const line = this.#lines.get(source) ?? new Set();
    this.#lines.set(source, line);
    const waiter: Waiter<Turn> = new Waiter<Turn>({
      clock: this.#clock,
      waitMs: this.#waitMs,
      timedOut: "timeout",
      signal,
      cancelled: "cancelled",
      leave: () => {
        line.delete(waiter);
        this.#waiting--;
        if (line.size === 0) this.#lines.delete(source);
      },
    });
    line.add(waiter);
    this.#waiting++;
    return waiter.turn;
  }

  #serveNext(): void {
    const [next] = this.#lines;
    if (next === undefined) return;
    const [source, line] = next;
    const [waiter] = line;
    waiter?.settle(this.#issue());
    if (line.size === 0) return;
    this.#lines.delete(source);
    this.#lines.set(source, line);
  }

  /** Whether somebody gave his place up. A source that would then wait less than the newcomer's keeps its own. */
  #makeRoomFor(source: string): boolean {
    const own = this.#lines.get(source)?.size ?? 0;
    let longest: Line = new Set();
    for (const line of this.#lines.values()) if (line.size > longest.size) longest = line;
    if (longest.size < own + 2) return false;
    [...longest].at(-1)?.settle("full");
    return true;
  }
}

function requireWhole(name: string, value: number, minimum: number): void {
  if (Number.isSafeInteger(value) && value >= minimum) return;
  throw new RangeError(`permits: ${name} must be a whole number of at least ${minimum}, not ${value}`);
}
