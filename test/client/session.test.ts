import assert from "node:assert/strict";
import { once } from "node:events";
import test from "node:test";
import { status } from "@grpc/grpc-js";
import { gatehouse } from "#proto/messages.js";
import { AuthenticationFailed, CallFailed, type Channel, connect, SessionEnded } from "../../client/index.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { heldPassword } from "./held-password.ts";
import { NumberService } from "./number-service.ts";
import { until } from "./until.ts";

const { SessionEndReason, SessionEventKind } = gatehouse.security.v1;

const login = async (channel: Channel) => await channel.login({ username: "ada", password: "correct horse" });

const watched = async (gateway: GatewayFixture) => await until(() => gateway.sessionOf("ada").watchers.size === 1);

test("prolonged, renewed and expiring are told as the gateway tells them", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await login(channel);
  await watched(gateway);
  const told: unknown[] = [];
  session.on("prolonged", () => told.push("prolonged"));
  session.on("renewed", () => told.push("renewed"));
  session.on("expiring", (expiresAt) => told.push(expiresAt.getTime()));
  await session.prolong();
  await session.renew({ password: "correct horse" });
  gateway.announce("ada", SessionEventKind.SESSION_EVENT_KIND_EXPIRING);
  await until(() => told.length === 3);
  assert.deepEqual(told, ["prolonged", "renewed", 1_800_043_200_000]);
});

test("a renewal takes the new roles and keeps token and id", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await login(channel);
  const { token, id } = session;
  const password = Buffer.from("correct horse");
  await session.renew({ password });
  assert.deepEqual([session.token, session.id, session.roles], [token, id, ["Admin"]]);
  assert.deepEqual(password, Buffer.alloc(13));
});

test("a refused renewal is thrown and leaves the session open", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await login(channel);
  const password = Buffer.from("guess");
  await assert.rejects(session.renew({ password }), AuthenticationFailed);
  assert.equal(session.state, "open");
  assert.deepEqual(password, Buffer.alloc(5));
  assert.equal((await session.get()).username, "ada");
});

for (const [name, reason] of Object.entries({
  IDLE: "idle",
  LIFETIME: "lifetime",
  CREDENTIAL_EXPIRED: "credential-expired",
  ADMINISTRATOR: "administrator",
  SHUTDOWN: "shutdown",
} as const))
  test(`a session that the gateway ends closes with reason ${reason}, and its calls say so`, async () => {
    await using gateway = await GatewayFixture.start();
    await using channel = await connect(gateway.address, { plaintext: true });
    const session = await login(channel);
    await watched(gateway);
    const closed = once(session, "closed");
    gateway.end("ada", SessionEndReason[`SESSION_END_REASON_${name as "IDLE"}`]);
    const [told] = await closed;
    assert.equal(told, reason);
    assert.equal(session.state, "closed");
    assert.throws(() => session.token, { name: "SessionEnded", reason });
    const numbers = channel.proxy(NumberService, { session });
    await assert.rejects(numbers.fail(7), { name: "SessionEnded", reason, retryable: false });
  });

test("a session opened with a callback survives a shutdown that is announced before the connection ends", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const { password, release } = heldPassword("correct horse");
  await using session = await channel.login({ username: "ada", password });
  await watched(gateway);
  const { token } = session;
  const reopened = once(session, "reopened");
  gateway.end("ada", SessionEndReason.SESSION_END_REASON_SHUTDOWN);
  await until(() => session.state === "reopening");
  await assert.rejects(session.get(), { name: "SessionEnded", reason: "channel", retryable: true });
  release();
  await reopened;
  assert.notEqual(session.token, token);
});

test("a call that learns of the end first waits for the watch to tell the reason", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const session = await login(channel);
  await watched(gateway);
  const numbers = channel.proxy(NumberService, { session });
  const call = numbers.fail(status.UNAUTHENTICATED);
  await until(() => gateway.calls.some(({ method }) => method === "Fail"));
  gateway.end("ada", SessionEndReason.SESSION_END_REASON_IDLE);
  const error = await call.catch((thrown: unknown) => thrown);
  assert.ok(error instanceof SessionEnded);
  assert.equal(error.reason, "idle");
  assert.ok(error.cause instanceof CallFailed);
});

test("a call whose session is unknown to the gateway ends the session though no watch tells why", async () => {
  await using gateway = await GatewayFixture.start({ watch: false });
  await using channel = await connect(gateway.address, { plaintext: true });
  const session = await login(channel);
  const closed = once(session, "closed");
  await assert.rejects(channel.proxy(NumberService, { session }).fail(status.UNAUTHENTICATED), {
    name: "SessionEnded",
    reason: "closed",
  });
  assert.equal((await closed)[0], "closed");
});

test("a watch that breaks is opened again on the same connection", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await login(channel);
  await watched(gateway);
  const { watchers } = gateway.sessionOf("ada");
  gateway.breakWatches("ada");
  watchers.clear();
  await watched(gateway);
  assert.equal(session.state, "open");
  assert.equal(gateway.accepted, 1);
});

test("closing closes the session at the gateway and tells it once", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const session = await login(channel);
  const told: unknown[] = [];
  session.on("closed", (reason) => told.push(reason));
  await Promise.all([session.close(), session.close()]);
  await session[Symbol.asyncDispose]();
  assert.equal(gateway.sessions.size, 0);
  assert.deepEqual(told, ["closed"]);
  assert.deepEqual(channel.sessions, []);
});

test("closing a session that is already gone is no error", async () => {
  await using gateway = await GatewayFixture.start({ watch: false });
  await using channel = await connect(gateway.address, { plaintext: true });
  const forgotten = await login(channel);
  gateway.sessions.clear();
  await forgotten.close();
  const cut = await login(channel);
  gateway.cut();
  await cut.close();
  assert.equal(cut.state, "closed");
});

test("several sessions live on one channel, each call in its own", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.passwords.set("bob", "battery staple");
  await using channel = await connect(gateway.address, { plaintext: true });
  await using ada = await login(channel);
  await using bob = await channel.login({ username: "bob", password: "battery staple" });
  for (const session of [ada, bob, undefined])
    await assert.rejects(channel.proxy(NumberService, { ...(session && { session }) }).fail(status.PERMISSION_DENIED));
  const tokens = gateway.calls.filter(({ method }) => method === "Fail").map(({ token }) => token);
  assert.deepEqual(tokens, [String(ada.token), String(bob.token), undefined]);
  assert.equal(gateway.accepted, 1);
});

test("a session is activated for the whole channel", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await login(channel);
  await session.activate();
  assert.deepEqual([...gateway.current.values()], [session.token]);
});
