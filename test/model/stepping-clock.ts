import type { Clock, Timer } from "../../server/core/clock.ts";
import { FakeClock } from "../support/fake-clock.ts";

/** Lets every promise that can settle do so. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that, on its way to a later time, lets everything that a timer set off come to its end before the next fires. */
export class SteppingClock extends FakeClock {
  readonly #dues = new Set<{ readonly at: number }>();

  override after(ms: number, callback: () => void): Timer {
    const due = { at: this.now() + ms };
    this.#dues.add(due);
    const timer = super.after(ms, () => {
      this.#dues.delete(due);
      callback();
    });
    return {
      cancel: () => {
        this.#dues.delete(due);
        timer.cancel();
      },
    };
  }

  /** The same clock for one part of the core, whose timers are counted apart. */
  part(): Clock & { readonly pending: number } {
    const timers = new Set<object>();
    return {
      now: () => this.now(),
      wall: () => this.wall(),
      after: (ms, callback) => {
        const key = {};
        timers.add(key);
        const timer = this.after(ms, () => {
          timers.delete(key);
          callback();
        });
        return {
          cancel() {
            timers.delete(key);
            timer.cancel();
          },
        };
      },
      get pending() {
        return timers.size;
      },
    };
  }

  async pass(ms: number): Promise<void> {
    const end = this.now() + ms;
    for (let next = this.#next(); next <= end; next = this.#next()) {
      this.advance(Math.max(0, next - this.now()));
      await turn();
    }
    this.advance(end - this.now());
  }

  #next(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { at } of this.#dues) next = Math.min(next, at);
    return next;
  }
}
