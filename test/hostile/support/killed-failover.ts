import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("failover-process.js", import.meta.url));

/** A group as a process shows it. */
export interface Seen {
  readonly group: string;
  readonly primary?: string;
  readonly epoch: number;
  readonly sessions: readonly string[];
  readonly pinned?: string;
}

export interface Request {
  readonly act: "make" | "join" | "leave" | "beat" | "override";
  readonly group: string;
  readonly session?: string;
  readonly score?: number;
  readonly value?: "Primary" | "Secondary" | "Off";
}

export interface Answer {
  readonly role?: string;
  readonly epoch?: number;
  readonly seen?: Seen;
  readonly error?: string;
}

interface Told extends Answer {
  readonly loaded?: true;
  readonly id?: number;
  readonly opened?: readonly Seen[];
  readonly events?: readonly { event: string; lost?: number }[];
}

/** Failover groups in a process of their own, which ends by SIGKILL alone. */
export class KilledFailover {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown>;
  readonly #asked = new Map<number, (answer: Answer | undefined) => void>();
  readonly #loaded: Promise<void>;
  #opened: ((told: Told | undefined) => void) | undefined;
  #id = 0;
  #isDead = false;

  /** Starts it, so that it is loaded by the time it is needed. */
  constructor() {
    this.#child = fork(PROGRAM, { execArgv: [] });
    let isLoaded = () => {};
    this.#loaded = new Promise((resolve) => {
      isLoaded = resolve;
    });
    this.#child.on("message", (told: Told) => this.#hear(told, isLoaded));
    this.#exit = once(this.#child, "close").then(() => {
      this.#isDead = true;
      isLoaded();
      this.#opened?.(undefined);
      for (const answered of this.#asked.values()) answered(undefined);
    });
  }

  /** What it read; `undefined` where it was killed before it told. */
  async open(dataDir: string): Promise<Pick<Told, "opened" | "events"> | undefined> {
    await this.#loaded;
    if (this.#isDead) return undefined;
    const told = new Promise<Told | undefined>((resolve) => {
      this.#opened = resolve;
    });
    this.#child.send({ open: dataDir }, () => {});
    return await told;
  }

  /** The answer; `undefined` where it was killed before it gave one. */
  async ask(request: Request): Promise<Answer | undefined> {
    if (this.#isDead || !this.#child.connected) return undefined;
    const id = this.#id++;
    return await new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.#child.send({ id, request }, () => {});
    });
  }

  /** Kills it now. Settles when all that it had said before is heard. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#exit;
  }

  #hear(told: Told, loaded: () => void): void {
    if (told.loaded === true) loaded();
    if (told.opened !== undefined) this.#opened?.(told);
    if (told.id === undefined) return;
    this.#asked.get(told.id)?.(told);
    this.#asked.delete(told.id);
  }
}
