// One target for so many seconds: `node --import tsx test/fuzz/run.ts TARGET SECONDS [SEED]`. The input in hand stands in the file
// FUZZ_INPUT, for whoever has to end a process that hangs.
import { ftruncateSync, openSync, writeSync } from "node:fs";
import { argv, env, exit } from "node:process";
import { Coverage } from "./coverage.ts";
import { Finding, fuzz } from "./engine.ts";
import { keep, seedsOf } from "./seeds.ts";
import { TARGETS } from "./targets.ts";

const [name = "", seconds = "60", seedText] = argv.slice(2);
const target = TARGETS.find((entry) => entry.target.name === name)?.target;
if (target === undefined) {
  console.error(`no target ${name}; there are ${TARGETS.map((entry) => entry.target.name).join(", ")}`);
  exit(2);
}
const end = performance.now() + Number(seconds) * 1_000;
const seed = seedText === undefined ? Date.now() % 2 ** 32 : Number(seedText);
const handle = env["FUZZ_INPUT"] === undefined ? undefined : openSync(env["FUZZ_INPUT"], "w");
using coverage = new Coverage();
try {
  const report = await fuzz(target, {
    seeds: seedsOf(target.name),
    seed,
    isDone: () => performance.now() >= end,
    ranNewCode: () => coverage.grew(),
    onInput(input) {
      if (handle === undefined) return;
      ftruncateSync(handle);
      writeSync(handle, input, 0, input.length, 0);
    },
  });
  console.log(
    `${name} (seed ${seed}): ${report.executions} inputs, ${report.kept} kept, slowest ${report.slowestMs.toFixed(0)} ms; nothing found`,
  );
} catch (error) {
  if (!(error instanceof Finding)) throw error;
  console.error(`${error.message}\n\nkept as ${keep(target.name, error.input)}\n`);
  console.error(error.cause);
  exit(1);
}
