import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Configuration, configurationFrom } from "../server/config.ts";
import { startSimulator } from "../simulator/simulator.ts";

/** What logs and `check` call the device of `serve --simulate`. */
const NAME = "simulated-device";

/** Each start has a folder of its own, named by six more characters. */
const FOLDER = join(tmpdir(), "gatehouse-device-");
const SOCKET = "grpc.sock";

/** Where the next start will have its device, as far as it is known before: for `check`. */
export const EXPECTED_ADDRESS = `unix:${join(`${FOLDER}…`, SOCKET)}`;

/** What roles may do with it where the configuration does not say. Source: contract §3, `policy`. */
const ROLES = {
  Engineer: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/*"],
  Viewer: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/Read*"],
};

/** Everything that changes variables of it. */
const WRITES = [
  "Arp.Plc.Gds.Services.Grpc.IDataAccessService/Write*",
  "gatehouse.simulator.v1.VariableStreamService/Record",
  "gatehouse.simulator.v1.VariableStreamService/Exchange",
];

/**
 * The configuration with a simulated device behind the gateway, and what it lets Engineer and Viewer do unless it says.
 * @param failoverGroup whose Primary alone may write to the device; switches failover on
 */
export function withSimulatedDevice(
  configuration: Configuration,
  address: string,
  failoverGroup?: string,
): Configuration {
  const { upstreams, policy, failover } = configuration;
  const ties = failoverGroup === undefined ? [] : [{ group: failoverGroup, methods: WRITES, exempt: [] }];
  return configurationFrom({
    ...configuration,
    upstreams: [...upstreams, { name: NAME, address }],
    policy: { ...policy, roles: { ...ROLES, ...policy.roles }, fencing: [...policy.fencing, ...ties] },
    failover: { ...failover, enabled: failover.enabled || failoverGroup !== undefined },
  });
}

/** A simulated device, as local as a real one: on a unix socket that only this user reaches. */
export class SimulatedDevice implements AsyncDisposable {
  readonly #folder: string;
  readonly #address: string;
  readonly #close: () => Promise<void>;

  private constructor(folder: string, address: string, close: () => Promise<void>) {
    this.#folder = folder;
    this.#address = address;
    this.#close = close;
  }

  static async start(): Promise<SimulatedDevice> {
    const folder = await mkdtemp(FOLDER);
    try {
      const simulator = await startSimulator({ address: `unix:${join(folder, SOCKET)}` });
      return new SimulatedDevice(folder, simulator.address, () => simulator.close());
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  behind(configuration: Configuration, failoverGroup?: string): Configuration {
    return withSimulatedDevice(configuration, this.#address, failoverGroup);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
