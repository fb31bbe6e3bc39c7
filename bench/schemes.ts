// Logins by an access token against the bare verification of the same token with jose (issue of the schemes: at least
// 0.8). Each side is a process on the same core, the load comes from another. Sessions end with their connections, between the rounds.
import * as messages from "#proto/messages.js";
import { TokenAuthenticationService } from "#proto/services.js";
import { IdentityProvider } from "../test/support/identity-provider.ts";
import { BenchedGateway } from "./support/gateway.ts";
import { type Caller, saturate } from "./support/load.ts";
import { moveToLoadCore, onServerCore } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { type WireCall, WireClient } from "./support/wire-client.ts";

const CHANNELS = 4;
const AT_ONCE = 4;
const ROUNDS = isQuick ? 3 : 9;
const ROUND_MS = isQuick ? 500 : 2_000;
const BUDGET = { atLeast: 0.8 };
const MANY = 1_000_000;

const { TokenAuthenticationServiceCreateSessionRequest: CreateRequest } = messages.gatehouse.security.v1;
const { TokenAuthenticationServiceCreateSessionResponse: CreateResponse } = messages.gatehouse.security.v1;

interface Round {
  perSecond: number;
  cpuMicrosEach: number;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

moveToLoadCore();
await using provider = await IdentityProvider.start();
const measurements: Measurement[] = [];
for (const alg of ["RS256", "ES256"] as const) measurements.push(...(await tokens(alg)));
report(measurements);

async function tokens(alg: "RS256" | "ES256"): Promise<Measurement[]> {
  const { issuer, audience } = provider;
  const token = await provider.sign(provider.claims({ groups: ["operators"] }), {}, alg);
  const profile = { name: "plant", issuer, audience, roles: { operators: ["Engineer"] } };
  await using gateway = await BenchedGateway.start(1, {
    wrap: onServerCore,
    configuration: {
      sessions: { capacity: MANY, perChannel: MANY, perUser: MANY },
      authentication: { oauth: { enabled: true, profiles: [profile] } },
    },
  });
  await using bare = await MeasuredProcess.start(
    ["bench/servers/bare-token-verifier.js", String(CHANNELS * AT_ONCE)],
    { event: "listening" },
    { wrap: onServerCore },
  );
  await bare.ask({ token, jwks: provider.jwks, issuer, audience });
  const call = { path: TokenAuthenticationService.createSession.path, message: requestOf(token) };
  const [ours = [], theirs = []] = await interleave<Round>(ROUNDS, [
    () => measured(gateway.process, () => logins(gateway.plaintext, call)),
    () => measured(bare, () => verifications(bare)),
  ]);
  const name = `login by a token (${alg}) to bare jose, one core`;
  return [
    {
      name: `${name}: throughput`,
      budget: BUDGET,
      rounds: ratios(ours.map(perSecond), theirs.map(perSecond)),
      facts: { "logins/s": median(ours.map(perSecond)), "bare verifications/s": median(theirs.map(perSecond)) },
    },
    {
      name: `${name}: logins per CPU time`,
      rounds: ratios(theirs.map(cpuMicrosEach), ours.map(cpuMicrosEach)),
      facts: { "CPU µs a login": median(ours.map(cpuMicrosEach)), "CPU µs bare": median(theirs.map(cpuMicrosEach)) },
    },
  ];
}

function perSecond(round: Round): number {
  return round.perSecond;
}

function cpuMicrosEach(round: Round): number {
  return round.cpuMicrosEach;
}

const requestOf = (token: string): Uint8Array => CreateRequest.encode({ accessToken: Buffer.from(token) }).finish();

async function measured(server: MeasuredProcess, run: () => Promise<{ perSecond: number; inAll: number }>) {
  const before = await server.cpuMs();
  const { perSecond: rate, inAll } = await run();
  return { perSecond: rate, cpuMicrosEach: (((await server.cpuMs()) - before) * 1_000) / inAll };
}

/** @throws {Error} where a login is refused */
async function logins(target: { port: number }, call: WireCall): Promise<{ perSecond: number; inAll: number }> {
  const callers: Caller[] = [];
  for (let i = 0; i < CHANNELS; i++) callers.push({ client: await WireClient.connect(target), call });
  const { error } = CreateResponse.decode(await callers[0]!.client.call(call));
  if (error !== 0) throw new Error(`a login was refused with error ${error}`);
  const { calls, forMs } = await saturate(callers, { atOnce: AT_ONCE, ms: ROUND_MS });
  const last = CreateResponse.decode(await callers[0]!.client.call(call));
  if (last.error !== 0) throw new Error(`a login was refused with error ${last.error} at the end of its round`);
  for (const { client } of callers) client[Symbol.dispose]();
  return { perSecond: (calls * 1_000) / forMs, inAll: calls };
}

async function verifications(bare: MeasuredProcess): Promise<{ perSecond: number; inAll: number }> {
  bare.tell("start");
  await pause(ROUND_MS);
  const rate = (await bare.ask("stop")) as number;
  return { perSecond: rate, inAll: (rate * ROUND_MS) / 1_000 };
}
