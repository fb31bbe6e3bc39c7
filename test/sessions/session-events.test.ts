import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionChange } from "../../server/sessions/session.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

test("the log hears of every change of a channel and its sessions, with whom and how long", () => {
  const { table, clock, events } = sessionTable();
  const channel = openChannel(table);
  const session = openSession(table, channel);
  clock.advance(1_500);
  table.renew(session, grant("alice", ["Viewer"]));
  clock.advance(500);
  table.close(session, "closed");
  clock.advance(1_000);
  channel.close("idle");
  const from = { channel: channel.id, source: "192.0.2.1" };
  const facts = { sessionId: session.id, user: "alice", authority: "file", scheme: "password", ...from };
  assert.deepEqual(events, [
    { event: "channel.opened", ...from, peer: "192.0.2.1:5000", listener: "127.0.0.1:1", security: "tls" },
    { event: "session.opened", ...facts, roles: ["Engineer"] },
    { event: "session.roles", ...facts, roles: ["Viewer"] },
    { event: "session.renewed", ...facts, roles: ["Viewer"] },
    { event: "session.closed", ...facts, reason: "closed", forMs: 2_000 },
    { event: "channel.closed", ...from, reason: "idle", sessions: 0, forMs: 3_000 },
  ]);
});

const ROLES: [before: string[], after: string[], isChange: boolean][] = [
  [["A", "B"], ["B", "A"], false],
  [[], [], false],
  [["A", "B"], ["A"], true],
  [["A"], ["A", "B"], true],
  [["A", "B"], ["A", "C"], true],
  [["A"], [], true],
  [[], ["A"], true],
];
for (const [before, after, isChange] of ROLES)
  test(`[${after}] after [${before}] is ${isChange ? "a" : "no"} change of roles`, () => {
    const { table, events } = sessionTable();
    const session = openSession(table, openChannel(table), grant("alice", before));
    table.setRoles(session, after);
    assert.equal(events.filter(({ event }) => event === "session.roles").length, Number(isChange));
    assert.deepEqual([...session.roles].sort(), [...after].sort());
  });

test("watchers hear of prolonging and renewing until they stop watching", () => {
  const { table } = sessionTable();
  const session = openSession(table, openChannel(table));
  const heard: SessionChange[] = [];
  const stop = session.watch((change) => heard.push(change));
  table.prolong(session);
  table.renew(session, grant("alice"));
  stop();
  table.prolong(session);
  table.close(session, "closed");
  stop();
  assert.deepEqual(heard, [{ kind: "prolonged" }, { kind: "renewed" }]);
});

test("prolonging starts the idle time again", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000 });
  const session = openSession(table, openChannel(table));
  clock.advance(900);
  table.prolong(session);
  clock.advance(999);
  assert.deepEqual(closedFor(), []);
  clock.advance(101);
  assert.deepEqual(closedFor(), ["idle"]);
});

test("the end is near from 80 % of the lifetime to a renewal, and not because the idle time was looked at", () => {
  const { table, clock } = sessionTable({ idleTimeoutMs: 1_000, maximumLifetimeMs: 10_000 });
  const session = openSession(table, openChannel(table));
  const seen: boolean[] = [];
  for (let at = 0; at < 9_000; at += 500) {
    seen.push(session.isExpiring);
    session.touch(clock.now());
    clock.advance(500);
  }
  assert.deepEqual([seen.indexOf(true) * 500, session.isExpiring], [8_000, true]);
  table.renew(session, grant("alice"));
  assert.equal(session.isExpiring, false);
});

test("people read when a session ends in wall time", () => {
  const { table, clock } = sessionTable({ maximumLifetimeMs: 60_000 });
  const session = openSession(table, openChannel(table));
  assert.equal(session.createdAtWall, clock.wall());
  assert.equal(session.expiresAtWall, clock.wall() + 60_000);
});

test("a call that has left its session is not ended with it, and one that never joined may leave", () => {
  const { table } = sessionTable();
  const session = openSession(table, openChannel(table));
  const ended: string[] = [];
  const call = (name: string) => ({ refusal: () => undefined, end: () => void ended.push(name) });
  const left = call("left");
  session.leave(call("refused"));
  session.join(left);
  session.join(call("running"));
  session.leave(left);
  table.close(session, "closed");
  assert.deepEqual(ended, ["running"]);
});

test("sessions of a channel end with it, and for a shutdown where that is why it ends", () => {
  const { table, closedFor } = sessionTable();
  const [one, other] = [openChannel(table), openChannel(table)];
  openSession(table, one);
  openSession(table, other);
  one.close("reset");
  other.close("shutdown");
  assert.deepEqual(closedFor(), ["channel", "shutdown"]);
});

test("a session that was active and is then closed by another one's end is not waited for any more", () => {
  const { table, clock } = sessionTable({ idleTimeoutMs: 1_000 });
  const channel = openChannel(table);
  const first = openSession(table, channel, "alice");
  const second = openSession(table, channel, "bob");
  first.watch(() => table.close(second, "administrator"));
  clock.advance(500);
  second.touch(clock.now());
  clock.advance(500);
  assert.deepEqual([first.endReason, second.endReason, clock.pending], ["idle", "administrator", 0]);
});
