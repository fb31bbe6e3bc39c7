import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Clock, Timer } from "../core/clock.ts";
import { sourceOf } from "../core/source.ts";
import { type Address, formatPeer } from "./address.ts";
import type { ConnectionCounts } from "./connection-limits.ts";
import type { RefusalLog, RefusalReason } from "./refusal-log.ts";

/** A connection that may now speak HTTP/2. Its socket always has an `error` listener. */
export interface Connection {
  readonly socket: Socket | TLSSocket;
  /** `127.0.0.1:5000`, `[::1]:5000` or `unix`. */
  readonly peer: string;
  /** What penalties and caps count it under, see `sourceOf`. */
  readonly source: string;
  /** The listener's address as configured, with the real port. */
  readonly listener: string;
  readonly security: "tls" | "plaintext";
  /** To be called when the HTTP/2 preface and the first SETTINGS came; before that the handshake timeout runs. */
  ready(): void;
}

/** What the connections of one listener share. */
export interface Door {
  readonly kind: Address["kind"];
  /** As in `Connection.listener`. */
  address: string;
  readonly security: "tls" | "plaintext";
  readonly handshakeTimeoutMs: number;
  readonly counts: ConnectionCounts;
  readonly refusals: RefusalLog;
  readonly clock: Clock;
  /** Connections in the TLS handshake: nobody else knows them yet. */
  readonly handshaking: Set<AcceptedConnection>;
}

const kConnection = Symbol("accepted connection");
type Carrier = Socket & { [kConnection]?: AcceptedConnection };

/**
 * A connection from accept to close. The accepted socket, its carrier, leads back to it by a symbol; its listeners are
 * plain functions shared by all connections, and the timer is dropped when it is ready: 10,000 idle ones should be cheap.
 */
export class AcceptedConnection implements Connection {
  readonly peer: string;
  readonly source: string;
  readonly #door: Door;
  readonly #carrier: Socket;
  #socket: Socket | TLSSocket;
  #timer: Timer | undefined;
  #refused = false;

  private constructor(carrier: Carrier, peer: string, source: string, door: Door) {
    this.peer = peer;
    this.source = source;
    this.#door = door;
    this.#carrier = carrier;
    this.#socket = carrier;
    carrier[kConnection] = this;
    carrier.on("close", onCarrierClose);
    if (door.security === "tls") door.handshaking.add(this);
    this.#timer = door.clock.after(door.handshakeTimeoutMs, () => this.#timeOut());
  }

  /** Takes a socket in. `undefined` where it is gone already, or there is no place for it: then it is destroyed. */
  static accept(carrier: Socket, door: Door): AcceptedConnection | undefined {
    carrier.on("error", ignore);
    const { remoteAddress, remotePort } = carrier;
    if (door.kind === "tcp" && (remoteAddress === undefined || remotePort === undefined)) {
      carrier.destroy();
      return undefined;
    }
    const peer = door.kind === "unix" ? "unix" : formatPeer(remoteAddress!, remotePort!);
    const source = sourceOf(door.kind === "unix" ? undefined : remoteAddress, door.address);
    const full = door.counts.take(source);
    if (full === undefined) return new AcceptedConnection(carrier, peer, source, door);
    carrier.destroy();
    door.refusals.write({ peer, source, listener: door.address, why: full });
    return undefined;
  }

  /** The connection that a TLS socket of our TLS server belongs to. */
  static of(socket: TLSSocket): AcceptedConnection | undefined {
    // The one thing here that is not public API of Node: the socket below a TLS socket. Nothing public leads from one to
    // the other, and on unix sockets no address does either. Were it gone, every TLS connection would be refused.
    const carrier: unknown = Reflect.get(socket, "_parent");
    return carrier === undefined ? undefined : (carrier as Carrier)[kConnection];
  }

  get socket(): Socket | TLSSocket {
    return this.#socket;
  }

  get listener(): string {
    return this.#door.address;
  }

  get security(): "tls" | "plaintext" {
    return this.#door.security;
  }

  ready(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** From now on the connection speaks through this socket. */
  secured(socket: TLSSocket): void {
    socket.on("error", ignore);
    this.#socket = socket;
    this.#door.handshaking.delete(this);
  }

  /** Ends the connection and tells why. Only the first reason is told. */
  refuse(why: RefusalReason, detail: string): void {
    if (this.#refused) return;
    this.#refused = true;
    this.#carrier.destroy();
    const { peer, source, listener } = this;
    this.#door.refusals.write({ peer, source, listener, why, detail });
  }

  /** Ends the connection without a word. */
  drop(): void {
    this.#refused = true;
    this.#carrier.destroy();
  }

  /** For the carrier's `close` alone. */
  closed(): void {
    this.ready();
    this.#door.handshaking.delete(this);
    this.#door.counts.release(this.source);
  }

  #timeOut(): void {
    const missing = this.#door.handshaking.has(this) ? "TLS handshake" : "HTTP/2 preface";
    this.refuse("handshake-timeout", `no ${missing} within ${this.#door.handshakeTimeoutMs} ms`);
  }
}

function onCarrierClose(this: Carrier): void {
  this[kConnection]?.closed();
}

/** A socket that fails always closes, and closing is what we act on. */
function ignore(): void {}
