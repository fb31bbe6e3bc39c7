import assert from "node:assert/strict";
import test from "node:test";
import { inspect } from "node:util";
import { gatehouse } from "#proto/messages.js";
import {
  AuthenticationFailed,
  CallFailed,
  ConnectionFailed,
  CredentialFailed,
  connect,
  PasswordAuthenticationService,
  PasswordChangeFailed,
} from "../../client/index.ts";
import { GatewayFixture } from "./gateway-fixture.ts";
import { until } from "./until.ts";

const { AuthenticationError, AuthenticationFailureReason } = gatehouse.security.v1;
const PENALTY = AuthenticationError.AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE;

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => assert.fail("it succeeded"),
    (error: unknown) => error,
  );

test("a login opens a session with what the gateway tells about it", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await channel.login({ username: "ada", password: "correct horse" });
  const known = gateway.sessionOf("ada");
  assert.equal(session.token, known.token);
  assert.equal(session.id, known.id);
  assert.deepEqual([session.username, session.roles, session.authority], ["ada", ["Engineer"], "file"]);
  assert.equal(session.scheme, "password");
  assert.equal(session.createdAt.getTime(), 1_800_000_000_500);
  assert.equal(session.expiresAt.getTime(), 1_800_043_200_000);
  assert.equal(session.idleTimeoutMs, 1_200_000);
  assert.equal(session.state, "open");
});

test("a wrong password is thrown once, with its penalty, and not tried again", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const error = await failureOf(channel.login({ username: "ada", password: "guess", penalty: "wait" }));
  assert.ok(error instanceof AuthenticationFailed);
  assert.equal(error.error, "INVALID_CREDENTIALS");
  assert.equal(error.penaltyDelayMs, 1_000);
  assert.equal(error.retryable, false);
  assert.equal(gateway.logins.length, 1);
});

test("a refusal carries its reason and whether it may pass", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push(
    {
      error: AuthenticationError.AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE,
      reason: AuthenticationFailureReason.AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED,
    },
    { error: AuthenticationError.AUTHENTICATION_ERROR_TRY_AGAIN_LATER },
    { error: 99 },
  );
  await using channel = await connect(gateway.address, { plaintext: true });
  const facts = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const error = await failureOf(channel.login({ username: "ada", password: "correct horse" }));
    assert.ok(error instanceof AuthenticationFailed);
    facts.push([error.error, error.reason, error.retryable]);
  }
  assert.deepEqual(facts, [
    ["SCHEME_NOT_AVAILABLE", "SCHEME_DISABLED", false],
    ["TRY_AGAIN_LATER", undefined, true],
    ["UNRECOGNIZED", undefined, false],
  ]);
});

test("an active penalty is thrown by default", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 40 });
  await using channel = await connect(gateway.address, { plaintext: true });
  const error = await failureOf(channel.login({ username: "ada", password: "correct horse" }));
  assert.ok(error instanceof AuthenticationFailed);
  assert.deepEqual([error.error, error.penaltyDelayMs, error.retryable], ["PENALTY_DELAY_ACTIVE", 40, true]);
  assert.equal(gateway.logins.length, 1);
});

test("penalty wait sits the announced delay and its margin out and logs in with the same password", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 40 });
  await using channel = await connect(gateway.address, { plaintext: true });
  const password = Buffer.from("correct horse");
  const start = performance.now();
  await using session = await channel.login({ username: "ada", password, penalty: "wait" });
  assert.ok(performance.now() - start >= 289);
  assert.equal(session.state, "open");
  assert.deepEqual(password, Buffer.alloc(13));
});

test("who waits for a penalty goes with the channel", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 3_600_000 });
  const channel = await connect(gateway.address, { plaintext: true });
  const login = failureOf(channel.login({ username: "ada", password: "correct horse", penalty: "wait" }));
  await until(() => gateway.logins.length === 1);
  await channel.close();
  const error = await login;
  assert.ok(error instanceof ConnectionFailed && error.reason === "closed", String(error));
});

test("a callback that gives the bytes a second time, wiped by now, costs no failed login", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const bytes = Buffer.from("correct horse");
  await (await channel.login({ username: "ada", password: () => bytes })).close();
  const error = await failureOf(channel.login({ username: "ada", password: () => bytes }));
  assert.ok(error instanceof CredentialFailed && error.reason === "malformed", String(error));
  assert.equal(gateway.logins.length, 1);
});

test("penalty wait waits once and no more", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 1 }, { error: PENALTY, penaltyDelayMillis: 1 });
  await using channel = await connect(gateway.address, { plaintext: true });
  const error = await failureOf(channel.login({ username: "ada", password: () => "correct horse", penalty: "wait" }));
  assert.ok(error instanceof AuthenticationFailed);
  assert.equal(error.error, "PENALTY_DELAY_ACTIVE");
  assert.equal(gateway.logins.length, 2);
});

test("a signal ends the wait for a penalty, and the password is wiped", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 3_600_000 });
  await using channel = await connect(gateway.address, { plaintext: true });
  const giveUp = new AbortController();
  const password = Buffer.from("correct horse");
  const login = failureOf(channel.login({ username: "ada", password, penalty: "wait", signal: giveUp.signal }));
  await until(() => gateway.logins.length === 1);
  giveUp.abort(new Error("enough"));
  const error = await login;
  assert.ok(error instanceof CallFailed);
  assert.equal(error.code, "CANCELLED");
  assert.deepEqual(password, Buffer.alloc(13));
});

for (const [name, run] of Object.entries<(gateway: GatewayFixture, password: Uint8Array) => Promise<unknown>>({
  "a success": async (gateway, password) => {
    await using channel = await connect(gateway.address, { plaintext: true });
    await channel.login({ username: "ada", password });
  },
  "a refusal": async (gateway, password) => {
    await using channel = await connect(gateway.address, { plaintext: true });
    await failureOf(channel.login({ username: "eve", password }));
  },
  "a login cancelled before it started": async (gateway, password) => {
    await using channel = await connect(gateway.address, { plaintext: true });
    await failureOf(channel.login({ username: "ada", password, signal: AbortSignal.abort() }));
  },
  "a wrong option": async (gateway, password) => {
    await using channel = await connect(gateway.address, { plaintext: true });
    await failureOf(channel.login({ username: "ada", password, deadlineMs: -1 }));
  },
  "a lost connection": async (gateway, password) => {
    await using channel = await connect(gateway.address, { plaintext: true, reconnect: false });
    gateway.cut();
    await until(() => !channel.connected);
    assert.ok((await failureOf(channel.login({ username: "ada", password }))) instanceof ConnectionFailed);
  },
  "a closed channel": async (gateway, password) => {
    const channel = await connect(gateway.address, { plaintext: true });
    await channel.close();
    assert.ok((await failureOf(channel.login({ username: "ada", password }))) instanceof ConnectionFailed);
  },
}))
  test(`the password given is wiped after ${name}`, async () => {
    await using gateway = await GatewayFixture.start();
    const password = new Uint8Array(Buffer.from("xxcorrect horsexx")).subarray(2, 15);
    await run(gateway, password);
    assert.deepEqual(password, new Uint8Array(13));
    assert.deepEqual(Buffer.from(password.buffer).toString("latin1"), `xx${"\0".repeat(13)}xx`);
  });

test("no buffer of a login still holds the password once it is over", async (context) => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  gateway.passwords.set("ada", "a rare sentinel");
  const buffers: Buffer[] = [];
  for (const name of ["alloc", "allocUnsafe", "allocUnsafeSlow"] as const) {
    const original = Buffer[name] as (size: number) => Buffer;
    context.mock.method(Buffer, name, (size: number) => {
      const buffer = original(size);
      // The server of this test lives in the same process; its buffers are another test's business.
      if (!/stream-decoder|server-interceptors/.test(new Error().stack ?? "")) buffers.push(buffer);
      return buffer;
    });
  }
  const { createSession } = PasswordAuthenticationService;
  const { requestSerialize } = createSession;
  context.mock.method(createSession, "requestSerialize", (request: Parameters<typeof requestSerialize>[0]) => {
    const encoded = requestSerialize(request);
    buffers.push(encoded);
    return encoded;
  });
  const holding = () => buffers.filter((buffer) => buffer.includes("sentinel")).length;
  let duringLogin = 0;
  gateway.onLogin = () => {
    duringLogin = holding();
  };
  await channel.login({ username: "ada", password: () => "a rare sentinel" });
  assert.equal(gateway.logins[0]?.password, "a rare sentinel");
  assert.equal(duringLogin, 3, "what the callback gave, the message and its frame");
  assert.equal(holding(), 0);
});

test("the password is asked for anew for each attempt, and what was given is wiped each time", async () => {
  await using gateway = await GatewayFixture.start();
  gateway.refusals.push({ error: PENALTY, penaltyDelayMillis: 1 });
  await using channel = await connect(gateway.address, { plaintext: true });
  const given: Uint8Array[] = [];
  const password = async () => {
    given.push(Buffer.from("correct horse"));
    return given.at(-1) as Uint8Array;
  };
  await channel.login({ username: "ada", password, penalty: "wait" });
  assert.deepEqual(given, [Buffer.alloc(13), Buffer.alloc(13)]);
});

test("a session shows its token to nobody who only looks", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  await using session = await channel.login({ username: "ada", password: "correct horse" });
  const looks = [
    inspect(session, { depth: 9, showHidden: true, getters: true }),
    inspect(channel, { depth: 9, showHidden: true, getters: true }),
    JSON.stringify(session),
    Object.keys(session).join(),
  ];
  for (const look of looks) assert.ok(!look.includes(String(session.token)), look);
  assert.match(JSON.stringify(session), /"username":"ada"/);
});

test("a password is changed without a session, and both are wiped", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const oldPassword = Buffer.from("correct horse");
  const newPassword = Buffer.from("battery staple");
  await channel.changePassword({ username: "ada", oldPassword, newPassword });
  assert.equal(gateway.passwords.get("ada"), "battery staple");
  assert.deepEqual([oldPassword, newPassword], [Buffer.alloc(13), Buffer.alloc(14)]);
});

test("a refused password change says why", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  const change = (oldPassword: string, newPassword: string) =>
    failureOf(channel.changePassword({ username: "ada", oldPassword, newPassword }));
  const [short, wrong] = [await change("correct horse", "short"), await change("guess", "battery staple")];
  assert.ok(short instanceof PasswordChangeFailed && wrong instanceof PasswordChangeFailed);
  assert.deepEqual([short.error, short.penaltyDelayMs], ["INSUFFICIENT_NEW_PASSWORD", 0]);
  assert.deepEqual([wrong.error, wrong.penaltyDelayMs], ["INVALID_CREDENTIALS", 1_000]);
});

test("the notice is there before any login", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  assert.equal(await channel.notice(), "authorised use only");
});

test("a login that is not answered in time fails", async () => {
  await using gateway = await GatewayFixture.start();
  await using channel = await connect(gateway.address, { plaintext: true });
  gateway.silent = true;
  const password = Buffer.from("correct horse");
  const error = await failureOf(channel.login({ username: "ada", password, deadlineMs: 20 }));
  assert.ok(error instanceof CallFailed);
  assert.equal(error.code, "DEADLINE_EXCEEDED");
  assert.deepEqual(password, Buffer.alloc(13));
});
