import { once } from "node:events";
import type { ServerDuplexStream, ServerWritableStream } from "@grpc/grpc-js";
import { ERRORS, GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { wipe } from "../secrets/wipe.ts";
import type { Call } from "../transport/call.ts";
import type { ChannelServer } from "../transport/channel-server.ts";
import type { OwnRoute, UnaryAnswer } from "../transport/route.ts";

/** What is special about a method; everything is false unless said. */
export interface MethodTraits {
  /** Its request carries a credential: never compressed, kept out of every buffer but ours, wiped after decoding. */
  isCredential?: boolean;
  /** It runs in the default session whatever `security-token` says. */
  ignoresToken?: boolean;
}

/** One method of an own service: its route, and how it is put on a server. */
export interface OwnMethod {
  route: OwnRoute;
  register(server: ChannelServer, emit: Emit): void;
}

/** Sends the messages of a watch. */
export interface Outlet<Response> {
  /** Sends unless the client is too slow to take it; what is skipped is lost. */
  offer(response: Response): void;
  /** Sends, and ends the call with status OK. */
  finish(response: Response): void;
}

/** A call's one answer. Thrown errors become its status: the caller learns the code's message, the log the rest. */
export type UnaryHandler<Request, Response> = (request: Request, call: Call) => Response | Promise<Response>;

const PREFIX_BYTES = 5;

/** Messages a watch may owe its client before further ones are skipped. */
const OWED_MESSAGES = 16;

/** What a generated method definition is used for here. */
interface Definition<Request, Response> {
  readonly path: string;
  readonly requestType: { decode(bytes: Uint8Array): Request };
  readonly responseType: { encode(message: Response): { finish(): Uint8Array } };
}

const pass = (bytes: Buffer): Buffer => bytes;

/** What an own method is until its traits say otherwise. */
const routeOf = (path: string, traits: MethodTraits, limits: { maxBytes: number }, isUnary: boolean): OwnRoute => ({
  full: path.slice(1),
  service: path.slice(1, path.lastIndexOf("/")),
  isAlwaysAllowed: true,
  ignoresToken: traits.ignoresToken ?? false,
  isActivity: isUnary,
  isUnary,
  isWatch: !isUnary,
  gate: { maxBytes: limits.maxBytes, takesOne: true, keeps: isUnary, isCredential: traits.isCredential ?? false },
});

/** Makes a unary method of a handler. */
export function unary<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  traits: MethodTraits,
  handle: UnaryHandler<Request, Response>,
): OwnMethod {
  const answer: UnaryAnswer = (call, message, emit) => {
    try {
      const found = answerTo(definition, message, (request) => handle(request, call), traits);
      if (!(found instanceof Promise)) return call.answer(frame(definition, found));
      found.then((response) => call.answer(frame(definition, response))).catch((error) => fail(call, error, emit));
    } catch (error) {
      fail(call, error, emit);
    }
  };
  return { route: { ...routeOf(definition.path, traits, limits, true), answer }, register() {} };
}

/** Makes a method that tells of changes until they end. Watching never counts as activity. */
export function watch<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  begin: (request: Request, call: Call, outlet: Outlet<Response>) => void,
): OwnMethod {
  return {
    route: routeOf(definition.path, {}, limits, false),
    register(server, emit) {
      const handler = (grpcCall: ServerWritableStream<Buffer, Buffer>) => {
        const call = server.callOf(grpcCall.metadata);
        if (call === undefined || call.isEnded) return;
        const send = (response: Response) => void grpcCall.write(encode(definition, response));
        try {
          begin(decode(definition, grpcCall.request), call, {
            offer(response) {
              if (!call.isEnded && grpcCall.writableLength < OWED_MESSAGES) send(response);
            },
            finish(response) {
              if (call.isEnded) return;
              call.markEnded();
              send(response);
              grpcCall.end();
            },
          });
        } catch (error) {
          fail(call, error, emit);
        }
      };
      server.grpc.register(definition.path, handler, pass, pass, "serverStream");
    },
  };
}

/** Makes a method that answers each message with one, in order, and no faster than its client reads. */
export function conversation<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  traits: Pick<OwnRoute, "isAlwaysAllowed">,
  answer: (request: Request) => Response,
): OwnMethod {
  const route = routeOf(definition.path, {}, limits, false);
  const run = async (call: Call, grpcCall: ServerDuplexStream<Buffer, Buffer>, emit: Emit) => {
    try {
      // By itself the iteration would destroy the call at the end of its messages, before its status is sent.
      for await (const bytes of grpcCall.iterator({ destroyOnReturn: false })) {
        if (call.isEnded) return;
        const response = encode(definition, answer(decode(definition, bytes)));
        if (!grpcCall.write(response)) await once(grpcCall, "drain", { signal: call.signal });
      }
      if (call.isEnded) return;
      call.markEnded();
      grpcCall.end();
    } catch (error) {
      fail(call, error, emit);
    }
  };
  return {
    route: { ...route, ...traits, isActivity: true, gate: { ...route.gate, takesOne: false } },
    register(server, emit) {
      const handler = (grpcCall: ServerDuplexStream<Buffer, Buffer>) => {
        const call = server.callOf(grpcCall.metadata);
        if (call !== undefined) void run(call, grpcCall, emit);
      };
      server.grpc.register(definition.path, handler, pass, pass, "bidi");
    },
  };
}

/**
 * Decodes and handles a request. Whatever else a credential's message held is wiped when the handler first waits: by then
 * it has taken the secrets it wants.
 */
function answerTo<Request, Answer>(
  definition: Definition<Request, never>,
  message: Buffer,
  handle: (request: Request) => Answer,
  traits: MethodTraits,
): Answer {
  try {
    return handle(decode(definition, message));
  } finally {
    if (traits.isCredential) wipe(message);
  }
}

/** @throws {GatewayError} `FIELD_INVALID` for bytes that are no such message */
function decode<Request>({ requestType }: Definition<Request, never>, message: Buffer): Request {
  try {
    return requestType.decode(message);
  } catch (cause) {
    const tell = "the request could not be decoded; is the client built from the same contract?";
    throw new GatewayError("FIELD_INVALID", undefined, { tell, cause });
  }
}

/** A response as it goes over the wire: a byte that says it is not compressed, its length, itself. */
function frame<Response>({ responseType }: Definition<unknown, Response>, response: Response): Buffer {
  const bytes = responseType.encode(response).finish();
  const framed = Buffer.allocUnsafe(PREFIX_BYTES + bytes.length);
  framed[0] = 0;
  framed.writeUInt32BE(bytes.length, 1);
  framed.set(bytes, PREFIX_BYTES);
  return framed;
}

function encode<Response>({ responseType }: Definition<unknown, Response>, response: Response): Buffer {
  const bytes = responseType.encode(response).finish();
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function fail(call: Call, error: unknown, emit: Emit): void {
  if (call.isEnded) return;
  if (error instanceof GatewayError) {
    call.end(error.code, error.message === ERRORS[error.code].message ? undefined : error.message);
    return;
  }
  emit({
    event: "call.failed",
    method: call.path,
    channel: call.channel.id,
    detail: error instanceof Error ? error.message : String(error),
    ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
  });
  call.end("INTERNAL");
}
