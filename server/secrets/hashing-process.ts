import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Clock, Timer } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { Secret } from "../core/ports.ts";
import { ANSWER_BYTES, decodeAnswer, encodeRequest } from "./hashing-frames.ts";
import { type HashSettings, PASSWORD_BYTES_MAX } from "./password-hash.ts";
import { hold } from "./secret-bytes.ts";
import { wipe } from "./wipe.ts";

/** Threads of the process beside those that hash: one reads requests, one is spare. */
const OTHER_THREADS = 2;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 60_000;
/** A process that lived so long was sound: the next one starts after the shortest pause again. */
const SOUND_AFTER_MS = 60_000;

interface Waiting {
  resolve(digest: Buffer): void;
  reject(error: Error): void;
}

export interface HashingProcessOptions {
  /** Computations at once. */
  concurrency: number;
  clock: Clock;
  emit: Emit;
}

/**
 * Computes Argon2id in a process of its own, which yields to everything else on the machine. In the gateway's process
 * its threads would share one address space with the event loop: every call then waits while 19 MiB are mapped, filled
 * and unmapped (docs/decisions/0013-hashing-process.md).
 *
 * A password goes from guarded memory through a socket into guarded memory. When the process ends, what it computed
 * fails as `unavailable`, and another is started.
 */
export class HashingProcess {
  readonly #options: HashingProcessOptions;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess;
  #lastId = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #restart: Timer | undefined;
  #isRunning = false;
  #isClosed = false;

  constructor(options: HashingProcessOptions) {
    this.#options = options;
    this.#child = this.#start();
  }

  /** The number of the process that runs now; `undefined` while none could be started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** As `Derive` says, and with an error where the process has ended. */
  async derive(password: Secret, salt: Buffer, settings: HashSettings): Promise<Buffer> {
    const { stdin } = this.#child;
    if (!this.#isRunning || stdin === null) throw new Error("the hashing process is not running");
    this.#lastId = (this.#lastId + 1) >>> 0;
    const id = this.#lastId;
    return await new Promise<Buffer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#keepAliveWhileWaiting();
      send(stdin, encodeRequest({ id, settings, salt, length: lengthSent(password) }), password);
    });
  }

  /** Ends the process. What it still computes fails. */
  close(): void {
    this.#isClosed = true;
    this.#restart?.cancel();
    this.#child.stdin?.destroy();
    this.#child.kill("SIGKILL");
  }

  #start(): ChildProcess {
    const startedAt = this.#options.clock.now();
    this.#isRunning = true;
    const child = spawn(process.execPath, [...nodeOptions(), workerFile()], {
      stdio: ["pipe", "pipe", "inherit"],
      env: environment(this.#options.concurrency),
    });
    const read = answerReader((answer) => this.#answer(answer));
    child.stdout.on("data", read);
    let isOver = false;
    const end = (detail: string) => {
      if (isOver) return;
      isOver = true;
      this.#ended(detail, startedAt);
    };
    child.on("error", (error) => end(error.message));
    child.on("exit", (code, signal) => end(`ended with ${signal ?? code}`));
    // An ended process is noticed by its exit; what cannot be written to it fails with that.
    child.stdin.on("error", () => {});
    for (const handle of [child, child.stdin as Socket, child.stdout as Socket]) handle.unref();
    return child;
  }

  /** The gateway's process may end unless an answer is due. */
  #keepAliveWhileWaiting(): void {
    for (const handle of [this.#child, this.#child.stdout as Socket]) {
      if (this.#waiting.size > 0) handle.ref();
      else handle.unref();
    }
  }

  #answer({ id, digest }: ReturnType<typeof decodeAnswer>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#keepAliveWhileWaiting();
    if (digest === undefined) waiting?.reject(new Error("Argon2id failed: is there enough memory?"));
    else waiting?.resolve(Buffer.from(digest));
  }

  #ended(detail: string, startedAt: number): void {
    this.#isRunning = false;
    const error = new Error("the hashing process ended");
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    if (this.#isClosed) return;
    const { clock, emit } = this.#options;
    if (clock.now() - startedAt > SOUND_AFTER_MS) this.#pauseMs = FIRST_PAUSE_MS;
    emit({ event: "hashing.ended", detail, againInMs: this.#pauseMs });
    this.#restart = clock.after(this.#pauseMs, () => {
      this.#child = this.#start();
    });
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
  }
}

/** Written from guarded memory without a copy; the secret is held until the system has taken it. */
function send(stdin: Writable, request: Buffer, password: Secret): void {
  const held = hold(password);
  stdin.cork();
  stdin.write(request);
  stdin.write(held.bytes.subarray(0, lengthSent(password)), () => held[Symbol.dispose]());
  stdin.uncork();
}

/** A longer password is right for no account; what is sent of it costs as much. */
const lengthSent = (password: Secret): number => Math.min(password.length, PASSWORD_BYTES_MAX);

/** Puts answers together however their bytes arrive, and wipes those once they were passed on. */
function answerReader(onAnswer: (answer: ReturnType<typeof decodeAnswer>) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (; bytes.length - at >= ANSWER_BYTES; at += ANSWER_BYTES)
      onAnswer(decodeAnswer(bytes.subarray(at, at + ANSWER_BYTES)));
    rest = Buffer.from(bytes.subarray(at));
    wipe(bytes);
    wipe(chunk);
  };
}

/** From the sources, the worker needs what the tests run with. */
const isSource = import.meta.url.endsWith(".ts");
const workerFile = (): string => fileURLToPath(new URL(`./hashing-worker.${isSource ? "ts" : "js"}`, import.meta.url));
const nodeOptions = (): string[] => [
  "--clear-free-memory",
  ...(isSource ? ["--import", import.meta.resolve("tsx")] : []),
];

/** Nothing of ours but what the process needs: what others put into NODE_OPTIONS is not for it. */
const environment = (concurrency: number): NodeJS.ProcessEnv => ({
  UV_THREADPOOL_SIZE: String(concurrency + OTHER_THREADS),
  GLIBC_TUNABLES: process.env["GLIBC_TUNABLES"],
});
