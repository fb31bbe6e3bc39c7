import { chance } from "./random.ts";

/** What goes wrong with the device's calls, and how often. Reflection and health are never touched. */
export interface FaultOptions {
  /** Every call waits this long before anything else becomes of it, in ms. Default 0. */
  latencyMs?: number;
  /** Share of calls, 0 to 1, that end with `UNAVAILABLE` or `INTERNAL`. Default 0. */
  errorRate?: number;
  /** Share of calls, 0 to 1, that are never answered. Default 0. */
  hangRate?: number;
  /** Share of calls, 0 to 1, whose connection is cut. Default 0. */
  dropRate?: number;
  /** For this long from the start every call is answered `UNAVAILABLE`, in ms. Default 0. */
  startDelayMs?: number;
}

/** What becomes of one call. */
export type Fault = "none" | "unavailable" | "internal" | "hang" | "drop";

/** A day: longer is a slip. */
const LONGEST_MS = 86_400_000;

/** Indices of what is decided by chance for one call. */
const WHICH = 1;
const STATUS = 2;

/** Decides the faults of calls by their number, so that the same seed and the same order of calls bring the same. */
export class Faults {
  readonly latencyMs: number;
  readonly startDelayMs: number;
  readonly #seed: number;
  readonly #errors: number;
  readonly #hangs: number;
  readonly #drops: number;

  /** @throws {RangeError} for times and shares that cannot be */
  constructor(seed: number, options: FaultOptions = {}) {
    this.#seed = seed;
    this.latencyMs = timeOf("latencyMs", options.latencyMs);
    this.startDelayMs = timeOf("startDelayMs", options.startDelayMs);
    this.#errors = shareOf("errorRate", options.errorRate);
    this.#hangs = this.#errors + shareOf("hangRate", options.hangRate);
    this.#drops = this.#hangs + shareOf("dropRate", options.dropRate);
    // Shares such as 0.7 + 0.2 + 0.1 come to a little more than 1 in binary.
    if (this.#drops > 1 + 1e-9)
      throw new RangeError("errorRate, hangRate and dropRate are shares of all calls: together at most 1");
  }

  /** @param number of the call, from 1 */
  of(number: number): Fault {
    const which = chance(this.#seed, WHICH, number);
    if (which >= this.#drops) return "none";
    if (which >= this.#hangs) return "drop";
    if (which >= this.#errors) return "hang";
    return chance(this.#seed, STATUS, number) < 0.5 ? "unavailable" : "internal";
  }
}

function timeOf(name: string, ms = 0): number {
  if (!(ms >= 0 && ms <= LONGEST_MS)) throw new RangeError(`${name} must be 0 to ${LONGEST_MS} ms (a day)`);
  return ms;
}

function shareOf(name: string, share = 0): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${name} must be a share from 0 to 1`);
  return share;
}
