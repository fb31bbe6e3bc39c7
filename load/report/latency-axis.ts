import { latencyText } from "./format.ts";
import { type Axis, Y_RANGE } from "./frame.ts";
import { linear, logarithmic } from "./scale.ts";

/** Latencies further apart than this would hide each other on even steps. */
const FAR_APART = 12;
const LEAST_MS = 0.001;

/** An axis for latencies in ms, each mark with its own unit. */
export function latencyAxis(latenciesMs: readonly number[]): Axis {
  const most = Math.max(LEAST_MS, ...latenciesMs);
  const least = Math.max(LEAST_MS, Math.min(most, ...latenciesMs));
  const label = (ms: number) => (ms === 0 ? "0" : latencyText(ms));
  if (most / least <= FAR_APART) return { title: "latency", scale: linear(0, most, Y_RANGE), label };
  return { title: "latency, logarithmic", scale: logarithmic(least, most, Y_RANGE), label };
}
