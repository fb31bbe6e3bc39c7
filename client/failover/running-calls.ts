import { pause } from "../waiting.ts";

/** A call of an epoch, from its begin to its end. */
export interface RunningCall {
  readonly epoch: number;
  /** Aborts when the epoch's calls must end. */
  readonly over: AbortSignal;
  end(): void;
}

interface Epoch {
  readonly over: AbortController;
  readonly idle: AbortController;
  count: number;
  isLeaving: boolean;
}

/** The calls that run in the epochs of a client. */
export class RunningCalls {
  readonly #epochs = new Map<number, Epoch>();

  begin(epoch: number): RunningCall {
    const calls = this.#of(epoch);
    calls.count++;
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      calls.count--;
      this.#look(epoch, calls);
    };
    return { epoch, over: calls.over.signal, end };
  }

  /** Ends all calls of an epoch now. */
  cut(epoch: number): void {
    const calls = this.#epochs.get(epoch);
    if (calls === undefined) return;
    this.#epochs.delete(epoch);
    calls.over.abort(new Error(`epoch ${epoch} is over`));
    calls.idle.abort();
  }

  /** Settles once no call of an epoch runs; those that still do after `limitMs` are ended. */
  async drained(epoch: number, limitMs: number): Promise<void> {
    const calls = this.#of(epoch);
    calls.isLeaving = true;
    this.#look(epoch, calls);
    await pause(limitMs, calls.idle.signal).catch(() => {});
    this.cut(epoch);
  }

  #of(epoch: number): Epoch {
    const found = this.#epochs.get(epoch);
    if (found !== undefined) return found;
    const made = { over: new AbortController(), idle: new AbortController(), count: 0, isLeaving: false };
    this.#epochs.set(epoch, made);
    return made;
  }

  #look(epoch: number, calls: Epoch): void {
    if (calls.count > 0) return;
    if (calls.isLeaving) calls.idle.abort();
    else if (this.#epochs.get(epoch) === calls) this.#epochs.delete(epoch);
  }
}
