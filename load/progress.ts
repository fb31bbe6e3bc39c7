import type { OutcomeCount } from "./outcomes.ts";

/** How a run goes. Latencies in ms; `null` where no call succeeded since the last report. */
export interface Progress {
  phase: "opening" | "ramp" | "steady" | "end";
  /** Since the start of the ramp, in ms; while sessions are opened: since that began. */
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

/** Before the first call there are only sessions. */
export const openingProgress = (sessions: number, elapsedMs: number, totalMs: number): Progress => ({
  phase: "opening",
  elapsedMs,
  totalMs,
  sessions,
  inFlight: 0,
  ok: 0,
  failed: 0,
  perSecond: 0,
  p50: null,
  p99: null,
  max: null,
  failures: [],
});
