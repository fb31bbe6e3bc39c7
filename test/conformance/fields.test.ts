import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { frame, Wire } from "./wire.ts";
import { changeOutcomeOf, codeOf, outcomeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];
const { createSession, renewSession, changePassword } = PasswordAuthenticationService;

const NAMES_REFUSED: Record<string, string> = {
  "an empty name": "",
  "65 bytes": "x".repeat(65),
  "33 characters of 66 bytes": "é".repeat(33),
  "U+FFFD": "ali\uFFFDce",
  "a NUL": "alice\0",
  "a newline": "ali\nce",
  "a tab": "ali\tce",
  DEL: "ali\x7Fce",
  "a C1 control character": "ali\u0085ce",
};

for (const [what, username] of Object.entries(NAMES_REFUSED)) {
  test(`a user name of or with ${what} is FIELD_INVALID for every method, unverified and uncharged`, async () => {
    const verifications = new Verifications();
    await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
    using client = new RawClient(gateway.address);
    const securityToken = await client.open("alice", "right");
    const password = Buffer.from("right");
    const failures = [
      await client.refused(createSession, { username, password }),
      await client.refused(renewSession, { securityToken, username, password }),
      await client.refused(changePassword, { username, oldPassword: password, newPassword: password }),
    ];
    assert.deepEqual(failures.map(codeOf), Array(3).fill("INVALID_ARGUMENT FIELD_INVALID"));
    for (const { message } of failures) assert.match(message, /username/);
    assert.equal(verifications.started.length, 1);
    assert.equal(gateway.gateway.penalties.size, 0);
  });
}

test("a user name that is no UTF-8 is FIELD_INVALID", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const body = frame(Buffer.from([0x0a, 0x02, 0xc3, 0x28, 0x12, 0x01, 0x61]));
  const answer = await wire.request(createSession.path, { body });
  assert.equal(codeOf(answer), "INVALID_ARGUMENT FIELD_INVALID");
});

for (const username of ["x", "x".repeat(64), "é".repeat(32), "a name with blanks", "名前"]) {
  test(`a user name of ${Buffer.byteLength(username)} bytes is within the limits: ${username.slice(0, 8)}`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    assert.equal(outcomeOf(await client.login(username, "wrong")), "INVALID_CREDENTIALS");
  });
}

test("a password of 128 bytes opens a session", async () => {
  const password = Buffer.alloc(128, 0xe4);
  await using gateway = await startGateway({ accounts: [{ name: "alice", password }] });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("alice", password)), "NONE");
});

test("a password of 129 bytes is FIELD_INVALID for every method, unverified and uncharged", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const [right, long] = [Buffer.from("right"), Buffer.alloc(129, 0x61)];
  const failures = [
    await client.refused(createSession, { username: "alice", password: long }),
    await client.refused(renewSession, { securityToken, username: "alice", password: long }),
    await client.refused(changePassword, { username: "alice", oldPassword: long, newPassword: right }),
    await client.refused(changePassword, { username: "alice", oldPassword: right, newPassword: long }),
  ];
  assert.deepEqual(failures.map(codeOf), Array(4).fill("INVALID_ARGUMENT FIELD_INVALID"));
  for (const { message } of failures) assert.match(message, /password/);
  assert.equal(verifications.started.length, 1);
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("a new password of 128 bytes can be logged in with", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const newPassword = Buffer.alloc(128);
  for (let n = 0; n < 128; n++) newPassword[n] = 255 - n;
  const change = { username: "alice", oldPassword: Buffer.from("right"), newPassword: Buffer.from(newPassword) };
  assert.equal(changeOutcomeOf(await client.call(changePassword, change)), "NONE");
  assert.equal(outcomeOf(await client.login("alice", newPassword)), "NONE");
});
