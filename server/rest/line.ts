import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Clock, Timer } from "../core/clock.ts";
import type { ChannelEndReason } from "../core/events.ts";
import { wipe } from "../secrets/wipe.ts";
import type { Negotiation, RestConnection } from "./authentication.ts";
import { HeaderTraces } from "./header-traces.ts";
import { takeAuthorization } from "./take-authorization.ts";

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

/** A request that is not answered yet. */
interface Exchange {
  readonly request: IncomingMessage;
  /** Its header `Authorization`, until it is taken. */
  authorization: Buffer | undefined;
  /** Until when its answer, which is on its way, must be read. */
  reading?: Timer;
}

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
  /** In the order in which they came; the first is being served. */
  readonly #waiting = new Map<ServerResponse, Exchange>();
  /** Characters of the heads of all requests that are not answered yet. */
  #held = 0;
  /** Told when an answer is over. */
  onAnswered = (): void => {};
  /** Who is told when the request is the first, or the connection has ended. */
  readonly #turns = new Map<ServerResponse, () => void>();
  readonly #accepted: AcceptedSocket;
  readonly #traces = new HeaderTraces();

  constructor(accepted: AcceptedSocket) {
    const { socket, source } = accepted;
    this.#accepted = accepted;
    this.socket = socket;
    this.source = source;
    socket.once("close", () => {
      this.#ended.abort();
      for (const begin of this.#turns.values()) begin();
      this.#turns.clear();
      // Of an answer that waited for its turn Node never tells that it is over.
      for (const exchange of this.#waiting.values()) wipeAuthorization(exchange);
      this.#traces.forget();
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
    this.#traces.note(request);
    const characters = charactersOf(request);
    const exchange: Exchange = { request, authorization: takeAuthorization(request) };
    const isTooMuch = this.#waiting.size > 0 && this.#held + characters > MOST_CHARACTERS;
    // What came together with one request too many is still parsed when the connection is over.
    const isOver = this.isEnding || this.socket.destroyed;
    if (isOver || isTooMuch || this.#waiting.size >= MOST_AHEAD) {
      wipeAuthorization(exchange);
      this.close();
      return false;
    }
    this.#held += characters;
    this.#accepted.channel ??= this;
    this.#waiting.set(response, exchange);
    response.once("close", () => {
      this.#held -= characters;
      this.#leave(response);
    });
    return true;
  }

  /** The header `Authorization` of a request that is being served, for the caller to wipe: once, and then never again. */
  takeAuthorization(response: ServerResponse): Buffer | undefined {
    const exchange = this.#waiting.get(response);
    const authorization = exchange?.authorization;
    if (exchange !== undefined) exchange.authorization = undefined;
    return authorization;
  }

  /** Bytes came, and Node's parser is done with them. */
  parsed(bytes: Buffer): void {
    let isHead = true;
    for (const { request } of this.#waiting.values()) isHead &&= request.complete;
    this.#traces.erase(bytes, isHead);
  }

  /** Settles when the requests before this one are answered; `false` where nobody is there any more to answer to. */
  async turn(response: ServerResponse): Promise<boolean> {
    // Nothing of an answered request may stay for as long as its connection does, not even a reaction to its end.
    if (!this.#isFirst(response) && !this.socket.destroyed)
      await new Promise<void>((resolve) => this.#turns.set(response, resolve));
    return !this.socket.destroyed;
  }

  #isFirst(response: ServerResponse): boolean {
    const [first] = this.#waiting.keys();
    return first === response;
  }

  #leave(response: ServerResponse): void {
    const exchange = this.#waiting.get(response);
    exchange?.reading?.cancel();
    if (exchange !== undefined) wipeAuthorization(exchange);
    this.#waiting.delete(response);
    this.#turns.delete(response);
    const [next] = this.#waiting.keys();
    if (next !== undefined) {
      this.#turns.get(next)?.();
      this.#turns.delete(next);
    }
    this.onAnswered();
  }

  /** The one request that is still being received and has no answer yet: an error of the connection is about it. */
  get isReceiving(): boolean {
    const [only, second] = [...this.#waiting];
    return second === undefined && only !== undefined && !only[1].request.complete && !only[0].headersSent;
  }

  /** An answer is on its way: it must be read within `ms`. Bytes of the request that nobody wants are thrown away. */
  answering(response: ServerResponse, clock: Clock, ms: number): void {
    const exchange = this.#waiting.get(response);
    if (exchange === undefined) return;
    exchange.reading = clock.after(ms, () => this.close());
    const { request } = exchange;
    if (request.complete) return;
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_UNWANTED_BYTES) this.close();
    });
    request.on("error", () => {});
  }
}

/** Nobody takes it any more. */
function wipeAuthorization(exchange: Exchange): void {
  if (exchange.authorization !== undefined) wipe(exchange.authorization);
  exchange.authorization = undefined;
}

const charactersOf = ({ url = "", rawHeaders }: IncomingMessage): number =>
  rawHeaders.reduce((sum, { length }) => sum + length, url.length);
