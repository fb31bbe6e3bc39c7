import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { AuthenticationFailed, CredentialFailed, connect, type RenewalFailure } from "../../client/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { expiredAt, jwt, refused, ScriptedTokens } from "../support/scripted-schemes.ts";
import { until } from "./until.ts";

const LIFETIME_MS = 600_000;

/** A gateway whose time the test moves, and a client. The client's own waits are a part of the real time that passed: none. */
async function startPlant() {
  const clock = new FakeClock();
  const tokens = new ScriptedTokens(clock);
  const house = await startGateway({
    ports: { clock, schemes: { token: tokens } },
    accounts: [{ name: "ada", password: "correct horse" }],
    configuration: { sessions: { idleTimeout: "11h" } },
  });
  const channel = await connect(house.address, { plaintext: true });
  return {
    clock,
    tokens,
    house,
    channel,
    /** Moves the gateway to where it announces the session's end. The client watches by then. */
    async expiring() {
      await channel.notice();
      clock.advance(LIFETIME_MS * 0.81);
    },
    async [Symbol.asyncDispose]() {
      await channel.close();
      await house[Symbol.asyncDispose]();
    },
  };
}

const token = (jti: number, more = {}) => jwt({ sub: "alice", lifetimeMs: LIFETIME_MS, jti, ...more });

test("a session with a token provider is renewed by itself, in place, each time its end is near", async () => {
  await using plant = await startPlant();
  let given = 0;
  await using session = await plant.channel.login({ scheme: "token", accessToken: () => token(++given) });
  const { token: number, id } = session;
  for (let round = 1; round <= 3; round++) {
    const { expiresAt } = session;
    const renewed = once(session, "renewed");
    await plant.expiring();
    await renewed;
    assert.ok(session.expiresAt > expiresAt, `round ${round}`);
  }
  assert.deepEqual([session.token, session.id], [number, id]);
  assert.deepEqual(
    plant.tokens.seen,
    [1, 2, 3, 4].map((jti) => token(jti)),
  );
});

test("a password session is renewed by itself with a callback, and not with a value", async () => {
  await using plant = await startPlant();
  let asked = 0;
  const password = () => {
    asked += 1;
    return "correct horse";
  };
  await using byCallback = await plant.channel.login({ username: "ada", password });
  await using byValue = await plant.channel.login({ username: "ada", password: "correct horse" });
  await plant.channel.notice();
  const renewed = once(byCallback, "renewed");
  const expiring = once(byValue, "expiring");
  // The longest life of a session is 12 h.
  plant.clock.advance(9.8 * 3_600_000);
  await Promise.all([renewed, expiring]);
  assert.equal(asked, 2);
  assert.equal(plant.house.events.filter(({ event }) => event === "session.renewed").length, 1);
});

test("a password's file is read at the login and at the renewal, without its line end", async () => {
  await using plant = await startPlant();
  const file = join(plant.house.folder, "password");
  await writeFile(file, "correct horse\r\n");
  await using session = await plant.channel.login({ username: "ada", password: { file } });
  await writeFile(file, "correct horse\n");
  await plant.channel.notice();
  const renewed = once(session, "renewed");
  plant.clock.advance(9.8 * 3_600_000);
  await renewed;
  await writeFile(file, "correct horse\n\n");
  await assert.rejects(session.updateCredential({ password: { file } }), { error: "INVALID_CREDENTIALS" });
});

test("with autoRenew false the end is told and comes", async () => {
  await using plant = await startPlant();
  let asked = 0;
  const accessToken = () => token(++asked);
  const session = await plant.channel.login({ scheme: "token", accessToken, autoRenew: false });
  const expiring = once(session, "expiring");
  await plant.expiring();
  await expiring;
  const closed = once(session, "closed");
  plant.clock.advance(LIFETIME_MS);
  assert.deepEqual((await closed)[0], "credential-expired");
  assert.equal(asked, 1);
});

test("a provider that fails is asked again until it gives a token, and each failure is told with the next try", async () => {
  await using plant = await startPlant();
  let asked = 0;
  const accessToken = () => {
    asked += 1;
    if (asked === 2) throw new Error("the provider is down");
    if (asked === 3) return token(asked, { exp: expiredAt() });
    return token(asked);
  };
  await using session = await plant.channel.login({ scheme: "token", accessToken });
  const failures: RenewalFailure[] = [];
  session.on("renewal-failed", (failure) => failures.push(failure));
  const renewed = once(session, "renewed");
  await plant.expiring();
  await renewed;
  assert.deepEqual(
    failures.map(({ error, retryable }) => [(error as CredentialFailed).reason, retryable]),
    [
      ["unavailable", true],
      ["expired", true],
    ],
  );
  for (const { willRetryAt } of failures) assert.ok(willRetryAt instanceof Date);
  assert.deepEqual(plant.tokens.seen.length, 2, "the expired one was not sent");
});

test("a session that could not be renewed ends with a typed reason and the error that kept it from that", async () => {
  await using plant = await startPlant();
  let asked = 0;
  const accessToken = () => {
    asked += 1;
    if (asked > 1) throw new Error("the provider is down");
    return token(asked);
  };
  const session = await plant.channel.login({ scheme: "token", accessToken });
  const failed = once(session, "renewal-failed");
  await plant.expiring();
  await failed;
  const closed = once(session, "closed");
  plant.clock.advance(LIFETIME_MS);
  const [reason, error] = await closed;
  assert.equal(reason, "credential-expired");
  assert.ok(error instanceof CredentialFailed);
  assert.match(error.message, /the provider is down/);
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(asked, before, "nobody asks for a session that has ended");
});

test("a token that nobody replaced is told each time it is read, and as the reason of the end", async () => {
  await using plant = await startPlant();
  const endsAt = plant.clock.wall() + LIFETIME_MS;
  const accessToken = () => token(1, { lifetimeMs: endsAt - plant.clock.wall() });
  const session = await plant.channel.login({ scheme: "token", accessToken });
  const failed = once(session, "renewal-failed");
  await plant.expiring();
  const [{ error, retryable }] = (await failed) as [RenewalFailure];
  assert.deepEqual([(error as CredentialFailed).reason, retryable], ["unchanged", true]);
  const closed = once(session, "closed");
  plant.clock.advance(LIFETIME_MS);
  const [reason, why] = await closed;
  assert.deepEqual([reason, why.reason], ["credential-expired", "unchanged"]);
});

test("a refusal that is charged is told and not repeated; a new credential is what helps", async () => {
  await using plant = await startPlant();
  let asked = 0;
  await using session = await plant.channel.login({ scheme: "token", accessToken: () => token(++asked) });
  plant.tokens.script.push(refused("WRONG_AUDIENCE"));
  const failed = once(session, "renewal-failed");
  await plant.expiring();
  const [{ error, retryable, willRetryAt }] = (await failed) as [RenewalFailure];
  assert.ok(error instanceof AuthenticationFailed);
  assert.deepEqual([error.reason, retryable, willRetryAt], ["WRONG_AUDIENCE", false, undefined]);
  assert.equal(session.state, "open");
  assert.equal(asked, 2);
});

test("a token that the gateway finds out of date is asked for again, since that is not charged", async () => {
  await using plant = await startPlant();
  let asked = 0;
  await using session = await plant.channel.login({ scheme: "token", accessToken: () => token(++asked) });
  plant.tokens.script.push(refused("CREDENTIAL_EXPIRED"));
  const failed = once(session, "renewal-failed");
  const renewed = once(session, "renewed");
  await plant.expiring();
  const [{ retryable }] = (await failed) as [RenewalFailure];
  assert.equal(retryable, true);
  await renewed;
  assert.equal(asked, 3);
});

test("updateCredential renews in place and takes the new roles", async () => {
  await using plant = await startPlant();
  await using session = await plant.channel.login({ scheme: "token", accessToken: token(1) });
  const accessToken = Buffer.from(token(2, { roles: ["Engineer"] }));
  const { id } = session;
  await session.updateCredential({ scheme: "token", accessToken });
  assert.deepEqual([session.id, session.roles], [id, ["Engineer"]]);
  assert.deepEqual(accessToken, Buffer.alloc(accessToken.length), "it is wiped");
});

test("a bad credential is refused at the call, and the session stays as it was", async () => {
  await using plant = await startPlant();
  await using session = await plant.channel.login({ scheme: "token", accessToken: token(1) });
  const { expiresAt, roles } = session;
  const update = (accessToken: string) => session.updateCredential({ scheme: "token", accessToken });
  await assert.rejects(update(token(2, { exp: expiredAt() })), { name: "CredentialFailed", reason: "expired" });
  await assert.rejects(session.updateCredential({ scheme: "token", accessToken: { file: "/nowhere" } }), {
    name: "CredentialFailed",
    reason: "unavailable",
  });
  const password = Buffer.from("correct horse");
  await assert.rejects(session.updateCredential({ password }), { name: "TypeError", message: /scheme "token"/ });
  assert.deepEqual(password, Buffer.alloc(13), "it is wiped all the same");
  assert.equal(plant.tokens.seen.length, 1, "nothing of this was sent");
  await assert.rejects(update(token(3, { sub: "mallory" })), {
    name: "AuthenticationFailed",
    error: "INVALID_CREDENTIALS",
  });
  assert.deepEqual([session.state, session.expiresAt, session.roles], ["open", expiresAt, roles]);
  assert.equal((await session.get()).username, "alice");
});

test("a provider given by updateCredential is the one that later renewals ask", async () => {
  await using plant = await startPlant();
  await using session = await plant.channel.login({ scheme: "token", accessToken: token(1) });
  let asked = 1;
  await session.updateCredential({ scheme: "token", accessToken: () => token(++asked) });
  const renewed = once(session, "renewed");
  await plant.expiring();
  await renewed;
  assert.equal(asked, 3);
});

test("sessions of one provider that come to their end together are renewed by one token", async () => {
  await using plant = await startPlant();
  let asked = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const accessToken = async () => {
    asked += 1;
    if (asked > 3) await held;
    return token(asked);
  };
  const sessions = [];
  for (let place = 0; place < 3; place++)
    sessions.push(await plant.channel.login({ scheme: "token", accessToken, penalty: "wait" }));
  const renewed = sessions.map((session) => once(session, "renewed"));
  await plant.expiring();
  await until(() => asked === 4);
  await new Promise((resolve) => setTimeout(resolve, 50));
  release();
  await Promise.all(renewed);
  assert.equal(asked, 4);
  assert.deepEqual(new Set(plant.tokens.seen.slice(3)), new Set([token(4)]));
});
