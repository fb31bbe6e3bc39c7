import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Http2Server, type ServerHttp2Stream } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { frame } from "../conformance/wire.ts";

/** What it serves: any method. */
export const SERVICE = "soak.Device";

const HEADERS = { ":status": 200, "content-type": "application/grpc" };
const TRAILERS = { "grpc-status": "0" };
const ANSWER = frame(Buffer.alloc(64, 1));

/** A device on a unix socket of its own that answers every call alike, once the request has ended, and counts. */
export class SoakDevice implements AsyncDisposable {
  calls = 0;
  readonly socket: string;
  readonly #folder: string;
  readonly #server: Http2Server;

  private constructor(folder: string) {
    this.#folder = folder;
    this.socket = join(folder, "device.sock");
    this.#server = createServer().on("stream", (stream) => this.#serve(stream));
  }

  static async start(): Promise<SoakDevice> {
    const device = new SoakDevice(await mkdtemp(join(tmpdir(), "gatehouse-device-")));
    await once(device.#server.listen(device.socket), "listening");
    return device;
  }

  /** To be called when the gateway has let go of it. */
  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    await closed;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #serve(stream: ServerHttp2Stream): void {
    stream.on("error", () => {});
    stream.on("wantTrailers", () => stream.sendTrailers(TRAILERS));
    stream.resume().on("end", () => {
      if (stream.closed) return;
      this.calls++;
      stream.respond(HEADERS, { waitForTrailers: true });
      stream.end(ANSWER);
    });
  }
}
