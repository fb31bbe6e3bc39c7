import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf, guess, toldBy } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];

test("a watch tells opened with the session first, then prolonged, renewed and closed", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await client.login("alice", "right");
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  await client.call(SessionService.prolongSession, { securityToken });
  const renewal = { securityToken, username: "alice", password: Buffer.from("right") };
  await client.call(PasswordAuthenticationService.renewSession, renewal);
  await client.call(SessionService.closeSession, { securityToken });
  const { events } = await watch.ended;
  assert.deepEqual(events.map(toldBy), ["OPENED", "PROLONGED", "RENEWED", "CLOSED CLOSED"]);
  assert.deepEqual(events[0]?.session, session);
  assert.deepEqual(
    events.map((event) => event.session?.sessionId),
    Array(4).fill(session?.sessionId),
  );
});

test("a watch from outside the session ends with OK once it told the end", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal((await watch.ended).failure.status, "OK");
});

test("a session that watches itself is told its end before the call ends", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const watch = client.watch(securityToken, { "security-token": String(securityToken) });
  await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken });
  const { events, failure } = await watch.ended;
  assert.deepEqual(events.map(toldBy), ["OPENED", "CLOSED CLOSED"]);
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
});

test("a token of no session of this channel cannot be watched", async () => {
  await using gateway = await startGateway({ accounts });
  using owner = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  for (const token of [await owner.open("alice", "right"), guess(1)]) {
    const { events, failure } = await other.watch(token).ended;
    assert.deepEqual([codeOf(failure), events.length], ["NOT_FOUND SESSION_NOT_FOUND", 0]);
  }
});

test("expiring is told once, at 80 % ± 5 % of the way to expires_at", async () => {
  const clock = new FakeClock();
  const sessions = { idleTimeout: "1h", maximumLifetime: "1000s" };
  await using gateway = await startGateway({ accounts, configuration: { sessions }, ports: { clock } });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  clock.advance(749_000);
  await client.call(SessionService.prolongSession, { securityToken });
  await watch.told("PROLONGED");
  clock.advance(102_000);
  await watch.told("EXPIRING");
  clock.advance(149_500);
  const { events } = await watch.ended;
  assert.deepEqual(events.map(toldBy), ["OPENED", "PROLONGED", "EXPIRING", "CLOSED LIFETIME"]);
});

test("every watcher of a session is told", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const watches = Array.from({ length: 5 }, () => client.watch(securityToken));
  for (const watch of watches) await watch.told("OPENED");
  await client.call(SessionService.closeSession, { securityToken });
  for (const watch of watches) assert.equal(toldBy(await watch.told("CLOSED")), "CLOSED CLOSED");
});
