import assert from "node:assert/strict";
import { test } from "node:test";
import { batchOf, openNumbers, read } from "./journal-support.ts";
import { allKept, allLost, type Operation, RecordedDisk, type Survival } from "./recorded-disk.ts";

/** What was kept on a disk in several lives of a journal, and when each batch was told to be durable. */
interface Story {
  readonly disk: RecordedDisk;
  readonly batches: readonly (readonly number[])[];
  /** Operations that had been done when the batch was acknowledged; infinity for notes. */
  readonly acknowledged: readonly number[];
}

async function tell(lives: number, batchesEach: number): Promise<Story> {
  const disk = new RecordedDisk();
  const batches: number[][] = [];
  const acknowledged: number[] = [];
  for (let life = 0; life < lives; life++) {
    const { journal } = await openNumbers(disk);
    for (let each = 0; each < batchesEach; each++) {
      const index = batches.length;
      const batch = batchOf(index, 1 + (index % 4));
      batches.push(batch);
      acknowledged.push(Number.POSITIVE_INFINITY);
      if (index % 5 === 3) {
        journal.note(batch);
        continue;
      }
      const kept = journal.append(batch).then(() => {
        acknowledged[index] = disk.operations.length;
      });
      // Two of three do not wait for the one before, and share its turn at the disk or the next.
      if (index % 3 === 0) await kept;
    }
    await journal.close();
  }
  return { disk, batches, acknowledged };
}

/** Every part of what was not synchronised that may be left of it: all, none, each alone, all but each, and torn writes. */
function* survivals(done: readonly Operation[]): Generator<Survival> {
  yield allKept;
  yield allLost;
  const from = Math.max(0, done.length - 6);
  for (let alone = from; alone < done.length; alone++) {
    yield (_, index) => (index === alone ? "kept" : "lost");
    yield (_, index) => (index === alone ? "lost" : "kept");
  }
  const last = done.at(-1);
  const bytes = last?.kind === "write" ? last.bytes.length : 0;
  for (let count = 1; count < bytes; count++) yield (_, index) => (index === done.length - 1 ? count : "kept");
}

/** @throws {AssertionError} unless what is read is whole batches in their order, with all that was acknowledged by then */
async function check({ disk, batches, acknowledged }: Story, after: number, survival: Survival): Promise<void> {
  const { items, lost, told } = await read(disk.crashed(after, survival));
  let expected: number[] = [];
  let count = 0;
  while (expected.length < items.length && count < batches.length) expected = expected.concat(batches[count++] ?? []);
  const due = acknowledged.findLastIndex((at) => at <= after) + 1;
  assert.deepEqual(items, expected, `after operation ${after}`);
  assert.ok(count >= due, `after operation ${after}: ${due} batches were acknowledged, ${count} are there`);
  assert.deepEqual([lost, told], [0, 0], `after operation ${after}`);
}

test("a crash after any operation, and at any byte of a write, loses nothing acknowledged and splits no batch", async () => {
  const story = await tell(3, 12);
  const { operations } = story.disk;
  let crashes = 0;
  for (let after = 0; after <= operations.length; after++)
    for (const survival of survivals(operations.slice(0, after))) {
      await check(story, after, survival);
      crashes++;
    }
  assert.ok(operations.some(({ kind }) => kind === "remove"));
  assert.ok(crashes > 3_000, `${crashes} crashes`);
});
