import { once } from "node:events";
import http2 from "node:http2";
import net from "node:net";
import { Metadata, status } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { PasswordAuthenticationService } from "#proto/services.js";
import { failureOf } from "../support/raw-client.ts";

/** How a call ended. `status` is empty where no gRPC status came at all. */
export interface Answer {
  http: number;
  status: string;
  reason: string;
  domain: string;
  message: string;
  /** Code of the `google.rpc.Status` in the details; -1 where there is none. */
  detailsCode: number;
  body: Buffer;
  /** Code of RST_STREAM; 0 where there was none. */
  resetCode: number;
  /** Headers and trailers. */
  raw: http2.IncomingHttpHeaders;
}

export interface WireRequest {
  headers?: http2.OutgoingHttpHeaders;
  /** What goes as DATA; nothing at all without it. */
  body?: Buffer;
}

interface UnaryMethod<Request, Response> {
  path: string;
  requestSerialize: (request: Request) => Buffer;
  responseDeserialize: (bytes: Buffer) => Response;
}

/** A message as gRPC frames it. */
export function frame(message: Buffer, compressed = false): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(compressed ? 1 : 0, 0);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** An HTTP/2 connection whose socket, headers and frames are the test's own: for what a gRPC library cannot send. */
export class Wire implements Disposable {
  readonly socket: net.Socket;
  readonly http2: http2.ClientHttp2Session;

  private constructor(socket: net.Socket, session: http2.ClientHttp2Session) {
    this.socket = socket;
    this.http2 = session;
  }

  /** @param address `127.0.0.1:port` or `unix:path` */
  static async open(address: string, from: { localAddress?: string; localPort?: number } = {}): Promise<Wire> {
    const socket = address.startsWith("unix:")
      ? net.connect(address.slice("unix:".length))
      : net.connect({ host: "127.0.0.1", port: Number(address.split(":").at(-1)), ...from });
    await once(socket, "connect");
    const session = http2.connect("http://localhost", { createConnection: () => socket });
    session.on("error", () => {});
    await once(session, "remoteSettings", { signal: AbortSignal.timeout(5_000) });
    return new Wire(socket, session);
  }

  /** Opens a stream and leaves it to the test. */
  stream(path: string, headers: http2.OutgoingHttpHeaders = {}): http2.ClientHttp2Stream {
    const stream = this.http2.request(
      { ":method": "POST", ":path": path, "content-type": "application/grpc", te: "trailers", ...headers },
      { endStream: false },
    );
    return stream.on("error", () => {});
  }

  /** Sends one request and answers how it ended, whatever that is. */
  async request(path: string, { headers, body }: WireRequest = {}): Promise<Answer> {
    const stream = this.stream(path, headers);
    stream.end(body);
    return await answerOf(stream);
  }

  async call<Request, Response>(
    method: UnaryMethod<Request, Response>,
    request: Request,
    headers: http2.OutgoingHttpHeaders = {},
  ): Promise<Answer & { response: Response }> {
    const answer = await this.request(method.path, { headers, body: frame(method.requestSerialize(request)) });
    return { ...answer, response: method.responseDeserialize(answer.body.subarray(5)) };
  }

  async login(username: string, password: string) {
    const request = { username, password: Buffer.from(password) };
    return (await this.call(PasswordAuthenticationService.createSession, request)).response;
  }

  [Symbol.dispose](): void {
    this.http2.destroy();
    this.socket.destroy();
  }
}

/** A reset is an end like others, though an error to Node. */
async function closing(stream: http2.ClientHttp2Stream): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the stream did not end within 15 s")), 15_000);
    stream.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Reads a stream to its end. */
export async function answerOf(stream: http2.ClientHttp2Stream): Promise<Answer> {
  const chunks: Buffer[] = [];
  let headers: http2.IncomingHttpHeaders = {};
  stream.on("response", (response) => {
    headers = { ...response, ...headers };
  });
  stream.on("trailers", (trailers) => {
    headers = { ...headers, ...trailers };
  });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  if (!stream.closed) await closing(stream);
  const code = headers["grpc-status"];
  const metadata = new Metadata();
  const details = headers["grpc-status-details-bin"];
  const detailsCode =
    typeof details === "string" ? messages.google.rpc.Status.decode(Buffer.from(details, "base64")).code : -1;
  if (typeof details === "string") metadata.set("grpc-status-details-bin", Buffer.from(details, "base64"));
  const failure = failureOf({ code: Number(code), details: String(headers["grpc-message"] ?? ""), metadata });
  return {
    ...failure,
    http: Number(headers[":status"] ?? 0),
    status: code === undefined ? "" : (status[Number(code)] ?? String(code)),
    detailsCode,
    body: Buffer.concat(chunks),
    resetCode: stream.rstCode ?? 0,
    raw: headers,
  };
}
