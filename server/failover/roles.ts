import type { ClientSession } from "./client-session.ts";
import type { Reason } from "./decision.ts";
import type { FailoverRecord, StoredOverride, StoredPrimary } from "./records.ts";

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

/** What watchers hear of who is what. */
export interface Told {
  readonly epoch: number | undefined;
  readonly isYielding: boolean;
  readonly wasTold: boolean;
  readonly pending: ClientSession | undefined;
  readonly override: Override | undefined;
}

/** What an ended role leaves to do. */
export interface Vacancy {
  readonly holder: Holder;
  readonly reason: Reason;
}

/** What time has done. */
export interface Settled {
  readonly vacancy: Vacancy | undefined;
  readonly notes: readonly FailoverRecord[] | undefined;
}

/** As it is to be kept. */
export const storedPrimary = ({ session, epoch, sinceWall, reason }: Holder): StoredPrimary => ({
  session: session.id,
  epoch,
  sinceWall,
  reason,
});

/** As it is to be kept. */
export const storedOverride = ({ session, value, expiresAtWall, releaseWhenStale, by }: Override): StoredOverride => ({
  session,
  value,
  expiresAtWall,
  releaseWhenStale,
  by,
});

/** Why a client session may not act with an epoch. */
export type Unfit =
  | "unknown group"
  | "unknown session"
  | "another principal"
  | "stale epoch"
  | "epoch not granted yet"
  | "not Primary";
