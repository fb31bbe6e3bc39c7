/** A timer that has not fired yet. */
export interface Timer {
  cancel(): void;
}

/** Time as the gateway sees it. Durations and deadlines use `now`; what people read uses `wall`. */
export interface Clock {
  /** Monotonic time in ms. Steps of the wall clock do not move it. */
  now(): number;
  /** Wall time in ms since 1970. */
  wall(): number;
  /** Calls back once, `ms` from now or later. Any length; does not keep the process alive. */
  after(ms: number, callback: () => void): Timer;
}

/** Longest delay that Node's timers take; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after(ms, callback) {
    const due = performance.now() + ms;
    let timeout: NodeJS.Timeout;
    const arm = (restMs: number) => {
      timeout =
        restMs > LONGEST_MS
          ? setTimeout(() => arm(due - performance.now()), LONGEST_MS)
          : setTimeout(callback, Math.max(0, restMs));
      timeout.unref();
    };
    arm(ms);
    return { cancel: () => clearTimeout(timeout) };
  },
};
