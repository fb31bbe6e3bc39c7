import type { OutcomeCount } from "./outcomes.ts";

/** How a run goes. Latencies in ms; `null` where no call succeeded since the last report. */
export interface Progress {
  phase: "opening" | "ramp" | "steady" | "end";
  /** Since the start of the ramp, in ms. */
  elapsedMs: number;
  /** Ramp and steady load together, in ms. */
  totalMs: number;
  sessions: number;
  inFlight: number;
  /** Calls of all phases so far. */
  ok: number;
  failed: number;
  /** Calls that succeeded in a second, since the last report. */
  perSecond: number;
  p50: number | null;
  p99: number | null;
  max: number | null;
  /** The most frequent failures after the ramp. */
  failures: OutcomeCount[];
}
