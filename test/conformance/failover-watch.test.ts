import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { FailoverService, SessionService } from "#proto/services.js";
import { accountBook } from "../support/accounts.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { Member, overrideName, startFailover } from "./failover-gateway.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf } from "./words.ts";

const has =
  (...ids: string[]) =>
  ({ sessions }: { sessions?: { sessionId?: string | null }[] | null }) =>
    JSON.stringify(sessions?.map(({ sessionId }) => sessionId)) === JSON.stringify(ids);

test("a watch tells the state now, then each change: joining, asking, granting, pinning, leaving", async () => {
  await using gateway = await startFailover();
  using chief = await Member.of(gateway, "chief");
  await chief.join("cell-1", "a");
  const watch = chief.watch("cell-1");
  await watch.told(has("a"));
  await chief.join("cell-1", "b");
  await watch.told(has("a", "b"));
  await chief.beat("cell-1", "a");
  await watch.told(({ pendingPrimary }) => pendingPrimary === "a");
  await chief.beat("cell-1", "a");
  await watch.told(({ primary, epoch }) => primary === "a" && Number(epoch) === 1);
  await chief.raw.call(FailoverService.overrideRole, { groupId: "cell-1", sessionId: "b", override: 1 });
  const pinned = await watch.told(({ primary }) => primary === "b");
  assert.equal(overrideName(pinned.sessions?.[1]?.override), "PRIMARY");
  await chief.raw.call(FailoverService.leave, { groupId: "cell-1", sessionId: "a" });
  await watch.told(has("b"));
  assert.deepEqual(watch.states.at(-1), await chief.group("cell-1"));
});

test("a heartbeat that changes nothing is not told", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  const watch = north.watch("cell-1");
  await watch.told();
  for (let n = 0; n < 5; n++) {
    clock.advance(1_000);
    await north.beat("cell-1", "a", 50 + n);
  }
  await north.join("cell-1", "b");
  const joined = await watch.told(has("a", "b"));
  assert.equal(watch.states.length, 2);
  assert.equal(joined.sessions?.[0]?.score, 54);
});

test("a Primary that falls silent is told by time alone", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  const watch = north.watch("cell-1");
  await watch.told(({ primary }) => primary === "a");
  clock.advance(60_000);
  await watch.told(({ primary }) => primary === "");
});

test("a Primary that gives its role up where nobody follows is told", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a");
  const watch = north.watch("cell-1");
  await watch.told(({ primary }) => primary === "a");
  await north.beat("cell-1", "a", 50, 1);
  await watch.told(({ primary, pendingPrimary }) => primary === "" && pendingPrimary === "");
});

test("a Primary that is beaten is told before it gives way, and after", async () => {
  const clock = new FakeClock();
  await using gateway = await startFailover({ ports: { clock } });
  using north = await Member.of(gateway, "north");
  await north.becomePrimary("cell-1", "a", 20);
  await north.join("cell-1", "b");
  const watch = north.watch("cell-1");
  await north.beat("cell-1", "b", 90);
  clock.advance(10_000);
  await watch.told(({ primary, yielding }) => primary === "a" && yielding === true);
  await north.beat("cell-1", "a", 20);
  await watch.told(({ primary, yielding }) => primary === "" && yielding === true);
});

test("a group that is not there cannot be watched", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  const watch = north.watch("cell-1");
  assert.equal(codeOf(await watch.ended), "NOT_FOUND GROUP_NOT_FOUND");
  assert.deepEqual(watch.states, []);
});

test("every watcher of a group is told, and no watcher of another one", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  using south = await Member.of(gateway, "south");
  await north.join("cell-1", "a");
  await north.join("cell-2", "a");
  const watches = Array.from({ length: 64 }, () => south.watch("cell-1"));
  const other = south.watch("cell-2");
  await Promise.all([...watches, other].map((watch) => watch.told()));
  await north.join("cell-1", "b");
  await Promise.all(watches.map((watch) => watch.told(has("a", "b"))));
  assert.equal(other.states.length, 1);
});

test("a thousand groups stay apart", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  const ids = Array.from({ length: 1_000 }, (_, n) => `cell-${n}`);
  for (let n = 0; n < ids.length; n += 50) await Promise.all(ids.slice(n, n + 50).map((id) => north.join(id, "a")));
  const watches = ids.filter((_, n) => n % 25 === 0).map((id) => ({ id, watch: north.watch(id) }));
  await Promise.all(watches.map(({ watch }) => watch.told(has("a"))));
  await Promise.all(watches.map(({ id }) => north.join(id, "b")));
  for (const { id, watch } of watches) assert.equal((await watch.told(has("a", "b"))).groupId, id);
  assert.ok(watches.every(({ watch }) => watch.states.length === 2));
});

test("a client that does not read is sent the last state alone of those it missed", async () => {
  await using gateway = await startFailover();
  using chief = await Member.of(gateway, "chief");
  const wide = "w".repeat(256);
  await Promise.all(Array.from({ length: 64 }, (_, n) => chief.join("cell-1", `s${n}`, { name: wide })));
  const fast = chief.watch("cell-1");
  await fast.told();
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("north", "right");
  const { path, requestSerialize, responseDeserialize } = FailoverService.watchGroup;
  const stream = wire.stream(path, { "security-token": String(securityToken) });
  stream.end(frame(requestSerialize({ groupId: "cell-1" })));
  await once(stream, "response", { signal: AbortSignal.timeout(5_000) });
  const pin = async (n: number, override: number) => {
    await chief.raw.call(FailoverService.overrideRole, { groupId: "cell-1", sessionId: `s${n}`, override });
    await fast.told(({ sessions }) => sessions?.[n]?.override === override && override > 0);
  };
  for (let n = 0; n < 9; n++) {
    await pin(n, 2);
    if (n < 8)
      await chief.raw.call(FailoverService.overrideRole, { groupId: "cell-1", sessionId: `s${n}`, override: 0 });
  }
  const states: number[] = [];
  let rest = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE(1)) {
      const end = 5 + rest.readUInt32BE(1);
      const { group } = responseDeserialize(rest.subarray(5, end));
      const pinned = group!.sessions!.findIndex(({ override }) => overrideName(override) !== "NONE");
      states.push(pinned);
      rest = rest.subarray(end);
      stream.emit("state");
    }
  });
  while (states.at(-1) !== 8) await once(stream, "state", { signal: AbortSignal.timeout(5_000) });
  assert.ok(fast.states.length >= 10, `the fast client was told ${fast.states.length}`);
  assert.ok(states.length < fast.states.length, `both were told ${states.length}`);
});

test("a watch ends with its session", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.join("cell-1", "a");
  const watch = north.watch("cell-1");
  await watch.told();
  await north.raw.call(SessionService.closeSession, { securityToken: north.token });
  assert.equal(codeOf(await watch.ended), "UNAUTHENTICATED SESSION_UNKNOWN");
});

test("a watch ends with the role that allowed it", async () => {
  await using gateway = await startFailover();
  using north = await Member.of(gateway, "north");
  await north.join("cell-1", "a");
  const watch = north.watch("cell-1");
  await watch.told();
  await accountBook(join(gateway.folder, "data")).setRoles("north", ["Viewer"]);
  assert.equal(codeOf(await watch.ended), "PERMISSION_DENIED METHOD_DENIED");
});

test("watching is no activity: the session idles out, and the watch ends with it", async () => {
  const clock = new FakeClock();
  const sessions = { idleTimeout: "100s" };
  await using gateway = await startFailover({ configuration: { sessions }, ports: { clock } });
  using north = await Member.of(gateway, "north");
  using south = await Member.of(gateway, "south");
  await north.join("cell-1", "a", { timeoutSeconds: 3_600 });
  clock.advance(60_000);
  const watch = north.watch("cell-1");
  await watch.told();
  await south.join("cell-1", "b");
  await watch.told(has("a", "b"));
  clock.advance(40_000);
  assert.equal(codeOf(await watch.ended), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal((await gateway.event("session.closed", ({ user }) => user === "north")).reason, "idle");
});
