import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { Entitlement, Recheck, Standing } from "../../server/core/ports.ts";
import { Rechecks } from "../../server/sessions/rechecks.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

const EVERY_MS = 300_000;

/** A session that rests on what a test decides. */
function arrange(found: () => Promise<Recheck>) {
  const { table, clock, events, closedFor } = sessionTable({ idleTimeoutMs: 1e9, maximumLifetimeMs: 1e9 });
  const state: { standing: Standing; released: number } = { standing: { roles: ["Engineer"] }, released: 0 };
  const entitlement: Entitlement = {
    standing: () => state.standing,
    recheck: found,
    release: () => void state.released++,
  };
  const session = openSession(table, openChannel(table), { ...grant("alice", ["Engineer"], "ldap"), entitlement });
  const rechecks = new Rechecks({ table, clock, emit: (event) => events.push(event), everyMs: EVERY_MS });
  const pass = async () => {
    clock.advance(EVERY_MS);
    await turn();
  };
  return { table, clock, events, closedFor, state, session, rechecks, pass };
}

test("what stands is asked again and again, and its session has the roles of each answer", async () => {
  let asked = 0;
  const { pass, session, state } = arrange(async () => {
    asked++;
    return { kind: "stands" };
  });
  await pass();
  assert.deepEqual([asked, session.roles], [1, ["Engineer"]]);
  state.standing = { roles: ["Viewer"] };
  await pass();
  assert.deepEqual([asked, session.roles], [2, ["Viewer"]]);
});

test("a revoked credential ends its session with the reason, and is let go once", async () => {
  const { pass, closedFor, state, table } = arrange(async () => ({ kind: "ended", reason: "credential-revoked" }));
  await pass();
  await pass();
  assert.deepEqual([closedFor(), state.released, table.size], [["credential-revoked"], 1, 0]);
});

test("nothing left to stand on ends the session", async () => {
  const { pass, closedFor, state } = arrange(async () => ({ kind: "stands" }));
  state.standing = undefined;
  await pass();
  assert.deepEqual(closedFor(), ["account"]);
});

test("an outage keeps the session and is told once a round, with how many it concerns", async () => {
  const { pass, closedFor, events, table, session } = arrange(async () => {
    throw new Error("the directory is down");
  });
  openSession(table, openChannel(table), { ...grant("bob", [], "ldap"), entitlement: session.entitlement! });
  await pass();
  assert.deepEqual(closedFor(), []);
  const told = events.filter(({ event }) => event === "recheck.failed");
  assert.deepEqual(told, [
    { event: "recheck.failed", authority: "ldap", sessions: 2, detail: "the directory is down" },
  ]);
});

test("an answer about a credential that was renewed meanwhile means nothing", async () => {
  let answer: (found: Recheck) => void = () => {};
  const { pass, closedFor, session, table, state } = arrange(() => new Promise((resolve) => (answer = resolve)));
  await pass();
  table.renew(session, { ...grant("alice", ["Engineer"], "ldap"), entitlement: { standing: () => ({ roles: [] }) } });
  assert.equal(state.released, 1, "what it rested on before is let go");
  answer({ kind: "ended", reason: "credential-revoked" });
  await turn();
  assert.deepEqual(closedFor(), []);
});

test("one scheme's sessions can be looked at without waiting for the round", async () => {
  let asked = 0;
  const { rechecks, closedFor } = arrange(async () => {
    asked++;
    return { kind: "ended", reason: "account" };
  });
  await rechecks.now("certificate");
  assert.equal(asked, 0);
  await rechecks.now("password");
  assert.deepEqual([asked, closedFor()], [1, ["account"]]);
});

test("nothing is asked after the stop, not even when a round was running", async () => {
  let asked = 0;
  let answer: (found: Recheck) => void = () => {};
  const { rechecks, pass } = arrange(() => {
    asked++;
    return new Promise((resolve) => (answer = resolve));
  });
  await pass();
  rechecks.stop();
  answer({ kind: "stands" });
  await turn();
  await pass();
  assert.equal(asked, 1);
});

test("a credential that is over by a wall clock that was set on ends its session at the next round", async () => {
  const { table, clock, events, closedFor } = sessionTable({ idleTimeoutMs: 1e9, maximumLifetimeMs: 1e9 });
  const entitlement = { standing: () => ({ roles: [] }), endsAtWall: clock.wall() + 86_000_000 };
  openSession(table, openChannel(table), { ...grant("alice", [], "plant"), entitlement });
  const rechecks = new Rechecks({ table, clock, emit: (event) => events.push(event), everyMs: EVERY_MS });
  clock.stepWall(86_400_000);
  clock.advance(EVERY_MS);
  await turn();
  rechecks.stop();
  assert.deepEqual(closedFor(), ["credential-expired"]);
});

test("a session ends with its credential, says why, and announces it on the way", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1e9, maximumLifetimeMs: 1e9 });
  const entitlement = { standing: () => ({ roles: [] }), endsAtWall: clock.wall() + 100_000 };
  const session = openSession(table, openChannel(table), { ...grant("alice"), entitlement });
  const heard: string[] = [];
  session.watch((change) => void heard.push(change.kind));
  assert.equal(session.expiresAtWall, clock.wall() + 100_000);
  clock.advance(79_000);
  assert.deepEqual(heard, []);
  clock.advance(2_000);
  assert.deepEqual(heard, ["expiring"]);
  clock.advance(20_000);
  assert.deepEqual([heard, closedFor()], [["expiring", "closed"], ["credential-expired"]]);
});

test("a session whose credential ends at no time that can be told is over at once", () => {
  const { table, clock, closedFor } = sessionTable();
  const entitlement = { standing: () => ({ roles: [] }), endsAtWall: Number.NaN };
  openSession(table, openChannel(table), { ...grant("alice"), entitlement });
  clock.advance(200);
  assert.deepEqual([closedFor(), clock.pending], [["credential-expired"], 0]);
});
