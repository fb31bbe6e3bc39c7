export interface ConnectionLimits {
  /** Connections at once, over all listeners. */
  channels: number;
  /** Connections at once from one source, over all listeners. */
  channelsPerSource: number;
}

/** A connection as the caps see it. */
export interface Occupant {
  readonly source: string;
  /** How much it holds on to its place: the lowest number goes first. `undefined` where it keeps it. */
  readonly hold: number | undefined;
  /** Ends the connection, whose place is given to another. */
  evict(): void;
}

/** Connections of a source that are looked at for one to evict, and sources where one source has none. */
const LOOKED_AT = 256;
const SOURCES_LOOKED_AT = 8;

/**
 * Counts the open connections of all listeners, from accept to the socket's close. Where there is no place, a newcomer
 * gets that of a connection with less claim to it: of the same source when that is full, of the source that holds most
 * when all is full; there the one with the weakest hold, the oldest of these. The cost of finding it does not grow with
 * the number of connections.
 *
 * A unix listener is one source (contract §3) and `channelsPerSource` holds for it like for any other: one local program
 * that runs wild must not take every place from the clients of the network.
 */
export class ConnectionCounts {
  readonly #limits: ConnectionLimits;
  readonly #bySource = new Map<string, Set<Occupant>>();
  /** The sources that hold so many, by that number. */
  readonly #holding: Set<string>[] = [];
  #open = 0;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#open;
  }

  /** Sources that have an open connection now. */
  get sources(): number {
    return this.#bySource.size;
  }

  /** Sees to it that there is a place for one more of this source, or says why there is none. */
  makeRoom(source: string): "too-many-connections" | "too-many-connections-from-source" | undefined {
    const held = this.#bySource.get(source)?.size ?? 0;
    if (held >= this.#limits.channelsPerSource) {
      return this.#evictFrom(source) ? undefined : "too-many-connections-from-source";
    }
    if (this.#open < this.#limits.channels || this.#evictFromMost()) return undefined;
    return "too-many-connections";
  }

  add(occupant: Occupant): void {
    const { source } = occupant;
    const own = this.#bySource.get(source) ?? new Set();
    if (own.size === 0) this.#bySource.set(source, own);
    own.add(occupant);
    this.#open++;
    this.#recount(source, own.size - 1, own.size);
  }

  /** Gives a place back. Does nothing the second time. */
  release(occupant: Occupant): void {
    const { source } = occupant;
    const own = this.#bySource.get(source);
    if (own === undefined || !own.delete(occupant)) return;
    if (own.size === 0) this.#bySource.delete(source);
    this.#open--;
    this.#recount(source, own.size + 1, own.size);
  }

  #recount(source: string, before: number, now: number): void {
    this.#holding[before]?.delete(source);
    if (now === 0) return;
    this.#holding[now] ??= new Set();
    this.#holding[now].add(source);
  }

  #evictFromMost(): boolean {
    let left = SOURCES_LOOKED_AT;
    for (let held = this.#holding.length - 1; held > 0 && left > 0; held--) {
      const alike = this.#holding[held] ?? new Set();
      let unseen = Math.min(alike.size, left);
      left -= unseen;
      for (const source of alike) {
        if (unseen-- === 0) break;
        if (this.#evictFrom(source)) return true;
        this.#recount(source, held, held); // the next time others first
      }
    }
    return false;
  }

  #evictFrom(source: string): boolean {
    const own = this.#bySource.get(source) ?? new Set();
    let left = Math.min(own.size, LOOKED_AT);
    let weakest: Occupant | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const occupant of own) {
      if (left-- === 0 || least === 0) break;
      const { hold } = occupant;
      if (hold === undefined) {
        own.delete(occupant); // the next time others first
        own.add(occupant);
      } else if (hold < least) {
        weakest = occupant;
        least = hold;
      }
    }
    if (weakest === undefined) return false;
    this.release(weakest);
    weakest.evict();
    return true;
  }
}
