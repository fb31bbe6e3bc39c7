import type { Clock, Timer } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { Principal } from "../core/principal.ts";
import { Candidates } from "./candidates.ts";
import { type ClientSession, clientSession, type Heartbeat } from "./client-session.ts";
import { type Decision, DecisionLog, type Reason, type Role } from "./decision.ts";
import { isBeaten } from "./election.ts";
import type { FailoverOptions } from "./options.ts";
import type { FailoverRecord, GroupSettings, StoredGroup, StoredOverride, StoredPrimary } from "./records.ts";
import type { Holder, Override, Pending, Settled, Vacancy } from "./roles.ts";
import { Turns } from "./turns.ts";
import { Watchers } from "./watchers.ts";

const NOTHING: Settled = { vacancy: undefined, freed: undefined, notes: undefined };

const NEVER = Number.POSITIVE_INFINITY;

/** Between two records of how far data was processed. */
const PROCESSED_EVERY_MS = 30_000;

/**
 * One group: its clients and who of them is Primary. Everything here happens at once; what must be durable first is
 * prepared here and carried out by `Steps`. Rules: reference/failover §3, docs/decisions/0018-failover.md.
 */
export class Group {
  readonly settings: GroupSettings;
  readonly sessions = new Map<string, ClientSession>();
  readonly candidates: Candidates;
  readonly log = new DecisionLog();
  readonly watchers = new Watchers();
  /** The highest epoch that may have been granted, told or not. */
  epoch: number;
  /** The highest number that was drawn for an epoch, so that a failed attempt's is not drawn again. */
  tried = 0;
  /** Steps that must be durable, one after the other. */
  readonly turns = new Turns();
  /** Settles when calls of epochs that are over have ended. */
  ending: Promise<void> | undefined;
  holder: Holder | undefined;
  override: Override | undefined;
  /** Up to where a Primary processed data, in 100 ns since 1970. */
  ticks: bigint | undefined;
  /** The one timer: it calls back no later than `deadline`. */
  timer: Timer | undefined;
  timerDue = Number.POSITIVE_INFINITY;
  isDeleted = false;
  /** Whether a record of it may be kept or not: what is kept next must say how things are. */
  isUnsure = false;
  #pending: Pending | undefined;
  #beatenSince: number | undefined;
  #processedNotedAt = Number.NEGATIVE_INFINITY;
  readonly #clock: Clock;
  readonly #options: Required<FailoverOptions>;

  /** @param stored a group that an earlier process knew; its clients count as just heard of */
  constructor(stored: StoredGroup, clock: Clock, options: Required<FailoverOptions>) {
    const now = clock.now();
    this.settings = stored.settings;
    this.candidates = new Candidates(this.sessions, stored.settings.timeoutMs, clock);
    this.epoch = stored.epoch;
    this.#clock = clock;
    this.#options = options;
    this.ticks = stored.ticks === null ? undefined : BigInt(stored.ticks);
    for (const registration of stored.sessions) this.sessions.set(registration.id, clientSession(registration, now));
    if (stored.override !== null) this.override = this.overrideOf(stored.override);
    if (stored.primary !== null) this.#hold(stored.primary);
    // Heartbeats are due every half timeout: whoever happens to be the first after a start is not chosen for that.
    if (this.holder === undefined && this.sessions.size > 1) this.candidates.listenFor(this.settings.timeoutMs / 2);
  }

  /** @throws {GatewayError} `CLIENT_SESSION_NOT_FOUND` */
  session(id: string): ClientSession {
    const session = this.sessions.get(id);
    if (session === undefined) throw new GatewayError("CLIENT_SESSION_NOT_FOUND");
    return session;
  }

  get pending(): ClientSession | undefined {
    return this.#pending?.session;
  }

  roleOf(session: ClientSession): Role {
    if (this.holder?.session === session) return this.holder.wasTold ? "Secondary" : "Primary";
    return this.#pending?.session === session ? "PendingPrimary" : "Secondary";
  }

  /** An override as it counts in this process: its end in wall time is one in monotonic time from here on. */
  overrideOf(stored: StoredOverride): Override {
    const { expiresAtWall } = stored;
    const leftMs = expiresAtWall === null ? NEVER : expiresAtWall - this.#clock.wall();
    const pinnedAt = this.#clock.now();
    return { ...stored, pinnedAt, expiresAt: pinnedAt + leftMs };
  }

  /**
   * Lets time pass: what ended by itself ends, and somebody is chosen where nobody is Primary.
   * @returns a role that ended, whose calls must end; an override that ended; and what is to be noted
   */
  settle(): Settled {
    const freed = this.#endOverride();
    const reason = this.#endOfRole();
    const vacancy = reason === undefined ? undefined : this.vacate(reason);
    this.#challenge();
    this.#choose();
    if (freed === undefined && vacancy === undefined) return NOTHING;
    const group = this.settings.id;
    const notes: FailoverRecord[] = [];
    if (freed !== undefined) notes.push({ kind: "override", group, override: null });
    if (vacancy !== undefined) notes.push({ kind: "vacated", group });
    return { vacancy, freed, notes };
  }

  /** Takes a heartbeat in. A Primary who is to give way is told so with its answer. */
  beat(session: ClientSession, heartbeat: Heartbeat): FailoverRecord | undefined {
    const now = this.#clock.now();
    session.heartbeat = heartbeat;
    session.seenAt = now;
    this.#challenge();
    if (this.holder?.session !== session) return undefined;
    if (this.holder.isYielding) this.holder.wasTold = true;
    const { ticks } = heartbeat;
    if (ticks === undefined || (this.ticks !== undefined && ticks <= this.ticks)) return undefined;
    this.ticks = ticks;
    if (now - this.#processedNotedAt < PROCESSED_EVERY_MS) return undefined;
    this.#processedNotedAt = now;
    return { kind: "processed", group: this.settings.id, ticks: String(ticks) };
  }

  /**
   * The role that a client is told now. Whoever is told that he is Primary has his lease anew, and nobody else has: what
   * the gateway waits for must begin no earlier than what the client counts on.
   */
  tell(session: ClientSession): Role {
    const role = this.roleOf(session);
    if (role === "Primary" && this.holder !== undefined) this.holder.renewedAt = this.#clock.now();
    return role;
  }

  /** Whether a heartbeat of this client needs no turn: no role begins with it, and none has ended. */
  isPlain(session: ClientSession): boolean {
    if (this.#pending?.session === session) return false;
    return this.holder?.session !== session || this.#endOfRole() === undefined;
  }

  /**
   * The pending Primary was heard of.
   * @returns the reason to grant him the role, where this confirms it; `undefined` where he is told only now
   */
  confirm(session: ClientSession): Reason | undefined {
    const pending = this.#pending;
    if (pending?.session !== session) return undefined;
    if (pending.isTold) return pending.reason;
    pending.isTold = true;
    return undefined;
  }

  /**
   * Who would be Primary if nobody were, of those who were heard of and may be.
   * @param except who is left out, and with him what is pinned on him
   */
  successor(except?: ClientSession): { session: ClientSession; reason: Reason } | undefined {
    const override = this.override?.session === except?.id ? undefined : this.override;
    return this.candidates.best(override, except);
  }

  /** Makes a granted role count. */
  install(primary: StoredPrimary): void {
    this.epoch = Math.max(this.epoch, primary.epoch);
    this.#hold(primary);
    this.#pending = undefined;
    this.#beatenSince = undefined;
  }

  /** Ends the Primary's role. Its calls must be ended by the caller. */
  vacate(reason: Reason): Vacancy | undefined {
    const { holder } = this;
    if (holder === undefined) return undefined;
    this.holder = undefined;
    this.#beatenSince = undefined;
    return { holder, reason };
  }

  remove(session: ClientSession): void {
    this.sessions.delete(session.id);
    if (this.#pending?.session === session) this.#pending = undefined;
    if (this.override?.session === session.id) this.override = undefined;
  }

  /** Forgets who was to be Primary, where an override or a release made that wrong. */
  chooseAnew(): void {
    this.#pending = undefined;
  }

  note(decision: Omit<Decision, "scores" | "atWall" | "epoch">): Decision {
    const scores = [...this.sessions.values()].flatMap(({ id, heartbeat }) =>
      heartbeat === undefined ? [] : [{ session: id, score: heartbeat.score }],
    );
    const complete = { ...decision, scores, atWall: this.#clock.wall(), epoch: this.holder?.epoch ?? this.epoch };
    this.log.add(complete);
    return complete;
  }

  /**
   * Whether calls of this client session may act with an epoch.
   * @param principal who calls
   */
  mayAct(session: string, epoch: number, isOwner: (owner: Principal) => boolean): boolean {
    const { holder } = this;
    if (holder === undefined || holder.epoch !== epoch || holder.session.id !== session) return false;
    return isOwner(holder.session.registration.owner) && this.#endOfRole() === undefined;
  }

  /** When time alone changes something next, of the monotonic clock; never is infinity. */
  get deadline(): number {
    const { holder, override } = this;
    const { timeoutMs } = this.settings;
    const freeAt = override === undefined ? NEVER : Math.min(override.expiresAt, this.#staleAt(override));
    const heldDownAt =
      this.#beatenSince === undefined || holder?.isYielding ? NEVER : this.#beatenSince + this.#options.holdDownMs;
    if (holder !== undefined)
      return Math.min(freeAt, heldDownAt, this.#isPinned ? NEVER : holder.renewedAt + timeoutMs);
    if (this.#pending !== undefined) return Math.min(freeAt, this.#pending.session.seenAt + timeoutMs);
    return Math.min(freeAt, this.candidates.nextAt);
  }

  /** Whether an override makes the Primary Primary, silent or not. */
  get #isPinned(): boolean {
    const { holder, override } = this;
    return holder !== undefined && override?.value === "Primary" && override.session === holder.session.id;
  }

  /** When an override ends because its client is silent. He has a timeout from when he is pinned, silent or not. */
  #staleAt({ session: id, releaseWhenStale, pinnedAt }: Override): number {
    const session = this.sessions.get(id);
    if (!releaseWhenStale || session === undefined) return NEVER;
    return Math.max(session.seenAt, pinnedAt) + this.settings.timeoutMs;
  }

  #endOverride(): Override | undefined {
    const { override } = this;
    if (override === undefined) return undefined;
    if (this.#clock.now() < Math.min(override.expiresAt, this.#staleAt(override))) return undefined;
    this.override = undefined;
    this.chooseAnew();
    return override;
  }

  /** Why the Primary's role is over; `undefined` where it is not, or nobody is. */
  #endOfRole(): Reason | undefined {
    const { holder } = this;
    if (holder === undefined || this.#isPinned) return undefined;
    if (this.#clock.now() < holder.renewedAt + this.settings.timeoutMs) return undefined;
    return holder.isYielding ? "beaten" : "silent";
  }

  /** Sees whether the Primary is beaten, and for how long. */
  #challenge(): void {
    const { holder } = this;
    if (holder === undefined) return;
    const own = holder.session.heartbeat?.score;
    const other = this.#isPinned ? undefined : this.candidates.bestScoreBeside(holder.session, this.override);
    if (own === undefined || other === undefined || !isBeaten(own, other, this.#options.margin)) {
      this.#beatenSince = undefined;
      holder.isYielding = false;
      holder.wasTold = false;
      return;
    }
    const now = this.#clock.now();
    this.#beatenSince ??= now;
    if (now >= this.#beatenSince + this.#options.holdDownMs) holder.isYielding = true;
  }

  /** Sees to it that somebody is asked to be Primary where nobody is. He stays it as long as he can be. */
  #choose(): void {
    const pending = this.#pending;
    if (this.holder !== undefined) {
      this.#pending = undefined;
      return;
    }
    if (pending !== undefined && this.candidates.has(pending.session, this.override)) return;
    const successor = this.candidates.areListenedFor(this.override) ? undefined : this.successor();
    this.#pending = successor && { ...successor, isTold: false };
  }

  #hold({ session: id, epoch, sinceWall, reason }: StoredPrimary): void {
    const session = this.sessions.get(id);
    if (session === undefined) return;
    this.holder = {
      session,
      epoch,
      sinceWall,
      reason,
      renewedAt: this.#clock.now(),
      isYielding: false,
      wasTold: false,
    };
  }
}
