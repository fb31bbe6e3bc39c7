import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { status } from "@grpc/grpc-js";
import { PasswordAuthenticationService, RemotingAdapterService, SessionService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { CallError, RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf, guess, outcomeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];
const { createSession, renewSession, changePassword } = PasswordAuthenticationService;

test("every refusal carries ErrorInfo of domain gatehouse, and a message that helps", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const answers = [
    await wire.call(createSession, { username: "", password: Buffer.from("x") }),
    await wire.call(SessionService.getSession, {}, { "security-token": "x" }),
    await wire.call(SessionService.getSession, {}, { "security-token": "5" }),
    await wire.call(SessionService.getSession, { securityToken: guess(1) }),
    await wire.call(RemotingAdapterService.authenticate, { securityToken: 0 }, { via: "1.1 proxy" }),
    await wire.request("/no.such.Service/Method"),
  ];
  assert.deepEqual(answers.map(codeOf), [
    "INVALID_ARGUMENT FIELD_INVALID",
    "INVALID_ARGUMENT TOKEN_MALFORMED",
    "UNAUTHENTICATED SESSION_UNKNOWN",
    "NOT_FOUND SESSION_NOT_FOUND",
    "FAILED_PRECONDITION CHANNEL_SHARED",
    "UNAUTHENTICATED SESSION_REQUIRED",
  ]);
  for (const { domain, message, http, status: name, detailsCode } of answers) {
    assert.deepEqual([domain, http, status[detailsCode]], ["gatehouse", 200, name]);
    assert.ok(message.length > 10, message);
  }
});

test("a port that throws answers TRY_AGAIN_LATER and tells nothing about us", async () => {
  const boom = new Error("ECONNREFUSED ldap.internal:636 as cn=service");
  const verification = () => Promise.reject(boom);
  await using gateway = await startGateway({ accounts, ports: { verification } });
  using wire = await Wire.open(gateway.address);
  const answer = await wire.call(createSession, { username: "alice", password: Buffer.from("right") });
  assert.deepEqual([answer.status, outcomeOf(answer.response)], ["OK", "TRY_AGAIN_LATER"]);
  assert.doesNotMatch(answer.body.toString("latin1"), /ldap|ECONN/);
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("a port that throws at once, in no promise, is no different", async () => {
  const verification = () => {
    throw new TypeError("cannot read properties of undefined");
  };
  await using gateway = await startGateway({ accounts, ports: { verification } });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("alice", "right")), "TRY_AGAIN_LATER");
  assert.equal(outcomeOf(await client.login("alice", "right")), "TRY_AGAIN_LATER");
});

test("a login message of more than 16 KiB is MESSAGE_TOO_LARGE, unverified", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  for (const { path } of [createSession, renewSession, changePassword]) {
    const answer = await wire.request(path, { body: frame(Buffer.alloc(16 * 1024 + 1)) });
    assert.equal(codeOf(answer), "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE");
  }
  assert.equal(verifications.started.length, 0);
});

test("a message of more than 4 MiB is MESSAGE_TOO_LARGE as soon as its length is known", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const head = Buffer.from([0, 0, 0x40, 0, 1]);
  const answer = await wire.request(SessionService.getSession.path, { body: head });
  assert.equal(codeOf(answer), "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE");
});

test("a compressed message to a method that carries a credential is COMPRESSION_REFUSED, unverified", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  const message = createSession.requestSerialize({ username: "alice", password: Buffer.from("right") });
  for (const { path } of [createSession, renewSession, changePassword]) {
    const headers = { "grpc-encoding": "gzip" };
    const answer = await wire.request(path, { headers, body: frame(gzipSync(message), true) });
    assert.equal(codeOf(answer), "UNIMPLEMENTED COMPRESSION_REFUSED");
  }
  assert.equal(verifications.started.length, 0);
});

test("a client that may compress and does not can log in", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const request = { username: "alice", password: Buffer.from("right") };
  const answer = await wire.call(createSession, request, { "grpc-encoding": "gzip" });
  assert.equal(outcomeOf(answer.response), "NONE");
});

test("a compressed message to a method without a credential is accepted", async () => {
  await using gateway = await startGateway({ accounts });
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("alice", "right");
  const message = SessionService.getSession.requestSerialize({ securityToken: securityToken! });
  const headers = { "grpc-encoding": "gzip" };
  const body = frame(gzipSync(message), true);
  const answer = await wire.request(SessionService.getSession.path, { headers, body });
  assert.equal(answer.status, "OK");
  assert.equal(SessionService.getSession.responseDeserialize(answer.body.subarray(5)).session?.username, "alice");
});

test("a call whose deadline passes is DEADLINE_EXCEEDED; its verification is charged all the same", async () => {
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  const request = { username: "alice", password: Buffer.from("wrong") };
  const answer = await wire.call(createSession, request, { "grpc-timeout": "150m" });
  assert.equal(answer.status, "DEADLINE_EXCEEDED");
  assert.equal(verifications.started.length, 1);
  verifications.release();
  await gateway.event("penalty.activated");
  assert.equal(outcomeOf(await wire.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

test("a right login whose deadline passed opens no session and keeps no place", async () => {
  const verifications = new Verifications({ held: true });
  const configuration = { sessions: { capacity: 1 } };
  await using gateway = await startGateway({ accounts, configuration, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  const request = { username: "alice", password: Buffer.from("right") };
  await wire.call(createSession, request, { "grpc-timeout": "150m" });
  verifications.release();
  assert.equal(outcomeOf(await wire.login("alice", "right")), "NONE");
  assert.equal(gateway.gateway.sessions.size, 1);
});

test("a unary call without a deadline of its own ends after callDeadline", async () => {
  const clock = new FakeClock();
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { clock, verification: verifications.port } });
  using client = new RawClient(gateway.address);
  const login = client.login("alice", "right").catch((error: unknown) => error);
  await verifications.atLeast(1);
  clock.advance(5 * 60_000 + 1);
  const error = await login;
  assert.ok(error instanceof CallError);
  assert.equal(error.failure.status, "DEADLINE_EXCEEDED");
  verifications.release();
});

test("WatchSession runs longer than callDeadline", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  clock.advance(10 * 60_000);
  await client.call(SessionService.prolongSession, { securityToken });
  await watch.told("PROLONGED");
});

for (const timeout of ["99999999H", "597H", "1H", "99999999n", "10S"]) {
  test(`grpc-timeout ${timeout} is no shorter than it says`, async () => {
    await using gateway = await startGateway({ accounts });
    using wire = await Wire.open(gateway.address);
    const answer = await wire.call(SessionService.getNotice, {}, { "grpc-timeout": timeout });
    assert.equal(answer.status, "OK");
  });
}
