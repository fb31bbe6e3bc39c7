import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyRecord, nothingStored } from "../../server/failover/records.ts";
import { allKept, allLost, type Operation, RecordedDisk, type Survival } from "../storage/recorded-disk.ts";
import { grantAnew, type Known, keptIn, knownOf, openWorld, type Step, TIMEOUT_MS, take } from "./durable-world.ts";

const STORY: readonly Step[] = [
  { act: "make", group: "one" },
  { act: "join", group: "one", session: "a" },
  { act: "join", group: "one", session: "b" },
  { act: "beat", group: "one", session: "a", score: 50 },
  { act: "beat", group: "one", session: "a", score: 50 },
  { act: "make", group: "two" },
  { act: "join", group: "two", session: "c" },
  { act: "override", group: "one", session: "b", value: "Primary" },
  { act: "override", group: "two", session: "c", value: "Primary" },
  { act: "override", group: "two", session: "c", value: "Off" },
  { act: "wait", ms: TIMEOUT_MS },
  { act: "leave", group: "one", session: "b" },
  { act: "beat", group: "one", session: "a", score: 60 },
  { act: "beat", group: "one", session: "a", score: 60 },
  { act: "delete", group: "two" },
  { act: "override", group: "one", session: "a", value: "Secondary" },
  { act: "make", group: "two" },
  { act: "join", group: "two", session: "d" },
  { act: "override", group: "two", session: "d", value: "Primary" },
  { act: "override", group: "one", session: "a", value: "Off" },
];

/** Takes the steps, and remembers what was known after each. */
async function play(disk: RecordedDisk, steps: readonly Step[], before?: Known): Promise<Known[]> {
  const world = await openWorld(disk);
  const known = [knownOf(world, disk, before)];
  for (const step of steps) {
    await take(world, step);
    known.push(knownOf(world, disk, known.at(-1)));
  }
  await world.close();
  return known;
}

/** @throws {AssertionError} unless a crash left what was known, or what the step under way had made of it */
async function check(disk: RecordedDisk, known: readonly Known[], after: number, survival: Survival): Promise<void> {
  const world = await openWorld(disk.crashed(after, survival));
  const last = known.findLastIndex((each) => each.after <= after);
  const [was, next] = [known[last], known[last + 1]];
  const found = keptIn(world.stored);
  assert.equal(world.lost, 0);
  const wanted = next !== undefined && isSame(found, next) ? next : was;
  assert.deepEqual(found, wanted?.groups ?? new Map(), `after operation ${after}`);
  for (const [group, epoch] of was?.epochs ?? [])
    assert.ok((await grantAnew(world, group)) > epoch, `after operation ${after}: ${group} had ${epoch}`);
  await world.close();
}

const isSame = (found: ReturnType<typeof keptIn>, { groups }: Known): boolean =>
  JSON.stringify([...found]) === JSON.stringify([...groups]);

test("a crash at any operation keeps groups, clients and overrides, and no epoch is granted twice", async () => {
  const disk = new RecordedDisk();
  const known = await play(disk, STORY);
  const last = known.at(-1);
  assert.deepEqual(
    [...(last?.epochs ?? [])],
    [
      ["one", 3],
      ["two", 2],
    ],
  );
  for (let after = 0; after <= disk.operations.length; after++) {
    const write = disk.operations[after - 1];
    const half = write?.kind === "write" ? Math.floor(write.bytes.length / 2) : 0;
    for (const survival of [allKept, allLost, torn(after - 1, half)]) await check(disk, known, after, survival);
  }
});

const torn =
  (at: number, bytes: number): Survival =>
  (_: Operation, index: number) =>
    index === at ? bytes : "kept";

const group = fc.constantFrom("one", "two", "three");
const session = fc.constantFrom("a", "b", "c");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant("make" as const), group }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("delete" as const), group }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("join" as const), group, session }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("leave" as const), group, session }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant("beat" as const), group, session, score: fc.nat(100) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("override" as const),
      group,
      session,
      value: fc.constantFrom("Primary" as const, "Secondary" as const, "Off" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("wait" as const), ms: fc.constantFrom(1_000, 16_000) }) },
);

test("whatever happens to groups, and whenever the process is killed in any of its lives, they are as they were", async () => {
  const lives = fc.array(
    fc.record({
      steps: fc.array(step, { maxLength: 40 }),
      crash: fc.double({ min: 0, max: 1, noNaN: true }),
      bits: fc.nat(2 ** 20),
    }),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(lives, async (all) => {
      let disk = new RecordedDisk();
      let before: Known | undefined;
      for (const { steps, crash, bits } of all) {
        const known = await play(disk, steps, before);
        const after = Math.round(crash * disk.operations.length);
        const survival: Survival = (_, index) => ((bits >> (index % 20)) & 1 ? "kept" : "lost");
        await check(disk, known, after, survival);
        const was = known.findLast((each) => each.after <= after) ?? before;
        disk = disk.crashed(after, survival);
        before = was && { ...was, after: 0 };
      }
    }),
    { numRuns: 150 },
  );
});

test("wherever a byte is changed, or a file cut, no epoch is granted twice, and what is missing is told", async () => {
  const disk = new RecordedDisk();
  const known = (await play(disk, [...STORY, ...STORY.slice(3)])).at(-1);
  const good = disk.files;
  let told = 0;
  for (const [name, bytes] of good)
    for (let at = 3; at < bytes.length; at += 11) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      for (const damaged of [flipped, bytes.subarray(0, at)]) {
        const world = await openWorld(new RecordedDisk(new Map([...good, [name, damaged]])));
        told += Math.sign(world.lost);
        assert.ok(world.stored.groups.size > 0, `${name} ${at}`);
        if (world.lost === 0) assert.deepEqual(keptIn(world.stored), known?.groups, `${name} ${at}`);
        for (const [id, epoch] of known?.epochs ?? [])
          assert.ok((await grantAnew(world, id)) > epoch, `${name} ${at}: ${id} had ${epoch}`);
        await world.close();
      }
    }
  assert.ok(told > 0);
});

test("what names a client whose registration is lost does not bind its group", () => {
  const state = nothingStored();
  const settings = { id: "one", name: "", description: "", timeoutMs: TIMEOUT_MS, additionalData: null };
  const by = { authority: "file", name: "operator" };
  const override = { session: "lost", value: "Primary", expiresAtWall: null, releaseWhenStale: false, by } as const;
  const primary = { session: "lost", epoch: 7, sinceWall: 0, reason: "override" } as const;
  applyRecord(state, { kind: "group", settings });
  applyRecord(state, { kind: "override", group: "one", override });
  applyRecord(state, { kind: "granted", group: "one", primary });
  const found = state.groups.get("one");
  assert.deepEqual([found?.override, found?.primary, found?.epoch], [null, null, 7]);
});

test("an epoch of a group whose making is lost is not granted again", () => {
  const state = nothingStored();
  const primary = { session: "a", epoch: 7, sinceWall: 0, reason: "override" } as const;
  applyRecord(state, { kind: "granted", group: "lost", primary });
  assert.equal(state.epochFloor, 7);
});
