import assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { after, before, test } from "node:test";
import type { PresentedCertificate } from "../../../server/core/ports.ts";
import { clientCertificate } from "../../support/certificates.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { openScheme, outcome, profileOf, type TestScheme } from "./support.ts";

let provider: IdentityProvider;
let scheme: TestScheme;
let own: PresentedCertificate;
let others: PresentedCertificate;
before(async () => {
  provider = await IdentityProvider.start();
  scheme = await openScheme([profileOf({ issuer: provider.issuer })]);
  own = await presented("alice");
  others = await presented("mallory");
});
after(async () => {
  await scheme[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

async function presented(name: string): Promise<PresentedCertificate> {
  const { certificate } = await clientCertificate({ name });
  return { chain: [new X509Certificate(certificate).raw], fault: undefined };
}

const thumbprint = ({ chain }: PresentedCertificate) => createHash("sha256").update(chain[0]!).digest("base64url");

async function login(cnf: unknown, certificate: PresentedCertificate | undefined): Promise<string> {
  const accessToken = await provider.sign(provider.claims({ cnf }));
  return outcome(await scheme.verify({ accessToken, ...(certificate && { certificate }) }));
}

const REFUSED = "refused not-bound -";

test("a token bound to this channel's certificate opens a session", async () => {
  assert.equal(await login({ "x5t#S256": thumbprint(own) }, own), "verified plant/alice");
});

test("on a channel with another certificate, with none, or with one that TLS does not vouch for, it is refused", async () => {
  const cnf = { "x5t#S256": thumbprint(own) };
  assert.equal(await login(cnf, others), REFUSED);
  assert.equal(await login(cnf, undefined), REFUSED);
  assert.equal(await login(cnf, { ...own, fault: "DEPTH_ZERO_SELF_SIGNED_CERT" }), REFUSED);
  assert.equal(await login(cnf, { chain: [others.chain[0]!, own.chain[0]!], fault: undefined }), REFUSED);
});

test("a binding that is more, less or something else than a thumbprint is refused", async () => {
  const bound = thumbprint(own);
  for (const cnf of [
    {},
    null,
    "text",
    [],
    { jkt: bound },
    { "x5t#S256": bound, jkt: bound },
    { "x5t#S256": bound, jwk: {} },
    { "x5t#S256": bound.toUpperCase() },
    { "x5t#S256": [bound] },
    { "x5t#S256": Buffer.from(bound, "base64url").toString("hex") },
    { "x5t#S256": null },
  ])
    assert.equal(await login(cnf, own), REFUSED, JSON.stringify(cnf));
});

test("a token without binding does not care for the certificate", async () => {
  assert.equal(await login(undefined, own), "verified plant/alice");
  assert.equal(await login(undefined, { ...others, fault: "CERT_HAS_EXPIRED" }), "verified plant/alice");
});
