import { AuthenticationFailed } from "../../client/index.ts";
import type { LoadResult } from "../../load/index.ts";
import { answering, virtualRun } from "./target-of-tests.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** A run in which a tenth of the calls is refused for a time, and one second stalls. */
export async function eventfulResult(): Promise<LoadResult> {
  const clock = new VirtualClock();
  let calls = 0;
  const answer = (startMs: number): number => {
    calls++;
    if (startMs > 12_000 && calls % 10 === 0) throw new AuthenticationFailed("SESSION_LIMIT_REACHED", 0);
    if (startMs > 6_000 && startMs < 7_000) return 7_010 - startMs;
    return 2 + (calls % 7);
  };
  const workers = [answering(clock, answer), answering(clock, answer)];
  const limits = { maxP99: 50, maxErrorRate: 0.1 };
  const rate = { rate: 50, rampMs: 2_000, durationMs: 15_000 };
  return await virtualRun(clock, workers, { ...rate, scenario: { call: 9, login: 1 }, limits });
}

/** A run in which every call is refused. */
export async function refusedResult(): Promise<LoadResult> {
  const clock = new VirtualClock();
  const refusing = answering(clock, () => {
    throw new Error("refused");
  });
  return await virtualRun(clock, [refusing], { durationMs: 3_000 });
}

/** A run that is over at once. */
export async function emptyResult(): Promise<LoadResult> {
  const clock = new VirtualClock();
  return await virtualRun(clock, [answering(clock, () => 1)], { durationMs: 100, signal: AbortSignal.abort() });
}
