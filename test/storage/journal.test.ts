import assert from "node:assert/strict";
import { test } from "node:test";
import type { DiskFile } from "../../server/storage/journal-disk.ts";
import { FileJournal } from "../../server/storage/journal-file.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { batchOf, numbersFold, openNumbers, read, SMALL } from "./journal-support.ts";
import { allLost, type Operation, RecordedDisk } from "./recorded-disk.ts";

const syncs = (disk: RecordedDisk) => disk.operations.filter(({ kind }) => kind === "sync").length;

/** What a kill at this moment leaves. */
const killed = (disk: RecordedDisk) => disk.crashed(disk.operations.length, allLost);

test("what is appended while the disk is busy is made durable together", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk, { chunkBytes: 65_536, compactBytes: 65_536 });
  const before = syncs(disk);
  await Promise.all(Array.from({ length: 100 }, (_, index) => journal.append([index])));
  assert.equal(syncs(disk) - before, 2);
  assert.deepEqual(
    (await read(killed(disk))).items,
    Array.from({ length: 100 }, (_, index) => index),
  );
});

test("a note waits for the next append, and comes before it", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  journal.note([1]);
  journal.note([2, 3]);
  assert.deepEqual((await read(killed(disk))).items, []);
  await journal.append([4]);
  assert.deepEqual((await read(killed(disk))).items, [1, 2, 3, 4]);
});

test("a note that nothing is appended after is kept within two seconds", async () => {
  const disk = new RecordedDisk();
  const { journal, clock } = await openNumbers(disk);
  journal.note([1]);
  journal.note([2]);
  clock.advance(1_999);
  assert.deepEqual((await read(killed(disk))).items, []);
  clock.advance(1);
  await journal.append([]);
  assert.deepEqual((await read(killed(disk))).items, [1, 2]);
  assert.equal(clock.pending, 0);
});

test("closing keeps the notes that wait, and takes nothing more", async () => {
  const disk = new RecordedDisk();
  const { journal, clock } = await openNumbers(disk);
  journal.note([1]);
  await journal.close();
  await journal.close();
  journal.note([2]);
  await assert.rejects(journal.append([3]), /closed/);
  assert.deepEqual([(await read(killed(disk))).items, clock.pending], [[1], 0]);
});

test("closing waits for what is being written", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  const appended = Array.from({ length: 20 }, (_, index) => journal.append([index]));
  journal.note([20]);
  await journal.close();
  await Promise.all(appended);
  assert.equal((await read(killed(disk))).items.length, 21);
});

test("closing keeps notes of more than one write takes", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk, { chunkBytes: 4 * 1024 * 1024, compactBytes: 16 * 1024 * 1024 });
  const long = Array.from({ length: 100_000 }, (_, index) => index);
  for (let each = 0; each < 5; each++) journal.note(long);
  await journal.close();
  assert.equal((await read(killed(disk))).items.length, 500_000);
});

test("closing gives up notes that a failing disk does not take", async () => {
  const disk = new RecordedDisk();
  const { journal, troubles } = await openNumbers(disk);
  failing(disk, ["write"]);
  journal.note([1]);
  await journal.close();
  assert.deepEqual(troubles, ["ENOSPC: no"]);
});

/** A disk that never answers once it hangs. */
class HangingDisk extends RecordedDisk {
  hangs = false;

  override async create(name: string): Promise<DiskFile> {
    const file = await super.create(name);
    return { ...file, sync: () => (this.hangs ? new Promise(() => {}) : file.sync()) };
  }
}

test("a disk that hangs keeps nobody from closing, and its folder stays locked", async () => {
  const disk = new HangingDisk();
  const clock = new FakeClock();
  const troubles: string[] = [];
  let unlocked = 0;
  const parts = { clock, onTrouble: (detail: string) => void troubles.push(detail), onKept: () => {}, ...SMALL };
  const { journal } = await FileJournal.on(disk, numbersFold, parts, async () => void unlocked++);
  await settled();
  disk.hangs = true;
  const refused = journal.append([1]);
  journal.note([2]);
  const closed = journal.close();
  await settled();
  clock.advance(5_000);
  await closed;
  assert.deepEqual(troubles, ["the disk did not answer for 5 s; the last notes may be lost"]);
  assert.deepEqual([unlocked, await Promise.race([refused, "nobody knows"])], [0, "nobody knows"]);
});

test("the state that is handed over stays as it was", async () => {
  const { journal, state } = await openNumbers(new RecordedDisk());
  await journal.append([1]);
  assert.deepEqual(state.items, []);
});

test("logs end: what is on the disk stays in proportion to the state, and so does the work", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk, { chunkBytes: 256, compactBytes: 1_024 });
  const writtenBy = async (appends: number) => {
    const before = disk.operations.length;
    for (let index = 0; index < appends; index++) await journal.append(batchOf(index, 1));
    const done = disk.operations.slice(before);
    return done.reduce((sum, operation) => sum + (operation.kind === "write" ? operation.bytes.length : 0), 0);
  };
  const [first, second] = [await writtenBy(1_000), await writtenBy(1_000)];
  // With a snapshot for each kilobyte, the second thousand would cost three times the first.
  assert.ok(second < 2 * first, `${first} bytes, then ${second}`);
  await journal.close();
  const files = disk.files;
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  assert.equal((await read(disk)).items.length, 2_000);
  assert.ok(files.size <= 6, [...files.keys()].join(" "));
  assert.ok(bytes < 200_000, `${bytes} bytes`);
});

test("appends go on, in their order, while a snapshot is written", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  const during: Promise<void>[] = [];
  let next = 1_000;
  disk.fault = ({ kind }) => {
    if (during.length < 500 && kind !== "sync") during.push(journal.append([next++]));
    return undefined;
  };
  for (let index = 0; index < 40; index++) await journal.append([index]);
  disk.fault = undefined;
  await Promise.all(during);
  await journal.close();
  const { items } = await read(killed(disk));
  assert.deepEqual(items.filter((item) => item < 1_000).length, 40);
  assert.deepEqual(
    items.filter((item) => item >= 1_000),
    Array.from({ length: next - 1_000 }, (_, index) => 1_000 + index),
  );
});

test("an unfinished file of a process that was killed is removed, another program's is not", async () => {
  const draft = "snapshot-0000000007.tmp";
  const disk = new RecordedDisk(
    new Map([
      [draft, Buffer.from("x")],
      ["readme", Buffer.from("y")],
      ["notes.tmp", Buffer.from("z")],
    ]),
  );
  await read(disk);
  assert.deepEqual([disk.files.has(draft), disk.files.has("readme"), disk.files.has("notes.tmp")], [false, true, true]);
});

const failure = (code: string) => Object.assign(new Error(`${code}: no`), { code });

/** Makes operations of some kinds fail until it is given none. */
function failing(disk: RecordedDisk, kinds: readonly Operation["kind"][]): void {
  disk.fault = ({ kind }) => {
    if (kinds.includes(kind)) throw failure("ENOSPC");
    return undefined;
  };
}

for (const kinds of [
  ["write"],
  ["sync"],
  ["truncate"],
  ["create", "write"],
  ["rename", "sync"],
  ["sync-folder", "write"],
  ["write", "remove", "truncate"],
] as const) {
  test(`a disk where ${kinds.join(" and ")} fail refuses what is appended, tells it once, and its end once`, async () => {
    const disk = new RecordedDisk();
    const { journal, troubles, keptAfter, clock } = await openNumbers(disk, { chunkBytes: 64, compactBytes: 10_000 });
    await journal.append([1]);
    failing(disk, kinds);
    for (const refused of [100, 101, 102])
      await assert.rejects(journal.append([refused, refused, refused, refused, refused, refused, refused]), /ENOSPC/);
    journal.note([2]);
    clock.advance(10_000);
    await assert.rejects(journal.append([103, 103, 103, 103, 103, 103, 103, 103]), /ENOSPC/);
    assert.deepEqual([troubles, keptAfter], [["ENOSPC: no"], []]);
    failing(disk, []);
    await journal.append([3]);
    assert.deepEqual((await read(killed(disk))).items, [1, 2, 3]);
    assert.deepEqual(keptAfter, [10_000]);
    failing(disk, kinds);
    await assert.rejects(journal.append([104, 104, 104, 104, 104, 104, 104, 104]), /ENOSPC/);
    assert.equal(troubles.length, 2, "the next trouble is another one");
    failing(disk, []);
    await journal.append([4]);
    clock.advance(1_000);
    await journal.append([]);
    assert.deepEqual(keptAfter, [10_000, 0]);
    assert.deepEqual((await read(disk)).items, [1, 2, 3, 4]);
  });
}

test("a note that could not be kept is kept when the disk works again, without anything being appended", async () => {
  const disk = new RecordedDisk();
  const { journal, troubles, keptAfter, clock } = await openNumbers(disk);
  failing(disk, ["write"]);
  journal.note([1]);
  clock.advance(2_000);
  await settled();
  assert.deepEqual([troubles.length, keptAfter], [1, []]);
  failing(disk, []);
  clock.advance(2_000);
  await settled();
  assert.deepEqual([(await read(killed(disk))).items, keptAfter], [[1], [2_000]]);
  await journal.close();
});

test("notes that nobody can keep do not fill the memory", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk, { chunkBytes: 65_536, compactBytes: 10_000_000 });
  failing(disk, ["write"]);
  for (let index = 0; index < 20_000; index++) journal.note([index]);
  await assert.rejects(journal.append([30_000]));
  failing(disk, []);
  await journal.append([30_001]);
  assert.equal((await read(killed(disk))).items.length, 10_001);
});

test("a write that the system cuts short is finished", async () => {
  const disk = new RecordedDisk();
  disk.fault = (operation) => (operation.kind === "write" ? Math.min(3, operation.bytes.length) : undefined);
  const { journal } = await openNumbers(disk);
  for (let index = 0; index < 30; index++) await journal.append(batchOf(index, 3));
  assert.equal((await read(killed(disk))).items.length, 90);
});

test("a disk that takes nothing without saying why refuses what is appended", async () => {
  const disk = new RecordedDisk();
  const { journal, troubles } = await openNumbers(disk);
  disk.fault = (operation) => (operation.kind === "write" ? 0 : undefined);
  await assert.rejects(journal.append([1]), /takes no more/);
  assert.deepEqual(troubles, ["the disk takes no more"]);
});

test("it opens on a full disk, says so, and begins when there is room", async () => {
  const disk = new RecordedDisk();
  const first = await openNumbers(disk);
  await first.journal.append([1]);
  await first.journal.close();
  failing(disk, ["write"]);
  const { journal, state, troubles } = await openNumbers(disk);
  assert.deepEqual([state.items, troubles], [[1], ["ENOSPC: no"]]);
  await assert.rejects(journal.append([2]), /ENOSPC/);
  failing(disk, []);
  await journal.append([3]);
  assert.deepEqual((await read(killed(disk))).items, [1, 3]);
});

test("a failing disk is not filled with files", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  for (const kinds of [["write"], ["rename"], ["sync-folder"], ["sync"]] as const) {
    failing(disk, kinds);
    for (let tries = 0; tries < 50; tries++) await assert.rejects(journal.append([tries]));
  }
  assert.ok(disk.files.size <= 4, [...disk.files.keys()].join(" "));
});

test("a log that may have begun is overruled by the next one, though its file stays", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  const kept: number[] = [];
  for (let tries = 0; tries < 30; tries++) {
    failing(disk, ["sync-folder", "remove"]);
    const item = tries * 2;
    await journal.append([item]).then(
      () => kept.push(item),
      () => undefined,
    );
    failing(disk, []);
    await journal.append([item + 1]);
    kept.push(item + 1);
  }
  assert.ok(kept.length < 60, "some must have been refused");
  assert.deepEqual((await read(disk)).items, kept);
});

test("a log that cannot be followed by another is used on, and what was kept counts", async () => {
  const disk = new RecordedDisk();
  const { journal } = await openNumbers(disk);
  failing(disk, ["create"]);
  for (let index = 0; index < 100; index++) await journal.append([index]);
  assert.equal((await read(killed(disk))).items.length, 100);
});

/** Lets what is under way on a disk in memory come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
