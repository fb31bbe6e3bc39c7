import assert from "node:assert/strict";
import { test } from "node:test";
import { type LoadOptions, runLoad } from "../../load/index.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startDevice } from "./device.ts";

const ALICE = { name: "alice", password: "correct horse battery", roles: ["Engineer"] };
const SHORT = { rampMs: 0, durationMs: 300, deadlineMs: 10_000 };

const account = (username = ALICE.name, password = ALICE.password) => ({ username, password: Buffer.from(password) });

const run = (house: { address: string }, options: Partial<LoadOptions> = {}) =>
  runLoad({ address: house.address, connection: { plaintext: true }, accounts: [account()], ...SHORT, ...options });

/** Everybody has left: no session is open, and every session that was opened is closed. */
function assertLeft({ events, gateway }: TestGateway): void {
  const count = (name: string) => events.filter(({ event }) => event === name).length;
  assert.equal(count("session.opened"), count("session.closed"));
  assert.equal(gateway.sessions.size, 0);
}

test("sessions are opened, called in, and closed at the end", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const result = await run(house, { channels: 2, sessionsPerChannel: 3 });
  assert.deepEqual(result.setup, { channels: 2, sessions: 6, connectionsLost: 0, refused: [] });
  assert.ok(result.ok > 0);
  assert.equal(result.failed, 0);
  assert.equal(result.verdict.passed, true);
  assert.equal(result.ended, "complete");
  assertLeft(house);
});

test("logins and calls are mixed by their weights, in an open loop", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const { scenarios, due, failed } = await run(house, { scenario: { login: 1, call: 3 }, rate: 40, durationMs: 500 });
  assert.equal(due, 20);
  assert.equal(failed, 0);
  assert.equal(scenarios.login?.due, 5);
  assert.equal(scenarios.call?.due, 15);
  assertLeft(house);
});

test("logins alone leave no session open", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const { ok, failed } = await run(house, { scenario: { login: 1 }, sessionsPerChannel: 2 });
  assert.ok(ok > 0);
  assert.equal(failed, 0);
  assertLeft(house);
});

test("accounts are taken in turn", async () => {
  const names = ["a1", "a2", "a3"];
  const accounts = names.map((name) => ({ ...ALICE, name }));
  await using house = await startGateway({ accounts });
  await run(house, { accounts: names.map((name) => account(name)), sessionsPerChannel: 6 });
  const users = house.events.filter((event) => event.event === "session.opened").map(({ user }) => user);
  assert.deepEqual(users.toSorted(), ["a1", "a1", "a2", "a2", "a3", "a3"]);
});

test("a wrong password is tried once, told, and the other accounts do the work", async () => {
  await using house = await startGateway({ accounts: [ALICE, { ...ALICE, name: "bob" }] });
  const accounts = [account(), account("bob", "wrong")];
  const { setup, hints, failed } = await run(house, { accounts, sessionsPerChannel: 8 });
  assert.equal(setup.sessions, 8);
  assert.deepEqual(
    setup.refused.map(({ outcome, count }) => [outcome, count]),
    [["INVALID_CREDENTIALS", 1]],
  );
  assert.equal(failed, 0);
  assert.ok(hints.some(({ text }) => text.includes("bob")));
});

test("without an account that may log in there is no run, after one attempt", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const wrong = run(house, { accounts: [account("alice", "wrong")], sessionsPerChannel: 8, channels: 4 });
  await assert.rejects(wrong, { name: "LoadFailed", reason: "refused", message: /INVALID_CREDENTIALS/ });
  assert.equal(house.events.filter(({ event }) => event === "authentication.failed").length, 1);
});

test("a full gateway gets the load of the sessions it has places for, and the limit is told", async () => {
  await using house = await startGateway({ accounts: [ALICE], configuration: { sessions: { perUser: 3 } } });
  const { setup, hints, ok } = await run(house, { sessionsPerChannel: 16, channels: 4 });
  assert.equal(setup.sessions, 3);
  assert.ok(ok > 0);
  const refusals = setup.refused.find(({ outcome }) => outcome === "SESSION_LIMIT_REACHED");
  assert.ok(refusals!.count < 16, "it gives up after a few");
  assert.equal(hints[0]?.about, "SESSION_LIMIT_REACHED");
});

test("a session that ends during the run ends the run, and is no reason to hang", async () => {
  await using house = await startGateway({
    accounts: [ALICE],
    configuration: { sessions: { maximumLifetime: 300 } },
  });
  const { ended, hints } = await run(house, { durationMs: 60_000 });
  assert.equal(ended, "no-sessions");
  assert.ok(hints.some(({ about }) => about === "SESSION_ENDED"));
});

test("an interrupted run gives what it measured, and one that never began says so", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const { ended, ok } = await run(house, { durationMs: 60_000, signal: stop.signal, onProgress });
  assert.equal(ended, "interrupted");
  assert.ok(ok > 0);
  await assert.rejects(run(house, { signal: AbortSignal.abort() }), { reason: "interrupted" });
});

test("passwords are wiped, also where there is no run", async () => {
  await using house = await startGateway({ accounts: [ALICE] });
  const [done, refused, wrongUse] = [account(), account("alice", "wrong"), account()];
  await run(house, { accounts: [done] });
  await assert.rejects(run(house, { accounts: [refused] }));
  await assert.rejects(run(house, { accounts: [wrongUse], channels: 0 }), RangeError);
  for (const { password } of [done, refused, wrongUse]) assert.ok(password.every((byte) => byte === 0));
});

test("a target that is not there is told", async () => {
  await assert.rejects(run({ address: "unix:nowhere.sock" }), { reason: "unreachable", message: /nowhere\.sock/ });
});

test("a target elsewhere is refused before anything is sent, unless that is allowed", async () => {
  const elsewhere = { address: "192.0.2.1:1", connection: { connectTimeoutMs: 50 } };
  const options = { ...SHORT, ...elsewhere };
  await assert.rejects(runLoad({ ...options, accounts: [account()] }), { reason: "remote" });
  await assert.rejects(runLoad({ ...options, accounts: [account()], allowRemote: true }), { reason: "unreachable" });
});

test("forward reads the variable that is named, and counts what the device answers", async () => {
  await using device = await startDevice({ "Arp.Plc.Eclr/Main.speed": 7 });
  const options = { scenario: { forward: 1 }, sessionsPerChannel: 2 };
  const read = await run(device, options);
  assert.ok(read.ok > 0);
  assert.equal(read.failed, 0);
  assert.equal(read.configuration.portName, "Arp.Plc.Eclr/Main.speed");
  assert.ok(device.tokens.size === 2, "each session calls with its own token");
  const unknown = await run(device, { ...options, portName: "Arp.Plc.Eclr/Main.nothing" });
  assert.equal(unknown.ok, 0);
  assert.equal(unknown.outcomes[0]?.outcome, "DAE_NotExists");
  assert.equal(unknown.hints[0]?.about, "DAE_NotExists");
});

test("forward to a gateway without a device measures refusals, and says so", async () => {
  await using house = await startGateway({ accounts: [{ ...ALICE, roles: ["Admin"] }] });
  const { latency, hints, verdict } = await run(house, { scenario: { forward: 1 } });
  assert.equal(latency, null);
  assert.equal(verdict.passed, false);
  assert.equal(hints[0]?.about, "METHOD_UNKNOWN");
});

for (const [what, options] of [
  ["an address that is none", { address: "nowhere" }],
  ["no account", { accounts: [] }],
  ["a scenario that is none", { scenario: { fly: 1 } as object }],
  ["a mixture of nothing", { scenario: { call: 0 } }],
  ["too many sessions", { channels: 1_000, sessionsPerChannel: 1_000 }],
  ["a duration that is none", { durationMs: Number.NaN }],
  ["a rate of nothing", { rate: 0 }],
  ["a rate and a think time", { rate: 1, thinkMs: 1 }],
  ["a bound of calls without a rate", { maxInFlight: 1 }],
  ["plaintext with a certificate authority", { connection: { plaintext: true, ca: "x" } }],
] as const)
  test(`${what} is refused as wrong use`, async () => {
    await assert.rejects(
      run({ address: "127.0.0.1:1" }, options as Partial<LoadOptions>),
      (error) => error instanceof TypeError || error instanceof RangeError,
    );
  });
