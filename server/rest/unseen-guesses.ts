import type { Clock } from "../core/clock.ts";
import { foldName } from "../core/principal.ts";

/** So many looks at one name may be under way or have come to nothing before what is remembered of it is believed no more. */
const MOST = 3;
/** How long a guess that nobody looked at counts. */
const FOR_MS = 60_000;
const CAPACITY = 4_096;

interface Count {
  underWay: number;
  unseen: number;
  until: number;
}

/**
 * Passwords that were tried for a name from a source and not looked at, or not yet: there were too many, or the client
 * went. The guard does not count them, since nothing is learned from such a refusal. But from being let in by a pair that is
 * remembered much would be: all others but that one would be told to try again.
 */
export class UnseenGuesses {
  readonly #clock: Clock;
  /** The one that was not tried for longest comes first. */
  readonly #counts = new Map<string, Count>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Names that are counted. */
  get size(): number {
    return this.#counts.size;
  }

  /** Whether so much was tried unseen that nothing may be believed that is remembered. */
  isTooMany(who: string): boolean {
    const count = this.#counts.get(who);
    if (count === undefined) return false;
    return count.underWay + (this.#clock.now() < count.until ? count.unseen : 0) >= MOST;
  }

  /**
   * A password is about to be looked at.
   * @param who see `whoOf`
   * @returns to be told, once, whether it was; and where not, whether anything is remembered of the name
   */
  begin(who: string): (wasSeen: boolean, isRemembered: boolean) => void {
    const count = this.#counts.get(who) ?? { underWay: 0, unseen: 0, until: 0 };
    this.#counts.delete(who);
    this.#counts.set(who, count);
    count.underWay++;
    return (wasSeen, isRemembered) => {
      count.underWay--;
      if (!wasSeen && (count.underWay > 0 || isRemembered)) this.#note(count);
      if (count.underWay === 0 && count.unseen === 0) this.#counts.delete(who);
      else if (this.#counts.size > CAPACITY) this.#forgetOne();
    };
  }

  #note(count: Count): void {
    const now = this.#clock.now();
    count.unseen = now < count.until ? count.unseen + 1 : 1;
    count.until = now + FOR_MS;
  }

  /** Of those that nobody tries now. */
  #forgetOne(): void {
    for (const [key, { underWay }] of this.#counts) {
      if (underWay > 0) continue;
      this.#counts.delete(key);
      return;
    }
  }
}

/** Names alike are one, as for the guard. */
export const whoOf = (source: string, name: string): string => `${source} ${foldName(name)}`;
