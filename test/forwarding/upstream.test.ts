import assert from "node:assert/strict";
import { test } from "node:test";
import { Upstream } from "../../server/forwarding/upstream.ts";
import { upstreamTarget } from "../../server/forwarding/upstream-socket.ts";
import { TestDevice } from "./test-device.ts";

test("a call that begins while a connection dies finds no device, and not a fault in its metadata", async () => {
  await using device = await TestDevice.start({ script: () => {} });
  const headers = { ":method": "POST", ":scheme": "http", ":authority": "localhost", ":path": "/test.Calls/unary" };
  let up = () => {};
  const isUp = new Promise<void>((resolve) => {
    up = resolve;
  });
  const upstream = new Upstream({
    name: "device",
    target: upstreamTarget(device.address, null),
    capacity: 0,
    onUp: () => up(),
    onDown: () => {},
  });
  try {
    await isUp;
    const opened = upstream.open(headers);
    assert.ok(typeof opened !== "string");
    opened.stream.on("error", () => {});
    await device.call(1);
    const next = new Promise((resolve, reject) => {
      opened.stream.once("close", () => {
        try {
          resolve(upstream.open(headers));
        } catch (error) {
          reject(error);
        }
      });
    });
    device.cut();
    assert.equal(await next, "UPSTREAM_UNAVAILABLE");
  } finally {
    upstream.close();
  }
});

test("a connection for a rush that is over before it was ready does not make the next rush wait", async () => {
  await using device = await TestDevice.start({ settings: { maxConcurrentStreams: 1 }, script: () => {} });
  const headers = { ":method": "POST", ":scheme": "http", ":authority": "localhost", ":path": "/test.Calls/unary" };
  let up = () => {};
  const isUp = new Promise<void>((resolve) => {
    up = resolve;
  });
  const upstream = new Upstream({
    name: "device",
    target: upstreamTarget(device.address, null),
    capacity: 0,
    onUp: () => up(),
    onDown: () => {},
  });
  const open = () => {
    const opened = upstream.open(headers);
    if (typeof opened === "string") throw new Error(opened);
    opened.stream.on("error", () => {});
    return opened;
  };
  try {
    await isUp;
    const rush = [open(), open()];
    for (const opened of rush) {
      opened.stream.close();
      upstream.release(opened);
    }
    const [first, second] = [open(), open()];
    assert.notEqual(first.connection, second.connection);
  } finally {
    upstream.close();
  }
});
