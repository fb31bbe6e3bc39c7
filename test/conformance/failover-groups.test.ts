import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { Member, overrideName, reasonName, roleName, startFailover } from "./failover-gateway.ts";
import { codeOf } from "./words.ts";

test("the first to join makes the group with the timeout it asked for, and is told both", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  const { group, session } = await north.join("cell-1", "a", { name: "North", timeoutSeconds: 30 });
  const { groupId, failoverTimeout, epoch, primary, pendingPrimary, yielding, reason, since } = group!;
  assert.deepEqual([groupId, Number(failoverTimeout?.seconds), Number(epoch)], ["cell-1", 30, 0]);
  assert.deepEqual([primary, pendingPrimary, yielding, reasonName(reason), since], ["", "", false, "NONE", null]);
  assert.deepEqual(
    [session?.sessionId, session?.name, roleName(session?.role), "score" in session! && session.score],
    ["a", "North", "SECONDARY", null],
  );
  assert.deepEqual(group?.sessions, [session]);
  assert.deepEqual(group?.decisions, []);
});

test("a group that names no timeout has 60 s", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  const { group } = await north.join("cell-1", "a");
  assert.equal(Number(group?.failoverTimeout?.seconds), 60);
});

test("whoever joins later takes the timeout that is, whatever he asks for", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.join("cell-1", "a", { timeoutSeconds: 30 });
  for (const timeoutSeconds of [45, 1, 1_000_000]) {
    const { group } = await north.join("cell-1", "b", { timeoutSeconds });
    assert.equal(Number(group?.failoverTimeout?.seconds), 30);
  }
});

test("clients that join a group nobody made at once all join it, with the timeout of one", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  const joined = await Promise.all(
    Array.from({ length: 16 }, (_, n) => north.join("cell-1", `s${n}`, { timeoutSeconds: 20 + n })),
  );
  const timeouts = new Set(joined.map(({ group }) => Number(group?.failoverTimeout?.seconds)));
  assert.equal(timeouts.size, 1);
  assert.equal((await north.group("cell-1")).sessions?.length, 16);
});

test("joining again changes nothing", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  const before = await north.group("cell-1");
  const { session } = await north.join("cell-1", "a");
  assert.equal(roleName(session?.role), "PRIMARY");
  assert.deepEqual(await north.group("cell-1"), before);
});

test("a client session of another name is refused", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.join("cell-1", "a", { name: "North" });
  const request = { groupId: "cell-1", sessionId: "a", name: "South" };
  const failure = await north.raw.refused(FailoverService.joinGroup, request);
  assert.equal(codeOf(failure), "ALREADY_EXISTS CLIENT_SESSION_EXISTS");
});

test("a timeout outside the range makes no group", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  for (const seconds of [-60, 0, 14, 86_401]) {
    const request = { groupId: "cell-1", sessionId: "a", failoverTimeout: { seconds } };
    const failure = await north.raw.refused(FailoverService.joinGroup, request);
    assert.equal(codeOf(failure), "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(failure.message, /15 to 86400 s/);
  }
  const failure = await north.raw.refused(FailoverService.getGroup, { groupId: "cell-1" });
  assert.equal(codeOf(failure), "NOT_FOUND GROUP_NOT_FOUND");
});

test("the only client is asked to confirm, and then is Primary with an epoch and a lease", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.join("cell-1", "a");
  const asked = await north.beat("cell-1", "a");
  const granted = await north.beat("cell-1", "a");
  assert.deepEqual([asked.role, asked.epoch, asked.leaseMs], ["PENDING_PRIMARY", 0, 0]);
  assert.deepEqual([granted.role, granted.epoch, granted.leaseMs], ["PRIMARY", 1, 45_000]);
  const { primary, epoch, reason, sessions, decisions } = await north.group("cell-1");
  assert.deepEqual([primary, Number(epoch), reasonName(reason)], ["a", 1, "ONLY_CLIENT_IN_GROUP"]);
  assert.deepEqual([roleName(sessions?.[0]?.role), sessions?.[0]?.score], ["PRIMARY", 50]);
  assert.deepEqual(
    decisions?.map(({ primary, previous, epoch, reason, by }) => [
      primary,
      previous,
      Number(epoch),
      reasonName(reason),
      by,
    ]),
    [["a", "", 1, "ONLY_CLIENT_IN_GROUP", ""]],
  );
});

test("a second heartbeat within a second is too soon, unless it confirms", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  await north.beat("cell-1", "a").catch(() => undefined);
  const request = { groupId: "cell-1", sessionId: "a", score: 50 };
  const failure = await north.raw.refused(FailoverService.heartbeat, request);
  assert.equal(codeOf(failure), "RESOURCE_EXHAUSTED HEARTBEAT_TOO_SOON");
  clock.advance(1_000);
  assert.equal((await north.beat("cell-1", "a")).role, "PRIMARY");
});

test("a Primary that releases its epoch is Secondary, and the other one is asked", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  await north.join("cell-1", "b");
  await north.beat("cell-1", "b");
  const released = await north.beat("cell-1", "a", 50, 1);
  assert.deepEqual([released.role, released.epoch, released.leaseMs], ["SECONDARY", 1, 0]);
  clock.advance(1_000);
  await north.beat("cell-1", "b");
  const granted = await north.beat("cell-1", "b");
  assert.deepEqual([granted.role, granted.epoch], ["PRIMARY", 2]);
  const { decisions } = await north.group("cell-1");
  assert.deepEqual(decisions?.map(({ reason }) => reasonName(reason)).slice(1), ["RELEASED", "ONLY_CLIENT_IN_GROUP"]);
});

test("who leaves is gone, and the next one is Primary at once", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  await north.join("cell-1", "b");
  await north.beat("cell-1", "b");
  await north.raw.call(FailoverService.leave, { groupId: "cell-1", sessionId: "a" });
  const { primary, epoch, sessions } = await north.group("cell-1");
  assert.deepEqual([primary, Number(epoch), sessions?.map(({ sessionId }) => sessionId)], ["b", 2, ["b"]]);
});

test("what a Primary processed is told to everybody, to 100 ns", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  clock.advance(1_000);
  await north.join("cell-1", "b");
  const request = { groupId: "cell-1", sessionId: "a", score: 50, lastDataProcessedTime: { seconds: 7, nanos: 199 } };
  const own = await north.raw.call(FailoverService.heartbeat, request);
  const other = await north.beat("cell-1", "b");
  const { lastDataProcessedTime, sessions } = await north.group("cell-1");
  for (const time of [own, other, { lastDataProcessedTime }, sessions![0]!].map((told) => told.lastDataProcessedTime))
    assert.deepEqual([Number(time?.seconds), time?.nanos], [7, 100]);
  assert.equal(sessions?.[1]?.lastDataProcessedTime, null);
});

test("times before 1970 come back as they went", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  clock.advance(1_000);
  const time = { seconds: -62_135_596_800, nanos: 999_999_900 };
  const request = { groupId: "cell-1", sessionId: "a", score: 50, lastDataProcessedTime: time };
  const { lastDataProcessedTime: told } = await north.raw.call(FailoverService.heartbeat, request);
  assert.deepEqual([Number(told?.seconds), told?.nanos], [time.seconds, time.nanos]);
});

test("an override pins the role at once, tells its end, and is told with who did it", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using chief = await Member.of(gateway, "chief");
  await chief.becomePrimary("cell-1", "a");
  await chief.join("cell-1", "b");
  const request = { groupId: "cell-1", sessionId: "b", override: 1, duration: { seconds: 600 } };
  const { override, expiresAt } = await chief.raw.call(FailoverService.overrideRole, request);
  const endsAt = (clock.wall() + 600_000) / 1_000;
  assert.deepEqual([overrideName(override), Number(expiresAt?.seconds)], ["PRIMARY", endsAt]);
  const { primary, epoch, reason, sessions, decisions } = await chief.group("cell-1");
  assert.deepEqual([primary, Number(epoch), reasonName(reason)], ["b", 2, "OVERRIDE"]);
  assert.deepEqual(
    sessions?.map((session) => [overrideName(session.override), session.overrideExpiresAt?.seconds?.toString()]),
    [
      ["NONE", undefined],
      ["PRIMARY", String(endsAt)],
    ],
  );
  assert.equal(decisions?.at(-1)?.by, "chief");
  const audited = await gateway.event("failover.override");
  assert.deepEqual([audited.user, audited.authority, audited.value], ["chief", "file", "Primary"]);
});

test("NONE ends an override, and no other client of the group can have one until then", async () => {
  await using gateway = await startFailover();
  using chief = await Member.of(gateway, "chief");
  await chief.join("cell-1", "a");
  await chief.join("cell-1", "b");
  const secondary = { groupId: "cell-1", sessionId: "a", override: 2 };
  const pinned = await chief.raw.call(FailoverService.overrideRole, secondary);
  assert.deepEqual([overrideName(pinned.override), pinned.expiresAt], ["SECONDARY", null]);
  const other = { ...secondary, sessionId: "b" };
  const failure = await chief.raw.refused(FailoverService.overrideRole, other);
  assert.equal(codeOf(failure), "FAILED_PRECONDITION OVERRIDE_EXISTS");
  const ended = await chief.raw.call(FailoverService.overrideRole, { ...secondary, override: 0 });
  assert.deepEqual([overrideName(ended.override), ended.expiresAt], ["NONE", null]);
  assert.equal(overrideName((await chief.raw.call(FailoverService.overrideRole, other)).override), "SECONDARY");
});

test("an override that is to be released when stale ends with its silent client", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using chief = await Member.of(gateway, "chief");
  await chief.join("cell-1", "a", { timeoutSeconds: 20 });
  const request = { groupId: "cell-1", sessionId: "a", override: 1, releaseWhenStale: true };
  await chief.raw.call(FailoverService.overrideRole, request);
  clock.advance(20_000);
  const { primary, sessions } = await chief.group("cell-1");
  assert.deepEqual([primary, overrideName(sessions?.[0]?.override)], ["", "NONE"]);
});

const ABSENT = [
  ["Heartbeat", FailoverService.heartbeat, { score: 1 }],
  ["Leave", FailoverService.leave, {}],
  ["OverrideRole", FailoverService.overrideRole, { override: 1 }],
] as const;

for (const [name, method, request] of ABSENT) {
  test(`${name} in a group, or of a client session, that is not there is NOT_FOUND`, async () => {
    await using gateway = await startFailover();
    using chief = await Member.of(gateway, "chief");
    await chief.join("cell-1", "a");
    const refused = async (groupId: string, sessionId: string) =>
      codeOf(await chief.raw.refused(method, { ...request, groupId, sessionId } as never));
    assert.equal(await refused("cell-2", "a"), "NOT_FOUND GROUP_NOT_FOUND");
    assert.equal(await refused("cell-1", "b"), "NOT_FOUND CLIENT_SESSION_NOT_FOUND");
  });
}

test("a full group takes nobody in while all its clients live", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await Promise.all(Array.from({ length: 64 }, (_, n) => north.join("cell-1", `s${n}`)));
  const failure = await north.raw.refused(FailoverService.joinGroup, { groupId: "cell-1", sessionId: "s64" });
  assert.equal(codeOf(failure), "RESOURCE_EXHAUSTED GROUP_LIMIT_REACHED");
});
