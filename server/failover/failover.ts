import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { type Principal, principalKey } from "../core/principal.ts";
import { Brought } from "./brought.ts";
import { type ClientSession, clientSession } from "./client-session.ts";
import { Group } from "./group.ts";
import {
  DEFAULT_TIMEOUT_MS,
  type FailoverOptions,
  failoverOptions,
  leaseMs,
  MOST_GROUPS,
  MOST_SESSIONS,
  SPACING_MS,
} from "./options.ts";
import { Overrides } from "./overrides.ts";
import type { FailoverRecord, FailoverStore, GroupSettings, Registration, StoredFailover } from "./records.ts";
import type {
  GroupRequest,
  HeartbeatAnswer,
  HeartbeatRequest,
  OverrideAnswer,
  OverrideRequest,
  SessionRequest,
} from "./requests.ts";
import type { Unfit } from "./roles.ts";
import { Steps } from "./steps.ts";
import { type GroupView, type SessionView, sessionView, viewOf } from "./views.ts";

export type {
  GroupRequest,
  HeartbeatAnswer,
  HeartbeatRequest,
  OverrideAnswer,
  OverrideRequest,
  SessionRequest,
} from "./requests.ts";

export interface FailoverParts {
  store: FailoverStore;
  /** What an earlier process kept. */
  stored: StoredFailover;
  clock: Clock;
  emit: Emit;
  options?: FailoverOptions;
  /**
   * Ends the calls that run with an epoch that is over, and settles when none is left; the next epoch waits for it.
   * Default: there are none.
   */
  endCalls?: (group: string, epoch: number) => Promise<void>;
}

/**
 * All groups. Steps of one group run one after the other; each is durable before anybody hears of it, and where it cannot
 * be made so, nothing has changed.
 * @throws {GatewayError} of every method: `GROUP_NOT_FOUND`, `CLIENT_SESSION_NOT_FOUND` for what is not there;
 *   `FAILOVER_UNAVAILABLE` where it cannot be kept
 */
export class Failover {
  readonly #parts: FailoverParts;
  readonly #options: Required<FailoverOptions>;
  readonly #steps: Steps;
  readonly #overrides: Overrides;
  readonly #groups = new Map<string, Group>();
  /** Groups that are being made: two requests for one must not both make it. */
  readonly #making = new Map<string, Promise<unknown>>();
  readonly #brought = new Brought();
  #epochFloor: number;

  constructor(parts: FailoverParts) {
    this.#parts = parts;
    this.#options = failoverOptions(parts.options);
    this.#steps = new Steps(parts);
    this.#overrides = new Overrides(this.#steps, parts);
    this.#epochFloor = parts.stored.epochFloor;
    for (const stored of parts.stored.groups.values()) {
      this.#brought.restore(stored.settings, stored.sessions);
      this.#add(new Group(stored, parts.clock, this.#options));
    }
  }

  get size(): number {
    return this.#groups.size;
  }

  /** In the order of their making. */
  list(skip: number, count: number): GroupSettings[] {
    const found: GroupSettings[] = [];
    let index = 0;
    for (const { settings } of this.#groups.values()) {
      if (index >= skip + count) break;
      if (index >= skip) found.push(settings);
      index++;
    }
    return found;
  }

  /**
   * Makes a group, or finds one with the same settings.
   * @throws {GatewayError} `FIELD_INVALID` for a timeout outside the range, `GROUP_EXISTS` for one with other settings,
   *   `GROUP_LIMIT_REACHED`
   */
  async createGroup(request: GroupRequest): Promise<{ made: boolean; settings: GroupSettings }> {
    this.#checkTimeout(request.timeoutMs);
    const { made, settings } = await this.ensureGroup(request);
    return { made, settings: made ? settings : identical(request, settings) };
  }

  /**
   * Makes a group, or finds one. One that exists keeps its settings, whatever is asked.
   * @throws {GatewayError} `FIELD_INVALID` where one is made with a timeout outside the range, `GROUP_LIMIT_REACHED`
   */
  async ensureGroup(request: GroupRequest): Promise<{ made: boolean; settings: GroupSettings }> {
    await this.#making.get(request.id)?.catch(() => undefined);
    const existing = this.#groups.get(request.id);
    if (existing !== undefined) return { made: false, settings: existing.settings };
    this.#checkTimeout(request.timeoutMs);
    if (this.#groups.size + this.#making.size >= MOST_GROUPS) throw new GatewayError("GROUP_LIMIT_REACHED");
    if (this.#making.has(request.id)) return await this.ensureGroup(request);
    const { name = "", description = "", timeoutMs = DEFAULT_TIMEOUT_MS, additionalData = null } = request;
    const settings = { id: request.id, name, description, timeoutMs, additionalData };
    this.#brought.takeGroup(settings);
    const making = this.#steps.append([{ kind: "group", settings }]);
    this.#making.set(request.id, making);
    try {
      await making.catch((error: unknown) => {
        this.#brought.giveGroup(settings);
        throw error;
      });
      const empty = { primary: null, override: null, ticks: null, sessions: [] };
      this.#add(new Group({ settings, epoch: this.#epochFloor, ...empty }, this.#parts.clock, this.#options));
      return { made: true, settings };
    } finally {
      this.#making.delete(request.id);
    }
  }

  /** @throws {GatewayError} `GROUP_ACTIVE` where a client was heard of within the timeout */
  async deleteGroup(id: string): Promise<void> {
    await this.#run(id, async (group) => {
      if (group.hasActive) throw new GatewayError("GROUP_ACTIVE");
      await this.#steps.commit(group, {
        records: [{ kind: "group-deleted", group: id }],
        vacates: "deleted",
        waits: true,
        apply: () => {
          group.isDeleted = true;
          group.timer?.cancel();
          this.#epochFloor = Math.max(this.#epochFloor, group.epoch, group.tried);
          this.#groups.delete(id);
          this.#brought.giveGroup(group.settings);
          for (const { registration } of group.sessions.values()) this.#brought.giveClient(registration);
        },
      });
    });
  }

  /** A group as it is now. */
  group(id: string): GroupView {
    return viewOf(this.#settled(id));
  }

  session(group: string, id: string): SessionView {
    const found = this.#settled(group);
    return sessionView(found, this.#session(found, id));
  }

  /**
   * Registers a client, or finds it registered alike. A full group gives up the client that is silent for longest.
   * @throws {GatewayError} `CLIENT_SESSION_EXISTS` for one with another name, `GROUP_LIMIT_REACHED`
   */
  async join(
    group: string,
    { id, owner, name = "", additionalData = null }: SessionRequest,
  ): Promise<{ made: boolean; session: SessionView }> {
    return await this.#run(group, async (found) => {
      const existing = found.sessions.get(id);
      if (existing !== undefined) return await this.#rejoin(found, existing, { id, owner, name, additionalData });
      const registration = { id, owner, name, additionalData };
      const records: FailoverRecord[] = [{ kind: "session", group, registration }];
      const given = found.sessions.size < MOST_SESSIONS ? undefined : silentFor(found);
      if (given !== undefined) records.unshift({ kind: "session-deleted", group, session: given.id });
      else if (found.sessions.size >= MOST_SESSIONS) throw new GatewayError("GROUP_LIMIT_REACHED");
      const session = clientSession(registration, this.#parts.clock.now());
      this.#brought.takeClient(registration);
      const apply = () => {
        if (given !== undefined) this.#remove(found, given);
        session.seenAt = this.#parts.clock.now();
        found.sessions.set(id, session);
      };
      await this.#steps.commit(found, { records, apply }).catch((error: unknown) => {
        this.#brought.giveClient(registration);
        throw error;
      });
      return { made: true, session: sessionView(found, session) };
    });
  }

  /** Removes a client. Where it was Primary, the next is at once, without waiting for the lease. */
  async leave(group: string, id: string): Promise<void> {
    await this.#run(group, async (found) => {
      const session = this.#session(found, id);
      const records: FailoverRecord[] = [{ kind: "session-deleted", group, session: id }];
      const isPrimary = found.holder?.session === session;
      const next = isPrimary ? this.#steps.succeed(found, session) : undefined;
      if (next !== undefined) records.push({ kind: "granted", group, primary: next });
      await this.#steps.commit(found, {
        records,
        ...(isPrimary && { vacates: "deleted" }),
        waits: next !== undefined,
        apply: () => {
          this.#remove(found, session);
          if (next !== undefined) this.#steps.install(found, next);
        },
      });
    });
  }

  /**
   * A client tells that it lives, and hears what it is.
   * @throws {GatewayError} `HEARTBEAT_TOO_SOON` within a second of the last one, confirmations and releases excepted;
   *   `FIELD_INVALID` for a score that is not 0 to 100
   */
  heartbeat(group: string, id: string, request: HeartbeatRequest): HeartbeatAnswer | Promise<HeartbeatAnswer> {
    if (!(request.score >= 0 && request.score <= 100))
      throw new GatewayError("FIELD_INVALID", undefined, { tell: "the score must be 0 to 100" });
    const busy = this.#find(group);
    const waiting = busy.turns.isBusy ? busy.sessions.get(id) : undefined;
    // A disk that hangs under one step must not silence a Primary whose heartbeat needs none.
    if (waiting !== undefined && busy.isPlain(waiting) && !this.#releases(busy, waiting, request)) {
      this.#beat(busy, waiting, request);
      return answerTo(busy, waiting);
    }
    return this.#run(group, (found) => {
      const session = this.#session(found, id);
      const isRelease = this.#releases(found, session, request);
      this.#beat(found, session, request);
      if (isRelease) this.#release(found, session);
      this.#steps.settle(found);
      const reason = found.confirm(session);
      if (reason === undefined) return answerTo(found, session);
      return this.#steps.grant(found, session, reason).then(() => answerTo(found, session));
    });
  }

  /**
   * Pins a client's role, or ends that. The epoch moves at once.
   * @throws {GatewayError} `OVERRIDE_EXISTS` where another client of the group has one, `FIELD_INVALID` for a period that
   *   is not positive, or ends after the year 9999
   */
  async override(group: string, id: string, request: OverrideRequest): Promise<OverrideAnswer> {
    this.#overrides.check(request);
    return await this.#run(group, async (found) => {
      const session = this.#session(found, id);
      if (request.value === "Off") return await this.#overrides.end(found, session, request.by);
      if (found.override !== undefined && found.override.session !== id) throw new GatewayError("OVERRIDE_EXISTS");
      return await this.#overrides.pin(found, session, request.value, request);
    });
  }

  /**
   * Whether calls of a client session may act with an epoch now. No I/O, and nothing changes.
   * @param isOwner whether the caller is who registered it
   */
  mayAct(group: string, session: string, epoch: number, isOwner: (owner: Principal) => boolean): boolean {
    return this.#groups.get(group)?.mayAct(session, epoch, isOwner) === true;
  }

  /** Why they may not, for the log: others' state is no caller's business. `undefined` where they may. */
  whyNot(group: string, session: string, epoch: number, isOwner: (owner: Principal) => boolean): Unfit | undefined {
    const found = this.#groups.get(group);
    return found === undefined ? "unknown group" : found.whyNot(session, epoch, isOwner);
  }

  /**
   * Calls back whenever roles, the override or the client sessions of the group changed, and a last time when it is
   * deleted. A heartbeat by itself is no change. Returns how to stop it.
   */
  watch(id: string, listener: (isDeleted: boolean) => void): () => void {
    const group = this.#settled(id);
    group.watchers.add(listener);
    return () => void group.watchers.delete(listener);
  }

  /** Time changes nothing any more. */
  stop(): void {
    this.#steps.stop();
    for (const group of this.#groups.values()) group.timer?.cancel();
  }

  #add(group: Group): void {
    this.#groups.set(group.settings.id, group);
    this.#steps.arm(group);
  }

  #remove(group: Group, session: ClientSession): void {
    group.remove(session);
    this.#brought.giveClient(session.registration);
  }

  #checkTimeout(timeoutMs = DEFAULT_TIMEOUT_MS): void {
    const [shortest, longest] = this.#options.timeoutRangeMs;
    if (timeoutMs >= shortest && timeoutMs <= longest) return;
    const tell = `the failover timeout must be ${shortest / 1_000} to ${longest / 1_000} s; it is ${timeoutMs / 1_000} s`;
    throw new GatewayError("FIELD_INVALID", undefined, { tell });
  }

  #find(id: string): Group {
    const group = this.#groups.get(id);
    if (group === undefined) throw new GatewayError("GROUP_NOT_FOUND");
    return group;
  }

  /** The group, with everything that time has ended. A step under way sees to that at its end. */
  #settled(id: string): Group {
    const group = this.#find(id);
    if (!group.turns.isBusy) this.#steps.settle(group);
    return group;
  }

  /** Runs a step of a group in its turn, on what time has left of it. */
  #run<T>(id: string, step: (group: Group) => T | Promise<T>): T | Promise<T> {
    const group = this.#find(id);
    return this.#steps.run(group, () => step(group));
  }

  #session(group: Group, id: string): ClientSession {
    const session = group.sessions.get(id);
    if (session === undefined) throw new GatewayError("CLIENT_SESSION_NOT_FOUND");
    return session;
  }

  #beat(group: Group, session: ClientSession, request: HeartbeatRequest): void {
    this.#space(group, session, request);
    const { clock, store } = this.#parts;
    const note = group.beat(session, { score: request.score, ticks: request.ticks, atWall: clock.wall() });
    if (note !== undefined) store.note([note]);
  }

  /** Whoever confirms, gives way or gives up must not wait for it. */
  #space(group: Group, session: ClientSession, request: HeartbeatRequest): void {
    const { pending, holder } = group;
    const givesWay = holder?.session === session && holder.isYielding && !holder.wasTold;
    if (pending === session || givesWay || this.#releases(group, session, request)) return;
    const now = this.#parts.clock.now();
    if (session.spacedAt !== undefined && now < session.spacedAt + SPACING_MS)
      throw new GatewayError("HEARTBEAT_TOO_SOON");
    session.spacedAt = now;
  }

  #releases(group: Group, session: ClientSession, { releasedEpoch }: HeartbeatRequest): boolean {
    return group.holder?.session === session && group.holder.epoch === releasedEpoch;
  }

  /** Whoever is pinned and gives an epoch up is asked again at once, and has another then. */
  #release(group: Group, session: ClientSession): void {
    session.standsBackUntil = this.#parts.clock.now() + group.settings.timeoutMs;
    const vacancy = group.vacate("released");
    if (vacancy === undefined) return;
    this.#parts.store.note([{ kind: "vacated", group: group.settings.id }]);
    this.#steps.ended(group, vacancy);
  }

  async #rejoin(
    group: Group,
    session: ClientSession,
    wanted: Registration,
  ): Promise<{ made: boolean; session: SessionView }> {
    const { registration } = session;
    if (registration.name !== wanted.name) throw new GatewayError("CLIENT_SESSION_EXISTS");
    const isNew = principalKey(registration.owner) !== principalKey(wanted.owner);
    // Whoever registers a client that is silent is its owner from then on; one that lives keeps the owner it has, and so
    // does a Primary that is pinned: nobody comes by an epoch that was granted to another.
    if (isNew && !group.isActive(session) && group.holder?.session !== session)
      await this.#steps.commit(group, {
        records: [
          { kind: "session", group: group.settings.id, registration: { ...registration, owner: wanted.owner } },
        ],
        apply: () => {
          session.registration = { ...registration, owner: wanted.owner };
        },
      });
    if (session.registration.owner === wanted.owner || !isNew) session.seenAt = this.#parts.clock.now();
    return { made: false, session: sessionView(group, session) };
  }
}

function answerTo(group: Group, session: ClientSession): HeartbeatAnswer {
  const role = group.tell(session);
  return {
    role,
    epoch: group.holder?.epoch ?? group.epoch,
    leaseMs: role === "Primary" ? leaseMs(group.settings.timeoutMs) : 0,
    ticks: group.ticks,
  };
}

/** @throws {GatewayError} `GROUP_EXISTS` */
function identical({ id: _, ...given }: GroupRequest, settings: GroupSettings): GroupSettings {
  const differs = (Object.keys(given) as (keyof typeof given)[]).some(
    (key) => given[key] !== undefined && JSON.stringify(given[key]) !== JSON.stringify(settings[key]),
  );
  if (differs) throw new GatewayError("GROUP_EXISTS");
  return settings;
}

/** The client that is silent for longest, and nothing rests on. */
function silentFor(group: Group): ClientSession | undefined {
  const idle = [...group.sessions.values()].filter(
    (session) =>
      !group.isActive(session) && group.holder?.session !== session && group.override?.session !== session.id,
  );
  return idle.sort((a, b) => a.seenAt - b.seenAt)[0];
}
