import { setMaxListeners } from "node:events";

/** Longest delay that Node's timers take; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export interface Limits {
  /** Wall time in ms since 1970. Absent: no end. */
  readonly deadline?: number;
  readonly signals?: readonly AbortSignal[];
}

/** Calls back when the first of the signals aborts, at once where one has. Returns how to stop listening. */
export function onAbort(signals: readonly AbortSignal[], callback: (aborted: AbortSignal) => void): () => void {
  const listeners = signals.map((signal) => ({ signal, listener: () => callback(signal) }));
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) {
    callback(aborted);
    return () => {};
  }
  for (const { signal, listener } of listeners) {
    // One signal may serve any number of calls at once; Node would suspect a leak from the eleventh on.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", listener, { once: true });
  }
  return () => {
    for (const { signal, listener } of listeners) signal.removeEventListener("abort", listener);
  };
}

/** Waits `ms`. Rejects with the reason of a signal that aborts. */
export function pause(ms: number, ...signals: AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        release();
        resolve();
      },
      Math.min(ms, LONGEST_MS),
    );
    const release = onAbort(signals, (aborted) => {
      clearTimeout(timer);
      reject(aborted.reason);
    });
  });
}

/** Waits for a promise no longer than the limits allow; then rejects with what `late` makes of it. */
export async function within<T>(
  promise: Promise<T>,
  { deadline = Number.POSITIVE_INFINITY, signals = [] }: Limits,
  late: (aborted: AbortSignal | undefined) => Error,
): Promise<T> {
  const done = new AbortController();
  const limit = pause(deadline - Date.now(), done.signal, ...signals).then(
    () => undefined,
    () => signals.find((signal) => signal.aborted),
  );
  try {
    return await Promise.race([
      promise,
      limit.then((aborted) => {
        throw late(aborted);
      }),
    ]);
  } finally {
    done.abort();
  }
}

/**
 * How long to wait before try `attempt` (from 0): drawn evenly from zero to a limit that doubles up to `maximumMs`.
 * Source: "full jitter" of the AWS Architecture Blog, Exponential Backoff And Jitter.
 */
export const backoffMs = (
  { initialMs, maximumMs }: { initialMs: number; maximumMs: number },
  attempt: number,
  random: () => number = Math.random,
): number => random() * Math.min(maximumMs, initialMs * 2 ** attempt);
