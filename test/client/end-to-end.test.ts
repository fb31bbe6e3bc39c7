import assert from "node:assert/strict";
import { once } from "node:events";
import test from "node:test";
import { AuthenticationFailed, type Channel, connect, SessionService } from "../../client/index.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";

const accounts = [{ name: "ada", password: "correct horse", roles: ["Engineer"] }];

const connectTo = async ({ gateway, address }: TestGateway): Promise<Channel> =>
  await connect(address, {
    fingerprint: gateway.addresses[0]?.fingerprint ?? "",
    reconnect: { initialMs: 5, maximumMs: 50 },
  });

const startWithTls = async () =>
  await startGateway({ accounts, configuration: { listen: [{ address: "127.0.0.1:0" }] } });

test("a session is opened over TLS with the fingerprint the gateway tells, used, watched and closed", async () => {
  await using house = await startWithTls();
  await using channel = await connectTo(house);
  const session = await channel.login({ username: "ada", password: Buffer.from("correct horse") });
  assert.deepEqual([session.username, session.roles, session.authority], ["ada", ["Engineer"], "file"]);
  assert.equal(house.gateway.sessions.size, 1);
  const { session: seen } = await channel.proxy(SessionService, { session }).getSession({ securityToken: 0 });
  assert.equal(seen?.sessionId, session.id);
  const prolonged = once(session, "prolonged");
  await session.prolong();
  await prolonged;
  await session.renew({ password: "correct horse" });
  await session.activate();
  const active = await channel.proxy(SessionService).getSession({ securityToken: 0 });
  assert.equal(active.session?.sessionId, session.id);
  await session.close();
  assert.equal(house.gateway.sessions.size, 0);
  assert.equal((await house.event("session.closed")).reason, "closed");
});

test("a call that names another session, which is gone, leaves the session open in which it runs", async () => {
  await using house = await startWithTls();
  await using channel = await connectTo(house);
  await using session = await channel.login({ username: "ada", password: "correct horse" });
  await using other = await channel.login({ username: "ada", password: "correct horse" });
  const securityToken = other.token;
  await other.close();
  const sessions = channel.proxy(SessionService, { session });
  await assert.rejects(sessions.prolongSession({ securityToken }), { name: "CallFailed", reason: "SESSION_NOT_FOUND" });
  assert.equal(session.state, "open");
  assert.equal((await session.get()).username, "ada");
});

test("a wrong password is refused with a positive delay, and penalty wait comes in after it", async () => {
  await using house = await startGateway({
    accounts,
    configuration: { penalties: { schedule: ["300ms"] } },
  });
  await using channel = await connect(house.address, { plaintext: true });
  await assert.rejects(channel.login({ username: "ada", password: "guess" }), (error: unknown) => {
    assert.ok(error instanceof AuthenticationFailed);
    assert.equal(error.error, "INVALID_CREDENTIALS");
    assert.ok(error.penaltyDelayMs > 0);
    return true;
  });
  await using session = await channel.login({ username: "ada", password: "correct horse", penalty: "wait" });
  assert.equal(session.state, "open");
});

test("closing the channel leaves no session and no channel behind", async () => {
  await using house = await startWithTls();
  const channel = await connectTo(house);
  await channel.login({ username: "ada", password: "correct horse" });
  await channel.close();
  assert.equal(house.gateway.sessions.size, 0);
  await house.event("channel.closed");
  assert.equal(house.gateway.channels.size, 0);
});

test("a gateway that drains ends the session with reason shutdown", async () => {
  await using house = await startWithTls();
  await using channel = await connectTo(house);
  const session = await channel.login({ username: "ada", password: "correct horse" });
  const closed = once(session, "closed");
  await house.gateway.drain({ graceMs: 200 });
  assert.match(String((await closed)[0]), /^(shutdown|channel)$/);
});

test("a channel holds one connection only, and none is left of an attempt that failed", async () => {
  await using house = await startWithTls();
  await assert.rejects(connect(house.address, {}), { name: "ConnectionFailed", reason: "untrusted" });
  await assert.rejects(connect(house.address, { fingerprint: "a".repeat(64) }), { reason: "untrusted" });
  await using channel = await connectTo(house);
  await channel.notice();
  assert.equal(house.gateway.channels.size, 1);
});
