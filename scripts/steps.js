import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("..", import.meta.url).pathname;

/** Runs named commands one after the other, and ends with failure where one failed. */
export function runSteps(steps, { stopsAtFirst = true } = {}) {
  const failed = [];
  for (const [name, command, args, env = {}] of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { status, error } = spawnSync(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    if (error !== undefined) console.error(error.message);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
    if (status === 0) continue;
    failed.push(name);
    if (stopsAtFirst) break;
  }
  if (failed.length === 0) return;
  console.error(`\n✗ failed: ${failed.join(", ")}`);
  process.exit(1);
}

export const bin = (name) => join(root, "node_modules", ".bin", name);

/** Test files below test/ whose top folder is wanted. Node 20 expands no patterns, so files are named. */
export function testFiles(wanted) {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && wanted(file.split("/")[0]))
    .map((file) => join("test", file))
    .sort();
}

/** Folders under test/ that need more than Node, or more than minutes: run by `npm run verify` alone. */
export const SLOW = new Set(["services", "hostile"]);

/**
 * How the names of tests begin that run once, on the first Node: minutes of work on rules of ours, which the release of
 * Node has no part in. The same code has its short tests on every release.
 */
export const ONCE = ["test/hostile/failover-kills", "test/hostile/failover-schedules"];

/** Lets tests of the commands run what was built, which starts twice as fast as the sources. By hand they run the sources. */
export const BUILT_COMMANDS = { GATEHOUSE_TEST_BUILT: "1" };

/** @param atOnce files that run at once. Those under load, or that look at time, run alone */
export const nodeTest = (files, atOnce) => [
  ...["--import", "tsx", "--test", "--test-timeout=120000", `--test-concurrency=${atOnce}`],
  ...files,
];

/** Files of fast tests that run at once: most of them wait for something for half of their time. */
export const FAST_AT_ONCE = 2;
