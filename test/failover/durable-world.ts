import { Failover } from "../../server/failover/failover.ts";
import type { StoredFailover } from "../../server/failover/records.ts";
import { failoverFold } from "../../server/failover-store.ts";
import { FileJournal } from "../../server/storage/journal-file.ts";
import type { RecordedDisk } from "../storage/recorded-disk.ts";
import { FakeClock } from "../support/fake-clock.ts";

export const TIMEOUT_MS = 15_000;
const OPERATOR = { authority: "file", name: "operator" };
const OWNER = { authority: "file", name: "machine" };

/** So small that logs are followed by others after a few steps. */
const SMALL = { chunkBytes: 1_024, compactBytes: 1_500 };

export type Step =
  | { act: "make" | "delete"; group: string }
  | { act: "join" | "leave"; group: string; session: string }
  | { act: "beat"; group: string; session: string; score: number }
  | { act: "override"; group: string; session: string; value: "Primary" | "Secondary" | "Off" }
  | { act: "wait"; ms: number };

/** What must outlive a crash, of one group. */
export interface Kept {
  readonly sessions: readonly string[];
  readonly override: string;
}

/** What everybody could know when so many operations of the disk had been done. */
export interface Known {
  readonly after: number;
  readonly groups: ReadonlyMap<string, Kept>;
  /** The highest epoch that was ever told of an id, whether its group is still there or not. */
  readonly epochs: ReadonlyMap<string, number>;
}

export interface World {
  readonly failover: Failover;
  readonly clock: FakeClock;
  /** What was read at the start. */
  readonly stored: StoredFailover;
  readonly lost: number;
  close(): Promise<void>;
}

export async function openWorld(disk: RecordedDisk): Promise<World> {
  const clock = new FakeClock();
  const parts = { clock, onTrouble: () => {}, onKept: () => {}, ...SMALL };
  const { state, lost, journal } = await FileJournal.on(disk, failoverFold, parts);
  const failover = new Failover({ store: journal, stored: state, clock, emit: () => {} });
  const close = async () => {
    failover.stop();
    await journal.close();
  };
  return { failover, clock, stored: state, lost, close };
}

/** Does a step; one that the rules refuse changes nothing. */
export async function take({ failover, clock }: World, step: Step): Promise<void> {
  if (step.act === "wait") {
    clock.advance(step.ms);
    return;
  }
  try {
    await carryOut(failover, step);
  } catch (error) {
    if (!(error instanceof Error && error.name === "GatewayError")) throw error;
  }
}

async function carryOut(failover: Failover, step: Exclude<Step, { act: "wait" }>): Promise<unknown> {
  const { group } = step;
  switch (step.act) {
    case "make":
      return await failover.createGroup({ id: group, timeoutMs: TIMEOUT_MS });
    case "delete":
      return await failover.deleteGroup(group);
    case "join":
      return await failover.join(group, { id: step.session, owner: OWNER });
    case "leave":
      return await failover.leave(group, step.session);
    case "beat":
      return await failover.heartbeat(group, step.session, { score: step.score, ticks: BigInt(step.score) });
    case "override":
      return await failover.override(group, step.session, { value: step.value, by: OPERATOR });
  }
}

export function knownOf({ failover }: World, disk: RecordedDisk, before: Known | undefined): Known {
  const groups = new Map<string, Kept>();
  const epochs = new Map(before?.epochs);
  for (const { id } of failover.list(0, 100)) {
    const view = failover.group(id);
    const override = view.sessions.find((session) => session.override !== "Off");
    const sessions = view.sessions.map((session) => session.id);
    groups.set(id, { sessions, override: override === undefined ? "Off" : `${override.id} ${override.override}` });
    epochs.set(id, Math.max(view.epoch, epochs.get(id) ?? 0));
  }
  return { after: disk.operations.length, groups, epochs };
}

export function keptIn(stored: StoredFailover): Map<string, Kept> {
  return new Map(
    [...stored.groups].map(([id, { sessions, override }]) => {
      const text = override === null ? "Off" : `${override.session} ${override.value}`;
      return [id, { sessions: sessions.map((session) => session.id), override: text }];
    }),
  );
}

/** Makes a group Primary anew, whatever is left of it. @returns the epoch that is granted */
export async function grantAnew(world: World, group: string): Promise<number> {
  await take(world, { act: "make", group });
  await take(world, { act: "join", group, session: "next" });
  await take(world, { act: "override", group, session: "next", value: "Primary" });
  for (const { id, override } of world.failover.group(group).sessions)
    if (override !== "Off") await take(world, { act: "override", group, session: id, value: "Off" });
  await take(world, { act: "override", group, session: "next", value: "Primary" });
  return world.failover.group(group).epoch;
}
