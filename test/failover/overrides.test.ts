import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverFixture, fails, TIMEOUT_MS } from "./support/failover-fixture.ts";

const HALF = TIMEOUT_MS / 2;
const DAY_MS = 86_400_000;

test("a pinned client is Primary at once, with the next epoch, and without confirming", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 90);
  assert.deepEqual(await fixture.pin("b", "Primary"), { value: "Primary", expiresAtWall: null });
  assert.equal(fixture.mayAct("a", 1), false);
  assert.equal(fixture.mayAct("b", 2), true);
  assert.equal((await fixture.beat("b", 0)).role, "Primary");
  assert.deepEqual(fixture.reasons.slice(1), ["a override", "b override"]);
  const audit = fixture.events.find(({ event }) => event === "failover.override");
  assert.deepEqual(audit, {
    event: "failover.override",
    group: "g",
    session: "b",
    value: "Primary",
    user: "admin",
    authority: "file",
  });
});

test("a pinned Primary keeps its role while it is silent, and loses it when that ends", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("a", "Primary");
  fixture.clock.advance(10 * TIMEOUT_MS);
  await fixture.beat("b", 90);
  assert.equal(fixture.mayAct("a", 1), true);
  assert.equal(fixture.view.isYielding, false);
  await fixture.pin("a", "Off");
  assert.equal(fixture.mayAct("a", 1), false);
  assert.equal(fixture.view.pendingPrimary, "b");
});

test("pinning the Primary moves no epoch", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.promote("a");
  await fixture.pin("a", "Primary");
  assert.deepEqual([fixture.view.primary, fixture.view.epoch], ["a", 1]);
});

test("a Primary that is sent back is followed at once by the best of the others, or by nobody", async () => {
  const fixture = await FailoverFixture.of(["a", "b", "c"]);
  await fixture.promote("a", 90);
  await fixture.beat("b", 40);
  await fixture.beat("c", 60);
  await fixture.pin("a", "Secondary");
  assert.deepEqual([fixture.view.primary, fixture.view.epoch], ["c", 2]);
  const alone = await FailoverFixture.of(["a"]);
  await alone.promote("a", 90);
  await alone.pin("a", "Secondary");
  assert.deepEqual([alone.view.primary, alone.view.pendingPrimary], [undefined, undefined]);
  alone.clock.advance(1_000);
  assert.equal((await alone.beat("a", 90)).role, "Secondary");
  await alone.pin("a", "Off");
  assert.equal(alone.view.pendingPrimary, "a");
});

test("a client that is pinned as Secondary never becomes Primary", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("b", "Secondary");
  await fixture.promote("a", 10);
  await fixture.beat("b", 90);
  fixture.clock.advance(HALF);
  assert.equal(fixture.view.isYielding, false);
  await fixture.beat("b", 90);
  fixture.clock.advance(HALF);
  assert.deepEqual([fixture.view.primary, fixture.view.pendingPrimary], [undefined, undefined]);
});

test("an override ends by itself, steps of the wall clock or none", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("b", 50);
  await fixture.pin("a", "Primary", { forMs: 2 * TIMEOUT_MS });
  fixture.clock.stepWall(DAY_MS);
  fixture.clock.advance(2 * TIMEOUT_MS - 1);
  assert.equal(fixture.failover.session("g", "a").override, "Primary");
  fixture.clock.stepWall(-2 * DAY_MS);
  fixture.clock.advance(1);
  assert.equal(fixture.failover.session("g", "a").override, "Off");
  assert.equal(fixture.store.state.groups.get("g")?.override, null);
  const last = fixture.events.filter(({ event }) => event === "failover.override").at(-1);
  const ended = { event: "failover.override", group: "g", session: "a", value: "Off", byItself: true };
  assert.deepEqual(last, { ...ended, user: "admin", authority: "file" });
});

test("an override's end outlives a restart, in wall time", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("a", "Primary", { forMs: 2 * TIMEOUT_MS });
  fixture.clock.advance(TIMEOUT_MS);
  const next = fixture.restart();
  assert.equal(next.mayAct("a", 1), true);
  next.clock.advance(TIMEOUT_MS - 1);
  assert.equal(next.failover.session("g", "a").override, "Primary");
  next.clock.advance(1);
  assert.equal(next.failover.session("g", "a").override, "Off");
});

test("an override that ended while the gateway was away is over at the start", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.pin("a", "Secondary", { forMs: 1_000 });
  fixture.failover.stop();
  fixture.clock.advance(DAY_MS);
  assert.equal(fixture.restart().failover.session("g", "a").override, "Off");
});

test("one client of a group has an override, and may have another in its place", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("a", "Primary");
  await assert.rejects(fixture.pin("b", "Secondary"), fails("OVERRIDE_EXISTS"));
  assert.deepEqual(await fixture.pin("b", "Off"), { value: "Off", expiresAtWall: null });
  assert.equal(fixture.failover.session("g", "a").override, "Primary");
  await fixture.pin("a", "Secondary");
  assert.equal(fixture.failover.session("g", "a").override, "Secondary");
  assert.equal(fixture.view.primary, undefined);
});

test("periods that are none, and those beyond the year 9999, are refused and pin nothing", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  for (const forMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 3e14])
    await assert.rejects(fixture.pin("a", "Primary", { forMs }), fails("FIELD_INVALID"));
  assert.equal(fixture.failover.session("g", "a").override, "Off");
});

test("an override that is released when stale gives a silent client one timeout", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  fixture.clock.advance(2 * TIMEOUT_MS);
  await fixture.pin("a", "Primary", { releaseWhenStale: true });
  fixture.clock.advance(HALF);
  await fixture.beat("b");
  fixture.clock.advance(HALF - 1);
  assert.equal(fixture.view.primary, "a");
  fixture.clock.advance(1);
  assert.equal(fixture.failover.session("g", "a").override, "Off");
  assert.equal(fixture.view.pendingPrimary, "b");
});

test("an override of a Secondary ends when it is stale, by itself", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a");
  await fixture.pin("b", "Secondary", { releaseWhenStale: true });
  fixture.clock.advance(HALF);
  await fixture.beat("a");
  fixture.clock.advance(HALF);
  assert.equal(fixture.store.state.groups.get("g")?.override, null);
});

test("an override leaves with its client", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("a", "Primary");
  await fixture.beat("b", 20);
  await fixture.failover.leave("g", "a");
  assert.deepEqual([fixture.view.primary, fixture.view.epoch], ["b", 2]);
  assert.equal(fixture.store.state.groups.get("g")?.override, null);
  await fixture.pin("b", "Secondary");
});

test("a pinned client that gives its epoch up is asked again, and has another", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.pin("a", "Primary");
  await fixture.beat("b", 90);
  assert.equal((await fixture.beat("a", 50, { releasedEpoch: 1 })).role, "PendingPrimary");
  assert.deepEqual([(await fixture.beat("a")).epoch, fixture.view.primary], [2, "a"]);
});

test("whoever is asked to be Primary and is pinned as Secondary is asked no more", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.beat("a", 90);
  await fixture.beat("b", 10);
  await fixture.pin("a", "Secondary");
  assert.equal(fixture.view.pendingPrimary, "b");
});
