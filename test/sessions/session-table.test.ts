import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Channel } from "../../server/sessions/channel.ts";
import { Session, type SessionChange } from "../../server/sessions/session.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

test("a session is found on its own channel alone", () => {
  const { table } = sessionTable();
  const [own, other] = [openChannel(table), openChannel(table)];
  const session = openSession(table, own);
  assert.equal(own.find(session.token), session);
  assert.equal(other.find(session.token), undefined);
});

test("a closed session gives every place back", () => {
  const { table, events } = sessionTable({ capacity: 1, reservedForAdministrators: 0 });
  const channel = openChannel(table);
  const session = openSession(table, channel);
  assert.equal(table.open(channel, grant("bob")), "SESSION_LIMIT_REACHED");
  table.close(session, "closed");
  table.close(session, "idle");
  assert.equal(table.size, 0);
  assert.equal(channel.find(session.token), undefined);
  assert.equal(table.sessionsOf(session.key).size, 0);
  assert.ok(table.open(channel, grant("bob")) instanceof Session);
  assert.equal(events.filter(({ event }) => event === "session.closed").length, 1);
});

test("reserved places are for administrators, who may take any other too", () => {
  const { table } = sessionTable({ capacity: 4, reservedForAdministrators: 2 });
  const channel = openChannel(table);
  openSession(table, channel, "alice");
  openSession(table, channel, "bob");
  assert.equal(table.open(channel, grant("carol")), "SESSION_LIMIT_REACHED");
  openSession(table, channel, grant("root", ["Admin"]));
  openSession(table, channel, grant("root", ["Admin"]));
  assert.equal(table.open(channel, grant("root", ["Admin"])), "SESSION_LIMIT_REACHED");
});

test("administrators in ordinary places leave the reserved ones reserved", () => {
  const { table } = sessionTable({ capacity: 4, reservedForAdministrators: 2 });
  const channel = openChannel(table);
  for (let count = 0; count < 3; count++) openSession(table, channel, grant("root", ["Admin"]));
  openSession(table, channel, "alice");
  assert.equal(table.open(channel, grant("bob")), "SESSION_LIMIT_REACHED");
  assert.equal(table.size, 4);
});

test("a session that loses role Admin counts as an ordinary one from then on", () => {
  const { table } = sessionTable({ capacity: 3, reservedForAdministrators: 2 });
  const channel = openChannel(table);
  const session = openSession(table, channel, grant("root", ["Admin"]));
  table.setRoles(session, ["Viewer"]);
  assert.equal(table.open(channel, grant("alice")), "SESSION_LIMIT_REACHED");
  table.close(session, "closed");
  assert.ok(table.open(channel, grant("alice")) instanceof Session);
});

test("limits hold for each channel and for each principal, whose authority counts", () => {
  const { table } = sessionTable({ perChannel: 2, perUser: 3 });
  const [one, two, three] = [openChannel(table), openChannel(table), openChannel(table)];
  openSession(table, one);
  openSession(table, one);
  assert.equal(table.open(one, grant("bob")), "SESSION_LIMIT_REACHED");
  openSession(table, two, "ALICE");
  assert.equal(table.open(three, grant("alice")), "SESSION_LIMIT_REACHED");
  assert.ok(table.open(three, grant("alice", [], "ldap")) instanceof Session);
});

test("where duplicates are rejected, the same principal may still open one on each channel", () => {
  const { table } = sessionTable({ duplicates: "reject" });
  const [one, two] = [openChannel(table), openChannel(table)];
  openSession(table, one);
  assert.equal(table.open(one, grant("Alice")), "DUPLICATE_SESSION");
  assert.ok(table.open(one, grant("bob")) instanceof Session);
  assert.ok(table.open(two, grant("alice")) instanceof Session);
});

test("a session idles out when nothing touches it, and later when something does", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000 });
  const session = openSession(table, openChannel(table));
  clock.advance(900);
  session.touch(clock.now());
  clock.advance(900);
  assert.equal(session.endReason, undefined);
  clock.advance(100);
  assert.deepEqual(closedFor(), ["idle"]);
});

test("a session ends at its maximum lifetime, however busy it is", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000, maximumLifetimeMs: 5_000 });
  const session = openSession(table, openChannel(table));
  for (let step = 0; step < 12; step++) {
    clock.advance(500);
    session.touch(clock.now());
  }
  assert.deepEqual(closedFor(), ["lifetime"]);
});

test("steps of the wall clock end nothing and prolong nothing", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000 });
  openSession(table, openChannel(table));
  clock.stepWall(86_400_000);
  clock.advance(999);
  assert.deepEqual(closedFor(), []);
  clock.stepWall(-2 * 86_400_000);
  clock.advance(1);
  assert.deepEqual(closedFor(), ["idle"]);
});

test("watchers hear of the coming end once, at 80 % of the lifetime, and of the end last", () => {
  const { table, clock } = sessionTable({ idleTimeoutMs: 20_000, maximumLifetimeMs: 10_000 });
  const session = openSession(table, openChannel(table));
  const heard: [number, SessionChange][] = [];
  session.watch((change) => heard.push([clock.now(), change]));
  const start = clock.now();
  clock.advance(20_000);
  assert.deepEqual(heard, [
    [start + 8_000, { kind: "expiring" }],
    [start + 10_000, { kind: "closed", reason: "lifetime" }],
  ]);
});

test("a renewal moves the end, announces the new one again and takes the roles anew", () => {
  const { table, clock } = sessionTable({ idleTimeoutMs: 50_000, maximumLifetimeMs: 10_000 });
  const session = openSession(table, openChannel(table));
  const { id, token } = session;
  clock.advance(9_000);
  table.renew(session, grant("alice", ["Viewer"]));
  const heard: string[] = [];
  session.watch(({ kind }) => heard.push(kind));
  clock.advance(9_000);
  assert.deepEqual(heard, ["expiring"]);
  assert.deepEqual([session.id, session.token, session.roles], [id, token, ["Viewer"]]);
  clock.advance(1_000);
  assert.equal(session.endReason, "lifetime");
});

test("running calls end with their session, and are told after the places were given back", () => {
  const { table } = sessionTable({ capacity: 1, reservedForAdministrators: 0 });
  const channel = openChannel(table);
  const session = openSession(table, channel);
  const ended: [string, number][] = [];
  session.join({ end: (code) => ended.push([code, table.size]), refusal: () => undefined });
  table.close(session, "administrator");
  assert.deepEqual(ended, [["SESSION_UNKNOWN", 0]]);
});

test("when roles change, the calls that they no longer allow end, and no others", () => {
  const { table } = sessionTable();
  const session = openSession(table, openChannel(table));
  const ended: string[] = [];
  session.join({ end: (code) => ended.push(`denied ${code}`), refusal: () => "METHOD_DENIED" });
  session.join({ end: (code) => ended.push(`allowed ${code}`), refusal: () => undefined });
  table.setRoles(session, ["Viewer"]);
  assert.deepEqual(ended, ["denied METHOD_DENIED"]);
});

test("a closed session is nobody's current session any more", () => {
  const { table } = sessionTable();
  const channel = openChannel(table);
  const session = openSession(table, channel);
  channel.current = session;
  table.close(session, "closed");
  assert.equal(channel.current, undefined);
});

test("a channel that ends takes its sessions with it and no others", () => {
  const { table, closedFor } = sessionTable();
  const [one, two] = [openChannel(table), openChannel(table)];
  openSession(table, one);
  openSession(table, one, "bob");
  const survivor = openSession(table, two);
  table.channelEnded(one, "reset");
  table.channelEnded(one, "closed");
  assert.deepEqual(closedFor(), ["channel", "channel"]);
  assert.equal(survivor.endReason, undefined);
  assert.equal(table.channels.size, 1);
});

test("65 different tokens that were never issued close the channel; ended and repeated ones never count", () => {
  const { table } = sessionTable();
  const channel = openChannel(table);
  const ended = Array.from({ length: 200 }, () => {
    const session = openSession(table, channel);
    table.close(session, "closed");
    return session.token;
  });
  for (const token of ended) channel.noteUnknown(token);
  const foreign = Array.from({ length: 100 }, (_, index) => index + 1).filter((token) => !ended.includes(token));
  for (const token of foreign.slice(0, 64)) channel.noteUnknown(token);
  for (const token of foreign.slice(0, 64)) channel.noteUnknown(token);
  assert.equal(channel.isOpen, true);
  channel.noteUnknown(foreign[64]!);
  assert.equal(channel.isOpen, false);
});

test("no interleaving of openings, closings and role changes breaks a limit or leaves anything behind", () => {
  const names = ["alice", "bob", "root"];
  const step = fc.record({
    kind: fc.constantFrom("open", "close", "roles", "drop", "advance"),
    at: fc.nat(50),
    name: fc.constantFrom(...names),
    admin: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const limits = { capacity: 6, reservedForAdministrators: 2, perChannel: 3, perUser: 4, idleTimeoutMs: 500 };
      const { table, clock } = sessionTable(limits);
      const channels: Channel[] = [openChannel(table), openChannel(table), openChannel(table)];
      for (const { kind, at, name, admin } of steps) {
        const sessions = [...table.sessions()];
        const session = sessions[at % Math.max(1, sessions.length)];
        const channel = channels[at % channels.length]!;
        if (kind === "open") table.open(channel, grant(name, admin ? ["Admin"] : ["Viewer"]));
        if (kind === "close" && session) table.close(session, "closed");
        if (kind === "roles" && session) table.setRoles(session, admin ? ["Admin"] : ["Viewer"]);
        if (kind === "advance") clock.advance(at * 10);
        if (kind === "drop") {
          table.channelEnded(channel, "reset");
          channels[channels.indexOf(channel)] = openChannel(table);
        }
        const live = [...table.sessions()];
        assert.equal(live.length, table.size);
        assert.ok(live.length <= limits.capacity);
        assert.ok(live.every(({ channel }) => channel.isOpen && channel.size <= limits.perChannel));
        assert.ok(live.every(({ key }) => table.sessionsOf(key).size <= limits.perUser));
        assert.equal(new Set(live.map(({ token, channel }) => `${channel.id} ${token}`)).size, live.length);
      }
      for (const channel of channels) table.channelEnded(channel, "closed");
      assert.equal(table.size, 0);
      assert.equal(table.channels.size, 0);
      assert.ok(names.every((name) => table.sessionsOf(`file\0${name}`).size === 0));
      assert.equal(clock.pending, 0, "no timer is left");
      const full = Array.from({ length: 4 }, (_, index) => table.open(openChannel(table), grant(`u${index}`)));
      assert.ok(
        full.every((session) => session instanceof Session),
        "every ordinary place is free again",
      );
    }),
    { numRuns: 300 },
  );
});
