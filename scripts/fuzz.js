// `npm run fuzz [TARGET] [SECONDS] [SEED]`: fuzzes one target, or each in turn, in a process of its own (docs/testing.md).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./steps.js";

/** A process that does not come to its end this long after its time has one input that hangs. */
const HANGS_AFTER_MS = 60_000;

const [wanted, seconds = "60", ...rest] = process.argv.slice(2);
const every = readdirSync(join(root, "test/fuzz/targets")).map((file) => file.replace(/\.ts$/, ""));
const names = wanted === undefined || wanted === "all" ? every : [wanted];
const folder = mkdtempSync(join(tmpdir(), "gatehouse-fuzz-"));
let failed = false;
for (const name of names) {
  const input = join(folder, name);
  const { status, signal } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/fuzz/run.ts", name, seconds, ...rest],
    {
      cwd: root,
      stdio: "inherit",
      timeout: Number(seconds) * 1_000 + HANGS_AFTER_MS,
      killSignal: "SIGKILL",
      env: { ...process.env, FUZZ_INPUT: input },
    },
  );
  if (status === 0) continue;
  failed = true;
  const how = signal === null ? `failed with exit code ${status}` : `hung or crashed (${signal})`;
  console.error(`${name} ${how}; its last input: ${input}`);
}
process.exit(failed ? 1 : 0);
