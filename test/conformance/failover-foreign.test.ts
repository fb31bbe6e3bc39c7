import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { Member, startFailover } from "./failover-gateway.ts";
import { codeOf } from "./words.ts";

const FOREIGN = "PERMISSION_DENIED CLIENT_SESSION_FOREIGN";
const A = { groupId: "cell-1", sessionId: "a" };

test("nobody keeps another user's dead client Primary, gives its epoch up, or removes it", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  using south = await Member.of(gateway, "south");
  await north.becomePrimary("cell-1", "a");
  const refusals = [
    await south.raw.refused(FailoverService.heartbeat, { ...A, score: 50 }),
    await south.raw.refused(FailoverService.heartbeat, { ...A, score: 50, releasedEpoch: 1 }),
    await south.raw.refused(FailoverService.leave, A),
    await south.raw.refused(FailoverService.joinGroup, A),
  ];
  assert.deepEqual(refusals.map(codeOf), [FOREIGN, FOREIGN, FOREIGN, FOREIGN]);
  const { primary, epoch } = await north.group("cell-1");
  assert.deepEqual([primary, Number(epoch)], ["a", 1]);
});

test("a FailoverAdministrator removes anybody's client", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  using chief = await Member.of(gateway, "chief");
  await north.join("cell-1", "a");
  await chief.raw.call(FailoverService.leave, A);
  assert.deepEqual((await north.group("cell-1")).sessions, []);
});

test("a client that comes back under another account waits until its old self is silent, and then may act", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  using south = await Member.of(gateway, "south");
  await north.becomePrimary("cell-1", "a");
  assert.equal(codeOf(await south.raw.refused(FailoverService.joinGroup, A)), FOREIGN);
  clock.advance(60_000);
  await south.becomePrimary("cell-1", "a");
  assert.equal(codeOf(await north.raw.refused(FailoverService.heartbeat, { ...A, score: 50 })), FOREIGN);
});
