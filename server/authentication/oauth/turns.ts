import type { Clock } from "../../core/clock.ts";
import { ProviderError } from "./provider-error.ts";

export interface TurnLimits {
  readonly atOnce: number;
  readonly queue: number;
  readonly perSecond: number;
}

const SECOND_MS = 1_000;

/** Whose turn it is to ask a provider: so many at once, so many more waiting, so many a second. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #clock: Clock;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #since = Number.NEGATIVE_INFINITY;
  #taken = 0;

  constructor(limits: TurnLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** @throws {ProviderError} `busy` at once, where even the queue is full or the second used up */
  async take(): Promise<Disposable> {
    const { atOnce, queue } = this.#limits;
    if (this.#running >= atOnce && this.#waiting.length >= queue) throw busy("too many wait for the provider");
    if (!this.#isWithinRate()) throw busy("too many requests to the provider a second");
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    return { [Symbol.dispose]: () => this.#passOn() };
  }

  /** A turn goes to the next who waits, without being free in between. */
  #passOn(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running--;
    else next();
  }

  #isWithinRate(): boolean {
    const now = this.#clock.now();
    if (now - this.#since >= SECOND_MS) {
      this.#since = now;
      this.#taken = 0;
    }
    return ++this.#taken <= this.#limits.perSecond;
  }
}

const busy = (message: string) => new ProviderError("busy", message);
