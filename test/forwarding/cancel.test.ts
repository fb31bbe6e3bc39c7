import assert from "node:assert/strict";
import { type ClientHttp2Stream, constants } from "node:http2";
import { describe, test } from "node:test";
import { type Http2Frame, TYPE } from "../hostile/support/frames.ts";
import { giveUp, hears, message, stalls } from "./acts.ts";
import { pathOf } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { head, isEnd, RawDevice } from "./raw-device.ts";
import { TestDevice } from "./test-device.ts";

const { NGHTTP2_CANCEL: CANCEL } = constants;
const isReset = ({ type }: Http2Frame) => type === TYPE.RST_STREAM;

describe("a call that its client gives up", () => {
  for (const [name, gives] of Object.entries({
    "by a reset": (stream) => giveUp(stream),
    "by a reset behind a part of a message": (stream) => {
      stream.write(message(100).subarray(0, 50));
      setImmediate(() => giveUp(stream));
    },
    "by leaving its connection": (stream) => stream.session?.destroy(),
  } satisfies Record<string, (stream: ClientHttp2Stream) => void>)) {
    test(`${name} is reset at the device, and never ended in order`, async () => {
      await using device = await RawDevice.start();
      await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
      using wire = await gateway.login();
      const stream = wire.stream(pathOf("bidi"));
      stream.write(message(10));
      await device.until(({ frames }) => frames.some(({ type }) => type === TYPE.DATA));
      gives(stream);
      await device.until(({ frames }) => frames.some(isReset));
      assert.deepEqual(device.frames.filter(isEnd), []);
      assert.equal(device.frames.find(isReset)?.payload.readUInt32BE(), CANCEL);
    });
  }

  test("after headers is reset at the device, and never ended in order", async () => {
    await using device = await RawDevice.start({
      onFrame: ({ type, stream }, connection) => type === TYPE.HEADERS && connection.write(head(stream)),
    });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("bidi"));
    await hears(stream, "response");
    giveUp(stream);
    await device.until(({ frames }) => frames.some(isReset));
    assert.deepEqual(device.frames.filter(isEnd), []);
  });

  test("while its device does not read is reset there all the same", async () => {
    await using device = await TestDevice.start({ script: (stream) => stream.pause() });
    await using gateway = await startForwarding({ upstreams: [{ address: device.address }] });
    using wire = await gateway.login();
    const stream = wire.stream(pathOf("clientStream"));
    await device.call(1);
    stream.write(message(4 * 1024 * 1024));
    await stalls(() => wire.socket.bytesWritten);
    giveUp(stream);
    await device.until(({ calls }) => calls[0]!.stream.rstCode === CANCEL);
  });
});
