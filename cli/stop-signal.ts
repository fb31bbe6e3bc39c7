/** Aborts when the operator ends the command, by Ctrl-C, SIGTERM or a closed terminal. Disposing stops listening. */
export class StopSignal implements Disposable {
  readonly #controller = new AbortController();
  readonly #stop = () => this.#controller.abort();

  constructor() {
    for (const name of SIGNALS) process.on(name, this.#stop);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const name of SIGNALS) process.off(name, this.#stop);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What the promise settles to, or `undefined` where the operator ends the command first. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const ended = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
    if (signal.aborted) resolve(undefined);
  });
  return await Promise.race([promise, ended]);
}
