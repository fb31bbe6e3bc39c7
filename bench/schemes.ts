// Logins by access tokens, certificates and Kerberos tickets, against the one operation that each is about: verification
// with jose, of a certificate's signature, and GSSAPI's step (at least 0.8 of its rate). Each side is a process on the same core, the load comes from another.
// Sessions end with their connections, between the rounds.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as messages from "#proto/messages.js";
import {
  CertificateAuthenticationService,
  KerberosAuthenticationService,
  TokenAuthenticationService,
} from "#proto/services.js";
import { Plant, SERVICE } from "../test/services/support/plant.ts";
import { clientCertificate, TestFolder, testAuthority } from "../test/support/certificates.ts";
import { IdentityProvider } from "../test/support/identity-provider.ts";
import { BenchedGateway, type Target } from "./support/gateway.ts";
import { saturate } from "./support/load.ts";
import { moveToLoadCore, onServerCore } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { type WireCall, WireClient } from "./support/wire-client.ts";

const CHANNELS = 4;
const AT_ONCE = 4;
const ROUNDS = isQuick ? 3 : 9;
const ROUND_MS = isQuick ? 500 : 2_000;
const TICKETS = isQuick ? 100 : 1_000;
const BUDGET = { atLeast: 0.8 };
const MANY = 1_000_000;
const SESSIONS = { capacity: MANY, perChannel: MANY, perUser: MANY };

const { TokenAuthenticationServiceCreateSessionRequest: TokenRequest } = messages.gatehouse.security.v1;
const { KerberosAuthenticationServiceCreateSessionRequest: TicketRequest } = messages.gatehouse.security.v1;
const { TokenAuthenticationServiceCreateSessionResponse: Response } = messages.gatehouse.security.v1;

/** How fast, and of how many in all CPU time is the sum. */
interface Run {
  perSecond: number;
  inAll: number;
}

interface Round {
  perSecond: number;
  cpuMicrosEach: number;
}

moveToLoadCore();
const measurements: Measurement[] = [];
{
  await using provider = await IdentityProvider.start();
  for (const alg of ["RS256", "ES256"] as const) measurements.push(...(await tokens(provider, alg)));
}
measurements.push(...(await certificates()));
if (existsSync("/usr/sbin/krb5kdc")) measurements.push(...(await tickets()));
else console.log("  tickets: left out, there is no krb5-kdc here");
report(measurements);

async function tokens(provider: IdentityProvider, alg: "RS256" | "ES256"): Promise<Measurement[]> {
  const { issuer, audience, jwks } = provider;
  const token = await provider.sign(provider.claims({ groups: ["operators"] }), {}, alg);
  const profile = { name: "plant", issuer, audience, roles: { operators: ["Engineer"] } };
  await using gateway = await startGateway({ oauth: { enabled: true, profiles: [profile] } });
  await using bare = await startBare();
  await bare.ask({ kind: "token", token, jwks, issuer, audience });
  const message = TokenRequest.encode({ accessToken: Buffer.from(token) }).finish();
  const call = { path: TokenAuthenticationService.createSession.path, message };
  const rounds = await interleave<Round>(ROUNDS, [
    () => measured(gateway.process, () => logins(gateway.plaintext, call)),
    () => measured(bare, () => verifications(bare)),
  ]);
  return compared(`login by a token (${alg}) to bare jose, one core`, rounds);
}

/** The handshake has proved the key: a login looks at the chain, its dates and usages, and the name. */
async function certificates(): Promise<Measurement[]> {
  await using folder = await TestFolder.make();
  const authority = (await testAuthority()).certificate;
  const { certificate, key } = await clientCertificate({ name: "alice" });
  const clientAuthorities = await folder.write("clients.crt", authority);
  const plaintext = { address: "127.0.0.1:0", plaintext: true };
  await using gateway = await startGateway(
    { certificate: { enabled: true, roles: { alice: ["Engineer"] } } },
    { listen: [plaintext, { address: "127.0.0.1:0", tls: { clientAuthorities } }] },
  );
  await using bare = await startBare();
  await bare.ask({ kind: "certificate", certificate, authority });
  const target = { ...gateway.tls, own: { cert: certificate, key } };
  const call = { path: CertificateAuthenticationService.createSession.path, message: new Uint8Array() };
  const rounds = await interleave<Round>(ROUNDS, [
    () => measured(gateway.process, () => logins(target, call)),
    () => measured(bare, () => verifications(bare)),
  ]);
  return compared("login by a certificate (P-256) to bare verification, one core", rounds);
}

/** A ticket is taken once only, so each round has its own. */
async function tickets(): Promise<Measurement[]> {
  await using plant = await Plant.start();
  const user = await plant.user("alice");
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-bench-"));
  try {
    await using gateway = await startGateway({ kerberos: plant.settings });
    process.env["KRB5_KTNAME"] = plant.keytab;
    process.env["KRB5RCACHENAME"] = `file2:${join(folder, "replays")}`;
    await using bare = await startBare();
    const fresh = async () => {
      const made: Buffer[] = [];
      for (let i = 0; i < TICKETS; i++) made.push((await user.ticket(SERVICE)).token);
      return made;
    };
    const rounds = await interleave<Round>(ROUNDS, [
      async () => {
        const tokens = await fresh();
        return await measured(gateway.process, () => ticketLogins(gateway.plaintext, tokens));
      },
      async () => {
        const tickets = (await fresh()).map((ticket) => ticket.toString("base64"));
        await bare.ask({ kind: "tickets", service: "remoting", tickets });
        return await measured(bare, async () => ({ perSecond: (await bare.ask("start")) as number, inAll: TICKETS }));
      },
    ]);
    return compared("login by a ticket to bare step, one core", rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compared(name: string, [ours = [], theirs = []]: Round[][]): Measurement[] {
  const perSecond = (rounds: Round[]) => rounds.map((round) => round.perSecond);
  const cpu = (rounds: Round[]) => rounds.map((round) => round.cpuMicrosEach);
  return [
    {
      name: `${name}: throughput`,
      budget: BUDGET,
      rounds: ratios(perSecond(ours), perSecond(theirs)),
      facts: { "logins/s": median(perSecond(ours)), "bare/s": median(perSecond(theirs)) },
    },
    {
      name: `${name}: logins per CPU time`,
      rounds: ratios(cpu(theirs), cpu(ours)),
      facts: { "CPU µs a login": median(cpu(ours)), "CPU µs bare": median(cpu(theirs)) },
    },
  ];
}

async function startGateway(authentication: object, more: object = {}): Promise<BenchedGateway> {
  const configuration = { sessions: SESSIONS, authentication, ...more };
  return await BenchedGateway.start(1, { wrap: onServerCore, configuration });
}

async function startBare(): Promise<MeasuredProcess> {
  const script = ["bench/servers/bare-credential-verifier.js", String(CHANNELS * AT_ONCE)];
  return await MeasuredProcess.start(script, { event: "listening" }, { wrap: onServerCore });
}

async function measured(server: MeasuredProcess, run: () => Promise<Run>): Promise<Round> {
  const before = await server.cpuMs();
  const { perSecond, inAll } = await run();
  return { perSecond, cpuMicrosEach: (((await server.cpuMs()) - before) * 1_000) / inAll };
}

async function connected(target: Target): Promise<WireClient[]> {
  return await Promise.all(Array.from({ length: CHANNELS }, () => WireClient.connect(target)));
}

/** @throws {Error} where a login is refused */
async function logins(target: Target, call: WireCall): Promise<Run> {
  const clients = await connected(target);
  await expectIn(clients[0]!, call);
  const { calls, forMs } = await saturate(
    clients.map((client) => ({ client, call })),
    { atOnce: AT_ONCE, ms: ROUND_MS },
  );
  await expectIn(clients[0]!, call);
  for (const client of clients) client[Symbol.dispose]();
  return { perSecond: (calls * 1_000) / forMs, inAll: calls };
}

async function ticketLogins(target: Target, tokens: readonly Buffer[]): Promise<Run> {
  const clients = await connected(target);
  const { path } = KerberosAuthenticationService.createSession;
  const calls = tokens.map((token) => ({ path, message: TicketRequest.encode({ token }).finish() }));
  const rest = calls.values();
  const start = performance.now();
  const work = async (client: WireClient) => {
    for (const call of rest) await expectIn(client, call);
  };
  await Promise.all(clients.flatMap((client) => Array.from({ length: AT_ONCE }, () => work(client))));
  const perSecond = (calls.length * 1_000) / (performance.now() - start);
  for (const client of clients) client[Symbol.dispose]();
  return { perSecond, inAll: calls.length };
}

async function expectIn(client: WireClient, call: WireCall): Promise<void> {
  const { error } = Response.decode(await client.call(call));
  if (error !== 0) throw new Error(`a login was refused with error ${error}`);
}

async function verifications(bare: MeasuredProcess): Promise<Run> {
  bare.tell("start");
  await new Promise<void>((resolve) => setTimeout(resolve, ROUND_MS));
  const perSecond = (await bare.ask("stop")) as number;
  return { perSecond, inAll: (perSecond * ROUND_MS) / 1_000 };
}
