import type { GatewayEvent } from "../../../server/core/events.ts";
import type { Principal } from "../../../server/core/principal.ts";
import { Failover, type FailoverParts, type HeartbeatAnswer } from "../../../server/failover/failover.ts";
import {
  applyRecord,
  type FailoverRecord,
  formatStored,
  nothingStored,
  parseStored,
  type StoredFailover,
} from "../../../server/failover/records.ts";
import { FakeClock } from "../../support/fake-clock.ts";

export const TIMEOUT_MS = 60_000;
export const ADMIN: Principal = { authority: "file", name: "admin" };
export const ownerOf = (id: string): Principal => ({ authority: "file", name: `owner-of-${id}` });
const anybody = () => true;

/** A store whose appends a test can hold up and fail. */
export class ScriptedStore {
  readonly state: StoredFailover = nothingStored();
  readonly records: FailoverRecord[] = [];
  /** What the next appends do: default is to succeed at once. */
  isHeld = false;
  fails: "no" | "lost" | "kept" = "no";
  readonly #held: (() => void)[] = [];

  async append(records: readonly FailoverRecord[]): Promise<void> {
    const { fails } = this;
    if (this.isHeld) await new Promise<void>((resolve) => this.#held.push(resolve));
    if (fails !== "lost") this.note(records);
    if (fails !== "no") throw new Error("no space left on the disk");
  }

  note(records: readonly FailoverRecord[]): void {
    this.records.push(...records);
    for (const record of records) applyRecord(this.state, record);
  }

  /** Lets everything that is held up go on. */
  release(): void {
    this.isHeld = false;
    for (const resolve of this.#held.splice(0)) resolve();
  }

  /** What a new process finds. */
  reopen(): StoredFailover {
    return parseStored(formatStored(this.state));
  }
}

/** One group `g` of some clients on a clock that a test moves. */
export class FailoverFixture {
  readonly clock: FakeClock;
  readonly store: ScriptedStore;
  readonly events: GatewayEvent[] = [];
  readonly failover: Failover;

  constructor(parts: Partial<FailoverParts> = {}, store = new ScriptedStore(), clock = new FakeClock()) {
    this.store = store;
    this.clock = clock;
    const emit = (event: GatewayEvent) => void this.events.push(event);
    this.failover = new Failover({ store, stored: store.reopen(), clock, emit, ...parts });
  }

  /** A group whose clients have registered, in the order of the ids, and beaten with no score yet. */
  static async of(ids: readonly string[], parts: Partial<FailoverParts> = {}): Promise<FailoverFixture> {
    const fixture = new FailoverFixture(parts);
    await fixture.failover.createGroup({ id: "g", timeoutMs: TIMEOUT_MS });
    for (const id of ids) await fixture.join(id);
    return fixture;
  }

  /** A new process over the same disk, some time later. */
  restart(parts: Partial<FailoverParts> = {}): FailoverFixture {
    this.failover.stop();
    return new FailoverFixture(parts, this.store, this.clock);
  }

  join(id: string, owner = ownerOf(id)) {
    return this.failover.join("g", { id, owner, name: id });
  }

  async beat(id: string, score = 50, more: { ticks?: bigint; releasedEpoch?: number } = {}): Promise<HeartbeatAnswer> {
    return await this.failover.heartbeat("g", id, { score, ...more });
  }

  /** Beats and confirms. */
  async promote(id: string, score = 50): Promise<HeartbeatAnswer> {
    await this.beat(id, score);
    return await this.beat(id, score);
  }

  pin(id: string, value: "Off" | "Primary" | "Secondary", more: { forMs?: number; releaseWhenStale?: boolean } = {}) {
    return this.failover.override("g", id, { value, by: ADMIN, ...more });
  }

  get view() {
    return this.failover.group("g");
  }

  mayAct(id: string, epoch: number): boolean {
    return this.failover.mayAct("g", id, epoch, anybody);
  }

  /** Why roles went and came, the oldest first. */
  get reasons(): string[] {
    return this.events.flatMap((event) =>
      event.event === "failover.role" ? [`${event.session} ${event.reason}`] : [],
    );
  }
}

/** Lets promises that can go on do so. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export const fails = (code: string) => (error: unknown) => (error as { code?: string }).code === code;
