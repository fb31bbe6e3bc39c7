import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { getPriority } from "node:os";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { GatewayEvent } from "../../server/core/events.ts";
import { HashingProcess } from "../../server/secrets/hashing-process.ts";
import { deriveHere, hashSettings } from "../../server/secrets/password-hash.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { FakeClock } from "../support/fake-clock.ts";

const CHEAP = hashSettings({ memoryBytes: 8 * 1024, passes: 1 });
const LONG = hashSettings({ memoryBytes: 64 * 1024 * 1024, passes: 20 });
const salt = Buffer.alloc(16, 7);

function started(clock = new FakeClock()) {
  const events: GatewayEvent[] = [];
  const hashing = new HashingProcess({ concurrency: 2, clock, emit: (event) => void events.push(event) });
  return { hashing, clock, events, [Symbol.dispose]: () => hashing.close() };
}

async function goes(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1_000; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(10);
  }
  return false;
}

test("many digests at once are those of this process, whatever the order in which they come", async () => {
  using secret = SecretBytes.take(Buffer.from("correct horse"));
  using own = started();
  const salts = Array.from({ length: 50 }, (_, i) => Buffer.alloc(16, i));
  const here = await Promise.all(salts.map((one) => deriveHere(secret, one, CHEAP)));
  const there = await Promise.all(salts.map((one) => own.hashing.derive(secret, one, CHEAP)));
  assert.deepEqual(there, here);
});

test("the threads that hash yield to everything else on the machine", {
  skip: process.platform !== "linux",
}, async () => {
  using secret = SecretBytes.take(Buffer.from("correct horse"));
  using own = started();
  await own.hashing.derive(secret, salt, CHEAP);
  const threads = readdirSync(`/proc/${own.hashing.pid}/task`).map(Number);
  const yielding = threads.filter((thread) => getPriority(thread) === 19);
  assert.ok(yielding.length >= 4, `${yielding.length} of ${threads.length} threads yield; the pool has 4`);
  assert.equal(getPriority(own.hashing.pid), 0);
});

test("a process that dies fails what it computes, is told of, and another takes over after a pause", async () => {
  const locked = SecretBytes.lockedBytes;
  using own = started();
  using secret = SecretBytes.take(Buffer.from("correct horse"));
  await own.hashing.derive(secret, salt, CHEAP);
  const computing = [own.hashing.derive(secret, salt, LONG), own.hashing.derive(secret, salt, LONG)];
  process.kill(own.hashing.pid!, "SIGKILL");
  for (const one of computing) await assert.rejects(one, /the hashing process ended/);
  assert.deepEqual(own.events, [{ event: "hashing.ended", detail: "ended with SIGKILL", againInMs: 100 }]);
  await assert.rejects(own.hashing.derive(secret, salt, CHEAP), /is not running/);
  own.clock.advance(100);
  assert.deepEqual(await own.hashing.derive(secret, salt, CHEAP), await deriveHere(secret, salt, CHEAP));
  secret[Symbol.dispose]();
  assert.equal(SecretBytes.lockedBytes, locked, "no secret is held for what has failed");
});

test("a process that keeps dying is started again less and less often", async () => {
  using own = started();
  const pauses: number[] = [];
  for (const pauseMs of [100, 200, 400, 800]) {
    const { pid } = own.hashing;
    process.kill(pid!, "SIGKILL");
    while (own.events.length === pauses.length) await sleep(2);
    pauses.push((own.events.at(-1) as { againInMs: number }).againInMs);
    own.clock.advance(pauseMs);
  }
  assert.deepEqual(pauses, [100, 200, 400, 800]);
});

test("the process ends with its owner, however that ends", async () => {
  const owner = spawn(process.execPath, ["--import", "tsx", new URL("hashing-owner.ts", import.meta.url).pathname], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [pid] = await once(owner.stdout, "data");
  owner.kill("SIGKILL");
  assert.equal(await goes(Number(pid)), true);
});

test("signals from a terminal do not end the process before its owner", async () => {
  using own = started();
  using secret = SecretBytes.take(Buffer.from("correct horse"));
  await own.hashing.derive(secret, salt, CHEAP);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGUSR1"] as const) process.kill(own.hashing.pid!, signal);
  assert.deepEqual(await own.hashing.derive(secret, salt, CHEAP), await deriveHere(secret, salt, CHEAP));
});
