import assert from "node:assert/strict";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { Verifications } from "./verifications.ts";
import { answerOf, frame, Wire, type WireRequest } from "./wire.ts";

const accounts = [{ name: "alice", password: "right" }];
const { createSession } = PasswordAuthenticationService;
const LOGIN = createSession.requestSerialize({ username: "alice", password: Buffer.from("right") });

/** Login requests that no gRPC library sends, and the statuses that gRPC allows for them. */
const BROKEN: Record<string, [request: WireRequest, statuses: readonly string[]]> = {
  "no message": [{}, ["UNIMPLEMENTED", "INTERNAL", "INVALID_ARGUMENT"]],
  "two messages": [
    { body: Buffer.concat([frame(LOGIN), frame(LOGIN)]) },
    ["UNIMPLEMENTED", "INTERNAL", "INVALID_ARGUMENT"],
  ],
  "a message that ends early": [{ body: frame(LOGIN).subarray(0, -3) }, ["INTERNAL", "INVALID_ARGUMENT"]],
  "a frame head that ends early": [{ body: Buffer.from([0, 0, 0]) }, ["INTERNAL", "INVALID_ARGUMENT"]],
  "bytes that are no such message": [
    { body: frame(Buffer.from([0x0a, 0x7f, 0x01])) },
    ["INTERNAL", "INVALID_ARGUMENT"],
  ],
  "fields of other wire types": [
    { body: frame(Buffer.from([0x08, 0x01, 0x10, 0x01])) },
    ["INTERNAL", "INVALID_ARGUMENT"],
  ],
  "compression flag 7": [
    { body: Buffer.concat([Buffer.from([7]), frame(LOGIN).subarray(1)]) },
    ["INTERNAL", "INVALID_ARGUMENT", "UNIMPLEMENTED"],
  ],
};

for (const [what, [request, statuses]] of Object.entries(BROKEN)) {
  test(`a login with ${what} gets a defined status, opens nothing and harms nothing`, async () => {
    const verifications = new Verifications();
    await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
    using wire = await Wire.open(gateway.address);
    const { status, message } = await wire.request(createSession.path, request);
    assert.ok(statuses.includes(status), `${status}: ${message}`);
    assert.doesNotMatch(message, /\.ts|\.js|node_modules|Error:/);
    assert.deepEqual([gateway.gateway.sessions.size, verifications.started.length], [0, 0]);
    assert.ok((await wire.login("alice", "right")).securityToken);
  });
}

const TIMEOUT_ANSWERS = ["OK", "INTERNAL", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED"];

for (const timeout of ["", "0S", "1", "S", "-1S", "1.5S", "1X", "123456789S", "1 S"]) {
  test(`a grpc-timeout of "${timeout}" gets a defined status and harms nothing`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const answer = await wire.call(SessionService.getNotice, {}, { "grpc-timeout": timeout });
    assert.ok(TIMEOUT_ANSWERS.includes(answer.status), `${answer.status}: ${answer.message}`);
    assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
  });
}

test("a request that is no POST is refused and harms nothing", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  for (const method of ["GET", "PUT", "OPTIONS", "DELETE"]) {
    const stream = wire.http2.request({ ":method": method, ":path": createSession.path, te: "trailers" });
    stream.on("error", () => {}).end();
    const { http, status } = await answerOf(stream);
    assert.ok(http >= 400 || (status !== "" && status !== "OK"), `${method}: HTTP ${http}, gRPC ${status}`);
  }
  assert.ok((await wire.login("alice", "right")).securityToken);
});

for (const type of ["application/json", "text/plain", ""]) {
  test(`content-type "${type}" is HTTP 415 and harms nothing`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const answer = await wire.request(createSession.path, { headers: { "content-type": type }, body: frame(LOGIN) });
    assert.equal(answer.http, 415);
    assert.equal(gateway.gateway.sessions.size, 0);
    assert.ok((await wire.login("alice", "right")).securityToken);
  });
}

for (const type of ["application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8"]) {
  test(`content-type "${type}" is gRPC`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const answer = await wire.call(SessionService.getNotice, {}, { "content-type": type });
    assert.equal(answer.status, "OK");
  });
}

test("a login whose client never half-closes is not verified before its message is complete", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  const stream = wire.stream(createSession.path);
  stream.write(frame(LOGIN).subarray(0, -1));
  await wire.call(SessionService.getSession, {});
  stream.close(8);
  assert.equal((await wire.call(SessionService.getSession, {})).status, "OK");
  assert.equal(verifications.started.length, 0);
});
