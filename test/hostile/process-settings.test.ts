import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { PasswordAuthenticationService } from "#proto/services.js";
import { STARTED_WITH } from "../../server/process-settings.ts";
import { ServingProcess } from "./memory-gateway.ts";
import { Line, login, sentinel } from "./memory-logins.ts";
import { SecretSearch } from "./memory-scan.ts";

const skip = process.platform === "linux" ? false : "the settings are Linux's";
const { createSession } = PasswordAuthenticationService;

/** Of a process that shows nothing. */
const HARDENED = {
  level: "info",
  memoryPerturb: true,
  clearFreeMemory: true,
  collects: true,
  inspector: false,
  inspectorSignal: false,
  coreDumps: false,
  reports: false,
  advice: [],
};

const byNode =
  (...options: string[]) =>
  (command: string) => [process.execPath, ...options, command];

/** Without starting itself again. */
const AS_IT_IS = { GATEHOUSE_STARTED_AGAIN: "1" };

test("the command's first line has the settings that a serving process starts itself with", async () => {
  const [firstLine = ""] = (await readFile(new URL("../../bin/gatehouse.js", import.meta.url), "utf8")).split("\n");
  const environment = Object.entries(STARTED_WITH.environment).map(([name, value]) => `${name}=${value}`);
  assert.deepEqual(firstLine.split(" "), ["#!/usr/bin/env", "-S", ...environment, "node", ...STARTED_WITH.options]);
});

test("started by its first line, the process is hardened", { skip }, async () => {
  await using serving = await ServingProcess.start();
  assert.deepEqual(pick(await serving.event("process.hardened"), HARDENED), HARDENED);
});

test("started by node alone, it starts itself again and is hardened, and SIGTERM still drains it", {
  skip,
}, async () => {
  await using serving = await ServingProcess.start({ by: byNode() });
  assert.deepEqual(pick(await serving.event("process.hardened"), HARDENED), HARDENED);
  serving.child.kill("SIGTERM");
  await serving.event("gateway.stopped");
  assert.equal(await serving.ended, 0);
});

test("a process that started itself again ends with the one that was started, even if that is killed", {
  skip,
}, async () => {
  await using serving = await ServingProcess.start({ by: byNode() });
  const { pid } = serving;
  serving.child.kill("SIGKILL");
  assert.equal(await isGone(pid), true);
});

test("what does not hold is a warning that says what to do", { skip }, async () => {
  const by = byNode("--inspect=127.0.0.1:0", "--tls-keylog=keys");
  await using serving = await ServingProcess.start({ by, environment: AS_IT_IS });
  const { advice, ...facts } = await serving.event("process.hardened");
  const expected = { memoryPerturb: false, clearFreeMemory: false, collects: false, inspector: true, reports: true };
  assert.deepEqual(pick(facts, expected), expected);
  assert.equal(facts["level"], "warn");
  assert.deepEqual(
    (advice as string[]).map((line) => /GLIBC_TUNABLES|--[a-z]+(-[a-z]+)*/.exec(line)?.[0]),
    ["GLIBC_TUNABLES", "--clear-free-memory", "--expose-gc", "--inspect", "--tls-keylog"],
  );
});

test("no signal opens the inspector, writes a snapshot or a report", { skip }, async () => {
  const by = byNode("--heapsnapshot-signal=SIGUSR2", "--report-on-signal", "--report-signal=SIGWINCH");
  await using serving = await ServingProcess.start({ by, environment: AS_IT_IS });
  const before = await readdir(serving.folder);
  for (const signal of ["SIGUSR1", "SIGUSR2", "SIGWINCH"] as const) process.kill(serving.pid, signal);
  const line = await Line.open(serving, "plaintext");
  await line.request(createSession.path, login("nobody", sentinel()));
  line.close();
  await sleep(500);
  assert.deepEqual(await readdir(serving.folder), before);
  serving.kill();
  assert.doesNotMatch(String(await serving.written()), /[Dd]ebugger listening/);
});

test("a core dump holds no password, and would without our setting", {
  skip: skip || (await noCoreFiles()),
}, async () => {
  const [ours, open] = [await coreOf(), await coreOf("0x33")];
  assert.ok(ours.bytes > 0, "a core was written");
  assert.equal(ours.finds, 0);
  assert.ok(open.finds > 0, "the scan finds the password in a core with memory");
});

/** Crashes a process that holds half a login, and searches the core it leaves. */
async function coreOf(filter?: string): Promise<{ bytes: number; finds: number }> {
  const unlimited = (command: string) => ["sh", "-c", 'ulimit -c unlimited && exec "$@"', "sh", command];
  await using serving = await ServingProcess.start({ by: unlimited });
  if (filter !== undefined) await writeFile(`/proc/${serving.pid}/coredump_filter`, filter);
  const password = sentinel();
  const line = await Line.open(serving, "plaintext");
  const stream = line.stream(createSession.path);
  await new Promise<void>((resolve) => stream.write(login("nobody", password).subarray(0, -2), () => resolve()));
  await sleep(300);
  process.kill(serving.pid, "SIGABRT");
  await serving.ended;
  line.close();
  const [core = ""] = (await readdir(serving.folder)).filter((name) => name.startsWith("core"));
  const bytes = await readFile(join(serving.folder, core));
  return { bytes: bytes.length, finds: new SecretSearch([password]).find(bytes, core).length };
}

/** Why a crash would leave no file where the process runs. */
async function noCoreFiles(): Promise<string | false> {
  const pattern = await readFile("/proc/sys/kernel/core_pattern", "utf8").catch(() => "|");
  return /^[|/]/.test(pattern) ? "core files go elsewhere on this machine" : false;
}

const pick = (from: Record<string, unknown>, like: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(like).map((key) => [key, from[key]]));

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(20);
  }
  return false;
}
