import type { Refusal } from "../sessions/logins.ts";
import type { Authentication } from "./authentication.ts";

export type Refused = Extract<Authentication, { kind: "refused" }>;

/** 401: who asks is not known. */
export const refused = (reason: string, resolution: string, more: Partial<Refused> = {}): Refused => ({
  kind: "refused",
  status: 401,
  reason,
  resolution,
  ...more,
});

/** 503: nothing can be said now, and nobody is charged. */
export const unavailable = (reason: string, retryAfterMs = 1_000): Refused => ({
  kind: "refused",
  status: 503,
  reason,
  resolution: "Try again in a moment.",
  retryAfterMs,
});

/**
 * What a refusal by the guard, or by what stands behind it, is to a client of the REST API; `undefined` for a wrong
 * credential, of which each scheme tells by itself what to do.
 */
export function refusedAnyhow({ error, penaltyDelayMs }: Refusal): Refused | undefined {
  switch (error) {
    case "INVALID_CREDENTIALS":
      return undefined;
    case "PENALTY_DELAY_ACTIVE":
      return penalty(penaltyDelayMs);
    default:
      return unavailable("the gateway cannot look at the credentials now");
  }
}

/** While it runs, nothing is looked at: not even whether the credentials are right. */
export const penalty = (remainingMs: number): Refused =>
  refused(
    "there were too many failures, and a penalty is running; the credentials were not looked at",
    `Wait ${Math.ceil(remainingMs / 1_000)} s, and correct the credentials of every client that still sends wrong ones: each failure makes the next penalty longer.`,
    { retryAfterMs: remainingMs },
  );
