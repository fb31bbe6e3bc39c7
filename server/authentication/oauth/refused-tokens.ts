import type { Clock } from "../../core/clock.ts";

const MOST = 4_096;
const FOR_MS = 10_000;

/**
 * Opaque tokens that the provider just called worthless, by keyed hash: the same one sent again is not asked for again.
 * Good ones are kept nowhere: that they were revoked must be seen.
 */
export class RefusedTokens {
  readonly #clock: Clock;
  readonly #until = new Map<bigint, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  has(hash: bigint): boolean {
    return this.#clock.now() < (this.#until.get(hash) ?? Number.NEGATIVE_INFINITY);
  }

  add(hash: bigint): void {
    this.#until.delete(hash);
    this.#until.set(hash, this.#clock.now() + FOR_MS);
    const [oldest] = this.#until.keys();
    if (this.#until.size > MOST && oldest !== undefined) this.#until.delete(oldest);
  }
}
