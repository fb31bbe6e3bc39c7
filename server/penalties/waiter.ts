import type { Clock, Timer } from "../core/clock.ts";

/** How a wait ends without a turn. */
export interface Patience<Turn> {
  clock: Clock;
  waitMs: number;
  timedOut: Turn;
  /** Ends the wait at once when it aborts. */
  signal: AbortSignal | undefined;
  cancelled: Turn;
  /** Leaves the queue. Called once, however the wait ends. */
  leave: () => void;
}

/** Somebody in a queue: gets one turn, or waited too long, or went away. */
export class Waiter<Turn> {
  readonly turn: Promise<Turn>;
  readonly #leave: () => void;
  readonly #resolve: (turn: Turn) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: () => void;
  readonly #timer: Timer;
  #settled = false;

  constructor({ clock, waitMs, timedOut, signal, cancelled, leave }: Patience<Turn>) {
    let resolve!: (turn: Turn) => void;
    this.turn = new Promise((settle) => {
      resolve = settle;
    });
    this.#resolve = resolve;
    this.#leave = leave;
    this.#signal = signal;
    this.#onAbort = () => this.settle(cancelled);
    this.#timer = clock.after(waitMs, () => this.settle(timedOut));
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** Ends the wait. The first call counts. */
  settle(turn: Turn): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#timer.cancel();
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#leave();
    this.#resolve(turn);
  }
}
