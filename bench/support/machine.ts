import { spawnSync } from "node:child_process";
import { availableParallelism, constants, setPriority } from "node:os";

/** Cores that this process may use. */
export const cores = availableParallelism();

const canPin = cores > 1 && spawnSync("taskset", ["-V"]).status === 0;

/** Where servers run alone, and where the load that is put on them comes from. */
const SERVER_CORE = "0";
const LOAD_CORE = "1";

/** A command that keeps its process on the core of servers, where the machine can do that. */
export const onServerCore = (command: readonly string[]): readonly string[] =>
  canPin ? ["taskset", "-c", SERVER_CORE, ...command] : command;

/** The same for the core of the load. */
export const onLoadCore = (command: readonly string[]): readonly string[] =>
  canPin ? ["taskset", "-c", LOAD_CORE, ...command] : command;

/** Keeps this process off the core of servers. @returns whether the machine can do that */
export function moveToLoadCore(): boolean {
  return canPin && spawnSync("taskset", ["-acp", LOAD_CORE, String(process.pid)]).status === 0;
}

/**
 * Lets this process run as soon as it can, as a client on a machine of its own would.
 * @returns whether the system allows it
 */
export function takePrecedence(): boolean {
  try {
    setPriority(process.pid, constants.priority.PRIORITY_HIGH);
    return true;
  } catch {
    return false;
  }
}
