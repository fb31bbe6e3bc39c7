import { CommanderError } from "commander";
import { ConfigurationError } from "../server/config/error.ts";
import { CommandFailed, EXIT, Interrupted, WrongUse } from "./failures.ts";
import { printable } from "./printable.ts";
import { createProgram } from "./program.ts";

/**
 * Runs one command line and says how it ended. What people and machines read goes to standard output, what went wrong
 * to standard error.
 * @param args without the program's own name
 */
export async function run(args: readonly string[]): Promise<number> {
  const end = { code: EXIT.done as number };
  try {
    await createProgram((code) => {
      end.code = code;
    }).parseAsync([...args], { from: "user" });
    return end.code;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof ConfigurationError) return tell(error.lines, EXIT.wrongUse);
  if (error instanceof WrongUse) return tell([error.message], EXIT.wrongUse);
  if (error instanceof CommandFailed || isSystemError(error)) return tell([error.message], EXIT.failed);
  return tell([error instanceof Error ? (error.stack ?? error.message) : String(error)], EXIT.failed);
}

function tell(lines: readonly string[], code: number): number {
  for (const line of lines) process.stderr.write(`gatehouse: ${printable(line)}\n`);
  return code;
}

/** Refused by the system, such as a file without permission: its message says it all, a stack would hide it. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;
