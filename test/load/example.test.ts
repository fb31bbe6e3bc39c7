import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { startGateway } from "../support/gateway.ts";

const root = resolve(import.meta.dirname, "../..");

/** It imports the package by its name, so it runs what `npm run build` made. */
test("the load example runs against a gateway, tells what it found and writes a report", async () => {
  const alice = { name: "alice", password: "correct horse battery" };
  await using house = await startGateway({
    configuration: { listen: [{ address: "127.0.0.1:0" }] },
    accounts: [alice],
  });
  const file = join(house.folder, "password.txt");
  const report = join(house.folder, "report.html");
  await writeFile(file, `${alice.password}\n`, { mode: 0o600 });
  const { event } = house;
  const { fingerprint } = await event("gateway.listening");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "examples/load.ts"), house.address, alice.name, report],
    {
      cwd: root,
      env: { ...process.env, GATEHOUSE_FINGERPRINT: fingerprint ?? "", GATEHOUSE_PASSWORD_FILE: file },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const code = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.match(stdout, /^p99 [\d.]+ ms, \d+ of 100 calls failed\n$/, stderr);
  assert.equal(await code, 0, stderr);
  assert.match(await readFile(report, "utf8"), /^<!doctype html>/);
});
