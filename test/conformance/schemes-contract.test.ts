import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CertificateAuthenticationService,
  KerberosAuthenticationService,
  PasswordAuthenticationService,
  TokenAuthenticationService,
} from "#proto/services.js";
import { HOUR_MS, issue } from "../authentication/certificate/pki.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import {
  byCertificate,
  byToken,
  certificateOf,
  posingCa,
  refusalOf,
  SchemesGateway,
  strangeCa,
} from "./schemes-gateway.ts";
import { outcomeOf } from "./words.ts";

const YESTERDAY = new Date(Date.now() - 24 * HOUR_MS);
const TOMORROW = new Date(Date.now() + 24 * HOUR_MS);
const accounts = [{ name: "alice", password: "right" }];
const bytes = (text: string): Buffer => Buffer.from(text);

/** Every error: token 0, no session, and a delay where the contract wants one. */
const refusal = (error: string, reason: string, delay: "delay" | "no-delay") => `${error} ${reason} ${delay} 0 true`;
const disabled = refusal("SCHEME_NOT_AVAILABLE", "SCHEME_DISABLED", "no-delay");

test("each scheme that is off says so, whatever is sent, and nobody is charged", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  for (let round = 0; round < 25; round++) {
    const token = await client.call(TokenAuthenticationService.createSession, { idToken: bytes("x") });
    const ticket = await client.call(KerberosAuthenticationService.createSession, { token: bytes("x") });
    const certificate = await client.call(CertificateAuthenticationService.createSession, { username: "alice" });
    assert.deepEqual([token, ticket, certificate].map(refusalOf), [disabled, disabled, disabled]);
    assert.equal(ticket.responseToken.length, 0);
  }
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("passwords that are off say so, with the right one as with a wrong one", async () => {
  await using gateway = await startGateway({
    accounts,
    configuration: { authentication: { password: { enabled: false } } },
  });
  using client = new RawClient(gateway.address);
  for (const password of ["right", "wrong"]) {
    const answer = await client.call(PasswordAuthenticationService.createSession, {
      username: "alice",
      password: bytes(password),
    });
    assert.equal(refusalOf(answer), disabled);
  }
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("a certificate login over plaintext is NOT_SUPPORTED_HERE, without one NO_CERTIFICATE: never charged", async () => {
  await using gate = await SchemesGateway.start();
  using plaintext = gate.open();
  using bare = await gate.client();
  for (let round = 0; round < 25; round++) {
    assert.equal(
      refusalOf(await byCertificate(plaintext)),
      refusal("SCHEME_NOT_AVAILABLE", "NOT_SUPPORTED_HERE", "no-delay"),
    );
    assert.equal(refusalOf(await byCertificate(bare)), refusal("SCHEME_NOT_AVAILABLE", "NO_CERTIFICATE", "no-delay"));
  }
  assert.equal(gate.penalties, 0);
});

const verified = {
  CREDENTIAL_EXPIRED: { until: new Date(Date.now() - HOUR_MS), from: YESTERDAY },
  CREDENTIAL_NOT_YET_VALID: { from: new Date(Date.now() + HOUR_MS), until: TOMORROW },
  CREDENTIAL_REVOKED: {},
} as const;

for (const [reason, wish] of Object.entries(verified)) {
  test(`a certificate: ${reason} owes a delay, is charged to nobody, and takes an authority's signature`, async () => {
    const bad = await certificateOf("alice", wish);
    const foreign = await issue("alice", { by: strangeCa, ...wish, serial: bad.serial });
    await using gate = await SchemesGateway.start({ revoked: reason === "CREDENTIAL_REVOKED" ? [bad] : [] });
    using client = await gate.client(bad);
    for (let round = 0; round < 25; round++)
      assert.equal(refusalOf(await byCertificate(client)), refusal("INVALID_CREDENTIALS", reason, "delay"));
    assert.equal(gate.penalties, 0);
    const posing = await issue("alice", { by: posingCa, ...wish, serial: bad.serial });
    for (const [failures, unbelieved] of [foreign, posing].entries()) {
      using stranger = await gate.client(unbelieved);
      assert.equal(refusalOf(await byCertificate(stranger)), refusal("INVALID_CREDENTIALS", "NONE", "delay"));
      assert.deepEqual(
        gate.gateway.gateway.penalties.list().map(({ user, failures }) => [user, failures]),
        [[undefined, failures + 1]],
      );
    }
  });
}

test("a token: expired or early owes a delay and is charged to nobody, while it is the provider's", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const now = Math.floor(gate.clock.wall() / 1_000);
  const expired = await gate.token({ iat: now - 7_200, exp: now - 3_600 });
  const early = await gate.token({ nbf: now + 3_600, exp: now + 7_200 });
  for (let round = 0; round < 25; round++) {
    assert.equal(
      refusalOf(await byToken(client, expired)),
      refusal("INVALID_CREDENTIALS", "CREDENTIAL_EXPIRED", "delay"),
    );
    assert.equal(
      refusalOf(await byToken(client, early)),
      refusal("INVALID_CREDENTIALS", "CREDENTIAL_NOT_YET_VALID", "delay"),
    );
  }
  assert.equal(gate.penalties, 0);
});

for (const [what, times] of [
  ["expired", { exp: -3_600 }],
  ["not yet valid", { nbf: 3_600, exp: 7_200 }],
] as const) {
  test(`a token that is ${what} and forged gets no reason, and is charged`, async () => {
    await using gate = await SchemesGateway.start();
    using client = gate.open();
    const now = Math.floor(gate.clock.wall() / 1_000);
    const moved = Object.fromEntries(Object.entries(times).map(([claim, seconds]) => [claim, now + seconds]));
    const forged = `${(await gate.token(moved)).replace(/[^.]*$/, "")}${"A".repeat(86)}`;
    assert.equal(refusalOf(await byToken(client, forged)), refusal("INVALID_CREDENTIALS", "NONE", "delay"));
    assert.equal(gate.penalties, 1);
  });
}

for (const [what, reason, claims] of [
  ["of an issuer that no profile has", "UNKNOWN_ISSUER", { iss: "https://nobody.example" }],
  ["for another audience", "WRONG_AUDIENCE", { aud: "another" }],
  ["without an end", "MISSING_CLAIM", { exp: undefined }],
  ["without a required scope", "MISSING_CLAIM", { scope: "read" }],
  ["without a user", "MISSING_CLAIM", { sub: undefined }],
] as const) {
  test(`a token ${what} is ${reason}, and charged`, async () => {
    await using gate = await SchemesGateway.start();
    using client = gate.open();
    const answer = await byToken(client, await gate.token({ ...claims }));
    assert.equal(refusalOf(answer), refusal("INVALID_CREDENTIALS", reason, "delay"));
    assert.equal(gate.penalties, 1);
  });
}

test("an issuer that no profile has is UNKNOWN_ISSUER, however good the token is", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  const answer = await byToken(client, await gate.token(), {}, `${gate.provider.issuer}/`);
  assert.equal(refusalOf(answer), refusal("INVALID_CREDENTIALS", "UNKNOWN_ISSUER", "delay"));
  assert.equal(gate.penalties, 1);
});

test("a source that owes waits, with good tokens and certificates too; the delay is told", async () => {
  const penalties = { perSource: { free: 1, increment: "10s" } };
  await using gate = await SchemesGateway.start({ configuration: { penalties } });
  using client = await gate.client(await certificateOf("alice"));
  await byToken(client, "rubbish");
  const second = await byToken(client, "rubbish");
  assert.equal(refusalOf(second), refusal("INVALID_CREDENTIALS", "NONE", "delay"));
  const waiting = refusal("PENALTY_DELAY_ACTIVE", "NONE", "delay");
  assert.equal(refusalOf(await byToken(client, await gate.token())), waiting);
  assert.equal(refusalOf(await byCertificate(client)), waiting);
  gate.clock.advance(second.penaltyDelayMillis);
  assert.equal(outcomeOf(await byToken(client, await gate.token())), "NONE");
  assert.equal(outcomeOf(await byCertificate(client)), "NONE");
});

test("a provider that is down is TRY_AGAIN_LATER, without a delay, and charged to nobody", async () => {
  await using gate = await SchemesGateway.start();
  using client = gate.open();
  await gate.provider.stop();
  const answer = await byToken(client, "an-opaque-token");
  assert.equal(refusalOf(answer), refusal("TRY_AGAIN_LATER", "NONE", "no-delay"));
  assert.equal(gate.penalties, 0);
});
