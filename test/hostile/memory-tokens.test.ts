import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { SessionService, TokenAuthenticationService } from "#proto/services.js";
import { frame } from "../conformance/wire.ts";
import { TestFolder } from "../support/certificates.ts";
import { GATEWAY_CLIENT, IdentityProvider } from "../support/identity-provider.ts";
import { ServingProcess } from "./memory-gateway.ts";
import { Line } from "./memory-logins.ts";
import { type Find, SecretSearch } from "./memory-scan.ts";

const skip = process.platform === "linux" ? false : "needs /proc";
const { createSession, renewSession } = TokenAuthenticationService;

const ROUNDS = 10;
/** Longer than passes that erase take on a machine that builds and tests other things beside. */
const ERASED_MS = 30_000;

const configuration = (issuer: string, secretFile: string): string => `
listen:
  - { address: "127.0.0.1:0" }
  - { address: "127.0.0.1:0", plaintext: true }
limits: { connectionRate: 0, loginRate: 0 }
penalties: { perSource: { free: 10000 } }
authentication:
  oauth:
    enabled: true
    defaultProfile: opaque
    profiles:
      - { name: plant, issuer: "${issuer}", audience: gatehouse, type: at+jwt }
      - { name: people, role: client, issuer: "${issuer}", audience: plant-client, clientId: plant-client }
      - { name: opaque, issuer: "${issuer}", audience: opaque, introspection: "${issuer}/token/introspection", clientId: ${GATEWAY_CLIENT.id}, clientSecretFile: ${secretFile} }
log: { level: debug, pretty: false }
`;

interface Attempt {
  line: Line;
  provider: IdentityProvider;
  /** What must not stay: told here before it is sent. */
  sends(way: string, ...tokens: string[]): void;
}

const request = (fields: { accessToken?: string; idToken?: string }): Buffer =>
  frame(
    createSession.requestSerialize({
      ...(fields.accessToken !== undefined && { accessToken: Buffer.from(fields.accessToken) }),
      ...(fields.idToken !== undefined && { idToken: Buffer.from(fields.idToken) }),
    }),
  );

const errorOf = (body: Buffer): number => createSession.responseDeserialize(body.subarray(5)).error;

/** A signature that belongs to something else. */
const spoilt = (token: string): string =>
  `${token.slice(0, token.lastIndexOf("."))}.${randomBytes(64).toString("base64url")}`;

/** Every way in which a token can reach the gateway; each tells whether it was to succeed. */
const WAYS: Record<string, (attempt: Attempt) => Promise<void>> = {
  right: async ({ line, provider, sends }) => {
    const accessToken = await provider.accessToken({ subject: "alice", groups: ["operators"] });
    sends("right", accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ accessToken }))), 0);
  },
  "another's signature": async ({ line, provider, sends }) => {
    const accessToken = spoilt(await provider.accessToken({ subject: "alice" }));
    sends("another's signature", accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ accessToken }))), 1);
  },
  "for somebody else": async ({ line, provider, sends }) => {
    const accessToken = await provider.accessToken({ subject: "alice", audience: "elsewhere" });
    sends("for somebody else", accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ accessToken }))), 1);
  },
  "opaque and right, its session closed": async ({ line, provider, sends }) => {
    const accessToken = await provider.accessToken({ subject: "alice", format: "opaque", audience: "opaque" });
    sends("opaque", accessToken);
    const answer = createSession.responseDeserialize(
      (await line.request(createSession.path, request({ accessToken }))).subarray(5),
    );
    assert.equal(answer.error, 0);
    const { securityToken } = answer;
    await line.request(
      SessionService.closeSession.path,
      frame(SessionService.closeSession.requestSerialize({ securityToken })),
    );
  },
  "opaque and unknown": async ({ line, sends }) => {
    const accessToken = randomBytes(32).toString("base64url");
    sends("opaque and unknown", accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ accessToken }))), 1);
  },
  "an ID token": async ({ line, provider, sends }) => {
    const { idToken, accessToken } = await provider.tokens({ subject: "alice" });
    sends("an ID token", idToken, accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ idToken }))), 0);
  },
  renewed: async ({ line, provider, sends }) => {
    const first = await provider.accessToken({ subject: "alice" });
    const second = await provider.accessToken({ subject: "alice" });
    sends("renewed", first, second);
    const body = await line.request(createSession.path, request({ accessToken: first }));
    const { securityToken } = createSession.responseDeserialize(body.subarray(5));
    const renewal = renewSession.requestSerialize({ securityToken, accessToken: Buffer.from(second) });
    assert.equal(errorOf(await line.request(renewSession.path, frame(renewal))), 0);
  },
  "no token at all": async ({ line, sends }) => {
    const accessToken = randomBytes(300).toString("base64url");
    sends("no token at all", accessToken);
    assert.equal(errorOf(await line.request(createSession.path, request({ accessToken: `${accessToken}.x.y` }))), 1);
  },
  "cut short": async ({ line, provider, sends }) => {
    const accessToken = await provider.accessToken({ subject: "alice" });
    sends("cut short", accessToken);
    const body = request({ accessToken });
    await line.request(createSession.path, body.subarray(0, body.length - 8));
  },
};

/** Every part of a token by itself, but for what all tokens of a provider have: its header. */
const secretsIn = (token: string): string[] => token.split(".").slice(token.includes(".") ? 1 : 0);

for (const security of ["plaintext", "tls"] as const)
  test(`over ${security} no token is left in memory or output`, { skip }, async (t) => {
    await using provider = await IdentityProvider.start();
    await using folder = await TestFolder.make();
    const secretFile = await folder.write("secret", GATEWAY_CLIENT.secret);
    await using serving = await ServingProcess.start({
      configuration: configuration(provider.issuer, secretFile),
    });
    const secrets = new Map<string, string>();
    const sends = (way: string, ...tokens: string[]) => {
      for (const secret of tokens.flatMap(secretsIn)) if (secret.length >= 32) secrets.set(secret, way);
    };
    const lines: Line[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const logIn of Object.values(WAYS)) {
        const line = await Line.open(serving, security);
        lines.push(line);
        await logIn({ line, provider, sends });
      }
    assert.ok(secrets.size >= ROUNDS * Object.keys(WAYS).length, `${secrets.size} secrets`);
    assert.deepEqual(await remaining(serving, secrets), []);
    for (const line of lines) line.close();
    serving.kill();
    const written = new SecretSearch(secrets.keys()).find(await serving.written(), "what was written");
    assert.deepEqual(told(written, secrets), []);
    t.diagnostic(`${secrets.size} parts of tokens`);
  });

test("an introspected session's token is held until it ends, and found meanwhile", { skip }, async () => {
  await using provider = await IdentityProvider.start();
  await using folder = await TestFolder.make();
  const secretFile = await folder.write("secret", GATEWAY_CLIENT.secret);
  await using serving = await ServingProcess.start({
    configuration: configuration(provider.issuer, secretFile),
  });
  const line = await Line.open(serving, "plaintext");
  const accessToken = await provider.accessToken({ subject: "alice", format: "opaque", audience: "opaque" });
  assert.equal(errorOf(await line.request(createSession.path, request({ accessToken }))), 0);
  const secrets = new Map([[accessToken, "held"]]);
  await sleep(1_000);
  const search = new SecretSearch(secrets.keys());
  assert.ok(serving.pids.flatMap((pid) => search.findInProcess(pid)).length > 0, "the scan finds what is held");
  line.close();
  await serving.event("session.closed");
  assert.deepEqual(await remaining(serving, secrets), []);
});

/** Scans until nothing is found, or nothing will be erased any more. */
async function remaining(serving: ServingProcess, secrets: ReadonlyMap<string, string>): Promise<string[]> {
  const search = new SecretSearch(secrets.keys());
  const until = performance.now() + ERASED_MS;
  for (;;) {
    await sleep(300);
    const finds = serving.pids.flatMap((pid) => search.findInProcess(pid));
    if (finds.length === 0 || performance.now() > until) return told(finds, secrets);
  }
}

const told = (finds: readonly Find[], secrets: ReadonlyMap<string, string>): string[] => [
  ...new Set(finds.map(({ secret, form, where }) => `${secrets.get(secret)}: ${form} in ${where}`)),
];
