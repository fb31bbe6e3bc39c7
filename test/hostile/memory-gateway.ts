import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { addTestAccounts, type TestAccount } from "../support/accounts.ts";

const COMMAND = fileURLToPath(new URL("../../bin/gatehouse.js", import.meta.url));
const START_MS = 20_000;

/** How a test may start the command otherwise than by its first line. */
export interface Start {
  accounts?: readonly TestAccount[];
  /** JavaScript that runs in the process before the command does. */
  preload?: string;
  /** Node's own options and the file, in place of the first line: `["node", file]`. */
  by?: (command: string) => readonly string[];
  environment?: Record<string, string>;
  configuration?: string;
}

/** `gatehouse serve` as it ships, in a process and a folder of its own. */
export class ServingProcess implements AsyncDisposable {
  readonly folder: string;
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #stdout: Promise<string>;
  readonly #stderr: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly events: Record<string, unknown>[] = [];
  #onEvent: () => void = () => {};

  private constructor(folder: string, child: ChildProcessByStdio<null, Readable, Readable>) {
    this.folder = folder;
    this.child = child;
    this.ended = once(child, "exit").then(([code]) => code as number | null);
    this.#stdout = text(child.stdout);
    this.#stderr = text(child.stderr);
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.events.push(JSON.parse(line));
      this.#onEvent();
    });
  }

  static async start(start: Start = {}): Promise<ServingProcess> {
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-memory-"));
    await writeFile(join(folder, "gatehouse.yaml"), start.configuration ?? CONFIGURATION);
    await addTestAccounts(join(folder, "gatehouse-data"), start.accounts ?? []);
    const [program = "", ...args] = start.by?.(COMMAND) ?? [COMMAND];
    const child = spawn(program, [...args, "serve"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
        ...(start.preload === undefined ? {} : { NODE_OPTIONS: await preloading(folder, start.preload) }),
        ...start.environment,
      },
    });
    const serving = new ServingProcess(folder, child);
    await serving.event("gateway.listening", ({ security }) => security === "plaintext");
    return serving;
  }

  /** Waits for an event that the log tells. */
  async event(
    name: string,
    fits: (event: Record<string, unknown>) => boolean = () => true,
  ): Promise<Record<string, unknown>> {
    const find = () => this.events.find((event) => event["event"] === name && fits(event));
    return await new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      };
      const fail = async (why: string) => reject(new Error(`no ${name} ${why}\n${await this.#stderr}`));
      const timer = setTimeout(() => {
        this.child.kill("SIGKILL");
        void fail("in time");
      }, START_MS);
      void this.ended.then(() => (find() === undefined ? fail("before the end") : undefined));
      this.#onEvent = look;
      look();
    });
  }

  /** The process that serves, which is the started one or what that one started. */
  get pid(): number {
    return Number(this.events.find(({ event }) => event === "gateway.starting")?.["pid"]);
  }

  /** It and those it has started, such as the one that computes hashes. */
  get pids(): number[] {
    const started = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, "utf8");
    return [this.pid, ...started.split(" ").filter(Boolean).map(Number)];
  }

  /** Where the listener of this kind is. */
  port(security: "tls" | "plaintext"): number {
    const listening = this.events.find(
      (event) => event["event"] === "gateway.listening" && event["security"] === security,
    );
    return Number(listening?.["port"]);
  }

  /** All that it has written: output, and every file of its folder. To be asked for at its end. */
  async written(): Promise<Buffer> {
    const names = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)));
    return Buffer.concat([Buffer.from((await this.#stdout) + (await this.#stderr)), ...(await Promise.all(files))]);
  }

  /** Ends it and what it started, however busy they are. */
  kill(): void {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    for (const pid of [...this.pids, this.child.pid!]) process.kill(pid, "SIGKILL");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill();
    await this.ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

const CONFIGURATION = `
listen:
  - { address: "127.0.0.1:0" }
  - { address: "127.0.0.1:0", plaintext: true }
limits: { connectionRate: 0, loginRate: 0 }
penalties: { perSource: { free: 10000 } }
authentication: { password: { memory: 64KiB, passes: 1 } }
log: { level: debug, pretty: false }
`;

async function preloading(folder: string, script: string): Promise<string> {
  const file = join(folder, "preload.mjs");
  await writeFile(file, script);
  return `--import=${file}`;
}
