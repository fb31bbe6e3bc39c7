import { type ClientHttp2Stream, constants, type OutgoingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import { addAbortSignal } from "node:stream";
import type { Clock } from "../core/clock.ts";
import type { Call, Errand } from "../transport/call.ts";
import { MessageGate } from "../transport/message-gate.ts";
import type { ForwardedRoute } from "../transport/route.ts";
import { trailersOf } from "../transport/status.ts";
import { flushSoon } from "./flush-soon.ts";
import { answerHeaders } from "./metadata.ts";
import type { UpstreamConnection } from "./upstream-connection.ts";

const kRelay = Symbol("relay");
type Joined<Stream> = Stream & { [kRelay]: Relay };

/** What a relay joins. */
export interface RelayParts {
  call: Call;
  route: ForwardedRoute;
  /** The device's stream, on which the request's headers are sent already. */
  upstream: ClientHttp2Stream;
  connection: UpstreamConnection;
  clock: Clock;
  /** Hears once that the device's stream is gone. */
  onGone: () => void;
}

/**
 * Joins a client's stream and a device's: bytes both ways as they come, no faster than the other side takes them, and each
 * way of ending passed on. Its listeners are plain functions shared by all relays, since there is one relay for each call.
 *
 * A chunk is held until the end of the turn: where the stream ends with it, bytes and end leave in one frame, which saves a
 * fifth of the work of a short call.
 */
export class Relay implements Errand {
  readonly #call: Call;
  readonly #client: ServerHttp2Stream;
  readonly #upstream: ClientHttp2Stream;
  readonly #connection: UpstreamConnection;
  readonly #clock: Clock;
  readonly #gate: MessageGate;
  readonly #onGone: () => void;
  #request: Buffer | undefined;
  #answer: Buffer | undefined;
  #trailers: OutgoingHttpHeaders | undefined;
  #isAnswered = false;
  #isFinished = false;

  private constructor(parts: RelayParts) {
    this.#call = parts.call;
    this.#client = parts.call.stream;
    this.#upstream = parts.upstream;
    this.#connection = parts.connection;
    this.#clock = parts.clock;
    this.#gate = new MessageGate(parts.route.gate);
    this.#onGone = parts.onGone;
  }

  static start(parts: RelayParts): void {
    const relay = new Relay(parts);
    const client = parts.call.stream as Joined<ServerHttp2Stream>;
    const upstream = parts.upstream as Joined<ClientHttp2Stream>;
    client[kRelay] = relay;
    upstream[kRelay] = relay;
    parts.call.onOver = () => relay.#release();
    parts.call.setOut(relay);
    client.on("data", onRequest);
    client.on("end", onRequestEnd);
    upstream.on("error", ignore);
    upstream.on("response", onResponse);
    upstream.on("data", onAnswer);
    upstream.on("trailers", onTrailers);
    upstream.on("end", onAnswerEnd);
    upstream.on("close", onUpstreamClose);
  }

  request(chunk: Buffer): void {
    const call = this.#call;
    if (call.isEnded) return;
    call.line.notePiece(chunk.length);
    call.line.noteMessages(chunk.length);
    const refusal = this.#gate.write(chunk);
    if (refusal !== undefined) return call.end(refusal.code, refusal.tell);
    call.session?.touch(this.#clock.now());
    const held = this.#request;
    this.#request = chunk;
    if (held === undefined) flushSoon(this);
    else this.#writeRequest(held);
  }

  flushRequest(): void {
    const held = this.#request;
    if (held === undefined || this.#call.isEnded) return;
    this.#request = undefined;
    this.#writeRequest(held);
  }

  /** A stream that was reset ends too, and is closed by then: it must not look like a whole request to the device. */
  requestEnd(): void {
    const upstream = this.#upstream;
    if (this.#call.isEnded || this.#client.closed || upstream.destroyed || upstream.closed) return;
    const held = this.#request;
    this.#request = undefined;
    if (held === undefined) upstream.end();
    else upstream.end(held);
  }

  response(headers: OutgoingHttpHeaders, isEnd: boolean): void {
    const client = this.#client;
    if (this.#call.isEnded || client.destroyed || client.closed) return;
    try {
      client.respond(headers, isEnd ? TRAILERS_ONLY : WITH_TRAILERS);
    } catch {
      return this.#call.end("INTERNAL", NOT_PASSED_ON);
    }
    if (!isEnd) return void client.once("wantTrailers", sendTrailers);
    this.#isAnswered = true;
    this.#call.markEnded();
    if (!client.readableEnded) this.#call.closeSoon();
  }

  answer(chunk: Buffer): void {
    const call = this.#call;
    if (call.isEnded) return;
    call.line.noteAnswer(chunk.length);
    call.session?.touch(this.#clock.now());
    const held = this.#answer;
    this.#answer = chunk;
    if (held === undefined) flushSoon(this);
    else this.#writeAnswer(held);
  }

  flushAnswer(): void {
    const held = this.#answer;
    if (held === undefined || this.#call.isEnded) return;
    this.#answer = undefined;
    this.#writeAnswer(held);
  }

  noteTrailers(trailers: OutgoingHttpHeaders): void {
    this.#isAnswered = true;
    this.#trailers = trailers;
  }

  /** A stream that was reset ends too, and is closed by then: only its close tells how. */
  answerEnd(): void {
    if (this.#trailers !== undefined || !this.#upstream.closed) this.#finish();
  }

  /** Whoever else ends the call sends a status of his own, and is not to be closed over. */
  sendTrailers(): void {
    const client = this.#client;
    if (!this.#isFinished || client.destroyed || client.closed) return;
    try {
      client.sendTrailers(this.#trailers ?? {});
    } catch {
      client.sendTrailers(trailersOf("INTERNAL", NOT_PASSED_ON));
    }
    if (!client.readableEnded) this.#call.closeSoon();
  }

  resumeRequest(): void {
    this.#client.resume();
  }

  resumeAnswer(): void {
    this.#upstream.resume();
  }

  reset(): Promise<void> {
    const upstream = this.#upstream;
    return new Promise((resolve) => {
      upstream.once("close", resolve);
      if (!upstream.destroyed) addAbortSignal(GIVEN_UP, upstream);
    });
  }

  upstreamClosed(): void {
    this.#onGone();
    if (!this.#isAnswered || !this.#upstream.writableFinished) this.#call.acting?.noteReset(this.#connection);
    this.#call.cameBack();
    if (this.#call.isEnded) return;
    if (this.#trailers !== undefined && this.#upstream.readableEnded) return this.#finish();
    if (this.#connection.isLost) {
      this.flushAnswer();
      return this.#call.end("UPSTREAM_UNAVAILABLE");
    }
    const code = this.#upstream.rstCode ?? constants.NGHTTP2_INTERNAL_ERROR;
    if (code === constants.NGHTTP2_NO_ERROR && this.#client.headersSent) return this.#finish();
    this.flushAnswer();
    this.#call.cut(code);
  }

  /** The answer is complete. */
  #finish(): void {
    const client = this.#client;
    if (this.#call.isEnded) return;
    this.#isAnswered = true;
    this.#isFinished = true;
    this.#call.markEnded();
    if (client.destroyed || client.closed) return;
    const held = this.#answer;
    this.#answer = undefined;
    if (held === undefined) client.end();
    else client.end(held);
  }

  /** The call is over, by whomever: the device need not go on. Streams that hold unread bytes would never close. */
  #release(): void {
    const upstream = this.#upstream;
    this.#request = undefined;
    this.#client.resume();
    if (upstream.destroyed) return;
    if (upstream.closed || (this.#isAnswered && upstream.writableEnded)) return void upstream.resume();
    addAbortSignal(GIVEN_UP, upstream);
  }

  #writeRequest(chunk: Buffer): void {
    const upstream = this.#upstream;
    if (upstream.destroyed || upstream.closed) return;
    if (upstream.write(chunk)) return;
    this.#client.pause();
    upstream.once("drain", onUpstreamDrain);
  }

  #writeAnswer(chunk: Buffer): void {
    const client = this.#client;
    if (client.destroyed || client.closed) return;
    if (client.write(chunk)) return;
    this.#upstream.pause();
    client.once("drain", onClientDrain);
  }
}

/**
 * Resets a stream with CANCEL. To close it would end its side in order first: half a request would look whole to the device.
 */
const GIVEN_UP = AbortSignal.abort();

/** HTTP/2 allows what Node does not send. */
const NOT_PASSED_ON = "the device answered with headers that cannot be passed on";

const TRAILERS_ONLY = { endStream: true, sendDate: false };
const WITH_TRAILERS = { waitForTrailers: true, sendDate: false };

function onRequest(this: ServerHttp2Stream, chunk: Buffer): void {
  (this as Joined<ServerHttp2Stream>)[kRelay].request(chunk);
}

function onRequestEnd(this: ServerHttp2Stream): void {
  (this as Joined<ServerHttp2Stream>)[kRelay].requestEnd();
}

function onClientDrain(this: ServerHttp2Stream): void {
  (this as Joined<ServerHttp2Stream>)[kRelay].resumeAnswer();
}

function sendTrailers(this: ServerHttp2Stream): void {
  (this as Joined<ServerHttp2Stream>)[kRelay].sendTrailers();
}

function onResponse(this: ClientHttp2Stream, _headers: unknown, flags: number, rawHeaders: readonly string[]): void {
  const isEnd = (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0;
  (this as Joined<ClientHttp2Stream>)[kRelay].response(answerHeaders(rawHeaders), isEnd);
}

function onAnswer(this: ClientHttp2Stream, chunk: Buffer): void {
  (this as Joined<ClientHttp2Stream>)[kRelay].answer(chunk);
}

function onTrailers(this: ClientHttp2Stream, _headers: unknown, _flags: number, rawHeaders: readonly string[]): void {
  (this as Joined<ClientHttp2Stream>)[kRelay].noteTrailers(answerHeaders(rawHeaders));
}

function onAnswerEnd(this: ClientHttp2Stream): void {
  (this as Joined<ClientHttp2Stream>)[kRelay].answerEnd();
}

function onUpstreamDrain(this: ClientHttp2Stream): void {
  (this as Joined<ClientHttp2Stream>)[kRelay].resumeRequest();
}

function onUpstreamClose(this: ClientHttp2Stream): void {
  (this as Joined<ClientHttp2Stream>)[kRelay].upstreamClosed();
}

/** A broken stream always closes, and closing is what we act on. */
function ignore(): void {}
