import type { Clock } from "../core/clock.ts";
import type { Entry, Pair } from "./attempt.ts";
import type { CompletePenaltyOptions } from "./options.ts";
import { Waiter } from "./waiter.ts";

const BUSY: Entry = { kind: "busy" };

/** The attempts of one pair. */
export interface Lane extends Pair {
  readonly site: Site;
  inFlight: number;
  readonly waiting: Set<Waiter<Entry>>;
}

/** The lanes of one source. */
interface Site {
  readonly source: string;
  /** Attempts in flight that count against the source. */
  inFlight: number;
  /** Waiters of all its lanes, in the order of their coming. */
  readonly waiting: Set<Waiter<Entry>>;
  readonly lanes: Map<string, Lane>;
  /** Lanes with a free place whose first waiter lacks one of the source, in their turn. */
  readonly ready: Set<Lane>;
}

/** A place in flight. */
export interface Ticket {
  readonly lane: Lane;
  /** It counts against its source. */
  readonly shared: boolean;
}

/** What the lanes ask the guard. */
export interface LaneRules {
  /** The answer to an attempt whose pair or source owes a penalty; counts it as refused. */
  refuse(pair: Pair): Entry | undefined;
  /** Attempts of a pair that may be in flight at once. */
  places(pair: Pair): number;
  /** Attempts in flight at once of all pairs of a source that are not exempt. */
  sharedPlaces(source: string): number;
  exempt(pair: Pair): boolean;
  /** The answer to an attempt that starts. */
  start(ticket: Ticket): Entry;
}

/**
 * Who is being verified and who waits for it. An attempt starts once its pair and its source have a place; waiters of a
 * pair take turns in their order, pairs of a source one after the other, so that nobody is overtaken. When as many wait
 * as may altogether, the source with most waiters gives its newest place to one that has fewer.
 */
export class Lanes {
  readonly #rules: LaneRules;
  readonly #options: CompletePenaltyOptions;
  readonly #clock: Clock;
  readonly #sites = new Map<string, Site>();
  #waiting = 0;

  constructor(rules: LaneRules, options: CompletePenaltyOptions, clock: Clock) {
    this.#rules = rules;
    this.#options = options;
    this.#clock = clock;
  }

  /** Sources with attempts in flight or waiting. */
  get size(): number {
    return this.#sites.size;
  }

  /** A place before anything is awaited, where there is one; else a bounded wait. */
  enter(pair: Pair, signal: AbortSignal | undefined): Entry | Promise<Entry> {
    const refusal = this.#rules.refuse(pair);
    if (refusal !== undefined) return refusal;
    const lane = this.#lane(pair);
    if (this.#hasPlace(lane) && (this.#rules.exempt(lane) || this.#hasSharedPlace(lane.site))) return this.#start(lane);
    if (this.#mayWait(lane.site)) return this.#wait(lane, signal);
    this.#forget(lane);
    return BUSY;
  }

  /** Gives a place back; whoever is next takes it. */
  leave({ lane, shared }: Ticket): void {
    lane.inFlight--;
    if (shared) lane.site.inFlight--;
    this.#advance(lane);
    this.#forget(lane);
  }

  /** After a failure: who waits and now owes a penalty gets it told. Nobody else loses his turn. */
  dismiss(lane: Lane): void {
    for (const each of lane.site.lanes.values()) {
      for (const waiter of each.waiting) {
        const refusal = this.#rules.refuse(each);
        if (refusal === undefined) break;
        waiter.settle(refusal);
      }
    }
  }

  #start(lane: Lane): Entry {
    const shared = !this.#rules.exempt(lane);
    lane.inFlight++;
    if (shared) lane.site.inFlight++;
    return this.#rules.start({ lane, shared });
  }

  #mayWait(site: Site): boolean {
    const { queue, queueTotal } = this.#options;
    return site.waiting.size < queue && (this.#waiting < queueTotal || this.#makeRoomFor(site));
  }

  /** Whether somebody gave his place up. A source that would then wait less than the newcomer's keeps its own. */
  #makeRoomFor(site: Site): boolean {
    let longest = site;
    for (const each of this.#sites.values()) if (each.waiting.size > longest.waiting.size) longest = each;
    if (longest.waiting.size < site.waiting.size + 2) return false;
    [...longest.waiting].at(-1)?.settle(BUSY);
    return true;
  }

  #wait(lane: Lane, signal: AbortSignal | undefined): Promise<Entry> {
    const waiter: Waiter<Entry> = new Waiter<Entry>({
      clock: this.#clock,
      waitMs: this.#options.waitMs,
      timedOut: BUSY,
      signal,
      cancelled: BUSY,
      leave: () => this.#leaveQueue(lane, waiter),
    });
    lane.waiting.add(waiter);
    lane.site.waiting.add(waiter);
    this.#waiting++;
    if (this.#hasPlace(lane)) lane.site.ready.add(lane);
    return waiter.turn;
  }

  #leaveQueue(lane: Lane, waiter: Waiter<Entry>): void {
    lane.waiting.delete(waiter);
    lane.site.waiting.delete(waiter);
    this.#waiting--;
    if (lane.waiting.size === 0) lane.site.ready.delete(lane);
    this.#forget(lane);
  }

  /** After a place of this lane became free, or it may have more: starts all who may now. */
  #advance(lane: Lane): void {
    const { site } = lane;
    while (this.#rules.exempt(lane) && this.#isReady(lane)) this.#startNext(lane);
    if (this.#isReady(lane)) site.ready.add(lane);
    else site.ready.delete(lane);
    for (const next of site.ready) {
      if (!this.#hasSharedPlace(site)) return;
      site.ready.delete(next);
      this.#startNext(next);
      if (this.#isReady(next)) site.ready.add(next);
    }
  }

  #startNext(lane: Lane): void {
    const [waiter] = lane.waiting;
    waiter?.settle(this.#rules.refuse(lane) ?? this.#start(lane));
  }

  #isReady(lane: Lane): boolean {
    return lane.waiting.size > 0 && this.#hasPlace(lane);
  }

  #hasPlace(lane: Lane): boolean {
    return lane.inFlight < this.#rules.places(lane);
  }

  #hasSharedPlace(site: Site): boolean {
    return site.inFlight < this.#rules.sharedPlaces(site.source);
  }

  #lane(pair: Pair): Lane {
    const site = this.#site(pair.source);
    let lane = site.lanes.get(pair.key);
    if (lane === undefined) {
      lane = { ...pair, site, inFlight: 0, waiting: new Set() };
      site.lanes.set(pair.key, lane);
    }
    return lane;
  }

  #site(source: string): Site {
    let site = this.#sites.get(source);
    if (site === undefined) {
      site = { source, inFlight: 0, waiting: new Set(), lanes: new Map(), ready: new Set() };
      this.#sites.set(source, site);
    }
    return site;
  }

  /** Drops what nobody uses. */
  #forget({ site, key, inFlight, waiting }: Lane): void {
    if (inFlight > 0 || waiting.size > 0) return;
    site.lanes.delete(key);
    if (site.lanes.size === 0) this.#sites.delete(site.source);
  }
}
