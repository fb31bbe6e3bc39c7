import { Latencies } from "./latencies.ts";
import { omitted, Pace } from "./omission.ts";
import { NOT_STARTED, OK, type Outcome } from "./outcome.ts";
import { Outcomes } from "./outcomes.ts";
import type { Scenario } from "./scenarios.ts";
import { intervalFor, Series, type SeriesPoint } from "./series.ts";

/** Moments of a run by its clock, in ms. */
export interface Phases {
  readonly startMs: number;
  /** Where the ramp ends. */
  readonly steadyMs: number;
  readonly endMs: number;
}

/** One call and what became of it. */
export interface Sample {
  readonly scenario: Scenario;
  /** When it should have started: in a closed loop when it did. */
  readonly dueMs: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly outcome: Outcome;
}

/** Figures of one scenario, or of all together. */
export class Figures {
  /** As a caller with a schedule of his own sees it: coordinated omission is handled. */
  readonly latency = new Latencies();
  /** From the real start of a call to its answer. */
  readonly serviceTime = new Latencies();
  readonly outcomes = new Outcomes();
}

/** Everything that a run measures, in memory that its length does not change. Calls of the ramp are in the series alone. */
export class Measurement {
  readonly all = new Figures();
  readonly scenarios = new Map<Scenario, Figures>();
  /** How late calls of an open loop were started. */
  readonly startLag = new Latencies();
  readonly series: Series;
  /** All phases together, since the last `takeWindow`. */
  #window = new Latencies();
  #totals = { ok: 0, failed: 0 };
  #answered = 0;
  readonly #phases: Phases;
  readonly #loop: { readonly kind: "open" } | { readonly kind: "closed"; readonly thinkMs: number };
  readonly #pace = new Pace();

  constructor(phases: Phases, loop: { readonly kind: "open" } | { readonly kind: "closed"; readonly thinkMs: number }) {
    this.#phases = phases;
    this.#loop = loop;
    const { startMs, steadyMs, endMs } = phases;
    const phase = (atMs: number): SeriesPoint["phase"] => {
      if (startMs + atMs >= endMs) return "end";
      return startMs + atMs >= steadyMs ? "steady" : "ramp";
    };
    this.series = new Series(startMs, intervalFor(endMs - startMs), phase);
  }

  /** Calls that succeeded between the ramp and the end, whenever they started. */
  get answeredInTime(): number {
    return this.#answered;
  }

  /** Calls of all phases. */
  get totals(): Readonly<{ ok: number; failed: number }> {
    return this.#totals;
  }

  record(sample: Sample): void {
    const { scenario, dueMs, startMs, endMs, outcome } = sample;
    const succeeded = outcome === OK;
    const latencies = succeeded ? this.#latencies(sample) : [];
    this.#totals[succeeded ? "ok" : "failed"]++;
    this.series.record(endMs, outcome.name, latencies);
    for (const ms of latencies) this.#window.record(ms);
    if (succeeded && endMs > this.#phases.steadyMs && endMs <= this.#phases.endMs) this.#answered++;
    if (dueMs < this.#phases.steadyMs) return;
    if (this.#loop.kind === "open") this.startLag.record(startMs - dueMs);
    for (const figures of [this.all, this.#of(scenario)]) {
      figures.outcomes.add(outcome);
      for (const ms of latencies) figures.latency.record(ms);
      if (succeeded) figures.serviceTime.record(endMs - startMs);
    }
  }

  /** Counts a call that was due and not started. */
  notStarted(scenario: Scenario, dueMs: number, nowMs: number): void {
    this.#totals.failed++;
    this.series.record(nowMs, NOT_STARTED.name, []);
    if (dueMs < this.#phases.steadyMs) return;
    this.all.outcomes.add(NOT_STARTED);
    this.#of(scenario).outcomes.add(NOT_STARTED);
  }

  /** Latencies since the last time this was asked. */
  takeWindow(): Latencies {
    const taken = this.#window;
    this.#window = new Latencies();
    return taken;
  }

  #latencies({ scenario, dueMs, startMs, endMs }: Sample): number[] {
    if (this.#loop.kind === "open") return [endMs - dueMs];
    const ms = endMs - startMs;
    const expectedMs = this.#pace.expectedMs(scenario, this.#loop.thinkMs);
    this.#pace.record(scenario, ms);
    return [ms, ...omitted(ms, expectedMs)];
  }

  #of(scenario: Scenario): Figures {
    const known = this.scenarios.get(scenario) ?? new Figures();
    this.scenarios.set(scenario, known);
    return known;
  }
}
