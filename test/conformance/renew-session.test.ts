import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import type { GatewayPorts } from "../../server/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { codeOf, outcomeOf } from "./words.ts";

const accounts = [
  { name: "alice", password: "right", roles: ["Engineer"] },
  { name: "bob", password: "bobs" },
];

const renew = (client: RawClient, securityToken: number, username: string, password: string) =>
  client.call(PasswordAuthenticationService.renewSession, {
    securityToken,
    username,
    password: Buffer.from(password),
  });

test("a renewal repeats the token, keeps the id and moves expires_at", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await client.login("alice", "right");
  clock.advance(600_000);
  const renewed = await renew(client, securityToken, "alice", "right");
  assert.deepEqual([outcomeOf(renewed), renewed.penaltyDelayMillis], ["NONE", 0]);
  assert.equal(renewed.securityToken, securityToken);
  assert.equal(renewed.session?.sessionId, session?.sessionId);
  assert.deepEqual(renewed.session?.createdAt, session?.createdAt);
  assert.equal(Number(renewed.session?.expiresAt?.seconds) - Number(session?.expiresAt?.seconds), 600);
  assert.deepEqual(await client.whoAmI(securityToken), renewed.session);
  assert.equal((await gateway.event("session.renewed")).sessionId, session?.sessionId);
});

test("a renewal re-evaluates roles at once", async () => {
  let roles = ["Engineer"];
  const alice = { authority: "file", name: "alice" };
  const simulated: NonNullable<GatewayPorts["accounts"]> = {
    verify: async () => ({ kind: "verified", principal: alice, roles }),
    change: async () => "not-supported",
    standing: () => ({ roles, passwordVersion: 1 }),
    onChange: () => () => {},
  };
  await using gateway = await startGateway({ ports: { accounts: simulated } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "any");
  roles = ["Viewer"];
  assert.deepEqual((await renew(client, token, "alice", "any")).session?.roles, ["Viewer"]);
  assert.deepEqual((await client.whoAmI(token))?.roles, ["Viewer"]);
});

test("a renewed session ends at its new time, not at its old one", async () => {
  const clock = new FakeClock();
  const sessions = { idleTimeout: "1h", maximumLifetime: "10m" };
  await using gateway = await startGateway({ accounts, configuration: { sessions }, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  clock.advance(540_000);
  await renew(client, token, "alice", "right");
  clock.advance(540_000);
  assert.equal((await client.whoAmI(token))?.username, "alice");
  clock.advance(61_000);
  assert.equal((await gateway.event("session.closed")).reason, "lifetime");
});

test("a failed renewal answers error and token 0 and leaves the session as it was", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await client.login("alice", "right");
  const failed = await renew(client, securityToken, "alice", "wrong");
  assert.deepEqual([outcomeOf(failed), failed.securityToken, failed.session ?? null], ["INVALID_CREDENTIALS", 0, null]);
  assert.ok(failed.penaltyDelayMillis > 0);
  assert.deepEqual(await client.whoAmI(securityToken), session);
  const again = await renew(client, securityToken, "alice", "right");
  assert.equal(outcomeOf(again), "PENALTY_DELAY_ACTIVE");
  assert.deepEqual(await client.whoAmI(securityToken), session);
});

test("another principal's right credential is INVALID_CREDENTIALS", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await client.login("alice", "right");
  const answer = await renew(client, securityToken, "bob", "bobs");
  assert.deepEqual([outcomeOf(answer), answer.securityToken], ["INVALID_CREDENTIALS", 0]);
  assert.ok(answer.penaltyDelayMillis > 0);
  assert.deepEqual(await client.whoAmI(securityToken), session);
});

test("a renewal takes no further place", async () => {
  const sessions = { capacity: 1, perUser: 1, perChannel: 1, duplicates: "reject" } as const;
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  assert.equal(outcomeOf(await renew(client, token, "alice", "right")), "NONE");
  assert.equal(gateway.gateway.sessions.size, 1);
});

test("a token of no session of this channel is NOT_FOUND before any credential is looked at", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using owner = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  const securityToken = await owner.open("alice", "right");
  for (const password of ["right", "wrong"]) {
    const request = { securityToken, username: "alice", password: Buffer.from(password) };
    const failure = await other.refused(PasswordAuthenticationService.renewSession, request);
    assert.equal(codeOf(failure), "NOT_FOUND SESSION_NOT_FOUND");
  }
  assert.equal(verifications.started.length, 1);
  assert.equal(gateway.gateway.penalties.size, 0);
});
