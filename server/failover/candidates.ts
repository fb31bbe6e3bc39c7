import type { Clock } from "../core/clock.ts";
import type { ClientSession } from "./client-session.ts";
import type { Reason } from "./decision.ts";
import { elect } from "./election.ts";
import type { Override } from "./roles.ts";

/** Which clients of a group could be Primary. Times are of the monotonic clock, in ms. */
export class Candidates {
  readonly #sessions: ReadonlyMap<string, ClientSession>;
  readonly #timeoutMs: number;
  readonly #clock: Clock;
  /** Until then, clients that an earlier process knew have time to tell their scores. */
  #listensUntil = Number.NEGATIVE_INFINITY;

  constructor(sessions: ReadonlyMap<string, ClientSession>, timeoutMs: number, clock: Clock) {
    this.#sessions = sessions;
    this.#timeoutMs = timeoutMs;
    this.#clock = clock;
  }

  /** Chooses nobody for so long, unless all clients were heard of. */
  listenFor(ms: number): void {
    this.#listensUntil = this.#clock.now() + ms;
  }

  /** Whether it was heard of within the timeout. */
  isActive(session: ClientSession): boolean {
    return this.#clock.now() < session.seenAt + this.#timeoutMs;
  }

  get hasActive(): boolean {
    return [...this.#sessions.values()].some((session) => this.isActive(session));
  }

  /** Whether it may be Primary, as things are pinned. */
  has(session: ClientSession, override: Override | undefined): boolean {
    if (session.heartbeat === undefined || !this.isActive(session)) return false;
    if (override?.value === "Primary") return override.session === session.id;
    if (override?.session === session.id) return false;
    return this.#clock.now() >= session.standsBackUntil;
  }

  /** Who shall be Primary if nobody is. */
  best(override: Override | undefined, except?: ClientSession): { session: ClientSession; reason: Reason } | undefined {
    const candidates = [...this.#sessions.values()].flatMap((session) =>
      session !== except && this.has(session, override)
        ? [{ id: session.id, score: session.heartbeat?.score ?? 0, session }]
        : [],
    );
    const elected = elect(candidates);
    return elected && { session: elected.winner.session, reason: elected.reason };
  }

  /** The best score of those who could be Primary in his place. */
  bestScoreBeside(primary: ClientSession, override: Override | undefined): number | undefined {
    let best: number | undefined;
    for (const session of this.#sessions.values()) {
      const score = session.heartbeat?.score;
      if (session === primary || score === undefined || (best !== undefined && score <= best)) continue;
      if (this.has(session, override)) best = score;
    }
    return best;
  }

  /** Whether scores of clients that an earlier process knew are still to come. */
  areListenedFor(override: Override | undefined): boolean {
    if (this.#clock.now() >= this.#listensUntil || override?.value === "Primary") return false;
    return [...this.#sessions.values()].some(({ heartbeat }) => heartbeat === undefined);
  }

  /** When somebody may be chosen who may not be now: who gave the role up, or everybody after a start. */
  get nextAt(): number {
    const now = this.#clock.now();
    let next = this.#listensUntil > now ? this.#listensUntil : Number.POSITIVE_INFINITY;
    for (const { standsBackUntil } of this.#sessions.values())
      if (standsBackUntil > now && standsBackUntil < next) next = standsBackUntil;
    return next;
  }
}
