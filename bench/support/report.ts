import { spreadOf } from "./statistics.ts";

/** One figure of a benchmark. */
export interface Measurement {
  /** What was measured, against what. */
  name: string;
  /** Bound of design §5; none for a figure that only explains another. */
  budget?: { atLeast: number } | { atMost: number };
  /** The figure of each round: a ratio, unless the name says a unit. */
  rounds: readonly number[];
  /** Medians of what the figure was made of, by name and unit. For this machine and this moment alone. */
  facts?: Record<string, number>;
}

/** A measurement as `bench/results` keeps it. `met` is missing where there is no budget. */
export interface Result extends Measurement {
  median: number;
  min: number;
  max: number;
  met?: boolean;
}

/** Whether the run shall only show that everything works: short rounds, no figures to rely on. */
export const isQuick = process.argv.includes("--quick");

/** Prints what a benchmark found and hands it to `scripts/bench.js`. A budget that is missed is told, not thrown. */
export function report(measurements: readonly Measurement[]): void {
  const results = measurements.map(resultOf);
  for (const result of results) console.log(lineOf(result));
  process.send?.(results);
}

function resultOf(measurement: Measurement): Result {
  const spread = spreadOf(measurement.rounds);
  const { budget } = measurement;
  if (budget === undefined) return { ...measurement, ...spread };
  const met = "atLeast" in budget ? spread.median >= budget.atLeast : spread.median <= budget.atMost;
  return { ...measurement, ...spread, met };
}

function lineOf({ name, median, min, max, rounds, budget, met, facts = {} }: Result): string {
  const figures = `${format(median)}  (${format(min)} to ${format(max)} in ${rounds.length} rounds)`;
  const verdict = budget === undefined ? "" : `  budget ${boundOf(budget)}: ${met ? "met" : "MISSED"}`;
  const behind = Object.entries(facts).map(([fact, value]) => `\n      ${fact}: ${format(value)}`);
  return `  ${name.padEnd(64)} ${figures}${verdict}${behind.join("")}`;
}

const boundOf = (budget: NonNullable<Measurement["budget"]>) =>
  "atLeast" in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;

const format = (value: number): string => {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};
