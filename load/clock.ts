import { onAbort } from "../client/waiting.ts";

/** Time as a load run knows it: monotonic, in ms since some moment. Tests step through it. */
export interface LoadClock {
  now(): number;
  /**
   * Waits until that moment, or until the signal aborts: it never rejects. Whatever the moment, others get their turn
   * at least once.
   */
  until(atMs: number, signal: AbortSignal): Promise<void>;
}

/** Longest that Node's timers take; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: LoadClock = {
  now: () => performance.now(),
  async until(atMs, signal) {
    for (let leftMs = atMs - performance.now(); leftMs >= 1 && !signal.aborted; leftMs = atMs - performance.now())
      await timer(Math.min(Math.floor(leftMs), LONGEST_TIMER_MS), signal);
    // Timers know whole ms only. A call that starts late would make the target look slow, so the rest is waited for here.
    do await turn();
    while (performance.now() < atMs && !signal.aborted);
  },
};

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

const timer = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(pending);
      resolve();
    };
    const pending = setTimeout(() => {
      release();
      resolve();
    }, ms);
    const release = onAbort([signal], done);
  });
