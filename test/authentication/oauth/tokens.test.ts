import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from "jose";
import { TestFolder } from "../../support/certificates.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { openScheme, outcome, profileOf, type TestScheme } from "./support.ts";

let provider: IdentityProvider;
let scheme: TestScheme;
before(async () => {
  provider = await IdentityProvider.start();
  scheme = await openScheme([profileOf({ issuer: provider.issuer, requiredScopes: ["write"] })]);
});
after(async () => {
  await scheme[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = () => Math.floor(Date.now() / 1_000);
const login = async (accessToken: string) => outcome(await scheme.verify({ accessToken }));

test("a client's own token and a user's open sessions, with roles by their groups", async () => {
  const own = await provider.accessToken({ groups: ["operators", "others"] });
  assert.equal(await login(own), "verified plant/plant-client Engineer");
  const users = await provider.accessToken({ subject: "alice", groups: ["visitors", "operators"] });
  assert.equal(await login(users), "verified plant/alice Viewer Engineer");
  assert.equal(await login(await provider.accessToken({ subject: "bob" })), "verified plant/bob");
});

test("every asymmetric algorithm of the provider is accepted", async () => {
  const outcomes = await Promise.all(
    (["RS256", "PS256", "ES256", "EdDSA"] as const).map(async (alg) =>
      login(await provider.sign(provider.claims(), {}, alg)),
    ),
  );
  assert.deepEqual(outcomes, Array(4).fill("verified plant/alice"));
});

/** Claims changed or, where `undefined`, taken away; then what comes of it. */
const CLAIMS: readonly [what: string, change: () => Record<string, unknown>, expected: string][] = [
  ["of a foreign issuer", () => ({ iss: "https://evil.example" }), "refused unknown-issuer UNKNOWN_ISSUER"],
  ["without issuer", () => ({ iss: undefined }), "refused unknown-issuer UNKNOWN_ISSUER"],
  [
    "of an issuer that differs by a slash",
    () => ({ iss: `${provider.issuer}/` }),
    "refused unknown-issuer UNKNOWN_ISSUER",
  ],
  ["of an issuer that is a list", () => ({ iss: [provider.issuer] }), "refused unknown-issuer UNKNOWN_ISSUER"],
  ["for another audience", () => ({ aud: "another" }), "refused wrong-audience WRONG_AUDIENCE"],
  ["without audience", () => ({ aud: undefined }), "refused wrong-audience WRONG_AUDIENCE"],
  ["for several audiences", () => ({ aud: ["another", "gatehouse"] }), "verified plant/alice"],
  ["without the scope", () => ({ scope: "read writer" }), "refused missing-scope MISSING_CLAIM"],
  ["without any scope", () => ({ scope: undefined }), "refused missing-scope MISSING_CLAIM"],
  ["with scopes as a list", () => ({ scope: ["read", "write"] }), "verified plant/alice"],
  ["with scopes called scp", () => ({ scope: undefined, scp: ["write"] }), "verified plant/alice"],
  ["without end", () => ({ exp: undefined }), "refused missing-claim MISSING_CLAIM"],
  ["whose end is text", () => ({ exp: String(now() + 60) }), "refused missing-claim MISSING_CLAIM"],
  ["expired within the leeway", () => ({ exp: now() - 20 }), "verified plant/alice"],
  ["expired past the leeway", () => ({ exp: now() - 31 }), "refused expired CREDENTIAL_EXPIRED"],
  ["that ended before 1970", () => ({ exp: -1e300 }), "refused expired CREDENTIAL_EXPIRED"],
  ["whose end no date can hold", () => ({ exp: 1e300 }), "verified plant/alice"],
  ["valid soon, within the leeway", () => ({ nbf: now() + 20 }), "verified plant/alice"],
  ["not yet valid", () => ({ nbf: now() + 60 }), "refused not-yet-valid CREDENTIAL_NOT_YET_VALID"],
  ["issued in the future", () => ({ iat: now() + 3_600 }), "refused not-yet-valid CREDENTIAL_NOT_YET_VALID"],
  ["without subject", () => ({ sub: undefined }), "refused no-name MISSING_CLAIM"],
  ["whose subject is a number", () => ({ sub: 7 }), "refused no-name -"],
  ["whose subject is empty", () => ({ sub: " " }), "refused no-name -"],
  ["whose subject holds a control character", () => ({ sub: "ali\nce" }), "refused no-name -"],
  ["whose subject is too long", () => ({ sub: "a".repeat(257) }), "refused no-name -"],
  ["whose groups are one text", () => ({ groups: "operators" }), "verified plant/alice Engineer"],
  ["whose groups are no texts", () => ({ groups: [7, null, { operators: 1 }] }), "verified plant/alice"],
  ["whose groups are what objects inherit", () => ({ groups: ["constructor", "__proto__"] }), "verified plant/alice"],
  ["bound by DPoP", () => ({ cnf: { jkt: "x" } }), "refused not-bound -"],
  ["bound to a certificate that is not shown", () => ({ cnf: { "x5t#S256": "x" } }), "refused not-bound -"],
];
for (const [what, change, expected] of CLAIMS)
  test(`a token ${what}: ${expected}`, async () => {
    assert.equal(await login(await provider.sign(provider.claims(change()))), expected);
  });

/** Members of the header changed; then what comes of it. */
const HEADERS: readonly [what: string, header: Record<string, unknown>, expected: string][] = [
  ["of type JWT", { typ: "JWT" }, "refused wrong-type -"],
  ["without type", { typ: undefined }, "refused wrong-type -"],
  ["with the type in full", { typ: "application/AT+JWT" }, "verified plant/alice"],
  ["whose type is a list", { typ: ["at+jwt"] }, "refused wrong-type -"],
  ["whose kid is a path", { kid: "../../../../dev/null" }, "refused untrusted -"],
  ["whose kid is no text", { kid: { $ne: "" } }, "refused malformed -"],
];
for (const [what, header, expected] of HEADERS)
  test(`a token ${what}: ${expected}`, async () => {
    assert.equal(await login(await provider.sign(provider.claims(), header)), expected);
  });

test("a token without kid is tried with the keys of its algorithm", async () => {
  assert.equal(await login(await provider.sign(provider.claims(), { kid: undefined })), "verified plant/alice");
});

test("an unsigned token is refused in every spelling of none", async () => {
  for (const alg of ["none", "None", "NONE", "nOnE", ""]) {
    const token = `${base64url({ alg, typ: "at+jwt" })}.${base64url(provider.claims())}.`;
    assert.equal(await login(token), "refused algorithm -", alg);
  }
});

test("HS256 with the public key as its secret is refused, whatever form the key has", async () => {
  const { publicJwk, kid } = provider.key("RS256");
  const pem = await exportSPKI((await importJWK(publicJwk, "RS256")) as Parameters<typeof exportSPKI>[0]);
  for (const secret of [pem, pem.trim(), JSON.stringify(publicJwk), String(publicJwk.n)]) {
    const text = `${base64url({ alg: "HS256", typ: "at+jwt", kid })}.${base64url(provider.claims())}`;
    const token = `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    assert.equal(await login(token), "refused algorithm -");
  }
});

test("keys that the token itself brings are not looked at, and nobody is asked for them", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = await import("jose").then(({ exportJWK }) => exportJWK(publicKey));
  const asked = provider.requests.length;
  const { kid } = provider.key("ES256");
  for (const header of [
    { jku: `${provider.issuer}/evil` },
    { x5u: `${provider.issuer}/evil` },
    { jwk },
    { x5c: ["MIIB"] },
  ]) {
    const claims = new SignJWT(provider.claims());
    const token = await claims
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid, ...header } as never)
      .sign(privateKey);
    assert.equal(await login(token), "refused bad-signature -", Object.keys(header).join());
  }
  assert.equal(provider.requests.length, asked);
});

test("a key of another kind than the algorithm is not tried", async () => {
  await using folder = await TestFolder.make();
  const keys = provider.jwks.keys.map(({ alg: _alg, use: _use, ...key }) => key);
  const jwks = await folder.write("keys.json", JSON.stringify({ keys }));
  await using unlabelled = await openScheme([profileOf({ issuer: provider.issuer, jwks })]);
  const found = async (alg: "RS256" | "ES256", of: "RS256" | "ES256") => {
    const accessToken = await provider.sign(provider.claims(), { kid: provider.key(of).kid }, alg);
    return outcome(await unlabelled.verify({ accessToken }));
  };
  assert.equal(await found("RS256", "ES256"), "refused untrusted -");
  assert.equal(await found("ES256", "ES256"), "verified plant/alice");
  assert.equal(await found("RS256", "RS256"), "verified plant/alice");
});

test("a token with critical extensions is refused", async () => {
  const [, claims, signature] = (await provider.sign(provider.claims())).split(".");
  const header = { alg: "ES256", typ: "at+jwt", kid: provider.key("ES256").kid, crit: ["x"], x: 1 };
  assert.equal(await login([base64url(header), claims, signature].join(".")), "refused malformed -");
});

test("a token with another signature, none, or other claims under its signature is refused", async () => {
  const [header, claims, signature] = (await provider.sign(provider.claims())).split(".");
  const [, , other] = (await provider.sign(provider.claims({ sub: "bob" }))).split(".");
  const admin = base64url(provider.claims({ sub: "admin" }));
  for (const parts of [
    [header, claims, other],
    [header, claims, ""],
    [header, admin, signature],
    [header, claims, `${signature}${signature}`],
    [header, claims, "AAAA"],
  ])
    assert.equal(await login(parts.join(".")), "refused bad-signature -");
});

test("what is no token is refused without asking anybody", async () => {
  const asked = provider.requests.length;
  const [header, claims, signature] = (await provider.sign(provider.claims())).split(".");
  for (const token of [
    "x",
    ".",
    "..",
    "....",
    "a.b.c",
    `${header}.${claims}`,
    `${header}.${claims}.${signature}.`,
    `${header}.${claims}.${signature}.${signature}.${signature}`,
    `${header}. ${claims}.${signature}`,
    `${base64url("text")}.${claims}.${signature}`,
    `${base64url([])}.${claims}.${signature}`,
    "\u0000\u0001",
    "é",
    "a b",
  ])
    assert.match(await login(token), /^refused (malformed|unknown-issuer|bad-signature) /, JSON.stringify(token));
  assert.equal(provider.requests.length, asked);
});

test("an encrypted token is refused with a word on it", async () => {
  const jwe = [base64url({ alg: "RSA-OAEP", enc: "A256GCM" }), "AA", "AA", "AA", "AA"].join(".");
  const found = await scheme.verify({ accessToken: jwe, issuer: provider.issuer });
  assert.equal(outcome(found), "refused malformed -");
  assert.match(JSON.stringify(found), /JWE/);
});

test("a token that is nested deep or has thousands of claims costs little", async () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`c${index}`, index]));
  const groups = Array.from({ length: 2_500 }, () => "g");
  const start = JSON.stringify(provider.claims()).slice(0, -1);
  for (const more of [`"deep":${deep}`, JSON.stringify(many).slice(1, -1), `"groups":${JSON.stringify(groups)}`]) {
    const token = await provider.sign(`${start},${more}}`);
    assert.ok(token.length > 11_000 && token.length < 16_000, String(token.length));
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      const started = performance.now();
      assert.equal(await login(token), "verified plant/alice");
      times.push(performance.now() - started);
    }
    assert.ok(Math.min(...times) < 50, "a few ms are enough");
  }
});

test("a claim nested deep where text is wanted is refused, and told in a few words", async () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  const found = await scheme.verify({
    accessToken: await provider.sign(`{"iss":"${provider.issuer}","aud":${deep}}`),
  });
  assert.equal(outcome(found), "refused wrong-audience WRONG_AUDIENCE");
  assert.ok(found.kind === "refused" && (found.detail ?? "").length < 100);
});

test("what a stranger's token says reaches the log without what moves a cursor", async () => {
  const strange = "a\u009b2J\u007f\u0085\u202eb\u2028\u{e0041}";
  const details: unknown[] = [];
  for (const claims of [{ iss: strange }, { aud: strange }, { aud: [strange, strange] }, { sub: strange }]) {
    const found = await scheme.verify({ accessToken: await provider.sign(provider.claims(claims)) });
    details.push(found.kind === "refused" && found.detail);
  }
  assert.match(String(details[0]), /"a\\u\{9b\}2J\\u\{7f\}\\u\{85\}\\u\{202e\}b\\u\{2028\}\\u\{e0041\}"/);
  for (const detail of details) assert.match(String(detail), /^[ -~]+$/);
});

test("a token in the place of the issuer does not reach the log", async () => {
  const found = await scheme.verify({ accessToken: "t", issuer: "opaque-token-of-alice" });
  assert.equal(outcome(found), "refused unknown-issuer UNKNOWN_ISSUER");
  assert.ok(!JSON.stringify(found).includes("opaque-token"));
  const named = await scheme.verify({ accessToken: "t", issuer: "https://other.example" });
  assert.match(JSON.stringify(named), /https:\/\/other\.example/);
});

test("a required claim must equal the value, or be a list that holds it", async () => {
  const requiredClaims = { tenant: "north", level: 2 };
  await using strict = await openScheme([profileOf({ issuer: provider.issuer, requiredClaims })]);
  const found = async (claims: Record<string, unknown>) =>
    outcome(await strict.verify({ accessToken: await provider.sign(provider.claims(claims)) }));
  assert.equal(await found({ tenant: "north", level: 2 }), "verified plant/alice");
  assert.equal(await found({ tenant: ["south", "north"], level: [1, 2] }), "verified plant/alice");
  const refused = "refused missing-claim MISSING_CLAIM";
  assert.equal(await found({ tenant: "north" }), refused);
  assert.equal(await found({ tenant: "northern", level: 2 }), refused);
  assert.equal(await found({ tenant: "north", level: "2" }), refused);
  assert.equal(await found({ tenant: { north: true }, level: 2 }), refused);
});

test("a profile may want another type, user name and groups", async () => {
  const options = { type: "JWT", usernameClaim: "preferred_username", rolesClaim: "permissions" };
  await using other = await openScheme([profileOf({ issuer: provider.issuer, ...options })]);
  const claims = provider.claims({ preferred_username: "Alice A.", permissions: ["visitors"], groups: ["operators"] });
  const found = async (typ: string) =>
    outcome(await other.verify({ accessToken: await provider.sign(claims, { typ }) }));
  assert.equal(await found("JWT"), "verified plant/Alice A. Viewer");
  assert.equal(await found("at+jwt"), "refused wrong-type -");
});

test("an account lends its roles to the profile's principal, now and not for ever", async () => {
  let lent: readonly string[] = ["Admin"];
  const lentTo = ({ authority, name }: { authority: string; name: string }) =>
    authority === "plant" && name === "alice" ? lent : [];
  await using lending = await openScheme([profileOf({ issuer: provider.issuer })], { lentTo });
  const found = await lending.verify({ accessToken: await provider.accessToken({ subject: "alice" }) });
  assert.ok(found.kind === "verified");
  assert.deepEqual(found.roles, ["Admin"]);
  lent = [];
  assert.deepEqual(found.entitlement?.standing(), { roles: [] });
});

test("a refusal of a token that the provider signed names its user; of another it names nobody", async () => {
  const signed = await scheme.verify({ accessToken: await provider.sign(provider.claims({ exp: 1 })) });
  assert.equal(signed.kind === "refused" && signed.user, "alice");
  const [header, , signature] = (await provider.sign(provider.claims())).split(".");
  const forged = await scheme.verify({
    accessToken: [header, base64url(provider.claims({ sub: "mallory" })), signature].join("."),
  });
  assert.deepEqual(Object.keys(forged).sort(), ["cause", "detail", "kind"]);
});
