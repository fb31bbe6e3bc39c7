import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { test } from "node:test";
import type { GatewayEvent } from "../../server/core/events.ts";
import { type KnownSources, KnownSourcesFile } from "../../server/storage/known-sources.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { temporaryFolder } from "./support.ts";

const ALICE: KnownSources = [["alice", ["192.0.2.1", "2001:db8::/64"]]];
const BOTH: KnownSources = [...ALICE, ["bob", ["198.51.100.2"]]];

async function arrange() {
  const folder = await temporaryFolder();
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const path = folder.file("known-sources.json");
  const open = () => new KnownSourcesFile(path, { clock, emit: (event) => events.push(event) });
  return {
    clock,
    events,
    path,
    open,
    files: async () => (await readdir(folder.path)).sort(),
    rejected: () => events.flatMap((event) => (event.event === "sources.rejected" ? [event.detail] : [])),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test("what one process kept the next one reads, in a file for its owner alone", async () => {
  await using kept = await arrange();
  const first = kept.open();
  assert.deepEqual(await first.read(), []);
  first.saveSoon(() => BOTH);
  await first.close();
  assert.deepEqual(await kept.open().read(), BOTH);
  assert.equal((await stat(kept.path)).mode & 0o777, 0o600);
  assert.deepEqual([kept.events, await kept.files()], [[], ["known-sources.json"]]);
});

test("nothing new writes nothing", async () => {
  await using kept = await arrange();
  const file = kept.open();
  await file.read();
  await file.close();
  assert.deepEqual([await kept.files(), kept.clock.pending], [[], 0]);
});

test("however many are new, they are written together, 30 s after the first", async () => {
  await using kept = await arrange();
  const file = kept.open();
  let asked = 0;
  const current = () => {
    asked++;
    return BOTH;
  };
  for (let times = 0; times < 1_000; times++) file.saveSoon(current);
  kept.clock.advance(29_999);
  assert.equal(asked, 0);
  assert.equal(kept.clock.pending, 1);
  kept.clock.advance(1);
  await file.close();
  assert.equal(asked, 1);
  assert.deepEqual(await kept.open().read(), BOTH);
});

const foreign = {
  "no JSON": "a private key of another program",
  "cut off": '{"version":1,"users":[["alice",["192.',
  "another shape": '{"version":1,"users":[["alice","192.0.2.1"]]}',
  "a newer version": '{"version":2,"users":[]}',
  null: "null",
};

for (const [what, text] of Object.entries(foreign)) {
  test(`a file that is ${what} is told, moved aside as it is, and replaced by a good one`, async () => {
    await using kept = await arrange();
    await writeFile(kept.path, text);
    const file = kept.open();
    assert.deepEqual(await file.read(), []);
    const [aside = ""] = await kept.files();
    assert.equal(await readFile(kept.path.replace("known-sources.json", aside), "utf8"), text);
    assert.deepEqual(kept.rejected().length, 1);
    assert.ok(kept.rejected()[0]?.includes(aside), "the operator is told where it is");
    assert.ok(!kept.rejected()[0]?.includes("private key"), "and nothing of what was in it");
    file.saveSoon(() => ALICE);
    await file.close();
    assert.deepEqual(await kept.open().read(), ALICE);
  });
}

test("a folder in the place of the file is moved aside too", async () => {
  await using kept = await arrange();
  await mkdir(kept.path);
  assert.deepEqual(await kept.open().read(), []);
  assert.equal(kept.rejected().length, 1);
});

test("what somebody else writes while the gateway runs is never overwritten; it is told once and tried again", async () => {
  await using kept = await arrange();
  const file = kept.open();
  await file.read();
  await writeFile(kept.path, "somebody else's");
  for (let tries = 0; tries < 3; tries++) {
    file.saveSoon(() => ALICE);
    await file.close();
  }
  assert.equal(await readFile(kept.path, "utf8"), "somebody else's");
  assert.equal(kept.rejected().length, 1);
  await writeFile(kept.path, JSON.stringify({ version: 1, users: [] }));
  await file.close();
  assert.deepEqual(await kept.open().read(), ALICE);
});

test("a write that failed is made up for 30 s later", async () => {
  await using kept = await arrange();
  const file = kept.open();
  await file.read();
  await writeFile(kept.path, "somebody else's");
  file.saveSoon(() => ALICE);
  kept.clock.advance(30_000);
  await until(() => kept.rejected().length === 1 && kept.clock.pending === 1);
  await writeFile(kept.path, JSON.stringify({ version: 1, users: [] }));
  kept.clock.advance(30_000);
  await until(async () => (await readFile(kept.path, "utf8")).includes("alice"));
  await file.close();
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000;
  while (!(await holds())) {
    assert.ok(performance.now() < end, `it never came to hold: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
