import assert from "node:assert/strict";
import { addAbortSignal } from "node:stream";
import { describe, test } from "node:test";
import { answerOf } from "../conformance/wire.ts";
import { answers, hears, message, receives, respondsOpen, stalls } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { type Adapter, FENCING, policyWith, startFenced } from "./fenced-gateway.ts";
import { RawDevice } from "./raw-device.ts";
import { type DeviceCall, TestDevice } from "./test-device.ts";

const labelOf = ({ headers }: DeviceCall) => headers.find(([name]) => name === "x-label")?.[1];

/** North and south of one group; north is Primary. */
async function pair(gateway: Awaited<ReturnType<typeof startFenced>>): Promise<[Adapter, Adapter]> {
  const [north, south] = [await gateway.login("north"), await gateway.login("south")];
  await north.join();
  await south.join();
  await north.beat();
  await north.beat();
  assert.deepEqual([north.epoch, south.epoch], [1, 0]);
  return [north, south];
}

describe("a client is FENCED, told of once in the log, and nothing of its call reaches the device,", () => {
  const cases: [name: string, metadata: (north: Adapter, south: Adapter) => object, detail: string][] = [
    ["without metadata", () => ({}), "no metadata"],
    [
      "with another's client session",
      (north, south) => south.metadata("x", { session: north.id, epoch: 1 }),
      "another principal",
    ],
    ["with an epoch of the future", (_, south) => south.metadata("x", { epoch: 2 }), "epoch not granted yet"],
    ["as a Secondary", (_, south) => south.metadata("x", { epoch: 1 }), "not Primary"],
    ["as Primary of another group", (_, south) => south.metadata("x", { group: "cell-2", epoch: 1 }), "other group"],
  ];
  for (const [name, metadata, detail] of cases)
    test(name, async () => {
      await using device = await TestDevice.start({ script: answers() });
      await using gateway = await startFenced(device.address);
      const [north, south] = await pair(gateway);
      using _n = north;
      using _s = south;
      await south.join("cell-2");
      await south.beat("cell-2");
      await south.beat("cell-2");
      const answer = await south.wire.request(pathOf("unary"), {
        headers: { ...metadata(north, south) },
        body: message(10),
      });
      assert.deepEqual([answer.status, answer.reason], ["FAILED_PRECONDITION", "FENCED"]);
      const denied = gateway.events.filter(({ event }) => event === "call.denied");
      assert.deepEqual(
        denied.map((event) => "code" in event && [event.code, event.detail, event.user]),
        [["FENCED", detail, "south"]],
      );
      assert.equal(device.calls.length, 0);
    });
});

test("the Primary's calls pass, and the device hears nothing of fencing", async () => {
  await using device = await TestDevice.start({ script: answers({ messages: [message(3)] }) });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const { status } = await north.wire.request(pathOf("unary"), { headers: north.metadata(), body: message(10) });
  assert.equal(status, "OK");
  assert.deepEqual(
    device.calls[0]?.headers.filter(([name]) => name.startsWith("failover")),
    [],
  );
  assert.equal(gateway.events.filter(({ event }) => event === "call.denied").length, 0);
});

test("when the epoch moves, running calls of the old one are cut before the next one's first call", async () => {
  const seen: string[] = [];
  await using device = await TestDevice.start({
    script: (stream, call) => {
      seen.push(`${labelOf(call)} begins`);
      stream.on("data", () => seen.push(`${labelOf(call)} sends`));
      stream.once("close", () => seen.push(`${labelOf(call)} is reset`));
      if (labelOf(call) === "next") answers()(stream, call);
      else respondsOpen(stream);
    },
  });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const unary = north.stream(pathOf("unary"), "unary");
  unary.end(message(10));
  const bidi = north.stream(pathOf("bidi"), "bidi");
  bidi.write(message(20));
  await receives(await device.call(1), 15);
  await receives(await device.call(2), 25);
  const ended = Promise.all([answerOf(unary), answerOf(bidi)]);
  const sending = setInterval(() => bidi.writable && bidi.write(message(20)), 1);
  await south.take();
  const next = await south.wire.request(pathOf("unary"), { headers: south.metadata("next"), body: message(5) });
  clearInterval(sending);
  assert.deepEqual([south.epoch, next.status], [2, "OK"]);
  assert.deepEqual(
    (await ended).map(({ status, reason }) => [status, reason]),
    [
      ["FAILED_PRECONDITION", "FENCED"],
      ["FAILED_PRECONDITION", "FENCED"],
    ],
  );
  assert.deepEqual(
    device.calls.map((call) => [labelOf(call), call.ending]),
    [
      ["unary", "reset 8"],
      ["bidi", "reset 8"],
      ["next", "end"],
    ],
  );
  const fromThen = seen.slice(seen.indexOf("next begins"));
  assert.deepEqual(fromThen, ["next begins", "next sends", "next is reset"]);
  const { epoch, calls } = await gateway.event("failover.cut");
  assert.deepEqual([epoch, calls], [1, 2]);
  const late = await north.wire.request(pathOf("unary"), { headers: north.metadata("late"), body: message(5) });
  assert.deepEqual([late.reason, device.calls.length], ["FENCED", 3]);
});

test("a call that still waits for a stream of the device never gets there once its epoch is over", async () => {
  const MOST = 16;
  await using device = await TestDevice.start({
    settings: { maxConcurrentStreams: 1 },
    script: (stream, call) => (labelOf(call) === "next" ? answers()(stream, call) : respondsOpen(stream)),
  });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  // One on each connection that the gateway makes, and as many more that wait.
  const calls = [];
  for (let i = 0; i < 2 * MOST; i++) {
    const stream = north.stream(pathOf("clientStream"), `call ${i}`);
    stream.write(message(10));
    calls.push(answerOf(stream));
    if (i < MOST) await device.call(i + 1);
  }
  await stalls(() => north.wire.socket.bytesWritten);
  await south.take();
  const { status } = await south.wire.request(pathOf("unary"), { headers: south.metadata("next"), body: message(5) });
  assert.equal(status, "OK");
  assert.deepEqual(new Set((await Promise.all(calls)).map(({ reason }) => reason)), new Set(["FENCED"]));
  assert.equal(device.calls.length, MOST + 1);
  assert.equal(labelOf(device.calls.at(-1)!), "next");
});

test("an old Primary who reads nothing any more holds nobody up", async () => {
  await using device = await TestDevice.start({
    script: (stream, call) => {
      if (labelOf(call) === "next") return answers()(stream, call);
      respondsOpen(stream);
      const more = () => !stream.destroyed && stream.write(message(16_384), () => setImmediate(more));
      more();
    },
  });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const stream = north.stream(pathOf("serverStream"), "old");
  stream.end(message(10));
  await hears(stream, "response");
  stream.pause();
  north.wire.socket.pause();
  await stalls(() => north.wire.socket.bytesRead);
  await south.take();
  assert.equal(south.epoch, 2);
  assert.equal(device.calls[0]?.stream.closed, true);
});

test("the next epoch waits until the device has taken what an old call had sent", async () => {
  await using device = await RawDevice.start();
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const stream = north.stream(pathOf("bidi"), "old");
  stream.write(message(10));
  await device.until(({ frames }) => frames.length >= 2);
  const [connection] = device.connections;
  connection?.socket.pause();
  const ended = answerOf(stream);
  let isGranted = false;
  const taking = south.take().then(() => {
    isGranted = true;
  });
  assert.equal((await ended).reason, "FENCED");
  assert.equal(isGranted, false);
  connection?.socket.resume();
  await taking;
  assert.equal(south.epoch, 2);
});

test("the device acknowledges what was sent behind the reset of an old call, not before it", async () => {
  await using device = await RawDevice.start();
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const stream = north.stream(pathOf("bidi"), "old");
  stream.write(message(10));
  await device.until(({ frames }) => frames.length >= 2);
  await south.take();
  const sent = device.connections[0]!.frames.filter(({ type, flags }) => type === 3 || (type === 4 && flags === 0));
  assert.deepEqual([sent.some(({ type }) => type === 3), sent.at(-1)?.type], [true, 4]);
});

test("a device that takes nothing any more holds the next epoch up for a while and not for ever", async () => {
  await using device = await RawDevice.start();
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const stream = north.stream(pathOf("bidi"), "old");
  stream.write(message(10));
  await device.until(({ frames }) => frames.length >= 2);
  device.connections[0]?.socket.pause();
  await south.take();
  assert.equal(south.epoch, 2);
});

test("what a client gave up just before its epoch ended is waited for as well", async () => {
  await using device = await RawDevice.start();
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const stream = north.stream(pathOf("bidi"), "old");
  stream.write(message(10));
  await device.until(({ frames }) => frames.length >= 2);
  const before = settingsOf(device);
  addAbortSignal(AbortSignal.abort(), stream);
  await device.until(({ frames }) => frames.length >= 3);
  await south.take();
  assert.equal(settingsOf(device), before + 2);
  assert.equal(gateway.events.filter(({ event }) => event === "failover.cut").length, 0);
});

/** SETTINGS that are no acknowledgements. */
const settingsOf = ({ connections }: RawDevice): number =>
  connections.flatMap(({ frames }) => frames).filter(({ type, flags }) => type === 4 && flags === 0).length;

test("exempt roles pass, are told of, and go on when the epoch moves", async () => {
  await using device = await TestDevice.start({ script: answers({ messages: [message(3)] }) });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  using erna = await gateway.login("erna");
  const stream = erna.wire.stream(pathOf("bidi"));
  const ended = answerOf(stream);
  stream.write(message(10));
  await receives(await device.call(1), 15);
  await south.take();
  stream.end(message(10));
  assert.equal((await ended).status, "OK");
  const exempted = gateway.events.filter(({ event }) => event === "call.exempted");
  assert.deepEqual(
    exempted.map((event) => "group" in event && "method" in event && [event.method, event.group, event.user]),
    [[pathOf("bidi"), "cell-1", "erna"]],
  );
});

test("a reload fences running calls that nobody can tell to be the Primary's, and lets his go on", async () => {
  await using device = await TestDevice.start({ script: answers() });
  await using gateway = await startFenced(device.address);
  const [north, south] = await pair(gateway);
  using _n = north;
  using _s = south;
  const { configuration } = gateway.gateway;
  const begin = async (adapter: Adapter, headers: object, number: number) => {
    const stream = adapter.wire.stream(pathOf("bidi"), { ...headers });
    stream.write(message(10));
    await receives(await device.call(number), 15);
    return { stream, ended: answerOf(stream) };
  };
  const primary = await begin(north, north.metadata(), 1);
  await gateway.gateway.reload({ ...configuration, policy: policyWith([]) });
  const stranger = await begin(south, {}, 2);
  await gateway.gateway.reload({ ...configuration, policy: policyWith(FENCING) });
  assert.deepEqual([(await stranger.ended).reason, device.calls[0]?.ending], ["FENCED", ""]);
  await device.until(({ calls }) => calls[1]?.ending === "reset 8");
  primary.stream.end();
  assert.equal((await primary.ended).status, "OK");
});

test("a fenced pattern that no method fits is warned about, as one of a role is", async () => {
  await using device = await TestDevice.start();
  const fencing = [...FENCING, { group: "cell 2", methods: ["test.Calls/write*"], exempt: [] }];
  await using gateway = await startFenced(device.address, { fencing });
  const { pattern, roles } = await gateway.event("policy.unmatched");
  assert.deepEqual([pattern, roles], ["test.Calls/write*", ["fencing cell 2"]]);
});
