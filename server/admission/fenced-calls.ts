import type { Emit } from "../core/events.ts";

/** A call that acts with an epoch. */
export interface ActingCall {
  /** Ends it at once, and resets what of it runs towards a device. Settles when that is closed. */
  fence(): Promise<void>;
}

/** A connection to a device, on which something of a reset call may still be under way. */
export interface DeviceLine {
  readonly isLost: boolean;
  /** Settles when the device has taken what was sent to it so far, or gives no sign of it in time. */
  flushed(): Promise<void>;
}

/** The calls that act with one epoch of a group, until nothing of them runs towards a device any more. */
export class EpochCalls {
  readonly group: string;
  readonly epoch: number;
  readonly #calls = new Set<ActingCall>();
  readonly #lines = new Set<DeviceLine>();

  constructor(group: string, epoch: number) {
    this.group = group;
    this.epoch = epoch;
  }

  get size(): number {
    return this.#calls.size;
  }

  add(call: ActingCall): void {
    this.#calls.add(call);
  }

  leave(call: ActingCall): void {
    this.#calls.delete(call);
  }

  /** A call of it was reset before the device had answered it: something of it may still be on its way there. */
  noteReset(line: DeviceLine): void {
    if (this.#lines.has(line)) return;
    for (const other of this.#lines) if (other.isLost) this.#lines.delete(other);
    this.#lines.add(line);
  }

  /**
   * Cuts every call, in this turn, and settles when nothing of any can reach a device any more. The last come first: a
   * reset frees a place at the device, and a call that waits for one must not get it before its own turn to be cut. Never rejects: a group must not stand still for
   * the fault of one call.
   */
  async end(): Promise<void> {
    await Promise.allSettled([...this.#calls].reverse().map((call) => call.fence()));
    await Promise.allSettled([...this.#lines].map((line) => line.flushed()));
  }
}

/** Every call that acts with an epoch, by its group. */
export class FencedCalls {
  readonly #groups = new Map<string, EpochCalls>();
  readonly #emit: Emit;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** Where the calls of an epoch are, which must be the one that is granted now: one that is over takes none. */
  of(group: string, epoch: number): EpochCalls {
    const known = this.#groups.get(group);
    if (known?.epoch === epoch) return known;
    const begun = new EpochCalls(group, epoch);
    this.#groups.set(group, begun);
    return begun;
  }

  /** Cuts the calls of an epoch that is over. Settles when the next may be granted. */
  readonly end = async (group: string, epoch: number): Promise<void> => {
    const over = this.#groups.get(group);
    if (over?.epoch !== epoch) return;
    this.#groups.delete(group);
    if (over.size > 0) this.#emit({ event: "failover.cut", group, epoch, calls: over.size });
    await over.end();
  };
}
