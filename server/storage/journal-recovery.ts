import type { Fold } from "./journal.ts";
import type { Disk } from "./journal-disk.ts";
import { checkVersion, type Frame, scan } from "./journal-frames.ts";
import { type JournalFile, journalFile, type LogName } from "./journal-names.ts";
import { readSnapshot, textsOf } from "./journal-snapshot.ts";

export interface Recovered<State> {
  readonly state: State;
  /** The number of the last entry, lost ones counted. */
  readonly sequence: number;
  /** Entries read from logs. */
  readonly records: number;
  /** Entries that are missing, at most. */
  readonly lost: number;
  /** What was wrong. */
  readonly detail: string | undefined;
  /** The highest in use; 0 where there is nothing. */
  readonly generation: number;
  /** All that is needed is of this generation or later. */
  readonly restsOn: number;
}

/** As many entries were never in one log: what is told where nobody can know how many are missing. */
const MORE_THAN_EVER = 2 ** 32;

/**
 * Makes the state again: the newest good snapshot, and what logs have after it. Where a snapshot is damaged, the one
 * before and the complete logs since give the same. Nothing is written.
 * @throws {RangeError} where another version wrote it, or too much is gone to make any state that is not empty
 */
export async function recover<State, Entry>(
  disk: Disk,
  fold: Fold<State, Entry>,
  chunkBytes: number,
): Promise<Recovered<State>> {
  const files = (await disk.list()).flatMap((name) => journalFile(name) ?? []);
  files.sort((a, b) => a.generation - b.generation);
  const run = new Recovery(disk, fold, files);
  await run.begin();
  await run.readLogs(chunkBytes);
  return run.result();
}

class Recovery<State, Entry> {
  readonly #disk: Disk;
  readonly #fold: Fold<State, Entry>;
  readonly #files: readonly JournalFile[];
  readonly #logs: readonly LogName[];
  readonly #details: string[] = [];
  #state: State;
  #sequence = 0;
  #records = 0;
  #lost = 0;
  #restsOn = 0;
  #isFromSnapshot = false;

  constructor(disk: Disk, fold: Fold<State, Entry>, files: readonly JournalFile[]) {
    this.#disk = disk;
    this.#fold = fold;
    this.#files = files;
    this.#logs = files.filter((file) => file.kind === "log");
    this.#state = fold.empty();
  }

  /** Takes the newest good snapshot, or nothing where a log begins with nothing. */
  async begin(): Promise<void> {
    const snapshots = this.#files.filter((file) => file.kind === "snapshot").reverse();
    for (const { name, generation } of snapshots) {
      // The log is there before its snapshot, so that a missing one was taken away.
      if (!this.#logs.some((log) => log.generation === generation))
        throw this.#unusable(`the log of generation ${generation} is missing`);
      if (!(await this.#readSnapshot(name))) continue;
      this.#restsOn = generation;
      return;
    }
    const first = this.#logs.findLast(({ base }) => base === 0);
    if (first === undefined && this.#files.length > 0) throw this.#unusable("no snapshot is left that can be read");
    this.#restsOn = first?.generation ?? 0;
  }

  async readLogs(chunkBytes: number): Promise<void> {
    const logs = this.#logs.filter(({ generation }) => generation >= this.#restsOn);
    for (const [index, { name, base }] of logs.entries()) {
      this.#expect(base + 1, `before ${name}`);
      const bytes = await this.#read(name);
      const { frames, damagedTail } = scan(bytes);
      // What is beyond the beginning of the next log was given up when that was begun.
      const next = logs[index + 1];
      for (const frame of frames) if (next === undefined || frame.number <= next.base) this.#apply(frame, name);
      if (next !== undefined) continue;
      if (bytes.length === 0 || bytes.length % chunkBytes !== 0) this.#lose(MORE_THAN_EVER, `${name} was cut off`);
      this.#lose(damagedTail, `at the end of ${name}`);
    }
    if (this.#lost > 0 && this.#records === 0 && !this.#isFromSnapshot)
      throw this.#unusable("nothing is left that can be read");
  }

  result(): Recovered<State> {
    return {
      state: this.#state,
      sequence: this.#sequence,
      records: this.#records,
      lost: this.#lost,
      detail: this.#details.length === 0 ? undefined : this.#details.join("; "),
      generation: this.#files.at(-1)?.generation ?? 0,
      restsOn: this.#restsOn,
    };
  }

  async #readSnapshot(name: string): Promise<boolean> {
    const snapshot = readSnapshot(await this.#read(name));
    if (snapshot === undefined) {
      this.#details.push(`${name} is damaged, and the one before it was used`);
      return false;
    }
    try {
      this.#state = this.#fold.parse(textsOf(snapshot.parts));
    } catch (cause) {
      throw this.#unusable(`${name} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    }
    this.#sequence = snapshot.number;
    this.#isFromSnapshot = snapshot.number > 0;
    return true;
  }

  #apply({ number, payload }: Frame, name: string): void {
    const entries = this.#parse(payload, name);
    if (number + entries.length - 1 <= this.#sequence) return;
    this.#expect(number, `in ${name}`);
    for (const entry of entries) this.#fold.apply(this.#state, entry);
    this.#sequence = number + entries.length - 1;
    this.#records += entries.length;
  }

  #parse(payload: Buffer, name: string): readonly Entry[] {
    try {
      return JSON.parse(payload.toString()) as Entry[];
    } catch (cause) {
      throw this.#unusable(`${name} holds what this version cannot read`, cause);
    }
  }

  #expect(number: number, where: string): void {
    this.#lose(number - this.#sequence - 1, where);
  }

  #lose(entries: number, where: string): void {
    if (entries <= 0) return;
    this.#details.push(`records missing ${where}: ${entries < MORE_THAN_EVER ? entries : "nobody knows how many"}`);
    this.#fold.lose(this.#state, entries);
    this.#sequence += entries;
    this.#lost += entries;
  }

  async #read(name: string): Promise<Buffer> {
    const bytes = await this.#disk.read(name);
    checkVersion(bytes, `${this.#disk.name}/${name}`);
    return bytes;
  }

  #unusable(what: string, cause?: unknown): RangeError {
    const text = `${this.#disk.name} cannot be used: ${what}; put the folder back from a backup, or move it away to begin with nothing: in both cases set failover.firstEpoch above every epoch that was granted, or epochs begin anew (docs/failover.md, "Backup and restoring")`;
    return new RangeError(text, cause === undefined ? undefined : { cause });
  }
}
