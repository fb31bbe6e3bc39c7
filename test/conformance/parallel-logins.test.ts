import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { frame, Wire } from "./wire.ts";
import { outcomeOf } from "./words.ts";

const accounts = [{ name: "alice", password: "right" }];
const sessions = { perUser: 64, perChannel: 64 };

test("50 parallel right logins of one user on one channel all succeed", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  using client = new RawClient(gateway.address);
  const logins = await Promise.all(Array.from({ length: 50 }, () => client.login("alice", "right")));
  assert.deepEqual(logins.map(outcomeOf), Array(50).fill("NONE"));
  assert.equal(gateway.gateway.sessions.size, 50);
});

test("50 parallel right logins of one user from 50 channels of one source all succeed", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  const clients = Array.from({ length: 50 }, () => new RawClient(gateway.address));
  const logins = await Promise.all(clients.map((client) => client.login("alice", "right")));
  assert.deepEqual(logins.map(outcomeOf), Array(50).fill("NONE"));
  for (const client of clients) client.close();
});

test("500 parallel wrong logins from 50 channels cause at most as many verifications as the schedule has places", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  const clients = Array.from({ length: 50 }, () => new RawClient(gateway.address));
  const attempts = clients.flatMap((client) => Array.from({ length: 10 }, () => client.login("alice", "wrong")));
  const answers = await Promise.all(attempts);
  for (const client of clients) client.close();
  assert.ok(verifications.started.length <= 3, `${verifications.started.length} verifications`);
  assert.ok(verifications.started.length >= 1);
  assert.deepEqual(
    answers.filter(({ securityToken }) => securityToken !== 0),
    [],
  );
  const outcomes = new Set(answers.map(outcomeOf));
  outcomes.delete("TRY_AGAIN_LATER");
  assert.deepEqual([...outcomes].sort(), ["INVALID_CREDENTIALS", "PENALTY_DELAY_ACTIVE"]);
});

test("a started verification whose client vanished is still charged", async () => {
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  void wire.login("alice", "wrong").catch(() => {});
  await verifications.atLeast(1);
  wire.socket.resetAndDestroy();
  await gateway.event("channel.closed");
  verifications.release();
  await gateway.event("penalty.activated");
  using next = new RawClient(gateway.address);
  assert.equal(outcomeOf(await next.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

test("a started verification whose call was cancelled is still charged", async () => {
  const verifications = new Verifications({ held: true });
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  const { path, requestSerialize } = PasswordAuthenticationService.createSession;
  const stream = wire.stream(path);
  stream.end(frame(requestSerialize({ username: "alice", password: Buffer.from("wrong") })));
  await verifications.atLeast(1);
  stream.close(8);
  await once(stream, "close");
  verifications.release();
  await gateway.event("penalty.activated");
  assert.equal(outcomeOf(await wire.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

test("a client killed between verification and answer leaves no session and no taken place", async () => {
  const verifications = new Verifications({ held: true });
  const configuration = { sessions: { capacity: 1 } };
  await using gateway = await startGateway({ accounts, configuration, ports: { verification: verifications.port } });
  using wire = await Wire.open(gateway.address);
  void wire.login("alice", "right").catch(() => {});
  await verifications.atLeast(1);
  wire.socket.resetAndDestroy();
  await gateway.event("channel.closed");
  verifications.release();
  using next = new RawClient(gateway.address);
  assert.equal(outcomeOf(await next.login("alice", "right")), "NONE");
  assert.equal(gateway.gateway.sessions.size, 1);
});

test("a login that only waits is cancelled with its client and never verified", async () => {
  const verifications = new Verifications({ held: true });
  const configuration = { penalties: { schedule: ["1s"] } };
  await using gateway = await startGateway({ accounts, configuration, ports: { verification: verifications.port } });
  using first = new RawClient(gateway.address);
  const right = first.login("alice", "right");
  await verifications.atLeast(1);
  using waiting = await Wire.open(gateway.address);
  void waiting.login("alice", "wrong").catch(() => {});
  await waiting.call(PasswordAuthenticationService.closeSession, { securityToken: 0 });
  waiting.socket.resetAndDestroy();
  await gateway.event("channel.closed");
  verifications.release();
  assert.equal(outcomeOf(await right), "NONE");
  assert.equal(outcomeOf(await first.login("alice", "right")), "NONE");
  assert.equal(verifications.started.length, 2);
});
