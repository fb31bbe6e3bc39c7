import assert from "node:assert/strict";
import type { ClientHttp2Stream, ServerHttp2Stream } from "node:http2";
import { describe, test } from "node:test";
import { answerOf, type Wire } from "../conformance/wire.ts";
import { answer, answers, giveUp, HEAD, hears, message, receives, stalls } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const MIB = 1024 * 1024;
const PIECE = 64 * 1024;
/** What may lie between two ends that do not read: windows of HTTP/2, buffers of streams and of sockets. */
const BETWEEN_BYTES = 12 * MIB;

describe("backpressure", () => {
  test("a client that does not read stalls its device, and gets everything once it reads", async () => {
    let written = 0;
    const total = 64 * MIB;
    await using device = await TestDevice.start({
      script: async (stream) => {
        stream.respond(HEAD, { waitForTrailers: true });
        stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
        for (; written < total && !stream.destroyed; written += PIECE)
          if (!stream.write(Buffer.alloc(PIECE))) await hears(stream, "drain");
        stream.end();
      },
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("serverStream"));
    stream.end(message(1));
    await hears(stream, "response");
    assert.ok((await stalls(() => written)) < BETWEEN_BYTES, `the device wrote ${written} bytes`);
    let came = 0;
    let status: unknown;
    stream.on("trailers", (trailers) => (status = trailers["grpc-status"]));
    stream.on("data", (chunk: Buffer) => (came += chunk.length));
    await hears(stream, "end");
    assert.deepEqual({ came, status }, { came: total, status: "0" });
  });

  test("a device that does not read stalls its client, and gets everything once it reads", async () => {
    const total = 64 * MIB;
    let come = 0;
    await using device = await TestDevice.start({
      script: (stream) => {
        stream.pause();
        stream.once("end", () => answer(stream));
      },
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("clientStream"));
    const ended = answerOf(stream);
    let written = 0;
    const sending = (async () => {
      for (; written < total; written += PIECE) if (!stream.write(message(PIECE - 5))) await hears(stream, "drain");
      stream.end();
    })();
    const call = await device.call(1);
    assert.ok((await stalls(() => written)) < BETWEEN_BYTES, `the client wrote ${written} bytes`);
    call.stream.on("data", (chunk: Buffer) => {
      come += chunk.length;
      call.chunks.length = 0;
    });
    call.stream.resume();
    await sending;
    assert.equal((await ended).status, "OK");
    assert.equal(come, total);
  });

  test("clients that do not read leave the device's connection to others", async () => {
    const flood = async (stream: ServerHttp2Stream) => {
      stream.respond(HEAD);
      while (!stream.destroyed) if (!stream.write(Buffer.alloc(PIECE))) await hears(stream, "drain");
    };
    await using device = await TestDevice.start({ script: answers({ messages: [message(1)] }) });
    device.scripts.set(pathOf("serverStream"), flood);
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using greedy = await gateway.login();
    using other = await gateway.login();
    const streams = Array.from({ length: 99 }, () => greedy.stream(pathOf("serverStream")));
    for (const stream of streams) stream.end(message(1));
    await Promise.all(streams.map((stream) => hears(stream, "response")));
    await stalls(() => greedy.socket.bytesRead);
    assert.equal(device.connections, 1);
    for (let n = 0; n < 20; n++)
      assert.equal((await other.request(pathOf("unary"), { body: message(1) })).status, "OK");
    for (const stream of streams) giveUp(stream);
    await device.until(({ calls }) => calls.every(({ ending }) => ending !== ""));
  });

  test("an answer whose trailers came while its client did not read arrives whole", async () => {
    await using device = await TestDevice.start({
      script: async (stream, call) => {
        await receives(call, 6);
        answer(stream, { messages: [message(MIB)] });
      },
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("bidi"));
    stream.write(message(1));
    await hears(stream, "response");
    await stalls(() => wire.socket.bytesRead);
    const ended = answerOf(stream);
    stream.on("end", () => stream.end());
    const { body } = await ended;
    assert.equal(body.length, MIB + 5);
  });
});

const LIMITS = { limits: { streamsPerChannel: 1_000 } };

describe("a thousand calls at once", () => {
  const open = (wires: readonly Wire[], count: number): ClientHttp2Stream[] =>
    Array.from({ length: count }, (_, n) => wires[n % wires.length]!.stream(pathOf("bidi")));

  for (const [channels, most] of [
    [1, 1_000],
    [10, 1_000],
    [10, 100],
  ] as const) {
    test(`on ${channels} channels, by a device that allows ${most} on a connection`, async () => {
      await using device = await TestDevice.start({
        script: answers({ messages: [message(1)] }),
        settings: { maxConcurrentStreams: most },
      });
      await using gateway = await startForwarding({ upstreams: [{ address: device.address }], configuration: LIMITS });
      const wires = await Promise.all(Array.from({ length: channels }, () => gateway.login()));
      const streams = open(wires, 1_000);
      const ended = streams.map((stream) => answerOf(stream));
      for (const stream of streams) stream.write(message(3));
      await device.until(({ calls }) => calls.length >= Math.min(1_000, most), "not all came");
      if (most >= 1_000) await device.until(({ calls }) => calls.length === 1_000);
      for (const stream of streams) stream.end(message(4));
      const statuses = (await Promise.all(ended)).map(({ status }) => status);
      assert.deepEqual(
        statuses.filter((status) => status !== "OK"),
        [],
      );
      assert.equal(device.calls.filter(({ ending }) => ending === "end").length, 1_000);
      assert.equal(device.connections > 1, most < 1_000);
      for (const wire of wires) wire[Symbol.dispose]();
    });
  }

  test("beyond the streams of a connection get another, and wait for none that is full", async () => {
    await using device = await TestDevice.start({
      script: (stream) => stream.respond(HEAD),
      settings: { maxConcurrentStreams: 10 },
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    await Promise.all(open([wire], 45).map((stream) => hears(stream, "response")));
    assert.deepEqual([device.calls.length, device.connections], [45, 5]);
  });

  test("a call given up while it waits for a stream never reaches its device, and frees its place", async () => {
    await using device = await TestDevice.start({
      script: (stream) => stream.respond(HEAD),
      settings: { maxConcurrentStreams: 1 },
    });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, capacity: 60 }],
      configuration: LIMITS,
    });
    using wire = await gateway.login();
    const streams = Array.from({ length: 60 }, () => wire.stream(pathOf("bidi")));
    for (const stream of streams) stream.write(message(1));
    await device.until(({ calls }) => calls.length >= 16);
    const waiting = device.calls.length;
    for (const stream of streams) giveUp(stream);
    await device.until(({ calls }) => calls.every(({ ending }) => ending === "reset 8"));
    device.scripts.set(pathOf("unary"), answers());
    let status = "";
    for (let n = 0; n < 100 && status !== "OK"; n++)
      status = (await wire.request(pathOf("unary"), { body: message(1) })).status;
    assert.equal(status, "OK");
    assert.ok(device.calls.length < 60, `${waiting} calls came before, ${device.calls.length} in the end`);
  });
});
