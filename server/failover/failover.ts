import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import type { Principal } from "../core/principal.ts";
import { Brought } from "./brought.ts";
import { Group } from "./group.ts";
import { Heartbeats } from "./heartbeats.ts";
import { Members } from "./members.ts";
import { DEFAULT_TIMEOUT_MS, type FailoverOptions, failoverOptions, MOST_GROUPS } from "./options.ts";
import { Overrides } from "./overrides.ts";
import type { FailoverStore, GroupSettings, StoredFailover } from "./records.ts";
import type {
  GroupRequest,
  HeartbeatAnswer,
  HeartbeatRequest,
  OverrideAnswer,
  OverrideRequest,
  SessionRequest,
} from "./requests.ts";
import { Steps } from "./steps.ts";
import { type Unfit, whyNot } from "./unfit.ts";
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
  readonly #members: Members;
  readonly #heartbeats: Heartbeats;
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
    this.#members = new Members(this.#steps, this.#brought, parts.clock);
    this.#heartbeats = new Heartbeats(this.#steps, parts);
    this.#overrides = new Overrides(this.#steps, parts.clock);
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
      if (group.candidates.hasActive) throw new GatewayError("GROUP_ACTIVE");
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
    return sessionView(found, found.session(id));
  }

  /**
   * Registers a client, or finds it registered alike. A full group gives up the client that is silent for longest.
   * @throws {GatewayError} `CLIENT_SESSION_EXISTS` for one with another name, `CLIENT_SESSION_FOREIGN` for one that must be
   *   the caller's and is not, `GROUP_LIMIT_REACHED`
   */
  async join(group: string, request: SessionRequest): Promise<{ made: boolean; session: SessionView }> {
    return await this.#run(group, (found) => this.#members.join(found, request));
  }

  /**
   * Removes a client. Where it was Primary, the next is at once, without waiting for the lease.
   * @param by who asks, who must have registered it; anybody may where it is left out
   * @throws {GatewayError} `CLIENT_SESSION_FOREIGN`
   */
  async leave(group: string, id: string, by?: Principal): Promise<void> {
    await this.#run(group, (found) => this.#members.leave(found, id, by));
  }

  /**
   * A client tells that it lives, and hears what it is.
   * @throws {GatewayError} `HEARTBEAT_TOO_SOON` within a second of the last one, confirmations and releases excepted;
   *   `FIELD_INVALID` for a score that is not 0 to 100; `CLIENT_SESSION_FOREIGN`
   */
  heartbeat(group: string, id: string, request: HeartbeatRequest): HeartbeatAnswer | Promise<HeartbeatAnswer> {
    this.#heartbeats.check(request);
    const busy = this.#find(group);
    return (
      this.#heartbeats.answerMeanwhile(busy, id, request) ??
      this.#run(group, (found) => this.#heartbeats.take(found, id, request))
    );
  }

  /**
   * Pins a client's role, or ends that. The epoch moves at once.
   * @throws {GatewayError} `OVERRIDE_EXISTS` where another client of the group has one, `FIELD_INVALID` for a period that
   *   is not positive, or ends after the year 9999
   */
  async override(group: string, id: string, request: OverrideRequest): Promise<OverrideAnswer> {
    this.#overrides.check(request);
    return await this.#run(group, async (found) => {
      const session = found.session(id);
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
    return found === undefined ? "unknown group" : whyNot(found, session, epoch, isOwner);
  }

  /**
   * Calls back whenever roles, the override or the client sessions of the group changed, and a last time when it is
   * deleted. A heartbeat by itself is no change. Returns how to stop it.
   */
  watch(id: string, listener: (isDeleted: boolean) => void): () => void {
    return this.#settled(id).watchers.add(listener);
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
}

/** @throws {GatewayError} `GROUP_EXISTS` */
function identical({ id: _, ...given }: GroupRequest, settings: GroupSettings): GroupSettings {
  const differs = (Object.keys(given) as (keyof typeof given)[]).some(
    (key) => given[key] !== undefined && JSON.stringify(given[key]) !== JSON.stringify(settings[key]),
  );
  if (differs) throw new GatewayError("GROUP_EXISTS");
  return settings;
}
