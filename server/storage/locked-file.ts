import { readFile, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { lock } from "proper-lockfile";
import type { DocumentStore } from "../core/ports.ts";
import { present, targetOf, writeAtomically } from "./atomic-write.ts";
import { StorageError, systemCode } from "./storage-error.ts";
import { watchFiles } from "./watch.ts";

export interface LockedFileOptions {
  /** Longest wait for the lock, in ms. Default 10 s. */
  lockWaitMs?: number;
}

/** A lock whose holder has died counts as free after this long: well within the wait for it. */
const STALE_MS = 5_000;
const RETRY_MS = 20;

/**
 * A text file that several processes change. The lock is the folder `<file>.lock` beside it. A symbolic link stays one:
 * what it points to is read and replaced.
 */
export class LockedFile implements DocumentStore {
  readonly name: string;
  readonly #lockWaitMs: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string, options: LockedFileOptions = {}) {
    this.name = path;
    this.#lockWaitMs = options.lockWaitMs ?? 10_000;
  }

  async read(): Promise<string | undefined> {
    return await present(readFile(this.name, "utf8"));
  }

  /**
   * As the port says; calls of one process run one after the other.
   * @throws {StorageError} when the folder is missing, the lock stays taken, or someone writes without the lock
   */
  update<T>(change: (text: string | undefined) => Promise<{ text?: string; result: T }>): Promise<T> {
    const turn = this.#last.then(() => this.#update(change));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  watch(listener: () => void): () => void {
    return watchFiles([this.name], listener);
  }

  async #update<T>(change: (text: string | undefined) => Promise<{ text?: string; result: T }>): Promise<T> {
    const target = await targetOf(this.name);
    const release = await this.#lock(target);
    try {
      const before = await stampOf(target);
      const { text, result } = await change(await present(readFile(target, "utf8")));
      if (text !== undefined) await writeAtomically(target, text, () => this.#expect(target, before));
      return result;
    } finally {
      // A lock that was taken from us, or cannot be removed now, goes stale by itself and undoes no write.
      await release().catch(() => undefined);
    }
  }

  async #lock(target: string): Promise<() => Promise<void>> {
    const end = performance.now() + this.#lockWaitMs;
    for (;;) {
      try {
        // A lost lock is found by the file's stamp before anything is replaced, so losing it is not fatal by itself.
        return await lock(target, { realpath: false, stale: STALE_MS, onCompromised: () => undefined });
      } catch (error) {
        if (systemCode(error) !== "ELOCKED") throw error;
        if (performance.now() >= end) throw this.#heldBySomeone(target, error);
      }
      await sleep(RETRY_MS * (0.5 + Math.random()));
    }
  }

  #heldBySomeone(target: string, cause: unknown): StorageError {
    const text = `${this.name} is locked: another process, such as the gateway or "gatehouse account", has held ${target}.lock for ${this.#lockWaitMs / 1000} s; wait for it or end it, then try again`;
    return new StorageError("LOCKED", text, cause);
  }

  /** A process that slept longer than its lock lives, and an editor that knows no lock, must not undo each other. */
  async #expect(target: string, before: string): Promise<void> {
    if ((await stampOf(target)) === before) return;
    throw new StorageError("CHANGED", `${this.name} was changed by another program meanwhile; nothing was written`);
  }
}

async function stampOf(path: string): Promise<string> {
  const found = await present(stat(path, { bigint: true }));
  return found === undefined ? "" : `${found.ino} ${found.size} ${found.mtimeNs}`;
}
