import type { ChannelState, SessionState } from "./session-model.ts";

/** How a look at a credential goes wrong, or does not. */
export type Hitch = "none" | "unavailable" | "throws" | "hangs";

/** One login, renewal or change of a password on its way, and what the model makes of it. */
export interface Attempt {
  readonly kind: "open" | "renew" | "change";
  /** As it was typed. */
  readonly name: string;
  /** As it is counted. */
  readonly user: string;
  readonly source: string;
  readonly channel: ChannelState;
  /** The session to renew. */
  readonly session: SessionState | undefined;
  readonly isRight: boolean;
  readonly hitch: Hitch;
  /** What the accounts say of the new password. */
  readonly newPassword: "changed" | "insufficient";
  readonly gone: AbortController;
  /** The guard has given it a place that it has not given back. */
  hasPlace: boolean;
  /** Its place counts against the source. */
  isShared: boolean;
  /** Since when it waits for the guard, or for a permit. */
  guardedSince: number | undefined;
  queuedSince: number | undefined;
  isVerifying: boolean;
  /** Which of the account's passwords was right, for a change. */
  verifiedVersion: number | undefined;
  /** What it must be answered, once that is certain. */
  expected: Answer | undefined;
}

export interface Answer {
  error: string;
  penaltyDelayMs: number;
}

/** The wish for a login, a renewal or a change of a password. */
export interface Wish {
  kind: Attempt["kind"];
  name: string;
  channel: ChannelState;
  session?: SessionState | undefined;
  isRight: boolean;
  hitch: Hitch;
  newPassword: Attempt["newPassword"];
}
