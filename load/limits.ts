import type { LatencySummary } from "./latencies.ts";

/** What a run is held to. Latencies are those of all calls together that succeeded. */
export interface LoadLimits {
  /** ms */
  maxP50?: number;
  /** ms */
  maxP90?: number;
  /** ms */
  maxP99?: number;
  /** ms */
  maxP999?: number;
  /** Share of all calls that were due, 0 to 1. */
  maxErrorRate?: number;
  /** Calls that succeed in a second. */
  minThroughput?: number;
}

/** One limit and what came of it. */
export interface Judged {
  limit: keyof LoadLimits;
  allowed: number;
  /** `null` where nothing could be measured: then the limit is not held. */
  measured: number | null;
  held: boolean;
}

export interface Verdict {
  passed: boolean;
  limits: Judged[];
}

/** What limits are compared with. */
export interface Measured {
  latency: LatencySummary | null;
  errorRate: number | null;
  throughputPerSecond: number;
}

const MEASURED: Record<keyof LoadLimits, (of: Measured) => number | null> = {
  maxP50: ({ latency }) => latency?.p50 ?? null,
  maxP90: ({ latency }) => latency?.p90 ?? null,
  maxP99: ({ latency }) => latency?.p99 ?? null,
  maxP999: ({ latency }) => latency?.p999 ?? null,
  maxErrorRate: ({ errorRate }) => errorRate,
  minThroughput: ({ throughputPerSecond }) => throughputPerSecond,
};

const NAMES = Object.keys(MEASURED) as (keyof LoadLimits)[];

/** @throws {RangeError} for a limit that nothing could hold or break */
export function limitsOf(given: LoadLimits): LoadLimits {
  const entries = NAMES.filter((name) => given[name] !== undefined).map((name) => [name, given[name]!] as const);
  for (const [name, value] of entries)
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`limits.${name}: give a number`);
  if ((given.maxErrorRate ?? 0) > 1) throw new RangeError("limits.maxErrorRate: give a share from 0 to 1");
  return Object.fromEntries(entries);
}

/** A run passes where it holds every limit, and something was measured at all. */
export function judge(limits: LoadLimits, measured: Measured): Verdict {
  const judged = NAMES.filter((name) => limits[name] !== undefined).map((limit) => {
    const value = MEASURED[limit](measured);
    const allowed = limits[limit]!;
    const held = value !== null && (limit === "minThroughput" ? value >= allowed : value <= allowed);
    return { limit, allowed, measured: value, held };
  });
  return { passed: measured.latency !== null && judged.every(({ held }) => held), limits: judged };
}
