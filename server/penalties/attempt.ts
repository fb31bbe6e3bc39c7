/** Somebody tries a credential. */
export interface Attempt {
  /** The name as sent; the guard folds it. `undefined` for cryptographic credentials, which charge only the source. */
  user: string | undefined;
  /** Where it comes from, as `sourceOf` names it. */
  source: string;
}

/** What the guard says to an attempt. */
export type Entry =
  /** Verify now, and tell the place how it went. */
  | { kind: "place"; place: Place }
  /** Refused without a look at the credential, and not counted. Whole ms, at least 1. */
  | { kind: "penalty"; remainingMs: number }
  /** Too many wait, the wait was too long, or the caller has gone. */
  | { kind: "busy" };

/** The right to one verification. The first of the three calls counts; later ones change nothing. */
export interface Place {
  /** The credential was right: failures of this user from this source are forgotten. */
  succeed(): void;
  /** The credential was wrong: charged. Returns what is owed now, in whole ms, at least 1; the same when called again. */
  fail(): number;
  /** Given up before verification started, or verification could not tell: neither. */
  release(): void;
}

/** One count, for operators. */
export interface PenaltyView {
  /** The folded name; `undefined` for the count of a source over all its users. */
  user: string | undefined;
  source: string;
  failures: number;
  /** 0 when no penalty is running. */
  remainingMs: number;
  /** Attempts refused by the penalty that is running. */
  refused: number;
}

/** A user from a source, and the key it is counted under. */
export interface Pair {
  readonly key: string;
  readonly user: string | undefined;
  readonly source: string;
}

/** Sources hold no NUL, so no two pairs share a key, nor does a pair share one with a source. */
export const pairOf = (user: string | undefined, source: string): Pair => ({
  key: user === undefined ? source : `${source}\0${user}`,
  user,
  source,
});
