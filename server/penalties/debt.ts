import type { Pair } from "./attempt.ts";

/** The failures of one pair, or of one source over all its users. Times are monotonic, in ms. */
export interface Debt extends Pair {
  /** Grows with each debt of its ledger. */
  readonly serial: number;
  failures: number;
  failedAt: number;
  /** When the penalty ends. */
  until: number;
  /** Attempts refused by the running penalty. */
  refused: number;
  /** Where `RunningDebts` keeps it; -1 while no penalty is running. */
  slot: number;
  /** Where `IdleDebts` keeps it: its neighbours there. */
  older: Debt | undefined;
  younger: Debt | undefined;
}

export const newDebt = ({ key, user, source }: Pair, serial: number): Debt => ({
  serial,
  key,
  user,
  source,
  failures: 0,
  failedAt: 0,
  until: 0,
  refused: 0,
  slot: -1,
  older: undefined,
  younger: undefined,
});
