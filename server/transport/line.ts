import type { ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";
import type { ChannelEndReason } from "../core/events.ts";
import type { Channel } from "../sessions/channel.ts";

/** Refused calls that one channel may bring into the log in `WINDOW_MS`; a flood of them must not fill a disk. */
const DENIALS = 10;
const WINDOW_MS = 60_000;

/** The connection under a channel: its socket, its HTTP/2 session, and why it is being closed. */
export class Line {
  readonly socket: Socket;
  /** Set once the client has spoken HTTP/2. */
  channel: Channel | undefined;
  http2: ServerHttp2Session | undefined;
  /** Why we close it; `undefined` where the client does. */
  closing: ChannelEndReason | undefined;
  #error: string | undefined;
  #denials = 0;
  #windowStart = 0;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on("error", (error: NodeJS.ErrnoException) => {
      this.#error = error.code;
    });
  }

  /** Cuts the connection. */
  cut(reason: ChannelEndReason): void {
    this.closing ??= reason;
    this.socket.destroy();
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

  /** Whether one more refused call of this channel may be logged. */
  mayLogDenial(now: number): boolean {
    if (now - this.#windowStart > WINDOW_MS) {
      this.#windowStart = now;
      this.#denials = 0;
    }
    return ++this.#denials <= DENIALS;
  }
}
