import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf, guess } from "./words.ts";

const accounts = [
  { name: "alice", password: "right", roles: ["Engineer"] },
  { name: "bob", password: "right" },
];

test("GetSession describes any session of this channel as its login did", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { session, securityToken } = await client.login("alice", "right");
  const answer = await client.call(SessionService.getSession, { securityToken });
  assert.deepEqual(answer.session, session);
});

test("ProlongSession answers the session, whose end it does not move", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { session, securityToken } = await client.login("alice", "right");
  const answer = await client.call(SessionService.prolongSession, { securityToken });
  assert.deepEqual(answer.session, session);
});

for (const [name, method] of [
  ["SessionService", SessionService.closeSession],
  ["PasswordAuthenticationService", PasswordAuthenticationService.closeSession],
] as const) {
  test(`${name}/CloseSession ends the session at once, and only that one`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
    await client.call(method, { securityToken: alice });
    const failure = await client.refused(SessionService.getSession, {}, { "security-token": String(alice) });
    assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
    assert.equal((await client.whoAmI(bob))?.username, "bob");
    const { user, reason } = await gateway.event("session.closed");
    assert.deepEqual([user, reason, gateway.gateway.sessions.size], ["alice", "closed", 1]);
  });

  test(`${name}/CloseSession of a closed or unknown token is NOT_FOUND`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    const securityToken = await client.open("alice", "right");
    await client.call(method, { securityToken });
    for (const token of [securityToken, guess(1)])
      assert.equal(codeOf(await client.refused(method, { securityToken: token })), "NOT_FOUND SESSION_NOT_FOUND");
  });
}

test("a session can close itself", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  await client.authenticate(securityToken);
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal((await client.whoAmI())?.sessionId, "");
});
