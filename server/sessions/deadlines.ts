import type { Clock, Timer } from "../core/clock.ts";

/** What falls due within one step is called back together. */
const STEP_MS = 100;

interface Slot<Item> {
  readonly items: Set<Item>;
  readonly timer: Timer;
}

/**
 * Calls items back at their times, never early and at most a step late. A timer for each step rather than for each item:
 * a million sessions cost as many set entries and a few thousand timers.
 */
export class Deadlines<Item> {
  readonly #clock: Clock;
  readonly #onDue: (item: Item) => void;
  readonly #slots = new Map<number, Slot<Item>>();

  constructor(clock: Clock, onDue: (item: Item) => void) {
    this.#clock = clock;
    this.#onDue = onDue;
  }

  /** @returns the slot, for `remove` */
  add(item: Item, due: number): number {
    const at = Math.ceil(due / STEP_MS);
    const slot = this.#slots.get(at) ?? this.#open(at);
    slot.items.add(item);
    return at;
  }

  remove(item: Item, at: number): void {
    const slot = this.#slots.get(at);
    slot?.items.delete(item);
    if (slot?.items.size !== 0) return;
    slot.timer.cancel();
    this.#slots.delete(at);
  }

  #open(at: number): Slot<Item> {
    const timer = this.#clock.after(Math.max(0, at * STEP_MS - this.#clock.now()), () => {
      const items = this.#slots.get(at)?.items ?? [];
      this.#slots.delete(at);
      for (const item of items) this.#onDue(item);
    });
    const slot = { items: new Set<Item>(), timer };
    this.#slots.set(at, slot);
    return slot;
  }
}
