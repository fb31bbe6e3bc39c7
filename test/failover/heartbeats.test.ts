import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverFixture, fails, ownerOf, settled, TIMEOUT_MS } from "./support/failover-fixture.ts";

const HALF = TIMEOUT_MS / 2;

test("heartbeats keep their distance, those that confirm, give way or release excepted", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  await assert.rejects(fixture.beat("a", 50), fails("HEARTBEAT_TOO_SOON"));
  await fixture.beat("b", 80);
  await assert.rejects(fixture.beat("b", 80), fails("HEARTBEAT_TOO_SOON"));
  fixture.clock.advance(9_500);
  await fixture.beat("a", 50);
  fixture.clock.advance(500);
  assert.equal((await fixture.beat("a", 50)).role, "Secondary", "it gives way");
  assert.equal((await fixture.beat("a", 50, { releasedEpoch: 1 })).role, "Secondary");
  assert.equal(fixture.view.pendingPrimary, "b");
  assert.equal((await fixture.promote("b", 80)).role, "Primary", "it confirms");
});

test("a heartbeat that came too soon counts for nothing", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  fixture.clock.advance(500);
  await assert.rejects(fixture.beat("a", 10), fails("HEARTBEAT_TOO_SOON"));
  assert.equal(fixture.failover.session("g", "a").heartbeat?.score, 50);
  fixture.clock.advance(TIMEOUT_MS - 500);
  assert.equal(fixture.mayAct("a", 1), false);
});

test("a score that is not 0 to 100 is refused and changes nothing", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  for (const score of [Number.NaN, Number.POSITIVE_INFINITY, -0.1, 100.1])
    await assert.rejects(fixture.beat("a", score), fails("FIELD_INVALID"));
  assert.equal(fixture.failover.session("g", "a").heartbeat, undefined);
  assert.equal((await fixture.beat("a", 100)).role, "PendingPrimary");
});

test("unknown groups and clients are told apart", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await assert.rejects(fixture.beat("b"), fails("CLIENT_SESSION_NOT_FOUND"));
  assert.throws(() => fixture.failover.heartbeat("h", "a", { score: 1 }), fails("GROUP_NOT_FOUND"));
});

test("a Primary that releases its epoch is followed at once, and stands back for a timeout", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 90);
  await fixture.beat("b", 10);
  const answer = await fixture.beat("a", 90, { releasedEpoch: 1 });
  assert.equal(answer.role, "Secondary");
  assert.equal(fixture.mayAct("a", 1), false);
  fixture.clock.advance(1_000);
  assert.equal((await fixture.promote("b", 10)).epoch, 2);
  fixture.clock.advance(HALF);
  await fixture.beat("a", 90);
  await fixture.beat("b", 10);
  fixture.clock.advance(10_000);
  assert.equal(fixture.view.isYielding, false, "it stands back");
  fixture.clock.advance(HALF);
  await fixture.beat("a", 90);
  fixture.clock.advance(10_000);
  assert.equal(fixture.view.isYielding, true);
});

test("a release of an epoch that is over releases nothing", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.promote("a");
  fixture.clock.advance(1_000);
  assert.equal((await fixture.beat("a", 50, { releasedEpoch: 7 })).role, "Primary");
});

test("a client that releases while it is alone is asked again after a timeout", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.promote("a");
  assert.equal((await fixture.beat("a", 50, { releasedEpoch: 1 })).role, "Secondary");
  fixture.clock.advance(HALF);
  assert.equal((await fixture.beat("a")).role, "Secondary");
  fixture.clock.advance(HALF);
  assert.equal(fixture.view.pendingPrimary, "a");
  assert.equal((await fixture.beat("a")).role, "PendingPrimary");
  assert.equal((await fixture.beat("a")).epoch, 2);
});

test("only whoever registered the client may act with its epoch", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a");
  const as = (id: string) => (owner: { name: string }) => owner.name === ownerOf(id).name;
  const may = (session: string, epoch: number, who: string) => fixture.failover.mayAct("g", session, epoch, as(who));
  assert.deepEqual(
    [
      may("a", 1, "a"),
      may("a", 1, "b"),
      may("b", 1, "b"),
      may("a", 0, "a"),
      may("a", 2, "a"),
      may("a", Number.NaN, "a"),
    ],
    [true, false, false, false, false, false],
  );
  assert.equal(
    fixture.failover.mayAct("h", "a", 1, () => true),
    false,
  );
});

test("how far data was processed is what Primaries tell, and only grows", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  assert.equal((await fixture.beat("a", 50, { ticks: 10n })).ticks, undefined);
  await fixture.beat("a", 50, { ticks: 10n });
  fixture.clock.advance(1_000);
  assert.equal((await fixture.beat("a", 50, { ticks: 20n })).ticks, 20n);
  fixture.clock.advance(1_000);
  assert.equal((await fixture.beat("a", 50, { ticks: 15n })).ticks, 20n);
  assert.equal((await fixture.beat("b", 50, { ticks: 99n })).ticks, 20n);
});

test("a plain heartbeat writes nothing and is answered in the same step", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a");
  fixture.clock.advance(HALF);
  const written = fixture.store.records.length;
  const answer = fixture.failover.heartbeat("g", "a", { score: 50 });
  assert.equal(answer instanceof Promise, false);
  assert.equal(fixture.store.records.length, written);
});

test("while a step waits for the disk, the Primary and the others are answered, and leases go on", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a");
  await fixture.beat("b");
  fixture.store.isHeld = true;
  const joining = fixture.join("c");
  for (let round = 0; round < 5; round++) {
    fixture.clock.advance(HALF);
    assert.equal((await fixture.beat("a")).role, "Primary");
    assert.equal((await fixture.beat("b")).role, "Secondary");
  }
  fixture.store.release();
  await joining;
  assert.equal(fixture.view.primary, "a");
  assert.equal(fixture.view.epoch, 1);
});

test("a lease that ends while a step waits for the disk is over at once, and is not renewed by a late heartbeat", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a");
  fixture.store.isHeld = true;
  const joining = fixture.join("c");
  fixture.clock.advance(HALF);
  await fixture.beat("b");
  fixture.clock.advance(HALF);
  assert.equal(fixture.mayAct("a", 1), false);
  const late = fixture.beat("a");
  fixture.store.release();
  await joining;
  assert.equal((await late).role, "Secondary");
  await settled();
  assert.equal(fixture.view.pendingPrimary, "b");
});
