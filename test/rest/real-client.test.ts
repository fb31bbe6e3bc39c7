import assert from "node:assert/strict";
import { test } from "node:test";
import { openRest, type TestRest, USER } from "./open-rest.ts";
import { type HttpsTransport, httpsTransport, RealClient, type RealClientOptions } from "./real-client.ts";

interface Running extends Disposable {
  client: RealClient;
  /** Moves both clocks on and waits for what that began. */
  pass(ms: number): Promise<void>;
}

/** A client of the published service on the test's clock. */
function clientOf(rest: TestRest, wish: Partial<RealClientOptions> = {}): Running {
  const transport: HttpsTransport = httpsTransport({ address: `127.0.0.1:${rest.port}`, authorization: () => USER });
  const client = new RealClient({
    send: transport.send,
    group: "cell-1",
    id: "a",
    name: "left",
    timeout: "00:00:20",
    score: () => 60,
    clock: rest.clock,
    ...wish,
  });
  return {
    client,
    async pass(ms) {
      rest.clock.advance(ms);
      await client.settled();
    },
    [Symbol.dispose]: () => transport[Symbol.dispose](),
  };
}

test("a client alone is Primary at once, by its first heartbeat and one confirmation", async () => {
  await using rest = await openRest();
  using running = clientOf(rest);
  await running.client.start();
  const { role, heartbeats, timeoutMs, faults } = running.client;
  assert.deepEqual(
    { role, heartbeats, timeoutMs, faults },
    { role: "Primary", heartbeats: 2, timeoutMs: 20_000, faults: [] },
  );
});

test("its heartbeats a second later and every half of the timeout are in time, and it stays Primary", async () => {
  await using rest = await openRest();
  using running = clientOf(rest);
  await running.client.start();
  for (const ms of [1_000, 10_000, 10_000, 10_000]) await running.pass(ms);
  const { role, heartbeats, faults } = running.client;
  assert.deepEqual({ role, heartbeats, faults }, { role: "Primary", heartbeats: 6, faults: [] });
});

test("a second client with another timeout takes the group's own", async () => {
  await using rest = await openRest();
  using first = clientOf(rest);
  using second = clientOf(rest, { id: "b", timeout: "00:05:00" });
  await first.client.start();
  await second.client.start();
  const { role, timeoutMs, faults } = second.client;
  assert.deepEqual({ role, timeoutMs, faults }, { role: "Secondary", timeoutMs: 20_000, faults: [] });
});

test("where the Primary stops, the second is Primary with its next heartbeat", async () => {
  await using rest = await openRest();
  using first = clientOf(rest);
  using second = clientOf(rest, { id: "b" });
  await first.client.start();
  await second.client.start();
  await first.client.stop();
  await second.pass(1_000);
  assert.deepEqual([second.client.role, second.client.faults], ["Primary", []]);
});

test("where the Primary falls silent, the second is Primary within one and a half timeouts", async () => {
  await using rest = await openRest();
  using first = clientOf(rest);
  let isSilent = false;
  const transport = httpsTransport({ address: `127.0.0.1:${rest.port}`, authorization: () => USER });
  using silent = clientOf(rest, {
    id: "z",
    send: async (...sent) => (isSilent ? await Promise.reject(new Error("cut off")) : await transport.send(...sent)),
  });
  await silent.client.start();
  await first.client.start();
  isSilent = true;
  for (const ms of [1_000, 10_000, 10_000, 9_000]) await first.pass(ms);
  await silent.client.settled();
  transport[Symbol.dispose]();
  assert.deepEqual([first.client.role, first.client.faults], ["Primary", []]);
  assert.deepEqual([silent.client.role, silent.client.faults], ["Primary", ["heartbeat: 0"]]);
});

test("a client whose session and group are gone registers both again and goes on", async () => {
  await using rest = await openRest();
  using running = clientOf(rest);
  await running.client.start();
  await rest.failover.leave("cell-1", "a");
  await rest.failover.deleteGroup("cell-1");
  await running.pass(1_000);
  const { role, faults } = running.client;
  assert.deepEqual({ role, faults, groups: rest.failover.size }, { role: "Primary", faults: [], groups: 1 });
});

test("a score that is no number is refused, and the client keeps its role and its session", async () => {
  await using rest = await openRest();
  let score = 60;
  using running = clientOf(rest, { score: () => score });
  await running.client.start();
  score = Number.NaN;
  await running.pass(1_000);
  const { role, faults } = running.client;
  assert.deepEqual({ role, faults }, { role: "Primary", faults: ["heartbeat: 400"] });
  assert.equal(rest.failover.session("cell-1", "a").heartbeat?.score, 60);
});

test("up to where a Primary processed data is told to the one that takes over", async () => {
  await using rest = await openRest();
  using first = clientOf(rest);
  using second = clientOf(rest, { id: "b" });
  first.client.lastProcessed = "2026-01-01T08:00:00.1234567";
  await first.client.start();
  await second.client.start();
  await first.pass(1_000);
  await first.client.stop();
  await second.pass(10_000);
  assert.deepEqual([second.client.role, second.client.toldProcessed], ["Primary", "2026-01-01T08:00:00.1234567Z"]);
});
