import type { Clock, Timer } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import { Backoff } from "./backoff.ts";
import { type Claims, claimOf, quoted, type Refused, refused, type Unavailable, unavailable } from "./claims.ts";
import { ProviderError } from "./provider-error.ts";
import type { ProviderState } from "./provider-state.ts";
import { VerificationKey } from "./verification-key.ts";

/** Keys that a provider may have: more would cost more than any provider needs. */
const KEYS_MOST = 100;
/** Keys that a token without `kid` is tried with. */
const CANDIDATES_MOST = 8;
/** Keys are fetched anew after this: one that was withdrawn is trusted no longer than that while the provider answers. */
const MAXIMUM_AGE_MS = 3_600_000;
/** Unknown `kid`s make the keys be fetched anew at most once in this time, whoever sends how many. */
const COOLDOWN_MS = 10_000;
/** Logins that wait while keys are fetched: a provider that is slow must not hold up those of others. */
const WAITING_MOST = 24;

export interface KeySetParts {
  issuer: string;
  /** Fetches the keys: a JSON Web Key Set. Rejects with a `ProviderError`. */
  fetch(): Promise<Claims>;
  state: ProviderState;
  clock: Clock;
  emit: Emit;
}

/**
 * The keys of one provider. Fetched at the start and every so often, and where a token names one that is not known; kept
 * and used on while the provider is down.
 */
export class KeySet {
  readonly #parts: KeySetParts;
  readonly #backoff: Backoff;
  #keys: readonly VerificationKey[] | undefined;
  #askedForUnknownAt = Number.NEGATIVE_INFINITY;
  #flight: Promise<void> | undefined;
  #waiting = 0;
  #timer: Timer | undefined;
  #isClosed = false;

  constructor(parts: KeySetParts) {
    this.#parts = parts;
    this.#backoff = new Backoff(parts.clock);
  }

  /** Fetches the keys now, and from then on by itself. Never rejects. */
  async refresh(): Promise<void> {
    this.#flight ??= this.#fetch().finally(() => {
      this.#flight = undefined;
    });
    await this.#flight;
  }

  /** The keys that can have signed a token with this header: one, or a few where it names none. */
  async find(header: Claims & { alg: string }): Promise<readonly VerificationKey[] | Refused | Unavailable> {
    if (this.#keys === undefined && this.#backoff.remainingMs === 0) await this.#wait();
    if (this.#keys === undefined) return unavailable(`there are no keys of ${this.#parts.issuer} yet`);
    const kid = claimOf(header, "kid");
    const known = this.#select(kid, header.alg);
    if (known.length > 0) return known;
    const sought = kid === undefined ? `no key for ${header.alg}` : `no key ${quoted(kid)} for ${header.alg}`;
    if (!(await this.lookAgain())) return unavailable(`${sought}; the keys of the provider were fetched just now`);
    const found = this.#select(kid, header.alg);
    return found.length > 0 ? found : refused("untrusted", `${this.#parts.issuer} has ${sought}`);
  }

  /** Fetches the keys for a token that none of them signed. Whether that was done: not so soon after the last time. */
  async lookAgain(): Promise<boolean> {
    const { clock } = this.#parts;
    if (this.#flight === undefined) {
      const isSoon = clock.now() - this.#askedForUnknownAt < COOLDOWN_MS;
      if (isSoon || this.#backoff.remainingMs > 0) return false;
      this.#askedForUnknownAt = clock.now();
    }
    return await this.#wait();
  }

  close(): void {
    this.#isClosed = true;
    this.#timer?.cancel();
  }

  /** A header that leads elsewhere (`jku`, `x5u`, `jwk`, `x5c`) leads nowhere: only `kid` and `alg` are looked at. */
  #select(kid: unknown, alg: string): VerificationKey[] {
    const keys = this.#keys ?? [];
    return keys.filter((key) => (kid === undefined || key.kid === kid) && key.fits(alg)).slice(0, CANDIDATES_MOST);
  }

  /** Waits for keys, unless too many do. */
  async #wait(): Promise<boolean> {
    if (this.#waiting >= WAITING_MOST) return false;
    this.#waiting++;
    await this.refresh();
    this.#waiting--;
    return this.#backoff.remainingMs === 0;
  }

  async #fetch(): Promise<void> {
    const { fetch, state, clock } = this.#parts;
    this.#timer?.cancel();
    try {
      this.#take(keysFrom(await fetch()));
      this.#backoff.succeeded();
      state.succeeded("keys");
    } catch (error) {
      this.#backoff.failed();
      const fault = error instanceof ProviderError ? error : new ProviderError("rejected", "a bug in reading the keys");
      state.failed("keys", fault);
    }
    if (this.#isClosed) return;
    this.#timer = clock.after(this.#backoff.remainingMs || MAXIMUM_AGE_MS, () => void this.refresh());
  }

  #take(keys: readonly VerificationKey[]): void {
    const before = kidsOf(this.#keys ?? []);
    const kids = kidsOf(keys);
    const isFirst = this.#keys === undefined;
    this.#keys = keys;
    if (isFirst || before.join() !== kids.join())
      this.#parts.emit({ event: "provider.keys", issuer: this.#parts.issuer, kids, keys: keys.length });
  }
}

const kidsOf = (keys: readonly VerificationKey[]): string[] =>
  keys.flatMap(({ kid }) => (kid === undefined ? [] : [kid.slice(0, 100)]));

/** @throws {ProviderError} `rejected` */
function keysFrom({ keys }: Claims): readonly VerificationKey[] {
  if (!Array.isArray(keys)) throw new ProviderError("rejected", "what should be keys is no JSON Web Key Set");
  if (keys.length > KEYS_MOST)
    throw new ProviderError("rejected", `there are ${keys.length} keys; at most ${KEYS_MOST} are taken`);
  const usable = keys.flatMap((key) => VerificationKey.from(key) ?? []);
  if (usable.length === 0) throw new ProviderError("rejected", "none of the keys can be used to verify signatures");
  return usable;
}
