import type { FencedCall } from "./fenced-call.ts";
import type { SimulatedGateway } from "./gateway.ts";

/** The device: what runs there, and in which epochs. */
export class Device {
  readonly #running = new Map<FencedCall, SimulatedGateway>();
  readonly #fail: (text: string) => void;
  #highest = 0;

  constructor(fail: (text: string) => void) {
    this.#fail = fail;
  }

  runs(call: FencedCall): boolean {
    return this.#running.has(call);
  }

  /** A call was let in. From then on none of an earlier epoch may begin, or go on. */
  begin(call: FencedCall, gateway: SimulatedGateway): void {
    const { epoch } = call;
    if (epoch < this.#highest) this.#fail(`a call of epoch ${epoch} began after one of epoch ${this.#highest}`);
    if (epoch > this.#highest) this.endedBefore(epoch);
    this.#highest = Math.max(this.#highest, epoch);
    this.#running.set(call, gateway);
  }

  end(call: FencedCall): void {
    this.#running.delete(call);
  }

  /** An epoch begins: nothing of those before it may run. */
  endedBefore(epoch: number): void {
    for (const other of this.#running.keys())
      if (other.epoch < epoch) this.#fail(`a call of epoch ${other.epoch} ran when epoch ${epoch} began`);
  }

  /** The gateway is dead, and with it its connection to the device. */
  lost(gateway: SimulatedGateway): void {
    for (const [call, its] of this.#running) if (its === gateway) this.#running.delete(call);
  }
}
