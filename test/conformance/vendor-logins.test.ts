import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "#proto/messages.js";
import {
  IAuthenticationService,
  IPasswordAuthenticationService,
  PasswordAuthenticationService,
  SessionService,
} from "#proto/services.js";
import { startGateway, type TestGatewayOptions } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Wire } from "./wire.ts";
import { codeOf, guess, outcomeOf } from "./words.ts";

const { AuthenticationError } = messages.Arp.System.Security.Grpc;
const ALICE = { name: "alice", password: "right", roles: ["Engineer"] };

interface Outcome {
  error: string;
  /** The token as a number; 0 with every error. */
  token: number;
  delayMs: number;
}

type Login = (client: RawClient, name: string, password: string, metadata?: Record<string, string>) => Promise<Outcome>;

const byAuthentication: Login = async (client, username, password, metadata) => {
  const request = { username, password: Buffer.from(password) };
  const { result, sessionId, penaltyDelay } = await client.call(
    IAuthenticationService.createSession,
    request,
    metadata,
  );
  assert.match(sessionId, /^(0|[1-9]\d*)$/);
  return { error: AuthenticationError[result]!, token: Number(sessionId), delayMs: penaltyDelay };
};

const byUserManager: Login = async (client, userName, password, metadata) => {
  const request = { userName, password: Buffer.from(password), channelInformation: { GatewayID: 7 } };
  const answer = await client.call(IPasswordAuthenticationService.createSession, request, metadata);
  assert.equal(Number(answer._securityToken?.size), 4);
  const token = answer._securityToken?.value ?? -1;
  return { error: AuthenticationError[answer._ReturnValue]!, token, delayMs: answer.penaltyDelayMillis };
};

/** Everything a vendor's login may answer, and what brings it about. */
const OUTCOMES: readonly (TestGatewayOptions & {
  error: string;
  password?: string;
  owes?: boolean;
  sessions: number;
})[] = [
  { error: "AE_None", sessions: 1 },
  { error: "AE_InvalidCredentials", password: "wrong", owes: true, sessions: 0 },
  {
    error: "AE_UserPasswordExpired",
    accounts: [{ ...ALICE, mustChangePassword: true }],
    sessions: 0,
  },
  {
    error: "AE_SessionLimitReached",
    configuration: { sessions: { capacity: 2, reservedForAdministrators: 2 } },
    sessions: 0,
  },
  { error: "AE_TryAgainLater", ports: { startupDelayMs: 3_600_000 }, sessions: 0 },
  {
    error: "AE_TryAgainLater",
    configuration: { authentication: { password: { enabled: false } } },
    sessions: 0,
  },
];

for (const [service, login] of [
  ["IAuthenticationService", byAuthentication],
  ["the user manager's IPasswordAuthenticationService", byUserManager],
] as const) {
  for (const [index, { error, password = "right", owes = false, sessions, ...options }] of OUTCOMES.entries())
    test(`${service} answers ${error} in the vendor's numbers, a delay only where one is owed (${index})`, async () => {
      await using gateway = await startGateway({ accounts: [ALICE], ...options });
      using client = new RawClient(gateway.address);
      const { error: answered, token, delayMs } = await login(client, "alice", password);
      assert.equal(answered, error);
      assert.deepEqual([token !== 0, delayMs > 0], [sessions === 1, owes]);
      assert.equal(gateway.gateway.sessions.size, sessions);
    });

  test(`${service} answers a duplicate session as AE_SessionLimitReached`, async () => {
    await using gateway = await startGateway({
      accounts: [ALICE],
      configuration: { sessions: { duplicates: "reject" } },
    });
    using client = new RawClient(gateway.address);
    await client.open("alice", "right");
    assert.deepEqual(await login(client, "alice", "right"), { error: "AE_SessionLimitReached", token: 0, delayMs: 0 });
  });

  test(`${service} and the own service owe one and the same penalty`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    assert.equal((await login(client, "alice", "wrong")).error, "AE_InvalidCredentials");
    assert.equal(outcomeOf(await client.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
    const { error, token, delayMs } = await login(client, "alice", "right");
    assert.deepEqual([error, token, delayMs > 0], ["AE_PenaltyDelayActive", 0, true]);
  });

  test(`a token of ${service} names the session everywhere`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    const { token } = await login(client, "alice", "right");
    assert.equal((await client.whoAmI(token))?.username, "alice");
    await client.call(SessionService.closeSession, { securityToken: token });
    assert.equal(gateway.gateway.sessions.size, 0);
  });

  test(`a login by ${service} ignores the token of an ended session`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    for (const token of [String(guess(1)), "junk"])
      assert.equal((await login(client, "alice", "right", { "security-token": token })).error, "AE_None");
  });

  test(`${service} refuses a name and a password that are too long`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    for (const [name, password] of [
      ["", "right"],
      ["a".repeat(65), "right"],
      ["al\u0000ice", "right"],
      ["alice", "p".repeat(129)],
    ] as const)
      await assert.rejects(login(client, name, password), /INVALID_ARGUMENT/);
    assert.equal(gateway.gateway.penalties.size, 0);
  });
}

test("a login by IAuthenticationService becomes the channel's current session when that was the default one", async () => {
  await using gateway = await startGateway({ accounts: [ALICE, { name: "bob", password: "too" }] });
  using client = new RawClient(gateway.address);
  await byAuthentication(client, "alice", "wrong");
  assert.equal((await client.whoAmI())?.username, "");
  await byAuthentication(client, "bob", "too");
  assert.equal((await client.whoAmI())?.username, "bob");
});

test("a login by IAuthenticationService leaves another current session alone", async () => {
  await using gateway = await startGateway({ accounts: [ALICE, { name: "bob", password: "too" }] });
  using client = new RawClient(gateway.address);
  await client.authenticate(await client.open("alice", "right"));
  const { token } = await byAuthentication(client, "bob", "too");
  assert.equal((await client.whoAmI())?.username, "alice");
  assert.equal((await client.whoAmI(token))?.username, "bob");
});

test("a login by the user manager's service does not become the current session", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  await byUserManager(client, "alice", "right");
  assert.equal((await client.whoAmI())?.username, "");
});

test("on a channel that a proxy shares a login by IAuthenticationService does not become the current session", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using wire = await Wire.open(gateway.address);
  const request = { username: "alice", password: Buffer.from("right") };
  const { response } = await wire.call(IAuthenticationService.createSession, request, { via: "1.1 proxy" });
  assert.equal((await wire.call(SessionService.getSession, {})).response.session?.username, "");
  const own = await wire.call(SessionService.getSession, {}, { "security-token": response.sessionId });
  assert.equal(own.response.session?.username, "alice");
});

for (const [how, metadata] of [
  ["that is current", () => ({})],
  ["that metadata names", (token: number) => ({ "security-token": String(token) })],
] as const)
  test(`IAuthenticationService/CloseSession closes the session ${how}, and its answer still comes`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    const { token } = await byAuthentication(client, "alice", "right");
    const watch = client.watch(token);
    await watch.told("OPENED");
    assert.equal((await client.call(IAuthenticationService.closeSession, {}, metadata(token))).result, true);
    assert.equal((await gateway.event("session.closed")).reason, "closed");
    assert.equal(codeOf((await watch.ended).failure), "UNAUTHENTICATED SESSION_UNKNOWN");
    assert.equal((await client.call(IAuthenticationService.closeSession, {})).result, false);
  });

test("IAuthenticationService/CloseSession answers false in the default session and touches nothing", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  await byAuthentication(client, "alice", "right");
  assert.equal((await client.call(IAuthenticationService.closeSession, {}, { "security-token": "0" })).result, false);
  assert.equal(gateway.gateway.sessions.size, 1);
});

test("IAuthenticationService/CloseSession of an ended session is SESSION_UNKNOWN, as every call in it", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  const metadata = { "security-token": String(token) };
  await client.call(IAuthenticationService.closeSession, {}, metadata);
  const failure = await client.refused(IAuthenticationService.closeSession, {}, metadata);
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
});

test("the user manager's CloseSession ends the session of its token, whatever the size says", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  const value = await client.open("alice", "right");
  await client.call(IPasswordAuthenticationService.closeSession, { securityToken: { size: 99, value } });
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("the user manager's ProlongSession answers the idle time and starts it again", async () => {
  await using gateway = await startGateway({ accounts: [ALICE], configuration: { sessions: { idleTimeout: "90s" } } });
  using client = new RawClient(gateway.address);
  const value = await client.open("alice", "right");
  const watch = client.watch(value);
  await watch.told("OPENED");
  const answer = await client.call(IPasswordAuthenticationService.prolongSession, { securityToken: { value } });
  assert.equal(answer._newTimeOutMillis, 90_000);
  await watch.told("PROLONGED");
});

test("an idle time beyond 32 bits is told as the longest there is", async () => {
  await using gateway = await startGateway({ accounts: [ALICE], configuration: { sessions: { idleTimeout: "100d" } } });
  using client = new RawClient(gateway.address);
  const request = { userName: "alice", password: Buffer.from("right") };
  const opened = await client.call(IPasswordAuthenticationService.createSession, request);
  assert.equal(opened.initialTimeOutMillis, 2 ** 32 - 1);
});

for (const [name, method] of [
  ["ProlongSession", IPasswordAuthenticationService.prolongSession],
  ["CloseSession", IPasswordAuthenticationService.closeSession],
] as const)
  test(`the user manager's ${name} of 0, an unknown and a missing token is NOT_FOUND and touches nothing`, async () => {
    await using gateway = await startGateway({ accounts: [ALICE] });
    using client = new RawClient(gateway.address);
    await client.authenticate(await client.open("alice", "right"));
    for (const request of [{ securityToken: { value: 0 } }, { securityToken: { value: guess(1) } }, {}])
      assert.equal(codeOf(await client.refused(method, request)), "NOT_FOUND SESSION_NOT_FOUND");
    assert.equal(gateway.gateway.sessions.size, 1);
  });

test("what a client of the vendor encodes, a password as text, logs in", async () => {
  await using gateway = await startGateway({ accounts: [{ ...ALICE, password: "Grüße" }] });
  using client = new RawClient(gateway.address);
  assert.equal((await byUserManager(client, "alice", "Grüße")).error, "AE_None");
  const own = await client.call(PasswordAuthenticationService.createSession, {
    username: "alice",
    password: Buffer.from("Grüße", "utf8"),
  });
  assert.equal(outcomeOf(own), "NONE");
});
