import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { Wire } from "./wire.ts";
import { codeOf, guess } from "./words.ts";

const accounts = [{ name: "alice", password: "right", roles: ["Viewer"] }];
const UNKNOWN = "/no.such.Service/Method";
const MALFORMED = { "security-token": "01" };
const OVERSIZED = Buffer.concat([Buffer.from([0]), Buffer.from([0x7f, 0xff, 0xff, 0xff]), Buffer.alloc(64)]);

/** Of two faults in one call the earlier one in the order of contract §2 is told. */
const ORDER: readonly { rule: string; path: string; headers?: Record<string, string>; body?: Buffer; code: string }[] =
  [
    {
      rule: "a malformed path is told before a malformed token",
      path: "/not-a-method",
      headers: MALFORMED,
      code: "UNIMPLEMENTED METHOD_UNKNOWN",
    },
    {
      rule: "a malformed token is told before an unknown method",
      path: UNKNOWN,
      headers: MALFORMED,
      code: "INVALID_ARGUMENT TOKEN_MALFORMED",
    },
    {
      rule: "an unknown session is told before an unknown method",
      path: UNKNOWN,
      headers: { "security-token": String(guess(1)) },
      code: "UNAUTHENTICATED SESSION_UNKNOWN",
    },
    {
      rule: "the default session learns nothing about methods it may not call",
      path: UNKNOWN,
      code: "UNAUTHENTICATED SESSION_REQUIRED",
    },
    {
      rule: "a missing session is told before an oversized message",
      path: UNKNOWN,
      body: OVERSIZED,
      code: "UNAUTHENTICATED SESSION_REQUIRED",
    },
    {
      rule: "a malformed token is told before an oversized message",
      path: SessionService.getSession.path,
      headers: MALFORMED,
      body: OVERSIZED,
      code: "INVALID_ARGUMENT TOKEN_MALFORMED",
    },
    {
      rule: "a login with a malformed token and an oversized message is told its size",
      path: PasswordAuthenticationService.createSession.path,
      headers: MALFORMED,
      body: OVERSIZED,
      code: "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE",
    },
  ];

for (const { rule, path, headers = {}, body, code } of ORDER) {
  test(rule, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    assert.equal(codeOf(await wire.request(path, { headers, ...(body && { body }) })), code);
  });
}

test("with a session an unknown method is METHOD_UNKNOWN, whatever the policy says", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("alice", "right");
  const answer = await wire.request(UNKNOWN, { headers: { "security-token": String(securityToken) } });
  assert.equal(codeOf(answer), "UNIMPLEMENTED METHOD_UNKNOWN");
});

test("a method that the policy allows to the default session and that does not exist is METHOD_UNKNOWN", async () => {
  await using gateway = await startGateway({ configuration: { policy: { anonymous: ["no.such.Service/*"] } } });
  using wire = await Wire.open(gateway.address);
  assert.equal(codeOf(await wire.request(UNKNOWN)), "UNIMPLEMENTED METHOD_UNKNOWN");
});

test("the own services are always allowed, whatever the policy says", async () => {
  await using gateway = await startGateway({ accounts, configuration: { policy: { roles: {} } } });
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("alice", "right");
  const headers = { "security-token": String(securityToken) };
  assert.equal((await wire.call(SessionService.getSession, {}, headers)).response.session?.username, "alice");
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
});

for (const path of ["/", "//", "/a", "/a/", "//b", "/a/b/c", "/gatehouse.security.v1.SessionService", "/%00/%00"]) {
  test(`the path ${path} is malformed or unknown, with and without a session, and harms nothing`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const { securityToken } = await wire.login("alice", "right");
    const headers = { "security-token": String(securityToken) };
    assert.equal(codeOf(await wire.request(path, { headers })), "UNIMPLEMENTED METHOD_UNKNOWN");
    assert.equal((await wire.call(SessionService.getSession, {}, headers)).response.session?.username, "alice");
  });
}

test("a method's name in other case is another method", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const answer = await wire.request("/gatehouse.security.v1.sessionservice/getsession");
  assert.equal(codeOf(answer), "UNAUTHENTICATED SESSION_REQUIRED");
});
