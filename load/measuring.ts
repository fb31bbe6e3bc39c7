import type { LoadClock } from "./clock.ts";
import { GeneratorWatch } from "./generator-watch.ts";
import { type Course, closedLoop, openLoop } from "./loops.ts";
import { Measurement, type Phases } from "./measurement.ts";
import type { LoadSettings } from "./options.ts";
import { OK, outcomeOf } from "./outcome.ts";
import type { Progress } from "./progress.ts";
import { Mix } from "./schedule.ts";
import type { Ran } from "./summary.ts";
import type { Workable } from "./worker.ts";

export interface Measuring {
  readonly settings: LoadSettings;
  readonly crew: { readonly workers: readonly Workable[] };
  readonly signal: AbortSignal;
  readonly clock: LoadClock;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** How long running calls may take after an early end, in ms. */
const GRACE_MS = 1_000;
const PROGRESS_MS = 1_000;

/** Ramp, full load, and the end of the calls that run then. */
export async function measure(given: Measuring): Promise<Omit<Ran, "setup" | "retired">> {
  const run = new Run(given);
  return await run.run();
}

class Run {
  readonly #given: Measuring;
  readonly #phases: Phases;
  readonly #measurement: Measurement;
  readonly #mix;
  /** Cuts the calls that are still running. */
  readonly #cut = new AbortController();
  /** Ends what goes on beside the calls. */
  readonly #over = new AbortController();
  #inFlight = 0;
  #unfinished = 0;
  #told = { atMs: 0, ok: 0 };

  constructor(given: Measuring) {
    const { settings, clock } = given;
    this.#given = given;
    const startMs = clock.now();
    const steadyMs = startMs + settings.rampMs;
    this.#phases = { startMs, steadyMs, endMs: steadyMs + settings.durationMs };
    const closed = { kind: "closed", thinkMs: settings.thinkMs } as const;
    this.#measurement = new Measurement(this.#phases, settings.rate === undefined ? closed : { kind: "open" });
    this.#mix = new Mix(settings.scenario);
    this.#told.atMs = startMs;
  }

  async run(): Promise<Omit<Ran, "setup" | "retired">> {
    const { clock, signal } = this.#given;
    const { steadyMs, endMs } = this.#phases;
    const startedAt = new Date();
    using watch = new GeneratorWatch();
    const beside = [this.#tell(), this.#cutAfterEarlyEnd(), this.#watchFrom(watch)];
    await this.#loop();
    const overMs = Math.min(clock.now(), endMs);
    // In a closed loop the last answer may come before the end, and nothing else would.
    const early = clock.now() < endMs;
    this.#measurement.series.advance(overMs);
    const generator = watch.figures(this.#measurement.startLag.summary()?.p99 ?? null);
    this.#over.abort();
    await Promise.all(beside);
    const ended = signal.aborted ? "interrupted" : early && !this.#usable ? "no-sessions" : "complete";
    const fullMs = ended === "complete" ? endMs - steadyMs : Math.max(0, overMs - steadyMs);
    const measurement = this.#measurement;
    return { measurement, startedAt, steadyMs: fullMs, ended, unfinished: this.#unfinished, generator };
  }

  get #usable(): boolean {
    return this.#given.crew.workers.some((worker) => worker.usable);
  }

  async #loop(): Promise<void> {
    const { settings, crew, clock, signal } = this.#given;
    const { startMs, endMs } = this.#phases;
    const course: Course<Workable> = {
      clock,
      workers: crew.workers,
      startMs,
      rampMs: settings.rampMs,
      endMs,
      stop: signal,
      perform: (worker, dueMs) => this.#perform(worker, dueMs),
    };
    if (settings.rate === undefined) return await closedLoop(course, settings.thinkMs);
    const { rate, maxInFlight } = settings;
    const notStarted = (dueMs: number) => this.#measurement.notStarted(this.#mix.next(), dueMs, clock.now());
    await openLoop(course, { rate, maxInFlight, notStarted });
  }

  async #perform(worker: Workable, dueMs: number): Promise<boolean> {
    const { settings, clock } = this.#given;
    const scenario = this.#mix.next();
    const startMs = clock.now();
    this.#inFlight++;
    const limits = { deadlineMs: settings.deadlineMs, signal: this.#cut.signal };
    const outcome = await worker.run(scenario, limits).then(() => OK, outcomeOf);
    this.#inFlight--;
    if (outcome !== OK && this.#cut.signal.aborted) this.#unfinished++;
    else this.#measurement.record({ scenario, dueMs, startMs, endMs: clock.now(), outcome });
    return outcome === OK;
  }

  async #watchFrom(watch: GeneratorWatch): Promise<void> {
    await this.#given.clock.until(this.#phases.steadyMs, this.#over.signal);
    watch.start();
  }

  async #cutAfterEarlyEnd(): Promise<void> {
    const { clock, signal } = this.#given;
    const either = AbortSignal.any([signal, this.#over.signal]);
    await clock.until(Number.POSITIVE_INFINITY, either);
    if (this.#over.signal.aborted) return;
    await clock.until(clock.now() + GRACE_MS, this.#over.signal);
    this.#cut.abort();
  }

  async #tell(): Promise<void> {
    const { clock, onProgress } = this.#given;
    if (onProgress === undefined) return;
    for (let atMs = this.#phases.startMs; !this.#over.signal.aborted; ) {
      atMs += PROGRESS_MS;
      await clock.until(atMs, this.#over.signal);
      onProgress(this.#progress(clock.now()));
    }
  }

  #progress(nowMs: number): Progress {
    const { startMs, steadyMs, endMs } = this.#phases;
    const { ok, failed } = this.#measurement.totals;
    const latency = this.#measurement.takeWindow().summary();
    const perSecond = ((ok - this.#told.ok) * 1_000) / Math.max(1, nowMs - this.#told.atMs);
    this.#told = { atMs: nowMs, ok };
    return {
      phase: nowMs >= endMs ? "end" : nowMs >= steadyMs ? "steady" : "ramp",
      elapsedMs: nowMs - startMs,
      totalMs: endMs - startMs,
      sessions: this.#given.crew.workers.filter(({ usable }) => usable).length,
      inFlight: this.#inFlight,
      ok,
      failed,
      perSecond,
      p50: latency?.p50 ?? null,
      p99: latency?.p99 ?? null,
      max: latency?.max ?? null,
      failures: this.#measurement.all.outcomes.list().filter(({ outcome }) => outcome !== OK.name),
    };
  }
}
