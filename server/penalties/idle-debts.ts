import type { Debt } from "./debt.ts";

/** Failure counts told apart; all higher ones share the last line. */
const LINES = 16;

interface Line {
  oldest: Debt | undefined;
  youngest: Debt | undefined;
  length: number;
}

/** Debts without a running penalty, in one line per number of failures: what may be forgotten, the oldest first. */
export class IdleDebts {
  readonly #lines: Line[] = Array.from({ length: LINES }, () => ({
    oldest: undefined,
    youngest: undefined,
    length: 0,
  }));
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Appends a debt to the line of its failures. */
  add(debt: Debt): void {
    const line = this.#lineOf(debt);
    debt.older = line.youngest;
    if (line.youngest === undefined) line.oldest = debt;
    else line.youngest.younger = debt;
    line.youngest = debt;
    line.length++;
    this.#size++;
  }

  /** Takes out a debt that is here and has the failures with which it was added. */
  remove(debt: Debt): void {
    const line = this.#lineOf(debt);
    if (debt.older === undefined) line.oldest = debt.younger;
    else debt.older.younger = debt.younger;
    if (debt.younger === undefined) line.youngest = debt.older;
    else debt.younger.older = debt.older;
    debt.older = undefined;
    debt.younger = undefined;
    line.length--;
    this.#size--;
  }

  /**
   * The debt that matters least: the oldest of the longest line. Sprayed names have failed equally often, so they push
   * each other out, and not a pair that keeps failing.
   */
  get least(): Debt | undefined {
    return this.#lines.reduce((longest, line) => (line.length > longest.length ? line : longest)).oldest;
  }

  /** The first of every line; within a line nearly in the order of their last failure. */
  *heads(): Generator<Debt> {
    for (const line of this.#lines) if (line.oldest !== undefined) yield line.oldest;
  }

  #lineOf(debt: Debt): Line {
    return this.#lines[Math.min(debt.failures, LINES) - 1]!;
  }
}
