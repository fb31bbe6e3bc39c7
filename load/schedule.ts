/** When the calls of an open loop are due. The rate grows evenly from zero during the ramp. */
export interface Schedule {
  /** Calls a second after the ramp. */
  readonly rate: number;
  readonly rampMs: number;
}

/** When call `index` (from 0) is due, in ms since the start of the ramp. */
export function dueMs({ rate, rampMs }: Schedule, index: number): number {
  const perMs = rate / 1_000;
  const inRamp = (perMs * rampMs) / 2;
  // The integral of a rate that grows evenly is half its end times the square of the time.
  if (index < inRamp) return Math.sqrt((2 * rampMs * index) / perMs);
  return rampMs + (index - inRamp) / perMs;
}

/** When session `index` of `count` makes its first call in a closed loop, in ms since the start of the ramp. */
export const firstCallMs = (index: number, count: number, rampMs: number): number => (rampMs * index) / count;

/**
 * Takes scenarios in turn by their weights, evenly spread: 3 to 1 gives A A B A and not A A A B.
 * Source: smooth weighted round robin, as nginx has it.
 */
export class Mix<Name extends string> {
  readonly #shares: { name: Name; weight: number; credit: number }[];
  readonly #sum: number;

  constructor(weights: Readonly<Partial<Record<Name, number>>>) {
    this.#shares = Object.entries(weights).map(([name, weight]) => ({
      name: name as Name,
      weight: weight as number,
      credit: 0,
    }));
    this.#sum = this.#shares.reduce((sum, { weight }) => sum + weight, 0);
  }

  next(): Name {
    for (const share of this.#shares) share.credit += share.weight;
    const chosen = this.#shares.reduce((best, share) => (share.credit > best.credit ? share : best));
    chosen.credit -= this.#sum;
    return chosen.name;
  }
}
