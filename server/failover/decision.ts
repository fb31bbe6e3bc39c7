import type { Principal } from "../core/principal.ts";

/** What a client session is in its group. Source: reference/failover §1. */
export type Role = "Secondary" | "Primary" | "PendingPrimary";

/**
 * Why the role of Primary went to somebody, or left him. The same words in the log and the docs; over REST with blanks
 * in place of hyphens, over gRPC in capitals.
 */
export type Reason =
  /** Nobody else could be it. */
  | "only-client-in-group"
  /** Nobody was it, and of those who could be he had the highest score. */
  | "highest-score"
  /** Of the highest scores, the lowest id. */
  | "lowest-id"
  /** Another's score was better by the margin, for the whole hold-down. */
  | "beaten"
  /** He was silent for the whole timeout. */
  | "silent"
  /** He gave the role up. */
  | "released"
  /** His client session was deleted. */
  | "deleted"
  /** An administrator wanted it so. */
  | "override";

/** One change of who is Primary. */
export interface Decision {
  /** ms of wall time. */
  readonly atWall: number;
  /** The client session that is Primary from then on; `undefined` where nobody is. */
  readonly primary: string | undefined;
  readonly epoch: number;
  readonly reason: Reason;
  /** Who was Primary before. */
  readonly previous: string | undefined;
  /** Scores as they were; none of client sessions that told none since the start. */
  readonly scores: readonly { readonly session: string; readonly score: number }[];
  /** The administrator whose act it was. */
  readonly by?: Principal | undefined;
}

/** Decisions that each group remembers. */
const REMEMBERED = 16;

/** The last decisions of a group, the oldest first. */
export class DecisionLog {
  readonly #decisions: Decision[] = [];

  get all(): readonly Decision[] {
    return this.#decisions;
  }

  add(decision: Decision): void {
    this.#decisions.push(decision);
    if (this.#decisions.length > REMEMBERED) this.#decisions.shift();
  }
}
