import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type OutgoingHttpHeaders,
} from "node:http2";
import type { Socket } from "node:net";
import { lightRequest } from "./light-request.ts";
import { faultOf } from "./upstream-socket.ts";

/** What one connection to a device may hold, beside Node's defaults. */
const HTTP2_OPTIONS = {
  settings: { enablePush: false, maxHeaderListSize: 65_536 },
  /** In MB. It counts what streams hold back for slow clients: a bound for our own mistakes, not for a stranger's. */
  maxSessionMemory: 512,
  /** Frames of DATA without bytes, which gRPC allows, over the whole life of the connection. */
  maxSessionInvalidFrames: 1_000_000,
  /** Of one answer, or of its trailers. */
  maxHeaderListPairs: 128,
};
/** What a device may send ahead over all streams, in bytes; for one stream HTTP/2's 64 KiB hold. */
const WINDOW_BYTES = 4 * 1024 * 1024;
/** How often a device is pinged, how long that may take to leave, and how long an answer may take. */
const PING_MS = 3_000;
const SEND_MS = 4_000;
const ANSWER_MS = 10_000;

/** How long a device may take to answer that it has taken what calls of an old epoch sent. */
const FLUSH_MS = 1_000;

/** How long a device may take to speak HTTP/2. */
const CONNECT_MS = 5_000;
/** A connection that lasted so long is replaced at once when its device lets it go in order. */
const SETTLED_MS = 1_000;

export interface UpstreamConnectionParts {
  authority: string;
  socket: Socket;
  /** The device has spoken HTTP/2. */
  onReady: () => void;
  /**
   * It takes no new calls any more. Told once.
   * @param isGraceful whether the device let go in order after a while, as for the age of the connection
   */
  onEnd: (why: string, isGraceful: boolean) => void;
  /** It is closed, and so are its calls. */
  onClosed: () => void;
}

/** One HTTP/2 connection to a device. */
export class UpstreamConnection {
  /** Calls that run on it. */
  calls = 0;
  readonly #http2: ClientHttp2Session;
  readonly #onEnd: UpstreamConnectionParts["onEnd"];
  readonly #socket: Socket;
  readonly #pings: NodeJS.Timeout;
  #answerBy: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();
  #nextFlush: Promise<void> | undefined;
  #readyAt: number | undefined;
  #isOver = false;
  #isLeft = false;
  #failure = "the device closed the connection";

  constructor(parts: UpstreamConnectionParts) {
    this.#onEnd = parts.onEnd;
    this.#socket = parts.socket;
    // Once its HTTP/2 is destroyed nobody else listens, and the device may still answer with a reset.
    parts.socket.on("error", ignore);
    this.#http2 = connect(parts.authority, { ...HTTP2_OPTIONS, createConnection: () => parts.socket });
    const late = setTimeout(() => this.close(`no HTTP/2 within ${CONNECT_MS} ms`), CONNECT_MS).unref();
    this.#pings = setInterval(() => this.#ping(), PING_MS).unref();
    // Not before HTTP/2 has taken the socket over: it aborts the whole process where a socket went in between.
    this.#http2.once("connect", () => {
      const fault = faultOf(parts.socket);
      if (fault !== undefined) this.close(fault);
    });
    this.#http2.once("remoteSettings", () => {
      clearTimeout(late);
      this.#readyAt = performance.now();
      this.#http2.setLocalWindowSize(WINDOW_BYTES);
      parts.onReady();
    });
    this.#http2.once("goaway", (code: number) => this.#end(code === constants.NGHTTP2_NO_ERROR && this.isSettled));
    const note = (error: Error & { reason?: string }) => {
      // OpenSSL's words are in the reason; its message has file names and numbers.
      this.#failure = error.reason ?? error.message;
    };
    this.#http2.on("error", note);
    // An alert of TLS behind the handshake, such as for want of a certificate, leaves the socket open otherwise.
    parts.socket.once("error", (error) => {
      note(error);
      parts.socket.destroy();
    });
    this.#http2.once("close", () => {
      clearTimeout(late);
      clearTimeout(this.#answerBy);
      clearInterval(this.#pings);
      this.#end(false);
      parts.onClosed();
    });
  }

  /** Whether the device has spoken HTTP/2, and it takes calls still. */
  get isReady(): boolean {
    return this.#readyAt !== undefined && this.takesCalls;
  }

  /** Whether calls may begin on it, now or as soon as it is ready. It ends some turns before it tells. */
  get takesCalls(): boolean {
    return !this.#isOver && !this.#http2.closed && !this.#http2.destroyed;
  }

  /** Whether the gateway needed it no longer, which says nothing of the device. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** Whether the device has ever spoken HTTP/2. */
  get wasReady(): boolean {
    return this.#readyAt !== undefined;
  }

  /** Whether it has lasted, so that the next may be made at once. */
  get isSettled(): boolean {
    return this.#readyAt !== undefined && performance.now() - this.#readyAt > SETTLED_MS;
  }

  /** Whether its calls died with it. */
  get isLost(): boolean {
    return this.#http2.destroyed;
  }

  /** Calls that it takes at once; as many as you like until the device has said. */
  get most(): number {
    const told = this.#readyAt === undefined ? undefined : this.#http2.remoteSettings.maxConcurrentStreams;
    return told ?? Number.POSITIVE_INFINITY;
  }

  /** @throws where HTTP/2 cannot send these headers */
  request(headers: OutgoingHttpHeaders): ClientHttp2Stream {
    return lightRequest(this.#http2, headers);
  }

  /**
   * Settles when the device has taken in all that was sent to it before, streams' resets included, or has given no sign
   * of it within a second, or the connection is lost. Never rejects. One question at a time, for all who ask.
   */
  flushed(): Promise<void> {
    this.#nextFlush ??= this.#flush();
    return this.#nextFlush;
  }

  /** Takes no new calls; closes when those that run are over, and the device has taken what they sent. */
  leave(): void {
    this.#failure = "closed by the gateway";
    this.#isLeft = true;
    this.#end(false);
    void this.flushed().then(() => this.isLost || this.#http2.close());
  }

  /** Cuts it, with all its calls. */
  close(why: string): void {
    this.#failure = why;
    this.#http2.destroy();
  }

  async #flush(): Promise<void> {
    await this.#flushing;
    this.#nextFlush = undefined;
    this.#flushing = this.#roundTrip();
    await this.#flushing;
  }

  /**
   * By SETTINGS that set nothing: unlike a ping they may still be sent on a connection that takes no new calls. Twice, since
   * HTTP/2 here sends the first ahead of resets that still wait for their turn, and the second behind them.
   */
  #roundTrip(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isLost) return resolve();
      const timer = setTimeout(() => done(), FLUSH_MS).unref();
      const done = () => {
        clearTimeout(timer);
        this.#http2.off("close", done);
        resolve();
      };
      this.#http2.once("close", done);
      this.#http2.settings({}, () => {
        if (this.isLost) return done();
        this.#http2.settings({}, done);
      });
    });
  }

  #end(isGraceful: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onEnd(this.#failure, isGraceful);
  }

  /** On Node 20 a session that the device broke tells nobody, and sends nothing any more: pings find that out soon. */
  #ping(): void {
    if (!this.isReady || this.#http2.destroyed || this.#answerBy !== undefined) return;
    const written = this.#socket.bytesWritten;
    const sent = setTimeout(() => {
      if (this.#socket.bytesWritten === written) this.close("the device broke HTTP/2, or takes nothing any more");
    }, SEND_MS).unref();
    this.#answerBy = setTimeout(() => this.close(`no answer to a ping within ${ANSWER_MS} ms`), ANSWER_MS).unref();
    this.#http2.ping(() => {
      clearTimeout(sent);
      clearTimeout(this.#answerBy);
      this.#answerBy = undefined;
    });
  }
}

/** A socket that fails always closes, and closing is what we act on. */
function ignore(): void {}
