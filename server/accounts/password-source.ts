import type { Secret, Verification } from "../core/ports.ts";

/** One of several places that know names and passwords. */
export interface PasswordSource {
  /** Who vouches for its names (contract §2). */
  readonly authority: string;
  /** Settles once the work is done. `unknown-user` is the answer by which the next source is asked. */
  verify(name: string, password: Secret): Promise<Verification>;
  /**
   * Costs what `verify` costs somebody who is refused, and touches nobody: for a login that another source has decided.
   * What becomes of it means nothing.
   */
  pretend(name: string, password: Secret): Promise<void>;
}

export interface Turn {
  release(): void;
}

/** What bounds how much is done at once. Those who wait take turns by `of`; a word in place of a turn is a refusal. */
export interface Turns {
  acquire(of: string): Turn | string | Promise<Turn | string>;
}
