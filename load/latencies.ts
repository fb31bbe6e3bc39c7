import { createHistogram } from "node:perf_hooks";

/** Latencies in ms. */
export interface LatencySummary {
  count: number;
  min: number;
  mean: number;
  p50: number;
  p90: number;
  p95: number;
  p99: number;
  p999: number;
  max: number;
}

/** One point of the distribution: this share of all calls, in %, took no longer than so many ms. */
export interface DistributionPoint {
  percentile: number;
  ms: number;
}

/** Longest latency that is told apart from longer ones. */
const HIGHEST_US = 3_600_000_000;
/** Points for each power of ten on the way to 100 %. */
const POINTS_A_DECADE = 12;

/**
 * Latencies in a histogram of high dynamic range (HdrHistogram, as Node has it): from 1 µs to an hour with three
 * significant figures, in the same memory however many there are.
 */
export class Latencies {
  readonly #histogram = createHistogram({ lowest: 1, highest: HIGHEST_US, figures: 3 });
  #count = 0;
  #sumMs = 0;
  #minMs = Number.POSITIVE_INFINITY;
  #maxMs = 0;

  get count(): number {
    return this.#count;
  }

  record(ms: number): void {
    this.#histogram.record(Math.min(HIGHEST_US, Math.max(1, Math.round(ms * 1_000))));
    this.#count++;
    this.#sumMs += ms;
    this.#minMs = Math.min(this.#minMs, ms);
    this.#maxMs = Math.max(this.#maxMs, ms);
  }

  /** @param percentile above 0, up to 100 */
  percentile(percentile: number): number {
    // The histogram answers the highest value it cannot tell from the right one, which may be more than any it was given.
    return Math.min(this.#maxMs, this.#histogram.percentile(percentile) / 1_000);
  }

  /** `null` where there are none. */
  summary(): LatencySummary | null {
    if (this.#count === 0) return null;
    return {
      count: this.#count,
      min: this.#minMs,
      mean: this.#sumMs / this.#count,
      p50: this.percentile(50),
      p90: this.percentile(90),
      p95: this.percentile(95),
      p99: this.percentile(99),
      p999: this.percentile(99.9),
      max: this.#maxMs,
    };
  }

  /** The distribution, denser towards 100 %, as far as the number of latencies carries. */
  distribution(): DistributionPoint[] {
    if (this.#count === 0) return [];
    const steps = Math.floor(Math.log10(this.#count) * POINTS_A_DECADE);
    const points = Array.from({ length: steps }, (_, step) => {
      const percentile = 100 * (1 - 10 ** (-(step + 1) / POINTS_A_DECADE));
      return { percentile, ms: this.percentile(percentile) };
    });
    return [...points, { percentile: 100, ms: this.#maxMs }];
  }

  reset(): void {
    this.#histogram.reset();
    this.#count = 0;
    this.#sumMs = 0;
    this.#minMs = Number.POSITIVE_INFINITY;
    this.#maxMs = 0;
  }
}
