import type { Clock } from "../../core/clock.ts";

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to leave somebody alone who does not answer: 1 s, then twice as long each time, up to a minute. */
export class Backoff {
  readonly #clock: Clock;
  readonly #longestMs: number;
  #nextMs = FIRST_MS;
  #until = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, longestMs = LONGEST_MS) {
    this.#clock = clock;
    this.#longestMs = longestMs;
  }

  /** What is left of it, in ms; 0 where one may ask. */
  get remainingMs(): number {
    return Math.max(0, this.#until - this.#clock.now());
  }

  failed(): void {
    this.#until = this.#clock.now() + this.#nextMs;
    this.#nextMs = Math.min(this.#nextMs * 2, this.#longestMs);
  }

  succeeded(): void {
    this.#nextMs = FIRST_MS;
    this.#until = Number.NEGATIVE_INFINITY;
  }
}
