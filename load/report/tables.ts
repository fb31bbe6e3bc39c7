import type { LatencySummary } from "../latencies.ts";
import type { LoadResult } from "../result.ts";
import { countText, latencyText, rateText, shareText, spanText } from "./format.ts";
import { html, type Markup } from "./markup.ts";
import { boundText, LIMIT_NAMES, limitText, scenarioText } from "./words.ts";

const COLUMNS = [
  ["p50", "p50"],
  ["p90", "p90"],
  ["p95", "p95"],
  ["p99", "p99"],
  ["p99.9", "p999"],
  ["max", "max"],
  ["mean", "mean"],
] as const;

export function latencyTable(result: LoadResult): Markup {
  const scenarios = Object.entries(result.scenarios);
  const rows: [string, LatencySummary | null][] = [
    ["Latency", result.latency],
    ["Service time", result.serviceTime],
    ...(scenarios.length > 1 ? scenarios : []).map(([name, { latency }]): [string, LatencySummary | null] => [
      `Latency of ${name}`,
      latency,
    ]),
  ];
  return html`<div class="scroll"><table>
<thead><tr><th></th>${COLUMNS.map(([name]) => html`<th class="number">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name, of]) =>
      html`<tr><th scope="row">${name}</th>${COLUMNS.map(([, key]) => html`<td class="number">${latencyText(of?.[key] ?? null)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

export function outcomeTable({ outcomes, due }: LoadResult): Markup {
  if (outcomes.length === 0) return html`<p>No call was due after the ramp.</p>`;
  return html`<div class="scroll"><table>
<thead><tr><th>Outcome</th><th class="number">Calls</th><th class="number">Share</th><th></th><th>First message</th></tr></thead>
<tbody>${outcomes.map(({ outcome, count, example }) => {
    const colour = outcome === "OK" ? "ok" : "failed1";
    return html`<tr><th scope="row" class="${outcome === "OK" ? "" : "bad"}">${outcome}</th><td class="number">${countText(count)}</td><td class="number">${shareText(count / due)}</td><td class="share"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${colour}" width="${Math.max(1, (100 * count) / due)}" height="10" rx="2"/></svg></td><td class="message">${example}</td></tr>`;
  })}</tbody></table></div>`;
}

export function limitTable({ verdict }: LoadResult): Markup {
  return html`<div class="scroll"><table>
<thead><tr><th>Limit</th><th>Asked for</th><th class="number">Measured</th><th></th></tr></thead>
<tbody>${verdict.limits.map(
    (judged) =>
      html`<tr><th scope="row">${LIMIT_NAMES[judged.limit]}</th><td>${boundText(judged)}</td><td class="number">${limitText(judged.limit, judged.measured)}</td><td class="${judged.held ? "good" : "bad"}">${judged.held ? "✓ held" : "✗ broken"}</td></tr>`,
  )}</tbody></table></div>`;
}

/** What was asked for and what the run had, in pairs. */
export function facts({ configuration, setup, generator, steadyMs, unfinished }: LoadResult): Markup {
  const { loop, channels, sessionsPerChannel, accounts, rate, maxInFlight, thinkMs } = configuration;
  const pairs: [string, string][] = [
    ["Scenario", scenarioText(configuration.scenario)],
    ["Loop", loop === "open" ? `open, ${rateText(rate!)} calls/s` : "closed"],
    ["Channels", `${countText(setup.channels)} of ${countText(channels)}`],
    ["Sessions", `${countText(setup.sessions)} of ${countText(channels * sessionsPerChannel)}`],
    ["Accounts", countText(accounts)],
    ["Ramp", spanText(configuration.rampMs)],
    ["Full load", `${spanText(steadyMs)} of ${spanText(configuration.durationMs)}`],
    ["Deadline of a call", spanText(configuration.deadlineMs)],
    ...optional("Calls at once", maxInFlight === null ? null : `at most ${countText(maxInFlight)}`),
    ...optional("Think time", thinkMs === null ? null : spanText(thinkMs)),
    ...optional("Variable", configuration.portName),
    ...optional("Failover group", configuration.failoverGroup),
    ["Connections lost", countText(setup.connectionsLost)],
    ...optional("Unfinished calls", unfinished === 0 ? null : countText(unfinished)),
    ...optional("Generator busy", loop === "open" ? null : shareText(generator.busy)),
    ["Generator late, p99", latencyText(generator.startLagP99Ms ?? generator.eventLoopDelayP99Ms)],
  ];
  const refused = setup.refused.map(({ outcome, count }) => `${countText(count)} × ${outcome}`).join(", ");
  const before = html`<div class="wide"><dt>Refused before the run</dt><dd>${refused}</dd></div>`;
  return html`<dl>${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}${refused === "" ? undefined : before}</dl>`;
}

const optional = (name: string, value: string | null): [string, string][] => (value === null ? [] : [[name, value]]);
