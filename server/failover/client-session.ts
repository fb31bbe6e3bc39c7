import { GatewayError } from "../core/errors.ts";
import { type Principal, principalKey } from "../core/principal.ts";
import type { Registration } from "./records.ts";

/** What a client told of itself last. */
export interface Heartbeat {
  /** 0 to 100, higher is better. */
  readonly score: number;
  /** Up to where it processed data, in 100 ns since 1970; `undefined` for never. */
  readonly ticks: bigint | undefined;
  /** ms of wall time. */
  readonly atWall: number;
}

/** A client of a group, as it lives. Times are of the monotonic clock, in ms. */
export interface ClientSession {
  readonly id: string;
  registration: Registration;
  /** `undefined` until the first one since the start. */
  heartbeat: Heartbeat | undefined;
  /** When it was heard of last: it registered, posted a heartbeat, or the gateway started. */
  seenAt: number;
  /** From when the next heartbeat must keep its distance. */
  spacedAt: number | undefined;
  /** It gave the role up, and lets others go first until then. */
  standsBackUntil: number;
}

export const clientSession = (registration: Registration, now: number): ClientSession => ({
  id: registration.id,
  registration,
  heartbeat: undefined,
  seenAt: now,
  spacedAt: undefined,
  standsBackUntil: Number.NEGATIVE_INFINITY,
});

/**
 * Makes sure that somebody may speak for a client.
 * @param by who asks; anybody may where it is left out
 * @throws {GatewayError} `CLIENT_SESSION_FOREIGN` where another registered it
 */
export function checkOwner({ registration: { owner } }: ClientSession, by: Principal | undefined): void {
  if (by === undefined || by === owner) return;
  if (principalKey(by) !== principalKey(owner)) throw new GatewayError("CLIENT_SESSION_FOREIGN");
}
