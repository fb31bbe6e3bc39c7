import { EventEmitter, once } from "node:events";
import net from "node:net";
import {
  data,
  FLAG,
  FrameReader,
  type Http2Frame,
  headers,
  PREFACE,
  rawFrame,
  SETTING,
  settings,
  TYPE,
  windowUpdate,
} from "../hostile/support/frames.ts";
import type { Field } from "../hostile/support/hpack.ts";

/** What a device does when a frame has come. */
export type OnFrame = (frame: Http2Frame, connection: RawDeviceConnection) => void;

export interface RawDeviceOptions {
  onFrame?: OnFrame;
  /** Says nothing by itself, not even what HTTP/2 asks for. */
  isSilent?: boolean;
  /** Instead of SETTINGS, the first bytes of each connection. */
  greeting?: () => Buffer;
  /** `127.0.0.1:port`. Default: a free port. */
  at?: string;
}

/** One connection to a `RawDevice`. */
export interface RawDeviceConnection {
  readonly socket: net.Socket;
  readonly frames: Http2Frame[];
  write(...bytes: Buffer[]): void;
}

/** A device whose every byte is the test's own. It answers SETTINGS and pings, and knows no rules. */
export class RawDevice implements AsyncDisposable {
  readonly address: string;
  readonly connections: RawDeviceConnection[] = [];
  onFrame: OnFrame;
  readonly #server: net.Server;
  readonly #changed = new EventEmitter().setMaxListeners(0);

  private constructor(
    server: net.Server,
    { onFrame = () => {}, greeting = () => settings(), isSilent = false }: RawDeviceOptions,
  ) {
    this.#server = server;
    this.address = `127.0.0.1:${(server.address() as net.AddressInfo).port}`;
    this.onFrame = onFrame;
    server.on("connection", (socket) => this.#accept(socket, isSilent ? undefined : greeting()));
  }

  static async start(options: RawDeviceOptions = {}): Promise<RawDevice> {
    const server = net.createServer();
    server.listen(Number(options.at?.split(":").at(-1) ?? 0), "127.0.0.1");
    await once(server, "listening");
    return new RawDevice(server, options);
  }

  /** Frames of calls, in their order, over all connections. */
  get frames(): Http2Frame[] {
    return this.connections.flatMap(({ frames }) => frames).filter(({ stream }) => stream > 0);
  }

  /** Waits until it has seen what fits. */
  async until(fits: (device: RawDevice) => boolean, withinMs = 10_000): Promise<void> {
    const signal = AbortSignal.timeout(withinMs);
    while (!fits(this)) {
      await once(this.#changed, "changed", { signal }).catch(() => {
        throw new Error(`the device saw ${this.frames.map(({ type, flags }) => `${type}/${flags}`).join(" ")}`);
      });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const { socket } of this.connections) socket.destroy();
    await closed;
  }

  #accept(socket: net.Socket, greeting: Buffer | undefined): void {
    const connection: RawDeviceConnection = {
      socket,
      frames: [],
      write: (...bytes) => void (socket.destroyed || socket.write(Buffer.concat(bytes))),
    };
    this.connections.push(connection);
    const reader = new FrameReader();
    let missing = PREFACE.length;
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => {
      const skipped = Math.min(missing, chunk.length);
      missing -= skipped;
      for (const frame of reader.read(chunk.subarray(skipped))) {
        connection.frames.push(frame);
        if (greeting !== undefined) acknowledge(frame, connection);
        if (frame.stream > 0) this.onFrame(frame, connection);
      }
      this.#changed.emit("changed");
    });
    socket.on("close", () => this.#changed.emit("changed"));
    if (greeting !== undefined) connection.write(greeting);
    this.#changed.emit("changed");
  }
}

function acknowledge({ type, flags, payload }: Http2Frame, connection: RawDeviceConnection): void {
  if ((flags & FLAG.ACK) !== 0) return;
  if (type === TYPE.SETTINGS) connection.write(rawFrame(TYPE.SETTINGS, FLAG.ACK, 0));
  if (type === TYPE.PING) connection.write(rawFrame(TYPE.PING, FLAG.ACK, 0, payload));
}

/** SETTINGS and a window as wide as HTTP/2 has them. */
export const wideOpen = (): Buffer =>
  Buffer.concat([settings({ [SETTING.INITIAL_WINDOW_SIZE]: 2 ** 30 }), windowUpdate(0, 2 ** 30)]);

export const isEnd = ({ type, flags }: Http2Frame): boolean =>
  (type === TYPE.DATA || type === TYPE.HEADERS) && (flags & FLAG.END_STREAM) !== 0;

/** The headers that an answer begins with. */
export const head = (stream: number, more: readonly Field[] = [], flags?: number): Buffer =>
  headers(stream, [[":status", "200"], ["content-type", "application/grpc"], ...more], flags);

/** Trailers that end an answer. */
export const trailers = (stream: number, fields: readonly Field[] = [["grpc-status", "0"]]): Buffer =>
  headers(stream, fields, FLAG.END_HEADERS | FLAG.END_STREAM);

/** A part of an answer. */
export const part = (stream: number, bytes: Buffer): Buffer => data(stream, bytes, 0);
