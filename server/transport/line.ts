import { constants, type ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";
import type { ChannelEndReason } from "../core/events.ts";
import type { Channel } from "../sessions/channel.ts";
import type { ResetLimits } from "./grpc-seam.ts";

/** Bytes a client may send without any call, such as pings and settings: at once, and a second from then on. */
const FREE_BYTES = 262_144;
const FREE_BYTES_PER_LOOK = 65_536;
/** Further bytes for each call: its headers, and what a window lets a client send before it hears of a refusal. */
const CALL_BYTES = 81_920;
/** Bytes with which a client may confirm each part of an answer, as by windows and pings, and one of so many beside. */
const CONFIRMING_BYTES = 256;
const CONFIRMED_BYTES = 16;
/** Small messages travel in frames and TLS records that are larger than they are. */
const WIRE_OVERHEAD = 8;
/**
 * Pieces of messages below `SMALL_BYTES` that a client without session may send between two looks: each costs us as much
 * as a large one. Every call brings some more, so that quick calls are no flood.
 */
const SMALL_PIECES = 2_000;
const SMALL_BYTES = 256;
const SMALL_PIECES_OF_CALL = 4;
/** What the answer to a ping takes at most, as a TLS record of its own. */
const PONG_BYTES = 64;
/** How often a client is pinged that we hear nothing odd of, and how long it may take to answer. */
const PING_MS = 20_000;
const ANSWER_MS = 10_000;
/** How long a ping may take to be sent while nothing else is. */
const SEND_MS = 3_000;
/** Looks that a connection we close may take to flush what it owes. */
const LOOKS_TO_FLUSH = 3;

/**
 * The connection under a channel: its socket, its HTTP/2 session, what its client spends of our patience, and why it is
 * being closed. Plain numbers alone, which `look` compares once a second: there may be 10,000 of them.
 */
export class Line {
  readonly socket: Socket;
  /** Set once the client has spoken HTTP/2. */
  channel: Channel | undefined;
  http2: ServerHttp2Session | undefined;
  /** Why we close it; `undefined` where the client does. */
  closing: ChannelEndReason | undefined;
  #error: string | undefined;
  #resets = 0;
  #resetsAt = 0;
  #allowance = FREE_BYTES;
  #read = 0;
  #calls = 0;
  #smallPieces = 0;
  /** When we began to wait for an answer, and when we last asked. */
  #pingedAt: number;
  #lastPingAt: number;
  /** Bytes that were written before a ping that is not answered yet. */
  #writtenBefore: number | undefined;
  #wasHeard = false;
  #pongBytes = 0;
  #farewells = 0;

  /** @param now real time, in ms, as for `look` */
  constructor(socket: Socket, now: number) {
    this.socket = socket;
    this.#pingedAt = now;
    this.#lastPingAt = now;
    socket.on("error", (error: NodeJS.ErrnoException) => {
      this.#error = error.code;
      this.noteError(error);
    });
  }

  /** What became of its HTTP/2 session, which may be told behind the socket's end. */
  noteError(error: NodeJS.ErrnoException): void {
    if (error.code?.startsWith("ERR_HTTP2")) this.closing ??= "protocol";
    // Until somebody reads its stack, an error holds the objects of the calls it came through, and so would Node's session,
    // whose unacknowledged settings hold the socket, whose listeners hold the error: none of them would ever be freed.
    void error.stack;
  }

  /** Cuts the connection. */
  cut(reason: ChannelEndReason): void {
    this.closing ??= reason;
    this.socket.destroy();
  }

  /** Cuts it with a word to the client that he asks too much. Nothing more of what he sent is looked at. */
  calm(): void {
    if (this.closing !== undefined) return;
    this.closing = "protocol";
    if (this.http2 === undefined || this.http2.destroyed) this.socket.destroy();
    else this.http2.destroy(new Error("the client asks too much"), constants.NGHTTP2_ENHANCE_YOUR_CALM);
  }

  /** Says goodbye: running streams may end, new ones are refused. */
  leave(reason: ChannelEndReason): void {
    this.closing ??= reason;
    if (this.http2 === undefined || this.http2.destroyed) this.socket.destroy();
    else this.http2.close();
  }

  get endReason(): ChannelEndReason {
    if (this.closing !== undefined) return this.closing;
    if (this.#error === undefined) return "closed";
    return this.#error === "ETIMEDOUT" ? "timeout" : "reset";
  }

  /** Counts a stream that the client gave up before it was answered; one too many closes the connection. */
  noteReset(now: number, { burst, perSecond }: ResetLimits): void {
    const forgiven = ((now - this.#resetsAt) / 1_000) * perSecond;
    this.#resets = Math.max(0, this.#resets - forgiven) + 1;
    this.#resetsAt = now;
    if (this.#resets > burst) this.calm();
  }

  /** Counts a call, for whose sake the client may send headers and a window of bytes. */
  noteCall(): void {
    this.#calls++;
    this.#allowance += CALL_BYTES;
    this.#smallPieces -= SMALL_PIECES_OF_CALL;
  }

  /** Lets the client send a message of this size. */
  expectBytes(bytes: number): void {
    this.#allowance += bytes;
  }

  /** Counts a piece of a message. Too many small ones close the connection. */
  notePiece(bytes: number): void {
    if (bytes >= SMALL_BYTES || ++this.#smallPieces <= SMALL_PIECES) return;
    if (this.channel?.size === 0) this.calm();
  }

  /** Counts a part of a call that may have any number of messages. */
  noteMessages(bytes: number): void {
    this.#allowance += bytes * WIRE_OVERHEAD;
  }

  /** Counts a part of an answer that may be of any length: who reads it all has to say so, again and again. */
  noteAnswer(bytes: number): void {
    this.#allowance += CONFIRMING_BYTES + bytes / CONFIRMED_BYTES;
  }

  /** To be called once a second: cuts a client that only makes us work, and one that is gone. */
  look(now: number): void {
    const { channel, http2, socket } = this;
    if (this.closing !== undefined && ++this.#farewells > LOOKS_TO_FLUSH) return void socket.destroy();
    if (channel === undefined || http2 === undefined || http2.destroyed || this.closing !== undefined) return;
    const came = socket.bytesRead - this.#read;
    this.#read += came;
    this.#allowance -= came;
    if (this.#allowance < 0) return this.calm();
    this.#allowance = Math.min(this.#allowance + FREE_BYTES_PER_LOOK, FREE_BYTES + channel.calls * CALL_BYTES);
    const isHeard = came > this.#pongBytes;
    const isSuspect = isHeard ? this.#calls === 0 : this.#wasHeard;
    this.#wasHeard = isHeard;
    this.#pongBytes = 0;
    this.#calls = 0;
    this.#smallPieces = 0;
    if (this.#writtenBefore !== undefined) this.#awaitAnswer(now, channel.calls, http2);
    else if (isSuspect || now - this.#pingedAt >= PING_MS) {
      this.#pingedAt = now;
      this.#wasHeard = false;
      this.#ping(now, http2);
    }
  }

  #ping(now: number, http2: ServerHttp2Session): void {
    this.#lastPingAt = now;
    this.#writtenBefore = this.socket.bytesWritten;
    http2.ping(() => {
      this.#writtenBefore = undefined;
      this.#pongBytes = PONG_BYTES;
    });
  }

  /**
   * A session that broke HTTP/2 takes pings and sends none: on Node 20 the one sign of it. So a client is also pinged when
   * it sent something that was no call, and when it falls silent; and again, in case the session broke behind a ping.
   */
  #awaitAnswer(now: number, calls: number, http2: ServerHttp2Session): void {
    const isUnsent = this.socket.bytesWritten === this.#writtenBefore;
    const isLate = now - this.#lastPingAt >= SEND_MS;
    if (isUnsent && calls === 0 && isLate) this.cut("protocol");
    else if (now - this.#pingedAt >= ANSWER_MS) this.cut(isUnsent ? "protocol" : "timeout");
    else if (isLate && this.#lastPingAt === this.#pingedAt) this.#ping(now, http2);
  }
}
