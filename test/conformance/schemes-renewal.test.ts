import assert from "node:assert/strict";
import { test } from "node:test";
import { KerberosAuthenticationService, PasswordAuthenticationService, SessionService } from "#proto/services.js";
import type { RawClient } from "../support/raw-client.ts";
import {
  byCertificate,
  byToken,
  certificateOf,
  refusalOf,
  renewByCertificate,
  renewByToken,
  SchemesGateway,
} from "./schemes-gateway.ts";
import { codeOf, guess, outcomeOf, toldBy } from "./words.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
/** The ends under test are those of the credentials, or of the lifetime. */
const LONG = { sessions: { idleTimeout: "30d", maximumLifetime: "30d" } } as const;

const seconds = (at: { seconds?: unknown } | null | undefined) => Number(at?.seconds);
const inSeconds = (gate: SchemesGateway, ms: number) => Math.floor((gate.clock.wall() + ms) / 1_000);

test("a new token repeats token and id, takes roles anew, moves expires_at, and tells the log", async () => {
  await using gate = await SchemesGateway.start({ configuration: LONG });
  using client = gate.open();
  const { securityToken, session } = await byToken(client, await gate.token({ groups: ["operators"] }));
  assert.deepEqual(session?.roles, ["Engineer"]);
  gate.clock.advance(30 * MINUTE_MS);
  const renewed = await renewByToken(client, securityToken, await gate.token({ groups: ["admins"] }));
  assert.deepEqual([outcomeOf(renewed), renewed.penaltyDelayMillis], ["NONE", 0]);
  assert.equal(renewed.securityToken, securityToken);
  assert.equal(renewed.session?.sessionId, session?.sessionId);
  assert.deepEqual(renewed.session?.createdAt, session?.createdAt);
  assert.deepEqual(renewed.session?.roles, ["Admin"]);
  assert.equal(seconds(renewed.session?.expiresAt) - seconds(session?.expiresAt), 1_800);
  assert.deepEqual(await client.whoAmI(securityToken), renewed.session);
  const { sessionId, roles, scheme, authority } = await gate.gateway.event("session.renewed");
  assert.deepEqual([sessionId, roles, scheme, authority], [session?.sessionId, ["Admin"], "token", "plant"]);
});

test("the channel's certificate renews its session, which ends with it still", async () => {
  const alice = await certificateOf("alice", { until: new Date(Date.now() + 10 * DAY_MS) });
  await using gate = await SchemesGateway.start({ configuration: LONG, certificateRoles: { alice: ["Engineer"] } });
  using client = await gate.client(alice);
  const { securityToken, session } = await byCertificate(client);
  gate.clock.advance(HOUR_MS);
  const renewed = await renewByCertificate(client, securityToken);
  assert.deepEqual([outcomeOf(renewed), renewed.securityToken], ["NONE", securityToken]);
  assert.deepEqual(renewed.session, session);
});

test("the channel's certificate moves an end that is the lifetime's", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(await certificateOf("alice"));
  const { securityToken, session } = await byCertificate(client);
  gate.clock.advance(10 * MINUTE_MS);
  const renewed = await renewByCertificate(client, securityToken);
  assert.equal(seconds(renewed.session?.expiresAt) - seconds(session?.expiresAt), 600);
});

test("a failed renewal answers its error with token 0 and leaves the session as it was", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const { securityToken, session } = await byToken(client, await gate.token({ groups: ["operators"] }));
  const expired = await gate.token({ exp: inSeconds(gate, -HOUR_MS) });
  for (const [token, refusal] of [
    [expired, "INVALID_CREDENTIALS CREDENTIAL_EXPIRED delay 0 true"],
    [await gate.token({ aud: "another" }), "INVALID_CREDENTIALS WRONG_AUDIENCE delay 0 true"],
    ["rubbish", "INVALID_CREDENTIALS NONE delay 0 true"],
  ] as const)
    assert.equal(refusalOf(await renewByToken(client, securityToken, token)), refusal);
  assert.deepEqual(await client.whoAmI(securityToken), session);
  await gate.provider.stop();
  assert.equal(refusalOf(await renewByToken(client, securityToken, "opaque")), "TRY_AGAIN_LATER NONE no-delay 0 true");
  assert.deepEqual(await client.whoAmI(securityToken), session);
});

test("another principal's credential is INVALID_CREDENTIALS, whatever its scheme, and changes nothing", async () => {
  const accounts = [{ name: "alice", password: "right" }];
  await using gate = await SchemesGateway.start({ accounts });
  using client = await gate.client(await certificateOf("alice"));
  const tokens = await byToken(client, await gate.token());
  const certificates = await byCertificate(client);
  const passwords = await client.login("alice", "right");
  const byPassword = (securityToken: number) =>
    client.call(PasswordAuthenticationService.renewSession, {
      securityToken,
      username: "alice",
      password: Buffer.from("right"),
    });
  const bob = await gate.token({ sub: "bob" });
  const refused = [
    await renewByToken(client, tokens.securityToken, bob),
    await renewByToken(client, certificates.securityToken, await gate.token()),
    await renewByToken(client, passwords.securityToken, await gate.token()),
    await renewByCertificate(client, tokens.securityToken),
    await renewByCertificate(client, passwords.securityToken),
    await byPassword(tokens.securityToken),
  ];
  for (const answer of refused) assert.equal(refusalOf(answer), "INVALID_CREDENTIALS NONE delay 0 true");
  for (const { securityToken, session } of [tokens, certificates, passwords])
    assert.deepEqual(await client.whoAmI(securityToken), session);
});

test("a renewal by a scheme that is off is SCHEME_DISABLED, and the session goes on", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const { securityToken, session } = await byToken(client, await gate.token());
  const request = { securityToken, token: Buffer.from("ticket") };
  const answer = await client.call(KerberosAuthenticationService.renewSession, request);
  assert.equal(refusalOf(answer), "SCHEME_NOT_AVAILABLE SCHEME_DISABLED no-delay 0 true");
  assert.deepEqual(await client.whoAmI(securityToken), session);
});

test("no session of this channel to renew is NOT_FOUND: 0, unknown, closed, another channel's", async () => {
  await using gate = await SchemesGateway.start();
  using client = await gate.client(await certificateOf("alice"));
  using other = gate.open();
  const { securityToken: ended } = await byToken(client, await gate.token());
  await client.call(SessionService.closeSession, { securityToken: ended });
  const { securityToken: foreign } = await byToken(other, await gate.token());
  await client.authenticate((await byToken(client, await gate.token())).securityToken);
  for (const token of [0, guess(1), ended, foreign]) {
    const failures = [
      await renewByToken(client, token, await gate.token()).catch(({ failure }) => failure),
      await renewByCertificate(client, token).catch(({ failure }) => failure),
      await client.refused(KerberosAuthenticationService.renewSession, {
        securityToken: token,
        token: Buffer.from("x"),
      }),
    ];
    assert.deepEqual(failures.map(codeOf), Array(3).fill("NOT_FOUND SESSION_NOT_FOUND"));
  }
  assert.equal((await other.whoAmI(foreign))?.username, "alice");
  assert.equal(gate.penalties, 0);
});

/** What a watch was told, once everything that was sent before is there: `prolonged` is sent last. */
async function toldSoFar(client: RawClient, token: number, watch: ReturnType<RawClient["watch"]>) {
  const known = watch.events.map(toldBy).filter((kind) => kind === "PROLONGED").length;
  await client.call(SessionService.prolongSession, { securityToken: token });
  while (watch.events.map(toldBy).filter((kind) => kind === "PROLONGED").length === known)
    await new Promise((resolve) => setImmediate(resolve));
  return watch.events.map(toldBy).filter((kind) => kind === "EXPIRING").length;
}

for (const [what, open] of [
  ["a token", async (gate, client) => byToken(client, await gate.token())],
  ["a certificate", (_, client) => byCertificate(client)],
] as [string, (gate: SchemesGateway, client: RawClient) => ReturnType<typeof byToken>][]) {
  test(`the end that ${what} sets is announced once, at 80 % of the way, and comes at expires_at`, async () => {
    await using gate = await SchemesGateway.start({ configuration: LONG });
    using client = await gate.client(await certificateOf("alice", { until: new Date(Date.now() + DAY_MS) }));
    const { securityToken, session } = await open(gate, client);
    const way = (seconds(session?.expiresAt) - seconds(session?.createdAt)) * 1_000;
    const watch = client.watch(securityToken);
    await watch.told("OPENED");
    gate.clock.advance(way * 0.75 - 2_000);
    assert.equal(await toldSoFar(client, securityToken, watch), 0);
    gate.clock.advance(way * 0.1 + 2_000);
    assert.equal(await toldSoFar(client, securityToken, watch), 1);
    gate.clock.advance(way * 0.15 - 5_000);
    assert.equal(await toldSoFar(client, securityToken, watch), 1);
    gate.clock.advance(7_000);
    const { events, failure } = await watch.ended;
    assert.equal(toldBy(events.at(-1)!), "CLOSED CREDENTIAL_EXPIRED");
    assert.equal(codeOf(failure), "OK");
    assert.equal((await gate.gateway.event("session.closed")).reason, "credential-expired");
  });
}

test("a renewal puts the announcement off with the end", async () => {
  await using gate = await SchemesGateway.start({ configuration: LONG });
  using client = gate.open();
  const { securityToken } = await byToken(client, await gate.token());
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  gate.clock.advance(30 * MINUTE_MS);
  await renewByToken(client, securityToken, await gate.token());
  await watch.told("RENEWED");
  gate.clock.advance(25 * MINUTE_MS);
  assert.equal(await toldSoFar(client, securityToken, watch), 0);
  gate.clock.advance(28 * MINUTE_MS);
  assert.equal(await toldSoFar(client, securityToken, watch), 1);
});

test("who becomes Admin by a renewal gives his place back to the others", async () => {
  const sessions = { capacity: 3, reservedForAdministrators: 2 };
  await using gate = await SchemesGateway.start({ configuration: { sessions } });
  using client = gate.open();
  const { securityToken } = await byToken(client, await gate.token());
  const bob = await gate.token({ sub: "bob" });
  assert.equal(outcomeOf(await byToken(client, bob)), "SESSION_LIMIT_REACHED");
  await renewByToken(client, securityToken, await gate.token({ groups: ["admins"] }));
  assert.equal(outcomeOf(await byToken(client, bob)), "NONE");
});
