import type { LatencySummary, LoadResult } from "../load/index.ts";
import { countText, latencyText, rateText, shareText, spanText } from "../load/report/format.ts";
import { BASIS_TEXT, boundText, END_TEXT, LIMIT_NAMES, limitText, scenarioText } from "../load/report/words.ts";
import { table } from "./table.ts";

/** What a run found, for people. */
export function summaryText(result: LoadResult): string {
  const { configuration, setup, steadyMs, ended } = result;
  const { scenario, loop, rate, channels, sessionsPerChannel } = configuration;
  const how = loop === "open" ? `open loop at ${rateText(rate!)} calls/s` : "closed loop";
  const sections = [
    `${scenarioText(scenario)} at ${result.target}, ${how}, ${spanText(steadyMs)} of full load${ended === "complete" ? "" : ` (${END_TEXT[ended]})`}`,
    setupText(setup, channels * sessionsPerChannel),
    `throughput  ${rateText(result.throughputPerSecond)} calls/s\nerrors      ${shareText(result.errorRate)} (${countText(result.failed)} of ${countText(result.due)})`,
    `Calls that succeeded. Latency ${BASIS_TEXT[result.latencyBasis]}; service time counts from the real start.\n${latencyTable(result)}`,
    `Outcomes\n${outcomeTable(result)}`,
    ...result.hints.map(({ text }) => `! ${text}`),
    ...verdictText(result),
  ];
  return `${sections.join("\n\n")}\n`;
}

function setupText({ channels, sessions, refused }: LoadResult["setup"], wanted: number): string {
  const line = `${countText(channels)} ${channels === 1 ? "channel" : "channels"}, ${countText(sessions)} of ${countText(wanted)} sessions`;
  return [
    line,
    ...refused.map(({ outcome, count }) => `refused before the run: ${countText(count)} × ${outcome}`),
  ].join("\n");
}

function latencyTable(result: LoadResult): string {
  const columns = ["p50", "p90", "p95", "p99", "p999", "max"] as const;
  const row = (name: string, of: LatencySummary | null) => [
    name,
    ...columns.map((key) => latencyText(of?.[key] ?? null)),
  ];
  const scenarios = Object.entries(result.scenarios);
  const single = scenarios.length > 1 ? scenarios : [];
  return table(
    ["", "p50", "p90", "p95", "p99", "p99.9", "max"],
    [
      row("latency", result.latency),
      row("service time", result.serviceTime),
      ...single.map(([name, { latency }]) => row(`latency of ${name}`, latency)),
    ],
  );
}

function outcomeTable({ outcomes, due }: LoadResult): string {
  if (outcomes.length === 0) return "none: no call was due after the ramp";
  return table(
    ["outcome", "calls", "share", "message"],
    outcomes.map(({ outcome, count, example }) => [
      outcome,
      countText(count),
      shareText(count / due),
      printable(example),
    ]),
  );
}

function verdictText({ verdict, latency }: LoadResult): string[] {
  const lines = verdict.limits.map(
    (judged) =>
      `${judged.held ? "held  " : "BROKEN"}  ${LIMIT_NAMES[judged.limit]} ${boundText(judged)}: ${limitText(judged.limit, judged.measured)}`,
  );
  if (latency === null) lines.push("BROKEN  no call succeeded");
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** Messages come from the other side: they shall not move the cursor. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, " ");
