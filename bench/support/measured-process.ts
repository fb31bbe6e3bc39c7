import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const root = join(import.meta.dirname, "..", "..");

/** A line of standard output, as the gateway logs it. */
export interface LogLine {
  event: string;
  [key: string]: unknown;
}

export interface ProcessOptions {
  /** Put before the command, such as one that pins it to a core. */
  wrap?: (command: readonly string[]) => readonly string[];
  env?: Record<string, string>;
  /** Options for Node. */
  options?: readonly string[];
}

/** A server in a process of its own, which answers questions about itself (`servers/probe.js`). */
export class MeasuredProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  /** What it wrote up to being ready. */
  readonly lines: LogLine[] = [];

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /**
   * Starts a script with Node alone and waits for so many lines of this event.
   * @param script its path in the project, and its arguments
   */
  static async start(
    [script = "", ...args]: readonly string[],
    ready: { event: string; times?: number },
    { wrap = (command) => command, env = {}, options = [] }: ProcessOptions = {},
  ): Promise<MeasuredProcess> {
    const probed = ["--expose-gc", "--import", join(root, "bench/servers/probe.js")];
    const [command = "", ...rest] = wrap([process.execPath, ...options, ...probed, join(root, script), ...args]);
    const child = spawn(command, rest, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    const started = new MeasuredProcess(child);
    await started.#untilReady(ready.event, ready.times ?? 1);
    return started;
  }

  /** What the lines of an event say, in their order. */
  told(event: string): LogLine[] {
    return this.lines.filter((line) => line.event === event);
  }

  /** CPU time of all its threads so far, in ms. */
  async cpuMs(): Promise<number> {
    return (await this.ask("cpu")) as number;
  }

  /** Bytes after a full collection: resident, and of V8's heap with what hangs on it. */
  async memory(): Promise<{ rss: number; heap: number }> {
    return (await this.ask("memory")) as { rss: number; heap: number };
  }

  tell(message: unknown): void {
    this.#child.send(message as string);
  }

  async ask(question: unknown): Promise<unknown> {
    this.#child.send(question as string);
    const [answer] = await once(this.#child, "message");
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  async #untilReady(event: string, times: number): Promise<void> {
    const output = createInterface({ input: this.#child.stdout! });
    await new Promise<void>((resolve, reject) => {
      this.#child.once("exit", (code) => reject(new Error(`a server ended with ${code} before it was ready`)));
      output.on("line", (text) => {
        this.lines.push(JSON.parse(text) as LogLine);
        if (this.told(event).length === times) resolve();
      });
    });
    // From here on its lines only have to be taken, or it would stop when the pipe is full.
    output.close();
    this.#child.stdout!.resume();
  }
}
