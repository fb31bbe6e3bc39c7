import { once } from "node:events";
import * as messages from "#proto/messages.js";
import { IDataAccessService } from "#proto/services.js";
import {
  type DeviceCall,
  type DeviceWrite,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "../../simulator/simulator.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { RawClient } from "../support/raw-client.ts";

export const { DataAccessError } = messages.Arp.Plc.Gds.Services.Grpc;
export const { CoreType } = messages.Arp.Type.Grpc;
export type Sent = messages.Arp.Type.Grpc.ObjectType.$Properties;

export const MAIN = "Arp.Plc.Eclr/Main";

export const int16 = (value: number): Sent => ({ TypeCode: CoreType.CT_Int16, Int16Value: value });

/** A simulated device of a test's own on a clock that stands still, with a client of its own. */
export class TestDevice implements AsyncDisposable {
  readonly clock = new FakeClock();
  readonly calls: DeviceCall[] = [];
  readonly writes: DeviceWrite[] = [];
  readonly #arrivals = new EventTarget();
  simulator!: Simulator;
  client!: RawClient;

  static async start(options: SimulatorOptions = {}): Promise<TestDevice> {
    const device = new TestDevice();
    device.simulator = await startSimulator({
      clock: device.clock,
      onCall: (call) => {
        device.calls.push(call);
        device.#arrivals.dispatchEvent(new Event("call"));
      },
      onWrite: (write) => device.writes.push(write),
      ...options,
    });
    device.client = device.connect();
    return device;
  }

  /** A client on a connection of its own. */
  connect(): RawClient {
    return new RawClient(this.simulator.address);
  }

  /** Waits until so many calls have arrived in all; answers the last of them. */
  async arrived(count: number): Promise<DeviceCall> {
    while (this.calls.length < count) await once(this.#arrivals, "call", { signal: AbortSignal.timeout(10_000) });
    return this.calls[count - 1]!;
  }

  async read(portName: string) {
    return (await this.client.call(IDataAccessService.readSingle, { portName }))._ReturnValue!;
  }

  /** Writes and answers the outcome's name. */
  async write(PortName: string, Value: Sent): Promise<string | undefined> {
    const { _ReturnValue } = await this.client.call(IDataAccessService.writeSingle, { data: { PortName, Value } });
    return DataAccessError[_ReturnValue];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.close();
    await this.simulator.close();
  }
}

/** A signal's abort, past or to come. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort", { signal: AbortSignal.timeout(10_000) });
}
