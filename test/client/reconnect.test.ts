import assert from "node:assert/strict";
import { once } from "node:events";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type Channel, ConnectionFailed, connect } from "../../client/index.ts";
import { backoffMs } from "../../client/waiting.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { heldPassword } from "./held-password.ts";
import { NumberService } from "./number-service.ts";
import { until } from "./until.ts";

const QUICK = { plaintext: true, reconnect: { initialMs: 5, maximumMs: 20 } };
const ada = { username: "ada", password: () => "correct horse" };

/** Everything a channel tells, in order. */
function diary(channel: Channel): string[] {
  const told: string[] = [];
  channel.on("disconnected", (error) => told.push(`disconnected ${error.reason}`));
  channel.on("reconnected", () => told.push("reconnected"));
  return told;
}

test("a lost connection closes a session whose password was given once, with reason channel", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const told = diary(channel);
  const session = await channel.login({ username: "ada", password: "correct horse" });
  const closed = once(session, "closed");
  gateway.cut();
  const [reason, error] = await closed;
  assert.equal(reason, "channel");
  assert.ok(error instanceof ConnectionFailed);
  await until(() => told.length === 2);
  assert.deepEqual(told, ["disconnected lost", "reconnected"]);
  await assert.rejects(session.get(), { name: "SessionEnded", reason: "channel", retryable: false });
  assert.equal(gateway.logins.length, 1);
});

test("a session with a callback is opened again after a reconnect, with a fresh password and a new token", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const given: Buffer[] = [];
  const password = () => {
    given.push(Buffer.from("correct horse"));
    return given.at(-1) as Buffer;
  };
  await using session = await channel.login({ username: "ada", password });
  await session.activate();
  const { token, id } = session;
  const told: string[] = [];
  session.on("closed", () => told.push("closed"));
  const reopened = once(session, "reopened");
  gateway.cut();
  await reopened;
  assert.notEqual(session.token, token);
  assert.notEqual(session.id, id);
  assert.equal(session.state, "open");
  assert.deepEqual(given, [Buffer.alloc(13), Buffer.alloc(13)]);
  assert.equal([...gateway.current.values()].at(-1), session.token, "it is the channel's current session again");
  assert.equal((await session.get()).id, session.id);
  assert.deepEqual(told, []);
});

test("a call fails with a retryable SessionEnded while its session is being opened again", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const { password, release } = heldPassword("correct horse");
  await using session = await channel.login({ ...ada, password });
  const api = channel.proxy(NumberService, { session });
  const running = api.hang(1).catch((error: unknown) => error);
  await until(() => gateway.sessions.size === 1);
  gateway.cut();
  await until(() => session.state === "reopening");
  await assert.rejects(api.sum([1]), { name: "SessionEnded", reason: "channel", retryable: true });
  assert.match(String(await running), /UNAVAILABLE|CallFailed|SessionEnded/);
  const reopened = once(session, "reopened");
  release();
  await reopened;
  assert.equal(await api.sum([1]), 1);
});

test("no token ever arrives on a connection it was not issued on, however the wire flaps", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { ...QUICK, reconnect: { initialMs: 1, maximumMs: 2 } });
  await using session = await channel.login(ada);
  const api = channel.proxy(NumberService, { session });
  const stop = new AbortController();
  const storm = async () => {
    while (!stop.signal.aborted)
      await api.fail(7).catch(async () => await new Promise((resolve) => setImmediate(resolve)));
  };
  const storms = [storm(), storm(), storm(), storm()];
  // On a busy machine a login takes longer than a round.
  for (let round = 0; round < 40 || (gateway.logins.length <= 5 && round < 2_000); round++) {
    if (round % 4 === 3) gateway.drain();
    gateway.cut();
    await sleep(round % 7);
  }
  await until(() => session.state === "open");
  stop.abort();
  await Promise.all(storms);
  assert.deepEqual(gateway.strayTokens, []);
  assert.ok(gateway.logins.length > 5, `${gateway.logins.length} logins`);
  assert.ok(new Set(gateway.calls.map(({ connection }) => connection)).size > 5);
});

test("GOAWAY ends the sessions of the connection, and calls that run may finish", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await using session = await channel.login(ada);
  const { token } = session;
  const api = channel.proxy(NumberService);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* slowly(): AsyncGenerator<number> {
    yield 1;
    await released;
    yield 2;
  }
  const sum = api.sum(slowly());
  await until(() => gateway.sessions.size === 1);
  await channel.notice();
  gateway.drain();
  await once(session, "reopened");
  release();
  assert.equal(await sum, 3);
  assert.notEqual(session.token, token);
  assert.equal(gateway.accepted, 2);
});

test("the wait before a reconnect is drawn from zero to a limit that doubles up to its maximum", () => {
  const limits = [0, 1, 2, 3, 10, 2_000].map((attempt) =>
    backoffMs({ initialMs: 500, maximumMs: 4_000 }, attempt, () => 1),
  );
  assert.deepEqual(limits, [500, 1_000, 2_000, 4_000, 4_000, 4_000]);
  assert.equal(
    backoffMs({ initialMs: 500, maximumMs: 4_000 }, 3, () => 0),
    0,
  );
});

test("a login waits for the connection to come back", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await channel.notice();
  const { port } = gateway;
  gateway.stopListening();
  gateway.cut();
  await once(channel, "disconnected");
  const login = channel.login(ada);
  await sleep(30);
  await gateway.listen(port);
  assert.equal((await login).state, "open");
});

test("a login gives up after its deadline and tells why there is no connection", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await channel.notice();
  gateway.stopListening();
  gateway.cut();
  await once(channel, "disconnected");
  await assert.rejects(channel.login({ ...ada, deadlineMs: 60 }), (error: unknown) => {
    assert.ok(error instanceof ConnectionFailed);
    assert.equal(error.reason, "timeout");
    assert.match(error.message, /ECONNREFUSED/);
    return true;
  });
});

test("a connection that nobody used is replaced only when it is needed", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  gateway.cut();
  await once(channel, "disconnected");
  await sleep(60);
  assert.equal(gateway.accepted, 1);
  assert.equal(await channel.notice(), "authorised use only");
  assert.equal(gateway.accepted, 2);
});

test("with reconnect false a lost connection stays lost, callback or not", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true, reconnect: false });
  const session = await channel.login(ada);
  const closed = once(session, "closed");
  gateway.cut();
  assert.equal((await closed)[0], "channel");
  await assert.rejects(channel.notice(), { name: "ConnectionFailed", reason: "lost" });
  await sleep(30);
  assert.equal(gateway.accepted, 1);
});

test("channels to one address are connections of their own", async () => {
  await using gateway = await GatewayFixture.start();
  await using first = await connect(gateway.address, QUICK);
  await using second = await connect(gateway.address, QUICK);
  await using session = await first.login(ada);
  assert.equal(gateway.connections, 2);
  await second.close();
  assert.equal((await session.get()).username, "ada");
});

test("nothing keeps trying after a connection that failed", async () => {
  await using gateway = await GatewayFixture.start();
  const { port } = gateway;
  gateway.stopListening();
  await assert.rejects(connect(`127.0.0.1:${port}`, QUICK), { name: "ConnectionFailed", reason: "unreachable" });
  await gateway.listen(port);
  await sleep(1_500); // grpc-js alone would dial again after a second
  assert.equal(gateway.accepted, 0);
});
