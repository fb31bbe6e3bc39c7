import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Clock } from "../core/clock.ts";

const WINDOW_MS = 1_000;
/** Sources that start to be counted within one window. */
const SOURCES = 16_384;

/**
 * How often something may happen from one source: so many times within a second that begins with the first of them. The
 * library keeps a source for that second and has no bound of its own, so we keep count of the sources: it never holds
 * more than twice `SOURCES`. Those beyond are let through uncounted; whoever has that many sources has that many times
 * the rate anyway, and turning newcomers away would let him keep everybody else out (docs/decisions/0011-rates.md).
 */
export class SourceRate {
  readonly #limiter: RateLimiterMemory | undefined;
  readonly #clock: Clock;
  readonly #counted = new Set<string>();
  #windowStart = Number.NEGATIVE_INFINITY;

  /** @param perSecond 0 for no limit */
  constructor(perSecond: number, clock: Clock) {
    this.#clock = clock;
    if (perSecond > 0)
      this.#limiter = new RateLimiterMemory({ points: perSecond, duration: WINDOW_MS / 1_000, keyPrefix: "" });
  }

  /** Counts one more time of this source and tells whether it is within the rate. Counted before anything is awaited. */
  admits(source: string): boolean | Promise<boolean> {
    if (this.#limiter === undefined || !this.#mayCount(source)) return true;
    return this.#limiter.consume(source).then(() => true, isTooOften);
  }

  #mayCount(source: string): boolean {
    const now = this.#clock.now();
    if (now - this.#windowStart >= WINDOW_MS) {
      this.#windowStart = now;
      this.#counted.clear();
    }
    if (this.#counted.size >= SOURCES) return this.#counted.has(source);
    this.#counted.add(source);
    return true;
  }
}

/** The library rejects with its count, which is no error. */
function isTooOften(refusal: unknown): false {
  if (refusal instanceof RateLimiterRes) return false;
  throw refusal;
}
