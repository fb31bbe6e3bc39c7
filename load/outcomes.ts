import type { Outcome } from "./outcome.ts";

/** How many calls had one outcome. */
export interface OutcomeCount {
  outcome: string;
  count: number;
  /** The first message of it. */
  example: string;
}

/** A target cannot make us keep more names than this. */
const MOST_NAMES = 40;
export const OTHER = "OTHER";

/** Counts outcomes by name, in bounded memory. */
export class Outcomes {
  readonly #counts = new Map<string, OutcomeCount>();

  /** @returns the name it was counted under */
  add({ name, example }: Outcome): string {
    const key = this.#counts.has(name) || this.#counts.size < MOST_NAMES ? name : OTHER;
    const of = this.#counts.get(key) ?? { outcome: key, count: 0, example };
    of.count++;
    this.#counts.set(key, of);
    return key;
  }

  count(name: string): number {
    return this.#counts.get(name)?.count ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The most frequent first. */
  list(): OutcomeCount[] {
    return [...this.#counts.values()].map((of) => ({ ...of })).sort((a, b) => b.count - a.count);
  }
}
