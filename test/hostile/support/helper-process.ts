import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A module of this folder in a process of its own, which answers each message with one. */
export class HelperProcess implements AsyncDisposable {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static start(module: string, ...args: string[]): HelperProcess {
    const file = fileURLToPath(new URL(module, import.meta.url));
    return new HelperProcess(fork(file, args, { execArgv: ["--import", "tsx"] }));
  }

  /** Waits for what it tells next. */
  async hear<Told>(withinMs = 30_000): Promise<Told> {
    const isOver = new AbortController();
    const signal = AbortSignal.any([isOver.signal, AbortSignal.timeout(withinMs)]);
    const ended = once(this.#child, "exit", { signal }).then(([code]) => {
      throw new Error(`the helping process ended with code ${code}`);
    });
    try {
      const [told] = await Promise.race([once(this.#child, "message", { signal }), ended]);
      return told as Told;
    } finally {
      isOver.abort();
      ended.catch(() => {});
    }
  }

  async ask<Told>(order: object | string): Promise<Told> {
    const told = this.hear<Told>();
    this.#child.send(order);
    return await told;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}
