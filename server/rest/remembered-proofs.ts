import sodium from "sodium-native";
import type { Clock, Timer } from "../core/clock.ts";
import type { Entitlement, Standing } from "../core/ports.ts";
import type { Principal } from "../core/principal.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";

/** A name and a password that were right, and whose they are. */
export interface Proven {
  readonly principal: Principal;
  readonly entitlement: Entitlement;
  /** Of the password that was right. */
  readonly passwordVersion: number | undefined;
  /** The name it was sent with and where from, see `whoOf`. */
  readonly who: string;
}

export interface MemoryOptions {
  /** How many are remembered; then the one that was not used for longest goes. Default 4,096. */
  capacity?: number;
  /** For how long after the verification, in ms, however often it is used. Default, and at most, 60 s. */
  forMs?: number;
}

/** Longest that a password which was right may be believed unseen (reference/security §1 rule 10). */
const LONGEST_MS = 60_000;
const CAPACITY = 4_096;
const KEY_BYTES = 32;
const HASH_BYTES = 32;

interface Entry extends Proven {
  readonly until: number;
}

/**
 * Names and passwords that were right a moment ago, since REST repeats them with every request. None is kept: only a hash
 * under a key of this process, which lies in guarded memory. What is forgotten releases its entitlement, once.
 */
export class RememberedProofs implements Disposable {
  readonly #key = SecretBytes.random(KEY_BYTES);
  readonly #clock: Clock;
  readonly #capacity: number;
  readonly #forMs: number;
  /** The one that was not used for longest comes first. */
  readonly #entries = new Map<string, Entry>();
  /** How many are remembered of each name from each source. */
  readonly #names = new Map<string, number>();
  #sweep: Timer | undefined;
  #isClosed = false;

  /** @throws {RangeError} naming the option that is out of range */
  constructor(clock: Clock, { capacity = CAPACITY, forMs = LONGEST_MS }: MemoryOptions = {}) {
    if (!Number.isSafeInteger(capacity) || capacity < 0) throw new RangeError(`no such capacity: ${capacity}`);
    if (!(forMs >= 0 && forMs <= LONGEST_MS))
      throw new RangeError(`proofs are remembered for 0 to ${LONGEST_MS} ms, not for ${forMs}`);
    this.#clock = clock;
    this.#capacity = capacity;
    this.#forMs = forMs;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * What a source, a name and a password are known by. The first two go in with their lengths before them, so that no two
   * triples are alike; the name as it was sent, since a directory may know `Alice` and refuse `ALICE`.
   */
  keyOf(source: string, name: string, password: SecretBytes): string {
    const user = Buffer.from(`${source.length}:${source}${name.length}:${name}`);
    const hash = Buffer.allocUnsafe(HASH_BYTES);
    sodium.crypto_generichash_batch(hash, [user, password.bytes], this.#key.bytes);
    return hash.toString("latin1");
  }

  remember(key: string, proven: Proven): void {
    this.forget(key);
    if (this.#isClosed || this.#capacity === 0 || this.#forMs === 0) {
      proven.entitlement.release?.();
      return;
    }
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size >= this.#capacity) this.forget(oldest);
    this.#entries.set(key, { ...proven, until: this.#clock.now() + this.#forMs });
    this.#names.set(proven.who, (this.#names.get(proven.who) ?? 0) + 1);
    this.#sweep ??= this.#clock.after(this.#forMs, () => this.#forgetOld());
  }

  /** Whether any password of a name from a source is remembered. */
  knows(who: string): boolean {
    return this.#names.has(who);
  }

  /** Who it is and what he may do now; `undefined` where it must be proved anew. */
  recall(key: string): { principal: Principal; roles: readonly string[] } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const now = this.#clock.now() < entry.until && !hasEnded(entry, this.#clock) ? standingOf(entry) : undefined;
    if (now === undefined) {
      this.forget(key);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return { principal: entry.principal, roles: now.roles };
  }

  forget(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    const left = (this.#names.get(entry.who) ?? 0) - 1;
    if (left > 0) this.#names.set(entry.who, left);
    else this.#names.delete(entry.who);
    entry.entitlement.release?.();
  }

  /** Forgets everything, for good. */
  [Symbol.dispose](): void {
    this.#isClosed = true;
    this.#sweep?.cancel();
    for (const key of [...this.#entries.keys()]) this.forget(key);
    this.#key[Symbol.dispose]();
  }

  /** What nobody asks for any more goes too, and with it what its entitlement keeps. */
  #forgetOld(): void {
    this.#sweep = undefined;
    const now = this.#clock.now();
    let first = Number.POSITIVE_INFINITY;
    for (const [key, { until }] of [...this.#entries]) {
      if (until <= now) this.forget(key);
      else first = Math.min(first, until);
    }
    if (first !== Number.POSITIVE_INFINITY) this.#sweep = this.#clock.after(first - now, () => this.#forgetOld());
  }
}

/** What the account allows, where it still has the password that was right. */
export function standingOf({ entitlement, passwordVersion }: Omit<Proven, "who">): NonNullable<Standing> | undefined {
  const now = entitlement.standing();
  return now?.passwordVersion === passwordVersion ? now : undefined;
}

const hasEnded = ({ entitlement: { endsAtWall } }: Proven, clock: Clock): boolean =>
  endsAtWall !== undefined && clock.wall() >= endsAtWall;
