/** What a command ends with (contract §4). */
export const EXIT = { done: 0, failed: 1, wrongUse: 2, interrupted: 130 } as const;

/** A command that cannot be done. The message says what happened and what to do; exit 1. */
export class CommandFailed extends Error {}

/** A command that was called wrongly: exit 2. */
export class WrongUse extends Error {}

/** Ctrl-C while a command waited for input: exit 130. */
export class Interrupted extends Error {}
