import type { GeneratorFigures, Hint } from "./hints.ts";
import type { DistributionPoint, LatencySummary } from "./latencies.ts";
import type { LoadLimits, Verdict } from "./limits.ts";
import type { OutcomeCount } from "./outcomes.ts";
import type { Scenario } from "./scenarios.ts";
import type { SeriesPoint } from "./series.ts";

/** How a run came to its end. `interrupted`: by its signal. `no-sessions`: no session or account was left to call with. */
export type LoadEnd = "complete" | "interrupted" | "no-sessions";

/** Calls that were due after the ramp, and what came of them. Latencies are those of calls that succeeded. */
export interface CallFigures {
  /** Calls that were due. */
  due: number;
  ok: number;
  failed: number;
  /** Share of failed calls, those that were not started among them; `null` where none was due. */
  errorRate: number | null;
  /** ms, with coordinated omission handled: `latencyBasis` of the result says how. */
  latency: LatencySummary | null;
  /** ms from the real start of a call to its answer: what a caller sees who never waits for himself. */
  serviceTime: LatencySummary | null;
  /** The most frequent first. */
  outcomes: OutcomeCount[];
}

/** What `runLoad` found. It is JSON as it stands; later versions only add to it. */
export interface LoadResult extends CallFigures {
  version: 1;
  /** ISO 8601 */
  startedAt: string;
  target: string;
  configuration: {
    scenario: Partial<Record<Scenario, number>>;
    loop: "open" | "closed";
    channels: number;
    sessionsPerChannel: number;
    accounts: number;
    rampMs: number;
    durationMs: number;
    deadlineMs: number;
    /** Open loop alone: calls a second. */
    rate: number | null;
    /** Open loop alone. */
    maxInFlight: number | null;
    /** Closed loop alone. */
    thinkMs: number | null;
    /** Where `forward` is called. */
    portName: string | null;
    failoverGroup: string | null;
    limits: LoadLimits;
  };
  ended: LoadEnd;
  /** How long the load was full, in ms: `durationMs` unless the run ended early. */
  steadyMs: number;
  /** `refused`: what went wrong while connecting and opening sessions. */
  setup: { channels: number; sessions: number; connectionsLost: number; refused: OutcomeCount[] };
  /** Calls that were still running when an early end cut them; counted nowhere else. */
  unfinished: number;
  /** Calls that succeeded in a second of full load. */
  throughputPerSecond: number;
  /** `scheduled-start`: from when a call was due (open loop). `corrected`: with the calls that slow ones kept back. */
  latencyBasis: "scheduled-start" | "corrected";
  scenarios: Partial<Record<Scenario, CallFigures>>;
  /** Of `latency`. */
  distribution: DistributionPoint[];
  series: { intervalMs: number; points: SeriesPoint[] };
  generator: GeneratorFigures;
  hints: Hint[];
  verdict: Verdict;
}
