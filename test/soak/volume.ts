import { login, logout } from "../../bench/support/logged-in.ts";
import { quantile } from "../../bench/support/statistics.ts";
import { type WireCall, WireClient } from "../../bench/support/wire-client.ts";
import { SERVICE, SoakDevice } from "./device.ts";
import { MeasuredGateway } from "./gateway.ts";
import type { GatewayState } from "./measured-gateway.ts";

const CLIENTS = 8;
/** Calls that one client has under way at once. */
const AT_ONCE = 16;
/** Sessions that a client opens on one connection. The last of them ends with it, the others are closed. */
const SESSIONS_A_CONNECTION = 10;

export interface Volume {
  calls: number;
  logins: number;
}

/** What a round came to, and how the gateway was once nobody was connected any more. */
export interface Round extends Volume {
  callsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  loginsPerSecond: number;
  state: GatewayState;
}

const userOf = (client: number): string => `user-${client}`;

/**
 * Makes so many forwarded calls, each in a session, and logs in and out so often, in even rounds on one gateway. A tenth
 * more goes before them: what is made once, such as compiled code, is made then.
 * @returns the round that went before, and the others
 * @throws {Error} where a call or a login is refused, or the device saw other calls than were made
 */
export async function soak(
  { calls, logins }: Volume,
  { rounds, password, onRound }: { rounds: number; password: string; onRound: (round: Round) => void },
): Promise<Round[]> {
  await using device = await SoakDevice.start();
  const accounts = Array.from({ length: CLIENTS }, (_, n) => ({ name: userOf(n), password, roles: ["Engineer"] }));
  await using gateway = await MeasuredGateway.start(
    {
      authentication: { password: { memory: 8192, passes: 1 } },
      limits: { connectionRate: 0, loginRate: 0 },
      upstreams: [{ name: "device", address: `unix:${device.socket}`, services: [SERVICE] }],
      policy: { roles: { Engineer: [`${SERVICE}/*`] } },
    },
    accounts,
  );
  const done: Round[] = [];
  for (let n = 0; n <= rounds; n++) {
    const share = n === 0 ? 0.1 : 1 / rounds;
    const volume = { calls: Math.round(calls * share), logins: Math.round(logins * share) };
    const seen = device.calls;
    const called = await makeCalls(gateway, volume.calls);
    if (device.calls - seen !== volume.calls)
      throw new Error(`${volume.calls} calls were made, and the device saw ${device.calls - seen}`);
    const round = {
      ...volume,
      ...called,
      ...(await logInAndOut(gateway, volume.logins)),
      state: await gateway.settled(),
    };
    onRound(round);
    done.push(round);
  }
  return done;
}

const portOf = (gateway: MeasuredGateway): number => Number(gateway.plaintext.split(":").at(-1));

async function makeCalls(gateway: MeasuredGateway, count: number) {
  const latencies: number[] = [];
  const start = performance.now();
  let begun = 0;
  const client = async (n: number) => {
    using wire = await WireClient.connect({ port: portOf(gateway) });
    const token = await login(wire, userOf(n));
    const call: WireCall = {
      path: `/${SERVICE}/Read`,
      metadata: [["security-token", String(token)]],
      message: Buffer.alloc(64),
    };
    const repeat = async () => {
      while (begun++ < count) {
        const startedAt = performance.now();
        await wire.call(call);
        latencies.push(performance.now() - startedAt);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, repeat));
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  const callsPerSecond = (count * 1_000) / (performance.now() - start);
  return { callsPerSecond, p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99) };
}

async function logInAndOut(gateway: MeasuredGateway, count: number) {
  const start = performance.now();
  let begun = 0;
  const client = async (n: number) => {
    while (begun < count) {
      using wire = await WireClient.connect({ port: portOf(gateway) });
      for (let left = SESSIONS_A_CONNECTION; left > 0 && begun++ < count; left--) {
        const token = await login(wire, userOf(n));
        if (left > 1) await logout(wire, token);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return { loginsPerSecond: (count * 1_000) / (performance.now() - start) };
}
