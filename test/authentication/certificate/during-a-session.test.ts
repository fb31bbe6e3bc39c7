import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { SessionService } from "#proto/services.js";
import { outcomeOf, reasonOf, toldBy } from "../../conformance/words.ts";
import { accountBook } from "../../support/accounts.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import type { RawClient } from "../../support/raw-client.ts";
import { type CertificateGateway, certificateGateway, login, pemOf, renew } from "./certificate-gateway.ts";
import { authority, DAY_MS, HOUR_MS, issue, revocationList } from "./pki.ts";

const root = await authority("Plant CA", { until: new Date(Date.now() + 90 * DAY_MS) });
const LONG = { sessions: { idleTimeout: "30d", maximumLifetime: "30d" } } as const;

/** A clock that stands still at the wall time of now, at which TLS looks at certificates. */
function clockOfNow(): FakeClock {
  const clock = new FakeClock();
  clock.stepWall(Date.now() - clock.wall());
  return clock;
}

/** Opens a session and answers how it ends. */
async function watched(client: RawClient): Promise<{ token: number; ended: Promise<string> }> {
  const { securityToken: token = 0, error } = await login(client);
  assert.equal(error, 0);
  const watch = client.watch(token, { "security-token": String(token) });
  await watch.told("OPENED");
  return { token, ended: watch.ended.then(({ events }) => toldBy(events.at(-1)!)) };
}

const closedFor = async (gate: CertificateGateway) => (await gate.gateway.event("session.closed")).reason;

test("a session ends with its certificate, is announced to, and cannot be opened again on the channel", async () => {
  const clock = clockOfNow();
  await using gate = await certificateGateway({ authorities: [root], configuration: LONG, ports: { clock } });
  using client = await gate.client(await issue("alice", { by: root, until: new Date(clock.wall() + HOUR_MS) }));
  const { ended } = await watched(client);
  clock.advance(HOUR_MS + 1_000);
  assert.equal(await ended, "CLOSED CREDENTIAL_EXPIRED");
  assert.equal(await closedFor(gate), "credential-expired");
  const again = await login(client);
  assert.deepEqual([outcomeOf(again), reasonOf(again)], ["INVALID_CREDENTIALS", "CREDENTIAL_EXPIRED"]);
  assert.equal(gate.refusals()[0]?.cause, "expired");
});

test("a session ends with the first certificate of its chain to end", async () => {
  const clock = clockOfNow();
  const ends = clock.wall() + HOUR_MS;
  const middle = await authority("Short-lived CA", { by: root, until: new Date(ends) });
  await using gate = await certificateGateway({ authorities: [root], configuration: LONG, ports: { clock } });
  using client = await gate.client(await issue("alice", { by: middle }), [middle]);
  const { session } = await login(client);
  assert.equal(Number(session?.expiresAt?.seconds), Math.floor(ends / 1_000));
});

test("a wall clock that is set past the certificate's end ends the session at the next look", async () => {
  const clock = clockOfNow();
  await using gate = await certificateGateway({ authorities: [root], configuration: LONG, ports: { clock } });
  using client = await gate.client(await issue("alice", { by: root }));
  const { ended } = await watched(client);
  clock.stepWall(2 * DAY_MS);
  clock.advance(5 * 60_000);
  assert.equal(await ended, "CLOSED CREDENTIAL_EXPIRED");
});

test("a certificate revoked after the handshake loses its session at once, and opens no other", async () => {
  const alice = await issue("alice", { by: root });
  const bob = await issue("bob", { by: root });
  const lists = { "root.crl": await revocationList(root, { number: 1 }) };
  await using gate = await certificateGateway({ authorities: [root], lists });
  using first = await gate.client(alice);
  using second = await gate.client(bob);
  const { ended, token } = await watched(first);
  const others = await watched(second);
  await gate.files.write("root.crl", await revocationList(root, { number: 2, revoked: [alice] }));
  assert.equal(await ended, "CLOSED CREDENTIAL_REVOKED");
  assert.equal(await closedFor(gate), "credential-revoked");
  assert.equal(
    (await first.refused(SessionService.getSession, {}, { "security-token": String(token) })).reason,
    "SESSION_UNKNOWN",
  );
  const again = await login(first);
  assert.deepEqual([outcomeOf(again), reasonOf(again)], ["INVALID_CREDENTIALS", "CREDENTIAL_REVOKED"]);
  assert.equal(outcomeOf(await renew(second, others.token)), "NONE");
});

test("an authority taken out of clientAuthorities ends the sessions of its certificates", async () => {
  const other = await authority("Other CA");
  await using gate = await certificateGateway({ authorities: [root, other] });
  using client = await gate.client(await issue("alice", { by: other }));
  const { ended } = await watched(client);
  await gate.files.write("clients.crt", pemOf([root]));
  assert.equal(await ended, "CLOSED CREDENTIAL_REVOKED");
  const again = await login(client);
  assert.deepEqual([outcomeOf(again), gate.refusals()[0]?.cause], ["INVALID_CREDENTIALS", "untrusted"]);
});

test("what TLS found in the handshake holds for the connection, though the certificate be good by now", async () => {
  const clock = clockOfNow();
  const other = await authority("Other CA");
  const early = await issue("early", { by: root, from: new Date(clock.wall() + HOUR_MS) });
  const foreign = await issue("foreign", { by: other });
  await using gate = await certificateGateway({
    authorities: [root],
    ports: { clock },
    configuration: { limits: { idleChannel: "1d" } },
  });
  using first = await gate.client(early);
  using second = await gate.client(foreign);
  assert.equal(reasonOf(await login(first)), "CREDENTIAL_NOT_YET_VALID");
  assert.equal(outcomeOf(await login(second)), "INVALID_CREDENTIALS");
  clock.advance(2 * HOUR_MS);
  await gate.files.write("clients.crt", pemOf([root, other]));
  await gate.gateway.event("certificate.reloaded");
  using third = await gate.client(foreign);
  assert.equal(outcomeOf(await login(third)), "NONE");
  for (const client of [first, second]) assert.equal(outcomeOf(await login(client)), "INVALID_CREDENTIALS");
  const told = gate.refusals().slice(-2);
  assert.deepEqual(
    told.map(({ cause }) => cause),
    ["not-yet-valid", "untrusted"],
  );
  for (const { detail = "" } of told) assert.match(detail, /found \w+; a new connection is looked at anew/);
});

test("a root that is renewed with its key keeps the sessions of its certificates", async () => {
  const renewed = await authority("Plant CA", { keys: root.keys, until: new Date(Date.now() + 365 * DAY_MS) });
  await using gate = await certificateGateway({ authorities: [root] });
  using client = await gate.client(await issue("alice", { by: root }));
  const { token } = await watched(client);
  await gate.files.write("clients.crt", pemOf([renewed]));
  await gate.gateway.event("certificate.reloaded");
  using other = await gate.client(await issue("bob", { by: root }));
  assert.equal(outcomeOf(await login(other)), "NONE");
  assert.equal(outcomeOf(await renew(client, token)), "NONE");
  assert.equal(gate.gateway.gateway.sessions.size, 2);
});

test("a list that goes stale is told of before and then, keeps sessions and lets nobody new in until a current one is there", async () => {
  const clock = clockOfNow();
  const from = new Date(clock.wall());
  const until = new Date(clock.wall() + 10 * HOUR_MS);
  const lists = { "root.crl": await revocationList(root, { from, until, number: 1 }) };
  await using gate = await certificateGateway({ authorities: [root], lists, configuration: LONG, ports: { clock } });
  const ages = () =>
    gate.gateway.events.map(({ event }) => event).filter((event) => /^revocation\.(exp|st)/.test(event));
  using client = await gate.client(await issue("alice", { by: root }));
  const { token } = await watched(client);
  clock.advance(7.9 * HOUR_MS);
  assert.deepEqual(ages(), []);
  clock.advance(0.2 * HOUR_MS);
  assert.deepEqual(ages(), ["revocation.expiring"]);
  clock.advance(2 * HOUR_MS);
  assert.deepEqual(ages(), ["revocation.expiring", "revocation.stale"]);
  await turn();
  clock.advance(5 * 60_000);
  assert.equal((await gate.gateway.event("recheck.failed")).authority, "certificate");
  assert.equal(outcomeOf(await renew(client, token)), "TRY_AGAIN_LATER");
  assert.equal((await client.whoAmI(token))?.username, "alice");
  const fresh = { from: new Date(clock.wall()), until: new Date(clock.wall() + DAY_MS), number: 2 };
  await gate.files.write("root.crl", await revocationList(root, fresh));
  await gate.gateway.event("revocation.loaded", ({ number }) => number === "2");
  assert.equal(outcomeOf(await renew(client, token)), "NONE");
});

test("an account lends its roles to its namesake's certificate only where it accepts it, and changes at once", async () => {
  const accounts = [
    { name: "alice", password: "secret", roles: ["Engineer"], accept: ["certificate"] },
    { name: "bob", password: "secret", roles: ["Admin"] },
  ];
  await using gate = await certificateGateway({ authorities: [root], accounts });
  using alice = await gate.client(await issue("Alice", { by: root }));
  using bob = await gate.client(await issue("bob", { by: root }));
  const { securityToken, session } = await login(alice);
  assert.deepEqual([session?.roles, (await login(bob)).session?.roles], [["Engineer"], []]);
  await accountBook(`${gate.gateway.folder}/data`).setRoles("alice", ["Viewer"]);
  await gate.gateway.event("session.roles");
  assert.deepEqual((await alice.whoAmI(securityToken))?.roles, ["Viewer"]);
});

test("wrong guesses of a password do not delay the certificate of the same name", async () => {
  const accounts = [{ name: "alice", password: "secret" }];
  await using gate = await certificateGateway({ authorities: [root], accounts });
  using client = await gate.client(await issue("alice", { by: root }));
  for (let guess = 0; guess < 3; guess++) await client.login("alice", "wrong");
  assert.equal(outcomeOf(await client.login("alice", "secret")), "PENALTY_DELAY_ACTIVE");
  assert.equal(outcomeOf(await login(client)), "NONE");
});
