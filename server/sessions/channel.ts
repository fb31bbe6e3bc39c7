import type { ChannelEndReason } from "../core/events.ts";
import type { PresentedCertificate } from "../core/ports.ts";
import type { Session } from "./session.ts";
import { TokenSequence } from "./tokens.ts";

/** Where a channel comes from. */
export interface Peer {
  /** `address:port` of the client, or `unix`. */
  readonly peer: string;
  /** The source that penalties and caps count. */
  readonly source: string;
  readonly listener: string;
  readonly security: "tls" | "plaintext";
  /** Looks at the certificate that the client showed, if it was asked for one and has one. Default: none. */
  certificate?(): PresentedCertificate | undefined;
}

/** More different tokens than this that a channel never issued, and it is closed (contract §2). */
const FOREIGN_TOKENS = 64;

let serials = 0;

/**
 * One connection of one client. Its sessions live and die with it, and a token means something only here. The object
 * itself is the identity: a reused address and port is another channel.
 */
export class Channel implements Peer {
  readonly serial = ++serials;
  readonly id = `c${this.serial.toString(36)}`;
  readonly peer: string;
  readonly source: string;
  readonly listener: string;
  readonly security: "tls" | "plaintext";
  readonly openedAt: number;
  /** The session of calls that name none; `undefined` is the default session. */
  current: Session | undefined;
  isOpen = true;
  /** Running calls. Maintained by the transport. */
  calls = 0;
  /** Since when the channel has neither session nor running call. */
  idleSince: number;
  readonly #from: Peer;
  readonly #close: (reason: ChannelEndReason) => void;
  readonly #tokens = new TokenSequence(this.serial);
  #isShared = false;
  #sessions: Map<number, Session> | undefined;
  #foreign: Set<number> | undefined;

  /** @param close ends the connection; the transport then reports the end to `SessionTable` */
  constructor(from: Peer, now: number, close: (reason: ChannelEndReason) => void) {
    this.#from = from;
    this.peer = from.peer;
    this.source = from.source;
    this.listener = from.listener;
    this.security = from.security;
    this.openedAt = now;
    this.idleSince = now;
    this.#close = close;
  }

  /** Whether calls came through a proxy that merges clients into one connection. */
  get isShared(): boolean {
    return this.#isShared;
  }

  certificate(): PresentedCertificate | undefined {
    return this.#from.certificate?.();
  }

  get size(): number {
    return this.#sessions?.size ?? 0;
  }

  get sessions(): Iterable<Session> {
    return this.#sessions?.values() ?? [];
  }

  find(token: number): Session | undefined {
    return this.#sessions?.get(token);
  }

  issueToken(): number {
    return this.#tokens.issue();
  }

  add(session: Session): void {
    this.#sessions ??= new Map();
    this.#sessions.set(session.token, session);
  }

  remove(session: Session, now: number): void {
    this.#sessions?.delete(session.token);
    if (this.current === session) this.current = undefined;
    this.idleSince = now;
  }

  /** A call came through such a proxy: the session that one client made current is not another's. */
  share(): void {
    this.#isShared = true;
    this.current = undefined;
  }

  /**
   * Makes a session that was just opened the current one, for clients that know no metadata. Not where there is one
   * already, and not on a shared channel: there it would lend one client's rights to all.
   */
  adopt(session: Session): void {
    if (!this.isShared && this.find(session.token) === session) this.current ??= session;
  }

  /** Counts a token that is no session here; too many that never were one close the channel. */
  noteUnknown(token: number): void {
    if (this.#tokens.wasIssued(token)) return;
    this.#foreign ??= new Set();
    this.#foreign.add(token);
    if (this.#foreign.size > FOREIGN_TOKENS) this.close("tokens");
  }

  /** Ends the connection and with it every session. Does nothing once it has ended. */
  close(reason: ChannelEndReason): void {
    if (this.isOpen) this.#close(reason);
  }
}
