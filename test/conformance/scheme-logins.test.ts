import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CertificateAuthenticationService,
  KerberosAuthenticationService,
  SessionService,
  TokenAuthenticationService,
} from "#proto/services.js";
import type { Scheme, TokenCredential, Verification } from "../../server/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { codeOf, outcomeOf, reasonOf, toldBy } from "./words.ts";

const accounts = [{ name: "alice", password: "right", roles: ["Engineer"] }];
const bytes = (text: string): Buffer => Buffer.from(text);

/** Takes `name` or `name:role,role` as access token; what else a test wants is in `found`. */
function tokenScheme(found: Partial<Extract<Verification, { kind: "verified" }>> = {}) {
  const asked: TokenCredential[] = [];
  const scheme: Scheme<TokenCredential> = {
    async verify(credential) {
      asked.push(credential);
      const [name = "", roles = ""] = (credential.accessToken?.bytes.toString() ?? "").split(":");
      return {
        kind: "verified",
        principal: { authority: "plant", name },
        roles: roles.split(",").filter(Boolean),
        ...found,
      };
    },
  };
  return { scheme, asked };
}

const refusing = (found: Exclude<Verification, { kind: "verified" }>): Scheme<TokenCredential> => ({
  verify: async () => found,
});

const present = (client: RawClient, token: string) =>
  client.call(TokenAuthenticationService.createSession, { accessToken: bytes(token) });

test("a scheme that is switched off says so, for every service, and owes nothing", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  for (const answer of [
    await client.call(CertificateAuthenticationService.createSession, {}),
    await client.call(KerberosAuthenticationService.createSession, { token: bytes("t") }),
    await client.call(TokenAuthenticationService.createSession, { accessToken: bytes("t") }),
  ])
    assert.deepEqual(
      [outcomeOf(answer), reasonOf(answer), answer.penaltyDelayMillis, answer.securityToken],
      ["SCHEME_NOT_AVAILABLE", "SCHEME_DISABLED", 0, 0],
    );
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("a session of another scheme tells its scheme, authority and roles, and lives like any other", async () => {
  await using gateway = await startGateway({ ports: { schemes: { token: tokenScheme().scheme } } });
  using client = new RawClient(gateway.address);
  const answer = await present(client, "alice:Viewer");
  assert.deepEqual(
    [
      outcomeOf(answer),
      answer.session?.scheme,
      answer.session?.authority,
      answer.session?.username,
      answer.session?.roles,
    ],
    ["NONE", "token", "plant", "alice", ["Viewer"]],
  );
  assert.deepEqual(await client.whoAmI(answer.securityToken), answer.session);
  await client.call(SessionService.closeSession, { securityToken: answer.securityToken });
  assert.equal((await gateway.event("session.closed")).scheme, "token");
});

test("the tokens and the issuer reach the scheme as they were sent, and its copy is wiped afterwards", async () => {
  const { scheme, asked } = tokenScheme();
  await using gateway = await startGateway({ ports: { schemes: { token: scheme } } });
  using client = new RawClient(gateway.address);
  await client.call(TokenAuthenticationService.createSession, {
    accessToken: bytes("alice"),
    idToken: bytes("identity"),
    issuer: "https://id.example",
  });
  const [{ accessToken, idToken, issuer, certificate }] = asked as [TokenCredential];
  assert.deepEqual([issuer, certificate], ["https://id.example", undefined]);
  assert.throws(() => accessToken?.bytes, /wiped/);
  assert.throws(() => idToken?.bytes, /wiped/);
});

test("a request without any token, with too long a ticket, or a malformed name or issuer is FIELD_INVALID", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  const kerberos = KerberosAuthenticationService.createSession;
  for (const failure of [
    await client.refused(TokenAuthenticationService.createSession, { issuer: "https://id.example" }),
    await client.refused(TokenAuthenticationService.createSession, {
      accessToken: bytes("t"),
      issuer: "i".repeat(1_025),
    }),
    await client.refused(TokenAuthenticationService.createSession, {
      accessToken: bytes("t"),
      issuer: "https://id.example/\u009b2J",
    }),
    await client.refused(kerberos, {}),
    await client.refused(kerberos, { token: Buffer.alloc(65_537) }),
    await client.refused(kerberos, { token: bytes("t"), username: "a\nb" }),
    await client.refused(CertificateAuthenticationService.createSession, { username: "n".repeat(65) }),
  ])
    assert.equal(codeOf(failure), "INVALID_ARGUMENT FIELD_INVALID");
  const tooLarge = await client.refused(TokenAuthenticationService.createSession, {
    accessToken: Buffer.alloc(1 << 20),
  });
  assert.equal(codeOf(tooLarge), "RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE");
});

test("a ticket of 64 KiB reaches its scheme, whatever limit other logins have", async () => {
  const seen: number[] = [];
  const kerberos = {
    verify: async ({ token }: { token: { length: number } }): Promise<Verification> => {
      seen.push(token.length);
      return {
        kind: "verified",
        principal: { authority: "kerberos", name: "alice" },
        roles: [],
        response: bytes("proof"),
      };
    },
  };
  await using gateway = await startGateway({ ports: { schemes: { kerberos } } });
  using client = new RawClient(gateway.address);
  const answer = await client.call(KerberosAuthenticationService.createSession, { token: Buffer.alloc(65_536, 1) });
  assert.deepEqual([outcomeOf(answer), answer.responseToken.toString(), seen], ["NONE", "proof", [65_536]]);
});

test("a certificate is asked for where there is none, and where there can be none", async () => {
  const certificate = { verify: async (): Promise<Verification> => ({ kind: "unavailable", detail: "not asked" }) };
  await using gateway = await startGateway({ ports: { schemes: { certificate } } });
  using client = new RawClient(gateway.address);
  const answer = await client.call(CertificateAuthenticationService.createSession, {});
  assert.deepEqual([outcomeOf(answer), reasonOf(answer)], ["SCHEME_NOT_AVAILABLE", "NOT_SUPPORTED_HERE"]);
  assert.equal((await gateway.event("authentication.failed")).cause, "there is no TLS on this listener");
});

for (const reason of ["CREDENTIAL_EXPIRED", "CREDENTIAL_NOT_YET_VALID", "CREDENTIAL_REVOKED"] as const) {
  test(`${reason} owes a delay and is charged to nobody`, async () => {
    const token = refusing({ kind: "refused", cause: "expired", reason, user: "alice", detail: "since yesterday" });
    await using gateway = await startGateway({ ports: { schemes: { token } } });
    using client = new RawClient(gateway.address);
    for (let i = 0; i < 30; i++) {
      const answer = await present(client, "alice");
      assert.deepEqual([outcomeOf(answer), reasonOf(answer)], ["INVALID_CREDENTIALS", reason]);
      assert.ok(answer.penaltyDelayMillis > 0);
    }
    assert.equal(gateway.gateway.penalties.size, 0);
    const { user, cause, detail } = await gateway.event("authentication.failed");
    assert.deepEqual([user, cause, detail], ["alice", "expired", "since yesterday"]);
  });
}

for (const reason of ["UNKNOWN_ISSUER", "WRONG_AUDIENCE", "MISSING_CLAIM"] as const) {
  test(`${reason} is charged to the source, and to no user`, async () => {
    const token = refusing({ kind: "refused", cause: "unknown-issuer", reason, user: "alice" });
    await using gateway = await startGateway({ accounts, ports: { schemes: { token } } });
    using client = new RawClient(gateway.address);
    const answer = await present(client, "alice");
    assert.deepEqual([outcomeOf(answer), reasonOf(answer)], ["INVALID_CREDENTIALS", reason]);
    assert.deepEqual(
      gateway.gateway.penalties.list().map(({ user, source, failures }) => [user, source, failures]),
      [[undefined, "127.0.0.1", 1]],
    );
    assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
  });
}

test("a provider's fault is TRY_AGAIN_LATER and charged to nobody, however often", async () => {
  const token = refusing({ kind: "unavailable", detail: "the provider is down" });
  await using gateway = await startGateway({ ports: { schemes: { token } } });
  using client = new RawClient(gateway.address);
  for (let i = 0; i < 30; i++) {
    const answer = await present(client, "alice");
    assert.deepEqual([outcomeOf(answer), answer.penaltyDelayMillis], ["TRY_AGAIN_LATER", 0]);
  }
  assert.equal(gateway.gateway.penalties.size, 0);
});

test("guessing a user's password delays no login of his by another scheme, from the same source", async () => {
  await using gateway = await startGateway({ accounts, ports: { schemes: { token: tokenScheme().scheme } } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  assert.equal(outcomeOf(await client.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
  assert.equal(outcomeOf(await present(client, "alice")), "NONE");
});

test("equal names of different authorities are different principals, in limits as in renewal", async () => {
  const configuration = { sessions: { duplicates: "reject", perUser: 1 } } as const;
  await using gateway = await startGateway({
    accounts,
    configuration,
    ports: { schemes: { token: tokenScheme().scheme } },
  });
  using client = new RawClient(gateway.address);
  const byPassword = await client.open("alice", "right");
  const byToken = await present(client, "alice");
  assert.equal(outcomeOf(byToken), "NONE");
  assert.equal(outcomeOf(await present(client, "ALICE")), "DUPLICATE_SESSION");
  const renewed = await client.call(TokenAuthenticationService.renewSession, {
    securityToken: byPassword,
    accessToken: bytes("alice"),
  });
  assert.equal(outcomeOf(renewed), "INVALID_CREDENTIALS");
  assert.equal((await client.whoAmI(byPassword))?.authority, "file");
});

test("a renewal takes the roles and the end of the new credential, and lets the old one go", async () => {
  const clock = new FakeClock();
  let released = 0;
  let roles = ["Engineer"];
  const entitlement = () => {
    const mine = roles;
    return { standing: () => ({ roles: mine }), endsAtWall: clock.wall() + 60_000, release: () => void released++ };
  };
  const scheme: Scheme<TokenCredential> = {
    verify: async () => ({
      kind: "verified",
      principal: { authority: "plant", name: "alice" },
      roles,
      entitlement: entitlement(),
    }),
  };
  await using gateway = await startGateway({ ports: { clock, schemes: { token: scheme } } });
  using client = new RawClient(gateway.address);
  const { securityToken, session } = await present(client, "any");
  const watch = client.watch(securityToken);
  await watch.told("OPENED");
  clock.advance(30_000);
  roles = ["Viewer"];
  const renewed = await client.call(TokenAuthenticationService.renewSession, {
    securityToken,
    accessToken: bytes("x"),
  });
  assert.deepEqual([renewed.securityToken, renewed.session?.sessionId], [securityToken, session?.sessionId]);
  assert.deepEqual([renewed.session?.roles, released], [["Viewer"], 1]);
  assert.equal(Number(renewed.session?.expiresAt?.seconds) - Number(session?.expiresAt?.seconds), 30);
  clock.advance(50_000);
  await watch.told("EXPIRING");
  clock.advance(11_000);
  assert.deepEqual((await watch.ended).events.map(toldBy), [
    "OPENED",
    "RENEWED",
    "EXPIRING",
    "CLOSED CREDENTIAL_EXPIRED",
  ]);
  assert.equal(released, 2);
});

test("a login that opens no session lets its credential go", async () => {
  let released = 0;
  const { scheme } = tokenScheme({ entitlement: { standing: () => ({ roles: [] }), release: () => void released++ } });
  const configuration = { sessions: { perUser: 1 } };
  await using gateway = await startGateway({ configuration, ports: { schemes: { token: scheme } } });
  using client = new RawClient(gateway.address);
  await present(client, "alice");
  assert.equal(outcomeOf(await present(client, "alice")), "SESSION_LIMIT_REACHED");
  assert.equal(released, 1);
});

test("a device that still starts answers every scheme TRY_AGAIN_LATER", async () => {
  const clock = new FakeClock();
  const ports = { clock, startupDelayMs: 5_000, schemes: { token: tokenScheme().scheme } };
  await using gateway = await startGateway({ ports });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await present(client, "alice")), "TRY_AGAIN_LATER");
  clock.advance(5_000);
  assert.equal(outcomeOf(await present(client, "alice")), "NONE");
});
