import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import { type ClientSession, checkOwner } from "./client-session.ts";
import type { Group } from "./group.ts";
import { leaseMs, SPACING_MS } from "./options.ts";
import type { FailoverStore } from "./records.ts";
import type { HeartbeatAnswer, HeartbeatRequest } from "./requests.ts";
import type { Steps } from "./steps.ts";

/** What clients tell with their heartbeats, and hear. */
export class Heartbeats {
  readonly #steps: Steps;
  readonly #clock: Clock;
  readonly #store: FailoverStore;

  constructor(steps: Steps, { clock, store }: { clock: Clock; store: FailoverStore }) {
    this.#steps = steps;
    this.#clock = clock;
    this.#store = store;
  }

  /** @throws {GatewayError} `FIELD_INVALID` for a score that is not 0 to 100 */
  check({ score }: HeartbeatRequest): void {
    if (!(score >= 0 && score <= 100))
      throw new GatewayError("FIELD_INVALID", undefined, { tell: "the score must be 0 to 100" });
  }

  /**
   * Takes a heartbeat that needs no turn while another step is under way: a disk that hangs under it must not silence a
   * Primary whose heartbeat needs none. `undefined` where it must wait for its turn.
   */
  answerMeanwhile(group: Group, id: string, request: HeartbeatRequest): HeartbeatAnswer | undefined {
    const session = group.turns.isBusy ? group.sessions.get(id) : undefined;
    if (session === undefined || !group.isPlain(session) || releases(group, session, request)) return undefined;
    checkOwner(session, request.by);
    this.#beat(group, session, request);
    return answerTo(group, session);
  }

  /** Takes a heartbeat in its turn. */
  take(group: Group, id: string, request: HeartbeatRequest): HeartbeatAnswer | Promise<HeartbeatAnswer> {
    const session = group.session(id);
    checkOwner(session, request.by);
    const isRelease = releases(group, session, request);
    this.#beat(group, session, request);
    if (isRelease) this.#release(group, session);
    this.#steps.settle(group);
    const reason = group.confirm(session);
    if (reason === undefined) return answerTo(group, session);
    return this.#steps.grant(group, session, reason).then(() => answerTo(group, session));
  }

  #beat(group: Group, session: ClientSession, request: HeartbeatRequest): void {
    this.#space(group, session, request);
    const note = group.beat(session, { score: request.score, ticks: request.ticks, atWall: this.#clock.wall() });
    if (note !== undefined) this.#store.note([note]);
  }

  /** Whoever confirms, gives way or gives up must not wait for it. */
  #space(group: Group, session: ClientSession, request: HeartbeatRequest): void {
    const { pending, holder } = group;
    const givesWay = holder?.session === session && holder.isYielding && !holder.wasTold;
    if (pending === session || givesWay || releases(group, session, request)) return;
    const now = this.#clock.now();
    if (session.spacedAt !== undefined && now < session.spacedAt + SPACING_MS)
      throw new GatewayError("HEARTBEAT_TOO_SOON");
    session.spacedAt = now;
  }

  /** Whoever is pinned and gives an epoch up is asked again at once, and has another then. */
  #release(group: Group, session: ClientSession): void {
    session.standsBackUntil = this.#clock.now() + group.settings.timeoutMs;
    const vacancy = group.vacate("released");
    if (vacancy === undefined) return;
    this.#store.note([{ kind: "vacated", group: group.settings.id }]);
    this.#steps.ended(group, vacancy);
  }
}

const releases = (group: Group, session: ClientSession, { releasedEpoch }: HeartbeatRequest): boolean =>
  group.holder?.session === session && group.holder.epoch === releasedEpoch;

function answerTo(group: Group, session: ClientSession): HeartbeatAnswer {
  const role = group.tell(session);
  return {
    role,
    epoch: group.holder?.epoch ?? group.epoch,
    leaseMs: role === "Primary" ? leaseMs(group.settings.timeoutMs) : 0,
    ticks: group.ticks,
  };
}
