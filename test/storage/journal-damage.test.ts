import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { FIRST_LINE } from "../../server/storage/journal-frames.ts";
import { batchOf, openNumbers, read } from "./journal-support.ts";
import { allKept, RecordedDisk } from "./recorded-disk.ts";

/** Files after some lives of a journal, the last one killed, and all that it had acknowledged. */
async function files(lives: number, batchesEach: number): Promise<{ all: number[]; files: Map<string, Buffer> }> {
  const disk = new RecordedDisk();
  const all: number[] = [];
  for (let life = 0; life < lives; life++) {
    const { journal } = await openNumbers(disk);
    for (let each = 0; each < batchesEach; each++) {
      const batch = batchOf(life * batchesEach + each, 1 + (each % 3));
      all.push(...batch);
      await journal.append(batch);
    }
  }
  return { all, files: disk.files };
}

const withFile = (files: ReadonlyMap<string, Buffer>, name: string, bytes: Buffer | undefined): RecordedDisk => {
  const changed = new Map(files);
  if (bytes === undefined) changed.delete(name);
  if (bytes !== undefined) changed.set(name, bytes);
  return new RecordedDisk(changed);
};

type Outcome = "exact" | "told" | "refused";

/** @throws {AssertionError} where something is missing and nobody was told of as much, or all is */
async function outcomeOf(disk: RecordedDisk, all: readonly number[], what: string): Promise<Outcome> {
  const found = await read(disk).catch((error: unknown) => {
    assert.ok(error instanceof RangeError, `${what}: ${error}`);
    assert.match(error.message, /cannot be used: .*; put the folder back from a backup, or move it away/);
    return undefined;
  });
  if (found === undefined) return "refused";
  const { items, lost, told } = found;
  assert.deepEqual(
    items,
    all.filter((item) => items.includes(item)),
    what,
  );
  assert.ok(items.length > 0, `${what}: an empty state`);
  assert.equal(lost, told, what);
  assert.ok(items.length + told >= all.length, `${what}: ${all.length - items.length} lost, ${told} told`);
  return told === 0 ? "exact" : "told";
}

const tally = (outcomes: readonly Outcome[]) => ({
  exact: outcomes.filter((outcome) => outcome === "exact").length,
  told: outcomes.filter((outcome) => outcome === "told").length,
  refused: outcomes.filter((outcome) => outcome === "refused").length,
});

for (const [name, lives, each] of [
  ["a first life", 1, 4],
  ["several generations", 3, 6],
] as const) {
  test(`whatever byte is changed, nothing is missing without a word: ${name}`, async () => {
    const { all, files: good } = await files(lives, each);
    const outcomes: Outcome[] = [];
    for (const [file, bytes] of good)
      for (let at = 0; at < bytes.length; at++)
        for (const byte of [(bytes[at] ?? 0) ^ 1, (bytes[at] ?? 0) ^ 0x80, 0x0a, 0]) {
          const damaged = Buffer.from(bytes);
          damaged[at] = byte;
          outcomes.push(await outcomeOf(withFile(good, file, damaged), all, `${file}[${at}] = ${byte}`));
        }
    assert.ok(tally(outcomes).exact > 0 && tally(outcomes).told > 0, JSON.stringify(tally(outcomes)));
    assert.equal(tally(outcomes).refused, 0);
  });

  test(`however much a file is cut, nothing is missing without a word: ${name}`, async () => {
    const { all, files: good } = await files(lives, each);
    const outcomes: Outcome[] = [];
    for (const [file, bytes] of good)
      for (let length = 0; length < bytes.length; length++)
        outcomes.push(
          await outcomeOf(withFile(good, file, bytes.subarray(0, length)), all, `${file}: ${length} bytes`),
        );
    assert.ok(tally(outcomes).exact > 0 && tally(outcomes).told > 0, JSON.stringify(tally(outcomes)));
  });

  test(`whichever file is missing, nothing is missing without a word: ${name}`, async () => {
    const { all, files: good } = await files(lives, each);
    for (const file of good.keys()) await outcomeOf(withFile(good, file, undefined), all, `without ${file}`);
    const newest = [...good.keys()].sort().findLast((file) => file.startsWith("log-")) ?? "";
    assert.equal(await outcomeOf(withFile(good, newest, undefined), all, newest), "refused");
  });
}

test("a damaged newest snapshot loses nothing, and is told", async () => {
  const { all, files: good } = await files(3, 6);
  const newest = [...good.keys()].sort().at(-1) ?? "";
  const { state, lost, detail, journal } = await openNumbers(withFile(good, newest, Buffer.alloc(100)));
  assert.deepEqual([state.items, lost], [all, 0]);
  assert.match(detail ?? "", /snapshot-\d+ is damaged, and the one before it was used/);
  await journal.close();
});

test("where no snapshot can be read any more, it does not open", async () => {
  const { all, files: good } = await files(5, 12);
  const bad = new Map([...good].map(([name, bytes]) => [name, name.startsWith("snapshot-") ? Buffer.alloc(9) : bytes]));
  assert.ok(!good.has("log-0000000001-0000000000"), "the first log must be gone");
  assert.equal(await outcomeOf(new RecordedDisk(bad), all, "no snapshot"), "refused");
});

test("what is lost once is told once, and counts for ever", async () => {
  const { files: good } = await files(3, 6);
  const log = [...good.keys()].sort().findLast((file) => file.startsWith("log-")) ?? "";
  const damaged = Buffer.from(good.get(log) ?? []);
  damaged[FIRST_LINE.length + 12] = 0;
  const disk = withFile(good, log, damaged);
  const first = await read(disk);
  assert.equal(first.told, 1);
  const second = await read(disk);
  assert.deepEqual([second.told, second.lost, second.items], [0, 1, first.items]);
});

test("damage that is found while the disk is full is found alike when it is read again", async () => {
  const { files: good } = await files(3, 6);
  const log = [...good.keys()].sort().findLast((file) => file.startsWith("log-")) ?? "";
  const disk = withFile(good, log, (good.get(log) ?? Buffer.alloc(0)).subarray(0, 100));
  disk.fault = (operation) => {
    if (operation.kind === "create" && operation.name.startsWith("snapshot-")) throw new Error("ENOSPC");
    return undefined;
  };
  const { journal, lost, state } = await openNumbers(disk);
  assert.ok(lost >= 2 ** 32);
  await journal.append([9_000]);
  const again = await read(disk.crashed(disk.operations.length, allKept));
  assert.deepEqual([again.items, again.lost], [[...state.items, 9_000], lost]);
});

test("another version's files are not touched", async () => {
  const { files: good } = await files(1, 2);
  const line = "gatehouse-journal 2";
  const other = Buffer.from(`${line} ${crc32(line).toString(16).padStart(8, "0")}\n`);
  const disk = new RecordedDisk(
    new Map([...good, ["snapshot-0000000009", other], ["log-0000000009-0000000005", other]]),
  );
  await assert.rejects(read(disk), { name: "RangeError", message: /another version of the gateway \(format 2/ });
  assert.equal(disk.operations.length, 0);
});
