import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { gunzip, inflate } from "node:zlib";
import type { Emit } from "../core/events.ts";
import type { Call } from "./call.ts";
import { type GateRefusal, MessageGate } from "./message-gate.ts";
import type { OwnRoute, UnaryAnswer } from "./route.ts";

const kServed = Symbol("served call");

interface Served {
  call: Call;
  gate: MessageGate;
  answer: UnaryAnswer;
  encoding: string;
  maxBytes: number;
  emit: Emit;
}

type ServedStream = ServerHttp2Stream & { [kServed]: Served };

const DECOMPRESSORS = { gzip: gunzip, deflate: inflate };

/**
 * Serves a unary call of an own service on its stream. grpc-js would do the same work and more: a call through it costs
 * half as much again (docs/decisions/0010-unary-calls.md).
 */
export function serveUnary(call: Call, route: OwnRoute, headers: IncomingHttpHeaders, emit: Emit): void {
  if (route.answer === undefined) throw new Error(`${route.full} has no answer of its own`);
  const gate = new MessageGate(route.gate);
  const encoding = String(headers["grpc-encoding"] ?? "identity");
  call.gate = gate;
  const stream = call.stream as ServedStream;
  stream[kServed] = { call, gate, answer: route.answer, encoding, maxBytes: route.gate.maxBytes, emit };
  stream.on("data", onData);
  stream.on("end", onEnd);
}

function onData(this: ServerHttp2Stream, chunk: Buffer): void {
  const { call, gate } = (this as ServedStream)[kServed];
  call.line.notePiece(chunk.length);
  const refusal = gate.write(chunk);
  if (refusal !== undefined) call.end(refusal.code, refusal.tell);
}

function onEnd(this: ServerHttp2Stream): void {
  const { call, gate, answer, encoding, maxBytes, emit } = (this as ServedStream)[kServed];
  if (call.isEnded) return;
  const refusal = gate.end();
  if (refusal !== undefined) return call.end(refusal.code, refusal.tell);
  if (!gate.isCompressed) return answer(call, gate.take(), emit);
  decompress(gate.take(), encoding, maxBytes, (found) => {
    if (call.isEnded) return;
    if (Buffer.isBuffer(found)) answer(call, found, emit);
    else call.end(found.code, found.tell);
  });
}

function decompress(
  message: Buffer,
  encoding: string,
  maxBytes: number,
  done: (found: Buffer | GateRefusal) => void,
): void {
  if (encoding !== "gzip" && encoding !== "deflate") {
    return done({ code: "COMPRESSION_REFUSED", tell: "grpc-encoding must be identity, gzip or deflate" });
  }
  DECOMPRESSORS[encoding](message, { maxOutputLength: maxBytes }, (error, found) => {
    if (error === null) return done(found);
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    done(
      isTooLarge
        ? { code: "MESSAGE_TOO_LARGE" }
        : { code: "FIELD_INVALID", tell: `the message is no valid ${encoding}` },
    );
  });
}
