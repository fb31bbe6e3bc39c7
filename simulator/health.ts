import { type handleServerStreamingCall, type handleUnaryCall, type ServerWritableStream, status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { Health } from "#proto/services.js";

const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } = messages.grpc.health.v1.HealthCheckResponse.ServingStatus;

type Watcher = ServerWritableStream<{ service: string }, object>;

/** Whether the device answers calls, and who waits to hear of it. */
export class DeviceHealth {
  readonly #services: ReadonlySet<string>;
  readonly #watchers = new Set<Watcher>();
  #isServing: boolean;

  /** @param services whose health is told, beside that of the whole device */
  constructor(services: readonly string[], isServing: boolean) {
    this.#services = new Set(["", ...services]);
    this.#isServing = isServing;
  }

  get isServing(): boolean {
    return this.#isServing;
  }

  set isServing(isServing: boolean) {
    this.#isServing = isServing;
    for (const watcher of this.#watchers) watcher.write(this.#answer());
  }

  /** Ends what watches; nothing changes any more. */
  stop(): void {
    for (const watcher of this.#watchers)
      watcher.emit("error", { code: status.UNAVAILABLE, details: "the device is shutting down" });
  }

  /** `grpc.health.v1` */
  get service() {
    return { definition: Health, implementation: { check: this.#check, list: this.#list, watch: this.#watch } };
  }

  #answer = () => ({ status: this.#isServing ? SERVING : NOT_SERVING });

  #check: handleUnaryCall<{ service: string }, object> = ({ request: { service } }, callback) =>
    this.#services.has(service)
      ? callback(null, this.#answer())
      : callback({ code: status.NOT_FOUND, details: `the device has no service ${service}` });

  #list: handleUnaryCall<object, object> = (_, callback) =>
    callback(null, { statuses: Object.fromEntries([...this.#services].map((name) => [name, this.#answer()])) });

  #watch: handleServerStreamingCall<{ service: string }, object> = (call) => {
    const isKnown = this.#services.has(call.request.service);
    call.write(isKnown ? this.#answer() : { status: SERVICE_UNKNOWN });
    if (!isKnown) return;
    this.#watchers.add(call);
    call.once("cancelled", () => this.#watchers.delete(call));
  };
}
