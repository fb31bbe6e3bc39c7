import { backoffMs } from "../waiting.ts";
import type { Effect } from "./role-events.ts";

/** A heartbeat under way. */
interface Beat {
  readonly number: number;
  readonly sentAt: number;
  /** The epoch it gives up; 0 for none. */
  readonly releasedEpoch: number;
}

/** Heartbeats that neither confirm nor give up keep this distance, in ms: the gateway asks for it. */
const SPACING_MS = 1_000;

/** The part of half the timeout by which heartbeats come earlier, so that clients do not come together. */
const JITTER = 0.2;

/** Waits after a heartbeat that failed; the longest is also a share of the timeout, to have some tries within a lease. */
const PACE = { initialMs: 500, maximumMs: 30_000 };
const LONGEST_WAIT_SHARE = 1 / 8;

/** What fails at once, such as without a session, must not be tried again at once. In ms. */
export const SHORTEST_WAIT_MS = 100;

/** How long an answer may take: so that a lease has room for another try. */
const DEADLINE_SHARE = 1 / 8;
const SHORTEST_DEADLINE_MS = 1_000;
const LONGEST_DEADLINE_MS = 10_000;

/**
 * When heartbeats are sent. One is under way at a time, so that the gateway reads them in order, and what it answers
 * is the latest that is known.
 */
export class Beats {
  readonly #random: () => number;
  #timeoutMs = 0;
  #dueAt = Number.POSITIVE_INFINITY;
  #underWay: Beat | undefined;
  #last = 0;
  #answeredSentAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #onlyReleases = false;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** When the next one is due; infinity while one is under way. */
  get dueAt(): number {
    return this.#underWay === undefined ? this.#dueAt : Number.POSITIVE_INFINITY;
  }

  get timeoutMs(): number {
    return this.#timeoutMs;
  }

  get deadlineMs(): number {
    return Math.min(LONGEST_DEADLINE_MS, Math.max(SHORTEST_DEADLINE_MS, this.#timeoutMs * DEADLINE_SHARE));
  }

  /** The client joined: the first is due at once. */
  begin(timeoutMs: number, now: number): void {
    this.#timeoutMs = timeoutMs;
    this.#failures = 0;
    this.want(now);
  }

  /** Only an epoch that is given up is worth a heartbeat from now on. */
  confine(): void {
    this.#onlyReleases = true;
  }

  /** One is due by then. */
  want(at: number): void {
    this.#dueAt = Math.min(this.#dueAt, at);
  }

  /** One is due as soon as the gateway takes another. */
  wantSpaced(now: number): void {
    this.want(Math.max(now, this.#answeredSentAt + SPACING_MS));
  }

  /** The heartbeat to send now, if one is. */
  next(now: number, releasedEpoch: number): Effect | undefined {
    if (now < this.dueAt) return undefined;
    this.#dueAt = Number.POSITIVE_INFINITY;
    if (this.#onlyReleases && releasedEpoch === 0) return undefined;
    this.#underWay = { number: ++this.#last, sentAt: now, releasedEpoch };
    return { kind: "beat", number: this.#last, releasedEpoch };
  }

  /** The heartbeat that is answered; `undefined` for one that is not waited for any more. */
  answered(number: number): Beat | undefined {
    const beat = this.#take(number);
    if (beat === undefined) return undefined;
    this.#failures = 0;
    this.#answeredSentAt = beat.sentAt;
    this.want(beat.sentAt + this.#intervalMs());
    return beat;
  }

  failed(number: number, why: "gone" | "too-soon" | "lost", now: number): Beat | undefined {
    const beat = this.#take(number);
    if (beat === undefined || why === "gone") return beat;
    if (why === "too-soon") this.want(this.#afterTooSoon(now));
    if (why === "lost") this.want(now + this.#backoffMs());
    return beat;
  }

  #take(number: number): Beat | undefined {
    const beat = this.#underWay;
    if (beat?.number !== number) return undefined;
    this.#underWay = undefined;
    return beat;
  }

  /** Where what came too soon for is not known, such as one of a process before, the whole distance is kept. */
  #afterTooSoon(now: number): number {
    const at = this.#answeredSentAt + SPACING_MS;
    return at > now ? at : now + SPACING_MS;
  }

  #backoffMs(): number {
    const maximumMs = Math.min(PACE.maximumMs, this.#timeoutMs * LONGEST_WAIT_SHARE);
    const initialMs = Math.min(PACE.initialMs, maximumMs);
    return SHORTEST_WAIT_MS + backoffMs({ initialMs, maximumMs }, this.#failures++, this.#random);
  }

  /** Never longer than half the timeout, and not so short that the gateway minds. */
  #intervalMs(): number {
    const half = this.#timeoutMs / 2;
    return Math.max(Math.min(half, SPACING_MS), half * (1 - JITTER * this.#random()));
  }
}
