import assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { after, before, test } from "node:test";
import { credentials } from "@grpc/grpc-js";
import { SessionService, TokenAuthenticationService } from "#proto/services.js";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import { outcomeOf, reasonOf, toldBy } from "../../conformance/words.ts";
import { accountBook } from "../../support/accounts.ts";
import { clientCertificate, serverCertificate, TestFolder, testAuthority } from "../../support/certificates.ts";
import { startGateway, type TestGatewayOptions } from "../../support/gateway.ts";
import { IdentityProvider } from "../../support/identity-provider.ts";
import { RawClient } from "../../support/raw-client.ts";
import { clockOfToday } from "./support.ts";

const MINUTE_MS = 60_000;

let provider: IdentityProvider;
let folder: TestFolder;
let clientSecretFile: string;
before(async () => {
  provider = await IdentityProvider.start();
  folder = await TestFolder.make();
  clientSecretFile = await folder.write("secret", provider.gatewayClient.secret);
});
after(async () => {
  await provider[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** A gateway that takes the provider's tokens: signed ones for `plant`, opaque ones for `opaque`. */
function start({ configuration, ...options }: TestGatewayOptions = {}, profile: object = {}) {
  const { issuer } = provider;
  const common = { issuer, roles: { operators: ["Engineer"], visitors: ["Viewer"] }, ...profile };
  const introspection = { introspection: "discovery", clientId: provider.gatewayClient.id, clientSecretFile };
  return startGateway({
    ...options,
    configuration: {
      ...configuration,
      authentication: {
        oauth: {
          enabled: true,
          defaultProfile: "opaque",
          profiles: [
            { ...common, name: "plant", audience: "gatehouse" },
            { ...common, name: "opaque", audience: "opaque", ...introspection },
          ],
        },
      },
    },
  });
}

interface Shown {
  accessToken: string;
  issuer?: string;
}
const login = (client: RawClient, { accessToken, issuer = "" }: Shown) =>
  client.call(TokenAuthenticationService.createSession, { accessToken: Buffer.from(accessToken), issuer });
const renew = (client: RawClient, securityToken: number, accessToken: string) =>
  client.call(TokenAuthenticationService.renewSession, { securityToken, accessToken: Buffer.from(accessToken) });
const opaque = (more: object = {}) =>
  provider.accessToken({ subject: "alice", format: "opaque", audience: "opaque", ...more });
const secondsOf = (time: { seconds?: unknown } | null | undefined) => Number(time?.seconds);

test("a user's token opens a session that ends with it, by the leeway later", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const accessToken = await provider.sign(provider.claims({ exp, groups: ["operators"] }));
  const { session, securityToken, error } = await login(client, { accessToken });
  assert.equal(error, 0);
  assert.deepEqual(
    [session?.username, session?.authority, session?.scheme, session?.roles],
    ["alice", "plant", "token", ["Engineer"]],
  );
  assert.ok(Math.abs(secondsOf(session?.expiresAt) - (exp + 30)) <= 1);
  assert.equal((await client.whoAmI(securityToken))?.username, "alice");
});

test("where sessions may outlive their tokens, they end with their longest lifetime", async () => {
  await using gateway = await start({}, { endOnExpiry: false });
  using client = new RawClient(gateway.address);
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const { session } = await login(client, { accessToken: await provider.sign(provider.claims({ exp })) });
  assert.ok(secondsOf(session?.expiresAt) > exp + 3_600);
});

/** A token that is refused, and what its client is told; then whether it is charged. */
const REFUSALS: readonly [what: string, shown: () => Promise<Shown>, told: string, charged: boolean][] = [
  ["expired", () => signed({ exp: 1_000 }), "INVALID_CREDENTIALS CREDENTIAL_EXPIRED", false],
  ["not yet valid", () => signed({ nbf: 4_000_000_000 }), "INVALID_CREDENTIALS CREDENTIAL_NOT_YET_VALID", false],
  ["of an unknown issuer", () => signed({ iss: "https://evil.example" }), "INVALID_CREDENTIALS UNKNOWN_ISSUER", true],
  [
    "good, but with an unknown issuer named",
    async () => ({ ...(await signed({})), issuer: "https://evil.example" }),
    "INVALID_CREDENTIALS UNKNOWN_ISSUER",
    true,
  ],
  ["for another audience", () => signed({ aud: "another" }), "INVALID_CREDENTIALS WRONG_AUDIENCE", true],
  ["without a name", () => signed({ sub: undefined }), "INVALID_CREDENTIALS MISSING_CLAIM", true],
  ["unsigned", async () => ({ accessToken: unsigned(provider.claims()) }), "INVALID_CREDENTIALS NONE", true],
  ["opaque and worthless", async () => ({ accessToken: "worthless" }), "INVALID_CREDENTIALS NONE", true],
  [
    "expired, and signed by nobody",
    async () => ({ accessToken: (await signed({ exp: 1_000 })).accessToken.replace(/\.[^.]*$/, ".AAAA") }),
    "INVALID_CREDENTIALS NONE",
    true,
  ],
];
for (const [what, shown, told, charged] of REFUSALS)
  test(`a token ${what} is refused with ${told}, and ${charged ? "charged to the source" : "not charged"}`, async () => {
    await using gateway = await start();
    using client = new RawClient(gateway.address);
    const answer = await login(client, await shown());
    assert.equal(`${outcomeOf(answer)} ${reasonOf(answer)}`, told);
    assert.ok(answer.penaltyDelayMillis > 0);
    assert.equal(answer.securityToken, 0);
    assert.equal(gateway.gateway.penalties.size, charged ? 1 : 0);
    assert.equal((await gateway.event("authentication.failed")).scheme, "token");
  });

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "at+jwt" })}.${part(claims)}.`;
}

async function signed(claims: Record<string, unknown>): Promise<Shown> {
  return { accessToken: await provider.sign(provider.claims(claims)) };
}

test("a provider that is down is TRY_AGAIN_LATER, charged to nobody; tokens of known keys go on", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const good = (await signed({})).accessToken;
  assert.equal((await login(client, { accessToken: good })).error, 0);
  await provider.stop();
  for (let time = 0; time < 30; time++) {
    const answer = await login(client, { accessToken: `opaque-${time}` });
    assert.deepEqual([outcomeOf(answer), answer.penaltyDelayMillis], ["TRY_AGAIN_LATER", 0]);
  }
  assert.equal(gateway.gateway.penalties.size, 0);
  assert.equal((await login(client, { accessToken: good })).error, 0);
  const { issuer } = provider;
  assert.equal((await gateway.event("provider.down")).issuer, issuer);
  await provider.resume();
});

test("random opaque tokens cost their source, and the provider no more than the source has free", async () => {
  await using gateway = await start({ configuration: { penalties: { perSource: { free: 5 } } } });
  using client = new RawClient(gateway.address);
  const asked = provider.requestsTo("/token/introspection");
  const outcomes: string[] = [];
  for (let index = 0; index < 40; index++)
    outcomes.push(outcomeOf(await login(client, { accessToken: `random-${index}` })));
  assert.equal(outcomes.at(-1), "PENALTY_DELAY_ACTIVE");
  assert.ok(provider.requestsTo("/token/introspection") - asked <= 6);
});

test("a token of a mebibyte is refused before anything looks at it", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const asked = provider.requests.length;
  const request = { accessToken: Buffer.alloc(1024 * 1024, "a") };
  assert.equal((await client.refused(TokenAuthenticationService.createSession, request)).reason, "MESSAGE_TOO_LARGE");
  assert.ok(provider.requests.length - asked <= 2, "nothing but discovery and keys at the start");
});

test("a new token renews the session in place: roles at once, a later end, the same id", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const opened = await login(client, await signed({ exp, groups: ["operators"] }));
  const { accessToken } = await signed({ exp: exp + 600, groups: ["visitors"] });
  const renewed = await renew(client, opened.securityToken, accessToken);
  assert.equal(renewed.securityToken, opened.securityToken);
  assert.equal(renewed.session?.sessionId, opened.session?.sessionId);
  assert.deepEqual(renewed.session?.roles, ["Viewer"]);
  assert.ok(Math.abs(secondsOf(renewed.session?.expiresAt) - secondsOf(opened.session?.expiresAt) - 600) <= 1);
});

test("another user's token, and the same user's of another profile, renew nothing", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const opened = await login(client, await signed({ groups: ["operators"] }));
  for (const token of [(await signed({ sub: "bob" })).accessToken, await opaque()]) {
    const answer = await renew(client, opened.securityToken, token);
    assert.deepEqual([outcomeOf(answer), answer.securityToken], ["INVALID_CREDENTIALS", 0]);
  }
  assert.deepEqual(await client.whoAmI(opened.securityToken), opened.session);
});

test("a session is announced to end with its token, and does", async () => {
  const clock = clockOfToday();
  await using gateway = await start({ ports: { clock } });
  using client = new RawClient(gateway.address);
  const exp = Math.floor(clock.wall() / 1_000) + 600;
  const { securityToken } = await login(client, await signed({ exp }));
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  clock.advance(0.81 * 630_000);
  await watch.told("EXPIRING");
  clock.advance(0.2 * 630_000);
  assert.equal((await gateway.event("session.closed")).reason, "credential-expired");
  assert.equal(toldBy((await watch.ended).events.at(-1)!), "CLOSED CREDENTIAL_EXPIRED");
});

test("a revoked opaque token ends its session at the next look, and its bytes are wiped", async () => {
  const clock = clockOfToday();
  await using gateway = await start({ ports: { clock } });
  using client = new RawClient(gateway.address);
  const locked = SecretBytes.lockedBytes;
  const [kept, revoked] = [await opaque(), await opaque({ subject: "bob" })];
  await login(client, { accessToken: kept });
  assert.equal((await login(client, { accessToken: revoked })).session?.authority, "opaque");
  await provider.revoke(revoked);
  clock.advance(5 * MINUTE_MS);
  const closed = await gateway.event("session.closed");
  assert.deepEqual([closed.user, closed.reason], ["bob", "credential-revoked"]);
  assert.equal(gateway.gateway.sessions.size, 1);
  client.close();
  await gateway.event("channel.closed");
  assert.equal(SecretBytes.lockedBytes, locked);
});

test("while the provider is down, live sessions go on, and the log says that nobody looks", async () => {
  const clock = clockOfToday();
  await using gateway = await start({ ports: { clock } });
  using client = new RawClient(gateway.address);
  await login(client, { accessToken: await opaque() });
  await provider.stop();
  clock.advance(5 * MINUTE_MS);
  const failed = await gateway.event("recheck.failed");
  assert.deepEqual([failed.authority, failed.sessions], ["opaque", 1]);
  assert.equal(gateway.gateway.sessions.size, 1);
  await provider.resume();
});

test("admin of the provider is not admin of the accounts, unless the account accepts the provider", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const first = await login(client, await signed({ sub: "admin", groups: ["visitors"] }));
  assert.deepEqual([first.session?.authority, first.session?.roles], ["plant", ["Viewer"]]);
  const book = accountBook(`${gateway.folder}/data`);
  using password = SecretBytes.take(Buffer.from("a long password"));
  await book.add({ name: "operator", roles: ["Admin"], accept: ["plant"] }, password);
  await gateway.event("accounts.loaded", ({ accounts }) => accounts === 2);
  const lent = await login(client, await signed({ sub: "operator" }));
  assert.deepEqual(lent.session?.roles, ["Admin"]);
  const others = await login(client, { accessToken: await opaque({ subject: "operator" }) });
  assert.deepEqual(others.session?.roles, []);
});

test("a token bound to a certificate opens a session on the channel that shows it, and on no other", async () => {
  const pair = await folder.writePair(await serverCertificate());
  const authority = (await testAuthority()).certificate;
  const clientAuthorities = await folder.write("clients.crt", authority);
  const tls = { ...pair, clientAuthorities, clientCertificates: "request" as const };
  await using gateway = await start({ configuration: { listen: [{ address: "127.0.0.1:0", tls }] } });
  const own = await clientCertificate({ name: "alice" });
  const thumbprint = createHash("sha256").update(new X509Certificate(own.certificate).raw).digest("base64url");
  const bound = await signed({ cnf: { "x5t#S256": thumbprint } });
  const connect = (shown?: { key: string; certificate: string }) =>
    new RawClient(
      `localhost:${gateway.address.split(":").at(-1)}`,
      credentials.createSsl(
        Buffer.from(authority),
        shown === undefined ? null : Buffer.from(shown.key),
        shown === undefined ? null : Buffer.from(shown.certificate),
      ),
    );
  using its = connect(own);
  using another = connect(await clientCertificate({ name: "mallory" }));
  using without = connect();
  assert.equal((await login(its, bound)).error, 0);
  assert.equal(outcomeOf(await login(another, bound)), "INVALID_CREDENTIALS");
  assert.equal(outcomeOf(await login(without, bound)), "INVALID_CREDENTIALS");
});

test("closing a session of a token leaves nothing", async () => {
  await using gateway = await start();
  using client = new RawClient(gateway.address);
  const { securityToken } = await login(client, await signed({}));
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal(gateway.gateway.sessions.size, 0);
});

test("a token stays as it was read until its signature was verified, though its client has gone meanwhile", async () => {
  let answer = () => {};
  const isAsked = new Promise<void>((resolve) => {
    provider.intercept = ({ url }, response) => {
      if (url !== "/jwks") return false;
      answer = () => void response.end(JSON.stringify(provider.jwks));
      resolve();
      return true;
    };
  });
  await using gateway = await start();
  const locked = SecretBytes.lockedBytes;
  const accessToken = await provider.sign(provider.claims());
  const client = new RawClient(gateway.address);
  const { path, requestSerialize, responseDeserialize } = TokenAuthenticationService.createSession;
  const request = { accessToken: Buffer.from(accessToken), issuer: "" };
  const lost = client.grpc.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, () => {});
  await isAsked;
  while (SecretBytes.lockedBytes === locked) await new Promise(setImmediate);
  lost.cancel();
  client.close();
  await gateway.event("channel.closed");
  const held = SecretBytes.lockedBytes;
  provider.intercept = () => false;
  answer();
  while (SecretBytes.lockedBytes > locked) await new Promise(setImmediate);
  const failures = gateway.events.filter(({ event }) => event === "authentication.failed");
  assert.deepEqual([held > locked, failures], [true, []]);
});
