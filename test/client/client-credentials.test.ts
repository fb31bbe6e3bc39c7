import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { type ClientCredentialsOptions, clientCredentials, connect, TokenRequestFailed } from "../../client/index.ts";
import { authorities } from "../../client/key-material.ts";
import { certificate, serverCertificate, TestFolder, testAuthority } from "../support/certificates.ts";
import { startGateway } from "../support/gateway.ts";
import { CLIENT, IdentityProvider } from "../support/identity-provider.ts";
import { ScriptedTokens } from "../support/scripted-schemes.ts";

let provider: IdentityProvider;
before(async () => {
  provider = await IdentityProvider.start();
});
after(async () => await provider[Symbol.asyncDispose]());

const RESOURCE = "https://resource.example/";
const options = (more: Partial<ClientCredentialsOptions> = {}): ClientCredentialsOptions => ({
  issuer: provider.issuer,
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
  resource: RESOURCE,
  scope: "read",
  ...more,
});

/** What a provider gives, as a session would ask. */
const ask = async (given: ClientCredentialsOptions) =>
  (await clientCredentials(given)()) as { accessToken: Buffer; expiresAt: Date };

const failureOf = async (given: ClientCredentialsOptions): Promise<TokenRequestFailed> => {
  const error = await ask(given).then(
    () => assert.fail("it succeeded"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof TokenRequestFailed, String(error));
  assert.doesNotMatch(inspect(error, { depth: 9 }), /the secret|the\+secret|the%20secret|dGhlK3NlY3JldA/);
  return error;
};

/** Answers every request of the provider's for the time of some work. */
async function answering<T>(status: number, body: string, work: () => Promise<T>, headers = {}): Promise<T> {
  provider.intercept = (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
    return true;
  };
  try {
    return await work();
  } finally {
    provider.intercept = () => false;
  }
}

const claimsOf = (token: Buffer) => JSON.parse(Buffer.from(token.toString().split(".")[1]!, "base64url").toString());

test("a token comes from the endpoint that the issuer's metadata names, with its end", async () => {
  const { accessToken, expiresAt } = await ask(options());
  const claims = claimsOf(accessToken);
  assert.deepEqual([claims.iss, claims.aud, claims.scope], [provider.issuer, "gatehouse", "read"]);
  assert.ok(Math.abs(expiresAt.getTime() - claims.exp * 1_000) < 2_000);
});

test("the endpoint may be named, and the secret come from a file, a callback or bytes that stay", async () => {
  await using folder = await TestFolder.make();
  const file = await folder.write("secret", `${CLIENT.secret}\n`);
  const { issuer: _, ...direct } = options({ tokenEndpoint: provider.endpoints.token });
  const bytes = Buffer.from(CLIENT.secret);
  for (const clientSecret of [{ file }, async () => CLIENT.secret, bytes])
    assert.equal(claimsOf((await ask({ ...direct, clientSecret })).accessToken).client_id, CLIENT.id);
  assert.equal(bytes.toString(), CLIENT.secret);
});

test("one token serves all until it is stale, and calls at once are one request", async () => {
  const before = provider.requestsTo("/token");
  const give = clientCredentials(options());
  const given = await Promise.all([give(), give(), give()]);
  const tokens = (await Promise.all([...given, give()])) as { accessToken: Buffer }[];
  assert.equal(provider.requestsTo("/token") - before, 1);
  assert.equal(new Set(tokens.map(({ accessToken }) => accessToken.toString())).size, 1);
  tokens[0]!.accessToken.fill(0);
  assert.notEqual(tokens[1]!.accessToken[0], 0, "each caller has bytes of his own to wipe");
});

test("a token is replaced when two thirds to three quarters of its life have passed", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: Date.now() });
  const before = provider.requestsTo("/token");
  const give = clientCredentials(options());
  await give();
  context.mock.timers.setTime(Date.now() + 3_600_000 * 0.64);
  await give();
  assert.equal(provider.requestsTo("/token") - before, 1);
  context.mock.timers.setTime(Date.now() + 3_600_000 * 0.12);
  await give();
  assert.equal(provider.requestsTo("/token") - before, 2);
});

test("a session logs in by it", async () => {
  const tokens = new ScriptedTokens();
  await using house = await startGateway({ ports: { schemes: { token: tokens } } });
  await using channel = await connect(house.address, { plaintext: true });
  await using session = await channel.login({ scheme: "token", accessToken: clientCredentials(options()) });
  assert.equal(session.username, CLIENT.id);
});

test("a wrong secret is refused for good, and nothing tells it", async () => {
  const wrong = await failureOf(options({ clientSecret: "the secret of nobody" }));
  assert.deepEqual([wrong.reason, wrong.retryable, wrong.oauthError], ["refused", false, "invalid_client"]);
  assert.equal(wrong.message, `${provider.endpoints.token} answered 401 invalid_client`);
});

test("the secret may go into the body in place of a header", async () => {
  const { accessToken } = await ask(options({ authentication: "post" }));
  assert.equal(claimsOf(accessToken).client_id, CLIENT.id);
  assert.equal(provider.requests.at(-1)?.authorization, undefined);
});

test("a provider that echoes the secret gives it to nobody", async () => {
  const body = JSON.stringify({ error: "invalid_client", error_description: CLIENT.secret });
  const { tokenEndpoint, ...rest } = options({ tokenEndpoint: provider.endpoints.token });
  await answering(401, body, async () => await failureOf({ ...rest, tokenEndpoint: tokenEndpoint! }));
  const garbled = await answering(200, `{"${CLIENT.secret}`, async () =>
    failureOf({ ...rest, tokenEndpoint: tokenEndpoint! }),
  );
  assert.deepEqual([garbled.reason, garbled.retryable], ["malformed", true]);
});

test("trouble of the provider passes, and it is left alone for as long as it says", async () => {
  const given = options({ tokenEndpoint: provider.endpoints.token });
  for (const [status, body] of [
    [500, ""],
    [503, "<html>"],
    [429, "{}"],
    [400, '{"error":"temporarily_unavailable"}'],
  ] as const) {
    const error = await answering(status, body, async () => await failureOf(given));
    assert.deepEqual([error.reason, error.retryable], ["unavailable", true], String(status));
  }
  const give = clientCredentials(given);
  const busy = async () =>
    await Promise.resolve(give()).then(
      () => assert.fail("it succeeded"),
      (thrown: unknown) => thrown as TokenRequestFailed,
    );
  const first = await answering(503, "", busy, { "retry-after": "120" });
  assert.equal(first.retryAfterMs, 120_000);
  const before = provider.requestsTo("/token");
  assert.equal(await busy(), first);
  assert.equal(provider.requestsTo("/token"), before, "it was not asked");
});

test("answers that make no sense are told without their text", async () => {
  const given = options({ tokenEndpoint: provider.endpoints.token });
  for (const body of ["", "[]", '"token"', "{}", '{"access_token":""}', '{"access_token":7}']) {
    const error = await answering(200, body, async () => await failureOf(given));
    assert.deepEqual([error.reason, error.retryable], ["malformed", true], body);
  }
  const other = await answering(200, '{"access_token":"x","token_type":"mac"}', async () => await failureOf(given));
  assert.equal(other.reason, "refused");
  const long = await answering(200, `{"access_token":"${"x".repeat(300_000)}"}`, async () => await failureOf(given));
  assert.match(long.message, /more than 262144 bytes/);
});

test("an issuer that says to be another is refused for good, and a redirect is not followed", async () => {
  const lie = JSON.stringify({ issuer: "https://elsewhere.example", token_endpoint: provider.endpoints.token });
  const lying = await answering(200, lie, async () => await failureOf(options()));
  assert.deepEqual([lying.reason, lying.retryable], ["wrong-issuer", false]);
  const bait = JSON.stringify({ issuer: provider.issuer, token_endpoint: "http://elsewhere.example/token" });
  assert.equal((await answering(200, bait, async () => await failureOf(options()))).reason, "malformed");
  const before = provider.requests.length;
  const moved = await answering(302, "", async () => await failureOf(options()), { location: provider.endpoints.jwks });
  assert.equal(moved.reason, "refused");
  assert.equal(provider.requests.length, before + 1);
});

test("a provider that does not answer, or is not there, fails in time", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await new Promise((resolve) => silent.once("listening", resolve));
  const { port } = silent.address() as { port: number };
  const tokenEndpoint = `http://127.0.0.1:${port}/token`;
  const slow = await failureOf(options({ tokenEndpoint, timeoutMs: 50 }));
  assert.deepEqual([slow.reason, slow.retryable], ["timeout", true]);
  silent.close();
  const gone = await failureOf(options({ tokenEndpoint: "http://127.0.0.1:1/token" }));
  assert.deepEqual([gone.reason, gone.retryable], ["unreachable", true]);
  assert.match(gone.message, /no answer from http:\/\/127\.0\.0\.1:1\/token: /);
});

test("over TLS a provider is trusted by its authority alone, and a broken authority is named by its file", async () => {
  await using secure = await IdentityProvider.start({ tls: await serverCertificate() });
  await using folder = await TestFolder.make();
  const given = options({ issuer: secure.issuer });
  const untrusted = await failureOf(given);
  assert.deepEqual([untrusted.reason, untrusted.retryable], ["untrusted", false]);
  assert.match(untrusted.message, /is not trusted: .*; give ca/);
  const ca = await folder.write("ca.pem", (await testAuthority()).certificate);
  assert.equal(claimsOf((await ask({ ...given, ca })).accessToken).iss, secure.issuer);
  const other = await folder.write("other.pem", (await certificate({ name: "Other", usage: "authority" })).certificate);
  assert.match((await failureOf({ ...given, ca: other })).message, new RegExp(`not trusted by authorities ${other}: `));
  const broken = await folder.write("broken.pem", "nothing");
  await assert.rejects(ask({ ...given, ca: broken }), {
    name: "ConnectionFailed",
    reason: "key-material",
    message: `authorities ${broken}: holds no PEM certificate`,
  });
  await assert.rejects(authorities("/nowhere/ca.pem"), { message: /authorities \/nowhere\/ca\.pem: / });
});

test("options that cannot work are refused at once", () => {
  const { issuer: _, ...rest } = options();
  for (const wrong of [
    rest,
    { ...rest, issuer: "http://id.example" },
    { ...rest, tokenEndpoint: "ftp://localhost/token" },
    { ...rest, tokenEndpoint: "not a url" },
    options({ clientId: "" }),
    options({ ca: "ca.pem", fetch: globalThis.fetch }),
    options({ timeoutMs: 0 }),
    options({ clientSecret: 7 as never }),
  ])
    assert.throws(() => clientCredentials(wrong as ClientCredentialsOptions), /TypeError|RangeError/);
});

test("a password in an address is refused, and not shown", () => {
  const tokenEndpoint = "https://user:s3cret@id.example/token";
  assert.throws(
    () => clientCredentials({ tokenEndpoint, clientId: "c", clientSecret: "x" }),
    (error: Error) => error instanceof TypeError && !inspect(error).includes("s3cret"),
  );
});

test("a fetch that heeds no signal ends in time all the same", async () => {
  const fetch: typeof globalThis.fetch = () => new Promise(() => {});
  const { reason } = await failureOf({
    ...options({ fetch, timeoutMs: 20 }),
    tokenEndpoint: "https://id.example/token",
  });
  assert.equal(reason, "timeout");
});

test("a life longer than dates go is one of a hundred years", async () => {
  const body = JSON.stringify({ access_token: "a.b.c", token_type: "Bearer", expires_in: 1e300 });
  const given = options({ tokenEndpoint: `${provider.issuer}/token`, fetch: async () => new Response(body) });
  const { expiresAt } = await ask(given);
  assert.ok(expiresAt.getTime() > Date.now());
});
