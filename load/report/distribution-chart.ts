import type { LoadResult } from "../result.ts";
import { latencyText } from "./format.ts";
import { chart, PLOT, X_RANGE } from "./frame.ts";
import { latencyAxis } from "./latency-axis.ts";
import { html, type Markup } from "./markup.ts";
import type { Scale } from "./scale.ts";

const MARKS = [0, 50, 90, 99, 99.9, 99.99, 99.999, 99.9999, 99.99999];

/** How many nines a percentile has: 90 gives 1, 99 gives 2. */
const nines = (percentile: number): number => -Math.log10(1 - percentile / 100);

/** Latency by percentile, with room for the last few calls: each power of ten of them is as wide as the one before. */
export function distributionChart({ distribution, latency }: LoadResult): Markup {
  if (latency === null || distribution.length === 0) return html``;
  // The slowest of n calls stands where 1 in n is slower.
  const last = Math.max(1, Math.log10(latency.count));
  const points = [{ percentile: 0, ms: latency.min }, ...distribution].map(
    ({ percentile, ms }) => [percentile === 100 ? last : nines(percentile), ms] as const,
  );
  const y = latencyAxis(points.map(([, ms]) => ms));
  const scale: Scale = {
    at: (percentile) => place(nines(percentile)),
    ticks: MARKS.filter((percentile) => nines(percentile) <= last + 1e-9),
  };
  const place = (value: number) => X_RANGE[0] + (value / last) * (X_RANGE[1] - X_RANGE[0]);
  const drawn = points.map(([at, ms]) => [place(at), y.scale.at(ms)] as const);
  const path = drawn.map(([px, py], index) => `${index === 0 ? "M" : "L"}${px.toFixed(1)} ${py.toFixed(1)}`).join("");
  const [endX, endY] = drawn.at(-1)!;
  return chart(
    {
      title: "Latency distribution",
      note: `Share of the calls that took no longer. The last point is the slowest call, ${latencyText(latency.max)}.`,
      x: { title: "percentile, denser towards 100 %", scale, label: (percentile) => `${percentile} %` },
      y,
      legend: [],
    },
    html`<path class="under" d="${path}L${endX.toFixed(1)} ${PLOT.bottom}L${PLOT.left} ${PLOT.bottom}Z"/><path class="line p50" d="${path}"/><circle class="dot p50" cx="${endX}" cy="${endY}" r="4"/>`,
  );
}
