import type { Debt } from "./debt.ts";

/** Debts whose penalty is running: a binary heap, the one that ends first on top. */
export class RunningDebts {
  readonly #heap: Debt[] = [];

  /** The debt whose penalty ends first. */
  get first(): Debt | undefined {
    return this.#heap[0];
  }

  has(debt: Debt): boolean {
    return debt.slot >= 0;
  }

  /** Adds a debt, or finds its new place when its penalty was extended. */
  put(debt: Debt): void {
    this.remove(debt);
    this.#heap.push(debt);
    this.#rise(debt, this.#heap.length - 1);
  }

  remove(debt: Debt): void {
    if (!this.has(debt)) return;
    const hole = debt.slot;
    debt.slot = -1;
    const last = this.#heap.pop();
    if (last === undefined || last === debt) return;
    this.#sink(last, hole);
    this.#rise(last, last.slot);
  }

  #rise(debt: Debt, from: number): void {
    let slot = from;
    while (slot > 0) {
      const above = (slot - 1) >> 1;
      const parent = this.#heap[above]!;
      if (parent.until <= debt.until) break;
      this.#place(parent, slot);
      slot = above;
    }
    this.#place(debt, slot);
  }

  #sink(debt: Debt, from: number): void {
    let slot = from;
    for (let below = this.#sooner(slot); below !== undefined; below = this.#sooner(slot)) {
      if (below.until >= debt.until) break;
      const vacated = below.slot;
      this.#place(below, slot);
      slot = vacated;
    }
    this.#place(debt, slot);
  }

  /** Of the two debts below a slot the one that ends first. */
  #sooner(slot: number): Debt | undefined {
    const left = this.#heap[2 * slot + 1];
    const right = this.#heap[2 * slot + 2];
    return left !== undefined && right !== undefined && right.until < left.until ? right : left;
  }

  #place(debt: Debt, slot: number): void {
    this.#heap[slot] = debt;
    debt.slot = slot;
  }
}
