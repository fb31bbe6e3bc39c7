import type { Principal } from "../core/principal.ts";
import type { Reason } from "./decision.ts";

/** What a group is made with; nothing of it ever changes. */
export interface GroupSettings {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly timeoutMs: number;
  /** JSON that the gateway keeps and does not read. */
  readonly additionalData: unknown;
}

/** A client of a group, as it registered. */
export interface Registration {
  readonly id: string;
  readonly name: string;
  readonly additionalData: unknown;
  /** Who registered it: he alone may act with its epochs. */
  readonly owner: Principal;
}

/** What an administrator pinned. */
export interface StoredOverride {
  readonly session: string;
  readonly value: "Primary" | "Secondary";
  /** ms of wall time; `null` for ever. */
  readonly expiresAtWall: number | null;
  /** Whether it also ends when its session is silent for the timeout. */
  readonly releaseWhenStale: boolean;
  readonly by: Principal;
}

/** Who is Primary, since when and why. */
export interface StoredPrimary {
  readonly session: string;
  readonly epoch: number;
  readonly sinceWall: number;
  readonly reason: Reason;
}

/** One change that outlives a crash. Several of one step are kept together or not at all. */
export type FailoverRecord =
  | { readonly kind: "group"; readonly settings: GroupSettings }
  | { readonly kind: "group-deleted"; readonly group: string }
  | { readonly kind: "session"; readonly group: string; readonly registration: Registration }
  | { readonly kind: "session-deleted"; readonly group: string; readonly session: string }
  | { readonly kind: "override"; readonly group: string; readonly override: StoredOverride | null }
  | { readonly kind: "granted"; readonly group: string; readonly primary: StoredPrimary }
  | { readonly kind: "vacated"; readonly group: string }
  /** A group as a whole, where it is not known what became of an earlier record. */
  | { readonly kind: "restated"; readonly state: StoredGroup }
  /** Up to where data of the group was processed: text of a whole number of 100 ns since 1970. */
  | { readonly kind: "processed"; readonly group: string; readonly ticks: string };

/** A group as it is kept: plain JSON. */
export interface StoredGroup {
  settings: GroupSettings;
  /** The highest epoch that was ever granted. */
  epoch: number;
  primary: StoredPrimary | null;
  override: StoredOverride | null;
  ticks: string | null;
  sessions: Registration[];
}

/** All that is kept. */
export interface StoredFailover {
  groups: Map<string, StoredGroup>;
  /** No group begins below it: as high as the epochs of deleted groups, whose clients may still be there. */
  epochFloor: number;
}

/** Where changes are kept. */
export interface FailoverStore {
  /**
   * Keeps the records, in the order of the calls and after everything noted before. They are durable once this resolves;
   * where it rejects, they may have become so or not.
   */
  append(records: readonly FailoverRecord[]): Promise<void>;
  /** Keeps the records soon, before whatever is appended next. Never throws: what is lost is nothing that may not be. */
  note(records: readonly FailoverRecord[]): void;
}

export const nothingStored = (): StoredFailover => ({ groups: new Map(), epochFloor: 0 });

/** What is kept, as it is now: records never change what they share. */
export const copyStored = ({ groups, epochFloor }: StoredFailover): StoredFailover => ({
  epochFloor,
  groups: new Map([...groups].map(([id, group]) => [id, { ...group }])),
});

/** Text of a part, in characters, beside that of the last group in it. */
const PART_LENGTH = 64 * 1024;

/** The text of all that is kept, in parts: how much there is, then the groups. */
export function* formatStored({ groups, epochFloor }: StoredFailover): Generator<string> {
  yield JSON.stringify({ version: 1, epochFloor, groups: groups.size });
  let texts: string[] = [];
  let length = 0;
  for (const group of groups.values()) {
    const text = JSON.stringify(group);
    texts.push(text);
    length += text.length;
    if (length < PART_LENGTH) continue;
    yield `[${texts.join()}]`;
    texts = [];
    length = 0;
  }
  if (texts.length > 0) yield `[${texts.join()}]`;
}

/**
 * The inverse of `formatStored`.
 * @throws {Error} for what another version wrote
 */
export function parseStored(parts: Iterable<string>): StoredFailover {
  let head: { version: unknown; epochFloor: number; groups: number } | undefined;
  const groups = new Map<string, StoredGroup>();
  for (const part of parts) {
    if (head !== undefined) for (const group of JSON.parse(part) as StoredGroup[]) groups.set(group.settings.id, group);
    head ??= JSON.parse(part) as NonNullable<typeof head>;
    if (head.version !== 1) throw new Error("another version of the gateway wrote it");
  }
  if (head?.groups !== groups.size) throw new Error("groups are missing");
  return { epochFloor: head.epochFloor, groups };
}

/** Attempts that failed have drawn numbers too, and left no record: no more than so many before one that was granted. */
const NUMBERS_A_RECORD = 1_000_000;

/** More than all records of one log can have drawn, and little enough to be added a hundred times to a safe integer. */
const MOST_RAISED = 2 ** 46;

/**
 * Raises every epoch, where it is known that records are lost, and how many: each granted one epoch at most, so none
 * that was granted is granted again. Nobody is Primary any more: another may have been it last, and his epoch must not be
 * followed by a lower one.
 */
export function skipEpochs(state: StoredFailover, lost: number): void {
  if (lost === 0) return;
  const raisedBy = Math.min(lost * NUMBERS_A_RECORD, MOST_RAISED);
  let highest = state.epochFloor;
  for (const group of state.groups.values()) {
    highest = Math.max(highest, group.epoch);
    group.epoch += raisedBy;
    group.primary = null;
  }
  // A group that is lost altogether begins anew above all that it can have had.
  state.epochFloor = highest + raisedBy;
}

/**
 * Raises every epoch to at least this one, where an operator has put back what was kept earlier. Nobody is Primary any
 * more whose epoch is lower: it may have been another's since.
 */
export function raiseEpochs(state: StoredFailover, least: number): void {
  state.epochFloor = Math.max(state.epochFloor, least);
  for (const group of state.groups.values()) {
    if (group.epoch >= least) continue;
    group.epoch = least;
    group.primary = null;
  }
}

/**
 * Changes what is kept by one record. One that does not fit, such as of a group that is gone, changes nothing; but an
 * epoch that was granted in a group whose making is lost is never granted again.
 */
export function applyRecord(state: StoredFailover, record: FailoverRecord): void {
  if (record.kind === "group") {
    const { settings } = record;
    const empty = { primary: null, override: null, ticks: null, sessions: [] };
    // One that is there already was made by an attempt that seemed to fail: nobody ever saw it.
    state.groups.set(settings.id, { settings, epoch: epochIn(state, settings.id), ...empty });
    return;
  }
  if (record.kind === "restated") {
    const { id } = record.state.settings;
    state.groups.set(id, { ...record.state, epoch: Math.max(record.state.epoch, epochIn(state, id)) });
    return;
  }
  const group = state.groups.get(record.group);
  if (group !== undefined) applyToGroup(state, group, record);
  if (group === undefined && record.kind === "granted")
    state.epochFloor = Math.max(state.epochFloor, record.primary.epoch);
}

/** The highest epoch that a group of this id may have had; deleted ones count. */
const epochIn = ({ groups, epochFloor }: StoredFailover, id: string): number =>
  Math.max(epochFloor, groups.get(id)?.epoch ?? 0);

function applyToGroup(
  state: StoredFailover,
  group: StoredGroup,
  record: Exclude<FailoverRecord, { kind: "group" | "restated" }>,
): void {
  switch (record.kind) {
    case "group-deleted":
      state.epochFloor = Math.max(state.epochFloor, group.epoch);
      state.groups.delete(record.group);
      return;
    case "session":
      group.sessions = [...group.sessions.filter(({ id }) => id !== record.registration.id), record.registration];
      return;
    case "session-deleted":
      group.sessions = group.sessions.filter(({ id }) => id !== record.session);
      if (group.primary?.session === record.session) group.primary = null;
      if (group.override?.session === record.session) group.override = null;
      return;
    case "override":
      group.override = knows(group, record.override) ? record.override : null;
      return;
    case "granted":
      group.primary = knows(group, record.primary) ? record.primary : null;
      group.epoch = Math.max(group.epoch, record.primary.epoch);
      return;
    case "vacated":
      group.primary = null;
      return;
    case "processed":
      group.ticks = record.ticks;
  }
}

/** Whether the client session that something names is there; its registration may be lost, and then nobody could end it. */
const knows = (group: StoredGroup, named: { readonly session: string } | null): boolean =>
  group.sessions.some(({ id }) => id === named?.session);
