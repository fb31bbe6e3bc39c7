import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Configuration, configurationFrom } from "../server/config.ts";
import { startSimulator } from "../simulator/simulator.ts";

/** What logs and `check` call the device of `serve --simulate`. */
const NAME = "simulated-device";

/** What roles may do with it where the configuration does not say. Source: contract §3, `policy`. */
const ROLES = {
  Engineer: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/*"],
  Viewer: ["Arp.Plc.Gds.Services.Grpc.IDataAccessService/Read*"],
};

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
    const folder = await mkdtemp(join(tmpdir(), "gatehouse-device-"));
    const simulator = await startSimulator({ address: `unix:${join(folder, "grpc.sock")}` });
    return new SimulatedDevice(folder, simulator.address, () => simulator.close());
  }

  /** The configuration with this device behind the gateway, and what it lets Engineer and Viewer do unless it says. */
  behind(configuration: Configuration): Configuration {
    const { upstreams, policy } = configuration;
    return configurationFrom({
      ...configuration,
      upstreams: [...upstreams, { name: NAME, address: this.#address }],
      policy: { ...policy, roles: { ...ROLES, ...policy.roles } },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
