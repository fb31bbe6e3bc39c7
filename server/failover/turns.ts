import { GatewayError } from "../core/errors.ts";

/** Steps of one group that may wait for the one before: each waits for no more than a disk. */
const MOST_WAITING = 256;

/** Runs steps one after the other. Where none is under way, a step that does not wait is over at once. */
export class Turns {
  #last: Promise<unknown> | undefined;
  #waiting = 0;

  get isBusy(): boolean {
    return this.#last !== undefined;
  }

  /** @throws {GatewayError} `FAILOVER_UNAVAILABLE` where too many wait */
  run<T>(step: () => T | Promise<T>): T | Promise<T> {
    if (this.#last === undefined) return this.#begin(step);
    if (this.#waiting >= MOST_WAITING) throw new GatewayError("FAILOVER_UNAVAILABLE", "too many steps wait");
    this.#waiting++;
    const turn = this.#last.then(() => {
      this.#waiting--;
      return step();
    });
    this.#hold(turn);
    return turn;
  }

  #begin<T>(step: () => T | Promise<T>): T | Promise<T> {
    const result = step();
    if (result instanceof Promise) this.#hold(result);
    return result;
  }

  #hold(turn: Promise<unknown>): void {
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#last === settled) this.#last = undefined;
      });
    this.#last = settled;
  }
}
