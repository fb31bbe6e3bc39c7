import type { ServerDuplexStream, ServerWritableStream } from "@grpc/grpc-js";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import { principalKey } from "../core/principal.ts";
import type { Call } from "../transport/call.ts";
import type { OwnRoute } from "../transport/route.ts";
import { Debts } from "./debts.ts";
import { type Definition, decode, fail, type MethodTraits, type OwnMethod, routeOf } from "./own-method.ts";

/** Sends the messages of a watch. */
export interface Outlet<Response> {
  /** Sends unless the client is too slow to take it; what is skipped is lost. */
  offer(response: Response): void;
  /**
   * Sends once the client has taken what was sent before, and its principal's watches have not left too much unread; until
   * then the last one alone waits, and is made only then. A watch ends with `DEADLINE_EXCEEDED` where its client takes nothing for long.
   */
  replace(latest: () => Response): void;
  /** Sends, and ends the call with status OK. */
  finish(response: Response): void;
  /** Ends the call with an error, after what was sent. */
  fail(error: GatewayError): void;
}

/** Messages a watch may owe its client before further ones are skipped. */
const OWED_MESSAGES = 16;

/**
 * What all clients together may leave unread of a conversation's answers, in bytes. An answer can be a device's whole
 * contract, and its question has but a few bytes.
 */
const OWED_BYTES = 32 * 1024 * 1024;
/** How long a client may leave an answer, or a state of a watch, unread. */
const UNREAD_MS = 30_000;

const pass = (bytes: Buffer): Buffer => bytes;

/** Makes a method that tells of changes until they end. Watching never counts as activity. */
export function watch<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  begin: (request: Request, call: Call, outlet: Outlet<Response>) => void,
  traits: MethodTraits = {},
): OwnMethod {
  const debts = new Debts();
  return {
    route: routeOf(definition.path, traits, limits, false),
    register(server, emit) {
      const handler = (grpcCall: ServerWritableStream<Buffer, Buffer>) => {
        const call = server.callOf(grpcCall.metadata);
        if (call === undefined || call.isEnded) return;
        call.finishStream = (status) => void grpcCall.emit("error", status);
        const send = (response: Response) => void grpcCall.write(encode(definition, response));
        let isTaking = false;
        let latest: (() => Response) | undefined;
        const replace = (make: () => Response) => {
          if (call.isEnded) return;
          latest = make;
          if (!isTaking) sendLatest();
        };
        const owner = call.session === undefined ? "" : principalKey(call.session.principal);
        const sendLatest = () => {
          isTaking = latest !== undefined && !call.isEnded;
          if (latest === undefined || call.isEnded) return;
          if (debts.isFull(owner)) return void call.signal.addEventListener("abort", debts.wait(owner, sendLatest));
          const bytes = encode(definition, latest());
          const taken = debts.add(owner, bytes.length);
          latest = undefined;
          const late = setTimeout(() => call.end("DEADLINE_EXCEEDED"), UNREAD_MS).unref();
          const done = () => {
            call.signal.removeEventListener("abort", done);
            clearTimeout(late);
            taken();
          };
          call.signal.addEventListener("abort", done);
          grpcCall.write(bytes, () => {
            done();
            sendLatest();
          });
        };
        try {
          begin(decode(definition, grpcCall.request), call, {
            offer(response) {
              if (!call.isEnded && grpcCall.writableLength < OWED_MESSAGES) send(response);
            },
            replace,
            finish(response) {
              if (call.isEnded) return;
              call.markEnded();
              send(response);
              grpcCall.end();
            },
            fail: (error) => fail(call, error, emit),
          });
        } catch (error) {
          fail(call, error, emit);
        }
      };
      server.grpc.register(definition.path, handler, pass, pass, "serverStream");
    },
  };
}

/**
 * Makes a method that answers each message with one, in order, and no faster than its client reads. A conversation ends
 * with `TOO_MANY_CALLS` while clients leave too much unread, and with `DEADLINE_EXCEEDED` where its own does so for long.
 */
export function conversation<Request, Response>(
  definition: Definition<Request, Response>,
  limits: { maxBytes: number },
  traits: Pick<OwnRoute, "isAlwaysAllowed">,
  answer: (request: Request, call: Call) => Response,
): OwnMethod {
  const route = routeOf(definition.path, {}, limits, false);
  let owedBytes = 0;
  const send = async (call: Call, grpcCall: ServerDuplexStream<Buffer, Buffer>, response: Buffer) => {
    if (owedBytes > 0 && owedBytes + response.length > OWED_BYTES)
      throw new GatewayError("TOO_MANY_CALLS", undefined, { tell: "too many answers like this one are not read yet" });
    owedBytes += response.length;
    const late = setTimeout(() => call.end("DEADLINE_EXCEEDED"), UNREAD_MS).unref();
    // Not "drain": grpc-js counts messages, and takes 16 of any size.
    await new Promise<void>((resolve) => {
      const done = () => {
        call.signal.removeEventListener("abort", done);
        resolve();
      };
      call.signal.addEventListener("abort", done);
      grpcCall.write(response, done);
    });
    clearTimeout(late);
    owedBytes -= response.length;
  };
  const run = async (call: Call, grpcCall: ServerDuplexStream<Buffer, Buffer>, emit: Emit) => {
    try {
      // By itself the iteration would destroy the call at the end of its messages, before its status is sent.
      for await (const bytes of grpcCall.iterator({ destroyOnReturn: false })) {
        if (call.isEnded) return;
        await send(call, grpcCall, encode(definition, answer(decode(definition, bytes), call)));
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
        if (call === undefined) return;
        call.finishStream = (status) => void grpcCall.emit("error", status);
        void run(call, grpcCall, emit);
      };
      server.grpc.register(definition.path, handler, pass, pass, "bidi");
    },
  };
}

function encode<Response>({ responseType }: Definition<unknown, Response>, response: Response): Buffer {
  const bytes = responseType.encode(response).finish();
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
