import type { LoadResult } from "../result.ts";
import { significant } from "./format.ts";
import { type Axis, PLOT, X_RANGE } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { linear } from "./scale.ts";

/** Up to here time is told in seconds, from here in minutes, and then in hours. */
const UNITS = [
  [300, 1, "s"],
  [3 * 3_600, 60, "min"],
  [Number.POSITIVE_INFINITY, 3_600, "h"],
] as const;

/** The time of a run, from the start of the ramp to its last interval. `place` takes seconds. */
export function timeAxis({ series }: LoadResult): Axis & { place(seconds: number): number } {
  const intervalSeconds = series.intervalMs / 1_000;
  const totalSeconds = (series.points.at(-1)?.atSeconds ?? 0) + intervalSeconds;
  const [, unitSeconds, unit] = UNITS.find(([most]) => totalSeconds <= most)!;
  const scale = linear(0, totalSeconds / unitSeconds, X_RANGE, { steps: 10, tight: true });
  return {
    title: `time since the start (${unit})`,
    scale,
    label: (value) => (value === 0 ? "0" : significant(value)),
    place: (seconds) => scale.at(seconds / unitSeconds),
  };
}

/** Marks what is not counted in the figures: the ramp, and answers after the end. */
export function phases({ series }: LoadResult, place: (seconds: number) => number): Markup[] {
  const { points, intervalMs } = series;
  return (["ramp", "end"] as const).flatMap((phase) => {
    const marked = points.filter((point) => point.phase === phase);
    const [first, last] = [marked[0], marked.at(-1)];
    if (first === undefined || last === undefined) return [];
    const from = place(first.atSeconds);
    const to = place(last.atSeconds + intervalMs / 1_000);
    const named = to - from >= 40;
    return html`<rect class="phase" x="${from}" y="${PLOT.top}" width="${to - from}" height="${PLOT.bottom - PLOT.top}"/>
    ${named ? html`<text class="tick" x="${from + 6}" y="${PLOT.top + 14}">${phase}</text>` : undefined}`;
  });
}
