import type { OutgoingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { constants } from "node:http2";
import type { Applicant, Route } from "../admission/admission.ts";
import type { ActingCall, EpochCalls } from "../admission/fenced-calls.ts";
import type { Timer } from "../core/clock.ts";
import type { ErrorCode } from "../core/errors.ts";
import { eraseTraces } from "../secrets/erase-traces.ts";
import { wipe } from "../secrets/wipe.ts";
import type { Channel } from "../sessions/channel.ts";
import type { RunningCall, Session } from "../sessions/session.ts";
import type { Line } from "./line.ts";
import type { MessageGate } from "./message-gate.ts";
import { type CallStatus, statusOf, type Trailers, trailersOf } from "./status.ts";

/** Why a call's signal aborts. Made once: the default is a new error with a stack for every call that ends. */
const OVER = new Error("the call is over");

/** What runs of a call towards a device. */
export interface Errand {
  /** Resets it, whatever has become of the call. Settles when it is closed. */
  reset(): Promise<void>;
}

/**
 * One call on its stream, from admission to the stream's end. It can be ended from every side (its handler, its session,
 * its deadline, the drain); the first to end it wins and the rest change nothing.
 */
export class Call implements Applicant, RunningCall, ActingCall {
  readonly stream: ServerHttp2Stream;
  readonly line: Line;
  readonly channel: Channel;
  readonly path: string;
  readonly tokenText: string | undefined;
  readonly startedAt: number;
  session: Session | undefined;
  route: Route | undefined;
  detail: string | undefined;
  exemptFrom: string | undefined;
  acting: EpochCalls | undefined;
  gate: MessageGate | undefined;
  deadline: Timer | undefined;
  /** Ends a stream that grpc-js serves, after the messages it still holds. */
  finishStream: ((status: CallStatus) => void) | undefined;
  /** Hears once that the answer is decided, whoever decided it. */
  onOver: (() => void) | undefined;
  /** Whether the stream was reset by us or a device, so that the client is not taken for the one who gave up. */
  isCut = false;
  #isEnded = false;
  #unreadSince: number | undefined;
  #controller: AbortController | undefined;
  #errand: Errand | undefined;
  readonly #recheck: (call: Call) => ErrorCode | undefined;

  constructor(
    from: {
      stream: ServerHttp2Stream;
      line: Line;
      channel: Channel;
      path: string;
      tokenText: string | undefined;
      startedAt: number;
    },
    recheck: (call: Call) => ErrorCode | undefined,
  ) {
    this.stream = from.stream;
    this.line = from.line;
    this.channel = from.channel;
    this.path = from.path;
    this.tokenText = from.tokenText;
    this.startedAt = from.startedAt;
    this.#recheck = recheck;
  }

  /** Whether the answer is decided. Whoever still works on it may stop, and must not answer. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Whether the client has sent all of its request. */
  get isComplete(): boolean {
    return this.stream.readableEnded;
  }

  /** Aborts when the call is over before its handler answered. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isEnded) this.#controller.abort(OVER);
    return this.#controller.signal;
  }

  refusal(): ErrorCode | undefined {
    return this.#recheck(this);
  }

  async fence(): Promise<void> {
    try {
      this.end("FENCED");
    } finally {
      await this.#errand?.reset();
    }
  }

  /** Something of it runs towards a device from now on. */
  setOut(errand: Errand): void {
    this.#errand = errand;
  }

  /** Nothing of it runs towards a device any more. */
  cameBack(): void {
    this.#errand = undefined;
    if (this.#isEnded) this.acting?.leave(this);
  }

  /**
   * Answers with one message and status OK. Does nothing once the call is ended.
   * @param frame the message with its five bytes of prefix
   */
  answer(frame: Buffer): void {
    if (this.#isEnded) return;
    this.markEnded();
    const { stream } = this;
    if (stream.destroyed || stream.closed) return;
    stream.respond(ANSWER_HEADERS, ANSWER_OPTIONS);
    stream.once("wantTrailers", sendOk);
    stream.end(frame);
  }

  /** Answers with an error. Does nothing once the call is ended. */
  end(code: ErrorCode, tell?: string): void {
    if (this.#isEnded) return;
    this.markEnded();
    const { stream, finishStream } = this;
    if (stream.destroyed || stream.closed) return;
    if (finishStream !== undefined && stream.headersSent) {
      // After grpc-js has sent its trailers, for which it waits as we do.
      stream.once("wantTrailers", () => process.nextTick(closeSoon, stream));
      cutLater(stream);
      finishStream(statusOf(code, tell));
    } else refuse(stream, trailersOf(code, tell), this.line);
  }

  /** Answers what is no gRPC at all with a status of HTTP. */
  endAsHttp(headers: OutgoingHttpHeaders): void {
    this.markEnded();
    this.stream.respond(headers, { endStream: true });
    closeSoon(this.stream);
    throwAway(this.stream, this.line);
  }

  /** Gives up on a client that has not read its answer since this moment of real time, the first look at it included. */
  cutIfUnread(before: number): void {
    this.#unreadSince ??= performance.now();
    if (this.#unreadSince <= before) this.stream.close(constants.NGHTTP2_CANCEL);
  }

  /** Ends the stream with a reset, as a device ended its own, behind what was written before. */
  cut(code: number): void {
    if (this.#isEnded) return;
    this.isCut = true;
    this.markEnded();
    const { stream } = this;
    if (stream.destroyed || stream.closed) return;
    if (!stream.headersSent || stream.writableLength === 0) return stream.close(code);
    cutLater(stream);
    stream.write(NOTHING, () => setImmediate(() => stream.close(code)));
  }

  /** Frees the stream soon, its request read or not: the answer is complete. */
  closeSoon(): void {
    closeSoon(this.stream);
  }

  /** The answer is decided: by its handler, or because the stream is gone. */
  markEnded(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#controller?.abort(OVER);
    this.onOver?.();
    if (this.#errand === undefined) this.acting?.leave(this);
  }
}

const NOTHING = Buffer.alloc(0);

const CONTENT_TYPE = "application/grpc+proto";
const ANSWER_HEADERS = { ":status": 200, "content-type": CONTENT_TYPE };
const ANSWER_OPTIONS = { waitForTrailers: true, sendDate: false };
const OK = { "grpc-status": "0" };

function sendOk(this: ServerHttp2Stream): void {
  this.sendTrailers(OK);
}

/** How long a client may take to read what was sent before its status. */
const FLUSH_MS = 5_000;

/** Ends a stream with an error, whether or not its answer has begun, and whether or not its request has ended. */
function refuse(stream: ServerHttp2Stream, trailers: Trailers, line: Line): void {
  const { respond, sendTrailers } = mute(stream);
  if (stream.headersSent) {
    stream.once("wantTrailers", () => {
      sendTrailers(trailers);
      closeSoon(stream);
    });
    stream.end();
    cutLater(stream);
  } else {
    respond({ ":status": 200, "content-type": CONTENT_TYPE, ...trailers }, { endStream: true });
    closeSoon(stream);
  }
  throwAway(stream, line);
}

/** Reads what still comes to its end, and erases it: it may be a password. */
function throwAway(stream: ServerHttp2Stream, line: Line): void {
  stream.on("data", (chunk: Buffer) => {
    wipe(chunk);
    eraseTraces();
    line.notePiece(chunk.length);
  });
}

/** A client that does not read is not waited for. */
function cutLater(stream: ServerHttp2Stream): void {
  const timer = setTimeout(() => stream.close(constants.NGHTTP2_CANCEL), FLUSH_MS).unref();
  stream.once("close", () => clearTimeout(timer));
}

/**
 * Takes a stream's voice from whoever else still holds it: grpc-js answers, among others, what it cannot decode, and a
 * second answer on one stream throws where nobody can catch it.
 * @returns the voice
 */
function mute(stream: ServerHttp2Stream): Pick<ServerHttp2Stream, "respond" | "sendTrailers"> {
  const voice = { respond: stream.respond.bind(stream), sendTrailers: stream.sendTrailers.bind(stream) };
  stream.respond = () => {};
  stream.sendTrailers = () => {};
  return voice;
}

/**
 * Frees a stream whose client may never end its side. Not at once: Node 20 loops for ever, and eats memory, when a stream
 * is closed in the same turn in which it was ended with trailers still to come.
 */
function closeSoon(stream: ServerHttp2Stream): void {
  setImmediate(() => stream.close(constants.NGHTTP2_NO_ERROR));
}
