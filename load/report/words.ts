import type { Judged, LoadLimits } from "../limits.ts";
import type { LoadResult } from "../result.ts";
import { latencyText, rateText, shareText } from "./format.ts";

/** Limits as people call them. */
export const LIMIT_NAMES: Record<keyof LoadLimits, string> = {
  maxP50: "p50 latency",
  maxP90: "p90 latency",
  maxP99: "p99 latency",
  maxP999: "p99.9 latency",
  maxErrorRate: "error rate",
  minThroughput: "throughput",
};

/** A value of a limit with its unit. */
export function limitText(limit: keyof LoadLimits, value: number | null): string {
  if (value === null) return "not measured";
  if (limit === "maxErrorRate") return shareText(value);
  return limit === "minThroughput" ? `${rateText(value)} calls/s` : latencyText(value);
}

/** What a limit asks for: `at most 50 ms`. */
export const boundText = ({ limit, allowed }: Judged): string =>
  `${limit === "minThroughput" ? "at least" : "at most"} ${limitText(limit, allowed)}`;

/** What the latency of a run does. */
export const BASIS_TEXT: Record<LoadResult["latencyBasis"], string> = {
  "scheduled-start": "counts from the moment a call was due, so that calls that slow ones kept waiting show it",
  corrected: "counts also the calls that slow ones kept their sessions from making",
};

/** The mixture of scenarios: `call`, or `call 9 : login 1`. */
export function scenarioText(scenario: LoadResult["configuration"]["scenario"]): string {
  const entries = Object.entries(scenario);
  if (entries.length === 1) return entries[0]![0];
  return entries.map(([name, weight]) => `${name} ${weight}`).join(" : ");
}

/** How a run came to its end, where it was not as planned. */
export const END_TEXT: Record<LoadResult["ended"], string> = {
  complete: "",
  interrupted: "ended early: interrupted",
  "no-sessions": "ended early: no session or account was left to call with",
};
