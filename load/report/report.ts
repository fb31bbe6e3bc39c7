import type { LoadResult } from "../result.ts";
import { distributionChart } from "./distribution-chart.ts";
import { countText, latencyText, rateText, shareText, spanText } from "./format.ts";
import { latencyChart } from "./latency-chart.ts";
import { html, Markup } from "./markup.ts";
import { STYLE } from "./style.ts";
import { facts, latencyTable, limitTable, outcomeTable } from "./tables.ts";
import { throughputChart } from "./throughput-chart.ts";
import { BASIS_TEXT, END_TEXT, scenarioText } from "./words.ts";

/**
 * A run as one HTML page with charts. It needs nothing beside itself: no script, no font, no picture, no network. What
 * came from the target or the command line is escaped.
 */
export function renderReport(result: LoadResult): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Load on ${result.target}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body><main>
${head(result)}
${keyFigures(result)}
${hints(result)}
${result.verdict.limits.length === 0 ? undefined : html`<h2>Limits</h2><div class="card">${limitTable(result)}</div>`}
<h2>Charts</h2>
${throughputChart(result)}
${latencyChart(result)}
${distributionChart(result)}
<h2>Latency of calls that succeeded</h2>
<div class="card">${latencyTable(result)}</div>
<h2>Outcomes</h2>
<div class="card">${outcomeTable(result)}</div>
<h2>The run</h2>
<div class="card">${facts(result)}</div>
${foot(result)}
</main></body>
</html>
`;
  return page.text;
}

function head(result: LoadResult): Markup {
  const { configuration, startedAt, ended, steadyMs } = result;
  const loop = configuration.loop === "open" ? "open loop" : "closed loop";
  const early = END_TEXT[ended];
  return html`<header><div><h1>Load on ${result.target}</h1>
<p>${scenarioText(configuration.scenario)}, ${loop}, ${spanText(steadyMs)} of full load, ${startedAt.slice(0, 19).replace("T", " ")} UTC</p>
${early === "" ? undefined : html`<p class="bad">${early}</p>`}</div>${badge(result)}</header>`;
}

function badge({ verdict, latency }: LoadResult): Markup {
  if (latency === null) return html`<span class="badge bad">✗ no call succeeded</span>`;
  if (verdict.limits.length === 0) return html`<span class="badge plain">no limits given</span>`;
  const broken = verdict.limits.filter(({ held }) => !held).length;
  if (broken === 0) return html`<span class="badge good">✓ all limits held</span>`;
  return html`<span class="badge bad">✗ ${broken} of ${verdict.limits.length} limits broken</span>`;
}

function keyFigures({ throughputPerSecond, latency, errorRate, failed, due }: LoadResult): Markup {
  const figures = [
    ["Throughput", `${rateText(throughputPerSecond)}/s`, "calls that succeeded"],
    ["Latency p50", latencyText(latency?.p50 ?? null), "half took longer"],
    ["Latency p99", latencyText(latency?.p99 ?? null), "1 in 100 took longer"],
    ["Errors", shareText(errorRate), `${countText(failed)} of ${countText(due)} calls`],
  ] as const;
  return html`<div class="figures">${figures.map(
    ([name, value, note]) => html`<div><span>${name}</span><b>${value}</b><span>${note}</span></div>`,
  )}</div>`;
}

const KINDS = { limit: "Limit hit", generator: "Load generator", setup: "Setup", target: "Target" } as const;

function hints(result: LoadResult): Markup | undefined {
  if (result.hints.length === 0) return undefined;
  return html`<ul class="hints">${result.hints.map(
    ({ kind, about, text }) =>
      html`<li><b>${kind === about ? KINDS[kind] : `${KINDS[kind]}: ${about}`}.</b>${text}</li>`,
  )}</ul>`;
}

function foot({ latencyBasis, series }: LoadResult): Markup {
  return html`<footer>
<p><b>Latency</b> ${BASIS_TEXT[latencyBasis]}. <b>Service time</b> counts from the real start of a call. Both are of calls that
succeeded and were due after the ramp, with three significant figures; refused and failed calls are in the outcomes alone.</p>
<p>The charts over time show every call in the interval of ${spanText(series.intervalMs)} in which it ended, those of the ramp too.</p>
</footer>`;
}
