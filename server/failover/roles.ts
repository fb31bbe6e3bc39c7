import type { ClientSession } from "./client-session.ts";
import type { Reason } from "./decision.ts";
import type { FailoverRecord, StoredOverride } from "./records.ts";

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
export interface Pending {
  readonly session: ClientSession;
  readonly reason: Reason;
  /** Whether he was told, so that his next heartbeat is the confirmation. */
  isTold: boolean;
}

/** What is pinned. */
export interface Override extends StoredOverride {
  /** Both of the monotonic clock; never is infinity. */
  readonly pinnedAt: number;
  readonly expiresAt: number;
}

/** What an ended role leaves to do. */
export interface Vacancy {
  readonly holder: Holder;
  readonly reason: Reason;
}

/** What time has done. */
export interface Settled {
  readonly vacancy: Vacancy | undefined;
  /** An override that ended by itself. */
  readonly freed: Override | undefined;
  readonly notes: readonly FailoverRecord[] | undefined;
}
