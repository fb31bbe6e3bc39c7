import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Target } from "./gateway.ts";
import { type Field, HeaderEncoder } from "./header-encoder.ts";

/** HTTP/2 frames (RFC 9113 §6). */
const FRAME = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goaway: 7, windowUpdate: 8 } as const;
const FRAME_HEADER_BYTES = 9;
/** Where a frame has its stream's number. */
const STREAM_AT = 5;
const END_STREAM = 1;
const ACK = 1;
const END_HEADERS = 4;
const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const GRPC_PREFIX_BYTES = 5;
/** Received bytes after which the connection's window is opened again. */
const WINDOW_STEP_BYTES = 16_384;

/** A unary call that can be sent often. */
export interface WireCall {
  path: string;
  metadata?: readonly Field[];
  /** The encoded request. */
  message: Uint8Array;
}

/** A call's two frames, and how many entries the table of headers had for them. */
interface Frames {
  bytes: Buffer;
  dataAt: number;
  call: WireCall;
  entries: number;
}

/** Gets the encoded answer; `undefined` where the call was refused or the connection broke. */
export type Done = (answer: Buffer | undefined) => void;

/**
 * One HTTP/2 connection that makes unary calls and does no more than it must, so that the load generator is never what is
 * measured. A ready-made generator would not do: a session's token means something on the connection that logged in
 * alone. It reads no header: an answer with a message is a success, since a refused unary call has none.
 */
export class WireClient implements Disposable {
  readonly #socket: Socket;
  readonly #scheme: "http" | "https";
  readonly #headers = new HeaderEncoder();
  readonly #waiting = new Map<number, { done: Done; answer: Buffer | undefined }>();
  #nextStream = 1;
  #rest: Buffer = Buffer.alloc(0);
  #unacknowledgedBytes = 0;
  #outgoing: Buffer[] = [];
  #repeated: Frames | undefined;

  private constructor(socket: Socket, scheme: "http" | "https") {
    this.#socket = socket;
    this.#scheme = scheme;
    socket.on("data", (chunk: Buffer) => this.#read(chunk));
    socket.on("error", () => {});
    socket.on("close", () => this.#failAll());
    this.#outgoing.push(PREFACE, frame(FRAME.settings, 0, 0, Buffer.alloc(0)));
    this.#flush();
  }

  /** Connects to the loopback and speaks HTTP/2 at once, with the certificate as the one that is trusted. */
  static async connect({ certificate, own, ...where }: Target): Promise<WireClient> {
    const host = "127.0.0.1";
    if (certificate === undefined) {
      const socket = connectTcp({ ...("path" in where ? where : { host, ...where }), noDelay: true });
      await once(socket, "connect");
      return new WireClient(socket, "http");
    }
    const ca = readFileSync(certificate);
    // The address alone: what a gateway tells of its TLS names its key as well.
    const address = "path" in where ? { path: where.path } : { host, port: where.port };
    const socket = connectTls({ ...address, ...own, ca, ALPNProtocols: ["h2"], ciphers: "TLS_AES_128_GCM_SHA256" });
    socket.setNoDelay(true);
    await once(socket, "secureConnect");
    return new WireClient(socket, "https");
  }

  /** Sends a call. Calls that start in one turn of the event loop leave in one write. */
  start(call: WireCall, done: Done): void {
    const stream = this.#nextStream;
    this.#nextStream += 2;
    this.#waiting.set(stream, { done, answer: undefined });
    const { bytes, dataAt } = this.#framesOf(call);
    const frames = Buffer.from(bytes);
    frames.writeUInt32BE(stream, STREAM_AT);
    frames.writeUInt32BE(stream, dataAt + STREAM_AT);
    this.#send(frames);
  }

  /** The same bytes again, but for the stream's number, where nothing came to the table of headers since. */
  #framesOf(call: WireCall): Frames {
    const entries = this.#headers.size;
    if (this.#repeated?.call === call && this.#repeated.entries === entries) return this.#repeated;
    const fields: Field[] = [
      [":method", "POST"],
      [":scheme", this.#scheme],
      [":path", call.path],
      [":authority", "localhost"],
      ["content-type", "application/grpc"],
      ["te", "trailers"],
      ["user-agent", "gatehouse-bench"],
      ...(call.metadata ?? []),
    ];
    const prefix = Buffer.alloc(GRPC_PREFIX_BYTES);
    prefix.writeUInt32BE(call.message.length, 1);
    const headers = frame(FRAME.headers, END_HEADERS, 0, this.#headers.encode(fields));
    const data = frame(FRAME.data, END_STREAM, 0, Buffer.concat([prefix, call.message]));
    const frames = { bytes: Buffer.concat([headers, data]), dataAt: headers.length, call, entries };
    if (this.#headers.size === entries) this.#repeated = frames;
    return frames;
  }

  /** Makes one call. @throws {Error} where it was refused */
  async call(call: WireCall): Promise<Buffer> {
    const answer = await new Promise<Buffer | undefined>((resolve) => this.start(call, resolve));
    if (answer === undefined) throw new Error(`${call.path} was refused`);
    return answer;
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #send(bytes: Buffer): void {
    if (this.#outgoing.length === 0) process.nextTick(() => this.#flush());
    this.#outgoing.push(bytes);
  }

  #flush(): void {
    if (this.#socket.writable) this.#socket.write(Buffer.concat(this.#outgoing));
    this.#outgoing = [];
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (bytes.length - at >= FRAME_HEADER_BYTES) {
      const end = at + FRAME_HEADER_BYTES + bytes.readUIntBE(at, 3);
      if (end > bytes.length) break;
      const flags = bytes[at + 4]!;
      this.#take(bytes[at + 3]!, flags, bytes.readUInt32BE(at + 5), bytes.subarray(at + FRAME_HEADER_BYTES, end));
      at = end;
    }
    this.#rest = bytes.subarray(at);
  }

  #take(type: number, flags: number, stream: number, payload: Buffer): void {
    if (type === FRAME.data) this.#takeData(stream, payload);
    if (type === FRAME.settings && flags !== ACK) this.#send(frame(FRAME.settings, ACK, 0, Buffer.alloc(0)));
    if (type === FRAME.ping && flags !== ACK) this.#send(frame(FRAME.ping, ACK, 0, payload));
    if (type === FRAME.goaway) this.#failAll();
    if (type === FRAME.reset) this.#finish(stream);
    if ((type === FRAME.headers || type === FRAME.data) && flags & END_STREAM) this.#finish(stream);
  }

  #takeData(stream: number, payload: Buffer): void {
    const waiting = this.#waiting.get(stream);
    if (waiting !== undefined && payload.length > 0)
      waiting.answer = waiting.answer === undefined ? payload : Buffer.concat([waiting.answer, payload]);
    this.#unacknowledgedBytes += payload.length;
    if (this.#unacknowledgedBytes < WINDOW_STEP_BYTES) return;
    const increment = Buffer.alloc(4);
    increment.writeUInt32BE(this.#unacknowledgedBytes);
    this.#unacknowledgedBytes = 0;
    this.#send(frame(FRAME.windowUpdate, 0, 0, increment));
  }

  #finish(stream: number): void {
    const waiting = this.#waiting.get(stream);
    this.#waiting.delete(stream);
    waiting?.done(waiting.answer?.subarray(GRPC_PREFIX_BYTES));
  }

  #failAll(): void {
    for (const stream of [...this.#waiting.keys()]) {
      const waiting = this.#waiting.get(stream);
      this.#waiting.delete(stream);
      waiting?.done(undefined);
    }
  }
}

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(FRAME_HEADER_BYTES);
  header.writeUIntBE(payload.length, 0, 3);
  header[3] = type;
  header[4] = flags;
  header.writeUInt32BE(stream, 5);
  return Buffer.concat([header, payload]);
}
