/**
 * Changes of something, kept in their order so that it can be made again after a crash. `Entry` is plain JSON.
 */
export interface Journal<Entry> {
  /**
   * Keeps entries, all or none, in the order of the calls and after everything noted before.
   * @throws {Error} where they may not be durable; they may also have become so
   */
  append(entries: readonly Entry[]): Promise<void>;
  /** Keeps entries soon, at the latest before what is appended next. Never throws. */
  note(entries: readonly Entry[]): void;
  /** Keeps what is still to be kept, and lets others open it. */
  close(): Promise<void>;
}

/** What a journal's entries are about. */
export interface Fold<State, Entry> {
  empty(): State;
  apply(state: State, entry: Entry): void;
  format(state: State): string;
  /** @throws {Error} for what `format` did not write */
  parse(text: string): State;
  /** So many entries are lost, whichever they were. */
  lose(state: State, entries: number): void;
}

/** Keeps nothing beyond the process, for simulators and tests. */
export class MemoryJournal<Entry> implements Journal<Entry> {
  async append(): Promise<void> {}
  note(): void {}
  async close(): Promise<void> {}
}
