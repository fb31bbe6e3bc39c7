import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOADER = import.meta.resolve("tsx");
/** The command from its sources; the same built, where who runs the tests has just built it: it starts in half the time. */
const SOURCES =
  process.env["GATEHOUSE_TEST_BUILT"] === undefined
    ? [process.execPath, "--import", LOADER, join(ROOT, "cli/run.ts")]
    : [process.execPath, join(ROOT, "dist/cli/run.js")];
/** As it is installed: built, with the settings that its first line gives it. */
const BUILT = [join(ROOT, "bin/gatehouse.js")];
const WAIT_MS = 20_000;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own, gone at the end. */
export class Workplace implements AsyncDisposable {
  readonly folder: string;
  readonly #program: readonly string[];
  readonly #environment: NodeJS.ProcessEnv;
  readonly #running = new Set<Command>();

  private constructor(folder: string, isBuilt: boolean) {
    this.folder = folder;
    this.#program = isBuilt ? BUILT : SOURCES;
    this.#environment = isBuilt ? { TMPDIR: folder } : {};
  }

  /**
   * @param isBuilt runs what the build made, as users do, in place of the sources; what commands make for a while is in
   * this folder then
   */
  static async create({ isBuilt = false } = {}): Promise<Workplace> {
    return new Workplace(await mkdtemp(join(tmpdir(), "gatehouse-cli-")), isBuilt);
  }

  path(...parts: string[]): string {
    return resolve(this.folder, ...parts);
  }

  /** Starts a command in this folder. */
  start(...args: string[]): Command {
    const command = new Command([...this.#program, ...args], this.folder, this.#environment);
    this.#running.add(command);
    return command;
  }

  /** Runs a command to its end, with this on its standard input. */
  async run(args: readonly string[], input: string | Uint8Array = ""): Promise<Ended> {
    const command = this.start(...args);
    command.child.stdin.end(input);
    return await command.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const command of this.#running) command.child.kill("SIGKILL");
    await Promise.all([...this.#running].map((command) => command.ended));
    await rm(this.folder, { recursive: true });
  }
}

/** One command, running as a process of its own without a terminal. */
export class Command {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ended>;
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();

  /** @param environment beside that of this process */
  constructor([program = "", ...args]: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}) {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.child = child;
    child.stdin.on("error", () => {});
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      this.#lines.splice(0, Infinity, ...stdout.split("\n").slice(0, -1));
      for (const look of this.#waiting) look();
    });
    const stderr = text(child.stderr);
    const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
    this.ended = closed.then(async (code) => ({ code, stdout, stderr: await stderr }));
  }

  /** The first line of standard output, of those already there and those to come, that is JSON with these fields. */
  async line(wanted: Record<string, unknown>): Promise<Record<string, unknown>> {
    return await this.#found(
      () => this.#lines.map(parse).find((line) => matches(line, wanted)),
      `line ${JSON.stringify(wanted)}`,
    );
  }

  /**
   * The first line of standard output that fits, of those already there and those to come.
   * @param after looks only below the first line that fits this
   * @returns the match
   */
  async says(pattern: RegExp, after?: RegExp): Promise<RegExpExecArray> {
    const find = () => {
      const start = after === undefined ? 0 : this.#lines.findIndex((line) => after.test(line)) + 1;
      if (after !== undefined && start === 0) return undefined;
      const matches = this.#lines.slice(start).map((line) => pattern.exec(line));
      return matches.find((match) => match !== null) ?? undefined;
    };
    return await this.#found(find, `line ${pattern}`);
  }

  /** What there is to find, now or after more lines. */
  async #found<T>(find: () => T | undefined, what: string): Promise<T> {
    return await new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        act();
      };
      const look = () => {
        const found = find();
        if (found !== undefined) settle(() => resolve(found));
      };
      const fail = (why: string) => new Error(`no ${what} ${why}:\n${this.#lines.join("\n")}`);
      const timer = setTimeout(() => settle(() => reject(fail("in time"))), WAIT_MS);
      this.#waiting.add(look);
      void this.ended.then(({ stderr }) => settle(() => reject(fail(`before the end\n${stderr}`))));
      look();
    });
  }
}

function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const matches = (line: Record<string, unknown>, wanted: Record<string, unknown>) =>
  Object.entries(wanted).every(([key, value]) => line[key] === value);
