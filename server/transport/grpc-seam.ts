import type { EventEmitter } from "node:events";
import type { IncomingHttpHeaders, ServerHttp2Session, ServerHttp2Stream } from "node:http2";
import type { Duplex } from "node:stream";
import { type Metadata, Server, ServerCredentials } from "@grpc/grpc-js";

/** Takes every stream first. `pass` hands it on to the handler that grpc-js has for its path. */
export type StreamTaker = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, pass: () => void) => void;

export interface SeamOptions {
  streamsPerChannel: number;
  maxMessageBytes: number;
  keepaliveMs: number;
  keepaliveTimeoutMs: number;
  onStream: StreamTaker;
  onSession(session: ServerHttp2Session): void;
}

/** Header that leads a handler back to its call. Set on every stream by us, so that nobody can forge it. */
const CALL_HEADER = "gatehouse-call";

/** What gRPC allows as the name of metadata, and HTTP/2's own fields. */
const METADATA_NAME = /^:?[0-9a-z_.-]+$/;

/** Memory that grpc-js lets one connection hold, in MB. Its own default is unlimited. */
const SESSION_MEMORY_MB = 16;

/**
 * The one place that knows what is not public API of grpc-js: that after `createConnectionInjector` the http2 server is
 * the one key of `server.http2Servers`, and that it has a single `stream` listener. Both are checked when it is made.
 */
export class GrpcSeam<Context> {
  readonly server: Server;
  readonly #inject: (connection: Duplex) => void;
  readonly #contexts = new Map<string, Context>();
  #serial = 0;

  constructor(options: SeamOptions) {
    this.server = new Server({
      "grpc.enable_channelz": 0,
      "grpc.max_concurrent_streams": options.streamsPerChannel,
      "grpc.max_receive_message_length": options.maxMessageBytes,
      "grpc.keepalive_time_ms": options.keepaliveMs,
      "grpc.keepalive_timeout_ms": options.keepaliveTimeoutMs,
      "grpc-node.max_session_memory": SESSION_MEMORY_MB,
    });
    const injector = this.server.createConnectionInjector(ServerCredentials.createInsecure());
    this.#inject = (connection) => injector.injectConnection(connection);
    const http2Server = onlyHttp2Server(this.server);
    const [handle, ...others] = http2Server.listeners("stream") as ((...args: unknown[]) => void)[];
    if (handle === undefined || others.length > 0) throw unknownRelease("it has no single stream listener");
    http2Server.removeAllListeners("stream");
    http2Server.on("stream", (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
      stream.on("error", ignore);
      options.onStream(stream, headers, () => handle(stream, headers));
    });
    http2Server.on("session", options.onSession);
    http2Server.on("sessionError", ignore);
  }

  /** Speaks gRPC on a connection. */
  inject(connection: Duplex): void {
    this.#inject(connection);
  }

  /** Marks a stream's headers, so that `contextOf` finds `context` in its handler. Returns how to forget it. */
  bind(headers: IncomingHttpHeaders, context: Context): () => void {
    const key = (++this.#serial).toString(36);
    this.#contexts.set(key, context);
    // grpc-js writes what it cannot take to standard error, value and all.
    for (const name of Object.keys(headers)) if (!METADATA_NAME.test(name)) delete headers[name];
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

function onlyHttp2Server(server: Server): EventEmitter {
  const servers: unknown = Reflect.get(server, "http2Servers");
  if (!(servers instanceof Map) || servers.size !== 1) throw unknownRelease("it keeps its http2 servers elsewhere");
  return [...servers.keys()][0] as EventEmitter;
}

const unknownRelease = (why: string): Error =>
  new Error(
    `this release of @grpc/grpc-js is not one Gatehouse knows: ${why}; install the version of package-lock.json`,
  );
