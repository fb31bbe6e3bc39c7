import { Latencies } from "./latencies.ts";

/** What ended in one interval of a run. Latencies in ms; `null` where no call succeeded. */
export interface SeriesPoint {
  /** Start of the interval, in s since the start of the ramp. */
  atSeconds: number;
  phase: "ramp" | "steady" | "end";
  outcomes: Record<string, number>;
  p50: number | null;
  p90: number | null;
  p99: number | null;
  max: number | null;
}

/** Intervals to choose from, in ms. */
const INTERVALS = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 900_000];
const MOST_POINTS = 240;
/** Shorter than a second only as far as there are few enough points to be calls and not noise. */
const MOST_FINE_POINTS = 60;

/** The interval in which a run of this length is told: a run of any length has a bounded number of them. */
export const intervalFor = (totalMs: number): number =>
  INTERVALS.find((ms) => totalMs / ms <= (ms < 1_000 ? MOST_FINE_POINTS : MOST_POINTS)) ?? INTERVALS.at(-1)!;

/** A run interval by interval. Calls come in the order in which they end. */
export class Series {
  readonly intervalMs: number;
  readonly #startMs: number;
  readonly #phase: (atMs: number) => SeriesPoint["phase"];
  readonly #points: SeriesPoint[] = [];
  readonly #latencies = new Latencies();
  #outcomes = new Map<string, number>();

  /** @param phase of a moment in ms since the start */
  constructor(startMs: number, intervalMs: number, phase: (atMs: number) => SeriesPoint["phase"]) {
    this.#startMs = startMs;
    this.intervalMs = intervalMs;
    this.#phase = phase;
  }

  record(endMs: number, outcome: string, latenciesMs: Iterable<number>): void {
    this.advance(endMs);
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    for (const ms of latenciesMs) this.#latencies.record(ms);
  }

  /** Ends every interval that is over at this moment. */
  advance(nowMs: number): void {
    while (nowMs - this.#startMs >= (this.#points.length + 1) * this.intervalMs) this.#close();
  }

  /** The intervals that are over, and the present one where anything happened in it. */
  end(): SeriesPoint[] {
    if (this.#outcomes.size > 0) this.#close();
    return this.#points;
  }

  #close(): void {
    const atMs = this.#points.length * this.intervalMs;
    const latencies = this.#latencies.summary();
    this.#points.push({
      atSeconds: atMs / 1_000,
      phase: this.#phase(atMs),
      outcomes: Object.fromEntries(this.#outcomes),
      p50: latencies?.p50 ?? null,
      p90: latencies?.p90 ?? null,
      p99: latencies?.p99 ?? null,
      max: latencies?.max ?? null,
    });
    this.#latencies.reset();
    this.#outcomes = new Map();
  }
}
