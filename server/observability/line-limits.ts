import type { Clock, Timer } from "../core/clock.ts";
import type { Emit, EventName, GatewayEvent } from "../core/events.ts";

/** Lines of one event within a minute. */
interface Quota {
  /** Of one source. */
  perSource: number;
  /** Of all sources together. */
  all: number;
}

/** Events that strangers can cause as often as they like, and how many of each are told. */
const QUOTAS: Partial<Record<EventName, Quota>> = {
  "channel.opened": { perSource: 30, all: 300 },
  "channel.refused": { perSource: 10, all: 100 },
  "call.denied": { perSource: 10, all: 100 },
  "call.exempted": { perSource: 30, all: 300 },
  "request.denied": { perSource: 10, all: 100 },
  "authentication.failed": { perSource: 30, all: 300 },
  "penalty.activated": { perSource: 30, all: 300 },
  "penalty.ended": { perSource: 30, all: 300 },
};

const MINUTE_MS = 60_000;

/** Stands for the source where a line is about many. */
const VARIOUS = "various";

/**
 * Tells events, but no more in a minute than a disk and a reader can take: a flood must not fill the log. What was held
 * back is told as `log.limited` at the end of the minute: a line for each source that had all of its own, and one for
 * the sources that came when those of all were used up. The tables hold no more sources than lines were written.
 */
export class LineLimits {
  readonly #emit: Emit;
  readonly #clock: Clock;
  readonly #counts = new Map<string, LineCount>();
  /** Channels of which no line was written: their opening, by their id. */
  readonly #untold = new Map<string, GatewayEvent>();
  #minute: Timer | undefined;
  #isClosed = false;

  constructor(emit: Emit, clock: Clock) {
    this.#emit = emit;
    this.#clock = clock;
  }

  readonly emit: Emit = (event) => {
    if (this.#isClosed) return;
    if (event.event === "session.opened") this.#tellOpening(event.channel);
    // Written if its opening was, so there are no more of them.
    if (event.event === "channel.closed" && this.#untold.delete(event.channel)) return;
    if (!this.#isHeldBack(event)) this.#emit(event);
    else if (event.event === "channel.opened") this.#untold.set(event.channel, event);
  };

  /** Tells what was held back and begins a new minute. By itself it does so once a minute. */
  flush(): void {
    this.#minute?.cancel();
    this.#minute = undefined;
    for (const count of this.#counts.values())
      for (const [source, lines] of count.heldBack()) this.#emit({ event: "log.limited", of: count.of, source, lines });
    this.#counts.clear();
  }

  /** From now on nothing is told any more. */
  close(): void {
    this.#isClosed = true;
    this.#minute?.cancel();
  }

  #isHeldBack(event: GatewayEvent): boolean {
    const quota = QUOTAS[event.event];
    if (quota === undefined || !("source" in event)) return false;
    // What users cause is counted apart, so that no stranger can hold it back.
    const pool = "sessionId" in event ? `${event.event} of users` : event.event;
    let count = this.#counts.get(pool);
    if (count === undefined) {
      count = new LineCount(event.event, quota);
      this.#counts.set(pool, count);
      this.#minute ??= this.#clock.after(MINUTE_MS, () => this.flush());
    }
    return !count.admits(event.source);
  }

  /** A channel with a session is told of in any case. */
  #tellOpening(channel: string): void {
    const opening = this.#untold.get(channel);
    if (opening === undefined) return;
    this.#untold.delete(channel);
    this.#emit(opening);
  }
}

/** The lines of one event in one minute. */
class LineCount {
  readonly of: EventName;
  readonly #quota: Quota;
  readonly #bySource = new Map<string, { lines: number; heldBack: number }>();
  #lines = 0;
  #heldBack = 0;

  constructor(of: EventName, quota: Quota) {
    this.of = of;
    this.#quota = quota;
  }

  /** Counts a line and tells whether it may be written. */
  admits(source: string): boolean {
    const known = this.#bySource.get(source);
    if (known !== undefined && known.lines >= this.#quota.perSource) {
      known.heldBack += 1;
      return false;
    }
    if (this.#lines >= this.#quota.all) {
      this.#heldBack += 1;
      return false;
    }
    this.#lines += 1;
    if (known === undefined) this.#bySource.set(source, { lines: 1, heldBack: 0 });
    else known.lines += 1;
    return true;
  }

  /** Sources, and how many of their lines were not written. */
  *heldBack(): Generator<[source: string, lines: number]> {
    for (const [source, { heldBack }] of this.#bySource) if (heldBack > 0) yield [source, heldBack];
    if (this.#heldBack > 0) yield [VARIOUS, this.#heldBack];
  }
}
