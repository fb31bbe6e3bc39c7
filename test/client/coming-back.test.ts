import assert from "node:assert/strict";
import { once } from "node:events";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { AuthenticationFailed, CredentialFailed, connect, SessionService } from "../../client/index.ts";
import { startGateway } from "../support/gateway.ts";
import { expiredAt, jwt, refused, ScriptedTokens } from "../support/scripted-schemes.ts";
import { Wire } from "../support/wire.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { NumberService } from "./number-service.ts";
import { until } from "./until.ts";

const QUICK = { plaintext: true, reconnect: { initialMs: 5, maximumMs: 20 } };

/** A gateway behind a wire that can be cut. */
async function startPlant(reconnect = {}) {
  const tokens = new ScriptedTokens();
  const house = await startGateway({ ports: { schemes: { token: tokens } } });
  const wire = await Wire.to(house.gateway.addresses[0]!.port!);
  const channel = await connect(`127.0.0.1:${wire.port}`, {
    ...QUICK,
    reconnect: { ...QUICK.reconnect, ...reconnect },
  });
  return {
    tokens,
    house,
    wire,
    channel,
    async [Symbol.asyncDispose]() {
      await channel.close();
      await wire[Symbol.asyncDispose]();
      await house[Symbol.asyncDispose]();
    },
  };
}

const token = (jti: number, more = {}) => jwt({ sub: "alice", jti, ...more });

test("after a reconnect the provider is asked for a fresh token, and one known to have expired is not sent", async () => {
  await using plant = await startPlant();
  const given = [token(1), token(2, { exp: expiredAt() }), token(3)];
  let asked = 0;
  await using session = await plant.channel.login({ scheme: "token", accessToken: () => given[asked++]! });
  const { id } = session;
  const reopened = once(session, "reopened");
  plant.wire.cut();
  await reopened;
  assert.notEqual(session.id, id);
  assert.equal(asked, 3);
  assert.deepEqual(plant.tokens.seen, [token(1), token(3)]);
});

test("a token given once leaves nothing to log in with: the session ends with its connection", async () => {
  await using plant = await startPlant();
  const session = await plant.channel.login({ scheme: "token", accessToken: token(1) });
  const closed = once(session, "closed");
  plant.wire.cut();
  assert.equal((await closed)[0], "channel");
  assert.equal(plant.tokens.seen.length, 1);
});

test("a provider given by updateCredential is the one that logs in after a reconnect", async () => {
  await using plant = await startPlant();
  await using session = await plant.channel.login({ scheme: "token", accessToken: token(1) });
  let asked = 1;
  await session.updateCredential({ scheme: "token", accessToken: () => token(++asked) });
  const reopened = once(session, "reopened");
  plant.wire.cut();
  await reopened;
  assert.deepEqual(
    plant.tokens.seen,
    [1, 2, 3].map((jti) => token(jti)),
  );
});

test("an expired credential is asked for again after a reconnect; a charged refusal ends the session with its reason", async () => {
  await using plant = await startPlant();
  let asked = 0;
  const session = await plant.channel.login({ scheme: "token", accessToken: () => token(++asked) });
  plant.tokens.script.push(refused("CREDENTIAL_EXPIRED"), refused("UNKNOWN_ISSUER"));
  const closed = once(session, "closed");
  plant.wire.cut();
  const [reason, error] = await closed;
  assert.equal(reason, "channel");
  assert.ok(error instanceof AuthenticationFailed);
  assert.equal(error.reason, "UNKNOWN_ISSUER");
  assert.equal(asked, 3);
});

test("tries are bounded where the application says so, and then stop for good with the last error", async () => {
  await using plant = await startPlant({ attempts: 2 });
  let asked = 0;
  const accessToken = () => {
    asked += 1;
    if (asked > 1) throw new Error("the provider is down");
    return token(asked);
  };
  const session = await plant.channel.login({ scheme: "token", accessToken });
  const closed = once(session, "closed");
  plant.wire.cut();
  const [reason, error] = await closed;
  assert.equal(reason, "channel");
  assert.ok(error instanceof CredentialFailed);
  assert.equal(asked, 3);
  await sleep(100);
  assert.equal(asked, 3);
});

test("a channel that may try so often and no more gives up, and every session and call is told", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { ...QUICK, reconnect: { ...QUICK.reconnect, attempts: 3 } });
  const session = await channel.login({ username: "ada", password: () => "correct horse" });
  const closed = once(session, "closed");
  gateway.stopListening();
  gateway.cut();
  const [reason, error] = await closed;
  assert.equal(reason, "channel");
  assert.deepEqual([error.name, error.reason, error.retryable], ["ConnectionFailed", "given-up", false]);
  assert.match(error.message, /gave up after 3 tries: .*ECONNREFUSED/);
  await assert.rejects(channel.notice(), { name: "ConnectionFailed", reason: "given-up" });
});

test("with reopen false a session ends with its connection, provider or not", async () => {
  await using plant = await startPlant();
  const session = await plant.channel.login({ scheme: "token", accessToken: () => token(1), reopen: false });
  const closed = once(session, "closed");
  plant.wire.cut();
  assert.equal((await closed)[0], "channel");
});

test("a stream of numbers begins again after the session was reopened, and ends when its signal aborts", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await using session = await channel.login({ username: "ada", password: () => "correct horse" });
  const stop = new AbortController();
  const numbers = channel.proxy(NumberService, { session, reopen: true, signal: stop.signal });
  const seen: number[] = [];
  const reading = (async () => {
    for await (const value of numbers.count(1)) seen.push(value);
  })().catch((error: unknown) => error);
  await until(() => seen.length === 3);
  gateway.cut();
  await until(() => seen.length === 6);
  assert.deepEqual(seen, [1, 2, 3, 1, 2, 3]);
  stop.abort();
  assert.match(String(await reading), /cancelled by the caller/);
});

test("a stream that ends in order is not begun again, nor one that the gateway refuses", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await using session = await channel.login({ username: "ada", password: () => "correct horse" });
  const numbers = channel.proxy(NumberService, { session, reopen: true });
  const seen: number[] = [];
  for await (const value of numbers.count(3)) seen.push(value);
  assert.deepEqual(seen, [1, 2, 3]);
  const sessions = channel.proxy(SessionService, { session, reopen: true });
  await assert.rejects(async () => {
    for await (const _ of sessions.watchSession({ securityToken: 1 }));
  });
});

test("a stream of a session that is over for good ends with the session", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const session = await channel.login({ username: "ada", password: "correct horse" });
  const numbers = channel.proxy(NumberService, { session, reopen: true });
  const reading = (async () => {
    for await (const value of numbers.count(1)) assert.ok(value < 4);
  })();
  reading.catch(() => {});
  await until(() => gateway.connections === 1);
  await channel.notice();
  gateway.cut();
  await assert.rejects(reading, { name: "SessionEnded", retryable: false });
});
