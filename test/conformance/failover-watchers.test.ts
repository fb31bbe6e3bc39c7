import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { FailoverService, RemotingAdapterService } from "#proto/services.js";
import { FailoverServer } from "./failover-server.ts";
import { codeOf } from "./words.ts";

test("a watch ends when its group is deleted, also where one of its id is made at once", async () => {
  await using server = await FailoverServer.start();
  const { member } = await server.member();
  using _ = member;
  await member.join("cell-1", "a");
  const watch = member.watch("cell-1");
  await watch.told();
  await member.raw.call(FailoverService.leave, { groupId: "cell-1", sessionId: "a" });
  await server.failover.deleteGroup("cell-1");
  await member.join("cell-1", "b");
  assert.equal(codeOf(await watch.ended), "NOT_FOUND GROUP_NOT_FOUND");
  assert.ok(watch.states.every(({ sessions }) => sessions?.every(({ sessionId }) => sessionId === "a")));
  const next = member.watch("cell-1");
  assert.equal((await next.told()).sessions?.[0]?.sessionId, "b");
});

test("every way to end stops watching the group, and the last of its watchers too", async () => {
  await using server = await FailoverServer.start();
  const { member: owner } = await server.member("owner");
  const [cancelled, closed, left] = [await server.member("x"), await server.member("y"), await server.member("z")];
  using _ = owner;
  await owner.join("cell-1", "a");
  let watched = 0;
  const { failover } = server;
  const watch = failover.watch.bind(failover);
  failover.watch = (id, listener) => {
    watched++;
    const stop = watch(id, listener);
    let isStopped = false;
    return () => {
      if (!isStopped) watched--;
      isStopped = true;
      stop();
      ended.dispatchEvent(new Event("stopped"));
    };
  };
  const ended = new EventTarget();
  const watches = [cancelled, closed, left].map(({ member }) => member.watch("cell-1"));
  await Promise.all(watches.map((each) => each.told()));
  assert.equal(watched, 1);
  const stopped = once(ended, "stopped", { signal: AbortSignal.timeout(5_000) });
  watches[0]!.cancel();
  server.table.close(closed.session, "closed");
  left.session.channel.close("administrator");
  await Promise.all(watches.map((each) => each.ended));
  await stopped;
  assert.equal(watched, 0);
  for (const { member } of [cancelled, closed, left]) member[Symbol.dispose]();
});

test("a session that ends while a join waits for the store: the call ends, and the join is whole", async () => {
  await using server = await FailoverServer.start();
  const { member, session } = await server.member();
  const { member: other } = await server.member("south");
  using _ = member;
  using __ = other;
  await member.join("cell-1", "a");
  let release = () => {};
  server.store.held = new Promise((resolve) => {
    release = resolve;
  });
  const before = server.store.appended;
  const call = member.raw.refused(FailoverService.joinGroup, { groupId: "cell-1", sessionId: "b" });
  while (server.store.appended === before) await new Promise(setImmediate);
  server.table.close(session, "closed");
  assert.equal(codeOf(await call), "UNAUTHENTICATED SESSION_UNKNOWN");
  release();
  const { sessions } = await other.group("cell-1");
  assert.deepEqual(
    sessions?.map(({ sessionId }) => sessionId),
    ["a", "b"],
  );
  await member.raw.call(RemotingAdapterService.authenticate, { securityToken: 0 });
});

test("a store that fails is UNAVAILABLE, and nothing has changed", async () => {
  await using server = await FailoverServer.start();
  const { member } = await server.member();
  using _ = member;
  await member.becomePrimary("cell-1", "a");
  const before = await member.group("cell-1");
  const failing = Promise.reject(new Error("the disk is full"));
  failing.catch(() => {});
  server.store.held = failing;
  const request = { groupId: "cell-1", sessionId: "a" };
  const acts = [
    () => member.raw.refused(FailoverService.joinGroup, { ...request, sessionId: "b" }),
    () => member.raw.refused(FailoverService.joinGroup, { ...request, groupId: "cell-2" }),
    () => member.raw.refused(FailoverService.leave, request),
    () => member.raw.refused(FailoverService.overrideRole, { ...request, override: 2 }),
  ];
  for (const act of acts) {
    const failure = await act();
    assert.equal(codeOf(failure), "UNAVAILABLE FAILOVER_UNAVAILABLE");
    assert.doesNotMatch(failure.message, /disk/);
  }
  server.store.held = Promise.resolve();
  assert.deepEqual(await member.group("cell-1"), before);
});
