import type { EventEmitter } from "node:events";
import {
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { Duplex } from "node:stream";
import { type Metadata, Server, ServerCredentials } from "@grpc/grpc-js";

/** Takes every stream first. `pass` hands it on to the handler that grpc-js has for its path. */
export type StreamTaker = (
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  rawHeaders: readonly string[],
  pass: () => void,
) => void;

export interface SeamOptions {
  streamsPerChannel: number;
  maxMessageBytes: number;
  resets: ResetLimits;
  onStream: StreamTaker;
  onSession(session: ServerHttp2Session): void;
  onSessionError(error: Error, session: ServerHttp2Session): void;
}

/** Header that leads a handler back to its call. Set on every stream by us, so that nobody can forge it. */
const CALL_HEADER = "gatehouse-call";

/** What gRPC allows as the name of metadata, and HTTP/2's own fields. */
const METADATA_NAME = /^:?[0-9a-z_.-]+$/;
/** And as its value. */
const METADATA_VALUE = /^[ -~]*$/;

/**
 * What one connection may ask of HTTP/2, beyond the streams at once. Node's own limits are said where they are ours too,
 * since grpc-js would lift some of them (docs/decisions/0012-hardening-limits.md).
 */
const HTTP2_LIMITS = {
  /** In MB, of streams and their headers; Node counts no file or socket memory here. */
  maxSessionMemory: 10,
  /** Of one request, or of its trailers. */
  maxHeaderListPairs: 64,
  /** Table of the answers' header compression, in bytes. */
  maxDeflateDynamicTableSize: 4096,
  /** Entries of one SETTINGS frame. */
  maxSettings: 32,
  /** Our pings without an answer. */
  maxOutstandingPings: 4,
  /** Frames that break a rule of one stream, such as empty DATA. */
  maxSessionInvalidFrames: 32,
  /** Streams beyond those allowed at once. */
  maxSessionRejectedStreams: 100,
};

/** How many streams a client may give up: at once, and a second from then on. */
export interface ResetLimits {
  burst: number;
  perSecond: number;
}

/** Bytes that names and values of one request's headers may have, with 32 for each pair (RFC 9113 §6.5.2). */
const HEADER_LIST_BYTES = 16_384;

/**
 * The one place that knows what is not public API of grpc-js: that after `createConnectionInjector` the http2 server is
 * the one key of `server.http2Servers`, and that it has a single `stream` listener. Both are checked when it is made.
 *
 * That listener is all we take from it. Connections run on an HTTP/2 server of our own: grpc-js passes few of Node's
 * limits on, and keeps timers for every connection.
 */
export class GrpcSeam<Context> {
  readonly server: Server;
  readonly #http2: Http2Server;
  readonly #contexts = new Map<string, Context>();
  #serial = 0;

  constructor(options: SeamOptions) {
    this.server = new Server({
      "grpc.enable_channelz": 0,
      "grpc.max_receive_message_length": options.maxMessageBytes,
    });
    const handle = onlyStreamListener(this.server);
    this.#http2 = createServer({
      ...HTTP2_LIMITS,
      // From Node 22 on. Before it, nghttp2's own 1,000 and 33 hold, and our own count, which is below them, comes first.
      ...{ streamResetBurst: options.resets.burst, streamResetRate: options.resets.perSecond },
      settings: { maxConcurrentStreams: options.streamsPerChannel, maxHeaderListSize: HEADER_LIST_BYTES },
    });
    this.#http2.on(
      "stream",
      (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, _flags: number, rawHeaders: readonly string[]) => {
        stream.on("error", ignore);
        options.onStream(stream, headers, rawHeaders, () => handle(stream, headers));
      },
    );
    this.#http2.on("session", options.onSession);
    this.#http2.on("sessionError", options.onSessionError);
  }

  /** Speaks HTTP/2 on a connection. */
  inject(connection: Duplex): void {
    this.#http2.emit("connection", connection);
  }

  /** Marks a stream's headers, so that `contextOf` finds `context` in its handler. Returns how to forget it. */
  bind(headers: IncomingHttpHeaders, context: Context): () => void {
    const key = (++this.#serial).toString(36);
    this.#contexts.set(key, context);
    // grpc-js writes what it cannot take to standard error, value and all.
    for (const [name, value] of Object.entries(headers))
      if (!METADATA_NAME.test(name) || !METADATA_VALUE.test(String(value))) delete headers[name];
    headers[CALL_HEADER] = key;
    return () => void this.#contexts.delete(key);
  }

  /** The context of a handler's call; `undefined` once it was forgotten. */
  contextOf(metadata: Metadata): Context | undefined {
    return this.#contexts.get(String(metadata.get(CALL_HEADER)[0]));
  }
}

/** A broken stream or session always closes, and closing is what we act on. */
const ignore = (): void => {};

/** What grpc-js does with a new stream. */
function onlyStreamListener(server: Server): (...args: unknown[]) => void {
  server.createConnectionInjector(ServerCredentials.createInsecure());
  const servers: unknown = Reflect.get(server, "http2Servers");
  if (!(servers instanceof Map) || servers.size !== 1) throw unknownRelease("it keeps its http2 servers elsewhere");
  const [http2Server] = servers.keys() as Iterable<EventEmitter>;
  const [handle, ...others] = http2Server?.listeners("stream") ?? [];
  if (handle === undefined || others.length > 0) throw unknownRelease("it has no single stream listener");
  return handle as (...args: unknown[]) => void;
}

const unknownRelease = (why: string): Error =>
  new Error(
    `this release of @grpc/grpc-js is not one Gatehouse knows: ${why}; install the version of package-lock.json`,
  );
