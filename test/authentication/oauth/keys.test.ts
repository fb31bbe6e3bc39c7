import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { serverCertificate, TestFolder, testAuthority } from "../../support/certificates.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { openScheme, outcome, profileOf, type SchemeOptions, type TestScheme } from "./support.ts";

const COOLDOWN_MS = 10_000;
const MAXIMUM_AGE_MS = 3_600_000;

/** A provider and a scheme that trusts it. */
async function arrange(options: SchemeOptions & { profile?: object } = {}) {
  const provider = await IdentityProvider.start();
  const scheme = await openScheme([profileOf({ issuer: provider.issuer, ...options.profile })], options);
  const good = await provider.accessToken({ subject: "alice", lifetimeS: 86_400 });
  return {
    provider,
    scheme,
    good,
    login: async (accessToken: string) => outcome(await scheme.verify({ accessToken })),
    fetched: () => provider.requestsTo("/jwks"),
    async [Symbol.asyncDispose]() {
      await scheme[Symbol.asyncDispose]();
      await provider[Symbol.asyncDispose]();
    },
  };
}

const GOOD = "verified plant/alice";
const told = (scheme: TestScheme) =>
  scheme.events.filter(({ event }) => event.startsWith("provider.")).map(({ event }) => event);
const detailOf = (scheme: TestScheme) => JSON.stringify(scheme.events.at(-1));

test("keys are fetched once for many logins at once, and told", async () => {
  await using arranged = await arrange();
  const { scheme, good, login, fetched, provider } = arranged;
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => login(good)));
  assert.deepEqual(new Set(outcomes), new Set([GOOD]));
  assert.equal(fetched(), 1);
  assert.equal(provider.requestsTo("/.well-known/openid-configuration"), 1);
  const kids = provider.jwks.keys.map(({ kid }) => kid);
  assert.deepEqual(scheme.events, [{ event: "provider.keys", issuer: provider.issuer, keys: 4, kids }]);
});

test("after a rotation the first token with the new key is good, and one with the old key is not", async () => {
  await using arranged = await arrange();
  const { provider, good, login, fetched, scheme } = arranged;
  assert.equal(await login(good), GOOD);
  await provider.rotateKeys();
  assert.equal(await login(await provider.accessToken({ subject: "alice" })), GOOD);
  assert.equal(fetched(), 2);
  scheme.clock.advance(COOLDOWN_MS);
  assert.equal(await login(good), "refused untrusted -");
  assert.deepEqual(told(scheme), ["provider.keys", "provider.keys"]);
});

test("a stream of unknown kids makes one request in each cooldown, and none of them is charged for it", async () => {
  await using arranged = await arrange();
  const { provider, scheme, good, login, fetched } = arranged;
  assert.equal(await login(good), GOOD);
  const spray = async (from: number) => {
    const outcomes: string[] = [];
    for (let index = from; index < from + 100; index++)
      outcomes.push(await login(await provider.sign(provider.claims(), { kid: `random-${index}` })));
    return outcomes;
  };
  const [first, ...others] = await spray(0);
  assert.equal(first, "refused untrusted -");
  assert.deepEqual(new Set(others), new Set(["unavailable"]));
  assert.equal(fetched(), 2);
  assert.equal(await login(good), GOOD, "known keys are not concerned");
  scheme.clock.advance(COOLDOWN_MS);
  await spray(100);
  assert.equal(fetched(), 3);
});

test("after a rotation a token without kid is good as well", async () => {
  await using arranged = await arrange();
  const { provider, login, fetched } = arranged;
  const withoutKid = async () => login(await provider.sign(provider.claims(), { kid: undefined }));
  assert.equal(await withoutKid(), GOOD);
  await provider.rotateKeys();
  assert.equal(await withoutKid(), GOOD);
  await provider.rotateKeys();
  assert.equal(await withoutKid(), "refused bad-signature -", "not so soon again");
  assert.equal(fetched(), 2);
});

test("while keys are fetched, so many logins wait for them, and the others are told to come later", async () => {
  await using provider = await IdentityProvider.start();
  const accessToken = await provider.accessToken({ subject: "alice" });
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    provider.intercept = ({ url }, response) => {
      if (url !== "/jwks") return false;
      release = () => void response.end(JSON.stringify(provider.jwks));
      resolve();
      return true;
    };
  });
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer })]);
  const logins = Array.from({ length: 40 }, async () => outcome(await scheme.verify({ accessToken })));
  await asked;
  release();
  const outcomes = await Promise.all(logins);
  const count = (wanted: string) => outcomes.filter((found) => found === wanted).length;
  assert.deepEqual([count(GOOD), count("unavailable")], [24, 16]);
});

test("a key of which nothing can be made shuts out no token of another key", async () => {
  await using provider = await IdentityProvider.start();
  const [good] = provider.jwks.keys.filter(({ crv }) => crv === "P-256");
  const offCurve = { ...good, kid: "off", y: good!.x! };
  provider.intercept = ({ url }, response) => {
    if (url === "/jwks") response.end(JSON.stringify({ keys: [offCurve, good] }));
    return url === "/jwks";
  };
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer })]);
  const login = async (kid: string | undefined) =>
    outcome(await scheme.verify({ accessToken: await provider.sign(provider.claims(), { kid }) }));
  assert.equal(await login(undefined), GOOD);
  assert.equal(await login("off"), "unavailable");
});

test("nothing is told of what fails since we stop", async () => {
  await using provider = await IdentityProvider.start();
  provider.intercept = () => true;
  const scheme = await openScheme([profileOf({ issuer: provider.issuer })]);
  const login = scheme.verify({ accessToken: await provider.sign(provider.claims()) });
  await until(() => provider.requests.length > 0);
  await scheme[Symbol.asyncDispose]();
  assert.equal(outcome(await login), "unavailable");
  assert.deepEqual(scheme.events, []);
});

test("a file of authorities without a certificate stops the start, naming it", async () => {
  await using folder = await TestFolder.make();
  const authorities = await folder.write("authority.crt", "nothing");
  await assert.rejects(
    openScheme([profileOf({ issuer: "https://id.example", authorities })]),
    /authority.crt: no certificate in PEM form/,
  );
});

test("keys are fetched anew by themselves, and a withdrawn one is trusted no more", async () => {
  await using arranged = await arrange();
  const { provider, scheme, good, login, fetched } = arranged;
  assert.equal(await login(good), GOOD);
  await provider.rotateKeys();
  assert.equal(await login(good), GOOD, "until then it is good");
  scheme.clock.advance(MAXIMUM_AGE_MS);
  await until(() => told(scheme).length === 2);
  assert.equal(fetched(), 2);
  assert.equal(await login(good), "refused untrusted -");
});

test("while the provider is down, cached keys go on, and what they do not know is tried later", async () => {
  await using arranged = await arrange();
  const { provider, scheme, good, login } = arranged;
  assert.equal(await login(good), GOOD);
  await provider.stop();
  assert.equal(await login(good), GOOD);
  assert.equal(await login(await provider.sign(provider.claims(), { kid: "unknown" })), "unavailable");
  scheme.clock.advance(2 * MAXIMUM_AGE_MS);
  await until(() => told(scheme).includes("provider.down"));
  assert.equal(await login(good), GOOD);
  await provider.resume();
  await untilUp(scheme);
  assert.deepEqual(told(scheme), ["provider.keys", "provider.down", "provider.up"]);
});

test("a provider that is down at the start closes the door, and is asked again, less and less often", async () => {
  const provider = await IdentityProvider.start();
  const good = await provider.accessToken({ subject: "alice" });
  await provider.stop();
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer })]);
  const login = async () => outcome(await scheme.verify({ accessToken: good }));
  assert.equal(await login(), "unavailable");
  assert.deepEqual(told(scheme), ["provider.down"]);
  await provider.resume();
  const before = provider.requests.length;
  assert.equal(await login(), "unavailable", "it is left alone for a while");
  assert.equal(provider.requests.length, before);
  await untilUp(scheme);
  assert.equal(await login(), GOOD);
  assert.deepEqual(told(scheme), ["provider.down", "provider.keys", "provider.up"]);
  await provider[Symbol.asyncDispose]();
});

test("failed fetches come less and less often: 1 s, then twice as long each time, up to a minute", async () => {
  await using arranged = await arrange();
  const { provider, scheme } = arranged;
  await until(() => told(scheme).length > 0);
  provider.intercept = (_request, response) => {
    response.writeHead(503).end();
    return true;
  };
  const before = provider.requests.length;
  scheme.clock.advance(MAXIMUM_AGE_MS);
  for (let minute = 0; minute < 600; minute++) {
    await turns();
    scheme.clock.advance(1_000);
  }
  const asked = provider.requests.length - before;
  assert.ok(asked >= 10 && asked <= 2 + 6 + 10, `${asked} requests in ten minutes`);
});

/** What a provider may do that a real one does not; then the event, and words of it. */
const FAULTS: readonly [
  what: string,
  fault: (provider: IdentityProvider) => IdentityProvider["intercept"],
  event: string,
  words: RegExp,
][] = [
  [
    "lies about its issuer",
    () => (request, response) => isDiscovery(request.url) && answer(response, { issuer: "https://evil.example" }),
    "provider.rejected",
    /says that it is the issuer \\"https:\/\/evil.example/,
  ],
  [
    "names no issuer",
    (provider) => (request, response) =>
      isDiscovery(request.url) && answer(response, { jwks_uri: provider.endpoints.jwks }),
    "provider.rejected",
    /the issuer missing/,
  ],
  [
    "leads to plain http elsewhere",
    (provider) => (request, response) =>
      isDiscovery(request.url) && answer(response, { issuer: provider.issuer, jwks_uri: "http://10.0.0.1/jwks" }),
    "provider.rejected",
    /no usable jwks_uri/,
  ],
  [
    "leads to a file",
    (provider) => (request, response) =>
      isDiscovery(request.url) && answer(response, { issuer: provider.issuer, jwks_uri: "file:///etc/passwd" }),
    "provider.rejected",
    /no usable jwks_uri/,
  ],
  [
    "names a place for its keys that fills a log",
    (provider) => (request, response) =>
      isDiscovery(request.url) &&
      answer(response, { issuer: provider.issuer, jwks_uri: `${provider.issuer}/${"k".repeat(100_000)}` }),
    "provider.rejected",
    /no usable jwks_uri/,
  ],
  [
    "names a place for its keys that moves the cursor of a log",
    (provider) => (request, response) =>
      isDiscovery(request.url) &&
      answer(response, { issuer: provider.issuer, jwks_uri: `${provider.issuer}/\u009b2J\u202e` }),
    "provider.rejected",
    /^[ -~]+%C2%9B2J%E2%80%AE answers 404/,
  ],
  [
    "redirects",
    (provider) => (_request, response) => {
      response.writeHead(302, { location: `${provider.issuer}/elsewhere` }).end();
      return true;
    },
    "provider.rejected",
    /answers 302/,
  ],
  [
    "answers ten thousand keys",
    (provider) => (request, response) =>
      request.url === "/jwks" && answer(response, { keys: Array(10_000).fill({ ...provider.jwks.keys[0], x5c: [] }) }),
    "provider.rejected",
    /more than 524288 bytes/,
  ],
  [
    "answers more keys than anybody needs",
    (provider) => (request, response) =>
      request.url === "/jwks" && answer(response, { keys: Array(101).fill(provider.jwks.keys[2]) }),
    "provider.rejected",
    /101 keys/,
  ],
  [
    "answers without end",
    () => (_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on("drain", more);
      more();
      return true;
    },
    "provider.rejected",
    /more than 524288 bytes/,
  ],
  [
    "answers no JSON",
    () => (_request, response) => {
      response.end("<html>maintenance</html>");
      return true;
    },
    "provider.rejected",
    /no JSON object/,
  ],
  [
    "answers keys that sign nothing",
    () => (request, response) =>
      request.url === "/jwks" &&
      answer(response, {
        keys: [{ kty: "oct", k: "c2VjcmV0" }, { kty: "RSA", n: "AQAB", e: "AQAB" }, { kty: "EC", use: "enc" }, null, 7],
      }),
    "provider.rejected",
    /none of the keys/,
  ],
  [
    "answers no keys",
    () => (request, response) => request.url === "/jwks" && answer(response, {}),
    "provider.rejected",
    /no JSON Web Key Set/,
  ],
  ["says nothing", () => () => true, "provider.down", /does not answer within 500 ms/],
  [
    "drips",
    () => (_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
      return true;
    },
    "provider.down",
    /does not answer within 500 ms/,
  ],
  [
    "hangs up",
    () => (request) => {
      request.socket.destroy();
      return true;
    },
    "provider.down",
    /UND_ERR_SOCKET|ECONNRESET/,
  ],
  [
    "fails",
    () => (_request, response) => {
      response.writeHead(500).end("{}");
      return true;
    },
    "provider.down",
    /answers 500/,
  ],
];
for (const [what, fault, event, words] of FAULTS)
  test(`a provider that ${what} opens nothing and charges nobody; the log says why`, async () => {
    await using provider = await IdentityProvider.start();
    const good = await provider.accessToken({ subject: "alice" });
    provider.intercept = fault(provider);
    await using scheme = await openScheme([profileOf({ issuer: provider.issuer })], { limits: { timeoutMs: 500 } });
    assert.equal(outcome(await scheme.verify({ accessToken: good })), "unavailable");
    assert.deepEqual(told(scheme), [event]);
    assert.match(detailOf(scheme), words);
    assert.equal(provider.requestsTo("/elsewhere"), 0);
    provider.intercept = () => false;
    await untilUp(scheme);
    assert.equal(outcome(await scheme.verify({ accessToken: good })), GOOD);
  });

test("a slow provider holds up nobody whose key is known", async () => {
  await using arranged = await arrange({ limits: { timeoutMs: 2_000 } });
  const { provider, good, login } = arranged;
  assert.equal(await login(good), GOOD);
  provider.intercept = ({ url }) => url === "/jwks";
  const slow = login(await provider.sign(provider.claims(), { kid: "unknown" }));
  const started = performance.now();
  assert.equal(await login(good), GOOD);
  assert.ok(performance.now() - started < 1_000);
  await provider.stop();
  assert.equal(await slow, "unavailable");
});

test("keys may come from a URL of the configuration, without discovery", async () => {
  await using provider = await IdentityProvider.start();
  const { jwks } = provider.endpoints;
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer, jwks })]);
  assert.equal(outcome(await scheme.verify({ accessToken: await provider.accessToken({ subject: "alice" }) })), GOOD);
  assert.equal(provider.requestsTo("/.well-known/openid-configuration"), 0);
});

test("keys may come from a file, read anew for an unknown kid; then nobody is asked", async () => {
  await using provider = await IdentityProvider.start();
  await using folder = await TestFolder.make();
  const jwks = await folder.write("keys.json", JSON.stringify(provider.jwks));
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer, jwks })]);
  const login = async () =>
    outcome(await scheme.verify({ accessToken: await provider.accessToken({ subject: "alice" }) }));
  assert.equal(await login(), GOOD);
  await provider.rotateKeys();
  await writeFile(jwks, JSON.stringify(provider.jwks));
  assert.equal(await login(), GOOD);
  assert.equal(provider.requestsTo("/jwks"), 0);
  assert.ok((await readFile(join(folder.path, "keys.json"), "utf8")).length > 0);
});

test("a missing file of keys closes the door and is told", async () => {
  await using provider = await IdentityProvider.start();
  await using scheme = await openScheme([profileOf({ issuer: provider.issuer, jwks: "/nonexistent/keys.json" })]);
  assert.equal(outcome(await scheme.verify({ accessToken: await provider.accessToken() })), "unavailable");
  assert.match(detailOf(scheme), /provider.down.*\/nonexistent\/keys.json cannot be read: ENOENT/);
});

test("a provider over TLS is believed by the authorities of its profile alone", async () => {
  await using folder = await TestFolder.make();
  const authorities = await folder.write("authority.crt", (await testAuthority()).certificate);
  await using provider = await IdentityProvider.start({ tls: await serverCertificate() });
  const good = await provider.accessToken({ subject: "alice" });
  const login = async (more: object) => {
    await using scheme = await openScheme([profileOf({ issuer: provider.issuer, ...more })]);
    return [outcome(await scheme.verify({ accessToken: good })), detailOf(scheme)] as const;
  };
  assert.equal((await login({ authorities }))[0], GOOD);
  const [without, detail] = await login({});
  assert.equal(without, "unavailable");
  assert.match(detail, /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT/);
});

test("profiles of one issuer share its keys, and each has its audience, roles and authority", async () => {
  await using provider = await IdentityProvider.start();
  const { issuer } = provider;
  await using scheme = await openScheme([
    profileOf({ issuer, name: "line-1", audience: "line-1" }),
    profileOf({ issuer, name: "line-2", audience: "line-2", roles: { operators: ["Viewer"] } }),
  ]);
  const login = async (audience: string) =>
    outcome(
      await scheme.verify({
        accessToken: await provider.accessToken({ subject: "alice", audience, groups: ["operators"] }),
      }),
    );
  assert.equal(await login("line-1"), "verified line-1/alice Engineer");
  assert.equal(await login("line-2"), "verified line-2/alice Viewer");
  assert.equal(await login("line-3"), "refused wrong-audience WRONG_AUDIENCE");
  assert.equal(provider.requestsTo("/jwks"), 1);
});

test("another provider's key of the same kid verifies nothing here", async () => {
  await using one = await IdentityProvider.start();
  await using other = await IdentityProvider.start();
  await using scheme = await openScheme([
    profileOf({ issuer: one.issuer, name: "one" }),
    profileOf({ issuer: other.issuer, name: "other" }),
  ]);
  const { kid } = one.key("ES256");
  const forged = await other.sign(one.claims(), { kid });
  assert.equal(outcome(await scheme.verify({ accessToken: forged })), "refused bad-signature -");
});

const isDiscovery = (url: string | undefined) => url === "/.well-known/openid-configuration";

function answer(
  response: { end(text: string): unknown; setHeader(name: string, value: string): unknown },
  value: object,
) {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(value));
  return true;
}

/** Lets requests on loopback go their way. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("it did not come about within 5 s");
    await turns();
  }
}

/** Moves the clock on until the provider is well again. */
async function untilUp(scheme: TestScheme): Promise<void> {
  const before = told(scheme).filter((event) => event === "provider.up").length;
  await until(() => {
    scheme.clock.advance(1_000);
    return told(scheme).filter((event) => event === "provider.up").length > before;
  });
}
