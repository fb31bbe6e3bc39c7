export interface ConnectionLimits {
  /** Connections at once, over all listeners. */
  channels: number;
  /** Connections at once from one source, over all listeners. */
  channelsPerSource: number;
}

/**
 * Counts the open connections of all listeners, from accept to the socket's close. The table never holds more sources
 * than there are connections, so the cap on connections bounds it as well.
 *
 * A unix listener is one source (contract §3) and `channelsPerSource` holds for it like for any other: one local program
 * that runs wild must not take every place from the clients of the network.
 */
export class ConnectionCounts {
  readonly #limits: ConnectionLimits;
  readonly #bySource = new Map<string, number>();
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

  /** Takes a place, to be given back by one `release`, or says why there is none. */
  take(source: string): "too-many-connections" | "too-many-connections-from-source" | undefined {
    const held = this.#bySource.get(source) ?? 0;
    if (held >= this.#limits.channelsPerSource) return "too-many-connections-from-source";
    if (this.#open >= this.#limits.channels) return "too-many-connections";
    this.#bySource.set(source, held + 1);
    this.#open += 1;
    return undefined;
  }

  /** Gives back a place that `take` gave. */
  release(source: string): void {
    const held = this.#bySource.get(source);
    if (held === undefined) throw new Error(`no connection of ${source} is open`);
    if (held === 1) this.#bySource.delete(source);
    else this.#bySource.set(source, held - 1);
    this.#open -= 1;
  }
}
