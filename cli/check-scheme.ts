/** A line of `check` for people. */
export type SchemeLine = readonly [title: string, text: string];

/** What `check` finds out about one way to log in. */
export interface SchemeCheck {
  lines: readonly SchemeLine[];
  /** For machines. */
  document: object | null;
  /** Whether the gateway would not start with it. */
  isBroken: boolean;
}
