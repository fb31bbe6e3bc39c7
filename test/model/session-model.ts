import assert from "node:assert/strict";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import type { Session, SessionChange } from "../../server/sessions/session.ts";
import type { SessionLimits } from "../../server/sessions/session-table.ts";
import type { TestAccounts } from "./test-accounts.ts";

/** More different tokens than this that a channel never issued close it (contract §2). */
const GUESSES = 64;
/** How much later than due a session may end or its watchers may hear, in ms. */
const LATE_MS = 100;
/** `expiring` is told at 80 % ± 5 % of the way (contract §1). */
const EXPIRING = { earliest: 0.75, latest: 0.85 };

/** A session as the contract describes it. Times are monotonic, in ms. */
export interface SessionState {
  readonly id: string;
  readonly token: number;
  readonly user: string;
  readonly channel: ChannelState;
  readonly idleMs: number;
  readonly real: Session;
  roles: readonly string[];
  version: number;
  activeAt: number;
  startedAt: number;
  expiresAt: number;
  /** What a watcher was told, since the session was opened or last renewed. */
  told: SessionChange[];
}

export interface ChannelState {
  readonly real: Channel;
  readonly source: string;
  readonly sessions: Map<string, SessionState>;
  readonly issued: Set<number>;
  readonly guessed: Set<number>;
  isOpen: boolean;
  current: SessionState | undefined;
}

type Told = Extract<GatewayEvent, { event: "session.opened" | "session.closed" | "channel.closed" }>;

/** Channels and their sessions, told what happened and never what the table thinks. */
export class SessionModel {
  readonly channels = new Set<ChannelState>();
  /** Sessions that were asked to be closed in this step. */
  readonly closing = new Set<SessionState>();
  limits: SessionLimits;
  isShutDown = false;
  opened = 0;
  closed = 0;
  readonly #accounts: TestAccounts;
  readonly #now: () => number;
  /** Users and channels whose password is being changed. */
  readonly changing = new Set<{ readonly user: string; readonly channel: ChannelState }>();

  constructor(limits: SessionLimits, accounts: TestAccounts, now: () => number) {
    this.limits = limits;
    this.#accounts = accounts;
    this.#now = now;
  }

  get sessions(): SessionState[] {
    return [...this.channels].flatMap(({ sessions }) => [...sessions.values()]);
  }

  get open(): ChannelState[] {
    return [...this.channels].filter(({ isOpen }) => isOpen);
  }

  /** What a right credential gets that asks for a session now. */
  expectedOf(channel: ChannelState, user: string, roles: readonly string[]): string {
    const { capacity, reservedForAdministrators: reserved, perChannel, perUser, duplicates } = this.limits;
    const own = this.sessions.filter((session) => session.user === user);
    if (duplicates === "reject" && own.some((session) => session.channel === channel)) return "DUPLICATE_SESSION";
    const ordinary = this.sessions.filter((session) => !session.roles.includes("Admin")).length;
    const isFull =
      this.sessions.length + 1 > capacity ||
      own.length + 1 > perUser ||
      channel.sessions.size + 1 > perChannel ||
      (!roles.includes("Admin") && ordinary + 1 > capacity - reserved);
    return isFull ? "SESSION_LIMIT_REACHED" : "NONE";
  }

  /** The session that a token means on a channel. */
  find(channel: ChannelState, token: number): SessionState | undefined {
    return [...channel.sessions.values()].find((session) => session.token === token);
  }

  renewed(session: SessionState, roles: readonly string[], version: number): void {
    const now = this.#now();
    session.roles = roles;
    session.version = version;
    session.activeAt = now;
    session.startedAt = now;
    session.expiresAt = now + this.limits.maximumLifetimeMs;
    session.told = [];
  }

  heard(event: Told): void {
    if (event.event === "session.opened") this.#opened(event);
    else if (event.event === "session.closed") this.#closed(event);
    else this.#channelClosed(event);
  }

  /** What holds at every moment. */
  check(): void {
    for (const channel of this.channels) {
      const { real } = channel;
      assert.equal(real.isOpen, channel.isOpen);
      assert.ok(channel.isOpen || channel.sessions.size === 0, "a session outlives its channel");
      assert.equal(real.current?.id, channel.current?.id, "the current session");
      assert.equal(real.size, channel.sessions.size);
      assert.ok(channel.guessed.size <= GUESSES, "a channel may guess on");
    }
    for (const session of this.sessions) this.#checkOne(session);
  }

  #checkOne(session: SessionState): void {
    const now = this.#now();
    const { real, user, channel, told } = session;
    assert.equal(channel.real.find(session.token), real, "a token finds its session");
    assert.equal(real.endReason, undefined);
    assert.ok(now < Math.min(session.activeAt + session.idleMs, session.expiresAt) + LATE_MS, "it outlives its time");
    const account = this.#accounts.usable(user);
    assert.ok(account !== undefined, `a session of ${user} outlives the account`);
    assert.deepEqual(real.roles, account.roles, `the roles of a session of ${user}`);
    assert.ok(
      session.version === account.version || this.#isChanging(session),
      `a session of ${user} outlives its password`,
    );
    const way = (now - session.startedAt) / (session.expiresAt - session.startedAt);
    const isTold = told.some(({ kind }) => kind === "expiring");
    assert.ok(!(way > EXPIRING.latest && !isTold), "watchers were not told that the end is near");
  }

  #opened(event: Extract<Told, { event: "session.opened" }>): void {
    const channel = this.#channelOf(event.channel);
    assert.ok(channel.isOpen && !this.isShutDown, "a session was opened on a channel that has ended");
    const expected = this.expectedOf(channel, event.user, event.roles);
    assert.equal(expected, "NONE", `a session of ${event.user} was opened where there is no place`);
    const real = [...channel.real.sessions].find(({ id }) => id === event.sessionId);
    assert.ok(real !== undefined, "an opened session is found on its channel");
    const { token } = real;
    assert.ok(Number.isInteger(token) && token > 0 && token < 2 ** 32, `token ${token}`);
    assert.ok(!channel.issued.has(token), "a token was issued twice on one channel");
    channel.issued.add(token);
    const now = this.#now();
    const state: SessionState = {
      id: event.sessionId,
      token,
      user: event.user,
      channel,
      idleMs: this.limits.idleTimeoutMs,
      real,
      roles: event.roles,
      version: this.#accounts.usable(event.user)?.version ?? 0,
      activeAt: now,
      startedAt: now,
      expiresAt: now + this.limits.maximumLifetimeMs,
      told: [],
    };
    real.watch((change) => this.#told(state, change));
    channel.sessions.set(state.id, state);
    this.opened++;
  }

  #told(session: SessionState, change: SessionChange): void {
    const isOver = session.told.some(({ kind }) => kind === "closed");
    assert.ok(!isOver, "a watcher was told something after the end");
    if (change.kind === "expiring") {
      const way = (this.#now() - session.startedAt) / (session.expiresAt - session.startedAt);
      assert.ok(way >= EXPIRING.earliest, `watchers were told at ${way} of the way that the end is near`);
      assert.ok(!session.told.some(({ kind }) => kind === "expiring"), "watchers were told twice");
    }
    session.told.push(change);
  }

  #closed(event: Extract<Told, { event: "session.closed" }>): void {
    const channel = this.#channelOf(event.channel);
    const session = channel.sessions.get(event.sessionId);
    assert.ok(session !== undefined, "a session was closed that was not open");
    assert.ok(this.#mayClose(session, event.reason), `a session of ${session.user} was closed as ${event.reason}`);
    assert.deepEqual(session.told.at(-1), { kind: "closed", reason: event.reason }, "watchers hear how it ended");
    channel.sessions.delete(session.id);
    if (channel.current === session) channel.current = undefined;
    this.closing.delete(session);
    this.closed++;
  }

  #mayClose(session: SessionState, reason: string): boolean {
    const now = this.#now();
    const account = this.#accounts.usable(session.user);
    const reasons: Record<string, boolean> = {
      closed: this.closing.has(session),
      channel: !session.channel.isOpen,
      idle: isDue(now, session.activeAt + session.idleMs),
      lifetime: isDue(now, session.expiresAt),
      account: account?.version !== session.version,
      shutdown: this.isShutDown,
    };
    return reasons[reason] ?? false;
  }

  #channelClosed(event: Extract<Told, { event: "channel.closed" }>): void {
    const channel = this.#channelOf(event.channel);
    assert.ok(!channel.isOpen, "a channel was closed by nobody");
    assert.equal(event.reason === "tokens", channel.guessed.size > GUESSES, `closed as ${event.reason}`);
    assert.equal(channel.sessions.size, 0, "a session outlives its channel");
    this.channels.delete(channel);
  }

  #channelOf(id: string): ChannelState {
    const found = [...this.channels].find(({ real }) => real.id === id);
    assert.ok(found !== undefined, `channel ${id} is not open`);
    return found;
  }

  #isChanging(session: SessionState): boolean {
    return [...this.changing].some(({ user, channel }) => user === session.user && channel === session.channel);
  }
}

/** Not early, and no more than a little late. */
const isDue = (now: number, due: number): boolean => now >= due && now < due + LATE_MS;
