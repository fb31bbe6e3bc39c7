import type { CallSettings } from "./call.ts";
import { callCancelled } from "./call-status.ts";
import { backoffMs, type Limits, pause } from "./waiting.ts";

/** What a stream that begins again needs to know. */
export interface Resumable {
  /** Once calls may succeed again. Rejects where they never will. */
  resume(limits: Limits): Promise<void>;
}

const PACE = { initialMs: 500, maximumMs: 30_000 };

/**
 * The responses of a stream and of those that follow it, as long as each ends for a cause that passes. One that ends in
 * order is not begun again. The deadline is one for all.
 */
export async function* restarted<T>(
  caller: Resumable,
  settle: () => CallSettings,
  start: (settings: () => CallSettings) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const settings = settle();
  for (let failures = 0; ; failures++) {
    try {
      for await (const response of start(() => settings)) {
        failures = 0;
        yield response;
      }
      return;
    } catch (error) {
      if (!passes(error)) throw error;
      await again(caller, settings, failures, error);
    }
  }
}

/** Waits until the stream may begin again. */
async function again(caller: Resumable, settings: CallSettings, failures: number, error: unknown): Promise<void> {
  const { signals = [], deadline = Number.POSITIVE_INFINITY } = settings;
  const waitMs = backoffMs(PACE, failures);
  if (Date.now() + waitMs >= deadline) throw error;
  try {
    await caller.resume(settings);
    await pause(waitMs, ...signals);
  } catch (cause) {
    const aborted = signals.find((signal) => signal.aborted);
    throw aborted === undefined ? cause : callCancelled("stream", aborted);
  }
}

const passes = (error: unknown): boolean => error instanceof Error && "retryable" in error && error.retryable === true;
