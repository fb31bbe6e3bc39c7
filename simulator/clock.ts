/** Time as the simulated device sees it. The gateway's clocks are of the same shape. */
export interface SimulatorClock {
  /** Monotonic time in ms. */
  now(): number;
  /** Wall time in ms since 1970. */
  wall(): number;
  /** Calls back once, `ms` from now or later. */
  after(ms: number, callback: () => void): { cancel(): void };
}

/** The machine's own clock. Its timers do not keep the process alive. */
export const machineClock: SimulatorClock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after(ms, callback) {
    const timeout = setTimeout(callback, ms).unref();
    return { cancel: () => clearTimeout(timeout) };
  },
};

/**
 * Waits on a clock. Nothing is left behind when the signal ends the wait.
 * @throws the signal's reason
 */
export async function waited(clock: SimulatorClock, ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      timer.cancel();
      reject(signal.reason);
    };
    const timer = clock.after(ms, () => {
      signal.removeEventListener("abort", stop);
      resolve();
    });
    signal.addEventListener("abort", stop, { once: true });
  });
}
