export interface FailoverOptions {
  /** Shortest and longest heartbeat timeout a group may have, in ms. Default 15 s to 24 h. */
  timeoutRangeMs?: readonly [number, number];
  /** By how much a score must be better than the Primary's to take his role. Default 5. */
  margin?: number;
  /** For how long it must be, in ms. Default 10 s. */
  holdDownMs?: number;
}

const DEFAULTS: Required<FailoverOptions> = { timeoutRangeMs: [15_000, 86_400_000], margin: 5, holdDownMs: 10_000 };

export const failoverOptions = (given: FailoverOptions = {}): Required<FailoverOptions> => ({ ...DEFAULTS, ...given });

/** Bounds of what is kept (contract §5). */
export const MOST_GROUPS = 10_000;
export const MOST_SESSIONS = 64;

/** The timeout of a group that names none, in ms. */
export const DEFAULT_TIMEOUT_MS = 60_000;

/** A client that honours leases gives its role up by itself after this share of the timeout, on its own clock. */
const LEASE_SHARE = 0.75;

/** How long a client may act as Primary from when it sent the heartbeat that is answered, in ms. */
export const leaseMs = (timeoutMs: number): number => Math.floor(timeoutMs * LEASE_SHARE);

/** Heartbeats of one client session come no closer than a second; networks make some of them early. */
export const SPACING_MS = 900;
