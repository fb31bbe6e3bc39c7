import assert from "node:assert/strict";
import { test } from "node:test";
import { RemotingAdapterService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Wire } from "./wire.ts";
import { codeOf, guess, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];

test("Authenticate sets the session of the channel's calls that start after the answer", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  assert.equal((await client.whoAmI())?.sessionId, "");
  await client.authenticate(alice);
  assert.equal((await client.whoAmI())?.username, "alice");
  await client.authenticate(bob);
  assert.equal((await client.whoAmI())?.username, "bob");
});

test("Authenticate of 0 returns to the default session and closes nothing", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const alice = await client.open("alice", "right");
  await client.authenticate(alice);
  await client.authenticate(0);
  assert.equal((await client.whoAmI())?.sessionId, "");
  assert.equal((await client.whoAmI(alice))?.username, "alice");
});

test("Authenticate of a foreign or unknown token is NOT_FOUND and the current session stays", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  await client.authenticate(await client.open("alice", "right"));
  for (const securityToken of [await other.open("bob", "right"), guess(1)]) {
    const failure = await client.refused(RemotingAdapterService.authenticate, { securityToken });
    assert.equal(codeOf(failure), "NOT_FOUND SESSION_NOT_FOUND");
  }
  assert.equal((await client.whoAmI())?.username, "alice");
});

test("Authenticate holds for its own channel alone", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  await other.open("alice", "right");
  await client.authenticate(await client.open("alice", "right"));
  assert.equal((await other.whoAmI())?.sessionId, "");
});

test("a running call stays in the session in which it started", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  const anonymous = client.watch(bob);
  await anonymous.told("OPENED");
  await client.authenticate(alice);
  const within = client.watch(bob);
  await within.told("OPENED");
  await client.authenticate(bob);
  await client.call(SessionService.closeSession, { securityToken: alice });
  assert.equal(codeOf((await within.ended).failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  await client.call(SessionService.closeSession, { securityToken: bob });
  assert.equal(toldBy(await anonymous.told("CLOSED")), "CLOSED CLOSED");
});

test("the channel falls back to the default session when its current one ends", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  await client.authenticate(alice);
  await client.call(SessionService.closeSession, { securityToken: bob });
  assert.equal((await client.whoAmI())?.username, "alice");
  await client.call(SessionService.closeSession, { securityToken: alice });
  assert.equal((await client.whoAmI())?.sessionId, "");
});

for (const [header, value] of [
  ["via", "1.1 proxy"],
  ["forwarded", "for=192.0.2.7"],
  ["x-forwarded-for", "192.0.2.7"],
] as const) {
  test(`Authenticate is refused on a channel whose calls came with ${header}`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login("alice", "right");
    const request = { securityToken: securityToken! };
    const code = async (headers = {}) => codeOf(await wire.call(RemotingAdapterService.authenticate, request, headers));
    assert.equal(await code({ [header]: value }), "FAILED_PRECONDITION CHANNEL_SHARED");
    const own = await wire.call(SessionService.getSession, {}, { "security-token": String(securityToken) });
    assert.equal(own.response.session?.username, "alice");
    assert.equal((await wire.call(SessionService.getSession, {})).response.session?.sessionId, "");
  });

  test(`Authenticate is refused after any earlier call with ${header}, without one too`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login("alice", "right");
    await wire.call(SessionService.getNotice, {}, { [header]: value });
    const answer = await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
    assert.equal(codeOf(answer), "FAILED_PRECONDITION CHANNEL_SHARED");
  });

  test(`a call with ${header} is not in the session that was current before, and neither are those that follow`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login("alice", "right");
    await wire.call(RemotingAdapterService.authenticate, { securityToken: securityToken! });
    const whoAmI = async (headers = {}) => (await wire.call(SessionService.getSession, {}, headers)).response.session;
    assert.equal((await whoAmI())?.username, "alice");
    assert.equal((await whoAmI({ [header]: value }))?.sessionId, "");
    assert.equal((await whoAmI())?.sessionId, "");
  });
}
