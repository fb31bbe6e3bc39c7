// From exec of the built command to `gateway.listening`, on the first start in an empty folder, which makes a certificate
// and an account, and on the next; against the budget of design §5, and against a bare grpc-js server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./support/measured-process.ts";
import { isQuick, type Measurement, report } from "./support/report.ts";
import { interleave, median, ratios } from "./support/statistics.ts";

const ROUNDS = isQuick ? 3 : 15;
const BUDGET_MS = 1_000;
const CONFIG = "gatehouse.yaml";

const folder = await mkdtemp(join(tmpdir(), "gatehouse-bench-"));
await writeFile(join(folder, CONFIG), 'listen: [{ address: "127.0.0.1:0" }]\n');
const gatehouse = [join(root, "bin/gatehouse.js"), "serve", "--config", CONFIG];

const [first = [], next = [], bare = []] = await interleave(ROUNDS, [
  async () => {
    await rm(join(folder, "gatehouse-data"), { recursive: true, force: true });
    return await startMs(gatehouse, "gateway.listening");
  },
  // The first start was before, in this round or the last.
  () => startMs(gatehouse, "gateway.listening"),
  () => startMs([process.execPath, join(root, "bench/servers/bare-server.js")], "listening"),
]);
await rm(folder, { recursive: true, force: true });

report([
  toBudget("first start", first),
  toBudget("next start", next),
  { name: "next start to bare grpc-js", rounds: ratios(next, bare), facts: { "bare, ms": median(bare) } },
]);

function toBudget(name: string, ms: readonly number[]): Measurement {
  return {
    name: `${name} to the budget of ${BUDGET_MS} ms`,
    budget: { atMost: 1 },
    rounds: ms.map((value) => value / BUDGET_MS),
    facts: { ms: median(ms) },
  };
}

/** From spawning a server to its line with this event. */
async function startMs([command = "", ...args]: readonly string[], event: string): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const gone = once(child, "exit");
  let output = "";
  const ms = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes(`"event":"${event}"`)) resolve(performance.now() - start);
    });
  });
  child.kill("SIGKILL");
  await gone;
  return ms;
}
