// Memory of an idle channel, against that of an idle connection of bare grpc-js (design §5). Each round takes fresh
// processes: memory that was used once never quite returns to the system.
import { BenchedGateway, shippedSettings, type Target } from "./support/gateway.ts";
import { MeasuredProcess, type ProcessOptions } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { WireClient } from "./support/wire-client.ts";

const ROUNDS = isQuick ? 1 : 5;
const CHANNELS = isQuick ? 1_000 : 4_000;
/** Channels opened before the first reading, so that what is made once is not counted. */
const FIRST_CHANNELS = 100;
/** Time for the server to read the last preface. */
const SETTLE_MS = 300;

interface Bytes {
  rss: number;
  heap: number;
}

const [gateway = [], bare = [], bareAlike = []] = await interleave(ROUNDS, [
  gatewayRound,
  () => bareRound({}),
  () => bareRound(shippedSettings()),
]);
const resident = ({ rss }: Bytes) => rss;
const heap = (bytes: Bytes) => bytes.heap;
report([
  figure("idle channel to bare grpc-js: resident memory", resident, bare, { budget: { atMost: 1.2 } }),
  figure("the same with the gateway's process settings on both", resident, bareAlike),
  figure("idle channel to bare grpc-js: heap and what hangs on it", heap, bare),
]);

function figure(
  name: string,
  of: (bytes: Bytes) => number,
  theirs: readonly Bytes[],
  budget: Pick<Measurement, "budget"> = {},
): Measurement {
  const ours = gateway.map(of);
  return {
    name,
    ...budget,
    rounds: ratios(ours, theirs.map(of)),
    facts: { "gateway, bytes a channel": median(ours), "bare, bytes a connection": median(theirs.map(of)) },
  };
}

async function gatewayRound(): Promise<Bytes> {
  await using gateway = await BenchedGateway.start(1);
  return await bytesOfEach(gateway.process, gateway.plaintext);
}

async function bareRound(settings: ProcessOptions): Promise<Bytes> {
  await using bare = await MeasuredProcess.start(["bench/servers/bare-server.js"], { event: "listening" }, settings);
  return await bytesOfEach(bare, { port: bare.told("listening")[0]!["port"] as number });
}

async function bytesOfEach(server: MeasuredProcess, target: Target): Promise<Bytes> {
  const clients = await open(FIRST_CHANNELS, target);
  const before = await server.memory();
  clients.push(...(await open(CHANNELS, target)));
  const after = await server.memory();
  for (const client of clients) client[Symbol.dispose]();
  return { rss: (after.rss - before.rss) / CHANNELS, heap: (after.heap - before.heap) / CHANNELS };
}

async function open(count: number, target: Target): Promise<WireClient[]> {
  const clients: WireClient[] = [];
  for (let i = 0; i < count; i++) clients.push(await WireClient.connect(target));
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return clients;
}
