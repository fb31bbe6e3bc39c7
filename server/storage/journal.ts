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
  /** Keeps what is still to be kept, and lets others open it; gives up after a while where the disk hangs. Never rejects. */
  close(): Promise<void>;
}

/** What a journal's entries are about. */
export interface Fold<State, Entry> {
  empty(): State;
  apply(state: State, entry: Entry): void;
  /** A state that later changes of the other do not reach. It may share with it whatever `apply` and `lose` leave alone. */
  copy(state: State): State;
  /** Its text in parts, each made when it is asked for, and so short that making it holds nobody up. */
  format(state: State): Iterable<string>;
  /** @throws {Error} for what `format` did not write */
  parse(parts: Iterable<string>): State;
  /** So many entries are lost, whichever they were. */
  lose(state: State, entries: number): void;
}

/** Keeps nothing beyond the process, for simulators and tests. */
export class MemoryJournal<Entry> implements Journal<Entry> {
  async append(): Promise<void> {}
  note(): void {}
  async close(): Promise<void> {}
}
