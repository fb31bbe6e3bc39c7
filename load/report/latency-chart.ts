import type { LoadResult } from "../result.ts";
import type { SeriesPoint } from "../series.ts";
import { latencyText, spanText } from "./format.ts";
import { chart, PLOT } from "./frame.ts";
import { latencyAxis } from "./latency-axis.ts";
import { html, type Markup } from "./markup.ts";
import { phases, timeAxis } from "./time-axis.ts";

/** Drawn in this order: the dashed line of the slowest call lets another one below it be seen. */
const LINES = ["p50", "p90", "p99", "max"] as const;

/** Latency percentiles of each interval; gaps where no call succeeded. */
export function latencyChart(result: LoadResult): Markup {
  const { points, intervalMs } = result.series;
  const values = points.flatMap((point) => LINES.map((key) => point[key])).filter((ms) => ms !== null);
  if (values.length === 0) return html``;
  const x = timeAxis(result);
  const y = latencyAxis(values);
  const middle = (point: SeriesPoint) => x.place(point.atSeconds + intervalMs / 2_000);
  const lines = LINES.map((key) => {
    const runs = unbroken(points, key).map((run) =>
      run.map((point) => [middle(point), y.scale.at(point[key]!)] as const),
    );
    const path = runs.map((run) =>
      run.map(([px, py], index) => `${index === 0 ? "M" : "L"}${px.toFixed(1)} ${py.toFixed(1)}`).join(""),
    );
    const alone = runs.filter((run) => run.length === 1).map(([only]) => only!);
    return html`<path class="line ${key}" d="${path.join("")}"/>${alone.map(([px, py]) => html`<circle class="dot ${key}" cx="${px}" cy="${py}" r="3"/>`)}`;
  });
  const hits = points.map((point) => {
    const left = x.place(point.atSeconds);
    const width = x.place(point.atSeconds + intervalMs / 1_000) - left;
    return html`<rect class="hit" x="${left}" y="${PLOT.top}" width="${width}" height="${PLOT.bottom - PLOT.top}"><title>${tip(point, intervalMs)}</title></rect>`;
  });
  return chart(
    {
      title: "Latency over time",
      note: `Percentiles of the calls that succeeded in each interval of ${spanText(intervalMs)}.`,
      x,
      y,
      legend: LINES.map((key) => ({ name: key, colour: key })),
    },
    [...phases(result, x.place), ...lines, ...hits],
  );
}

function unbroken(points: readonly SeriesPoint[], key: (typeof LINES)[number]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [[]];
  for (const point of points) {
    if (point[key] === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function tip(point: SeriesPoint, intervalMs: number): string {
  const from = `${spanText(point.atSeconds * 1_000)} to ${spanText(point.atSeconds * 1_000 + intervalMs)}`;
  if (point.p50 === null) return `${from}: no call succeeded`;
  return `${from}: ${LINES.map((key) => `${key} ${latencyText(point[key])}`).join(", ")}`;
}
