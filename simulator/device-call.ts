import { Metadata, status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { type SimulatorClock, waited } from "./clock.ts";
import type { Fault, Faults } from "./faults.ts";

/** One call of the device's services, as it arrived: reflection and health are not told. */
export interface DeviceCall {
  /** From 1, in the order of arrival; faults are decided by it. 0 while the start is delayed. */
  readonly number: number;
  /** `Arp.Plc.Gds.Services.Grpc.IDataAccessService/ReadSingle` */
  readonly method: string;
  /** What came with it, such as `gatehouse-user`. */
  readonly metadata: Metadata;
  /** What becomes of it. */
  readonly fault: Fault;
  /** Aborts when the call ends without its answer: cancelled, its deadline, its connection, or the device's end. */
  readonly signal: AbortSignal;
}

/** What every kind of call of grpc-js has. */
export interface SurfaceCall {
  readonly metadata: Metadata;
  getPath(): string;
  /** `cancelled` comes once, after every end of the call. */
  once(event: "cancelled", listener: () => void): unknown;
}

/** A status with which a call ends. */
export class CallFailed extends Error {
  readonly code: status;
  readonly details: string;
  readonly metadata = new Metadata();

  /** @param reason of `google.rpc.ErrorInfo` in the status's details, whose domain is `simulator` */
  constructor(code: status, message: string, reason: string) {
    super(message);
    this.code = code;
    this.details = message;
    this.metadata.set("grpc-status-details-bin", detailsOf(code, message, reason));
  }
}

/** What calls of one device share. */
export interface DeviceState {
  readonly clock: SimulatorClock;
  readonly faults: Faults;
  /** Whether the delay at the start is over. */
  readonly isReady: boolean;
}

/** A call that runs, with its fault. */
export class RunningCall implements DeviceCall {
  readonly number: number;
  readonly method: string;
  readonly metadata: Metadata;
  readonly fault: Fault;
  readonly #state: DeviceState;
  readonly #cut: () => void;
  readonly #end = new AbortController();
  #isFinished = false;

  /** @param cut ends the connection that the call came by */
  constructor(call: SurfaceCall, number: number, state: DeviceState, cut: () => void) {
    this.number = number;
    this.method = call.getPath().slice(1);
    this.metadata = call.metadata;
    this.fault = number === 0 ? "unavailable" : state.faults.of(number);
    this.#state = state;
    this.#cut = cut;
    call.once("cancelled", () => this.#isFinished || this.#end.abort(new CallFailed(status.CANCELLED, "", "")));
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Ends the call with this status. */
  stop(failure: CallFailed): void {
    this.#end.abort(failure);
  }

  /**
   * Lets the call come to its fault, then do its work.
   * @param fail takes the status that the call ends with instead; nothing where its caller is gone
   */
  async run(work: () => void | Promise<void>, fail: (failure: CallFailed) => void): Promise<void> {
    try {
      await this.#suffer();
      const working = work();
      // A stream may wait for its client when the device stops.
      if (working !== undefined) await Promise.race([working, this.#stopped()]);
    } catch (error) {
      const failure = this.signal.aborted ? this.signal.reason : error;
      if (failure.code !== status.CANCELLED) fail(asFailure(failure));
    } finally {
      this.#isFinished = true;
    }
  }

  async #suffer(): Promise<void> {
    if (this.number === 0)
      throw new CallFailed(status.UNAVAILABLE, "simulated start: the device is not ready yet", "SIMULATED_START");
    const { faults, clock } = this.#state;
    if (faults.latencyMs > 0) await waited(clock, faults.latencyMs, this.signal);
    if (this.fault === "none") return;
    if (this.fault === "drop") this.#cut();
    if (this.fault === "drop" || this.fault === "hang") await this.#stopped();
    const code = this.fault === "internal" ? status.INTERNAL : status.UNAVAILABLE;
    throw new CallFailed(code, `simulated fault of call ${this.number}`, "SIMULATED_FAULT");
  }

  /** Never resolves. */
  async #stopped(): Promise<never> {
    return await new Promise((_, reject) => {
      const stop = () => reject(this.signal.reason);
      this.signal.addEventListener("abort", stop, { once: true });
      if (this.signal.aborted) stop();
    });
  }
}

const asFailure = (error: unknown): CallFailed =>
  error instanceof CallFailed
    ? error
    : new CallFailed(status.INTERNAL, error instanceof Error ? error.message : String(error), "SIMULATOR_BUG");

function detailsOf(code: status, message: string, reason: string): Buffer {
  const { Status, ErrorInfo } = messages.google.rpc;
  const value = ErrorInfo.encode({ reason, domain: "simulator" }).finish();
  const details = [{ type_url: "type.googleapis.com/google.rpc.ErrorInfo", value }];
  return Buffer.from(Status.encode({ code, message, details }).finish());
}
