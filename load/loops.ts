import type { LoadClock } from "./clock.ts";
import { dueMs, firstCallMs } from "./schedule.ts";
import type { Workable } from "./worker.ts";

/** A run as its loop sees it. Moments are those of the clock, in ms. */
export interface Course<W extends Workable> {
  readonly clock: LoadClock;
  readonly workers: readonly W[];
  readonly startMs: number;
  readonly rampMs: number;
  /** No call is started from here on. */
  readonly endMs: number;
  /** Aborts when no more calls shall be started. */
  readonly stop: AbortSignal;
  /** Makes one call and counts it. Resolves to whether it succeeded, and never rejects. */
  perform(worker: W, dueMs: number): Promise<boolean>;
}

const FIRST_REST_MS = 10;
const LONGEST_REST_MS = 1_000;

/** How long a session rests after so many failures in a row: a target that refuses at once is not called in a spin. */
const restMs = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - 1));

/** Every session calls, waits for the answer, thinks, and calls again. Sessions join one after the other in the ramp. */
export async function closedLoop<W extends Workable>(course: Course<W>, thinkMs: number): Promise<void> {
  const { workers, startMs, rampMs } = course;
  await Promise.all(
    workers.map((worker, index) =>
      repeat(course, worker, startMs + firstCallMs(index, workers.length, rampMs), thinkMs),
    ),
  );
}

async function repeat<W extends Workable>(
  course: Course<W>,
  worker: W,
  firstMs: number,
  thinkMs: number,
): Promise<void> {
  const { clock, endMs, stop, perform } = course;
  await clock.until(firstMs, stop);
  let failures = 0;
  while (worker.usable && clock.now() < endMs && !stop.aborted) {
    failures = (await perform(worker, clock.now())) ? 0 : failures + 1;
    const waitMs = thinkMs + restMs(failures);
    if (waitMs > 0) await clock.until(Math.min(endMs, clock.now() + waitMs), stop);
  }
}

export interface Rate {
  /** Calls a second after the ramp. */
  readonly rate: number;
  /** Calls that run at once. */
  readonly maxInFlight: number;
  /** Told of a call that was due while as many ran as may. */
  notStarted(dueMs: number): void;
}

/** Calls that are due already are started so many at a time; then answers get their turn. */
const STARTS_AT_ONCE = 16;

/** Calls start when they are due, whatever became of those before. Workers take them in turn. */
export async function openLoop<W extends Workable>(
  course: Course<W>,
  { rate, maxInFlight, notStarted }: Rate,
): Promise<void> {
  const { clock, startMs, rampMs, endMs, stop, perform } = course;
  const running = new Set<Promise<unknown>>();
  const turns = rotation(course.workers);
  for (let index = 0; ; index++) {
    const atMs = startMs + dueMs({ rate, rampMs }, index);
    if (atMs >= endMs) break;
    if (atMs > clock.now() || index % STARTS_AT_ONCE === 0) await clock.until(atMs, stop);
    if (stop.aborted) break;
    const worker = turns();
    if (worker === undefined) break;
    if (running.size >= maxInFlight) notStarted(atMs);
    else {
      const call = perform(worker, atMs).finally(() => running.delete(call));
      running.add(call);
    }
  }
  await Promise.all(running);
}

/** The workers in turn, without those that are not usable any more; `undefined` where none is. */
function rotation<W extends Workable>(workers: readonly W[]): () => W | undefined {
  let next = 0;
  return () => {
    for (let tried = 0; tried < workers.length; tried++) {
      const worker = workers[next++ % workers.length]!;
      if (worker.usable) return worker;
    }
    return undefined;
  };
}
