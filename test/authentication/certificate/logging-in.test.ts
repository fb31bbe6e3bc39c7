import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import { certificateGateway, login, renew } from "./certificate-gateway.ts";
import { authority, issue } from "./pki.ts";

const { AuthenticationError: ERROR, AuthenticationFailureReason: REASON } = messages.gatehouse.security.v1;

const root = await authority("Plant CA");
const alice = await issue("alice", { by: root });

test("a certificate's common name logs in, with the roles of the map and of everybody", async () => {
  await using gate = await certificateGateway({
    authorities: [root],
    certificates: { roles: { Alice: ["Engineer"], "*": ["Viewer"], bob: ["Admin"] } },
  });
  using client = await gate.client(alice);
  const { session, error, securityToken } = await login(client);
  assert.equal(error, ERROR.AUTHENTICATION_ERROR_NONE);
  assert.equal(session?.username, "alice");
  assert.equal(session?.authority, "certificate");
  assert.equal(session?.scheme, "certificate");
  assert.deepEqual(session?.roles, ["Viewer", "Engineer"]);
  const renewed = await renew(client, securityToken);
  assert.equal(renewed.securityToken, securityToken);
  assert.deepEqual(gate.refusals(), []);
  assert.equal(REASON.AUTHENTICATION_FAILURE_REASON_NONE, 0);
});
