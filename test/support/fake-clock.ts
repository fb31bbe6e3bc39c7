import type { Clock, Timer } from "../../server/core/clock.ts";

interface Pending {
  due: number;
  order: number;
  callback: () => void;
}

/** A clock that stands still until a test moves it. Wall and monotonic time start apart, as on a real machine. */
export class FakeClock implements Clock {
  #now = 1_000;
  #wall = Date.UTC(2026, 0, 1);
  #order = 0;
  readonly #pending = new Set<Pending>();

  now(): number {
    return this.#now;
  }

  wall(): number {
    return this.#wall;
  }

  after(ms: number, callback: () => void): Timer {
    const timer: Pending = { due: this.#now + ms, order: this.#order++, callback };
    this.#pending.add(timer);
    return { cancel: () => void this.#pending.delete(timer) };
  }

  /** Timers that have not fired. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Moves both times on and fires what falls due on the way, in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#moveTo(Math.max(next.due, this.#now));
      this.#pending.delete(next);
      next.callback();
    }
    this.#moveTo(end);
  }

  /** Steps the wall clock alone, as an operator or a time service does. */
  stepWall(ms: number): void {
    this.#wall += ms;
  }

  #moveTo(now: number): void {
    this.#wall += now - this.#now;
    this.#now = now;
  }

  #next(end: number): Pending | undefined {
    let first: Pending | undefined;
    for (const timer of this.#pending) {
      if (timer.due > end) continue;
      if (first === undefined || timer.due < first.due || (timer.due === first.due && timer.order < first.order))
        first = timer;
    }
    return first;
  }
}
