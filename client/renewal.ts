import type { Credential } from "./credential.ts";
import { ConnectionFailed, CredentialFailed, SessionEnded } from "./errors.ts";
import { retryDelayMs } from "./reopening.ts";
import { pause } from "./waiting.ts";

/** A renewal that the client tried by itself and that failed. The session is open until its end. */
export interface RenewalFailure {
  readonly error: Error;
  /** Whether the same source of credentials may succeed later. */
  readonly retryable: boolean;
  /** When it is tried again; `undefined` where it is not, and `updateCredential` is needed. */
  readonly willRetryAt: Date | undefined;
}

/** What a renewal needs of its session. */
export interface Renewable {
  /** What proves again; `undefined` where nothing can. */
  readonly credential: Credential | undefined;
  /** Answers the session's new end. */
  renew(credential: Credential): Promise<Date>;
  failed(failure: RenewalFailure): void;
}

/** Time and chance, so that tests need not wait. */
export interface Timing {
  /** Monotonic, in ms. */
  now(): number;
  /** In ms since 1970. */
  wall(): number;
  /** From 0 to 1. */
  random(): number;
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

const SYSTEM: Timing = { now: () => performance.now(), wall: () => Date.now(), random: () => Math.random(), pause };

/** `expiring` comes when 80 % ± 5 % of the way have passed: at least this part of what passed is left. */
const LEFT_AFTER_EXPIRING = 0.15 / 0.85;

/** The first try falls into this part of what is left, so that many sessions do not come at once and there is time for more. */
const SPREAD = 0.5;

/** Renewals in a row that may bring no later end, such as by a token file that nobody has replaced yet. */
const MOST_WITHOUT_GAIN = 8;

/** An end that is no later than by this is the same, in ms. */
const SAME_END_MS = 1_000;

/** The gateway announces an end when so much of the way to it has passed. */
const ANNOUNCED_AT = 0.8;

/**
 * Proves a session again before its end: begins when the gateway announces the end, tries again with growing waits while
 * that may help, and stops with the session.
 */
export class Renewal {
  readonly #session: Renewable;
  readonly #timing: Timing;
  #since: number;
  #expiresAt = Number.NEGATIVE_INFINITY;
  #withoutGain = 0;
  #running: AbortController | undefined;
  #lastError: Error | undefined;
  #hasGivenUp = false;

  constructor(session: Renewable, timing: Timing = SYSTEM) {
    this.#session = session;
    this.#timing = timing;
    this.#since = timing.now();
  }

  /** Why the session is not renewed; `undefined` where nothing failed since it was proven last. */
  get lastError(): Error | undefined {
    return this.#lastError;
  }

  /** The gateway tells that the end is near. */
  announced(expiresAt: Date): void {
    this.#withoutGain = expiresAt.getTime() > this.#expiresAt + SAME_END_MS ? 0 : this.#withoutGain + 1;
    this.#expiresAt = expiresAt.getTime();
    if (this.#running !== undefined || this.#withoutGain > MOST_WITHOUT_GAIN) return;
    // A watch that was opened again announces the same end again.
    if (this.#hasGivenUp || this.#session.credential === undefined) return;
    const run = new AbortController();
    this.#running = run;
    void this.#run(run.signal, this.#leftMs()).finally(() => {
      if (this.#running === run) this.#running = undefined;
    });
  }

  /** The session was proven anew, by whomever. */
  proven(): void {
    this.#since = this.#timing.now();
    this.#lastError = undefined;
    this.#hasGivenUp = false;
    this.stop();
  }

  /** Gives up what runs: there is no session now. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Both clocks may be wrong about the other's: the smaller figure does no harm. */
  #leftMs(): number {
    const byElapsed = (this.#timing.now() - this.#since) * LEFT_AFTER_EXPIRING;
    return Math.max(0, Math.min(byElapsed, this.#expiresAt - this.#timing.wall()));
  }

  async #run(signal: AbortSignal, leftMs: number): Promise<void> {
    let waitMs = this.#timing.random() * leftMs * SPREAD;
    for (let failures = 1; ; failures++) {
      await this.#timing.pause(waitMs, signal).catch(() => {});
      const { credential } = this.#session;
      if (signal.aborted || credential === undefined) return;
      try {
        return this.#proved(await this.#session.renew(credential));
      } catch (error) {
        // What becomes of the session is told elsewhere.
        if (signal.aborted || error instanceof SessionEnded || error instanceof ConnectionFailed) return;
        const delayMs = retryDelayMs(error, failures, credential);
        this.#tell(error as Error, delayMs);
        if (delayMs === undefined) return;
        waitMs = delayMs;
      }
    }
  }

  /** Taken, but perhaps for nothing: then the gateway announces the same end once more. */
  #proved(end: Date): void {
    if (end.getTime() > this.#expiresAt + SAME_END_MS) return;
    const text = `the credential ends no later than the one before, at ${end.toISOString()}: it must be replaced until then`;
    const leftMs = Math.max(0, end.getTime() - this.#timing.wall());
    const delayMs = this.#withoutGain < MOST_WITHOUT_GAIN ? leftMs * ANNOUNCED_AT : undefined;
    this.#tell(new CredentialFailed("unchanged", text, { retryable: true }), delayMs);
  }

  #tell(error: Error, delayMs: number | undefined): void {
    this.#lastError = error;
    this.#hasGivenUp = delayMs === undefined;
    const willRetryAt = delayMs === undefined ? undefined : new Date(this.#timing.wall() + delayMs);
    this.#session.failed({ error, retryable: delayMs !== undefined, willRetryAt });
  }
}
