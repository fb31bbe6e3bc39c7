import type { Clock, Timer } from "../core/clock.ts";
import type { Principal } from "../core/principal.ts";
import { type ClientSession, clientSession, type Heartbeat } from "./client-session.ts";
import { type Decision, DecisionLog, type Reason, type Role } from "./decision.ts";
import { elect, isBeaten } from "./election.ts";
import type { FailoverOptions } from "./options.ts";
import type { FailoverRecord, GroupSettings, StoredGroup, StoredOverride, StoredPrimary } from "./records.ts";

/** Who is Primary. Times are of the monotonic clock, in ms. */
export interface Holder {
  readonly session: ClientSession;
  readonly epoch: number;
  readonly sinceWall: number;
  readonly reason: Reason;
  /** When its lease began anew: it ends a timeout later. */
  renewedAt: number;
  /** It is beaten: its lease is renewed no more. */
  isYielding: boolean;
  /** It was told so, and acts no more if it heard it. */
  wasTold: boolean;
}

/** Who shall be Primary once he confirms that he is there. */
interface Pending {
  readonly session: ClientSession;
  readonly reason: Reason;
  /** Whether he was told, so that his next heartbeat is the confirmation. */
  isTold: boolean;
}

/** What is pinned. */
export interface Override extends StoredOverride {
  /** Of the monotonic clock; never is infinity. */
  readonly expiresAt: number;
}

/** What an ended role leaves to do. */
export interface Vacancy {
  readonly holder: Holder;
  readonly reason: Reason;
}

/** Why a client session may not act with an epoch. */
export type Unfit =
  | "unknown group"
  | "unknown session"
  | "another principal"
  | "stale epoch"
  | "epoch not granted yet"
  | "not Primary";

/** Between two records of how far data was processed. */
const PROCESSED_EVERY_MS = 30_000;

/**
 * One group: its clients and who of them is Primary. Everything here happens at once; what must be durable first is
 * prepared here and carried out by `FailoverGroups`. Rules: reference/failover §3, docs/decisions/0018-failover.md.
 */
export class Group {
  readonly settings: GroupSettings;
  readonly sessions = new Map<string, ClientSession>();
  readonly log = new DecisionLog();
  /** Whoever wants to hear that something changed. */
  readonly watchers = new Set<(isDeleted: boolean) => void>();
  /** What they heard last. */
  told = "";
  /** The highest epoch that may have been granted, told or not. */
  epoch: number;
  holder: Holder | undefined;
  override: Override | undefined;
  /** Up to where a Primary processed data, in 100 ns since 1970. */
  ticks: bigint | undefined;
  /** The one timer: it calls back no later than `deadline`. */
  timer: Timer | undefined;
  timerDue = Number.POSITIVE_INFINITY;
  isDeleted = false;
  #pending: Pending | undefined;
  #beatenSince: number | undefined;
  #processedNotedAt = Number.NEGATIVE_INFINITY;
  readonly #clock: Clock;
  readonly #options: Required<FailoverOptions>;

  /** @param stored a group that an earlier process knew; its clients count as just heard of */
  constructor(stored: StoredGroup, clock: Clock, options: Required<FailoverOptions>) {
    const now = clock.now();
    this.settings = stored.settings;
    this.epoch = stored.epoch;
    this.#clock = clock;
    this.#options = options;
    this.ticks = stored.ticks === null ? undefined : BigInt(stored.ticks);
    for (const registration of stored.sessions) this.sessions.set(registration.id, clientSession(registration, now));
    if (stored.override !== null) this.override = this.overrideOf(stored.override);
    if (stored.primary !== null) this.#hold(stored.primary);
  }

  get pending(): ClientSession | undefined {
    return this.#pending?.session;
  }

  /** Why and since when, in ms of wall time, things are as they are. */
  get lastDecision(): Pick<Decision, "reason" | "atWall"> | undefined {
    const last = this.log.all.at(-1);
    if (last !== undefined) return last;
    return this.holder && { reason: this.holder.reason, atWall: this.holder.sinceWall };
  }

  roleOf(session: ClientSession): Role {
    if (this.holder?.session === session) return this.holder.wasTold ? "Secondary" : "Primary";
    return this.#pending?.session === session ? "PendingPrimary" : "Secondary";
  }

  /** Whether it was heard of within the timeout. */
  isActive(session: ClientSession): boolean {
    return this.#clock.now() < session.seenAt + this.settings.timeoutMs;
  }

  get hasActive(): boolean {
    return [...this.sessions.values()].some((session) => this.isActive(session));
  }

  /** An override as it counts in this process: its end in wall time is one in monotonic time from here on. */
  overrideOf(stored: StoredOverride): Override {
    const { expiresAtWall } = stored;
    const leftMs = expiresAtWall === null ? Number.POSITIVE_INFINITY : expiresAtWall - this.#clock.wall();
    return { ...stored, expiresAt: this.#clock.now() + leftMs };
  }

  /**
   * Lets time pass: what ended by itself ends, and somebody is chosen where nobody is Primary.
   * @returns a role that ended, whose calls must end, and what is to be noted
   */
  settle(): { vacancy: Vacancy | undefined; notes: FailoverRecord[] } {
    const notes = this.#endOverride();
    const reason = this.#endOfRole();
    const vacancy = reason === undefined ? undefined : this.vacate(reason);
    if (vacancy !== undefined) notes.push({ kind: "vacated", group: this.settings.id });
    this.#challenge();
    this.#choose();
    return { vacancy, notes };
  }

  /** Takes a heartbeat in. A Primary who is not to give way has his lease renewed. */
  beat(session: ClientSession, heartbeat: Heartbeat): FailoverRecord[] {
    const now = this.#clock.now();
    session.heartbeat = heartbeat;
    session.seenAt = now;
    if (this.holder?.session !== session) return [];
    if (this.holder.isYielding) this.holder.wasTold = true;
    else this.holder.renewedAt = now;
    const { ticks } = heartbeat;
    if (ticks === undefined || (this.ticks !== undefined && ticks <= this.ticks)) return [];
    this.ticks = ticks;
    if (now - this.#processedNotedAt < PROCESSED_EVERY_MS) return [];
    this.#processedNotedAt = now;
    return [{ kind: "processed", group: this.settings.id, ticks: String(ticks) }];
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
    const candidates = [...this.sessions.values()].flatMap((session) =>
      session !== except && this.#isEligible(session, override)
        ? [{ id: session.id, score: session.heartbeat?.score ?? 0, session }]
        : [],
    );
    const elected = elect(candidates);
    return elected && { session: elected.winner.session, reason: elected.reason };
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

  /** Why calls of a client session may not act with an epoch, for the log; `undefined` where they may. */
  whyNot(session: string, epoch: number, isOwner: (owner: Principal) => boolean): Unfit | undefined {
    if (this.mayAct(session, epoch, isOwner)) return undefined;
    const found = this.sessions.get(session);
    if (found === undefined) return "unknown session";
    if (!isOwner(found.registration.owner)) return "another principal";
    if (epoch > this.epoch) return "epoch not granted yet";
    return epoch < this.epoch ? "stale epoch" : "not Primary";
  }

  /** When time alone changes something next, of the monotonic clock; never is infinity. */
  get deadline(): number {
    const { holder, override } = this;
    const { timeoutMs } = this.settings;
    const times = [override?.expiresAt ?? Number.POSITIVE_INFINITY];
    if (holder !== undefined) times.push(this.#isPinned ? this.#staleAt(holder) : holder.renewedAt + timeoutMs);
    if (this.#beatenSince !== undefined && holder?.isYielding === false)
      times.push(this.#beatenSince + this.#options.holdDownMs);
    if (this.#pending !== undefined) times.push(this.#pending.session.seenAt + timeoutMs);
    if (holder === undefined && this.#pending === undefined)
      for (const { standsBackUntil } of this.sessions.values())
        if (standsBackUntil > this.#clock.now()) times.push(standsBackUntil);
    return Math.min(...times);
  }

  /** Whether an override makes the Primary Primary, silent or not. */
  get #isPinned(): boolean {
    const { holder, override } = this;
    return holder !== undefined && override?.value === "Primary" && override.session === holder.session.id;
  }

  #staleAt({ session }: Holder): number {
    return this.override?.releaseWhenStale ? session.seenAt + this.settings.timeoutMs : Number.POSITIVE_INFINITY;
  }

  #endOverride(): FailoverRecord[] {
    const { override } = this;
    if (override === undefined) return [];
    const now = this.#clock.now();
    const session = this.sessions.get(override.session);
    const isStale = override.releaseWhenStale && session !== undefined && !this.isActive(session);
    if (now < override.expiresAt && !isStale) return [];
    this.override = undefined;
    this.chooseAnew();
    return [{ kind: "override", group: this.settings.id, override: null }];
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
    const challenger = this.#isPinned ? undefined : this.successor(holder.session);
    const [own, other] = [holder.session.heartbeat?.score, challenger?.session.heartbeat?.score];
    if (own === undefined || other === undefined || !isBeaten(own, other, this.#options.margin)) {
      this.#beatenSince = undefined;
      holder.isYielding = false;
      holder.wasTold = false;
      return;
    }
    const now = this.#clock.now();
    this.#beatenSince ??= now;
    if (now - this.#beatenSince >= this.#options.holdDownMs) holder.isYielding = true;
  }

  /** Sees to it that somebody is asked to be Primary where nobody is. He stays it as long as he can be. */
  #choose(): void {
    const pending = this.#pending;
    if (this.holder !== undefined) {
      this.#pending = undefined;
      return;
    }
    if (pending !== undefined && this.#isEligible(pending.session, this.override)) return;
    const successor = this.successor();
    this.#pending = successor && { ...successor, isTold: false };
  }

  #isEligible(session: ClientSession, override: Override | undefined): boolean {
    if (session.heartbeat === undefined || !this.isActive(session)) return false;
    if (override?.value === "Primary") return override.session === session.id;
    if (override?.session === session.id) return false;
    return this.#clock.now() >= session.standsBackUntil;
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
