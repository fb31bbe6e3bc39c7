import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, RemotingAdapterService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { health } from "./standard-services.ts";
import { Wire } from "./wire.ts";
import { codeOf, outcomeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];
const MALFORMED = ["", "00", "01", "+1", "-1", "1.0", "1e3", "0x1", "abc", "1 2", "1,2", "4294967296", "9".repeat(400)];

for (const value of MALFORMED) {
  test(`security-token "${value.slice(0, 12)}" is malformed`, async () => {
    await using gateway = await startGateway();
    using wire = await Wire.open(gateway.address);
    const answer = await wire.call(SessionService.getSession, {}, { "security-token": value });
    assert.equal(codeOf(answer), "INVALID_ARGUMENT TOKEN_MALFORMED");
  });
}

test("security-token given twice is malformed, even twice the same", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("alice", "right");
  for (const value of ["0", String(securityToken)]) {
    const answer = await wire.call(SessionService.getSession, {}, { "security-token": [value, value] });
    assert.equal(codeOf(answer), "INVALID_ARGUMENT TOKEN_MALFORMED");
  }
});

test("the largest uint32 is well formed", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const answer = await wire.call(SessionService.getSession, {}, { "security-token": "4294967295" });
  assert.equal(codeOf(answer), "UNAUTHENTICATED SESSION_UNKNOWN");
});

test("metadata carries a session call by call, beside the current one", async () => {
  await using gateway = await startGateway({ accounts: [...accounts, { name: "bob", password: "right" }] });
  using client = new RawClient(gateway.address);
  const [alice, bob] = [await client.open("alice", "right"), await client.open("bob", "right")];
  await client.authenticate(alice);
  const users = await Promise.all([bob, 0, alice, undefined].map((token) => client.whoAmI(token)));
  assert.deepEqual(
    users.map((session) => session?.username),
    ["bob", "", "alice", "alice"],
  );
});

const password = Buffer.from("right");

/** Methods that ignore `security-token`, and what they answer to the request given here. */
const IGNORING = {
  CreateSession: [PasswordAuthenticationService.createSession, { username: "alice", password }, "OK"],
  ChangePassword: [
    PasswordAuthenticationService.changePassword,
    { username: "nobody", oldPassword: password, newPassword: password },
    "OK",
  ],
  RenewSession: [
    PasswordAuthenticationService.renewSession,
    { securityToken: 0, username: "alice", password },
    "NOT_FOUND SESSION_NOT_FOUND",
  ],
  "PasswordAuthenticationService/CloseSession": [
    PasswordAuthenticationService.closeSession,
    { securityToken: 0 },
    "NOT_FOUND SESSION_NOT_FOUND",
  ],
  "SessionService/CloseSession": [SessionService.closeSession, { securityToken: 0 }, "NOT_FOUND SESSION_NOT_FOUND"],
  Authenticate: [RemotingAdapterService.authenticate, { securityToken: 0 }, "OK"],
  GetNotice: [SessionService.getNotice, {}, "OK"],
  "health Check": [health.check, { service: "" }, "OK"],
  "health List": [health.list, {}, "OK"],
} as const;

for (const [name, [method, request, code]] of Object.entries(IGNORING)) {
  for (const [kind, tokenOf] of Object.entries({
    ended: (token: number) => String(token),
    guessed: () => "77",
    malformed: () => "garbage",
  })) {
    test(`${name} ignores ${kind} metadata token`, async () => {
      await using gateway = await startGateway({ accounts });
      using wire = await Wire.open(gateway.address);
      const { securityToken } = await wire.login("alice", "right");
      await wire.call(SessionService.closeSession, { securityToken: securityToken! });
      const { path, requestSerialize } = method as { path: string; requestSerialize: (request: unknown) => Buffer };
      const raw = { path, requestSerialize, responseDeserialize: (bytes: Buffer) => bytes };
      const answer = await wire.call(raw, request, { "security-token": tokenOf(securityToken!) });
      assert.equal(codeOf(answer), code);
    });
  }
}

test("a client that still sends an ended token can log in again", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  await client.call(SessionService.closeSession, { securityToken: token });
  const login = await client.login("alice", "right", { "security-token": String(token) });
  assert.equal(outcomeOf(login), "NONE");
});

test("methods that do not ignore it refuse an ended token", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  await client.call(SessionService.closeSession, { securityToken });
  const metadata = { "security-token": String(securityToken) };
  const get = await client.refused(SessionService.getSession, {}, metadata);
  const prolong = await client.refused(SessionService.prolongSession, {}, metadata);
  const { failure: watch } = await client.watch(0, metadata).ended;
  assert.deepEqual([get, prolong, watch].map(codeOf), Array(3).fill("UNAUTHENTICATED SESSION_UNKNOWN"));
});
