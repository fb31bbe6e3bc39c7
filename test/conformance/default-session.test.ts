import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];

test("the default session exists before any login and has an empty id", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  const session = await client.whoAmI();
  assert.ok(session);
  assert.deepEqual([session.sessionId, session.username, session.roles], ["", "", []]);
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("the default session is still there beside others", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  assert.equal((await client.whoAmI())?.sessionId, "");
});

test("metadata token 0 means the default session, whatever the channel's current one is", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("alice", "right"));
  assert.equal((await client.whoAmI())?.username, "alice");
  assert.equal((await client.whoAmI(0))?.sessionId, "");
});

test("GetSession of 0 describes the session that the call itself runs in", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const alice = await client.open("alice", "right");
  await client.authenticate(await client.open("bob", "right"));
  assert.equal((await client.whoAmI())?.username, "bob");
  assert.equal((await client.whoAmI(alice))?.username, "alice");
});

test("token 0 is never returned on success and no token comes twice on a channel", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const tokens = new Set<number>();
  for (let n = 0; n < 100; n++) {
    const securityToken = await client.open("alice", "right");
    tokens.add(securityToken);
    await client.call(SessionService.closeSession, { securityToken });
  }
  assert.equal(tokens.size, 100);
  assert.ok(!tokens.has(0));
});

const REFUSES_ZERO = [
  ["SessionService/CloseSession", SessionService.closeSession, {}],
  ["PasswordAuthenticationService/CloseSession", PasswordAuthenticationService.closeSession, {}],
  ["SessionService/ProlongSession", SessionService.prolongSession, {}],
  [
    "PasswordAuthenticationService/RenewSession",
    PasswordAuthenticationService.renewSession,
    { username: "alice", password: Buffer.from("right") },
  ],
] as const;

for (const [name, method, fields] of REFUSES_ZERO) {
  test(`${name} of 0 answers NOT_FOUND and touches nothing`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    const token = await client.open("alice", "right");
    await client.authenticate(token);
    const { path, requestSerialize } = method;
    const raw = { path, requestSerialize, responseDeserialize: (bytes: Buffer) => bytes };
    const failure = await client.refused(raw, { ...fields, securityToken: 0 }, { "security-token": String(token) });
    assert.equal(codeOf(failure), "NOT_FOUND SESSION_NOT_FOUND");
    assert.equal((await client.whoAmI())?.username, "alice");
    assert.equal(gateway.gateway.sessions.size, 1);
  });
}

test("WatchSession of 0 answers NOT_FOUND and touches nothing", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("alice", "right"));
  const { events, failure } = await client.watch(0).ended;
  assert.deepEqual([codeOf(failure), events.length], ["NOT_FOUND SESSION_NOT_FOUND", 0]);
  assert.equal((await client.whoAmI())?.username, "alice");
});

test("a client that closes the token of a failed login closes no other session", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("alice", "right"));
  const { securityToken } = await client.login("bob", "wrong");
  await client.refused(PasswordAuthenticationService.closeSession, { securityToken });
  assert.equal((await client.whoAmI())?.username, "alice");
});
