import { rename } from "node:fs/promises";
import type { Clock, Timer } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import { LockedFile } from "./locked-file.ts";

/** Users and the sources they succeeded from, the least recent first. */
export type KnownSources = readonly (readonly [user: string, sources: readonly string[]])[];

/** How long a new source may wait to be written, and how often the file is written at most. */
const SAVE_AFTER_MS = 30_000;

/**
 * The file that keeps from where users have succeeded across restarts. It is a help and no must: whatever is wrong with
 * it is told by `sources.rejected`, and the gateway goes on. What this class cannot read it never overwrites.
 */
export class KnownSourcesFile {
  readonly #file: LockedFile;
  readonly #clock: Clock;
  readonly #emit: Emit;
  #current: (() => KnownSources) | undefined;
  #timer: Timer | undefined;
  #saving: Promise<void> = Promise.resolve();
  #rejected: string | undefined;

  /** @param path in an existing folder; made at the first save, mode 0600 */
  constructor(path: string, { clock, emit }: { clock: Clock; emit: Emit }) {
    this.#file = new LockedFile(path);
    this.#clock = clock;
    this.#emit = emit;
  }

  /** What an earlier process kept. A file that is broken, or another program's, is moved aside and counts as none. */
  async read(): Promise<KnownSources> {
    try {
      return parse(await this.#file.read());
    } catch (error) {
      const aside = `${this.#file.name}.rejected-${this.#clock.wall()}`;
      const moved = await rename(this.#file.name, aside).then(
        () => `; moved to ${aside}`,
        () => "; repair or remove it",
      );
      this.#reject(`${(error as Error).message}${moved}`);
      return [];
    }
  }

  /** Something new is to be kept: writes all of it, soon. @param current asked just before the writing */
  saveSoon(current: () => KnownSources): void {
    this.#current = current;
    this.#timer ??= this.#clock.after(SAVE_AFTER_MS, () => {
      this.#timer = undefined;
      void this.#save();
    });
  }

  /** Writes what is still to be written. */
  async close(): Promise<void> {
    await this.#save();
    this.#timer?.cancel();
  }

  #save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  /** Never rejects: what could not be written is tried again later. */
  async #write(): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    try {
      await this.#file.update(async (text) => {
        parse(text);
        return { text: format(current()), result: undefined };
      });
      this.#rejected = undefined;
    } catch (error) {
      this.#reject(`${(error as Error).message}; until that is put right nothing new is kept`);
      this.saveSoon(this.#current ?? current);
    }
  }

  /** The same trouble is told once. */
  #reject(detail: string): void {
    if (this.#rejected === detail) return;
    this.#rejected = detail;
    this.#emit({ event: "sources.rejected", file: this.#file.name, detail });
  }
}

/** One user a line, so that people can read it. */
const format = (known: KnownSources): string =>
  `{"version":1,"users":[\n${known.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;

/** @throws {Error} for a text that `format` did not write */
function parse(text: string | undefined): KnownSources {
  if (text === undefined) return [];
  const document = parseJson(text);
  if (document?.version !== 1 || !Array.isArray(document.users) || !document.users.every(isEntry))
    throw new Error("it is no file of known sources that this version wrote");
  return document.users;
}

function parseJson(text: string): { version?: unknown; users?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says quotes the text, which may be another program's secret.
    throw new Error("it is no JSON");
  }
}

const isEntry = (entry: unknown): entry is KnownSources[number] =>
  Array.isArray(entry) && entry.length === 2 && isText(entry[0]) && Array.isArray(entry[1]) && entry[1].every(isText);

const isText = (value: unknown): value is string => typeof value === "string";
