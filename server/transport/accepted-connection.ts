import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Clock, Timer } from "../core/clock.ts";
import type { ChannelEndReason, Emit } from "../core/events.ts";
import type { PresentedCertificate } from "../core/ports.ts";
import { sourceOf } from "../core/source.ts";
import { type Address, formatPeer } from "./address.ts";
import type { ConnectionCounts, Occupant } from "./connection-limits.ts";
import { presentedCertificate } from "./presented-certificate.ts";
import type { RefusalReason } from "./refusal.ts";
import type { SourceRate } from "./source-rate.ts";

/** What a connection has become, and what it does now: whoever does more keeps its place longer. */
export interface Tenant {
  /** Sessions that live on it; with any, it keeps its place. */
  readonly size: number;
  /** What is asked of it now. */
  readonly calls: number;
  close(reason: ChannelEndReason): void;
}

/** A connection that may now speak HTTP. Its socket always has an `error` listener. */
export interface Connection {
  readonly socket: Socket | TLSSocket;
  /** `127.0.0.1:5000`, `[::1]:5000` or `unix`. */
  readonly peer: string;
  /** What penalties and caps count it under, see `sourceOf`. */
  readonly source: string;
  /** The listener's address as configured, with the real port. */
  readonly listener: string;
  readonly security: "tls" | "plaintext";
  /** The certificate that the client showed; `undefined` where it was not asked for one, or has none. */
  certificate(): PresentedCertificate | undefined;
  /** To be called when the client spoke HTTP (for HTTP/2: preface and first SETTINGS came); before that the handshake timeout runs. */
  ready(): void;
  /** What it has become; then it may be evicted by the name of a channel. */
  channel: Tenant | undefined;
  /** Ends it before it has become a channel, and tells why. */
  refuse(why: RefusalReason, detail: string): void;
}

/** What the connections of one listener share. */
export interface Door {
  readonly kind: Address["kind"];
  /** As in `Connection.listener`. */
  address: string;
  readonly security: "tls" | "plaintext";
  readonly handshakeTimeoutMs: number;
  /** Of connections from one source. */
  readonly rate: SourceRate;
  readonly counts: ConnectionCounts;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Connections in the TLS handshake: nobody else knows them yet. */
  readonly handshaking: Set<AcceptedConnection>;
}

/** A connection keeps its place this long in any case, so that a flood cannot push a client out before he has spoken. */
const YOUTH_MS = 1_000;

/** What gives its place up sooner has less. */
const HOLD = { silent: 0, idle: 1, calling: 2 };

const kConnection = Symbol("accepted connection");
type Carrier = Socket & { [kConnection]?: AcceptedConnection };

/**
 * A connection from accept to close. The accepted socket, its carrier, leads back to it by a symbol; its listeners are
 * plain functions shared by all connections, and the timer is dropped when it is ready: 10,000 idle ones should be cheap.
 */
export class AcceptedConnection implements Connection, Occupant {
  channel: Tenant | undefined;
  readonly peer: string;
  readonly source: string;
  readonly #door: Door;
  readonly #carrier: Socket;
  #socket: Socket | TLSSocket;
  #timer: Timer | undefined;
  #refused = false;
  readonly #acceptedAt: number;
  #presented: PresentedCertificate | undefined;

  private constructor(carrier: Carrier, peer: string, source: string, door: Door) {
    this.peer = peer;
    this.source = source;
    this.#door = door;
    this.#carrier = carrier;
    this.#socket = carrier;
    this.#acceptedAt = door.clock.now();
    door.counts.add(this);
    carrier[kConnection] = this;
    carrier.on("close", onCarrierClose);
    if (door.security === "tls") door.handshaking.add(this);
    this.#timer = door.clock.after(door.handshakeTimeoutMs, () => this.#timeOut());
  }

  /** Takes a socket in. `undefined` where it is gone already, or there is no place for it: then it is destroyed. */
  static async accept(carrier: Socket, door: Door): Promise<AcceptedConnection | undefined> {
    carrier.on("error", ignore);
    const { remoteAddress, remotePort } = carrier;
    if (door.kind === "tcp" && (remoteAddress === undefined || remotePort === undefined)) {
      carrier.destroy();
      return undefined;
    }
    const peer = door.kind === "unix" ? "unix" : formatPeer(remoteAddress!, remotePort!);
    const source = sourceOf(door.kind === "unix" ? undefined : remoteAddress, door.address);
    // Settles before anything can be read from the socket.
    const isWithinRate = await door.rate.admits(source);
    const full = isWithinRate ? door.counts.makeRoom(source) : "connection-rate";
    if (full === undefined) return new AcceptedConnection(carrier, peer, source, door);
    carrier.destroy();
    door.emit({ event: "channel.refused", peer, source, listener: door.address, why: full });
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

  certificate(): PresentedCertificate | undefined {
    // It stays what it was in the handshake. Node takes milliseconds for a long chain, and nobody has been let in yet.
    this.#presented ??= presentedCertificate(this.#socket);
    return this.#presented;
  }

  get hold(): number | undefined {
    const { channel } = this;
    if (this.#door.clock.now() - this.#acceptedAt < YOUTH_MS) return undefined;
    if (channel === undefined) return HOLD.silent;
    if (channel.size > 0) return undefined;
    return channel.calls === 0 ? HOLD.idle : HOLD.calling;
  }

  evict(): void {
    if (this.channel === undefined) this.refuse("evicted", "its place was given to another");
    else this.channel.close("evicted");
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
    this.#door.emit({ event: "channel.refused", peer, source, listener, why, detail });
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
    this.#door.counts.release(this);
  }

  #timeOut(): void {
    const missing = this.#door.handshaking.has(this) ? "TLS handshake" : "first word of HTTP";
    this.refuse("handshake-timeout", `no ${missing} within ${this.#door.handshakeTimeoutMs} ms`);
  }
}

function onCarrierClose(this: Carrier): void {
  this[kConnection]?.closed();
}

/** A socket that fails always closes, and closing is what we act on. */
function ignore(): void {}
