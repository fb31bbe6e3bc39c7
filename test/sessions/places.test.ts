import assert from "node:assert/strict";
import { test } from "node:test";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { type SessionLimits, SessionTable } from "../../server/sessions/session-table.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

test("an administrator who leaves frees no ordinary place", () => {
  const { table } = sessionTable({ capacity: 3, reservedForAdministrators: 1 });
  const channel = openChannel(table);
  table.close(openSession(table, channel, grant("root", ["Admin"])), "closed");
  openSession(table, channel, "alice");
  openSession(table, channel, "bob");
  assert.equal(table.open(channel, grant("carol")), "SESSION_LIMIT_REACHED");
});

test("other limits hold for the next session, and leave those that are open their terms", () => {
  const limits: SessionLimits = {
    capacity: 1,
    reservedForAdministrators: 0,
    perChannel: 9,
    perUser: 9,
    duplicates: "allow",
    idleTimeoutMs: 1_000,
    maximumLifetimeMs: 9_000,
  };
  const table = new SessionTable(limits, new FakeClock(), () => undefined);
  const channel = openChannel(table);
  const before = openSession(table, channel, "alice");
  table.setLimits({ ...limits, capacity: 2, idleTimeoutMs: 2_000 });
  const after = openSession(table, channel, "bob");
  assert.deepEqual([before.idleTimeoutMs, after.idleTimeoutMs], [1_000, 2_000]);
  assert.equal(table.open(channel, grant("carol")), "SESSION_LIMIT_REACHED");
});

test("whoever closes one of his sessions keeps the others, in any number", () => {
  const { table } = sessionTable({ perUser: 3 });
  const sessions = [1, 2, 3].map(() => openSession(table, openChannel(table), "alice"));
  const [first, second, third] = sessions;
  const key = first!.key;
  table.close(second!, "closed");
  assert.deepEqual([...table.sessionsOf(key)], [first, third]);
  table.close(first!, "closed");
  assert.deepEqual([...table.sessionsOf(key)], [third]);
  openSession(table, openChannel(table), "alice");
  assert.equal(table.sessionsOf(key).size, 2);
  for (const session of [...table.sessionsOf(key)]) table.close(session, "closed");
  assert.equal(table.sessionsOf(key).size, 0);
});

test("closing a session leaves another one current", () => {
  const { table } = sessionTable();
  const channel = openChannel(table);
  const [current, other] = [openSession(table, channel, "alice"), openSession(table, channel, "bob")];
  channel.current = current;
  table.close(other, "closed");
  assert.equal(channel.current, current);
});

test("a new channel has an id of its own and is shared with nobody", () => {
  const { table } = sessionTable();
  const [one, other] = [openChannel(table), openChannel(table)];
  assert.match(one.id, /^c[\da-z]+$/);
  assert.notEqual(one.id, other.id);
  assert.deepEqual([one.isShared, other.isShared], [false, false]);
});

test("a channel that has ended is closed no more and told once", () => {
  const { table, events } = sessionTable();
  const reasons: string[] = [];
  const peer = { peer: "unix", source: "unix:a", listener: "unix:a", security: "plaintext" } as const;
  const channel = table.openChannel(peer, (reason) => reasons.push(reason));
  for (let token = 1; reasons.length === 0; token++) channel.noteUnknown(token);
  table.channelEnded(channel, "tokens");
  channel.close("idle");
  table.channelEnded(channel, "closed");
  assert.deepEqual(reasons, ["tokens"]);
  const told = events.flatMap((event) => (event.event === "channel.closed" ? [event.reason] : []));
  assert.deepEqual(told, ["tokens"]);
});

test("a source with two who wait gives one place to a source with none", async () => {
  const permits = new VerificationPermits({ concurrency: 1, queue: 2 }, new FakeClock());
  permits.acquire("192.0.2.1");
  const [first, second] = [permits.acquire("192.0.2.1"), permits.acquire("192.0.2.1")];
  const other = permits.acquire("198.51.100.2");
  assert.equal(await second, "full");
  assert.ok(first instanceof Promise && other instanceof Promise);
  assert.equal(permits.waiting, 2);
});
