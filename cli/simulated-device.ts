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

/** The configuration with a simulated device behind the gateway, and what it lets Engineer and Viewer do unless it says. */
export function withSimulatedDevice(configuration: Configuration, address: string): Configuration {
  const { upstreams, policy } = configuration;
  return configurationFrom({
    ...configuration,
    upstreams: [...upstreams, { name: NAME, address }],
    policy: { ...policy, roles: { ...ROLES, ...policy.roles } },
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

  behind(configuration: Configuration): Configuration {
    return withSimulatedDevice(configuration, this.#address);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
