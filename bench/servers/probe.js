// Loaded into a measured process before its own code, by `--import`: answers the benchmark's questions about it. Plain
// JavaScript like all that runs inside a measured process, so that no loader runs there.
import { setTimeout } from "node:timers/promises";

/** Collections until nothing more is freed: what finalizers let go of takes another. */
const COLLECTIONS = 5;

const answers = {
  /** CPU time of all threads so far, in ms. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
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

process.on("message", async (question) => {
  if (question in answers) process.send(await answers[question]());
});
// A benchmark that broke off leaves nothing running.
process.on("disconnect", () => process.exit(1));
process.channel.unref();
