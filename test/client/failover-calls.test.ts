import assert from "node:assert/strict";
import { test } from "node:test";
import { CallFailed, NotPrimary, VariableStreamService } from "../../client/index.ts";
import { Cell, Client, StoppableTiming } from "./failover-gateway.ts";
import { until } from "./until.ts";

test("writes of the Primary reach the device; those of the Secondary are refused without being sent", async () => {
  await using cell = await Cell.start();
  await using a = await Client.of(cell.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(cell.address, "b");
  await a.write(1);
  const refused = { name: "NotPrimary", group: "cell", isSent: false, retryable: false };
  await assert.rejects(b.write(2), refused);
  assert.deepEqual(cell.writes, [1]);
  assert.equal(
    cell.gateway.events.some(({ event }) => event === "call.denied"),
    false,
  );
});

test("a client that ignores that it is Secondary is fenced by the gateway", async () => {
  await using cell = await Cell.start();
  await using a = await Client.of(cell.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(cell.address, "b");
  const error = await b.write(2, { whenSecondary: "send" }).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof Error && error.name === "Fenced" && error.cause instanceof CallFailed);
  assert.deepEqual([error.cause.code, error.cause.reason], ["FAILED_PRECONDITION", "FENCED"]);
  assert.deepEqual(cell.writes, []);
});

test("ids of every script reach the gateway", async () => {
  await using cell = await Cell.start({ group: "Zelle 1, Süd 50% 装置" });
  await using client = await Client.of(cell.address, "händler, 1%", { group: "Zelle 1, Süd 50% 装置" });
  await until(() => client.member.isPrimary);
  await client.write(7);
  assert.deepEqual(cell.writes, [7]);
});

test("a release waits for the calls that run, and lets none begin", async () => {
  await using cell = await Cell.start({ latencyMs: 200 });
  await using a = await Client.of(cell.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(cell.address, "b");
  const running = a.write(1);
  await new Promise((resolve) => setImmediate(resolve));
  const released = a.member.release();
  await assert.rejects(a.write(2), { name: "NotPrimary", isSent: false });
  assert.equal(b.member.isPrimary, false);
  await running;
  await released;
  await until(() => b.member.isPrimary);
  await b.write(3);
  assert.deepEqual(cell.writes, [1, 3]);
});

test("a call that outlasts the drain ends with the role, and says that it was under way", async () => {
  await using cell = await Cell.start();
  await using client = await Client.of(cell.address, "a", { drainMs: 20 });
  await until(() => client.member.isPrimary);
  const streams = client.member.proxy(VariableStreamService, { reopen: true });
  const watching = (async () => {
    for await (const _ of streams.subscribe({ portNames: ["Arp.Plc.Eclr/Main.counter"] }))
      await client.member.release();
  })();
  const error = await watching.catch((thrown: unknown) => thrown);
  assert.ok(error instanceof NotPrimary, String(error));
  assert.equal(error.isSent, true);
});

test("a process that stood still past its lease refuses its next write before any timer has fired", async () => {
  await using cell = await Cell.start();
  const timing = new StoppableTiming();
  await using client = await Client.of(cell.address, "a", { timing });
  await until(() => client.member.isPrimary);
  await client.write(1);
  timing.stop();
  timing.leap(3_000);
  assert.deepEqual([client.member.role, client.member.epoch], ["Secondary", undefined]);
  await assert.rejects(client.write(2), { name: "NotPrimary", isSent: false });
  await until(() => client.roles.length === 2);
  assert.deepEqual(client.roles, ["Primary 1 granted", "Secondary 1 lease"]);
  assert.deepEqual(cell.writes, [1]);
});

test("a Primary that is silent is followed by the other, and its late write is fenced", async () => {
  await using cell = await Cell.start();
  const timing = new StoppableTiming();
  await using a = await Client.of(cell.address, "a", { timing, failoverTimeoutMs: 2_000 });
  await until(() => a.member.isPrimary);
  await using b = await Client.of(cell.address, "b");
  timing.stop();
  await until(() => b.member.isPrimary);
  await b.write(2);
  await assert.rejects(a.write(1, { whenSecondary: "send" }), { name: "Fenced", group: "cell", epoch: 1 });
  assert.deepEqual(b.roles, ["Primary 2 granted"]);
  assert.deepEqual(cell.writes, [2]);
});

test("a Primary that is fenced asks the gateway at once what it is", async () => {
  await using cell = await Cell.start();
  await using a = await Client.of(cell.address, "a", { group: "other" });
  await until(() => a.member.isPrimary);
  await assert.rejects(a.write(1), { name: "Fenced", epoch: 1 });
  assert.equal(a.member.isPrimary, true, "of its own group it is Primary");
  assert.deepEqual(cell.writes, []);
});
