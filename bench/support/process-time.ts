import { readFileSync } from "node:fs";

/** The system counts in ticks of 10 ms. */
const TICK_MS = 10;

/** CPU time of another process so far, user and system, in ms. Linux alone tells: elsewhere it is not a number. */
export function cpuMsOf(pid: number): number {
  try {
    // Fields 14 and 15 of proc(5), counted from behind the name, which may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
