import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { constants } from "node:http2";
import { describe, test } from "node:test";
import { Health } from "#proto/services.js";
import { answerOf, frame, type Wire } from "../conformance/wire.ts";
import { codeOf } from "../conformance/words.ts";
import { goaway, TYPE } from "../hostile/support/frames.ts";
import { answers, HEAD, message, respondsOpen } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { head, part, RawDevice } from "./raw-device.ts";
import { TestDevice } from "./test-device.ts";

const script = answers({ messages: [message(1)] });
const body = message(1);
const DOWN = "UNAVAILABLE UPSTREAM_UNAVAILABLE";
const call = async (wire: Wire) => codeOf(await wire.request(pathOf("unary"), { body }));
const health = async (wire: Wire) => (await wire.call(Health.check, { service: "test.Calls" })).response.status;
const [SERVING, NOT_SERVING] = [1, 2];

/** Calls until it is answered as wanted; the bound is loose, for machines that are busy. */
async function until(wire: Wire, wanted: string): Promise<string[]> {
  const others = new Set<string>();
  for (const end = Date.now() + 5_000; Date.now() < end; ) {
    const told = await call(wire);
    if (told === wanted) return [...others];
    others.add(told);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not ${wanted} but ${[...others]}`);
}

describe("a device", { concurrency: true }, () => {
  test("that is down at the start is served when it comes, and told of as unhealthy before", async () => {
    const place = await TestDevice.start();
    await place.stop();
    await using gateway = await startForwarding({ upstreams: [{ address: place.address }] });
    using wire = await gateway.login();
    assert.equal((await gateway.event("upstream.down")).address, place.address);
    assert.equal(await call(wire), DOWN);
    assert.equal(await health(wire), NOT_SERVING);
    await using device = await TestDevice.start({ script, at: place.address });
    await gateway.event("upstream.up");
    assert.equal(await call(wire), "OK");
    assert.equal(await health(wire), SERVING);
    assert.equal(device.calls.length, 1);
  });

  test("that dies and returns is told of to those who watch its health", async () => {
    await using device = await TestDevice.start({ script });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const watch = wire.stream(Health.watch.path);
    watch.end(frame(Health.watch.requestSerialize({ service: "test.Calls" })));
    const told: number[] = [];
    const heard = (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => told.length >= count && resolve();
        watch.on("data", look);
        look();
      });
    watch.on("data", (chunk: Buffer) => told.push(Health.watch.responseDeserialize(chunk.subarray(5)).status));
    await heard(1);
    await device.stop();
    await heard(2);
    await using again = await TestDevice.start({ script, at: device.address });
    await heard(3);
    assert.deepEqual(told, [SERVING, NOT_SERVING, SERVING]);
    assert.equal(again.connections, 1);
  });

  test("that dies in the middle of an answer: what it sent before arrives first", async () => {
    await using device = await RawDevice.start({
      onFrame: ({ type, stream }, { write, socket }) => {
        if (type !== TYPE.HEADERS) return;
        write(head(stream), part(stream, message(1_000)));
        socket.end();
      },
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const answer = await wire.request(pathOf("serverStream"), { body });
    assert.equal(codeOf(answer), DOWN);
    assert.deepEqual(answer.body, message(1_000));
  });

  test("that says goodbye finishes running calls, and none of the next fails", async () => {
    await using device = await TestDevice.start({ script });
    device.scripts.set(pathOf("bidi"), (stream) => stream.respond(HEAD, { waitForTrailers: true }));
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const running = wire.stream(pathOf("bidi"));
    const ended = answerOf(running);
    running.write(body);
    const { stream } = await device.call(1);
    // A connection that is let go at once is not replaced at once.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    for (const session of device.sessions) session.goaway(constants.NGHTTP2_NO_ERROR);
    for (let n = 0; n < 100; n++) assert.equal(await call(wire), "OK");
    assert.equal(device.connections, 2);
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(message(7));
    running.end();
    assert.equal(codeOf(await ended), "OK");
    assert.equal(
      gateway.events.some(({ event }) => event === "upstream.down"),
      false,
    );
  });

  for (const [name, greeting] of Object.entries({
    "that says goodbye to every connection": () => Buffer.concat([Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]), goaway(0)]),
    "that answers with HTTP/1": () => Buffer.from("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    "that answers with garbage": () => Buffer.alloc(100, 0x5a),
  })) {
    test(`${name} is asked again now and then, not in a rush`, async () => {
      await using device = await RawDevice.start({ greeting });
      await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
      using wire = await gateway.login();
      await gateway.event("upstream.down", undefined, 10_000);
      assert.match(await call(wire), /^UNAVAILABLE/);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.ok(device.connections.length < 15, `${device.connections.length} connections in a second`);
    });
  }

  test("that never speaks HTTP/2 is down, and nobody waits for it", async () => {
    await using device = await RawDevice.start({ isSilent: true });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    assert.equal(await call(wire), DOWN);
    assert.match((await gateway.event("upstream.down", undefined, 10_000)).detail, /no HTTP\/2 within 5000 ms/);
  });
});

// By itself: it counts the files that this process has open.
test("a device that dies and returns under load costs the calls in flight alone, and leaves nothing behind", async () => {
  let device = await TestDevice.start({ script: respondsOpen });
  const { address } = device;
  await using gateway = await startForwarding({ upstreams: [{ address }] });
  const wires = await Promise.all(Array.from({ length: 4 }, () => gateway.login()));
  const files = () => readdirSync("/proc/self/fd").length;
  const before = files();
  for (let round = 1; round <= 3; round++) {
    const streams = wires.flatMap((wire) => Array.from({ length: 20 }, () => wire.stream(pathOf("bidi"))));
    const ended = streams.map((stream) => answerOf(stream));
    for (const stream of streams) stream.write(message(100));
    await device.until(({ calls }) => calls.length >= 80);
    const load = wires.map((wire) => Promise.all(Array.from({ length: 20 }, () => call(wire))));
    await device.stop();
    assert.deepEqual([...new Set((await Promise.all(ended)).map(codeOf))], [DOWN]);
    for (const told of (await Promise.all(load)).flat()) assert.equal(told, DOWN);
    assert.equal(await call(wires[0]!), DOWN);
    device = await TestDevice.start({ script: respondsOpen, at: address });
    device.scripts.set(pathOf("unary"), script);
    for (const wire of wires)
      assert.deepEqual(
        (await until(wire, "OK")).filter((told) => told !== DOWN),
        [],
      );
  }
  assert.equal(gateway.gateway.sessions.size, 4);
  await device.until(({ calls }) => calls.every(({ ending }) => ending !== ""));
  for (const wire of wires) wire[Symbol.dispose]();
  await gateway.event("channel.closed");
  await device.stop();
  for (const end = Date.now() + 5_000; files() > before && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(files() <= before, `${files()} files, ${before} before`);
  const down = gateway.events.filter(({ event }) => event === "upstream.down").length;
  assert.ok(down <= 4, `${down} lines for 4 times down`);
});
