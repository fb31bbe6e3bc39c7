import type { Fold } from "../../server/storage/journal.ts";
import { FileJournal, type OpenedJournal } from "../../server/storage/journal-file.ts";
import { FakeClock } from "../support/fake-clock.ts";
import type { RecordedDisk } from "./recorded-disk.ts";

/** Numbers in the order in which they were kept. */
export interface Numbers {
  items: number[];
  lost: number;
}

export const numbersFold: Fold<Numbers, number> = {
  empty: () => ({ items: [], lost: 0 }),
  apply: (state, item) => void state.items.push(item),
  copy: ({ items, lost }) => ({ items: [...items], lost }),
  *format({ items, lost }) {
    yield String(lost);
    const each = Math.max(5, Math.ceil(items.length / 20));
    for (let at = 0; at < items.length; at += each) yield JSON.stringify(items.slice(at, at + each));
  },
  parse: (parts) => {
    const [lost, ...rest] = [...parts].map((part) => JSON.parse(part));
    return { items: rest.flat(), lost };
  },
  lose: (state, entries) => {
    state.lost += entries;
  },
};

/** So small that a test of a few appends sees all that a journal does. */
export const SMALL = { chunkBytes: 256, compactBytes: 300 };

export interface OpenedNumbers extends OpenedJournal<Numbers, number> {
  readonly clock: FakeClock;
  readonly troubles: readonly string[];
  /** For how long each trouble lasted that is over, in ms. */
  readonly keptAfter: readonly number[];
}

export async function openNumbers(disk: RecordedDisk, limits = SMALL): Promise<OpenedNumbers> {
  const clock = new FakeClock();
  const troubles: string[] = [];
  const keptAfter: number[] = [];
  const opened = await FileJournal.on(disk, numbersFold, {
    clock,
    onTrouble: (detail) => troubles.push(detail),
    onKept: (forMs) => keptAfter.push(forMs),
    ...limits,
  });
  // The first snapshot is written behind everybody's back; this disk needs no more than a turn for it.
  await new Promise(setImmediate);
  return { ...opened, clock, troubles, keptAfter };
}

/** What is kept there. */
export async function read(disk: RecordedDisk): Promise<Numbers & { told: number; records: number }> {
  const { state, lost: told, records, journal } = await openNumbers(disk);
  await journal.close();
  return { ...state, told, records };
}

/** A batch of so many numbers that no other batch has. */
export const batchOf = (index: number, count: number): number[] =>
  Array.from({ length: count }, (_, each) => index * 100 + each);
