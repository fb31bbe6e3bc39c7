import { dirname } from "node:path";
import type { Timer } from "../core/clock.ts";
import { createPrivateFolder, syncFolder } from "./folder.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Fold, Journal } from "./journal.ts";
import { type Disk, FolderDisk } from "./journal-disk.ts";
import { formatFrame } from "./journal-frames.ts";
import { JournalLog } from "./journal-log.ts";
import { isDraft, journalFile, logName } from "./journal-names.ts";
import { type Batch, JournalQueue } from "./journal-queue.ts";
import { type Recovered, recover } from "./journal-recovery.ts";
import { writeSnapshot } from "./journal-snapshot.ts";
import { JournalTrouble, type TroubleParts } from "./journal-trouble.ts";

export interface FileJournalParts extends TroubleParts {
  /** Default 64 KiB. Part of the format. */
  chunkBytes?: number;
  /** A log that is longer, and twice as long as the last snapshot, is followed by a new generation. Default 256 KiB. */
  compactBytes?: number;
}

export interface OpenedJournal<State, Entry> extends Pick<Recovered<State>, "records" | "lost" | "detail"> {
  /** What was kept, a copy of its own. */
  readonly state: State;
  readonly journal: FileJournal<State, Entry>;
}

/** How long a note may wait for something to be written with. */
const NOTE_WAITS_MS = 2_000;
/** How long closing waits for the disk. */
const CLOSING_TAKES_MS = 5_000;

/**
 * A journal in a folder of its own: logs of frames with checksums, and snapshots so that logs end. What is appended while
 * the disk is busy is made durable together.
 *
 * It keeps a second state beside the one whose changes it keeps, made of nothing but what is durable. A snapshot is the
 * text of that: nothing must be read back that may be damaged, or held up meanwhile, and entries are shared with
 * the first state, so that it costs little memory. Its text is made part by part, while appends go on.
 *
 * Each start, each log that has grown long and each failed write begins a new generation. Its log overrules whatever
 * the one before holds beyond its end, so that what was refused once never comes back after something else was kept.
 * The snapshot before the last one stays, with all logs since. Why, and what it withstands: decision 19.
 */
export class FileJournal<State, Entry> implements Journal<Entry> {
  readonly #disk: Disk;
  readonly #fold: Fold<State, Entry>;
  readonly #parts: Required<FileJournalParts>;
  readonly #unlock: () => Promise<void>;
  /** Made of what is durable. */
  readonly #state: State;
  #sequence: number;
  #generation: number;
  #restsOn: number;
  #log: JournalLog | undefined;
  #isLong = false;
  #snapshotBytes = 0;
  readonly #queue = new JournalQueue<Entry>();
  #timer: Timer | undefined;
  #writing: Promise<void> | undefined;
  #compacting: Promise<void> | undefined;
  #closing: Promise<void> | undefined;
  readonly #trouble: JournalTrouble;

  private constructor(
    disk: Disk,
    fold: Fold<State, Entry>,
    { state, sequence, generation, restsOn }: Recovered<State>,
    parts: Required<FileJournalParts>,
    unlock: () => Promise<void>,
  ) {
    this.#disk = disk;
    this.#fold = fold;
    this.#state = state;
    this.#sequence = sequence;
    this.#generation = generation;
    this.#restsOn = restsOn;
    this.#parts = parts;
    this.#trouble = new JournalTrouble(parts);
    this.#unlock = unlock;
  }

  /**
   * Opens the journal of a folder, which is made where there is none, mode 0700. A disk that is full hinders nothing but
   * new entries.
   * @throws {StorageError} `LOCKED` where another process has it open
   * @throws {RangeError} where what is there cannot be used; the message says what to do
   */
  static async open<State, Entry>(
    folder: string,
    fold: Fold<State, Entry>,
    parts: FileJournalParts,
  ): Promise<OpenedJournal<State, Entry>> {
    await createPrivateFolder(folder);
    await syncFolder(dirname(folder));
    const unlock = await lockFolder(folder);
    try {
      return await FileJournal.on(new FolderDisk(folder), fold, parts, unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** As `open`, on any disk that nobody else uses. */
  static async on<State, Entry>(
    disk: Disk,
    fold: Fold<State, Entry>,
    { chunkBytes = 64 * 1024, compactBytes = 256 * 1024, ...parts }: FileJournalParts,
    unlock: () => Promise<void> = async () => {},
  ): Promise<OpenedJournal<State, Entry>> {
    const recovered = await recover(disk, fold, chunkBytes);
    const state = fold.copy(recovered.state);
    const journal = new FileJournal(disk, fold, recovered, { ...parts, chunkBytes, compactBytes }, unlock);
    await journal.#start();
    const { records, lost, detail } = recovered;
    return { state, records, lost, detail, journal };
  }

  async append(entries: readonly Entry[]): Promise<void> {
    if (this.#closing !== undefined) throw new Error("the journal is closed");
    const kept = this.#queue.append(entries);
    this.#write();
    await kept;
  }

  note(entries: readonly Entry[]): void {
    if (this.#closing !== undefined) return;
    this.#queue.note(entries);
    this.#writeLater();
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeInTime();
    return this.#closing;
  }

  /** A disk that hangs keeps nobody from stopping. The folder stays locked then: what is under way may still be written. */
  async #closeInTime(): Promise<void> {
    const closed = this.#close();
    let timer: Timer | undefined;
    const late = new Promise<void>((resolve) => {
      timer = this.#parts.clock.after(CLOSING_TAKES_MS, () => {
        this.#trouble.begin(
          new Error(`the disk did not answer for ${CLOSING_TAKES_MS / 1_000} s; the last notes may be lost`),
        );
        resolve();
      });
    });
    await Promise.race([closed, late]);
    timer?.cancel();
  }

  async #close(): Promise<void> {
    await this.#writing;
    // One write takes no more than some of them; what fails is not tried again.
    for (let before = Number.POSITIVE_INFINITY; !this.#queue.isEmpty && this.#queue.size < before; ) {
      before = this.#queue.size;
      this.#write();
      await this.#writing;
    }
    await this.#compacting;
    this.#timer?.cancel();
    await this.#log?.close().catch(() => undefined);
    await this.#unlock();
  }

  async #start(): Promise<void> {
    try {
      await this.#removeWhere(isDraft);
      this.#log = await this.#beginLog([]);
    } catch (error) {
      this.#trouble.begin(error);
      return;
    }
    this.#compact();
  }

  #writeLater(): void {
    this.#timer ??= this.#parts.clock.after(NOTE_WAITS_MS, () => this.#write());
  }

  #write(): void {
    if (this.#writing !== undefined) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#writing = this.#writeAll().finally(() => {
      this.#writing = undefined;
      if (this.#queue.isUrgent) this.#write();
      if (this.#queue.hasNotes && this.#closing === undefined) this.#writeLater();
    });
  }

  /** Never rejects. Notes alone do not go on with it: they wait for more. */
  async #writeAll(): Promise<void> {
    do {
      const batches = this.#queue.take();
      try {
        await this.#keep(batches);
      } catch (error) {
        this.#trouble.begin(error);
        this.#queue.refuse(batches, error);
        continue;
      }
      for (const { waiting } of batches) waiting?.resolve();
      this.#trouble.end();
    } while (this.#queue.isUrgent);
  }

  /** Makes batches durable, and lets them count here. */
  async #keep(batches: readonly Batch<Entry>[]): Promise<void> {
    let sequence = this.#sequence;
    const frames = batches.map(({ entries, text }) => {
      const frame = formatFrame(sequence + 1, text);
      sequence += entries.length;
      return frame;
    });
    const begins = await this.#appendFrames(frames);
    this.#sequence = sequence;
    for (const { entries } of batches) for (const entry of entries) this.#fold.apply(this.#state, entry);
    if (begins) this.#compact();
  }

  /** @returns whether it began a new generation */
  async #appendFrames(frames: readonly Uint8Array[]): Promise<boolean> {
    const log = this.#log?.isSound ? this.#log : undefined;
    if (log === undefined || this.#isLong) {
      // A log that is merely long will do until another can be begun.
      const next = await this.#draftLog(frames).catch((error) => {
        if (log === undefined) throw error;
        return undefined;
      });
      if (next !== undefined) {
        await this.#publish(next);
        return true;
      }
    }
    await log?.append(Buffer.concat(frames));
    this.#isLong = (log?.size ?? 0) > Math.max(this.#parts.compactBytes, 2 * this.#snapshotBytes);
    return false;
  }

  async #beginLog(frames: readonly Uint8Array[]): Promise<JournalLog> {
    return await this.#publish(await this.#draftLog(frames));
  }

  async #draftLog(frames: readonly Uint8Array[]): Promise<JournalLog> {
    this.#generation++;
    const name = logName(this.#generation, this.#sequence);
    return await JournalLog.draft(this.#disk, name, Buffer.concat(frames), this.#parts.chunkBytes);
  }

  /** Where this fails, the next log may count or not, so that nothing may follow in the one before. */
  async #publish(next: JournalLog): Promise<JournalLog> {
    const last = this.#log;
    this.#log = undefined;
    await last?.close().catch(() => undefined);
    try {
      await next.publish();
    } catch (error) {
      await next.discard();
      throw error;
    }
    this.#log = next;
    this.#isLong = false;
    return next;
  }

  /** Writes the snapshot of the generation that has just begun, while its log goes on. */
  #compact(): void {
    if (this.#compacting !== undefined) return;
    const generation = this.#generation;
    this.#compacting = this.#snapshot(generation)
      .catch((error) => this.#trouble.begin(error))
      .finally(() => {
        this.#compacting = undefined;
      });
  }

  async #snapshot(generation: number): Promise<void> {
    // What is appended meanwhile is in its log.
    const parts = this.#fold.format(this.#fold.copy(this.#state));
    this.#snapshotBytes = await writeSnapshot(this.#disk, generation, this.#sequence, parts);
    const oldest = this.#restsOn;
    this.#restsOn = generation;
    await this.#removeWhere((name) => (journalFile(name)?.generation ?? oldest) < oldest);
  }

  async #removeWhere(isOver: (name: string) => boolean): Promise<void> {
    for (const name of await this.#disk.list()) if (isOver(name)) await this.#disk.remove(name);
  }
}
