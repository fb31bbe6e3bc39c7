import type { Clock, Timer } from "../core/clock.ts";
import type { Call } from "./call.ts";
import type { Line } from "./line.ts";
import type { ServedRoute } from "./route.ts";

/** How often connections are looked at. In real time, as what comes and goes on them does. */
const LOOK_MS = 1_000;
/** How often idle channels and overdue calls are looked for, at most. */
const LONGEST_SWEEP_MS = 5_000;

/** All in ms. */
export interface Patience {
  /** With a channel that has neither session nor call. */
  idleChannel: number;
  /** With a request that does not come, and an answer that is not read. */
  requestTimeout: number;
  /** With a unary call. */
  callDeadline: number;
}

/** Goes round all connections and calls of a server and ends those that last too long: one timer for all, not one for each. */
export class Rounds {
  readonly #lines: ReadonlySet<Line>;
  readonly #calls: ReadonlySet<Call>;
  readonly #clock: Clock;
  readonly #patience: Patience;
  readonly #look: NodeJS.Timeout;
  #sweep: Timer | undefined;

  /** @param parts.calls in the order of their start */
  constructor(parts: { lines: ReadonlySet<Line>; calls: ReadonlySet<Call>; clock: Clock; patience: Patience }) {
    this.#lines = parts.lines;
    this.#calls = parts.calls;
    this.#clock = parts.clock;
    this.#patience = parts.patience;
    this.#look = setInterval(() => this.#lookAtLines(), LOOK_MS).unref();
    this.#armSweep();
  }

  stop(): void {
    this.#sweep?.cancel();
    clearInterval(this.#look);
  }

  #armSweep(): void {
    const { idleChannel, requestTimeout } = this.#patience;
    const everyMs = Math.min(LONGEST_SWEEP_MS, idleChannel / 4, requestTimeout / 4);
    this.#sweep = this.#clock.after(everyMs, () => {
      const now = this.#clock.now();
      this.#closeIdle(now - idleChannel);
      for (const call of this.#calls) {
        if (call.startedAt > now - requestTimeout) break;
        this.#endOverdue(call, now);
      }
      this.#armSweep();
    });
  }

  #closeIdle(before: number): void {
    for (const line of this.#lines) {
      const { channel } = line;
      if (channel?.calls === 0 && channel.size === 0 && channel.idleSince <= before) line.leave("idle");
    }
  }

  #endOverdue(call: Call, now: number): void {
    const { requestTimeout, callDeadline } = this.#patience;
    const route = call.route as ServedRoute | undefined;
    if (call.isEnded) return call.cutIfUnread(performance.now() - requestTimeout);
    const isMissing = !call.isComplete && (route?.gate.takesOne ?? true);
    const isLong = call.startedAt <= now - callDeadline && (route?.isUnary ?? true);
    if (isMissing || isLong) call.end("DEADLINE_EXCEEDED");
  }

  #lookAtLines(): void {
    const now = performance.now();
    for (const line of this.#lines) line.look(now);
  }
}
