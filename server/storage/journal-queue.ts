/** Entries that are kept together, and who waits for them; nobody waits for notes. */
export interface Batch<Entry> {
  readonly entries: readonly Entry[];
  readonly text: string;
  readonly waiting?: { resolve: () => void; reject: (error: unknown) => void };
}

/** Notes that wait while nothing can be written; later ones are forgotten. */
const MOST_NOTES = 10_000;
/** Text that is made durable at once, beside a batch that is larger. */
const MOST_BYTES = 1024 * 1024;

const isNote = ({ waiting }: Batch<unknown>): boolean => waiting === undefined;

/** What is to be written, in the order in which it came. */
export class JournalQueue<Entry> {
  #batches: Batch<Entry>[] = [];
  #notes = 0;

  get size(): number {
    return this.#batches.length;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  get hasNotes(): boolean {
    return this.#notes > 0;
  }

  /** Whether somebody waits for something of it. */
  get isUrgent(): boolean {
    return this.#batches.length > this.#notes;
  }

  append(entries: readonly Entry[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#batches.push({ entries, text: JSON.stringify(entries), waiting: { resolve, reject } });
    });
  }

  note(entries: readonly Entry[]): void {
    if (this.#notes >= MOST_NOTES) return;
    this.#batches.push({ entries, text: JSON.stringify(entries) });
    this.#notes++;
  }

  /** The first ones, as many as are written at once. */
  take(): Batch<Entry>[] {
    let bytes = 0;
    let count = 0;
    for (const { text } of this.#batches) {
      bytes += text.length;
      if (count > 0 && bytes > MOST_BYTES) break;
      count++;
    }
    const taken = this.#batches.splice(0, count);
    this.#notes -= taken.filter(isNote).length;
    return taken;
  }

  /** Refuses what could not be written. Notes come first again. */
  refuse(batches: readonly Batch<Entry>[], error: unknown): void {
    const notes = batches.filter(isNote);
    this.#batches.unshift(...notes);
    this.#notes += notes.length;
    for (const { waiting } of batches) waiting?.reject(error);
  }
}
