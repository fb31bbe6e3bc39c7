// Puts a short load on a gateway and ends with 1 where it is too slow. In a checkout, after `npm ci && npm run build`:
// GATEHOUSE_FINGERPRINT=… GATEHOUSE_PASSWORD_FILE=… node --import tsx examples/load.ts 127.0.0.1:41100 admin
import { readFile, writeFile } from "node:fs/promises";
import { LoadFailed, renderReport, runLoad } from "gatehouse/load";

const [address = "127.0.0.1:41100", username = "admin", report] = process.argv.slice(2);
const { GATEHOUSE_FINGERPRINT: fingerprint, GATEHOUSE_PASSWORD_FILE: file } = process.env;
if (!fingerprint || !file) throw new Error("set GATEHOUSE_FINGERPRINT and GATEHOUSE_PASSWORD_FILE");

const bytes = await readFile(file);
const lineEnd = bytes.indexOf("\n");
const password = lineEnd < 0 ? bytes : bytes.subarray(0, lineEnd); // wiped by the run

try {
  const result = await runLoad({
    address,
    connection: { fingerprint },
    accounts: [{ username, password }],
    scenario: { call: 9, login: 1 },
    channels: 2,
    sessionsPerChannel: 2,
    rate: 50, // calls a second, on a schedule
    rampMs: 500,
    durationMs: 2_000,
    limits: { maxP99: 1_000, maxErrorRate: 0.01 },
    onProgress: ({ phase, perSecond }) => console.error(`${phase}: ${perSecond.toFixed(0)} calls/s`),
  });
  for (const { text } of result.hints) console.error(text);
  console.log(`p99 ${result.latency?.p99.toFixed(1)} ms, ${result.failed} of ${result.due} calls failed`);
  if (report !== undefined) await writeFile(report, renderReport(result));
  process.exitCode = result.verdict.passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof LoadFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
