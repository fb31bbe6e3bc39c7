/** Most latencies that are added for one call. */
const MOST_ADDED = 10_000;

/**
 * The latencies that one slow call kept from being measured (coordinated omission): a session that waits for an answer
 * makes no other calls meanwhile, which would have waited too. Had it gone on calling every `expectedMs`, they would have
 * taken `ms - expectedMs`, `ms - 2 * expectedMs` and so on. Source: HdrHistogram, `recordValueWithExpectedInterval`.
 */
export function* omitted(ms: number, expectedMs: number): Generator<number, void, undefined> {
  const intervalMs = Math.max(expectedMs, ms / MOST_ADDED);
  if (!(intervalMs > 0)) return;
  for (let missing = ms - intervalMs; missing >= intervalMs; missing -= intervalMs) yield missing;
}

/** How often sessions call when nothing holds them up: the mean time of a call so far, of each kind and of all. */
export class Pace {
  readonly #kinds = new Map<string, { calls: number; sumMs: number }>();
  #calls = 0;
  #sumMs = 0;

  record(kind: string, ms: number): void {
    const of = this.#kinds.get(kind) ?? { calls: 0, sumMs: 0 };
    this.#kinds.set(kind, { calls: of.calls + 1, sumMs: of.sumMs + ms });
    this.#calls++;
    this.#sumMs += ms;
  }

  /** After how many ms a session would have called again. A kind that is always slow holds nobody up by being so. */
  expectedMs(kind: string, thinkMs: number): number {
    const of = this.#kinds.get(kind);
    if (of === undefined) return Number.POSITIVE_INFINITY;
    return thinkMs + Math.max(of.sumMs / of.calls, this.#sumMs / this.#calls);
  }
}
