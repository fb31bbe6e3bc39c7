import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ProfileOptions } from "../../../server/authentication/oauth/profile-options.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import { TestFolder } from "../../support/certificates.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { entitlementOf, openScheme, outcome, profileOf, type SchemeOptions } from "./support.ts";

const ENDPOINT = "/token/introspection";
const NEGATIVE_MS = 10_000;

let provider: IdentityProvider;
let folder: TestFolder;
let clientSecretFile: string;
before(async () => {
  provider = await IdentityProvider.start();
  folder = await TestFolder.make();
  clientSecretFile = await folder.write("secret", `${provider.gatewayClient.secret}\n`);
});
after(async () => {
  await provider[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const profile = (more: Partial<ProfileOptions> = {}) =>
  profileOf({
    issuer: provider.issuer,
    introspection: "discovery",
    clientId: provider.gatewayClient.id,
    clientSecretFile,
    ...more,
  });
const openIntrospecting = (more: Partial<ProfileOptions> = {}, options: SchemeOptions = {}) =>
  openScheme([profile(more)], { defaultProfile: "plant", ...options });
const opaque = (subject = "alice", more = {}) => provider.accessToken({ subject, format: "opaque", ...more });

/** Answers introspection in the provider's place while `work` runs. */
async function answering<T>(claims: object, work: () => Promise<T>): Promise<T> {
  provider.intercept = ({ url }, response) => {
    if (url === ENDPOINT) response.end(JSON.stringify(claims));
    return url === ENDPOINT;
  };
  return await work().finally(() => {
    provider.intercept = () => false;
  });
}

test("an opaque token opens a session by its provider's word, found by default or by the named issuer", async () => {
  await using scheme = await openIntrospecting();
  const accessToken = await opaque("alice", { groups: ["operators"] });
  assert.equal(outcome(await scheme.verify({ accessToken })), "verified plant/alice Engineer");
  await using named = await openScheme([profile()]);
  assert.equal(outcome(await named.verify({ accessToken, issuer: provider.issuer })), "verified plant/alice Engineer");
  assert.equal(outcome(await named.verify({ accessToken })), "refused unknown-issuer UNKNOWN_ISSUER");
});

test("the token travels in the body alone, and the gateway proves itself by client_secret_basic", async () => {
  await using scheme = await openIntrospecting({ introspection: provider.endpoints.introspection });
  await scheme.verify({ accessToken: await opaque() });
  const asked = provider.requests.filter(({ url }) => url.startsWith(ENDPOINT));
  assert.equal(asked.at(-1)?.url, ENDPOINT);
  const pair = Buffer.from(asked.at(-1)?.authorization?.slice("Basic ".length) ?? "", "base64").toString();
  assert.equal(pair, "gatehouse:the+secret+of+the+gateway");
});

test("a token with every character that a token may have arrives as it is", async () => {
  await using scheme = await openIntrospecting();
  let body = "";
  provider.intercept = (request, response) => {
    if (request.url !== ENDPOINT) return false;
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => response.end(JSON.stringify({ active: false })));
    return true;
  };
  assert.equal(outcome(await scheme.verify({ accessToken: "aZ0-._~+/=%".replace("%", "=") })), "refused inactive -");
  provider.intercept = () => false;
  assert.equal(new URLSearchParams(body).get("token"), "aZ0-._~+/==");
});

test("an opaque token of a profile without introspection is refused, and nobody is asked", async () => {
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer })], { defaultProfile: "plant" });
  const asked = provider.requestsTo(ENDPOINT);
  assert.equal(outcome(await scheme.verify({ accessToken: await opaque() })), "refused malformed -");
  assert.equal(provider.requestsTo(ENDPOINT), asked);
});

test("a signed token is not introspected", async () => {
  await using scheme = await openIntrospecting();
  const asked = provider.requestsTo(ENDPOINT);
  const accessToken = await provider.accessToken({ subject: "alice" });
  assert.equal(outcome(await scheme.verify({ accessToken })), "verified plant/alice");
  assert.equal(provider.requestsTo(ENDPOINT), asked);
});

/** What an answer has beside a good one; then what comes of it. */
const ANSWERS: readonly [what: string, more: object, expected: string][] = [
  ["good", {}, "verified plant/alice"],
  ["without issuer", { iss: undefined }, "verified plant/alice"],
  ["active by a text", { active: "true" }, "refused inactive -"],
  ["of another issuer", { iss: "https://evil.example" }, "refused wrong-issuer UNKNOWN_ISSUER"],
  ["for another audience", { aud: "another" }, "refused wrong-audience WRONG_AUDIENCE"],
  ["without audience", { aud: undefined }, "refused wrong-audience WRONG_AUDIENCE"],
  ["expired", { exp: 1_000 }, "refused expired -"],
  ["without end", { exp: undefined }, "refused missing-claim MISSING_CLAIM"],
  ["not yet valid", { nbf: 4_000_000_000 }, "refused not-yet-valid -"],
  ["without scope", { scope: "read" }, "refused missing-scope MISSING_CLAIM"],
  ["without user", { sub: undefined }, "refused no-name MISSING_CLAIM"],
  ["without the required claim", { tenant: "south" }, "refused missing-claim MISSING_CLAIM"],
  ["for a token bound by DPoP", { token_type: "DPoP" }, "refused not-bound -"],
  ["for a token bound to a key", { cnf: { jkt: "x" } }, "refused not-bound -"],
];
for (const [what, more, expected] of ANSWERS)
  test(`an answer that is ${what}: ${expected}`, async () => {
    await using scheme = await openIntrospecting({ requiredScopes: ["write"], requiredClaims: { tenant: "north" } });
    const claims = { ...provider.claims(), active: true, tenant: "north", ...more };
    assert.equal(await answering(claims, async () => outcome(await scheme.verify({ accessToken: "token" }))), expected);
  });

test("a worthless token sent again is not asked for again for a while; a good one always is", async () => {
  await using scheme = await openIntrospecting();
  const asked = provider.requestsTo(ENDPOINT);
  const login = async (accessToken: string) => outcome(await scheme.verify({ accessToken }));
  for (let time = 0; time < 5; time++) assert.equal(await login("worthless"), "refused inactive -");
  assert.equal(provider.requestsTo(ENDPOINT), asked + 1);
  scheme.clock.advance(NEGATIVE_MS);
  assert.equal(await login("worthless"), "refused inactive -");
  assert.equal(provider.requestsTo(ENDPOINT), asked + 2);
  const good = await opaque();
  assert.equal(await login(good), "verified plant/alice");
  assert.equal(await login(good), "verified plant/alice");
  assert.equal(provider.requestsTo(ENDPOINT), asked + 4);
  await provider.revoke(good);
  assert.equal(await login(good), "refused inactive -");
});

test("a flood of random tokens asks so many at once, so many wait, and the rest is told to come later", async () => {
  await using scheme = await openIntrospecting({}, { limits: { atOnce: 2, queue: 3 } });
  await scheme.verify({ accessToken: "first" });
  const answers: (() => void)[] = [];
  let most = 0;
  provider.intercept = ({ url }, response) => {
    if (url !== ENDPOINT) return false;
    answers.push(() => response.end(JSON.stringify({ active: false })));
    most = Math.max(most, answers.length);
    return true;
  };
  const flood = Promise.all(
    Array.from({ length: 40 }, async (_, index) => outcome(await scheme.verify({ accessToken: `random-${index}` }))),
  );
  let settled = false;
  void flood.then(() => {
    settled = true;
  });
  while (!settled) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const reply of answers.splice(0)) reply();
  }
  provider.intercept = () => false;
  const outcomes = await flood;
  assert.equal(most, 2);
  assert.equal(outcomes.filter((found) => found === "refused inactive -").length, 5);
  assert.equal(outcomes.filter((found) => found === "unavailable").length, 35);
});

test("while a provider does not say where it introspects, so many logins wait for it, and the rest is told to come later", async () => {
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    provider.intercept = ({ url }, response) => {
      if (url !== "/.well-known/openid-configuration") return false;
      release = () => void response.writeHead(503).end();
      resolve();
      return true;
    };
  });
  await using scheme = await openIntrospecting({ jwks: provider.endpoints.jwks });
  const outcomes: string[] = [];
  const logins = Array.from({ length: 40 }, async (_, index) => {
    outcomes.push(outcome(await scheme.verify({ accessToken: `random-${index}` })));
  });
  await asked;
  await new Promise((resolve) => setImmediate(resolve));
  const turnedAway = outcomes.length;
  provider.intercept = () => false;
  release();
  await Promise.all(logins);
  assert.equal(turnedAway, 16);
});

test("who waited for a turn while the provider fell silent is not kept waiting for its silence as well", async () => {
  await using scheme = await openIntrospecting(
    { introspection: provider.endpoints.introspection },
    { limits: { atOnce: 1, queue: 9, timeoutMs: 200 } },
  );
  const asked = provider.requestsTo(ENDPOINT);
  provider.intercept = ({ url }) => url === ENDPOINT;
  const logins = Array.from({ length: 10 }, async (_, index) =>
    outcome(await scheme.verify({ accessToken: `random-${index}` })),
  );
  const outcomes = await Promise.all(logins);
  provider.intercept = () => false;
  assert.deepEqual(outcomes, Array(10).fill("unavailable"));
  assert.equal(provider.requestsTo(ENDPOINT), asked + 1);
});

test("a provider is asked so many times a second, and not more", async () => {
  await using scheme = await openIntrospecting({}, { limits: { perSecond: 3 } });
  const login = async (accessToken: string) => outcome(await scheme.verify({ accessToken }));
  const outcomes: string[] = [];
  for (let index = 0; index < 5; index++) outcomes.push(await login(`each-second-${index}`));
  assert.deepEqual(outcomes, [...Array(3).fill("refused inactive -"), ...Array(2).fill("unavailable")]);
  scheme.clock.advance(1_000);
  assert.equal(await login("the-next"), "refused inactive -");
});

test("an introspection that fails, refuses us or says nothing closes the door and is told; silence is left alone for a while", async () => {
  await using scheme = await openIntrospecting({}, { limits: { timeoutMs: 500 } });
  const good = await opaque();
  const login = async () => outcome(await scheme.verify({ accessToken: good }));
  assert.equal(await login(), "verified plant/alice");
  const asked: number[] = [];
  for (const [status, error] of [
    [500, ""],
    [401, ""],
    [302, ""],
    [400, "invalid_client"],
    [0, ""],
  ] as const) {
    provider.intercept = ({ url }, response) => {
      if (url === ENDPOINT && status > 0) response.writeHead(status).end(JSON.stringify({ error }));
      return url === ENDPOINT;
    };
    const before = provider.requestsTo(ENDPOINT);
    assert.equal(await login(), "unavailable", String(status));
    assert.equal(await login(), "unavailable", String(status));
    asked.push(provider.requestsTo(ENDPOINT) - before);
    scheme.clock.advance(60_000);
  }
  provider.intercept = () => false;
  assert.deepEqual(asked, [2, 2, 2, 2, 1]);
  assert.equal(await login(), "verified plant/alice");
  const told = scheme.events.filter((event) => "part" in event && event.part === "introspection");
  assert.deepEqual(
    told.map(({ event }) => event),
    ["provider.down", "provider.rejected", "provider.down", "provider.up"],
  );
  assert.match(JSON.stringify(told[1]), /is the client secret right/);
});

for (const status of [400, 413, 414, 431])
  test(`a token that the provider answers with ${status} is refused, and speaks ill of the provider to nobody`, async () => {
    await using scheme = await openIntrospecting();
    provider.intercept = ({ url }, response) => {
      if (url === ENDPOINT) response.writeHead(status).end(JSON.stringify({ error: "invalid_request" }));
      return url === ENDPOINT;
    };
    const refused = outcome(await scheme.verify({ accessToken: "a~strange~token" }));
    provider.intercept = () => false;
    assert.equal(refused, "refused inactive -");
    assert.equal(outcome(await scheme.verify({ accessToken: await opaque() })), "verified plant/alice");
    assert.ok(!scheme.events.some(({ event }) => event === "provider.rejected"));
  });

test("a flood of random tokens does not keep live sessions from being looked at again", async () => {
  await using scheme = await openIntrospecting({}, { limits: { atOnce: 1, queue: 0 } });
  const entitlement = entitlementOf(await scheme.verify({ accessToken: await opaque() }));
  let release = () => {};
  let held = false;
  provider.intercept = ({ url }, response) => {
    if (url !== ENDPOINT || held) return false;
    held = true;
    release = () => response.end(JSON.stringify({ active: false }));
    return true;
  };
  const first = scheme.verify({ accessToken: "flood-1" });
  while (!held) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(outcome(await scheme.verify({ accessToken: "flood-2" })), "unavailable");
  assert.deepEqual(await entitlement.recheck?.(), { kind: "stands" });
  release();
  await first;
  provider.intercept = () => false;
  entitlement.release?.();
});

test("a connection that the provider closed meanwhile is opened anew, and nobody notices", async () => {
  await using scheme = await openIntrospecting();
  let hungUp = 0;
  provider.intercept = ({ url, socket }) => {
    if (url !== ENDPOINT || hungUp > 0) return false;
    hungUp++;
    socket.destroy();
    return true;
  };
  const found = outcome(await scheme.verify({ accessToken: await opaque() }));
  provider.intercept = () => false;
  assert.deepEqual([found, hungUp], ["verified plant/alice", 1]);
  assert.ok(!scheme.events.some(({ event }) => event === "provider.down"));
});

test("asked again, a token that still stands keeps its session, with the roles of the answer", async () => {
  await using scheme = await openIntrospecting();
  const entitlement = entitlementOf(
    await scheme.verify({ accessToken: await opaque("alice", { groups: ["operators"] }) }),
  );
  assert.deepEqual(entitlement.standing(), { roles: ["Engineer"] });
  const claims = { ...provider.claims({ groups: ["visitors"] }), active: true };
  assert.deepEqual(await answering(claims, async () => await entitlement.recheck?.()), { kind: "stands" });
  assert.deepEqual(entitlement.standing(), { roles: ["Viewer"] });
  entitlement.release?.();
});

test("asked again, a revoked token, another user's and one for others ends its session", async () => {
  await using scheme = await openIntrospecting();
  const token = await opaque();
  const entitlement = entitlementOf(await scheme.verify({ accessToken: token }));
  const active = { ...provider.claims(), active: true };
  for (const claims of [{ ...active, sub: "bob" }, { ...active, aud: "another" }, { active: false }]) {
    const found = await answering(claims, async () => await entitlement.recheck?.());
    assert.deepEqual([found?.kind, found?.kind === "ended" && found.reason], ["ended", "credential-revoked"]);
  }
  assert.equal((await entitlement.recheck?.())?.kind, "stands", "the provider itself was not asked yet");
  await provider.revoke(token);
  assert.equal((await entitlement.recheck?.())?.kind, "ended");
  entitlement.release?.();
});

test("asked again while the provider is down, the session goes on", async () => {
  await using scheme = await openIntrospecting();
  const entitlement = entitlementOf(await scheme.verify({ accessToken: await opaque() }));
  await provider.stop();
  assert.equal((await entitlement.recheck?.())?.kind, "unavailable");
  await provider.resume();
  entitlement.release?.();
});

test("a session that may outlive its token is not asked for once the token is over", async () => {
  await using scheme = await openIntrospecting({ endOnExpiry: false });
  const entitlement = entitlementOf(await scheme.verify({ accessToken: await opaque("alice", { lifetimeS: 60 }) }));
  assert.equal(entitlement.endsAtWall, undefined);
  scheme.clock.advance(61_000);
  const asked = provider.requestsTo(ENDPOINT);
  assert.deepEqual(await entitlement.recheck?.(), { kind: "stands" });
  assert.equal(provider.requestsTo(ENDPOINT), asked);
  entitlement.release?.();
});

test("asked again after the clock was set on by a day, the session ends with its token", async () => {
  await using scheme = await openIntrospecting();
  const entitlement = entitlementOf(await scheme.verify({ accessToken: await opaque() }));
  scheme.clock.stepWall(86_400_000);
  assert.deepEqual(await entitlement.recheck?.(), { kind: "ended", reason: "credential-expired" });
  entitlement.release?.();
});

test("what is kept of a token is wiped with its session, even while it is asked for", async () => {
  await using scheme = await openIntrospecting();
  const locked = SecretBytes.lockedBytes;
  const entitlement = entitlementOf(await scheme.verify({ accessToken: await opaque() }));
  assert.ok(SecretBytes.lockedBytes > locked);
  const asking = entitlement.recheck?.();
  entitlement.release?.();
  assert.equal(SecretBytes.lockedBytes, locked);
  assert.equal((await asking)?.kind, "stands");
});

test("a refused login keeps nothing of its token", async () => {
  await using scheme = await openIntrospecting({ audience: "another" });
  const locked = SecretBytes.lockedBytes;
  assert.equal(outcome(await scheme.verify({ accessToken: await opaque() })), "refused wrong-audience WRONG_AUDIENCE");
  assert.equal(SecretBytes.lockedBytes, locked);
});

test("a client secret arrives whole, whatever letter it ends with; blanks and line ends after it do not count", async () => {
  const asked: (string | undefined)[] = [];
  for (const [name, secret] of Object.entries({ accent: "voilà", line: "secret \t\r\n" })) {
    await using scheme = await openIntrospecting({
      introspection: provider.endpoints.introspection,
      clientSecretFile: await folder.write(name, secret),
    });
    await scheme.verify({ accessToken: "any" });
    asked.push(provider.requests.at(-1)?.authorization?.replace("Basic ", ""));
  }
  const pairs = asked.map((pair) => decodeURIComponent(Buffer.from(pair ?? "", "base64").toString()));
  assert.deepEqual(pairs, [`${provider.gatewayClient.id}:voilà`, `${provider.gatewayClient.id}:secret`]);
});

test("a client secret that is missing or empty stops the start, naming its file", async () => {
  const empty = await folder.write("empty", "\n");
  await assert.rejects(openScheme([profile({ clientSecretFile: empty })]), /empty is empty: write the client secret/);
  await assert.rejects(openScheme([profile({ clientSecretFile: "/nonexistent/secret" })]), /\/nonexistent\/secret/);
});
