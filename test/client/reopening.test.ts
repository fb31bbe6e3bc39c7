import assert from "node:assert/strict";
import { once } from "node:events";
import test from "node:test";
import { gatehouse } from "#proto/messages.js";
import { AuthenticationFailed, ConnectionFailed, CredentialFailed, connect } from "../../client/index.ts";
import { retryDelayMs } from "../../client/reopening.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { until } from "./until.ts";

const { AuthenticationError } = gatehouse.security.v1;

/** A source that gives the same again. */
const STALE = { isFresh: false };

const QUICK = { plaintext: true, reconnect: { initialMs: 5, maximumMs: 20 } };
const ada = { username: "ada", password: () => "correct horse" };

test("a wrong password after a reconnect is tried once and closes the session for good", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const session = await channel.login(ada);
  gateway.passwords.set("ada", "changed meanwhile");
  const closed = once(session, "closed");
  gateway.cut();
  const [reason, error] = await closed;
  assert.equal(reason, "channel");
  assert.ok(error instanceof AuthenticationFailed);
  assert.equal(error.error, "INVALID_CREDENTIALS");
  const lost = once(channel, "disconnected");
  gateway.cut();
  await lost;
  await channel.notice();
  assert.equal(gateway.logins.length, 2);
});

test("a callback is asked once at a time, and only while there is a connection", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  const asked: boolean[] = [];
  let answer = Promise.resolve();
  const password = async () => {
    asked.push(channel.connected);
    await answer;
    return "correct horse";
  };
  await using session = await channel.login({ username: "ada", password });
  let letGo = () => {};
  answer = new Promise((resolve) => {
    letGo = resolve;
  });
  gateway.cut();
  await until(() => asked.length === 2);
  gateway.cut();
  await until(() => !channel.connected);
  assert.equal(asked.length, 2);
  const reopened = once(session, "reopened");
  letGo();
  await reopened;
  assert.deepEqual(asked, [true, true]);
  assert.equal(gateway.logins.length, 2);
});

test("a callback that fails after a reconnect closes the session with its error", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  let asked = 0;
  const password = () => {
    asked += 1;
    if (asked > 1) throw new Error("nobody there to type it");
    return "correct horse";
  };
  const session = await channel.login({ username: "ada", password });
  const closed = once(session, "closed");
  gateway.cut();
  assert.match(String((await closed)[1]), /nobody there/);
  assert.equal(gateway.logins.length, 1);
});

test("a session waits until there is a place for it again", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  await using session = await channel.login(ada);
  gateway.refusals.push({ error: AuthenticationError.AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED });
  const reopened = once(session, "reopened");
  gateway.cut();
  await reopened;
  assert.deepEqual(
    gateway.logins.map(({ error }) => error),
    [0, AuthenticationError.AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED, 0],
  );
});

test("what would lock a user out is never tried again by itself, what passes is", () => {
  const delayOf = (error: ConstructorParameters<typeof AuthenticationFailed>[0], penaltyMs = 0) =>
    retryDelayMs(new AuthenticationFailed(error, penaltyMs), 1, STALE);
  assert.equal(delayOf("INVALID_CREDENTIALS", 1_000), undefined);
  assert.equal(delayOf("PASSWORD_MUST_BE_CHANGED"), undefined);
  assert.equal(delayOf("SCHEME_NOT_AVAILABLE"), undefined);
  assert.equal(delayOf("UNRECOGNIZED"), undefined);
  assert.equal(retryDelayMs(new Error("bug"), 1, STALE), undefined);
  assert.equal(delayOf("PENALTY_DELAY_ACTIVE", 10_000), 10_250);
  assert.ok((delayOf("TRY_AGAIN_LATER") ?? 0) >= 2_000);
  assert.ok((delayOf("SESSION_LIMIT_REACHED") ?? -1) >= 0);
  assert.equal(retryDelayMs(new ConnectionFailed("lost", "away"), 0, STALE), 0);
  assert.equal(retryDelayMs(new ConnectionFailed("closed", "here"), 0, STALE), undefined);
});

test("what is out of date is proven again only by what may bring something newer, and never at once", () => {
  const FRESH = { isFresh: true };
  for (const reason of ["CREDENTIAL_EXPIRED", "CREDENTIAL_REVOKED"] as const) {
    const refusal = new AuthenticationFailed("INVALID_CREDENTIALS", 1_000, reason);
    assert.equal(retryDelayMs(refusal, 1, STALE), undefined);
    assert.ok((retryDelayMs(refusal, 1, FRESH) ?? 0) >= 1_000);
  }
  const early = new AuthenticationFailed("INVALID_CREDENTIALS", 1_000, "CREDENTIAL_NOT_YET_VALID");
  assert.ok((retryDelayMs(early, 1, STALE) ?? 0) >= 1_000);
  for (const reason of ["UNKNOWN_ISSUER", "WRONG_AUDIENCE", "MISSING_CLAIM", undefined] as const)
    assert.equal(retryDelayMs(new AuthenticationFailed("INVALID_CREDENTIALS", 1_000, reason), 1, FRESH), undefined);
  const absent = new CredentialFailed("unavailable", "no file", { retryable: true });
  assert.ok((retryDelayMs(absent, 1, STALE) ?? -1) >= 0);
  assert.equal(retryDelayMs(new CredentialFailed("package-missing", "no"), 1, FRESH), undefined);
  assert.equal(retryDelayMs(Object.assign(new Error("no"), { retryable: false }), 1, FRESH), undefined);
  assert.ok((retryDelayMs(Object.assign(new Error("later"), { retryable: true }), 1, FRESH) ?? -1) >= 0);
});

test("closing a session while it is being opened again leaves no session behind", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, QUICK);
  let hold = Promise.resolve();
  let asked = 0;
  const password = async () => {
    asked += 1;
    await hold;
    return "correct horse";
  };
  const session = await channel.login({ username: "ada", password });
  let letGo = () => {};
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  gateway.cut();
  await until(() => asked === 2);
  gateway.sessions.clear();
  await session.close();
  letGo();
  await until(() => gateway.calls.some(({ method }) => method === "CloseSession"));
  assert.equal(gateway.sessions.size, 0);
  assert.equal(session.state, "closed");
});
