import type { Clock } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";

/** Why a connection did not become a channel. */
export type RefusalReason =
  /** `limits.channels` is reached. */
  | "too-many-connections"
  /** `limits.channelsPerSource` is reached. */
  | "too-many-connections-from-source"
  /** No TLS handshake, or no HTTP/2 preface after it, within `limits.handshakeTimeout`. */
  | "handshake-timeout"
  /** The client does not offer HTTP/2 by ALPN. */
  | "alpn"
  /** The listener requires a client certificate, and there is none or none of its authorities vouches for it. */
  | "client-certificate"
  /** The TLS handshake failed otherwise; the detail is OpenSSL's word for it. */
  | "tls"
  /** The client went away during the TLS handshake. */
  | "closed-early"
  /** The system could not hand the connection over, as when no file descriptors are left. */
  | "accept-failed";

export interface Refusal {
  peer: string;
  source: string;
  listener: string;
  why: RefusalReason;
  /** Never holds anything a client sent. */
  detail?: string;
}

const WINDOW_MS = 60_000;
const LINES_PER_SOURCE = 10;
const LINES = 100;

/** Stands for the source where a summary is about many. */
const VARIOUS = "various";

/**
 * Writes `channel.refused`, at most 10 lines a minute for one source and 100 for all, so that a flood cannot fill the
 * disk. What was held back is told at the end of the minute, with `why: "not-logged"` and the number as detail: one line
 * for each source that had more than its lines, and one for all sources that came when the 100 were used up. So there
 * are never more than 111 lines a minute, and the table never holds more than 100 sources.
 */
export class RefusalLog {
  readonly #emit: Emit;
  readonly #clock: Clock;
  readonly #bySource = new Map<string, { lines: number; heldBack: number; listener: string }>();
  #lines = 0;
  #heldBack = 0;
  #waiting = false;

  constructor(emit: Emit, clock: Clock) {
    this.#emit = emit;
    this.#clock = clock;
  }

  write(refusal: Refusal): void {
    this.#startMinute();
    const known = this.#bySource.get(refusal.source);
    if (known !== undefined && known.lines >= LINES_PER_SOURCE) {
      known.heldBack += 1;
      return;
    }
    if (this.#lines >= LINES) {
      this.#heldBack += 1;
      return;
    }
    this.#lines += 1;
    if (known === undefined) this.#bySource.set(refusal.source, { lines: 1, heldBack: 0, listener: refusal.listener });
    else known.lines += 1;
    this.#emit({ event: "channel.refused", ...refusal });
  }

  /** Tells what was held back and starts a new minute. For shutdown; by itself it runs once a minute. */
  flush(): void {
    for (const [source, { heldBack, listener }] of this.#bySource) this.#summarize(source, listener, heldBack);
    this.#summarize(VARIOUS, VARIOUS, this.#heldBack);
    this.#bySource.clear();
    this.#lines = 0;
    this.#heldBack = 0;
  }

  #startMinute(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#clock.after(WINDOW_MS, () => {
      this.#waiting = false;
      this.flush();
    });
  }

  #summarize(source: string, listener: string, heldBack: number): void {
    if (heldBack === 0) return;
    const detail = `${heldBack} more within a minute`;
    this.#emit({ event: "channel.refused", peer: VARIOUS, source, listener, why: "not-logged", detail });
  }
}
