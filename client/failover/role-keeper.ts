import { backoffMs } from "../waiting.ts";
import { Beats, SHORTEST_WAIT_MS } from "./beats.ts";
import type { Effect, EndReason, GroupNews, HeartbeatAnswer, RoleEvent } from "./role-events.ts";

/** An epoch that the gateway granted. Times are of the client's own monotonic clock, in ms. */
interface Hold {
  readonly epoch: number;
  /** The client may act up to then; the gateway waits longer before it grants another epoch. */
  readonly endsAt: number;
  /** It is being given up: no call begins, those that run may end. */
  readonly isLeaving: boolean;
  /** Its calls are over, so that the gateway may be told. */
  readonly isDrained: boolean;
}

export interface RoleKeeperOptions {
  /** The client session. */
  readonly id: string;
  /** From 0 to 1. */
  readonly random?: () => number;
}

/** The share of the timeout after which a client gives up by itself, whatever the gateway tells it. */
const LEASE_SHARE = 0.75;

/** Confirmations in a row that are sent at once; then something is wrong, and they keep their distance. */
const MOST_CONFIRMATIONS = 10;

const JOIN_PACE = { initialMs: 500, maximumMs: 30_000 };

/**
 * What a client of a failover group is, as a state machine without time or network of its own: events with their time go
 * in, effects come out. It never acts on more than the gateway granted: a lease counts from when its heartbeat was
 * sent, answers count once and in order, and an epoch that was given up or is over does not come back.
 *
 * Rules: docs/failover.md. Whoever uses the role must ask `epochAt` with the time of its use: a timer may fire late.
 */
export class RoleKeeper {
  readonly #id: string;
  readonly #random: () => number;
  readonly #beats: Beats;
  #hold: Hold | undefined;
  /** No epoch up to this one counts any more. */
  #over = 0;
  /** One of them that the gateway takes for this client's all the same; 0 for none. */
  #unheardOf = 0;
  /** The highest epoch that was known when the gateway was asked to let this client in. */
  #knownAtJoin = 0;
  #confirmations = 0;
  #isJoining = false;
  #joinDueAt = Number.POSITIVE_INFINITY;
  #joinFailures = 0;
  /** Whether a heartbeat was answered since the client joined last. */
  #isKnown = false;
  #isClosed = false;

  constructor({ id, random = Math.random }: RoleKeeperOptions) {
    this.#id = id;
    this.#random = random;
    this.#beats = new Beats(random);
  }

  /** The epoch with which calls may begin at this time; `undefined` where none may: the client is not Primary. */
  epochAt(now: number): number | undefined {
    const hold = this.#hold;
    return hold !== undefined && !hold.isLeaving && now < hold.endsAt ? hold.epoch : undefined;
  }

  /** When the client must stop to act, if nothing renews its lease; `undefined` where it holds nothing. */
  get leaseEndsAt(): number | undefined {
    return this.#hold?.endsAt;
  }

  /** When a `tick` is due; infinity for never. */
  get dueAt(): number {
    const leaseEnd = this.#hold?.endsAt ?? Number.POSITIVE_INFINITY;
    return Math.min(this.#beats.dueAt, this.#joinDueAt, leaseEnd);
  }

  /** How long a heartbeat may take before it counts as lost, in ms. */
  get beatDeadlineMs(): number {
    return this.#beats.deadlineMs;
  }

  /** Takes an event in. What comes out is to be done in its order. */
  handle(event: RoleEvent, now: number): Effect[] {
    const effects = this.#lapse(now);
    effects.push(...this.#take(event, now));
    if (!this.#isJoining && now >= this.#joinDueAt) effects.push(...this.#join());
    const beat = this.#beats.next(now, this.#releasable);
    if (beat !== undefined) effects.push(beat);
    return effects;
  }

  /** The epoch that the next heartbeat gives up. */
  get #releasable(): number {
    return this.#hold?.isDrained === true ? this.#hold.epoch : this.#unheardOf;
  }

  #take(event: RoleEvent, now: number): Effect[] {
    switch (event.kind) {
      case "join":
        return this.#join();
      case "gone":
        return this.#joinAgain(now);
      case "joined":
        return this.#joined(event.timeoutMs, event.epoch, now);
      case "join-failed":
        this.#isJoining = false;
        return this.#joinLater(now);
      case "answered": {
        const beat = this.#beats.answered(event.beat);
        if (beat === undefined) return [];
        return this.#answered(beat, event, now);
      }
      case "failed":
        return this.#failed(event.beat, event.why, now);
      case "news":
        return this.#hear(event.group, now);
      case "check":
        this.#beats.wantSpaced(now);
        return [];
      case "drained":
        return this.#drained(event.epoch, now);
      case "release":
        return this.#release();
      case "close":
        this.#close();
        return this.#release();
      case "ended":
        this.#close();
        return this.#end("ended");
      case "tick":
        return [];
    }
  }

  /** Time alone ends a role. The epoch may come back: the gateway may not have given it to anybody. */
  #lapse(now: number): Effect[] {
    const hold = this.#hold;
    if (hold === undefined || now < hold.endsAt) return [];
    if (!hold.isLeaving) return this.#end("lease");
    this.#hold = { ...hold, endsAt: Number.POSITIVE_INFINITY };
    return [{ kind: "cut", epoch: hold.epoch }];
  }

  /** The role is over, and with it every call. */
  #end(reason: EndReason): Effect[] {
    const hold = this.#hold;
    if (hold === undefined) return [];
    this.#hold = undefined;
    if (reason !== "lease") this.#over = Math.max(this.#over, hold.epoch);
    const cut: Effect = { kind: "cut", epoch: hold.epoch };
    if (hold.isLeaving) return [cut, { kind: "released", epoch: hold.epoch }];
    return [{ kind: "role", role: "Secondary", epoch: hold.epoch, reason }, cut];
  }

  /** No call begins any more; those that run may end, and then the gateway is told. */
  #leave(reason: EndReason): Effect[] {
    const hold = this.#hold;
    if (hold === undefined || hold.isLeaving) return [];
    this.#hold = { ...hold, isLeaving: true };
    return [
      { kind: "role", role: "Secondary", epoch: hold.epoch, reason },
      { kind: "drain", epoch: hold.epoch },
    ];
  }

  #release(): Effect[] {
    if (this.#hold === undefined) return [{ kind: "released", epoch: 0 }];
    return this.#leave("released");
  }

  #close(): void {
    this.#isClosed = true;
    this.#beats.confine();
    this.#joinDueAt = Number.POSITIVE_INFINITY;
  }

  #drained(epoch: number, now: number): Effect[] {
    const hold = this.#hold;
    if (hold?.epoch !== epoch || !hold.isLeaving) return [];
    this.#hold = { ...hold, isDrained: true };
    this.#beats.want(now);
    return [];
  }

  #join(): Effect[] {
    if (this.#isJoining || this.#isClosed) return [];
    this.#isJoining = true;
    this.#joinDueAt = Number.POSITIVE_INFINITY;
    this.#knownAtJoin = Math.max(this.#over, this.#hold?.epoch ?? 0);
    return [{ kind: "join" }];
  }

  /** At once, unless joining was in vain: the gateway must not be asked in circles. */
  #joinAgain(now: number): Effect[] {
    const isInVain = !this.#isKnown;
    this.#isKnown = false;
    return isInVain ? this.#joinLater(now) : this.#join();
  }

  #joinLater(now: number): Effect[] {
    if (this.#isJoining || this.#isClosed || this.#joinDueAt !== Number.POSITIVE_INFINITY) return [];
    this.#joinDueAt = now + SHORTEST_WAIT_MS + backoffMs(JOIN_PACE, this.#joinFailures++, this.#random);
    return [];
  }

  #joined(timeoutMs: number, epoch: number, now: number): Effect[] {
    this.#isJoining = false;
    // A group that has never had what this client had seen is another one: the gateway has lost what it kept. What a
    // heartbeat was answered meanwhile may be newer than this answer.
    const isAnother = epoch < this.#knownAtJoin;
    const effects = isAnother ? this.#end("superseded") : [];
    if (isAnother) {
      this.#over = 0;
      this.#unheardOf = 0;
    }
    if (!this.#isClosed) this.#beats.begin(timeoutMs, now);
    return effects;
  }

  #answered(beat: { sentAt: number; releasedEpoch: number }, answer: HeartbeatAnswer, now: number): Effect[] {
    this.#isKnown = true;
    this.#joinFailures = 0;
    this.#confirmations = answer.role === "PendingPrimary" ? this.#confirmations + 1 : 0;
    this.#unheardOf = 0;
    if (answer.role === "Primary") return this.#granted(beat, answer, now);
    if (answer.role === "PendingPrimary" && this.#confirmations <= MOST_CONFIRMATIONS) this.#beats.want(now);
    if (answer.role === "PendingPrimary") this.#beats.wantSpaced(now);
    return this.#refused(beat.releasedEpoch, answer.epoch);
  }

  /** The gateway says that this client is not Primary. */
  #refused(releasedEpoch: number, epoch: number): Effect[] {
    const hold = this.#hold;
    if (hold === undefined) return [];
    // The role is still his in the gateway's books: somebody better waits for it.
    const gives = hold.epoch === epoch;
    if (gives && !hold.isLeaving) return this.#leave("yielded");
    if (gives && releasedEpoch !== hold.epoch) return [];
    return this.#end(hold.isLeaving ? "released" : "superseded");
  }

  #granted({ sentAt }: { sentAt: number }, answer: HeartbeatAnswer, now: number): Effect[] {
    const { epoch, leaseMs } = answer;
    const hold = this.#hold;
    const endsAt = sentAt + Math.min(leaseMs, this.#beats.timeoutMs * LEASE_SHARE);
    if (this.#isClosed && hold?.isLeaving !== true) return [];
    if (hold !== undefined && hold.epoch === epoch) return this.#renewed(hold, endsAt, now);
    const ended = hold === undefined ? [] : this.#end("superseded");
    if (epoch <= this.#over) this.#giveUpAgain(epoch, now);
    if (epoch <= this.#over || endsAt <= now || this.#isClosed) return ended;
    this.#hold = { epoch, endsAt, isLeaving: false, isDrained: false };
    const taken: Effect = { kind: "role", role: "Primary", epoch, reason: "granted" };
    return [...ended, taken];
  }

  /** The gateway may have forgotten in a crash that it heard so; nobody else would be Primary as long as it thinks so. */
  #giveUpAgain(epoch: number, now: number): void {
    this.#unheardOf = epoch;
    this.#beats.wantSpaced(now);
  }

  /** Of a hold that is being given up too: its calls still run. */
  #renewed(hold: Hold, end: number, now: number): Effect[] {
    if (end <= now) return [];
    const endsAt = hold.endsAt === Number.POSITIVE_INFINITY ? end : Math.max(hold.endsAt, end);
    this.#hold = { ...hold, endsAt };
    return [];
  }

  #failed(number: number, why: "gone" | "too-soon" | "lost", now: number): Effect[] {
    const beat = this.#beats.failed(number, why, now);
    if (beat === undefined) return [];
    if (why !== "gone") return [];
    // The gateway does not know this client: whoever is Primary, it is not this one.
    return [...this.#end("removed"), ...this.#joinAgain(now)];
  }

  #hear({ epoch, primary, pendingPrimary, isYielding }: GroupNews, now: number): Effect[] {
    const hold = this.#hold;
    const isOurs = primary === this.#id;
    if (hold !== undefined && epoch > hold.epoch && !isOurs) return this.#end("superseded");
    if (hold === undefined && pendingPrimary === this.#id) this.#beats.want(now);
    if (hold === undefined && isOurs) this.#beats.wantSpaced(now);
    if (hold === undefined || hold.isLeaving) return [];
    if (isOurs && isYielding) this.#beats.want(now);
    if (!isOurs || epoch > hold.epoch) this.#beats.wantSpaced(now);
    return [];
  }
}
