import type { LoadResult } from "../result.ts";
import type { SeriesPoint } from "../series.ts";
import { countText, rateText, spanText } from "./format.ts";
import { chart, type Legend, PLOT, Y_RANGE } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { linear } from "./scale.ts";
import { phases, timeAxis } from "./time-axis.ts";

/** Failures with a colour of their own; the others share one. */
const MOST_COLOURS = 4;
const REST = "other failures";

/** Calls a second as they ended, by outcome: what succeeded below, failures on top. */
export function throughputChart(result: LoadResult): Markup {
  const { points, intervalMs } = result.series;
  const layers = layersOf(points);
  const perSecond = (count: number) => (count * 1_000) / intervalMs;
  const most = Math.max(1, ...points.map(({ outcomes }) => perSecond(sum(Object.values(outcomes)))));
  const y = linear(0, most, Y_RANGE);
  const x = timeAxis(result);
  const bars = points.map((point) => {
    const left = x.place(point.atSeconds);
    const width = x.place(point.atSeconds + intervalMs / 1_000) - left;
    return bar(point, layers, { left, width, height: (count) => PLOT.bottom - y.at(perSecond(count)), intervalMs });
  });
  return chart(
    {
      title: "Throughput",
      note: `Calls a second by outcome, as they ended, in intervals of ${spanText(intervalMs)}.`,
      x,
      y: { title: "calls per second", scale: y, label: (value) => (value === 0 ? "0" : rateText(value)) },
      legend: layers,
    },
    [...phases(result, x.place), ...bars],
  );
}

interface Layer extends Legend {
  count(point: SeriesPoint): number;
}

function layersOf(points: readonly SeriesPoint[]): Layer[] {
  const totals = new Map<string, number>();
  for (const { outcomes } of points)
    for (const [name, count] of Object.entries(outcomes)) totals.set(name, (totals.get(name) ?? 0) + count);
  const failures = [...totals.keys()].filter((name) => name !== "OK").sort((a, b) => totals.get(b)! - totals.get(a)!);
  const own = failures.slice(0, MOST_COLOURS);
  const rest = failures.slice(MOST_COLOURS);
  const of = (name: string) => (point: SeriesPoint) => point.outcomes[name] ?? 0;
  return [
    ...(totals.has("OK") ? [{ name: "succeeded", colour: "ok", count: of("OK") }] : []),
    ...own.map((name, index) => ({ name, colour: `failed${index + 1}`, count: of(name) })),
    ...(rest.length === 0
      ? []
      : [{ name: REST, colour: "failed5", count: (point: SeriesPoint) => sum(rest.map((name) => of(name)(point))) }]),
  ];
}

function bar(
  point: SeriesPoint,
  layers: readonly Layer[],
  {
    left,
    width,
    height,
    intervalMs,
  }: { left: number; width: number; height(count: number): number; intervalMs: number },
): Markup {
  const gap = width > 5 ? 1 : 0;
  let below = 0;
  const parts = layers.flatMap(({ colour, count }) => {
    const [from, to] = [height(below), height(below + count(point))];
    below += count(point);
    if (to <= from) return [];
    return html`<rect class="${colour}" x="${left}" y="${PLOT.bottom - to}" width="${width - gap}" height="${to - from}"/>`;
  });
  const facts = layers
    .filter(({ count }) => count(point) > 0)
    .map(({ name, count }) => `${countText(count(point))} ${name}`);
  const until = point.atSeconds + intervalMs / 1_000;
  const tip = `${spanText(point.atSeconds * 1_000)} to ${spanText(until * 1_000)}: ${facts.join(", ") || "nothing ended"}`;
  return html`<g>${parts}<rect class="hit" x="${left}" y="${PLOT.top}" width="${width}" height="${PLOT.bottom - PLOT.top}"><title>${tip}</title></rect></g>`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
