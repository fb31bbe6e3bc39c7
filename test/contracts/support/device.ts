import {
  Metadata,
  type MetadataValue,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  status,
} from "@grpc/grpc-js";

const DATA_ACCESS = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
const METHODS = ["WriteSingle", "WriteLater", "ReadSingle"];

/** One call as it came to the device. */
export interface DeviceCall {
  method: string;
  metadata: Record<string, MetadataValue[]>;
  /** Settles when it was given up. */
  cancelled: Promise<void>;
}

/** A device that knows bytes alone. It answers what it is sent, and `WriteLater` never. */
export class Device implements AsyncDisposable {
  readonly calls: DeviceCall[] = [];
  /** What happened, in order: `begin METHOD` and `cancel METHOD`. */
  readonly story: string[] = [];
  readonly #server = new Server();
  #port = 0;
  #onCall: (() => void) | undefined;

  static async start(): Promise<Device> {
    const device = new Device();
    const raw = (bytes: Buffer) => bytes;
    const handlers = METHODS.map((name) => [
      name,
      { path: `/${DATA_ACCESS}/${name}`, requestStream: true, responseStream: true, ...CODEC(raw) },
    ]);
    device.#server.addService(
      Object.fromEntries(handlers),
      Object.fromEntries(METHODS.map((name) => [name, (call: Raw) => device.#take(name, call)])),
    );
    device.#port = await new Promise<number>((resolve, reject) =>
      device.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      ),
    );
    return device;
  }

  get upstream() {
    return { name: "device", address: `127.0.0.1:${this.#port}`, services: [DATA_ACCESS] };
  }

  /** Settles when so many calls have come. */
  async has(count: number): Promise<void> {
    while (this.calls.length < count)
      await new Promise<void>((resolve) => {
        this.#onCall = resolve;
      });
  }

  #take(method: string, call: Raw): void {
    this.story.push(`begin ${method}`);
    const cancelled = new Promise<void>((resolve) =>
      call.on("cancelled", () => {
        this.story.push(`cancel ${method}`);
        resolve();
      }),
    );
    const { metadata } = call;
    const names = Object.keys(metadata.getMap());
    this.calls.push({
      method,
      metadata: Object.fromEntries(names.map((name) => [name, metadata.get(name)])),
      cancelled,
    });
    this.#onCall?.();
    call.on("error", () => {});
    call.on("data", (bytes: Buffer) => {
      if (method !== "WriteLater") call.write(bytes);
    });
    call.on("end", () => {
      if (method !== "WriteLater") call.end(new Metadata());
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.forceShutdown();
  }
}

type Raw = ServerDuplexStream<Buffer, Buffer>;

const CODEC = (raw: (bytes: Buffer) => Buffer) => ({
  requestSerialize: raw,
  requestDeserialize: raw,
  responseSerialize: raw,
  responseDeserialize: raw,
});

export { DATA_ACCESS, status };
