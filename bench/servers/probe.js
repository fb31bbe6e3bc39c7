// Loaded into a measured process before its own code, by `--import`: answers the benchmark's questions about it. Plain
// JavaScript like all that runs inside a measured process, so that no loader runs there.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Collections until nothing more is freed: what finalizers let go of takes another. */
const COLLECTIONS = 5;

const answers = {
  /** CPU time of all threads so far, and of the processes it has started where the system tells, in ms. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000 + cpuOfChildren();
  },
  /** Memory in bytes after a full collection. */
  async memory() {
    for (let i = 0; i < COLLECTIONS; i++) {
      globalThis.gc();
      await setTimeout(20);
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heap: heapUsed + external };
  },
};

/** The system counts in ticks of 10 ms. */
const TICK_MS = 10;

function cpuOfChildren() {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + ticksOf(child) * TICK_MS, 0);
  } catch {
    return 0;
  }
}

/** Fields 14 and 15 of proc(5), counted from behind the name, which may hold blanks. */
function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

process.on("message", async (question) => {
  if (question in answers) process.send(await answers[question]());
});
// A benchmark that broke off leaves nothing running.
process.on("disconnect", () => process.exit(1));
process.channel.unref();
