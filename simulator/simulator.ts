import { createServer, type Server, type Socket } from "node:net";
import { status } from "@grpc/grpc-js";
import { formatDeviceAddress, parseDeviceAddress } from "./address.ts";
import { machineClock, type SimulatorClock } from "./clock.ts";
import { type DeviceWrite, dataAccess, writer } from "./data-access.ts";
import { CallFailed, type DeviceCall, type DeviceState, RunningCall, type SurfaceCall } from "./device-call.ts";
import { DeviceConnection, type Service } from "./device-connection.ts";
import { deviceInfo } from "./device-info.ts";
import { type FaultOptions, Faults } from "./faults.ts";
import { DeviceHealth } from "./health.ts";
import { listen } from "./listening.ts";
import { reflection } from "./reflection.ts";
import { variableStreams } from "./variable-streams.ts";
import { type DeviceVariables, Variables } from "./variables.ts";

export type { AccessError } from "./access-refused.ts";
export type { SimulatorClock } from "./clock.ts";
export type { DeviceWrite } from "./data-access.ts";
export type { DeviceCall } from "./device-call.ts";
export type { Fault, FaultOptions } from "./faults.ts";
export type { Value } from "./value-types.ts";
export type { DeviceVariables } from "./variables.ts";

/** Services of the simulated device, beside health and reflection. */
export const DEVICE_SERVICES = [
  "Arp.Device.Interface.Services.Grpc.IDeviceInfoService",
  "Arp.Plc.Gds.Services.Grpc.IDataAccessService",
  "gatehouse.simulator.v1.VariableStreamService",
] as const;

export interface SimulatorOptions {
  /** `host:port` or `[IPv6]:port` of this machine alone, or `unix:path`. Port 0 picks one. Default `127.0.0.1:0`. */
  address?: string;
  /** What goes wrong. Default nothing. */
  faults?: FaultOptions;
  /** Decides values and faults: 0 to 4,294,967,295. Default 1. */
  seed?: number;
  /** Default the machine's. */
  clock?: SimulatorClock;
  /** Is told of each call of the device's services as it arrives. */
  onCall?: (call: DeviceCall) => void;
  /** Is told of each write, refused ones too. */
  onWrite?: (write: DeviceWrite) => void;
}

/** How long a client that is told to go may take for it, in ms. */
const GRACE_MS = 500;

/**
 * Starts a simulated device: device info, data access, streams of variables, health and reflection, in plaintext and
 * asking nobody's name. Resolves when it listens.
 * @throws {RangeError} for options that cannot be, before anything listens
 * @throws {Error} of the system, such as one with code `EADDRINUSE`
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  return await Simulator.start(options);
}

/** A simulated device that runs. Disposing is closing. */
export class Simulator implements AsyncDisposable, DeviceState {
  readonly clock: SimulatorClock;
  readonly seed: number;
  readonly #variables: Variables;
  readonly #options: SimulatorOptions;
  readonly #health: DeviceHealth;
  readonly #reflection = reflection(DEVICE_SERVICES);
  readonly #server: Server;
  readonly #connections = new Set<DeviceConnection>();
  readonly #running = new Set<RunningCall>();
  readonly #startDelay: { cancel(): void } | undefined;
  #faults: Faults;
  #calls = 0;
  #address = "";

  private constructor(options: SimulatorOptions) {
    const { clock = machineClock, seed = 1, faults } = options;
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
      throw new RangeError("seed must be a whole number from 0 to 4294967295");
    this.#options = options;
    this.clock = clock;
    this.seed = seed;
    this.#faults = new Faults(seed, faults);
    this.#variables = new Variables(clock, seed);
    const { startDelayMs } = this.#faults;
    this.#health = new DeviceHealth(DEVICE_SERVICES, startDelayMs === 0);
    if (startDelayMs > 0) this.#startDelay = clock.after(startDelayMs, () => (this.#health.isServing = true));
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  }

  static async start(options: SimulatorOptions): Promise<Simulator> {
    const address = parseDeviceAddress(options.address ?? "127.0.0.1:0");
    const simulator = new Simulator(options);
    try {
      simulator.#address = formatDeviceAddress(await listen(simulator.#server, address));
    } catch (error) {
      simulator.#startDelay?.cancel();
      throw error;
    }
    return simulator;
  }

  /** Where it listens, with the real port. */
  get address(): string {
    return this.#address;
  }

  /** What the device's programs hold. */
  get variables(): DeviceVariables {
    return this.#variables;
  }

  /** Calls of the device's services that have begun and not ended, those too that hang. */
  get running(): number {
    return this.#running.size;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#connections.size;
  }

  /** Decides the faults of calls to come. */
  get faults(): Faults {
    return this.#faults;
  }

  /** Whether the delay at the start is over. */
  get isReady(): boolean {
    return this.#health.isServing;
  }

  /**
   * Changes the faults of calls to come; their numbers go on. `startDelayMs` concerns the start alone.
   * @throws {RangeError} for times and shares that cannot be; nothing has changed then
   */
  setFaults(faults: FaultOptions): void {
    this.#faults = new Faults(this.seed, faults);
  }

  /** Cuts every connection, as a device does that loses its power. It goes on listening. */
  cutConnections(): void {
    for (const connection of this.#connections) connection.cut();
  }

  /**
   * Listens no more, ends running calls with `UNAVAILABLE`, and closes its connections; cuts those whose clients do not
   * go within half a second. Closing again does nothing.
   */
  async close(): Promise<void> {
    this.#startDelay?.cancel();
    if (this.#server.listening) this.#server.close();
    for (const call of this.#running)
      call.stop(new CallFailed(status.UNAVAILABLE, "the device is shutting down", "SIMULATOR_STOPS"));
    this.#health.stop();
    const closed = Promise.all([...this.#connections].map((connection) => connection.closed));
    for (const connection of this.#connections) connection.drain(GRACE_MS);
    const cut = setTimeout(() => this.cutConnections(), GRACE_MS);
    await closed;
    clearTimeout(cut);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #accept(socket: Socket): void {
    const connection = new DeviceConnection(socket, (cut) => this.#services(cut));
    this.#connections.add(connection);
    void connection.closed.then(() => this.#connections.delete(connection));
  }

  #services(cut: () => void): Service[] {
    const begin = (call: SurfaceCall) => this.#begin(call, cut);
    const write = writer(this.#variables, (written) => this.#options.onWrite?.(written));
    return [
      deviceInfo(begin),
      dataAccess(begin, this.#variables, write),
      variableStreams(begin, this.clock, this.#variables, write),
      this.#health.service,
      ...this.#reflection,
    ];
  }

  #begin(surface: SurfaceCall, cut: () => void): RunningCall {
    const call = new RunningCall(surface, this.isReady ? ++this.#calls : 0, this, cut);
    this.#running.add(call);
    surface.once("cancelled", () => this.#running.delete(call));
    this.#options.onCall?.(call);
    return call;
  }
}
