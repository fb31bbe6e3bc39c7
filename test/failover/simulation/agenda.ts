/** What may stand still: what is due then comes when it runs again. */
export interface Sleeper {
  readonly pausedUntil: number;
  readonly isStopped: boolean;
}

/** Something planned, which may be called off. */
export class Entry {
  at: number;
  order: number;
  readonly whose: Sleeper | undefined;
  run: (() => void) | undefined;

  constructor(at: number, order: number, whose: Sleeper | undefined, run: () => void) {
    this.at = at;
    this.order = order;
    this.whose = whose;
    this.run = run;
  }

  cancel(): void {
    this.run = undefined;
  }
}

/** What happens when, in virtual ms: a binary heap. What falls on one instant happens in the order of its planning. */
export class Agenda {
  now = 0;
  #order = 0;
  readonly #heap: Entry[] = [];

  at(time: number, run: () => void, whose?: Sleeper): Entry {
    const entry = new Entry(Math.max(time, this.now), this.#order++, whose, run);
    this.#push(entry);
    return entry;
  }

  in(ms: number, run: () => void, whose?: Sleeper): Entry {
    return this.at(this.now + ms, run, whose);
  }

  /** Does what comes next, and returns whether there was something before `end`. */
  step(end: number): boolean {
    const first = this.#heap[0];
    if (first === undefined || first.at > end) return false;
    this.#pop();
    this.now = first.at;
    if (first.whose !== undefined && this.#sleeps(first, first.whose)) return true;
    first.run?.();
    return true;
  }

  #sleeps(entry: Entry, { pausedUntil, isStopped }: Sleeper): boolean {
    if (isStopped) return true;
    if (pausedUntil <= this.now) return false;
    if (entry.run === undefined) return true;
    entry.at = pausedUntil;
    entry.order = this.#order++;
    this.#push(entry);
    return true;
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let place = heap.length;
    heap.push(entry);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] as Entry;
      if (!isBefore(entry, above)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Entry;
    if (heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child++;
      const below = heap[child] as Entry;
      if (!isBefore(below, last)) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = last;
  }
}

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
