import { setMaxListeners } from "node:events";
import type { LoadClock } from "../../load/clock.ts";

interface Waiter {
  atMs: number;
  resolve(): void;
}

/** Time that passes only when everybody waits for it: an hour of load takes as long as its calls take to count. */
export class VirtualClock implements LoadClock {
  #nowMs = 0;
  readonly #waiting = new Set<Waiter>();

  now(): number {
    return this.#nowMs;
  }

  until(atMs: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(waiter);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const waiter = { atMs, resolve: done };
      this.#waiting.add(waiter);
      setMaxListeners(0, signal);
      signal.addEventListener("abort", done);
    });
  }

  /** Lets time pass until the promise has settled. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (settled) return await promise;
      const next = [...this.#waiting].reduce<Waiter | undefined>(
        (first, waiter) => (first !== undefined && first.atMs <= waiter.atMs ? first : waiter),
        undefined,
      );
      if (next === undefined || next.atMs === Number.POSITIVE_INFINITY) throw new Error("nobody waits for any moment");
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.resolve();
    }
  }
}
