import { readFileSync } from "node:fs";
import type { Configuration } from "./config.ts";
import type { Emit, GatewayEvent } from "./core/events.ts";
import { createLog, type Log } from "./observability/log.ts";
import { poolThreads } from "./threads.ts";

/** The log of a gateway that is a process of its own: standard output, as its configuration wants it. */
export const openLog = (configuration: Configuration): Log => createLog(configuration.log);

/** Tells what starts and which settings of the process hold (reference/security §3). */
export function announce(emit: Emit, version: string, configuration: string | null): void {
  emit({ event: "gateway.starting", version, node: process.version, pid: process.pid, configuration });
  emit(processSettings());
}

function processSettings(): GatewayEvent {
  const options = [...process.execArgv, process.env["NODE_OPTIONS"] ?? ""].join(" ");
  return {
    event: "process.hardened",
    memoryPerturb: /glibc\.malloc\.perturb=[1-9]/.test(process.env["GLIBC_TUNABLES"] ?? ""),
    inspectorSignal: process.listenerCount("SIGUSR1") === 0,
    coreDumps: mayDumpCore(),
    clearFreeMemory: /--clear[-_]free[-_]memory/.test(options),
    threads: poolThreads(),
  };
}

/** What cannot be found out counts as the worse. */
function mayDumpCore(): boolean {
  try {
    return !/^Max core file size\s+0\s/m.test(readFileSync("/proc/self/limits", "utf8"));
  } catch {
    return true;
  }
}
