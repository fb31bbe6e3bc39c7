import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { batchOf, openNumbers, read } from "./journal-support.ts";
import { type Operation, RecordedDisk } from "./recorded-disk.ts";

/** One life of a journal: what it is given, where the disk fails, and how it ends. */
interface Life {
  readonly steps: readonly { readonly count: number; readonly how: "append" | "wait" | "note" | "time" }[];
  /** Each operation's fate, over and over: 0 to 2 fails, the rest does not. */
  readonly faults: readonly number[];
  /** How much of its operations had been done at the crash; 1 is all of them. */
  readonly crashAt: number;
  /** What became of what was not synchronised, over and over. */
  readonly fates: readonly number[];
}

const life: fc.Arbitrary<Life> = fc.record({
  steps: fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 6 }),
      how: fc.constantFrom("append" as const, "append" as const, "wait" as const, "note" as const, "time" as const),
    }),
    { maxLength: 25 },
  ),
  faults: fc.oneof(fc.constant([9]), fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 })),
  crashAt: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  fates: fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }),
});

function faultOf(faults: readonly number[]): (operation: Operation) => number | undefined {
  let index = 0;
  return (operation) => {
    const fate = faults[index++ % faults.length] ?? 9;
    if (fate > 2) return undefined;
    if (fate > 0 && operation.kind === "write" && operation.bytes.length > 2)
      return 2 + (index % (operation.bytes.length - 1));
    throw new Error("EIO");
  };
}

/**
 * What a crash leaves. A torn write misses no single byte that others follow: that looks like damage, and is told as such.
 * No disk tears like this, because what is next to each other in a block comes to it together.
 */
const survivalOf = (fates: readonly number[]) => (operation: Operation, index: number) => {
  const fate = fates[index % fates.length] ?? 0;
  if (fate % 3 === 0) return "kept" as const;
  if (fate % 3 === 1) return "lost" as const;
  return operation.kind === "write" && fate === operation.bytes.length - 1 ? fate - 1 : fate;
};

test("through failing disks and crashes, all that was acknowledged is there, in its order, each batch whole and once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 5 }), async (lives) => {
      let disk = new RecordedDisk();
      let known: number[] = [];
      let index = 1;
      for (const { steps, faults, crashAt, fates } of lives) {
        const opened = await openNumbers(disk);
        assert.deepEqual(opened.state.items, known);
        const before = disk.operations.length;
        const given: { batch: number[]; at: number }[] = [];
        disk.fault = faultOf(faults);
        const pending: Promise<void>[] = [];
        for (const { count, how } of steps) {
          if (how === "time") {
            opened.clock.advance(3_000);
            continue;
          }
          const entry = { batch: batchOf(index++, count), at: Number.POSITIVE_INFINITY };
          given.push(entry);
          if (how === "note") {
            opened.journal.note(entry.batch);
            continue;
          }
          const appended = opened.journal.append(entry.batch).then(
            () => {
              entry.at = disk.operations.length;
            },
            () => undefined,
          );
          pending.push(appended);
          if (how === "wait") await appended;
        }
        await Promise.all(pending);
        if (crashAt === 1) await opened.journal.close();
        const after = before + Math.round(crashAt * (disk.operations.length - before));
        disk = disk.crashed(after, survivalOf(fates));
        const { items, lost } = await read(disk.crashed(0, () => "kept"));
        assert.equal(lost, 0);
        const found = new Set(items);
        const expected = given.filter(({ batch, at }) => at <= after || batch.every((item) => found.has(item)));
        assert.deepEqual(items, [...known, ...expected.flatMap(({ batch }) => batch)]);
        known = items;
      }
    }),
    { numRuns: 400 },
  );
});
