// What fencing costs: forwarded unary calls to a fenced method, with the metadata of the Primary, against calls to an unfenced
// one, through one gateway to one device (contract: ratio >= 0.97). Both sides send the same metadata: its bytes are no part
// of what is compared.
import { join } from "node:path";
import * as messages from "#proto/messages.js";
import { FailoverService } from "#proto/services.js";
import { BenchedGateway } from "./support/gateway.ts";
import { type Caller, saturate } from "./support/load.ts";
import { login } from "./support/logged-in.ts";
import { moveToLoadCore, onLoadCore, onServerCore } from "./support/machine.ts";
import { MeasuredProcess } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";
import { TemporaryFolder } from "./support/temporary-folder.ts";
import { WireClient } from "./support/wire-client.ts";

const { FailoverServiceJoinGroupRequest: JoinRequest } = messages.gatehouse.failover.v1;
const { FailoverServiceHeartbeatRequest: HeartbeatRequest } = messages.gatehouse.failover.v1;
const { FailoverServiceHeartbeatResponse: HeartbeatResponse } = messages.gatehouse.failover.v1;

const SERVICE = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
/** As long as one another, so that their names make no difference. */
const METHODS = { fenced: "WriteSingle", unfenced: "ReadsSingle" } as const;
const GROUP = "cell-1";
const SESSION = "adapter";
const MESSAGE = Buffer.from("\n\x1eArp.Plc.Eclr/Main1.Temperature");

const CHANNELS = 10;
const AT_ONCE = 10;
const STARTS = isQuick ? 1 : 3;
/** Short ones in turn: what is compared differs by less than what the machine does from one second to the next. */
const ROUNDS = isQuick ? 2 : 30;
const ROUND_MS = isQuick ? 300 : 500;
const WARM_UP_MS = isQuick ? 300 : 3_000;

interface Round {
  callsPerSecond: number;
  cpuMicrosPerCall: number;
}

type Side = keyof typeof METHODS;
const SIDES = Object.keys(METHODS) as Side[];

async function measureOnce(order: readonly Side[]): Promise<[Side, Round[]][]> {
  await using folder = await TemporaryFolder.make();
  const socket = join(folder.path, "device.sock");
  const listening = { event: "listening" };
  await using _device = await MeasuredProcess.start(["bench/servers/bare-device.js", socket], listening, {
    wrap: onLoadCore,
  });
  await using gateway = await BenchedGateway.start(1, {
    wrap: onServerCore,
    role: "FailoverUsers",
    configuration: {
      failover: { enabled: true, listen: "127.0.0.1:0" },
      upstreams: [{ name: "device", address: `unix:${socket}`, services: [SERVICE] }],
      policy: {
        roles: { FailoverUsers: [`${SERVICE}/*`] },
        fencing: [{ group: GROUP, methods: [`${SERVICE}/Write*`] }],
      },
    },
  });
  const clients = await Promise.all(Array.from({ length: CHANNELS }, () => WireClient.connect(gateway.plaintext)));
  const tokens = new Map<WireClient, number>();
  for (const client of clients) tokens.set(client, await login(client, "user-0"));
  const [first] = clients;
  const epoch = await becomePrimary(first!, tokens.get(first!)!);
  const callers = (side: Side): Caller[] =>
    clients.map((client) => ({
      client,
      call: {
        path: `/${SERVICE}/${METHODS[side]}`,
        metadata: [
          ["security-token", String(tokens.get(client))],
          ["failover-group", GROUP],
          ["failover-session", SESSION],
          ["failover-epoch", String(epoch)],
        ],
        message: MESSAGE,
      },
    }));
  for (const side of order) await saturate(callers(side), { atOnce: AT_ONCE, ms: WARM_UP_MS });
  const results = await interleave(
    ROUNDS,
    order.map((side) => async (): Promise<Round> => {
      const before = await gateway.process.cpuMs();
      const { calls, forMs } = await saturate(callers(side), { atOnce: AT_ONCE, ms: ROUND_MS });
      const cpuMs = (await gateway.process.cpuMs()) - before;
      return { callsPerSecond: (calls * 1_000) / forMs, cpuMicrosPerCall: (cpuMs * 1_000) / calls };
    }),
  );
  for (const client of clients) client[Symbol.dispose]();
  return order.map((side, at) => [side, results[at]!]);
}

/** Its timeout is so long that nobody needs to heartbeat meanwhile. */
async function becomePrimary(client: WireClient, token: number): Promise<bigint> {
  const metadata = [["security-token", String(token)]] as const;
  const join = { groupId: GROUP, sessionId: SESSION, failoverTimeout: { seconds: 3_600 } };
  await client.call({ path: FailoverService.joinGroup.path, metadata, message: JoinRequest.encode(join).finish() });
  const message = HeartbeatRequest.encode({ groupId: GROUP, sessionId: SESSION, score: 50 }).finish();
  const { path } = FailoverService.heartbeat;
  await client.call({ path, metadata, message });
  const { epoch } = HeartbeatResponse.decode(await client.call({ path, metadata, message }));
  return BigInt(String(epoch));
}

function compare(rounds: Record<Side, Round[]>): Measurement[] {
  const speed = (side: Side) => rounds[side].map(({ callsPerSecond }) => callsPerSecond);
  const cpu = (side: Side) => rounds[side].map(({ cpuMicrosPerCall }) => cpuMicrosPerCall);
  return [
    {
      name: "fenced call to unfenced call: throughput",
      rounds: ratios(speed("fenced"), speed("unfenced")),
      budget: { atLeast: 0.97 },
      facts: { "fenced, calls/s": median(speed("fenced")), "unfenced, calls/s": median(speed("unfenced")) },
    },
    {
      name: "fenced call to unfenced call: calls per CPU time of the gateway",
      rounds: ratios(cpu("unfenced"), cpu("fenced")),
      facts: { "fenced, µs a call": median(cpu("fenced")), "unfenced, µs a call": median(cpu("unfenced")) },
    },
  ];
}

moveToLoadCore();
const all: Record<Side, Round[]> = { fenced: [], unfenced: [] };
for (let start = 0; start < STARTS; start++)
  for (const [side, came] of await measureOnce(start % 2 === 0 ? SIDES : [...SIDES].reverse())) all[side].push(...came);
report(compare(all));
