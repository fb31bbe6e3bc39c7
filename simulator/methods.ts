import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type {
  handleBidiStreamingCall,
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
} from "@grpc/grpc-js";
import type { RunningCall, SurfaceCall } from "./device-call.ts";

/** Makes a call of what arrived, and counts it. */
export type Begin = (call: SurfaceCall) => RunningCall;

/** Answers one message with one. */
export const unary =
  <Q, A>(begin: Begin, answer: (request: Q, call: RunningCall) => A): handleUnaryCall<Q, A> =>
  (call, callback) => {
    const running = begin(call);
    void running.run(() => callback(null, answer(call.request, running)), callback);
  };

/** Answers one message with many; the call ends when they do. */
export const telling =
  <Q, A>(begin: Begin, tell: (request: Q, call: RunningCall) => AsyncIterable<A>): handleServerStreamingCall<Q, A> =>
  (call) => {
    const running = begin(call);
    const work = async () => {
      for await (const message of tell(call.request, running)) await sent(call, message, running);
      call.end();
    };
    void running.run(work, (failure) => call.emit("error", failure));
  };

/** Answers many messages with one, after the last of them. */
export const collecting =
  <Q, A>(
    begin: Begin,
    collect: (requests: AsyncIterable<Q>, call: RunningCall) => Promise<A>,
  ): handleClientStreamingCall<Q, A> =>
  (call, callback) => {
    const running = begin(call);
    void running.run(async () => callback(null, await collect(requestsOf<Q>(call, running), running)), callback);
  };

/** Answers each message with one, before the next is read. */
export const conversing =
  <Q, A>(begin: Begin, answer: (request: Q, call: RunningCall) => A): handleBidiStreamingCall<Q, A> =>
  (call) => {
    const running = begin(call);
    const work = async () => {
      for await (const request of requestsOf<Q>(call, running)) await sent(call, answer(request, running), running);
      call.end();
    };
    void running.run(work, (failure) => call.emit("error", failure));
  };

/** Messages until the client has sent its last. */
async function* requestsOf<Q>(stream: Readable, { signal }: RunningCall): AsyncGenerator<Q> {
  // A stream that is destroyed could not tell its status any more.
  yield* stream.iterator({ destroyOnReturn: false });
  // Where the client cancels, HTTP/2 tells the end of its messages first, and the end of the stream in the next turn.
  for (let turn = 0; turn < 2; turn++) await setImmediate();
  signal.throwIfAborted();
}

/** Waits for a reader that is slower than we. */
async function sent(stream: Writable, message: unknown, { signal }: RunningCall): Promise<void> {
  signal.throwIfAborted();
  if (!stream.write(message)) await once(stream, "drain", { signal });
}
