// A forwarded unary call with session and policy check, against nginx with `grpc_pass` and `auth_request` (design §5). All
// forward to the same device, a process of its own on a unix socket in a folder of its own, so that nobody else can answer
// there; that it answered every call itself, and no other, is counted.
import { join } from "node:path";
import { BenchedGateway, type Target } from "./support/gateway.ts";
import { type Caller, saturate } from "./support/load.ts";
import { login } from "./support/logged-in.ts";
import { moveToLoadCore, onLoadCore, onServerCore } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { HOW_TO_GET_NGINX, hasNginx, Nginx } from "./support/nginx.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { TemporaryFolder } from "./support/temporary-folder.ts";
import { type WireCall, WireClient } from "./support/wire-client.ts";

const SERVICE = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
const PATH = `/${SERVICE}/ReadSingle`;
/** A port's name, as `ReadSingle` takes it. */
const MESSAGE = Buffer.from("\n\x1eArp.Plc.Eclr/Main1.Temperature");

const CHANNELS = 10;
const AT_ONCE = 10;
/** Two processes of one program differ by some percent for as long as they live, so all are started anew so often. */
const STARTS = isQuick ? 1 : 3;
const ROUNDS = isQuick ? 2 : 5;
const ROUND_MS = isQuick ? 300 : 1_500;
const WARM_UP_MS = isQuick ? 300 : 4_000;

/** The gateway's tokens are its own; nginx compares with this. */
const ANY_TOKEN = 3_141_592_653;

interface Setting {
  name: string;
  /** Where the device runs: with the forwarder, or with the load. */
  device: typeof onServerCore;
  budget: number;
}

const isCurrentNode = Number(process.versions.node.split(".")[0]) > 20;
const SETTINGS: readonly Setting[] = [
  { name: "one core with the device", device: onServerCore, budget: 1.1 },
  { name: "a core of its own", device: onLoadCore, budget: isCurrentNode ? 1 : 0.8 },
];

interface Round {
  callsPerSecond: number;
  /** Of the forwarder, and of the device, which works less where its calls share a connection. */
  cpuMicrosPerCall: number;
  deviceMicrosPerCall: number;
}

/** What calls go through: the gateway, nginx with auth_request, nginx as it is, nothing. */
type Through = "gateway" | "checked" | "plain" | "bare";
const SIDES: readonly Through[] = hasNginx() ? ["gateway", "checked", "plain", "bare"] : ["gateway", "bare"];

interface Forwarder {
  through: Through;
  callers: readonly Caller[];
  cpuMs(): number | Promise<number>;
}

async function measure(setting: Setting): Promise<Measurement[]> {
  const rounds: Record<Through, Round[]> = { gateway: [], checked: [], plain: [], bare: [] };
  for (let start = 0; start < STARTS; start++) {
    const order = start % 2 === 0 ? SIDES : [...SIDES].reverse();
    for (const [through, came] of await measureOnce(setting, order)) rounds[through].push(...came);
  }
  return SIDES.flatMap((through) => (through === "gateway" ? [] : compare(setting, rounds, through)));
}

/** @param order in which they are warmed up, for that alone makes a difference of some percent */
async function measureOnce({ device: wrap }: Setting, order: readonly Through[]): Promise<[Through, Round[]][]> {
  await using folder = await TemporaryFolder.make();
  const socket = join(folder.path, "device.sock");
  await using device = await MeasuredProcess.start(
    ["bench/servers/bare-device.js", socket],
    { event: "listening" },
    { wrap },
  );
  await using gateway = await BenchedGateway.start(1, {
    wrap: onServerCore,
    configuration: {
      upstreams: [{ name: "device", address: `unix:${socket}`, services: [SERVICE] }],
      policy: { roles: { Engineer: [`${SERVICE}/*`] } },
    },
  });
  await using nginx = hasNginx()
    ? await Nginx.start({ device: socket, token: ANY_TOKEN, wrap: onServerCore })
    : undefined;
  const ofNginx = () => nginx?.cpuMs() ?? Number.NaN;
  const anyToken = async () => ANY_TOKEN;
  const make: Record<Through, () => Promise<Forwarder>> = {
    gateway: async () => ({
      through: "gateway",
      callers: await connect(gateway.plaintext, (client) => login(client, "user-0")),
      cpuMs: () => gateway.process.cpuMs(),
    }),
    checked: async () => ({
      through: "checked",
      callers: await connect({ port: nginx!.checkedPort }, anyToken),
      cpuMs: ofNginx,
    }),
    plain: async () => ({
      through: "plain",
      callers: await connect({ port: nginx!.plainPort }, anyToken),
      cpuMs: ofNginx,
    }),
    bare: async () => ({ through: "bare", callers: await connect({ path: socket }, anyToken), cpuMs: () => 0 }),
  };
  const sides = [];
  for (const through of order) sides.push(await warmedUp(await make[through](), device));
  const results = await interleave(ROUNDS, sides);
  return order.map((through, at) => [through, results[at]!]);
}

async function connect(target: Target, tokenOf: (client: WireClient) => Promise<number>): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (let i = 0; i < CHANNELS; i++) {
    const client = await WireClient.connect(target);
    callers.push({ client, call: read(await tokenOf(client)) });
  }
  return callers;
}

const read = (token: number): WireCall => ({
  path: PATH,
  metadata: [["security-token", String(token)]],
  message: MESSAGE,
});

/** @returns one round of it */
async function warmedUp(forwarder: Forwarder, device: MeasuredProcess): Promise<() => Promise<Round>> {
  const { through, callers } = forwarder;
  await saturate(callers, { atOnce: AT_ONCE, ms: WARM_UP_MS });
  return async () => {
    const before = [await forwarder.cpuMs(), await device.cpuMs(), await answered(device)] as const;
    const { calls, forMs } = await saturate(callers, { atOnce: AT_ONCE, ms: ROUND_MS });
    const after = [await forwarder.cpuMs(), await device.cpuMs(), await answered(device)] as const;
    const passed = after[2] - before[2];
    if (passed !== calls) throw new Error(`the device answered ${passed} of ${calls} calls made through ${through}`);
    return {
      callsPerSecond: (calls * 1_000) / forMs,
      cpuMicrosPerCall: ((after[0] - before[0]) * 1_000) / calls,
      deviceMicrosPerCall: ((after[1] - before[1]) * 1_000) / calls,
    };
  };
}

const answered = async (device: MeasuredProcess): Promise<number> => (await device.ask("calls")) as number;

const NAMES = {
  gateway: "the gateway",
  checked: "nginx with auth_request",
  plain: "nginx",
  bare: "the device itself",
} as const;

function compare({ name, budget }: Setting, rounds: Record<Through, Round[]>, through: Through): Measurement[] {
  const [ours, theirs] = [rounds.gateway, rounds[through]];
  const throughput = (of: Round[]) => of.map(({ callsPerSecond }) => callsPerSecond);
  const own = (of: Round[]) => of.map(({ cpuMicrosPerCall }) => cpuMicrosPerCall);
  const all = (of: Round[]) => of.map((round) => round.cpuMicrosPerCall + round.deviceMicrosPerCall);
  const what = `forwarded call to ${NAMES[through]}, ${name}`;
  // With less than the whole of its core, a forwarder waited for device and load, and throughput tells of those.
  const busy = (of: Round[]) => of.map((round) => (round.cpuMicrosPerCall * round.callsPerSecond) / 10_000);
  const speed: Measurement = {
    name: `${what}: throughput`,
    rounds: ratios(throughput(ours), throughput(theirs)),
    facts: {
      "gateway, calls/s": median(throughput(ours)),
      [`${NAMES[through]}, calls/s`]: median(throughput(theirs)),
      ...(through === "bare"
        ? {}
        : { "gateway, % of a core": median(busy(ours)), [`${NAMES[through]}, % of a core`]: median(busy(theirs)) }),
    },
  };
  if (through === "bare") return [speed];
  return [
    through === "checked" ? { ...speed, budget: { atLeast: budget } } : speed,
    {
      name: `${what}: calls per CPU time of the forwarder`,
      rounds: ratios(own(theirs), own(ours)),
      facts: { "gateway, µs a call": median(own(ours)), [`${NAMES[through]}, µs a call`]: median(own(theirs)) },
    },
    {
      name: `${what}: calls per CPU time of forwarder and device`,
      rounds: ratios(all(theirs), all(ours)),
      facts: { "gateway, µs a call": median(all(ours)), [`${NAMES[through]}, µs a call`]: median(all(theirs)) },
    },
  ];
}

moveToLoadCore();
if (!hasNginx()) console.log(`  without nginx, which is not here to compare with; to get it: ${HOW_TO_GET_NGINX}`);
const found: Measurement[] = [];
for (const setting of SETTINGS) found.push(...(await measure(setting)));
report(found);
