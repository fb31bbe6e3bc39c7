import type { Reason } from "./decision.ts";

/** Somebody who could be Primary. */
export interface Candidate {
  readonly id: string;
  /** 0 to 100, higher is better. */
  readonly score: number;
}

/** Below this the Primary does next to nothing: a Cold standby, which reports no more than 1, must be able to take over. */
const FAILING = 1;

/** Who shall be Primary where nobody is; `undefined` where nobody can be. */
export function elect<C extends Candidate>(candidates: readonly C[]): { winner: C; reason: Reason } | undefined {
  const [winner, second] = [...candidates].sort(byRank);
  if (winner === undefined) return undefined;
  if (second === undefined) return { winner, reason: "only-client-in-group" };
  return { winner, reason: winner.score === second.score ? "lowest-id" : "highest-score" };
}

/** Whether a challenger is so much better that the Primary should give way, if it stays so. */
export function isBeaten(primaryScore: number, challengerScore: number, margin: number): boolean {
  const needed = primaryScore < FAILING ? 0 : margin;
  return challengerScore > primaryScore && challengerScore - primaryScore >= needed;
}

const byRank = (a: Candidate, b: Candidate): number => b.score - a.score || (a.id < b.id ? -1 : 1);
