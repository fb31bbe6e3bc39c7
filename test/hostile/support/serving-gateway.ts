import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ConfigurationInput } from "../../../server/index.ts";
import { addTestAccounts, type TestAccount } from "../../support/accounts.ts";
import { TestFolder } from "../../support/certificates.ts";

const COMMAND = fileURLToPath(new URL("../../../bin/gatehouse.js", import.meta.url));
const WAIT_MS = 20_000;
const CHEAP = { memory: "8KiB", passes: 1 };

/** A line of the gateway's log. */
export type LogLine = Readonly<Record<string, unknown>> & { event: string };

/** `gatehouse serve`, built, in a process of its own: what an operator runs. Linux only, for what it reads in `/proc`. */
export class ServingGateway implements AsyncDisposable {
  /** `127.0.0.1:port`, plaintext. */
  readonly address: string;
  /** `127.0.0.1:port`, TLS. */
  readonly tlsAddress: string;
  readonly log: LogLine[];
  readonly #process: Process;
  readonly #folder: TestFolder;

  private constructor(serving: Process, folder: TestFolder) {
    this.#process = serving;
    this.#folder = folder;
    this.log = serving.log;
    const [plaintext, tls] = ["plaintext", "tls"].map((security) =>
      this.lines("gateway.listening").find((line) => line["security"] === security),
    );
    this.address = String(plaintext?.["address"]);
    this.tlsAddress = String(tls?.["address"]);
  }

  /** Starts it with a plaintext and a TLS listener, and with accounts whose passwords are cheap to check. */
  static async start(configuration: ConfigurationInput = {}, accounts: readonly TestAccount[] = []) {
    const folder = await TestFolder.make();
    await addTestAccounts(join(folder.path, "data"), [{ name: "admin", password: "first" }, ...accounts]);
    const { password, ...authentication } = configuration.authentication ?? {};
    const listen = [{ address: "127.0.0.1:0", plaintext: true }, { address: "127.0.0.1:0" }];
    const whole: ConfigurationInput = {
      listen,
      ...configuration,
      dataDir: "data",
      authentication: { ...authentication, password: { ...CHEAP, ...password } },
    };
    const file = join(folder.path, "gatehouse.yaml");
    await writeFile(file, JSON.stringify(whole));
    const serving = new Process([COMMAND, "serve", "--config", file]);
    await serving.until(
      () => serving.log.filter(({ event }) => event === "gateway.listening").length === listen.length,
    );
    return new ServingGateway(serving, folder);
  }

  /** Lines of one event, of one source where it is given. */
  lines(event: string, source?: string): LogLine[] {
    return this.log.filter((line) => line.event === event && (source === undefined || line["source"] === source));
  }

  /** Waits until the log is so. */
  async until(holds: () => boolean, otherwise: string, withinMs = WAIT_MS): Promise<void> {
    await this.#process.until(holds, otherwise, withinMs);
  }

  /** Waits for a line; those already there count. */
  async line(event: string, fits: (line: LogLine) => boolean = () => true, withinMs = WAIT_MS): Promise<LogLine> {
    const find = () => this.lines(event).find(fits);
    await this.until(() => find() !== undefined, `no fitting ${event}`, withinMs);
    return find()!;
  }

  /** Waits until no channel of these sources is open any more. */
  async left(sources: readonly string[], withinMs = WAIT_MS): Promise<void> {
    const open = () => sources.reduce((sum, source) => sum + this.open(source), 0);
    await this.until(() => open() === 0, `channels of ${sources.join(", ")} are open`, withinMs);
  }

  /** Channels of a source that the log has opened and not closed. */
  open(source: string): number {
    return this.lines("channel.opened", source).length - this.lines("channel.closed", source).length;
  }

  get isAlive(): boolean {
    return this.#process.child.exitCode === null && this.#process.child.signalCode === null;
  }

  /** What it wrote to standard error: nothing, or it told somebody what belongs into the log. */
  get errors(): string {
    return this.#process.errors;
  }

  get residentBytes(): number {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#pid}/status`, "utf8"))?.[1]);
  }

  get openFiles(): number {
    return readdirSync(`/proc/${this.#pid}/fd`).length;
  }

  /** How long its main thread has run so far, and how long it was ready to and got no processor, in ns. */
  get processorTime(): { ran: number; waited: number } {
    const [ran, waited] = readFileSync(`/proc/${this.#pid}/task/${this.#pid}/schedstat`, "utf8").split(" ").map(Number);
    return { ran: ran!, waited: waited! };
  }

  /** It may have started itself anew under another number than the one we know. */
  get #pid(): number {
    return Number(this.lines("gateway.starting")[0]?.["pid"]);
  }

  terminate(): void {
    this.#process.child.kill("SIGTERM");
  }

  /** Waits for its end. Answers the exit code; `null` after a signal. */
  async exit(): Promise<number | null> {
    return await this.#process.exit;
  }

  /** Stops it in order and answers the exit code. */
  async stop(): Promise<number | null> {
    this.terminate();
    return await this.exit();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.isAlive) for (const pid of new Set([this.#pid, this.#process.child.pid!])) process.kill(pid, "SIGKILL");
    await this.exit();
    await this.#folder[Symbol.asyncDispose]();
  }
}

/** A process, its log and its end. */
class Process {
  readonly child;
  readonly log: LogLine[] = [];
  readonly exit: Promise<number | null>;
  errors = "";
  readonly #waiting = new Set<() => void>();

  constructor([command, ...args]: [string, ...string[]]) {
    this.child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.exit = once(this.child, "close").then(([code]) => code as number | null);
    this.child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      this.errors += chunk;
    });
    let rest = "";
    this.child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      this.log.push(...lines.map((line) => JSON.parse(line) as LogLine));
      for (const look of this.#waiting) look();
    });
    void this.exit.then(() => {
      for (const look of this.#waiting) look();
    });
  }

  async until(holds: () => boolean, otherwise = "it did not come to listen", withinMs = WAIT_MS): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const settle = (error?: Error) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        if (error === undefined) resolve();
        else reject(error);
      };
      const look = () => {
        if (holds()) settle();
        else if (this.child.exitCode !== null) settle(new Error(`the gateway ended: ${this.#told()}`));
      };
      const timer = setTimeout(
        () => settle(new Error(`${otherwise} within ${withinMs} ms: ${this.#told()}`)),
        withinMs,
      );
      this.#waiting.add(look);
    });
  }

  #told = (): string => [this.errors, ...this.log.slice(-10).map((line) => JSON.stringify(line))].join("\n");
}
