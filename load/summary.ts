import { type GeneratorFigures, hintsOf } from "./hints.ts";
import { judge } from "./limits.ts";
import type { Figures, Measurement } from "./measurement.ts";
import type { LoadSettings } from "./options.ts";
import { OK } from "./outcome.ts";
import type { CallFigures, LoadEnd, LoadResult } from "./result.ts";

/** What a run leaves behind, beside its settings. */
export interface Ran {
  readonly measurement: Measurement;
  readonly startedAt: Date;
  readonly steadyMs: number;
  readonly ended: LoadEnd;
  readonly setup: LoadResult["setup"];
  readonly retired: readonly { username: string; why: string }[];
  readonly unfinished: number;
  readonly generator: GeneratorFigures;
}

/** Puts figures, hints and verdict of a run together. */
export function summarize(settings: LoadSettings, ran: Ran): LoadResult {
  const { measurement, steadyMs, setup, generator } = ran;
  const all = callFigures(measurement.all);
  const throughputPerSecond = steadyMs > 0 ? (measurement.answeredInTime * 1_000) / steadyMs : 0;
  const loop = settings.rate === undefined ? "closed" : "open";
  const { refused, connectionsLost } = setup;
  return {
    version: 1,
    startedAt: ran.startedAt.toISOString(),
    target: settings.address,
    configuration: configurationOf(settings),
    ended: ran.ended,
    steadyMs,
    setup,
    ...all,
    unfinished: ran.unfinished,
    throughputPerSecond,
    latencyBasis: loop === "open" ? "scheduled-start" : "corrected",
    scenarios: Object.fromEntries([...measurement.scenarios].map(([name, figures]) => [name, callFigures(figures)])),
    distribution: measurement.all.latency.distribution(),
    series: { intervalMs: measurement.series.intervalMs, points: measurement.series.end() },
    generator,
    hints: hintsOf({ outcomes: all.outcomes, refused, loop, generator, retired: ran.retired, connectionsLost }),
    verdict: judge(settings.limits, { ...all, throughputPerSecond }),
  };
}

function callFigures({ latency, serviceTime, outcomes }: Figures): CallFigures {
  const due = outcomes.total;
  const ok = outcomes.count(OK.name);
  return {
    due,
    ok,
    failed: due - ok,
    errorRate: due === 0 ? null : (due - ok) / due,
    latency: latency.summary(),
    serviceTime: serviceTime.summary(),
    outcomes: outcomes.list(),
  };
}

function configurationOf(settings: LoadSettings): LoadResult["configuration"] {
  const { scenario, channels, sessionsPerChannel, rampMs, durationMs, deadlineMs, rate, limits } = settings;
  const open = rate !== undefined;
  return {
    scenario,
    loop: open ? "open" : "closed",
    channels,
    sessionsPerChannel,
    accounts: settings.accounts.length,
    rampMs,
    durationMs,
    deadlineMs,
    rate: rate ?? null,
    maxInFlight: open ? settings.maxInFlight : null,
    thinkMs: open ? null : settings.thinkMs,
    portName: scenario.forward === undefined ? null : settings.portName,
    failoverGroup: settings.failoverGroup ?? null,
    limits,
  };
}
