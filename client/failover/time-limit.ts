/** Longest delay that Node's timers take, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** A limit by the monotonic clock: the wall clock, which deadlines of gRPC follow, may be set back. */
export class TimeLimit implements Disposable {
  readonly #over = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.#timer = setTimeout(() => this.#over.abort(), Math.min(ms, LONGEST_MS));
  }

  /** Aborts when the time is over. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}
