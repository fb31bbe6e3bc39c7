import type { Configuration } from "./config.ts";
import type { Emit } from "./core/events.ts";
import { createLog, type Log } from "./observability/log.ts";
import { hardenProcess } from "./process-settings.ts";

/** The log of a gateway that is a process of its own: standard output, as its configuration wants it. */
export const openLog = (configuration: Configuration): Log => createLog(configuration.log);

/** Closes what would show this process's memory, and tells what starts. Which settings hold, the gateway tells. */
export function announce(emit: Emit, version: string, configuration: string | null): void {
  hardenProcess();
  emit({ event: "gateway.starting", version, node: process.version, pid: process.pid, configuration });
}
