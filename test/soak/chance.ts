/** Chance that can be had again: the same seed, the same draws (mulberry32). */
export class Chance {
  readonly seed: number;
  #state: number;

  constructor(seed = Number(process.env["GATEHOUSE_SEED"] ?? Math.floor(Math.random() * 2 ** 32))) {
    this.seed = seed;
    this.#state = seed;
  }

  /** From 0 to below 1. */
  draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below this. */
  below(limit: number): number {
    return Math.floor(this.draw() * limit);
  }

  /** Whether something of this likelihood happens. */
  is(likelihood: number): boolean {
    return this.draw() < likelihood;
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}
