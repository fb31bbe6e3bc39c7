import { EventEmitter, once } from "node:events";
import http2 from "node:http2";
import type net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerReflection, type TestReflection } from "./test-reflection.ts";

/** What a device does with a call. */
export type Script = (stream: http2.ServerHttp2Stream, call: DeviceCall) => unknown;

/** What a device saw of a call. */
export interface DeviceCall {
  readonly path: string;
  /** As they came, HTTP/2's own included. */
  readonly headers: readonly (readonly [string, string])[];
  readonly chunks: Buffer[];
  /** `end` for a whole request, `reset CODE` for one that was given up; empty while it runs. */
  ending: string;
  readonly stream: http2.ServerHttp2Stream;
}

export interface TestDeviceOptions {
  /** What it does with calls that `scripts` does not name. Default: UNIMPLEMENTED. */
  script?: Script;
  /** `unix:path` or `127.0.0.1:port`. Default: a free port. */
  at?: string;
  settings?: http2.Settings;
  tls?: http2.SecureServerOptions;
  reflection?: TestReflection;
}

const UNIMPLEMENTED: Script = (stream) =>
  stream.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "12" }, { endStream: true });

/** A device on Node's HTTP/2: what it does with a stream, a test says. */
export class TestDevice implements AsyncDisposable {
  readonly address: string;
  /** What it does with the calls of a path. */
  readonly scripts = new Map<string, Script>();
  readonly calls: DeviceCall[] = [];
  readonly sessions = new Set<http2.ServerHttp2Session>();
  reflection: TestReflection | undefined;
  readonly #server: http2.Http2Server | http2.Http2SecureServer;
  readonly #sockets = new Set<net.Socket>();
  readonly #changed = new EventEmitter().setMaxListeners(0);
  /** Connections so far. */
  connections = 0;

  private constructor(server: http2.Http2Server | http2.Http2SecureServer, options: TestDeviceOptions) {
    this.#server = server;
    this.reflection = options.reflection;
    server.on("connection", (socket: net.Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {}).once("close", () => this.#sockets.delete(socket));
    });
    server.on("session", (session) => {
      this.connections++;
      this.sessions.add(session);
      session.on("error", () => {});
      session.once("close", () => this.#note(() => this.sessions.delete(session)));
    });
    server.on(
      "stream",
      (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders, _: number, raw: string[]) => {
        const path = String(headers[":path"]);
        stream.on("error", () => {});
        if (path.includes("ServerReflectionInfo")) return answerReflection(stream, path, this.reflection);
        const call = this.#record(stream, path, raw);
        (this.scripts.get(path) ?? options.script ?? UNIMPLEMENTED)(stream, call);
      },
    );
    const address = server.address();
    this.address = typeof address === "string" ? `unix:${address}` : `127.0.0.1:${(address as net.AddressInfo).port}`;
  }

  static async start(options: TestDeviceOptions = {}): Promise<TestDevice> {
    const { settings = {}, tls } = options;
    const server =
      tls === undefined ? http2.createServer({ settings }) : http2.createSecureServer({ settings, ...tls });
    server.on("error", () => {});
    const { at } = options;
    if (at?.startsWith("unix:")) server.listen(at.slice("unix:".length));
    else server.listen(Number(at?.split(":").at(-1) ?? 0), "127.0.0.1");
    await once(server, "listening");
    return new TestDevice(server, options);
  }

  /** Waits until what it has seen fits. */
  async until(fits: (device: TestDevice) => boolean, otherwise = "the device saw something else"): Promise<void> {
    const signal = AbortSignal.timeout(10_000);
    while (!fits(this)) {
      await once(this.#changed, "changed", { signal }).catch(() => {
        throw new Error(`${otherwise}: ${this.calls.map(({ path, ending }) => `${path} ${ending}`).join(", ")}`);
      });
    }
  }

  /** The newest call, once it has come. */
  async call(number = this.calls.length + 1): Promise<DeviceCall> {
    await this.until(() => this.calls.length >= number, `call ${number} did not come`);
    return this.calls[number - 1]!;
  }

  /** Cuts every connection at once, as a device that dies. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Stops listening and cuts every connection. */
  async stop(): Promise<void> {
    const closed = this.#server.listening ? once(this.#server, "close") : undefined;
    this.#server.close();
    this.cut();
    await Promise.race([closed, sleep(2_000, undefined, { ref: false })]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #record(stream: http2.ServerHttp2Stream, path: string, raw: readonly string[]): DeviceCall {
    const headers = pairs(raw);
    const call: DeviceCall = { path, headers, chunks: [], ending: "", stream };
    stream.on("data", (chunk: Buffer) => this.#note(() => call.chunks.push(chunk)));
    // A stream that is reset ends too; it is closed by then.
    stream.on("end", () => {
      if (!stream.closed) this.#note(() => (call.ending = "end"));
    });
    stream.on("close", () => {
      const code = stream.rstCode ?? 0;
      this.#note(() => (call.ending = code === 0 && call.ending === "end" ? "end" : `reset ${code}`));
    });
    this.#note(() => this.calls.push(call));
    return call;
  }

  #note(change: () => unknown): void {
    change();
    this.#changed.emit("changed");
  }
}

/** Names and values in turn, as pairs. */
export const pairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1]!] as [string, string]] : []));
