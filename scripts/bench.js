// `npm run bench [name…] [--quick]`: builds, runs the benchmarks one after the other and writes what they found to
// bench/results/. What is measured is the built dist/, by Node alone; only the benchmarks themselves go through tsx.
// --quick shows that they run and that their figures are numbers; it never fails for a figure.
import { execFileSync, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { root } from "./steps.js";

const BENCHMARKS = [
  "calls",
  "forwarding",
  "fencing",
  "logins",
  "schemes",
  "failover",
  "latency",
  "amplification",
  "channels",
  "sessions",
  "start",
];

const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const wanted = args.filter((arg) => arg !== "--quick");
const unknown = wanted.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(", ")}; there are: ${BENCHMARKS.join(", ")}`);
  process.exit(2);
}

process.chdir(root);
execFileSync(process.execPath, ["scripts/build.js"], { stdio: "inherit" });
const startedAt = new Date().toISOString();
const machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model,
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
  loadBefore: loadavg()[0],
};

const results = {};
for (const name of wanted.length > 0 ? wanted : BENCHMARKS) {
  console.log(`\n${name}`);
  results[name] = await run(name);
}

mkdirSync("bench/results", { recursive: true });
const file = join("bench/results", `${startedAt.replace(/[:.]/g, "-")}.json`);
writeFileSync(file, `${JSON.stringify({ startedAt, quick: isQuick, machine, results }, null, 2)}\n`);
console.log(`\nwritten to ${file}`);

const broken = Object.values(results).flat();
if (broken.length === 0 || !broken.every(({ rounds, median }) => rounds.length > 0 && Number.isFinite(median))) {
  console.error("a benchmark found no figures");
  process.exit(1);
}

function run(name) {
  return new Promise((resolve) => {
    const child = fork(join("bench", `${name}.ts`), isQuick ? ["--quick"] : [], {
      execArgv: ["--expose-gc", "--import", "tsx"],
    });
    const found = [];
    child.on("message", (measurements) => found.push(...measurements));
    child.once("exit", (code) => {
      if (code === 0) return resolve(found);
      console.error(`\nthe benchmark ${name} ended with ${code}`);
      process.exit(1);
    });
  });
}
