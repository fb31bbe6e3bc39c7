import assert from "node:assert/strict";
import { test } from "node:test";
import { elect, isBeaten } from "../../server/failover/election.ts";
import { FailoverFixture, TIMEOUT_MS } from "./support/failover-fixture.ts";

const HALF = TIMEOUT_MS / 2;

test("the highest score wins, of equal scores the lowest id, and a sole member in any case", () => {
  const [a, b, c] = [
    { id: "a", score: 70 },
    { id: "b", score: 80 },
    { id: "c", score: 80 },
  ];
  assert.deepEqual(elect([]), undefined);
  assert.deepEqual(elect([a]), { winner: a, reason: "only-client-in-group" });
  assert.deepEqual(elect([a, b]), { winner: b, reason: "highest-score" });
  assert.deepEqual(elect([c, a, b]), { winner: b, reason: "lowest-id" });
});

test("a Primary is beaten by the margin, and without one while its score is below 1", () => {
  const cases: [number, number, boolean][] = [
    [50, 54.9, false],
    [50, 55, true],
    [1, 5.9, false],
    [0.9, 1, true],
    [0, 0, false],
    [0.5, 0.4, false],
    [50, 40, false],
  ];
  for (const [own, other, beaten] of cases) assert.equal(isBeaten(own, other, 5), beaten, `${own} against ${other}`);
});

test("a sole member is asked to be Primary, and is it with its next heartbeat", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  assert.deepEqual(await fixture.beat("a"), { role: "PendingPrimary", epoch: 0, leaseMs: 0, ticks: undefined });
  assert.equal(fixture.view.pendingPrimary, "a");
  assert.deepEqual(await fixture.beat("a"), { role: "Primary", epoch: 1, leaseMs: 45_000, ticks: undefined });
  assert.equal(fixture.view.primary, "a");
  assert.deepEqual(fixture.reasons, ["a only-client-in-group"]);
});

test("who is asked to be Primary and falls silent is passed over after the timeout", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.beat("a", 90);
  fixture.clock.advance(HALF);
  assert.equal((await fixture.beat("b", 10)).role, "Secondary");
  fixture.clock.advance(HALF);
  assert.equal(fixture.view.pendingPrimary, "b");
});

test("a Primary that is silent for the timeout loses its role to the best of the others", async () => {
  const fixture = await FailoverFixture.of(["a", "b", "c"]);
  await fixture.promote("a", 90);
  fixture.clock.advance(HALF);
  await fixture.beat("b", 10);
  await fixture.beat("c", 20);
  fixture.clock.advance(HALF - 1);
  assert.equal(fixture.mayAct("a", 1), true);
  fixture.clock.advance(1);
  assert.equal(fixture.mayAct("a", 1), false);
  assert.equal(fixture.view.pendingPrimary, "c");
  assert.deepEqual(await fixture.promote("c", 20), { role: "Primary", epoch: 2, leaseMs: 45_000, ticks: undefined });
  assert.deepEqual(fixture.reasons, ["a only-client-in-group", "a silent", "c highest-score"]);
});

test("a Primary that comes back after the timeout finds its role gone where another is there, and has it anew where nobody is", async () => {
  const pair = await FailoverFixture.of(["a", "b"]);
  await pair.promote("a");
  pair.clock.advance(HALF);
  await pair.beat("b");
  pair.clock.advance(HALF);
  assert.equal((await pair.beat("a")).role, "Secondary");
  const alone = await FailoverFixture.of(["a"]);
  await alone.promote("a");
  alone.clock.advance(2 * TIMEOUT_MS);
  assert.equal((await alone.beat("a")).role, "PendingPrimary");
  assert.equal((await alone.beat("a")).epoch, 2);
});

test("an incumbent keeps its role against equal and slightly better scores", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("b", 50);
  for (let round = 0; round < 6; round++) {
    fixture.clock.advance(HALF);
    await fixture.beat("a", 54);
    assert.equal((await fixture.beat("b", 50)).role, "Primary");
  }
});

test("a beaten Primary goes on for the hold-down, is told to give way, and is followed when its lease is over", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  await fixture.beat("b", 80);
  fixture.clock.advance(9_999);
  assert.equal((await fixture.beat("a", 50)).role, "Primary");
  fixture.clock.advance(1);
  assert.equal(fixture.view.isYielding, true);
  assert.equal(fixture.view.primary, "a");
  fixture.clock.advance(HALF);
  const told = await fixture.beat("a", 50);
  assert.deepEqual([told.role, told.leaseMs], ["Secondary", 0]);
  assert.equal(fixture.view.primary, undefined);
  assert.equal(fixture.mayAct("a", 1), true, "what runs may end");
  await fixture.beat("b", 80);
  fixture.clock.advance(HALF - 2);
  assert.equal(fixture.view.pendingPrimary, undefined);
  fixture.clock.advance(1);
  assert.equal(fixture.view.pendingPrimary, "b");
  assert.equal((await fixture.promote("b", 80)).epoch, 2);
  assert.deepEqual(fixture.reasons.slice(1), ["a beaten", "b highest-score"]);
});

test("a lead that does not last the hold-down changes nothing", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  for (const score of [80, 50, 80, 50, 80]) {
    await fixture.beat("b", score);
    fixture.clock.advance(9_000);
  }
  assert.equal(fixture.view.isYielding, false);
  assert.equal((await fixture.beat("a", 50)).role, "Primary");
});

test("a Primary that was told to give way goes on, with a whole lease, when its challenger is gone", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  await fixture.beat("b", 80);
  fixture.clock.advance(HALF);
  assert.equal((await fixture.beat("a", 50)).role, "Secondary");
  fixture.clock.advance(1_000);
  await fixture.beat("b", 30);
  assert.deepEqual(await fixture.beat("a", 50).catch(() => "too soon"), {
    role: "Primary",
    epoch: 1,
    leaseMs: 45_000,
    ticks: undefined,
  });
  fixture.clock.advance(TIMEOUT_MS - 1);
  assert.equal(fixture.mayAct("a", 1), true);
});

test("a score that recovers with the very heartbeat that was to be told to give way is a whole lease", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  await fixture.beat("b", 80);
  fixture.clock.advance(HALF);
  await fixture.beat("b", 80);
  assert.equal((await fixture.beat("a", 100)).role, "Primary");
  fixture.clock.advance(TIMEOUT_MS - 1);
  assert.equal(fixture.mayAct("a", 1), true, "the client counts on three quarters of it");
});

test("a Cold standby takes over from a Primary whose score is below 1", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 80);
  fixture.clock.advance(HALF);
  await fixture.beat("a", 0);
  await fixture.beat("b", 1);
  fixture.clock.advance(10_000);
  assert.equal(fixture.view.isYielding, true);
});
