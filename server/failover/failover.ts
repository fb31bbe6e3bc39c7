import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { type Principal, principalKey } from "../core/principal.ts";
import { type ClientSession, clientSession } from "./client-session.ts";
import type { Decision, Reason, Role } from "./decision.ts";
import { Group, type Unfit, type Vacancy } from "./group.ts";
import {
  DEFAULT_TIMEOUT_MS,
  type FailoverOptions,
  failoverOptions,
  leaseMs,
  MOST_GROUPS,
  MOST_SESSIONS,
  SPACING_MS,
} from "./options.ts";
import type {
  FailoverRecord,
  FailoverStore,
  GroupSettings,
  Registration,
  StoredFailover,
  StoredPrimary,
} from "./records.ts";
import { Turns } from "./turns.ts";
import { type GroupView, type SessionView, sessionView, viewOf } from "./views.ts";

/** What a group is asked for with; what is left out has no say in whether an existing one is identical. */
export type GroupRequest = Pick<GroupSettings, "id"> & {
  [K in keyof Omit<GroupSettings, "id">]?: GroupSettings[K] | undefined;
};

export type SessionRequest = Pick<Registration, "id" | "owner"> & {
  name?: string | undefined;
  additionalData?: unknown;
};

export interface HeartbeatRequest {
  score: number;
  /** Up to where data was processed, in 100 ns since 1970; `undefined` for never. */
  ticks?: bigint | undefined;
  /** The client gives this epoch up: its calls are over, and others go first. */
  releasedEpoch?: number | undefined;
}

export interface HeartbeatAnswer {
  role: Role;
  /** The Primary's own; else the highest that the group has had. */
  epoch: number;
  /** How long the client may act as Primary from when it sent this heartbeat, in ms; 0 where it may not. */
  leaseMs: number;
  /** Up to where a Primary processed data. */
  ticks: bigint | undefined;
}

export interface OverrideRequest {
  value: "Off" | "Primary" | "Secondary";
  /** In ms, positive; `undefined` for ever. */
  forMs?: number | undefined;
  /** Whether it also ends when its session is silent for the timeout. */
  releaseWhenStale?: boolean | undefined;
  by: Principal;
}

export interface OverrideAnswer {
  value: "Off" | "Primary" | "Secondary";
  /** ms of wall time; `null` for never. */
  expiresAtWall: number | null;
}

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

/** What is done once records are durable. */
interface Step {
  records: FailoverRecord[];
  /** The role that ends first. */
  vacates?: Reason;
  apply(): void;
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
  readonly #groups = new Map<string, Group>();
  readonly #turns = new WeakMap<Group, Turns>();
  /** Groups that are being made: two requests for one must not both make it. */
  readonly #making = new Map<string, Promise<unknown>>();
  /** Numbers tried and not known to be granted, so that a failed attempt is not repeated. */
  readonly #tried = new WeakMap<Group, number>();
  /** Groups whose last epoch still has running calls. */
  readonly #ending = new WeakMap<Group, Promise<void>>();
  #epochFloor: number;
  #isStopped = false;

  constructor(parts: FailoverParts) {
    this.#parts = parts;
    this.#options = failoverOptions(parts.options);
    this.#epochFloor = parts.stored.epochFloor;
    for (const stored of parts.stored.groups.values()) this.#add(new Group(stored, parts.clock, this.#options));
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
    const making = this.#append([{ kind: "group", settings }]);
    this.#making.set(request.id, making);
    try {
      await making;
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
      await this.#commit(group, {
        records: [{ kind: "group-deleted", group: id }],
        vacates: "deleted",
        apply: () => {
          group.isDeleted = true;
          group.timer?.cancel();
          this.#epochFloor = Math.max(this.#epochFloor, group.epoch, this.#tried.get(group) ?? 0);
          this.#groups.delete(id);
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
      await this.#commit(found, {
        records,
        apply: () => {
          if (given !== undefined) found.remove(given);
          session.seenAt = this.#parts.clock.now();
          found.sessions.set(id, session);
        },
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
      const next = isPrimary ? this.#succeed(found, session) : undefined;
      if (next !== undefined) records.push({ kind: "granted", group, primary: next });
      await this.#commit(found, {
        records,
        ...(isPrimary && { vacates: "deleted" }),
        apply: () => {
          found.remove(session);
          if (next !== undefined) this.#install(found, next);
        },
      });
    });
  }

  /**
   * A client tells that it lives, and hears what it is.
   * @throws {GatewayError} `HEARTBEAT_TOO_SOON` within a second of the last one, confirmations and releases excepted
   */
  heartbeat(group: string, id: string, request: HeartbeatRequest): HeartbeatAnswer | Promise<HeartbeatAnswer> {
    return this.#run(group, (found) => {
      const session = this.#session(found, id);
      this.#space(found, session, request);
      const { clock, store } = this.#parts;
      const heartbeat = { score: request.score, ticks: request.ticks, atWall: clock.wall() };
      const isRelease = this.#releases(found, session, request);
      const notes = found.beat(session, heartbeat);
      if (notes.length > 0) store.note(notes);
      if (isRelease) this.#release(found, session);
      this.#settle(found);
      const reason = found.confirm(session);
      if (reason === undefined) return answerTo(found, session);
      return this.#grant(found, session, reason).then(() => answerTo(found, session));
    });
  }

  /**
   * Pins a client's role, or ends that. The epoch moves at once.
   * @throws {GatewayError} `OVERRIDE_EXISTS` where another client of the group has one, `FIELD_INVALID` for a period that
   *   is not positive
   */
  async override(group: string, id: string, request: OverrideRequest): Promise<OverrideAnswer> {
    const { forMs } = request;
    if (forMs !== undefined && !(forMs > 0))
      throw new GatewayError("FIELD_INVALID", undefined, { tell: "an override must end in the future" });
    return await this.#run(group, async (found) => {
      const session = this.#session(found, id);
      if (request.value === "Off") return await this.#endOverride(found, session, request.by);
      if (found.override !== undefined && found.override.session !== id) throw new GatewayError("OVERRIDE_EXISTS");
      return await this.#pin(found, session, request.value, request);
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
    this.#isStopped = true;
    for (const group of this.#groups.values()) group.timer?.cancel();
  }

  #add(group: Group): void {
    this.#groups.set(group.settings.id, group);
    this.#turns.set(group, new Turns());
    this.#arm(group);
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
    if (this.#turns.get(group)?.isBusy === false) this.#settle(group);
    return group;
  }

  #session(group: Group, id: string): ClientSession {
    const session = group.sessions.get(id);
    if (session === undefined) throw new GatewayError("CLIENT_SESSION_NOT_FOUND");
    return session;
  }

  /** Runs a step of a group in its turn, on what time has left of it. */
  #run<T>(id: string, step: (group: Group) => T | Promise<T>): T | Promise<T> {
    const group = this.#find(id);
    const turns = this.#turns.get(group) ?? new Turns();
    return turns.run(() => {
      if (group.isDeleted) throw new GatewayError("GROUP_NOT_FOUND");
      this.#settle(group);
      const result = step(group);
      return result instanceof Promise ? result.finally(() => this.#settle(group)) : result;
    });
  }

  #settle(group: Group): void {
    if (group.isDeleted) return;
    const { vacancy, notes } = group.settle();
    if (vacancy !== undefined) this.#ended(group, vacancy);
    if (notes.length > 0) this.#parts.store.note(notes);
    this.#arm(group);
    if (stateOf(group) !== group.told) this.#tell(group);
  }

  /** One timer a group, armed anew only for something earlier: a heartbeat moves every deadline back. */
  #arm(group: Group): void {
    const due = group.deadline;
    if (this.#isStopped || due >= group.timerDue) return;
    group.timer?.cancel();
    group.timerDue = due;
    group.timer = this.#parts.clock.after(Math.max(0, due - this.#parts.clock.now()), () => {
      group.timerDue = Number.POSITIVE_INFINITY;
      if (this.#turns.get(group)?.isBusy === false) this.#settle(group);
    });
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
    this.#ended(group, vacancy);
  }

  async #rejoin(
    group: Group,
    session: ClientSession,
    wanted: Registration,
  ): Promise<{ made: boolean; session: SessionView }> {
    const { registration } = session;
    if (registration.name !== wanted.name) throw new GatewayError("CLIENT_SESSION_EXISTS");
    const isNew = principalKey(registration.owner) !== principalKey(wanted.owner);
    // Whoever registers a client that is silent is its owner from then on; one that lives keeps the owner it has.
    if (isNew && !group.isActive(session))
      await this.#commit(group, {
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

  async #endOverride(group: Group, session: ClientSession, by: Principal): Promise<OverrideAnswer> {
    if (group.override?.session !== session.id) return { value: "Off", expiresAtWall: null };
    await this.#commit(group, {
      records: [{ kind: "override", group: group.settings.id, override: null }],
      apply: () => {
        group.override = undefined;
        group.chooseAnew();
      },
    });
    this.#audit(group, session, { value: "Off", by });
    return { value: "Off", expiresAtWall: null };
  }

  async #pin(
    group: Group,
    session: ClientSession,
    value: "Primary" | "Secondary",
    { forMs, releaseWhenStale = false, by }: OverrideRequest,
  ): Promise<OverrideAnswer> {
    const id = group.settings.id;
    const expiresAtWall = forMs === undefined ? null : this.#parts.clock.wall() + forMs;
    const override = { session: session.id, value, expiresAtWall, releaseWhenStale, by };
    const records: FailoverRecord[] = [{ kind: "override", group: id, override }];
    const isPrimary = group.holder?.session === session;
    const moves = isPrimary !== (value === "Primary");
    const next = moves ? this.#pinned(group, session, value) : undefined;
    if (next !== undefined) records.push({ kind: "granted", group: id, primary: next });
    else if (moves && group.holder !== undefined && isPrimary) records.push({ kind: "vacated", group: id });
    await this.#commit(group, {
      records,
      ...(moves && (isPrimary || value === "Primary") && { vacates: "override" }),
      by,
      apply: () => {
        group.override = group.overrideOf(override);
        group.chooseAnew();
        if (next !== undefined) this.#install(group, next, by);
      },
    });
    this.#audit(group, session, { value, by, ...(forMs !== undefined && { forMs }) });
    return { value, expiresAtWall };
  }

  /** Who is Primary by an override: its session, or the next where it sends its session back. */
  #pinned(group: Group, session: ClientSession, value: "Primary" | "Secondary"): StoredPrimary | undefined {
    if (value === "Primary") return this.#primary(group, session, "override");
    if (group.holder?.session !== session) return undefined;
    return this.#succeed(group, session);
  }

  #succeed(group: Group, left: ClientSession): StoredPrimary | undefined {
    const successor = group.successor(left);
    return successor && this.#primary(group, successor.session, successor.reason);
  }

  /** A role with an epoch that nobody has had, and that nobody else will have whatever becomes of it. */
  #primary(group: Group, session: ClientSession, reason: Reason): StoredPrimary {
    const epoch = Math.max(group.epoch, this.#tried.get(group) ?? 0) + 1;
    this.#tried.set(group, epoch);
    return { session: session.id, epoch, sinceWall: this.#parts.clock.wall(), reason };
  }

  async #grant(group: Group, session: ClientSession, reason: Reason): Promise<void> {
    const primary = this.#primary(group, session, reason);
    const records: FailoverRecord[] = [{ kind: "granted", group: group.settings.id, primary }];
    await this.#commit(group, { records, apply: () => this.#install(group, primary) });
  }

  #install(group: Group, primary: StoredPrimary, by?: Principal): void {
    const previous = group.log.all.at(-1)?.previous;
    group.install(primary);
    this.#decided(group, { primary: primary.session, reason: primary.reason, previous, by });
  }

  /** Makes a step durable, ends the role that it ends with all its calls, and only then lets it count. */
  async #commit(group: Group, { records, vacates, by, apply }: Step & { by?: Principal }): Promise<void> {
    await this.#append(records);
    const vacancy = vacates === undefined ? undefined : group.vacate(vacates);
    if (vacancy !== undefined) this.#ended(group, vacancy, by);
    await this.#ending.get(group);
    apply();
    this.#tell(group);
  }

  #ended(group: Group, { holder, reason }: Vacancy, by?: Principal): void {
    const ended = this.#parts.endCalls?.(group.settings.id, holder.epoch);
    if (ended !== undefined) this.#ending.set(group, ended);
    this.#decided(group, { primary: undefined, previous: holder.session.id, reason, by });
  }

  #decided(group: Group, decision: Pick<Decision, "primary" | "previous" | "reason" | "by">): void {
    const { primary, previous, reason, epoch, by } = group.note(decision);
    const session = primary ?? previous;
    if (session === undefined) return;
    this.#parts.emit({
      event: "failover.role",
      group: group.settings.id,
      session,
      role: primary === undefined ? "Secondary" : "Primary",
      epoch,
      reason,
      ...(by !== undefined && { user: by.name, authority: by.authority }),
    });
  }

  #audit(
    group: Group,
    session: ClientSession,
    { by, value, forMs }: { by: Principal; value: OverrideRequest["value"]; forMs?: number },
  ): void {
    this.#parts.emit({
      event: "failover.override",
      group: group.settings.id,
      session: session.id,
      value,
      ...(forMs !== undefined && { forMs }),
      user: by.name,
      authority: by.authority,
    });
  }

  async #append(records: readonly FailoverRecord[]): Promise<void> {
    try {
      await this.#parts.store.append(records);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GatewayError("FAILOVER_UNAVAILABLE", detail, { cause });
    }
  }

  #tell(group: Group): void {
    group.told = stateOf(group);
    for (const watcher of group.watchers) watcher(group.isDeleted);
  }
}

/** What watchers see of who is what. */
const stateOf = ({ holder, pending, override }: Group) =>
  `${holder?.epoch} ${holder?.isYielding} ${holder?.wasTold} ${pending?.id} ${override?.session} ${override?.value}`;

function answerTo(group: Group, session: ClientSession): HeartbeatAnswer {
  const role = group.roleOf(session);
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
