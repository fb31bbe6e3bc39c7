// An authorised unary call on an own service, against a grpc-js server that does nothing but answer (design §5). Each
// server is a process on the same core, the load comes from another. Both get the same bytes.
import { BenchedGateway, type Target } from "./support/gateway.ts";
import { type Caller, saturate } from "./support/load.ts";
import { getSession, login } from "./support/logged-in.ts";
import { moveToLoadCore, onServerCore } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { WireClient } from "./support/wire-client.ts";

const CHANNELS = 10;
const AT_ONCE = 10;
/** Two processes of one program differ by some percent for as long as they live, so both are started anew so often. */
const PAIRS = isQuick ? 1 : 4;
const ROUNDS = isQuick ? 3 : 4;
const ROUND_MS = isQuick ? 500 : 1_500;
const WARM_UP_MS = isQuick ? 500 : 4_000;

/** As long as most tokens. The bare server does not look at it. */
const ANY_TOKEN = 3_141_592_653;

interface Round {
  callsPerSecond: number;
  cpuMicrosPerCall: number;
}

moveToLoadCore();
report([...(await measure("plaintext")), ...(await measure("tls"))]);

async function measure(security: "plaintext" | "tls"): Promise<Measurement[]> {
  const ours: Round[] = [];
  const theirs: Round[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const { gateway, bare } = await measurePair(security, pair % 2 === 1);
    ours.push(...gateway);
    theirs.push(...bare);
  }
  const throughput = (rounds: Round[]) => rounds.map(({ callsPerSecond }) => callsPerSecond);
  const cpu = (rounds: Round[]) => rounds.map(({ cpuMicrosPerCall }) => cpuMicrosPerCall);
  return [
    {
      name: `authorised call to bare grpc-js, ${security}: throughput`,
      budget: { atLeast: 0.9 },
      rounds: ratios(throughput(ours), throughput(theirs)),
      facts: { "gateway, calls/s": median(throughput(ours)), "bare, calls/s": median(throughput(theirs)) },
    },
    {
      name: `authorised call to bare grpc-js, ${security}: calls per CPU time`,
      rounds: ratios(cpu(theirs), cpu(ours)),
      facts: { "gateway, µs a call": median(cpu(ours)), "bare, µs a call": median(cpu(theirs)) },
    },
  ];
}

/** @param bareFirst which of the two is warmed up first, for that alone makes a difference of some percent */
async function measurePair(
  security: "plaintext" | "tls",
  bareFirst: boolean,
): Promise<Record<"gateway" | "bare", Round[]>> {
  await using gateway = await BenchedGateway.start(1, { wrap: onServerCore });
  const { certificate, key } = gateway.tls;
  const files = security === "tls" ? [certificate, key] : [];
  const script = ["bench/servers/bare-server.js", ...files];
  await using bare = await MeasuredProcess.start(script, { event: "listening" }, { wrap: onServerCore });
  const port = bare.told("listening")[0]!["port"] as number;
  const target: Target = security === "tls" ? { port, certificate } : { port };
  const prepare = [
    async () => side(gateway.process, await connect(gateway[security], (client) => login(client, "user-0"))),
    async () => side(bare, await connect(target, async () => ANY_TOKEN)),
  ];
  if (bareFirst) prepare.reverse();
  const sides = [];
  for (const warmedUp of prepare) sides.push(await warmedUp());
  const results = await interleave(ROUNDS, sides);
  if (bareFirst) results.reverse();
  return { gateway: results[0]!, bare: results[1]! };
}

async function connect(target: Target, tokenOf: (client: WireClient) => Promise<number>): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (let i = 0; i < CHANNELS; i++) {
    const client = await WireClient.connect(target);
    callers.push({ client, call: getSession(await tokenOf(client)) });
  }
  return callers;
}

/** Warms a server up. @returns one round of it */
async function side(server: MeasuredProcess, callers: readonly Caller[]): Promise<() => Promise<Round>> {
  await saturate(callers, { atOnce: AT_ONCE, ms: WARM_UP_MS });
  return async () => {
    const before = await server.cpuMs();
    const { calls, forMs } = await saturate(callers, { atOnce: AT_ONCE, ms: ROUND_MS });
    const cpuMs = (await server.cpuMs()) - before;
    return { callsPerSecond: (calls * 1_000) / forMs, cpuMicrosPerCall: (cpuMs * 1_000) / calls };
  };
}
