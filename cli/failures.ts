/** What a command ends with (contract §4). */
export const EXIT = { done: 0, failed: 1, wrongUse: 2, interrupted: 130 } as const;

/** A command that cannot be done. The message says what happened and what to do; exit 1. */
export class CommandFailed extends Error {}

/** A command that was called wrongly: exit 2. */
export class WrongUse extends Error {}

/** Puts the system's refusal to read a file that was named into a sentence; every other error stays. */
export const asUnreadable = (file: string) => (error: NodeJS.ErrnoException) => {
  if (error.syscall === undefined) throw error;
  const why = error.code === "ENOENT" ? "there is no such file" : error.message;
  throw new CommandFailed(`cannot read ${file}: ${why}`, { cause: error });
};

/** Ctrl-C while a command waited for input: exit 130. */
export class Interrupted extends Error {}
