import assert from "node:assert/strict";
import net from "node:net";
import { test } from "node:test";
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
