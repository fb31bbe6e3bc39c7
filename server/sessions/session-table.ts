import type { Clock } from "../core/clock.ts";
import type { ChannelEndReason, Emit, SessionEndReason } from "../core/events.ts";
import { ADMINISTRATOR, principalKey } from "../core/principal.ts";
import { Channel, type Peer } from "./channel.ts";
import { Deadlines } from "./deadlines.ts";
import { type Grant, Session, type SessionTerms } from "./session.ts";

/** How many sessions there may be. Source: contract §3 `sessions`. */
export interface SessionLimits extends SessionTerms {
  capacity: number;
  /** Places that only role Admin may take. */
  reservedForAdministrators: number;
  perChannel: number;
  perUser: number;
  duplicates: "allow" | "reject";
}

export type SessionRefusal = "DUPLICATE_SESSION" | "SESSION_LIMIT_REACHED";

const isAdministrator = (roles: readonly string[]): boolean => roles.includes(ADMINISTRATOR);

/**
 * Every channel and session of the gateway. Opening, finding and closing cost the same however many there are; every
 * step is synchronous, so no other step can come between a check and what it allowed.
 */
export class SessionTable {
  readonly #channels = new Set<Channel>();
  /** Open sessions by their ids, in the order of their opening. */
  readonly #sessions = new Map<string, Session>();
  readonly #byPrincipal = new Map<string, Session | Set<Session>>();
  readonly #deadlines: Deadlines<Session>;
  readonly #clock: Clock;
  readonly #emit: Emit;
  #limits: SessionLimits;
  #ordinary = 0;

  constructor(limits: SessionLimits, clock: Clock, emit: Emit) {
    this.#limits = limits;
    this.#clock = clock;
    this.#emit = emit;
    this.#deadlines = new Deadlines(clock, (session) => this.#look(session));
  }

  get size(): number {
    return this.#sessions.size;
  }

  get channels(): ReadonlySet<Channel> {
    return this.#channels;
  }

  /** Every open session, in the order of opening: of growing serials. */
  sessions(): Iterable<Session> {
    return this.#sessions.values();
  }

  /** An open session of any channel, by its id. */
  sessionOf(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** The sessions of one principal, by the key that each of them has. */
  sessionsOf(key: string): ReadonlySet<Session> {
    const own = this.#byPrincipal.get(key);
    if (own instanceof Session) return new Set([own]);
    return own ?? NONE;
  }

  /** Takes other limits for sessions yet to be opened; those that are open keep their terms. */
  setLimits(limits: SessionLimits): void {
    this.#limits = limits;
  }

  openChannel(from: Peer, close: (reason: ChannelEndReason) => void): Channel {
    const channel = new Channel(from, this.#clock.now(), close);
    this.#channels.add(channel);
    this.#emit({
      event: "channel.opened",
      channel: channel.id,
      peer: channel.peer,
      source: channel.source,
      listener: channel.listener,
      security: channel.security,
    });
    return channel;
  }

  /** The connection has ended: so do its sessions, at once. */
  channelEnded(channel: Channel, reason: ChannelEndReason): void {
    if (!channel.isOpen) return;
    channel.isOpen = false;
    const sessions = [...channel.sessions];
    for (const session of sessions) this.close(session, reason === "shutdown" ? "shutdown" : "channel");
    this.#channels.delete(channel);
    this.#emit({
      event: "channel.closed",
      channel: channel.id,
      source: channel.source,
      reason,
      sessions: sessions.length,
      forMs: Math.round(this.#clock.now() - channel.openedAt),
    });
  }

  /** Opens a session where there is a place for it. Nothing changes when it is refused. */
  open(channel: Channel, grant: Grant): Session | SessionRefusal {
    const refusal = this.#refusal(channel, grant);
    if (refusal !== undefined) return refusal;
    const session = new Session(channel, channel.issueToken(), grant, this.#limits, this.#clock);
    channel.add(session);
    this.#sessions.set(session.id, session);
    if (!isAdministrator(session.roles)) this.#ordinary++;
    this.#add(session);
    session.slot = this.#deadlines.add(session, session.due);
    this.#emit({ event: "session.opened", ...factsOf(session), roles: session.roles });
    return session;
  }

  /** Ends a session, gives its places back, tells its watchers and ends its calls. Does nothing the second time. */
  close(session: Session, reason: SessionEndReason): void {
    if (session.endReason !== undefined) return;
    const now = this.#clock.now();
    session.channel.remove(session, now);
    this.#sessions.delete(session.id);
    if (!isAdministrator(session.roles)) this.#ordinary--;
    this.#remove(session);
    this.#deadlines.remove(session, session.slot);
    session.entitlement?.release?.();
    session.finish(reason);
    this.#emit({
      event: "session.closed",
      ...factsOf(session),
      reason,
      forMs: Math.round(now - session.createdAt),
    });
  }

  /** Starts the idle time again and tells the watchers. */
  prolong(session: Session): void {
    session.touch(this.#clock.now());
    session.tell({ kind: "prolonged" });
  }

  /** A credential was proved again: the end moves and the roles are taken anew; token and id stay. */
  renew(session: Session, grant: Grant): void {
    session.entitlement?.release?.();
    session.entitlement = grant.entitlement;
    session.passwordVersion = grant.passwordVersion;
    session.touch(this.#clock.now());
    session.extend(this.#limits.maximumLifetimeMs, this.#clock);
    this.#deadlines.remove(session, session.slot);
    session.slot = this.#deadlines.add(session, session.due);
    this.setRoles(session, grant.roles);
    this.#emit({ event: "session.renewed", ...factsOf(session), roles: session.roles });
    session.tell({ kind: "renewed" });
  }

  /** Takes other roles at once. Running calls that they no longer allow end. */
  setRoles(session: Session, roles: readonly string[]): void {
    if (sameRoles(session.roles, roles)) return;
    this.#ordinary += Number(isAdministrator(session.roles)) - Number(isAdministrator(roles));
    session.setRoles(roles);
    this.#emit({ event: "session.roles", ...factsOf(session), roles });
  }

  #refusal(channel: Channel, grant: Grant): SessionRefusal | undefined {
    const limits = this.#limits;
    const own = this.sessionsOf(principalKey(grant.principal));
    if (limits.duplicates === "reject") {
      for (const session of own) if (session.channel === channel) return "DUPLICATE_SESSION";
    }
    const open = limits.capacity - (isAdministrator(grant.roles) ? 0 : limits.reservedForAdministrators);
    const taken = isAdministrator(grant.roles) ? this.size : this.#ordinary;
    const isFull =
      channel.size >= limits.perChannel || own.size >= limits.perUser || this.size >= limits.capacity || taken >= open;
    return isFull ? "SESSION_LIMIT_REACHED" : undefined;
  }

  /** A session's time may have come, unless it was active meanwhile. */
  #look(session: Session): void {
    if (session.endReason !== undefined) return;
    const reason = session.timeUp(this.#clock.now());
    if (reason === undefined) session.slot = this.#deadlines.add(session, session.due);
    else this.close(session, reason);
  }

  /** Most principals have one session; only those with more are worth a set. */
  #add(session: Session): void {
    const own = this.#byPrincipal.get(session.key);
    if (own instanceof Set) own.add(session);
    else this.#byPrincipal.set(session.key, own === undefined ? session : new Set([own, session]));
  }

  #remove(session: Session): void {
    const own = this.#byPrincipal.get(session.key);
    if (own instanceof Set) own.delete(session);
    if (own === session || (own instanceof Set && own.size === 0)) this.#byPrincipal.delete(session.key);
  }
}

const NONE: ReadonlySet<Session> = new Set();

const sameRoles = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((role) => b.includes(role)) && b.every((role) => a.includes(role));

/** Who and where, for events about a session. */
export const factsOf = (session: Session) => ({
  sessionId: session.id,
  user: session.principal.name,
  authority: session.principal.authority,
  scheme: session.scheme,
  channel: session.channel.id,
  source: session.channel.source,
});
