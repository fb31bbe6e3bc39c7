import assert from "node:assert/strict";
import net from "node:net";
import { test } from "node:test";
import type { GatewayEvent } from "../../server/core/events.ts";
import { ConnectionCounts } from "../../server/transport/connection-limits.ts";
import { type Refusal, RefusalLog } from "../../server/transport/refusal-log.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { closed, openTestListener, until } from "./open-test-listener.ts";

const loopback = { address: "127.0.0.1:0", plaintext: true };

test("a source that has all its connections gets no more, until one ends", async () => {
  await using gate = await openTestListener(loopback, { channelsPerSource: 2 });
  const first = net.connect(gate.port, "127.0.0.1");
  const second = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 2);
  const third = net.connect(gate.port, "127.0.0.1").on("error", () => {});
  await closed(third);
  assert.deepEqual(
    gate.refused().map((event) => event.why),
    ["too-many-connections-from-source"],
  );
  first.destroy();
  await until(() => gate.counts.open === 1);
  const fourth = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 3);
  second.destroy();
  fourth.destroy();
});

test("another source still gets in when one has all its connections", async () => {
  await using gate = await openTestListener(loopback, { channelsPerSource: 1 });
  const greedy = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  const other = net.connect({ port: gate.port, host: "127.0.0.1", localAddress: "127.0.0.2" });
  await until(() => gate.connections.length === 2);
  assert.equal(gate.connections[1]!.source, "127.0.0.2");
  greedy.destroy();
  other.destroy();
});

test("a full gateway refuses the next connection, whoever it is", async () => {
  await using gate = await openTestListener(loopback, { channels: 1 });
  const first = net.connect(gate.port, "127.0.0.1");
  await until(() => gate.connections.length === 1);
  const second = net.connect({ port: gate.port, host: "127.0.0.1", localAddress: "127.0.0.2" }).on("error", () => {});
  await closed(second);
  assert.deepEqual(
    gate.refused().map((event) => [event.source, event.why]),
    [["127.0.0.2", "too-many-connections"]],
  );
  first.destroy();
});

test("counts are kept by source and hold nothing when all is released", () => {
  const counts = new ConnectionCounts({ channels: 3, channelsPerSource: 2 });
  assert.equal(counts.take("a"), undefined);
  assert.equal(counts.take("a"), undefined);
  assert.equal(counts.take("a"), "too-many-connections-from-source");
  assert.equal(counts.take("b"), undefined);
  assert.equal(counts.take("c"), "too-many-connections");
  assert.deepEqual([counts.open, counts.sources], [3, 2]);
  for (const source of ["a", "b", "a"]) counts.release(source);
  assert.deepEqual([counts.open, counts.sources], [0, 0]);
  assert.throws(() => counts.release("a"), /no connection of a is open/);
});

/** A refusal log, its clock and what it wrote. */
function refusalLog() {
  const events: Extract<GatewayEvent, { event: "channel.refused" }>[] = [];
  const clock = new FakeClock();
  const log = new RefusalLog((event) => events.push(event as (typeof events)[number]), clock);
  const refuse = (source: string, times = 1) => {
    const refusal: Refusal = { peer: `${source}:5000`, source, listener: "127.0.0.1:1", why: "tls" };
    for (let time = 0; time < times; time++) log.write(refusal);
  };
  return { events, clock, refuse };
}

test("a source that is refused again and again writes ten lines a minute and then their number", () => {
  const { events, clock, refuse } = refusalLog();
  refuse("192.0.2.1", 1_000);
  assert.equal(events.length, 10);
  clock.advance(60_000);
  assert.deepEqual(events.slice(10), [
    {
      event: "channel.refused",
      peer: "various",
      source: "192.0.2.1",
      listener: "127.0.0.1:1",
      why: "not-logged",
      detail: "990 more within a minute",
    },
  ]);
  refuse("192.0.2.1");
  assert.equal(events.length, 12);
});

test("refusals of countless sources write a hundred lines a minute and then one number", () => {
  const { events, clock, refuse } = refusalLog();
  for (let source = 0; source < 5_000; source++) refuse(`source ${source}`);
  assert.equal(events.length, 100);
  clock.advance(60_000);
  assert.deepEqual(
    events.slice(100).map((event) => [event.source, event.why, event.detail]),
    [["various", "not-logged", "4900 more within a minute"]],
  );
});

test("a quiet refusal log has no timer", () => {
  const { events, clock, refuse } = refusalLog();
  assert.equal(clock.pending, 0);
  refuse("192.0.2.1");
  clock.advance(60_000);
  assert.equal(clock.pending, 0);
  assert.equal(events.length, 1);
});
