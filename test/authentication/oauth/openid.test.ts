import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { entitlementOf, openScheme, outcome, profileOf, type TestScheme } from "./support.ts";

let provider: IdentityProvider;
let scheme: TestScheme;
let client: ReturnType<typeof profileOf>;
before(async () => {
  provider = await IdentityProvider.start();
  client = profileOf({ issuer: provider.issuer, name: "people", role: "client", audience: provider.client.id });
  scheme = await openScheme([client]);
});
after(async () => {
  await scheme[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const idClaims = (more: object = {}) => provider.claims({ aud: provider.client.id, groups: ["visitors"], ...more });
const idToken = async (more: object = {}, typ: unknown = "JWT") => await provider.sign(idClaims(more), { typ });

test("an ID token alone opens a session, with roles by its groups", async () => {
  const { idToken } = await provider.tokens({ subject: "alice", groups: ["operators"] });
  assert.equal(outcome(await scheme.verify({ idToken })), "verified people/alice Engineer");
});

test("an access token alone does not: the ID token is mandatory", async () => {
  const accessToken = await provider.accessToken({ subject: "alice", audience: provider.client.id });
  assert.equal(outcome(await scheme.verify({ accessToken })), "refused missing-token -");
});

test("an ID token alone does not open what wants an access token", async () => {
  await using resource = await openScheme([profileOf({ issuer: provider.issuer })]);
  const { idToken } = await provider.tokens({ subject: "alice" });
  assert.equal(outcome(await resource.verify({ idToken })), "refused missing-token -");
});

test("an access token in the place of an ID token is refused by its type", async () => {
  assert.equal(outcome(await scheme.verify({ idToken: await idToken({}, "at+jwt") })), "refused wrong-type -");
  assert.equal(outcome(await scheme.verify({ idToken: await idToken({}, undefined) })), "verified people/alice Viewer");
});

test("an ID token in the place of an access token is refused by its type", async () => {
  await using resource = await openScheme([profileOf({ issuer: provider.issuer, audience: provider.client.id })]);
  const { idToken } = await provider.tokens({ subject: "alice" });
  assert.equal(outcome(await resource.verify({ accessToken: idToken })), "refused wrong-type -");
});

test("an ID token for several audiences must name its client as the one that asked", async () => {
  const aud = [provider.client.id, "another"];
  const wrong = "refused wrong-audience WRONG_AUDIENCE";
  assert.equal(outcome(await scheme.verify({ idToken: await idToken({ aud }) })), wrong);
  assert.equal(outcome(await scheme.verify({ idToken: await idToken({ aud, azp: "another" }) })), wrong);
  assert.equal(
    outcome(await scheme.verify({ idToken: await idToken({ aud, azp: provider.client.id }) })),
    "verified people/alice Viewer",
  );
  assert.equal(outcome(await scheme.verify({ idToken: await idToken({ aud: ["another"] }) })), wrong);
});

test("a signed access token beside it adds its groups, if it is of the same user and as good as alone", async () => {
  const id = await idToken();
  const login = async (more: object) =>
    outcome(await scheme.verify({ idToken: id, accessToken: await provider.sign(idClaims(more)) }));
  assert.equal(await login({ groups: ["operators"] }), "verified people/alice Viewer Engineer");
  assert.equal(await login({ sub: "bob" }), "refused another-subject -");
  assert.equal(await login({ sub: undefined }), "refused another-subject -");
  assert.equal(await login({ exp: 1 }), "refused expired CREDENTIAL_EXPIRED");
  assert.equal(await login({ aud: "gatehouse" }), "refused wrong-audience WRONG_AUDIENCE");
});

test("what is required of claims is required of the ID token", async () => {
  await using strict = await openScheme([{ ...client, requiredClaims: { tenant: "north" } }]);
  const accessToken = await provider.sign(idClaims({ tenant: "north" }));
  const refused = outcome(await strict.verify({ idToken: await idToken(), accessToken }));
  assert.equal(refused, "refused missing-claim MISSING_CLAIM");
  const good = await strict.verify({
    idToken: await idToken({ tenant: "north" }),
    accessToken: await provider.sign(idClaims()),
  });
  assert.equal(outcome(good), "verified people/alice Viewer");
});

test("a session ends with the first of its tokens", async () => {
  const soon = Math.floor(Date.now() / 1_000) + 60;
  const accessToken = await provider.sign(idClaims({ exp: soon }));
  const found = await scheme.verify({ idToken: await idToken(), accessToken });
  assert.ok(found.kind === "verified");
  assert.equal(found.entitlement?.endsAtWall, soon * 1_000 + 30_000);
});

test("userinfo is asked with the access token, once, and must be of the ID token's user", async () => {
  await using asking = await openScheme([{ ...client, userinfo: "discovery" }]);
  const alice = await provider.tokens({ subject: "alice", groups: ["operators"] });
  const bob = await provider.tokens({ subject: "bob" });
  const before = provider.requestsTo("/me");
  assert.equal(outcome(await asking.verify(alice)), "verified people/alice Engineer");
  assert.equal(provider.requestsTo("/me"), before + 1);
  assert.equal(
    outcome(await asking.verify({ idToken: alice.idToken, accessToken: bob.accessToken })),
    "refused another-subject -",
  );
  assert.equal(outcome(await asking.verify({ idToken: alice.idToken, accessToken: "made-up" })), "refused inactive -");
  assert.equal(outcome(await asking.verify({ idToken: alice.idToken })), "verified people/alice Engineer");
});

test("what would add a header of its own to the request is no token", async () => {
  await using asking = await openScheme([{ ...client, userinfo: "discovery" }]);
  const header = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM" })).toString("base64url");
  const asked = provider.requestsTo("/me");
  for (const accessToken of [`${header}.AA.AA.AA.AA\r\nx-evil: 1`, "opaque\r\nx-evil: 1", "opaque token"])
    assert.equal(outcome(await asking.verify({ idToken: await idToken(), accessToken })), "refused malformed -");
  assert.equal(provider.requestsTo("/me"), asked);
});

test("an access token that is too large for userinfo is refused, and speaks ill of the provider to nobody", async () => {
  await using asking = await openScheme([{ ...client, userinfo: provider.endpoints.userinfo }]);
  const accessToken = "a".repeat(16_380);
  assert.equal(outcome(await asking.verify({ idToken: await idToken(), accessToken })), "refused inactive -");
  const good = await provider.tokens({ subject: "alice" });
  assert.equal(outcome(await asking.verify(good)), "verified people/alice");
  assert.ok(!asking.events.some(({ event }) => event === "provider.down" || event === "provider.rejected"));
});

test("groups and name may come from userinfo, where the ID token lacks them", async () => {
  await using asking = await openScheme([{ ...client, userinfo: provider.endpoints.userinfo, usernameClaim: "email" }]);
  const { accessToken, idToken } = await provider.tokens({ subject: "alice" });
  provider.intercept = ({ url }, response) => {
    if (url !== "/me") return false;
    response.end(JSON.stringify({ sub: "alice", email: "alice@plant.example", groups: ["operators"] }));
    return true;
  };
  const found = outcome(await asking.verify({ accessToken, idToken }));
  provider.intercept = () => false;
  assert.equal(found, "verified people/alice@plant.example Engineer");
});

test("whatever userinfo calls exp, a session has an end", async () => {
  await using asking = await openScheme([{ ...client, userinfo: provider.endpoints.userinfo }]);
  const ends: unknown[] = [];
  for (const exp of ["soon", {}, null, [1]]) {
    provider.intercept = ({ url }, response) => {
      if (url === "/me") response.end(JSON.stringify({ sub: "alice", exp }));
      return url === "/me";
    };
    const found = await asking.verify({ idToken: await idToken({ exp: 4_000_000_000 }), accessToken: "opaque" });
    ends.push(entitlementOf(found).endsAtWall);
  }
  provider.intercept = () => false;
  assert.deepEqual(ends, Array(4).fill(4_000_000_030_000));
});

test("userinfo without a word, in another form or elsewhere closes the door and charges nobody", async () => {
  await using asking = await openScheme([{ ...client, userinfo: "discovery" }], { limits: { timeoutMs: 200 } });
  const both = await provider.tokens({ subject: "alice" });
  const outcomes: string[] = [];
  for (const answer of [
    (response: Response) => void response.writeHead(500).end(),
    (response: Response) => void response.writeHead(302, { location: "/elsewhere" }).end(),
    (response: Response) => void response.end("eyJhbGciOiJub25lIn0.e30."),
    () => {},
  ]) {
    provider.intercept = ({ url }, response) => {
      if (url === "/me") answer(response);
      return url === "/me";
    };
    outcomes.push(outcome(await asking.verify(both)));
  }
  provider.intercept = () => false;
  assert.deepEqual(outcomes, Array(4).fill("unavailable"));
  assert.equal(provider.requestsTo("/elsewhere"), 0);
});

type Response = Parameters<IdentityProvider["intercept"]>[1];
