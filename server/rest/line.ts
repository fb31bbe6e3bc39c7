import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Clock, Timer } from "../core/clock.ts";
import type { ChannelEndReason } from "../core/events.ts";
import type { Negotiation, RestConnection } from "./authentication.ts";

/** A connection that was handed to us. The transport's own has all of it. */
export interface AcceptedSocket {
  readonly socket: Socket;
  /** What penalties and caps count. */
  readonly source: string;
  /** The listener's handshake timeout ends here. */
  ready(): void;
  channel: { readonly size: number; readonly calls: number; close(reason: ChannelEndReason): void } | undefined;
}

/**
 * Requests that one connection may have sent ahead. Real clients send none, and what waits here is memory: so many heads
 * at most.
 */
const MOST_AHEAD = 8;
/** And so many characters, with the one that is served: twice as many as one head may have. */
const MOST_CHARACTERS = 160 * 1024;
/** Of a body that nobody wants, so much is thrown away for the sake of the connection. */
const MOST_UNWANTED_BYTES = 1 << 20;

let serials = 0;

/** One connection. Its requests are served one after the other, so a connection costs no more than one request at a time. */
export class Line implements RestConnection {
  readonly id = `r${(++serials).toString(36)}`;
  readonly source: string;
  readonly socket: Socket;
  negotiation: Negotiation | undefined;
  /** Whether the last request that was looked at came from somebody who may ask. */
  isAuthenticated = false;
  /** Whether the connection ends with the answer that it has been given. */
  isEnding = false;
  readonly #ended = new AbortController();
  readonly #waiting = new Map<ServerResponse, IncomingMessage>();
  #last: Promise<unknown> = Promise.resolve();
  /** Characters of the heads of all requests that are not answered yet. */
  #held = 0;
  readonly #accepted: AcceptedSocket;
  readonly #closed: Promise<unknown>;

  constructor(accepted: AcceptedSocket) {
    const { socket, source } = accepted;
    this.#accepted = accepted;
    this.socket = socket;
    this.source = source;
    this.#closed = new Promise((resolve) => socket.once("close", resolve));
    socket.once("close", () => {
      this.#ended.abort();
      this.negotiation?.[Symbol.dispose]();
      this.negotiation = undefined;
    });
  }

  /** Requests that are not answered yet. */
  get calls(): number {
    return this.#waiting.size;
  }

  /** What keeps its place when others want it: a client that proved who it is. */
  get size(): number {
    return this.isAuthenticated ? 1 : 0;
  }

  /** Aborted when the connection ends. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Takes a request in. `false` where the client sends too many ahead: then the connection is over. */
  begin(request: IncomingMessage, response: ServerResponse): boolean {
    const characters = charactersOf(request);
    const isTooMuch = this.#waiting.size > 0 && this.#held + characters > MOST_CHARACTERS;
    if (this.isEnding || isTooMuch || this.#waiting.size >= MOST_AHEAD) {
      this.close();
      return false;
    }
    this.#held += characters;
    this.#accepted.channel ??= this;
    this.#waiting.set(response, request);
    response.once("close", () => {
      this.#waiting.delete(response);
      this.#held -= characters;
    });
    return true;
  }

  /** Settles when the requests before this one are answered; `false` where nobody is there any more to answer to. */
  async turn(response: ServerResponse): Promise<boolean> {
    const before = this.#last;
    this.#last = new Promise((resolve) => response.once("close", resolve));
    await Promise.race([before, this.#closed]);
    return !this.socket.destroyed;
  }

  /** The one request that is still being received and has no answer yet: an error of the connection is about it. */
  get isReceiving(): boolean {
    const [only, second] = [...this.#waiting];
    return second === undefined && only !== undefined && !only[1].complete && !only[0].headersSent;
  }

  /** An answer is on its way: it must be read within `ms`. Bytes of the request that nobody wants are thrown away. */
  answering(request: IncomingMessage, response: ServerResponse, clock: Clock, ms: number): void {
    const timer: Timer = clock.after(ms, () => this.close());
    response.once("close", () => timer.cancel());
    if (request.complete) return;
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_UNWANTED_BYTES) this.close();
    });
    request.on("error", () => {});
  }
}

const charactersOf = ({ url = "", rawHeaders }: IncomingMessage): number =>
  rawHeaders.reduce((sum, { length }) => sum + length, url.length);
