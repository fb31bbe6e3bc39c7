import type { Clock, Timer } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import { foldName } from "../core/principal.ts";
import { type Attempt, type Entry, type Pair, type PenaltyView, type Place, pairOf } from "./attempt.ts";
import { FamiliarPairs, type FamiliarPairsData } from "./familiar-pairs.ts";
import { Lanes, type Ticket } from "./lanes.ts";
import { Ledger } from "./ledger.ts";
import {
  type CompletePenaltyOptions,
  type PenaltyOptions,
  pairDelayMs,
  penaltyOptions,
  sourceDelayMs,
} from "./options.ts";

export type { Attempt, Entry, PenaltyView, Place } from "./attempt.ts";

/** Places of the sources' counts begin here: no ledger ever takes in as many. */
const SOURCES_AFTER = 2 ** 48;

/** Full tables are told of at most this often. */
const OVERFLOW_EVERY_MS = 60_000;

/**
 * Slows guessing down, at every entrance alike. One count per user and source, one per source over all its users. It
 * never knows which users exist. Source: reference/security §1, docs/decisions/0003-penalties.md.
 */
export class Guard {
  readonly #options: CompletePenaltyOptions;
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #pairs: Ledger;
  readonly #sources: Ledger;
  readonly #familiar: FamiliarPairs;
  readonly #lanes: Lanes;
  #onFamiliar = (): void => {};
  /** Counts that full tables lost and that are not told yet. */
  #lost = 0;
  #overflow: Timer | undefined;

  /** @throws {RangeError} naming the option that is out of range. */
  constructor(options: PenaltyOptions, clock: Clock, emit: Emit) {
    const complete = penaltyOptions(options);
    const { entries, forgetAfterMs } = complete;
    const shared = { entries, forgetAfterMs, onFull: () => this.#noteOverflow() };
    this.#options = complete;
    this.#clock = clock;
    this.#emit = emit;
    this.#pairs = new Ledger(
      { ...shared, delayMs: (failures) => pairDelayMs(complete, failures), whenSaturated: "the newcomer" },
      clock,
      emit,
    );
    this.#sources = new Ledger(
      { ...shared, delayMs: (failures) => sourceDelayMs(complete, failures), whenSaturated: "the first to end" },
      clock,
      emit,
    );
    this.#familiar = new FamiliarPairs(entries);
    this.#lanes = new Lanes(
      {
        refuse: (pair) => this.#refuse(pair),
        places: (pair) => this.#places(pair),
        sharedPlaces: (source) => Math.max(1, complete.perSource.free - this.#sources.failures(source)),
        exempt: (pair) => this.#isExempt(pair),
        start: (ticket) => ({ kind: "place", place: this.#place(ticket) }),
      },
      complete,
      clock,
    );
  }

  /** Counts kept. */
  get size(): number {
    return this.#pairs.size + this.#sources.size;
  }

  /** Sources with attempts in flight or waiting. */
  get active(): number {
    return this.#lanes.size;
  }

  /**
   * Asks for a place before a credential is looked at. Where one is free it is taken at once, before anything is
   * awaited; otherwise the attempt waits its turn. Whoever got a place must tell it how the attempt went.
   * @param signal ends a wait with `busy`; a place already given is not taken back
   */
  enter(attempt: Attempt, signal?: AbortSignal): Entry | Promise<Entry> {
    if (signal?.aborted) return { kind: "busy" };
    const user = attempt.user === undefined ? undefined : foldName(attempt.user);
    return this.#lanes.enter(pairOf(user, attempt.source), signal);
  }

  /**
   * What somebody owes who is known by a proof of a moment ago, in whole ms; 0 for nothing. He is refused as long as it is
   * more, and that is counted as any refusal: else whoever guesses would learn from what is remembered.
   */
  owedMs({ user, source }: Attempt): number {
    const refused = this.#refuse(pairOf(user === undefined ? undefined : foldName(user), source));
    return refused?.kind === "penalty" ? refused.remainingMs : 0;
  }

  /** Every count, those of users first. */
  list(): readonly PenaltyView[] {
    return [...this.#pairs, ...this.#sources];
  }

  /**
   * The counts of the same list that come after a place, each with its own place, which it keeps as long as it is kept.
   * The first place is above 0.
   */
  *after(place: number): Generator<readonly [place: number, view: PenaltyView]> {
    if (place < SOURCES_AFTER) yield* this.#pairs.after(place);
    for (const [serial, view] of this.#sources.after(place - SOURCES_AFTER)) yield [SOURCES_AFTER + serial, view];
  }

  /** Forgets the failures of a user from every source, not those of the sources. Returns from how many there were any. */
  forgive(user: string): number {
    const folded = foldName(user);
    let sources = 0;
    for (const { user: counted, source } of this.#pairs)
      if (counted === folded && this.#pairs.clear(pairOf(folded, source).key)) sources++;
    return sources;
  }

  /** Where users have succeeded, to be kept across restarts. */
  exportFamiliar(): FamiliarPairsData {
    return this.#familiar.export();
  }

  /** Takes in what an earlier process exported. */
  importFamiliar(data: FamiliarPairsData): void {
    this.#familiar.import(data);
  }

  /** Calls back whenever a user succeeded from a source for the first time. There is one listener. */
  onFamiliar(listener: () => void): void {
    this.#onFamiliar = listener;
  }

  #refuse(pair: Pair): Entry | undefined {
    const ownMs = this.#pairs.remainingMs(pair.key);
    const sharedMs = this.#isExempt(pair) ? 0 : this.#sources.remainingMs(pair.source);
    const remainingMs = Math.max(ownMs, sharedMs);
    if (remainingMs === 0) return undefined;
    if (ownMs >= sharedMs) this.#pairs.refuse(pair.key);
    else this.#sources.refuse(pair.source);
    return { kind: "penalty", remainingMs };
  }

  #places(pair: Pair): number {
    if (pair.user === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(1, this.#options.scheduleMs.length - this.#pairs.failures(pair.key));
  }

  /** A pair that succeeded before is spared the source's count, unless its own failures could not be counted. */
  #isExempt(pair: Pair): boolean {
    if (pair.user === undefined || !this.#familiar.has(pair.user, pair.source)) return false;
    return this.#pairs.has(pair.key) || !this.#pairs.saturated;
  }

  #place(ticket: Ticket): Place {
    let open = true;
    let owedMs = 1;
    const once = (settle: () => void) => {
      if (!open) return;
      open = false;
      settle();
      this.#lanes.leave(ticket);
    };
    return {
      succeed: () => once(() => this.#absolve(ticket.lane)),
      fail: () => {
        once(() => {
          owedMs = this.#charge(ticket);
        });
        return owedMs;
      },
      release: () => once(() => {}),
    };
  }

  #absolve({ key, user, source }: Pair): void {
    if (user === undefined) return;
    this.#pairs.clear(key);
    if (this.#familiar.add(user, source)) this.#onFamiliar();
  }

  #charge({ lane, shared }: Ticket): number {
    const ownMs = lane.user === undefined ? 0 : this.#pairs.charge(lane);
    const sharedMs = shared || ownMs === undefined ? this.#chargeSource(lane.source, ownMs === undefined) : 0;
    this.#lanes.dismiss(lane);
    return Math.max(1, ownMs ?? 0, sharedMs);
  }

  /** @param strictly nothing else counts this failure, so none is free */
  #chargeSource(source: string, strictly: boolean): number {
    return this.#sources.charge(pairOf(undefined, source), strictly ? this.#options.perSource.free : 0) ?? 0;
  }

  /** The first loss is told at once, those after it once a minute, with their number. */
  #noteOverflow(): void {
    this.#lost++;
    if (this.#overflow === undefined) this.#tellOverflow();
  }

  #tellOverflow(): void {
    this.#overflow = undefined;
    if (this.#lost === 0) return;
    this.#emit({ event: "penalty.overflow", entries: this.#options.entries, lost: this.#lost });
    this.#lost = 0;
    this.#overflow = this.#clock.after(OVERFLOW_EVERY_MS, () => this.#tellOverflow());
  }
}
