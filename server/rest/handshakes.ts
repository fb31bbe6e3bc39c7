import type { Clock, Timer } from "../core/clock.ts";
import type { Handshake } from "../core/ports.ts";
import type { Negotiation } from "./authentication.ts";

export interface HandshakeLimits {
  /** Over all connections. Default 256. */
  capacity?: number;
  /** For how long the client's next token is waited for, in ms. Default 30 s. */
  forMs?: number;
}

const DEFAULTS: Required<HandshakeLimits> = { capacity: 256, forMs: 30_000 };

/** Half a handshake on its connection. */
export class Pending implements Negotiation {
  readonly source: string;
  readonly #end: (pending: Pending) => void;
  #handshake: Handshake | undefined;

  constructor(handshake: Handshake, source: string, end: (pending: Pending) => void) {
    this.#handshake = handshake;
    this.source = source;
    this.#end = end;
  }

  /** Takes the handshake, which nobody can take again; `undefined` where it was given up. */
  take(): Handshake | undefined {
    const handshake = this.#handshake;
    this[Symbol.dispose]();
    return handshake;
  }

  [Symbol.dispose](): void {
    this.#handshake = undefined;
    this.#end(this);
  }
}

/**
 * Handshakes that wait for their clients: bounded in time and in number. In a full table the source that has most gives
 * its oldest up, so that a stranger who begins many ends none but his own.
 */
export class Handshakes implements Disposable {
  readonly #clock: Clock;
  readonly #limits: Required<HandshakeLimits>;
  /** The oldest comes first. */
  readonly #waiting = new Map<Pending, Timer>();

  constructor(clock: Clock, limits: HandshakeLimits = {}) {
    this.#clock = clock;
    this.#limits = { ...DEFAULTS, ...limits };
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  add(handshake: Handshake, source: string): Pending {
    if (this.#waiting.size >= this.#limits.capacity) this.#makeRoom();
    const pending = new Pending(handshake, source, (ended) => {
      this.#waiting.get(ended)?.cancel();
      this.#waiting.delete(ended);
    });
    this.#waiting.set(
      pending,
      this.#clock.after(this.#limits.forMs, () => pending[Symbol.dispose]()),
    );
    return pending;
  }

  /** Gives all of them up. */
  [Symbol.dispose](): void {
    for (const pending of [...this.#waiting.keys()]) pending[Symbol.dispose]();
  }

  #makeRoom(): void {
    const counts = new Map<string, number>();
    for (const { source } of this.#waiting.keys()) counts.set(source, (counts.get(source) ?? 0) + 1);
    const most = Math.max(...counts.values());
    for (const pending of this.#waiting.keys())
      if (counts.get(pending.source) === most) return pending[Symbol.dispose]();
  }
}
