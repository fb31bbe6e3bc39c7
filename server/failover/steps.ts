import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import type { Principal } from "../core/principal.ts";
import type { ClientSession } from "./client-session.ts";
import type { Decision, Reason } from "./decision.ts";
import type { Group } from "./group.ts";
import type { FailoverRecord, FailoverStore, StoredPrimary } from "./records.ts";
import type { OverrideRequest } from "./requests.ts";
import type { Override, Vacancy } from "./roles.ts";
import { storedGroup } from "./stored-group.ts";

/** What is done once records are durable. */
export interface Step {
  records: FailoverRecord[];
  /** The role that ends first. */
  vacates?: Reason;
  /** It must not count while calls of an earlier epoch run. */
  waits?: boolean;
  /** The administrator whose act it is. */
  by?: Principal;
  apply(): void;
}

/** What steps need of the outside. */
export interface StepsParts {
  store: FailoverStore;
  clock: Clock;
  emit: Emit;
  /** Ends the calls that run with an epoch that is over, and settles when none is left. */
  endCalls?: ((group: string, epoch: number) => Promise<void>) | undefined;
}

/** Carries out what happens to groups: in turn, durable before it counts, told once it does. */
export class Steps {
  readonly #parts: StepsParts;
  #isStopped = false;

  constructor(parts: StepsParts) {
    this.#parts = parts;
  }

  /** Time changes nothing any more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Runs a step of a group in its turn, on what time has left of it. */
  run<T>(group: Group, step: () => T | Promise<T>): T | Promise<T> {
    return group.turns.run(() => {
      if (group.isDeleted) throw new GatewayError("GROUP_NOT_FOUND");
      this.settle(group);
      const result = step();
      return result instanceof Promise ? result.finally(() => this.settle(group)) : result;
    });
  }

  settle(group: Group): void {
    if (group.isDeleted) return;
    const { vacancy, freed, notes } = group.settle();
    if (freed !== undefined) this.audit(group, freed, { value: "Off", isByItself: true });
    if (vacancy !== undefined) this.ended(group, vacancy);
    if (notes !== undefined) this.#parts.store.note(notes);
    this.arm(group);
    if (group.watchers.isNews(group)) group.watchers.tell(group);
  }

  /** One timer a group, armed anew only for something earlier: a heartbeat moves every deadline back. */
  arm(group: Group): void {
    const due = group.deadline;
    if (this.#isStopped || due >= group.timerDue) return;
    group.timer?.cancel();
    group.timerDue = due;
    group.timer = this.#parts.clock.after(Math.max(0, due - this.#parts.clock.now()), () => {
      group.timerDue = Number.POSITIVE_INFINITY;
      if (!group.turns.isBusy) this.settle(group);
    });
  }

  succeed(group: Group, left: ClientSession): StoredPrimary | undefined {
    const successor = group.successor(left);
    return successor && this.primary(group, successor.session, successor.reason);
  }

  /** A role with an epoch that nobody has had, and that nobody else will have whatever becomes of it. */
  primary(group: Group, session: ClientSession, reason: Reason): StoredPrimary {
    const epoch = Math.max(group.epoch, group.tried) + 1;
    group.tried = epoch;
    return { session: session.id, epoch, sinceWall: this.#parts.clock.wall(), reason };
  }

  async grant(group: Group, session: ClientSession, reason: Reason): Promise<void> {
    const primary = this.primary(group, session, reason);
    const records: FailoverRecord[] = [{ kind: "granted", group: group.settings.id, primary }];
    await this.commit(group, { records, waits: true, apply: () => this.install(group, primary) });
  }

  install(group: Group, primary: StoredPrimary, by?: Principal): void {
    const previous = group.log.all.at(-1)?.previous;
    group.install(primary);
    this.#decided(group, { primary: primary.session, reason: primary.reason, previous, by });
  }

  /** Makes a step durable, ends the role that it ends with all its calls, and only then lets it count. */
  async commit(group: Group, { records, vacates, waits = false, by, apply }: Step): Promise<void> {
    await this.#keep(group, records);
    const vacancy = vacates === undefined ? undefined : group.vacate(vacates);
    if (vacancy !== undefined) this.ended(group, vacancy, by);
    if (waits) await group.ending;
    apply();
    group.watchers.tell(group);
  }

  /** Tells of an override: that it was made or ended by an administrator, or ended by itself. */
  audit(
    group: Group,
    { session, by }: Pick<Override, "session" | "by">,
    { value, forMs, isByItself = false }: { value: OverrideRequest["value"]; forMs?: number; isByItself?: boolean },
  ): void {
    this.#parts.emit({
      event: "failover.override",
      group: group.settings.id,
      session,
      value,
      ...(forMs !== undefined && { forMs }),
      ...(isByItself && { byItself: true }),
      user: by.name,
      authority: by.authority,
    });
  }

  ended(group: Group, { holder, reason }: Vacancy, by?: Principal): void {
    this.#endCalls(group, holder.epoch);
    this.#decided(group, { primary: undefined, previous: holder.session.id, reason, by });
  }

  #endCalls(group: Group, epoch: number): void {
    const { endCalls } = this.#parts;
    if (endCalls === undefined) return;
    const earlier = group.ending;
    // What fails here is a fault of ours, and a group that stands still for ever would be a worse one.
    const ending = (async () => {
      await Promise.allSettled([endCalls(group.settings.id, epoch), earlier]);
    })()
      .catch(() => undefined)
      .then(() => {
        if (group.ending === ending) group.ending = undefined;
      });
    group.ending = ending;
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

  /** Appends records of a group; after a failure, with how things are, for what failed may have been kept. */
  async #keep(group: Group, records: readonly FailoverRecord[]): Promise<void> {
    const wasUnsure = group.isUnsure;
    group.isUnsure = true;
    await this.append(wasUnsure ? [{ kind: "restated", state: storedGroup(group) }, ...records] : records);
    group.isUnsure = false;
  }

  /** @throws {GatewayError} `FAILOVER_UNAVAILABLE` where they may not be kept */
  async append(records: readonly FailoverRecord[]): Promise<void> {
    try {
      await this.#parts.store.append(records);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GatewayError("FAILOVER_UNAVAILABLE", detail, { cause });
    }
  }
}
