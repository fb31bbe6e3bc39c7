import assert from "node:assert/strict";
import { test } from "node:test";
import { Failover } from "../../server/failover/failover.ts";
import { nothingStored, type StoredFailover } from "../../server/failover/records.ts";
import { MemoryJournal } from "../../server/storage/journal.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { fails } from "./support/failover-fixture.ts";

const OWNER = { authority: "file", name: "collector" };
const FULL = fails("GROUP_LIMIT_REACHED");
/** Four KiB of text that take a hundred times as much, since every three bytes are an object. */
const heavy = () => JSON.parse(`{"a":[${Array(1_300).fill("{}").join()}]}`);

function failoverOn(stored: StoredFailover = nothingStored(), append = async () => {}): Failover {
  const store = Object.assign(new MemoryJournal<never>(), { append });
  return new Failover({ store, stored, clock: new FakeClock(), emit: () => {} });
}

/** Makes groups until no more may be. @returns how many there are */
async function fill(failover: Failover): Promise<number> {
  for (let next = failover.size; ; next++)
    try {
      await failover.createGroup({ id: `g${next}`, additionalData: heavy() });
    } catch (error) {
      FULL(error);
      return failover.size;
    }
}

test("a client that fills groups with data is stopped at 64 MiB of memory, not at 10,000 groups", async () => {
  const failover = failoverOn();
  const made = await fill(failover);
  assert.ok(made > 300 && made < 1_000, `${made} groups`);
  await assert.rejects(failover.join("g0", { id: "a", owner: OWNER, additionalData: heavy() }), FULL);
  assert.equal((await failover.join("g0", { id: "a", owner: OWNER })).made, true);
});

test("what a client brought along is given back when it leaves, is given up, or its group is deleted", async () => {
  const failover = failoverOn();
  const made = await fill(failover);
  await failover.deleteGroup("g0");
  await failover.createGroup({ id: "g0" });
  for (let time = 0; time < 3; time++) {
    await failover.join("g0", { id: "a", owner: OWNER, additionalData: heavy() });
    await assert.rejects(failover.join("g0", { id: "b", owner: OWNER, additionalData: heavy() }), FULL);
    await failover.leave("g0", "a");
  }
  await failover.join("g0", { id: "a", owner: OWNER, additionalData: heavy() });
  await assert.rejects(failover.deleteGroup("g0"), fails("GROUP_ACTIVE"));
  await failover.leave("g0", "a");
  await failover.deleteGroup("g0");
  await failover.createGroup({ id: "g0", additionalData: heavy() });
  assert.deepEqual([failover.size, await fill(failover)], [made, made]);
});

test("what cannot be kept takes no room, and what was kept before takes its own", async () => {
  const stored = nothingStored();
  const failing = failoverOn(stored, () => Promise.reject(new Error("disk full")));
  for (let time = 0; time < 700; time++)
    await assert.rejects(failing.createGroup({ id: "g", additionalData: heavy() }), fails("FAILOVER_UNAVAILABLE"));
  const settings = { id: "old", name: "", description: "", timeoutMs: 60_000, additionalData: heavy() };
  stored.groups.set("old", { settings, epoch: 0, primary: null, override: null, ticks: null, sessions: [] });
  assert.equal(await fill(failoverOn(stored)), await fill(failoverOn()));
});
