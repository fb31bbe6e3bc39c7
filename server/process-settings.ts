import { readFileSync, writeFileSync } from "node:fs";
import inspector from "node:inspector";
import type { GatewayEvent } from "./core/events.ts";
import { poolThreads } from "./threads.ts";

/**
 * What a process that serves is started with, by the command's first line or by starting again. What each is for:
 * docs/decisions/0014-process-settings.md.
 */
export const STARTED_WITH = {
  environment: {
    UV_THREADPOOL_SIZE: "16",
    GLIBC_TUNABLES: "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
  },
  options: ["--clear-free-memory", "--no-page-promotion", "--expose-gc"],
} as const;

const FILTER = "/proc/self/coredump_filter";
const REPORTS = ["reportOnFatalError", "reportOnSignal", "reportOnUncaughtException"] as const;
/** Options that let memory, or the keys to what goes over the wire, into a file. Reports are switched off by us. */
const LEAKS = /--(heapsnapshot[-_][\w-]+|tls[-_]keylog|trace[-_]tls)/g;
const INSPECTS = /--(inspect|debug)(?![-_](port|publish))\S*/;

const optionsGiven = (): string => [...process.execArgv, process.env["NODE_OPTIONS"] ?? ""].join(" ");

/**
 * Closes what can be closed while running: the inspector's signal, the contents of core dumps, diagnostic reports and
 * heap snapshots on a signal. For a process that is a gateway and nothing else; a library leaves its host alone.
 */
export function hardenProcess(): void {
  // Without a listener, this signal would open Node's inspector and with it every secret in memory.
  process.on("SIGUSR1", () => {});
  const [, snapshotSignal] = /--heapsnapshot[-_]signal[= ](SIG\w+)/.exec(optionsGiven()) ?? [];
  if (snapshotSignal !== undefined) process.removeAllListeners(snapshotSignal).on(snapshotSignal, () => {});
  for (const report of REPORTS) process.report[report] = false;
  try {
    // A core dump then holds registers and what is mapped where, but no memory (core(5)).
    writeFileSync(FILTER, "0");
  } catch {
    // Not on Linux, or not allowed: `coreDumps` tells.
  }
}

/** Whether the process has been started with everything that cannot be set later. */
export const isStartedHardened = (): boolean => isErased() && clearsFreeMemory() && canCollect();

/** Tells which settings of this process hold, and what to do about those that do not. Changes nothing. */
export function processHardened(): Extract<GatewayEvent, { event: "process.hardened" }> {
  const leaks = [...new Set(optionsGiven().match(LEAKS))];
  const facts = {
    memoryPerturb: isErased(),
    clearFreeMemory: clearsFreeMemory(),
    collects: canCollect(),
    inspector: inspector.url() !== undefined || INSPECTS.test(optionsGiven()),
    inspectorSignal: process.listenerCount("SIGUSR1") === 0,
    coreDumps: mayDumpCore(),
    reports: leaks.length > 0 || REPORTS.some((report) => process.report[report]),
    threads: poolThreads(),
  };
  const { environment, options } = STARTED_WITH;
  const advice = [
    !facts.memoryPerturb && `set GLIBC_TUNABLES=${environment.GLIBC_TUNABLES} (glibc alone knows it)`,
    !facts.clearFreeMemory && `give node ${options[0]} ${options[1]}`,
    !facts.collects && `give node ${options[2]}`,
    facts.inspector && "whoever reaches the inspector reads every password: start without --inspect",
    facts.inspectorSignal && "SIGUSR1 opens the inspector: listen to that signal",
    facts.coreDumps && `core dumps would hold passwords: set their limit to 0, or write 0 to ${FILTER}`,
    facts.reports && `reports, snapshots or keys may be written: switch off ${leaks.join(", ") || "process.report"}`,
  ].filter((line) => line !== false);
  return { event: "process.hardened", ...facts, advice };
}

/** Found out by trying: with the setting, memory that nobody has filled yet is full of one byte that is not 0. */
function isErased(): boolean {
  const fresh = Buffer.allocUnsafeSlow(8192);
  const isFilled = fresh[0] !== 0 && fresh.every((byte) => byte === fresh[0]);
  return isFilled && /glibc\.malloc\.tcache_count=0\b/.test(process.env["GLIBC_TUNABLES"] ?? "");
}

/** Without the second one, the collector keeps pages full of young objects as they are, with the dead ones among them. */
const clearsFreeMemory = (): boolean =>
  [/--clear[-_]free[-_]memory/, /--no[-_]?page[-_]promotion/].every((option) => option.test(optionsGiven()));

const canCollect = (): boolean => typeof globalThis.gc === "function";

/** What cannot be found out counts as the worse. */
function mayDumpCore(): boolean {
  try {
    const isLimited = /^Max core file size\s+0\s/m.test(readFileSync("/proc/self/limits", "utf8"));
    return !isLimited && Number.parseInt(readFileSync(FILTER, "utf8"), 16) !== 0;
  } catch {
    return true;
  }
}
