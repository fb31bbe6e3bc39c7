import { EventEmitter, once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { Metadata, status } from "@grpc/grpc-js";
import { PasswordAuthenticationService } from "#proto/services.js";
import { frame } from "../../conformance/wire.ts";
import { failureOf } from "../../support/raw-client.ts";
import {
  callFields,
  data,
  ERROR,
  FLAG,
  FrameReader,
  type Http2Frame,
  headers,
  PREFACE,
  rawFrame,
  SETTING,
  settings,
  TYPE,
  uint32,
  windowUpdate,
} from "./frames.ts";
import { decodeFields, type Field } from "./hpack.ts";

/** How a stream ended. What did not come is empty or 0. */
export interface RawAnswer {
  http: number;
  status: string;
  reason: string;
  message: string;
  /** Name of the code of RST_STREAM. */
  reset: string;
  /** The connection ended before the stream did. */
  isCut: boolean;
  body: Buffer;
}

export interface RawOptions {
  /** Address the client comes from, such as `127.0.0.9`: to the gateway a source of its own. */
  from?: string;
  tls?: boolean;
  /** Whether the preface and SETTINGS are sent. Default true. */
  speaks?: boolean;
}

interface UnaryMethod<Request, Response> {
  path: string;
  requestSerialize: (request: Request) => Buffer;
  responseDeserialize: (bytes: Buffer) => Response;
}

const WAIT_MS = 10_000;
const WINDOW_BYTES = 2 ** 30;

/**
 * An HTTP/2 connection of which every byte is the test's own. It answers SETTINGS and pings and understands answers; it
 * knows no rules.
 */
export class RawConnection implements Disposable {
  readonly socket: net.Socket;
  readonly #streams = new Map<number, Http2Frame[]>();
  readonly #heard = new EventEmitter();
  #framesHeard = 0;
  #pingsSent = 0;
  #lastPong = 0;
  #lastStream = -1;
  #goodbye = "";
  #isEnded = false;

  private constructor(socket: net.Socket) {
    this.socket = socket;
    this.#heard.setMaxListeners(0);
    const reader = new FrameReader();
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => {
      for (const frame of reader.read(chunk)) this.#onFrame(frame);
      this.#heard.emit("heard");
    });
    socket.on("close", () => {
      this.#isEnded = true;
      this.#heard.emit("heard");
    });
  }

  static async open(address: string, options: RawOptions = {}): Promise<RawConnection> {
    const socket = connect(address, options);
    await once(socket, options.tls ? "secureConnect" : "connect");
    const connection = new RawConnection(socket);
    if (options.speaks ?? true) {
      const wanted = { [SETTING.HEADER_TABLE_SIZE]: 0, [SETTING.INITIAL_WINDOW_SIZE]: WINDOW_BYTES };
      connection.write(PREFACE, settings(wanted), windowUpdate(0, WINDOW_BYTES));
      await connection.until(() => connection.#framesHeard > 0, "no SETTINGS came");
    }
    return connection;
  }

  /** Whether the socket is closed. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Error of the last GOAWAY; empty where none came. */
  get goodbye(): string {
    return this.#goodbye;
  }

  write(...bytes: Buffer[]): void {
    this.socket.write(Buffer.concat(bytes));
  }

  /** The next stream of this client's. */
  nextStream(): number {
    this.#lastStream += 2;
    return this.#lastStream;
  }

  /** Sends one request and answers how it ended. Without a body the headers end the stream. */
  async request(path: string, body?: Buffer, more: readonly Field[] = []): Promise<RawAnswer> {
    const stream = this.nextStream();
    const fields = [...callFields(path), ...more];
    if (body === undefined) this.write(headers(stream, fields, FLAG.END_HEADERS | FLAG.END_STREAM));
    else this.write(headers(stream, fields), data(stream, body));
    return await this.answer(stream);
  }

  async call<Request, Response>(
    method: UnaryMethod<Request, Response>,
    request: Request,
    more: readonly Field[] = [],
  ): Promise<RawAnswer & { response: Response }> {
    const answer = await this.request(method.path, frame(method.requestSerialize(request)), more);
    return { ...answer, response: method.responseDeserialize(answer.body.subarray(5)) };
  }

  async login(username: string, password: string | Buffer) {
    const request = { username, password: Buffer.from(password) };
    return (await this.call(PasswordAuthenticationService.createSession, request)).response;
  }

  /** Waits for a stream's end, or the connection's. */
  async answer(stream: number, withinMs = WAIT_MS): Promise<RawAnswer> {
    const isOver = () => this.#framesOf(stream).some(isLast);
    await this.until(() => this.#isEnded || isOver(), `stream ${stream} did not end`, withinMs);
    return answerOf(this.#framesOf(stream), !isOver());
  }

  /** Waits until the gateway has read all that was sent before. */
  async settle(withinMs = WAIT_MS): Promise<void> {
    const serial = ++this.#pingsSent;
    this.write(rawFrame(TYPE.PING, 0, 0, uint32(0, serial)));
    await this.until(() => this.#lastPong >= serial, "the ping was not answered", withinMs);
  }

  /** Waits until the gateway has closed the socket. */
  async end(withinMs = WAIT_MS): Promise<void> {
    await this.until(() => this.#isEnded, "the connection was not ended", withinMs);
  }

  /** Waits until it is so, looking whenever something came. */
  async until(holds: () => boolean, otherwise: string, withinMs = WAIT_MS): Promise<void> {
    const signal = AbortSignal.timeout(withinMs);
    while (!holds()) {
      if (this.#isEnded) throw new Error(`${otherwise} before the connection was gone`);
      await once(this.#heard, "heard", { signal }).catch(() => {
        throw new Error(`${otherwise} within ${withinMs} ms`);
      });
    }
  }

  [Symbol.dispose](): void {
    this.socket.destroy();
  }

  #framesOf(stream: number): Http2Frame[] {
    return this.#streams.get(stream) ?? [];
  }

  #onFrame(frame: Http2Frame): void {
    const { type, flags, stream, payload } = frame;
    const isAck = (flags & FLAG.ACK) !== 0;
    this.#framesHeard++;
    if (stream > 0) this.#streams.set(stream, [...this.#framesOf(stream), frame]);
    else if (type === TYPE.SETTINGS && !isAck) this.write(rawFrame(TYPE.SETTINGS, FLAG.ACK, 0));
    else if (type === TYPE.PING && !isAck) this.write(rawFrame(TYPE.PING, FLAG.ACK, 0, payload));
    else if (type === TYPE.PING) this.#lastPong = Math.max(this.#lastPong, payload.readUInt32BE(4));
    else if (type === TYPE.GOAWAY) this.#goodbye = errorName(payload.readUInt32BE(4));
  }
}

const isLast = ({ type, flags }: Http2Frame): boolean =>
  type === TYPE.RST_STREAM || (type <= TYPE.HEADERS && (flags & FLAG.END_STREAM) !== 0);

/** A socket on its way to an address `127.0.0.1:port`. Nothing is said on it but what TLS says. */
export function connect(address: string, { from, tls: isTls = false }: RawOptions = {}): net.Socket {
  const where = { host: "127.0.0.1", port: Number(address.split(":").at(-1)), ...(from && { localAddress: from }) };
  if (!isTls) return net.connect(where);
  // The types do not know it; net.connect below gets it.
  const options: tls.ConnectionOptions & { localAddress?: string } = {
    ...where,
    ALPNProtocols: ["h2"],
    rejectUnauthorized: false,
  };
  return tls.connect(options);
}

const errorName = (code: number): string => ERROR[code] ?? String(code);

function answerOf(frames: readonly Http2Frame[], isCut: boolean): RawAnswer {
  const fields: Record<string, string> = {};
  const chunks: Buffer[] = [];
  let reset = "";
  for (const { type, payload } of frames) {
    if (type === TYPE.HEADERS) Object.assign(fields, decodeFields(payload));
    else if (type === TYPE.DATA) chunks.push(payload);
    else if (type === TYPE.RST_STREAM) reset = errorName(payload.readUInt32BE(0));
  }
  const metadata = new Metadata();
  const details = fields["grpc-status-details-bin"];
  if (details !== undefined) metadata.set("grpc-status-details-bin", Buffer.from(details, "base64"));
  const code = fields["grpc-status"];
  const { reason, message } = failureOf({ code: Number(code), details: fields["grpc-message"] ?? "", metadata });
  return {
    http: Number(fields[":status"] ?? 0),
    status: code === undefined ? "" : (status[Number(code)] ?? code),
    reason,
    message,
    reset,
    isCut,
    body: Buffer.concat(chunks),
  };
}
