import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command } from "../cli/command.ts";
import { Cell, Client } from "./failover-gateway.ts";
import { until } from "./until.ts";

const PROGRAM = fileURLToPath(new URL("failover-process.ts", import.meta.url));

/** A client in a process of its own, which writes values from `first` on. */
class ClientProcess extends Command implements AsyncDisposable {
  constructor(cell: Cell, id: string, first: number) {
    const args = ["--import", import.meta.resolve("tsx"), PROGRAM, cell.address, id, String(first)];
    super([process.execPath, ...args], cell.gateway.folder, {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill("SIGKILL");
    await this.ended;
  }
}

test("a Primary that is stopped and continued writes no more once the other has taken over", async (context: TestContext) => {
  await using cell = await Cell.start();
  await using a = new ClientProcess(cell, "a", -900);
  await a.says(/^Primary 1$/);
  await a.says(/^write done/);
  await using b = new ClientProcess(cell, "b", 1);
  await b.says(/^write NotPrimary, ignoring its role Fenced$/);
  a.child.kill("SIGSTOP");
  await cell.gateway.event("failover.role", ({ session, role }) => session === "b" && role === "Primary", 10_000);
  const decidedAt = performance.now();
  await b.says(/^write done/);
  context.diagnostic(`the other's first write came ${Math.round(performance.now() - decidedAt)} ms after the decision`);
  a.child.kill("SIGCONT");
  await a.says(/^write NotPrimary, ignoring its role Fenced$/, /^Secondary 1$/);
  const before = cell.writes.length;
  await until(() => cell.writes.length > before + 20);
  const firstOfB = cell.writes.findIndex((value) => value > 0);
  assert.ok(firstOfB > 0, "a wrote first");
  assert.deepEqual(
    cell.writes.slice(firstOfB).filter((value) => value < 0),
    [],
  );
});

test("a planned switch-over under load loses no write, makes none twice, and mixes none of two epochs", async () => {
  await using cell = await Cell.start({ latencyMs: 2 });
  await using a = await Client.of(cell.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(cell.address, "b");
  const values = Array.from({ length: 600 }, (_, value) => value);
  const writtenBy = new Map<number, string>();
  const waiting = [...values];

  /** Writes a value by whoever is Primary; what was not sent is for the next. */
  const write = async (value: number): Promise<void> => {
    for (;;) {
      const client = a.member.isPrimary ? a : b;
      if (!client.member.isPrimary) {
        await setImmediate();
        continue;
      }
      const refused = await client.write(value).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refused === undefined) return void writtenBy.set(value, client.member.id);
      assert.deepEqual(
        { ...(refused as object) },
        { name: "NotPrimary", group: "cell", isSent: false, retryable: false },
      );
    }
  };
  const worker = async () => {
    for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) await write(value);
  };
  const workers = Array.from({ length: 8 }, worker);
  await until(() => cell.writes.length > 100);
  await a.member.release();
  await Promise.all(workers);
  assert.deepEqual(
    [...cell.writes].sort((one, other) => one - other),
    values,
  );
  const writers = cell.writes.map((value) => writtenBy.get(value));
  const lastOfA = writers.lastIndexOf("a");
  assert.equal(writers.indexOf("b"), lastOfA + 1);
  assert.equal(
    cell.gateway.events.some(({ event }) => event === "call.denied"),
    false,
  );
});
