import { type FSWatcher, realpathSync, statSync, watch } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type Clock, systemClock, type Timer } from "../core/clock.ts";

/** One save is several events of the file system. */
const SETTLE_MS = 50;
/** Network mounts and some containers tell nothing, so we look for ourselves. */
const POLL_MS = 2_000;

/**
 * Calls back soon after any of the files was changed, replaced, created or removed: within about 50 ms where the system
 * tells, else within about 2 s. A changed mode counts as a change. Symbolic links are followed; folders may be missing
 * and come back. Changes count from this call on, so read the files after it. Does not keep the process alive.
 * @returns how to stop it
 */
export function watchFiles(paths: readonly string[], listener: () => void, clock: Clock = systemClock): () => void {
  const watcher = new FilesWatcher(paths, listener, clock);
  return () => watcher.stop();
}

class FilesWatcher {
  readonly #paths: readonly string[];
  readonly #listener: () => void;
  readonly #clock: Clock;
  readonly #folders = new Map<string, { watcher: FSWatcher; id: string }>();
  #seen: string;
  #settle: Timer | undefined;
  #poll: Timer | undefined;
  #looking = false;
  #stopped = false;

  constructor(paths: readonly string[], listener: () => void, clock: Clock) {
    this.#paths = paths;
    this.#listener = listener;
    this.#clock = clock;
    for (const folder of foldersOf(paths, resolvedSync)) this.#watch(folder, stampSync(folder, folderId));
    this.#seen = paths.map((path) => stampSync(path, contentId)).join();
    this.#pollLater();
  }

  stop(): void {
    this.#stopped = true;
    this.#settle?.cancel();
    this.#poll?.cancel();
    for (const folder of [...this.#folders.keys()]) this.#unwatch(folder);
  }

  /** The first event of a burst sets the time of the look, so that endless writing cannot put it off. */
  #lookSoon(): void {
    if (this.#stopped || this.#settle !== undefined) return;
    this.#settle = this.#clock.after(SETTLE_MS, () => {
      this.#settle = undefined;
      void this.#look();
    });
  }

  #pollLater(): void {
    this.#poll = this.#clock.after(POLL_MS, () => {
      this.#pollLater();
      void this.#look();
    });
  }

  /** Never rejects: what cannot be read counts as missing. A look at a time, so that a mount that hangs costs one. */
  async #look(): Promise<void> {
    if (this.#looking) return this.#lookSoon();
    this.#looking = true;
    await this.#watchFolders();
    const now = (await Promise.all(this.#paths.map((path) => stamp(path, contentId)))).join();
    this.#looking = false;
    if (this.#stopped || now === this.#seen) return;
    this.#seen = now;
    this.#listener();
  }

  /** Watches the folders that the paths lie in now: a removed folder's watcher would stay with the removed one. */
  async #watchFolders(): Promise<void> {
    const resolved = new Map(
      await Promise.all(this.#paths.map(async (path) => [path, await realpath(path).catch(() => path)] as const)),
    );
    const wanted = foldersOf(this.#paths, (path) => resolved.get(path) ?? path);
    const ids = await Promise.all(wanted.map((folder) => stamp(folder, folderId)));
    if (this.#stopped) return;
    for (const [folder, { id }] of this.#folders) {
      const at = wanted.indexOf(folder);
      if (at === -1 || ids[at] !== id) this.#unwatch(folder);
    }
    for (const [at, folder] of wanted.entries()) this.#watch(folder, ids[at] ?? MISSING);
  }

  #watch(folder: string, id: string): void {
    if (id === MISSING || this.#folders.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#lookSoon());
      watcher.on("error", () => this.#unwatch(folder));
      this.#folders.set(folder, { watcher, id });
    } catch {
      // No watcher left on this system, or the folder just went: the poll goes on without.
    }
  }

  #unwatch(folder: string): void {
    this.#folders.get(folder)?.watcher.close();
    this.#folders.delete(folder);
  }
}

type Look = { dev: bigint; ino: bigint; size: bigint; mtimeNs: bigint; ctimeNs: bigint };

const MISSING = "";
const folderId = ({ dev, ino }: Look): string => `${dev} ${ino}`;
const contentId = ({ dev, ino, size, mtimeNs, ctimeNs }: Look): string => `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;

const stamp = (path: string, id: (look: Look) => string): Promise<string> =>
  stat(path, { bigint: true }).then(id, () => MISSING);

function stampSync(path: string, id: (look: Look) => string): string {
  try {
    return id(statSync(path, { bigint: true }));
  } catch {
    return MISSING;
  }
}

function resolvedSync(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Where the paths lie, and where the files they link to lie. */
const foldersOf = (paths: readonly string[], resolved: (path: string) => string): string[] => [
  ...new Set(paths.flatMap((path) => [dirname(path), dirname(resolved(path))])),
];
