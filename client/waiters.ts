import { onAbort } from "./waiting.ts";

/** Those who wait for one thing to happen. */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** Rejects with the reason of a signal that aborts first. */
  wait(signals: readonly AbortSignal[] = []): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        this.#waiting.delete(go);
        release();
        resolve();
      };
      this.#waiting.add(go);
      const release = onAbort(signals, (aborted) => {
        this.#waiting.delete(go);
        reject(aborted.reason);
      });
    });
  }

  /** It happened. */
  release(): void {
    for (const go of [...this.#waiting]) go();
  }
}
