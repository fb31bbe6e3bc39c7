import type { EventEmitter } from "node:events";
import type { ClientHttp2Stream, OutgoingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { addAbortSignal } from "node:stream";
import * as messages from "#proto/messages.js";
import { frame } from "../conformance/wire.ts";
import type { DeviceCall, Script } from "./test-device.ts";

/** A message of some bytes, framed. */
export const message = (bytes: number, fill = bytes): Buffer => frame(Buffer.alloc(bytes, fill));

export const HEAD = { ":status": 200, "content-type": "application/grpc" } as const;

/** `grpc-status-details-bin` with a message in it, in base64. */
export const DETAILS = Buffer.from(
  messages.google.rpc.Status.encode({
    code: 9,
    message: "not now",
    details: [{ type_url: "type.googleapis.com/test.Why", value: Buffer.from("because") }],
  }).finish(),
).toString("base64");

export const FAILED: OutgoingHttpHeaders = {
  "grpc-status": "9",
  "grpc-message": "n%C3%A4 %25",
  "grpc-status-details-bin": DETAILS,
  "x-reason": ["first", "second"],
  "x-bytes-bin": "AAEC/w==",
};

/** Waits for an event of a stream, which has not happened yet; no longer than the stream lives. */
export const hears = (emitter: EventEmitter, event: string): Promise<void> =>
  new Promise((resolve) => {
    emitter.once(event, () => resolve());
    emitter.once("close", () => resolve());
  });

/** Waits until the device's call has so many bytes. */
export async function receives({ stream, chunks }: DeviceCall, bytes: number): Promise<void> {
  while (chunks.reduce((sum, { length }) => sum + length, 0) < bytes && !stream.destroyed) await hears(stream, "data");
}

export interface Answer {
  headers?: OutgoingHttpHeaders;
  messages?: readonly Buffer[];
  trailers?: OutgoingHttpHeaders;
}

/** Answers in full. */
export function answer(stream: ServerHttp2Stream, { headers = {}, messages = [], trailers }: Answer = {}): void {
  if (stream.destroyed) return;
  stream.respond({ ...HEAD, ...headers }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers(trailers ?? { "grpc-status": "0" }));
  for (const part of messages) stream.write(part);
  stream.end();
}

/** Begins an answer that only a reset can end: a stream of Node's would end its side in order before it resets. */
export function respondsOpen(stream: ServerHttp2Stream): void {
  stream.respond(HEAD, { waitForTrailers: true });
  stream.on("wantTrailers", () => {});
}

/** Answers when the request is whole. */
export const answers =
  (given: Answer = {}): Script =>
  (stream) =>
    void stream.once("end", () => answer(stream, given));

/** Answers without a message, in one header block. */
export const refuses =
  (trailers: OutgoingHttpHeaders): Script =>
  (stream) =>
    void stream.once("end", () => stream.respond({ ...HEAD, ...trailers }, { endStream: true }));

/** Sends messages and ends the request. */
export const sends =
  (...parts: readonly Buffer[]) =>
  (stream: ClientHttp2Stream) => {
    for (const part of parts) stream.write(part);
    stream.end();
  };

/** Sends messages and leaves the request open. */
export const begins =
  (...parts: readonly Buffer[]) =>
  (stream: ClientHttp2Stream) => {
    for (const part of parts) stream.write(part);
  };

/** Writes bytes and waits until they are on their way. */
export async function written(stream: ClientHttp2Stream | ServerHttp2Stream, bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve) => void stream.write(bytes, () => setImmediate(resolve)));
}

/** Resets a stream with CANCEL and nothing before it: Node's `close` would end the request in order first. */
export const giveUp = (stream: ClientHttp2Stream): void => void addAbortSignal(AbortSignal.abort(), stream);

/** Waits until a number no longer grows. */
export async function stalls(read: () => number): Promise<number> {
  for (let same = 0, last = -1; same < 20; ) {
    const now = read();
    same = now === last ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return read();
}
