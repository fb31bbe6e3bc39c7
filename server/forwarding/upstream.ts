import type { ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";
import type { Socket } from "node:net";
import type { ErrorCode } from "../core/errors.ts";
import { UpstreamConnection } from "./upstream-connection.ts";
import type { UpstreamTarget } from "./upstream-socket.ts";

/** A stream of a device for one call, and the connection it is on. */
export interface UpstreamStream {
  stream: ClientHttp2Stream;
  connection: UpstreamConnection;
  /** Whether it takes a place of the device's capacity. */
  isCounted: boolean;
}

export interface UpstreamOptions {
  name: string;
  target: UpstreamTarget;
  /** Calls at once; 0 for no limit. */
  capacity: number;
  /** There is a connection now, where there was none. */
  onUp: () => void;
  /** There is none any more, or none could be made, and why. Told once for each time it goes down. */
  onDown: (why: string) => void;
}

/** First and longest wait before the next try. Below a second, so that a device that is back is served within one. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 500;
/** Connections at once to one device: another is made when those there are have no stream left. */
const MOST_CONNECTIONS = 16;
/** How long no other is tried where a device takes no more of them. */
const NO_SPARE_MS = 10_000;

/**
 * The connections to one device. While there is none, calls are refused at once and it is tried again and again, less often
 * each time, up to every 0.75 s. A call is never tried again: nobody knows how far the first try got.
 */
export class Upstream {
  readonly name: string;
  readonly target: UpstreamTarget;
  readonly #options: UpstreamOptions;
  /** Those that take calls, or will soon. */
  readonly #connections = new Set<UpstreamConnection>();
  /** Those and the ones whose last calls still run. */
  readonly #alive = new Set<UpstreamConnection>();
  /** Resolves when the first try to connect has succeeded or failed. */
  readonly tried: Promise<void>;
  #onTried: () => void = () => {};
  #calls = 0;
  #isUp = false;
  #waitMs = FIRST_WAIT_MS;
  #noSpareBefore = 0;
  #retry: NodeJS.Timeout | undefined;
  #open: (() => Socket) | undefined;
  #isClosed = false;
  #isToldDown = false;

  constructor(options: UpstreamOptions) {
    this.name = options.name;
    this.target = options.target;
    this.#options = options;
    this.tried = new Promise((resolve) => {
      this.#onTried = resolve;
    });
    void this.#connect();
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Clients' calls that run. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Begins a client's call. Whoever gets a stream must say `release` once it is gone.
   * @throws where HTTP/2 cannot send these headers
   */
  open(headers: OutgoingHttpHeaders): UpstreamStream | ErrorCode {
    const { capacity } = this.#options;
    if (capacity > 0 && this.#calls >= capacity) return "TOO_MANY_CALLS";
    const opened = this.begin(headers);
    if (opened === undefined) return "UPSTREAM_UNAVAILABLE";
    this.#calls++;
    opened.isCounted = true;
    return opened;
  }

  /** The same for a call of our own, which has no place in the device's capacity. `undefined` where nothing is connected. */
  begin(headers: OutgoingHttpHeaders): UpstreamStream | undefined {
    const connection = this.#isUp ? this.#choose() : undefined;
    if (connection === undefined) return undefined;
    const stream = connection.request(headers);
    connection.calls++;
    return { stream, connection, isCounted: false };
  }

  release({ connection, isCounted }: UpstreamStream): void {
    if (isCounted) this.#calls--;
    connection.calls--;
    if (connection.calls === 0 && this.#connections.size > 1) this.#dropSpare(connection);
  }

  /** Cuts every connection and makes no new one. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    for (const connection of this.#alive) connection.close("the gateway is stopping");
  }

  /**
   * The first with room, counting on one that is being made as on those that are there. Where none has any, another is
   * made; where there may be no more, the call waits for a stream on the one with fewest calls.
   */
  #choose(): UpstreamConnection | undefined {
    let least: UpstreamConnection | undefined;
    let most = Number.POSITIVE_INFINITY;
    for (const connection of this.#connections) {
      if (!connection.takesCalls) continue;
      if (connection.isReady) most = connection.most;
      if (connection.calls < most) return connection;
      if (least === undefined || connection.calls < least.calls) least = connection;
    }
    if (least === undefined) return undefined;
    const mayTry = performance.now() >= this.#noSpareBefore && this.#connections.size < MOST_CONNECTIONS;
    return (mayTry ? this.#begin() : undefined) ?? least;
  }

  /** Those beside the first were made for a rush. When it is over, so that others have room for twice the calls, one goes. */
  #dropSpare(connection: UpstreamConnection): void {
    for (const other of this.#connections)
      if (other !== connection && other.isReady && 2 * other.calls < other.most) return connection.leave();
  }

  async #connect(): Promise<void> {
    try {
      this.#open = await this.target.prepare();
    } catch (error) {
      return this.#failed((error as Error).message);
    }
    if (!this.#isClosed && this.#connections.size === 0) this.#begin();
  }

  #begin(): UpstreamConnection | undefined {
    const socket = this.#open?.();
    if (socket === undefined) return undefined;
    const connection: UpstreamConnection = new UpstreamConnection({
      authority: `${this.target.scheme}://${this.target.authority}`,
      socket,
      onReady: () => this.#ready(),
      onEnd: (why, isGraceful) => this.#ended(connection, why, isGraceful),
      onClosed: () => void this.#alive.delete(connection),
    });
    this.#alive.add(connection);
    this.#connections.add(connection);
    return connection;
  }

  #ready(): void {
    this.#isToldDown = false;
    clearTimeout(this.#retry);
    this.#onTried();
    if (this.#isUp) return;
    this.#isUp = true;
    this.#options.onUp();
  }

  #ended(connection: UpstreamConnection, why: string, isGraceful: boolean): void {
    this.#connections.delete(connection);
    if (connection.isSettled) this.#waitMs = FIRST_WAIT_MS;
    if (!connection.wasReady && !connection.isLeft) this.#noSpareBefore = performance.now() + NO_SPARE_MS;
    for (const { isReady } of this.#connections) if (isReady) return;
    if (this.#isClosed) return;
    if (isGraceful && this.#connections.size === 0) return void this.#begin();
    this.#isUp = false;
    this.#failed(why);
  }

  /** There is no connection: another is made, sooner or later. */
  #failed(why: string): void {
    this.#onTried();
    if (this.#isClosed) return;
    if (!this.#isToldDown) this.#options.onDown(why);
    this.#isToldDown = true;
    clearTimeout(this.#retry);
    // Up to half as long again, so that several gateways do not come back as one.
    this.#retry = setTimeout(() => void this.#connect(), this.#waitMs * (1 + Math.random() / 2)).unref();
    this.#waitMs = Math.min(2 * this.#waitMs, LONGEST_WAIT_MS);
  }
}
