import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { frame, Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";

const STREAMS = 60;
const INFLATED_BYTES = 4 * 1024 * 1024 - 1024;
const MOST_BYTES = 16 * 1024 * 1024;

/** About 4 KiB that become an unknown field of 4 MiB, which every message may hold. */
const bomb = (() => {
  const length = Buffer.alloc(4);
  for (let at = 0, rest = INFLATED_BYTES; at < 4; at += 1, rest = Math.floor(rest / 128))
    length[at] = (rest % 128) | (at < 3 ? 0x80 : 0);
  return frame(gzipSync(Buffer.concat([Buffer.from([0x7a]), length, Buffer.alloc(INFLATED_BYTES)])), true);
})();

const PATHS = [
  "/gatehouse.security.v1.SessionService/GetNotice",
  "/gatehouse.security.v1.SessionService/WatchSession",
  "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
  "/grpc.health.v1.Health/Check",
  "/grpc.health.v1.Health/Watch",
];

const held = (): number => process.memoryUsage().arrayBuffers;

describe("messages of 4 KiB that inflate to 4 MiB do not fill the memory", () => {
  for (const path of PATHS) {
    test(path, async () => {
      await using gateway = await startGateway();
      using wire = await Wire.open(gateway.address);
      const before = held();
      let most = 0;
      const watch = setInterval(() => {
        most = Math.max(most, held() - before);
      }, 5);
      const streams = Array.from({ length: STREAMS }, () => {
        const stream = wire.stream(path, { "grpc-encoding": "gzip" });
        stream.write(bomb);
        return stream;
      });
      // What is not refused by now waits for its end, with all that was inflated.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      clearInterval(watch);
      assert.ok(most < MOST_BYTES, `${streams.length} messages of ${bomb.length} bytes made the gateway hold ${most}`);
    });
  }
});

test("a compressed message that cannot be inflated is refused with a reason, whatever serves the call", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const body = frame(Buffer.from("this is no gzip"), true);
  const reasons = PATHS.map(async (path) => {
    const { reason } = await wire.request(path, { headers: { "grpc-encoding": "gzip" }, body });
    return [path, reason !== ""];
  });
  assert.deepEqual(
    await Promise.all(reasons),
    PATHS.map((path) => [path, true]),
  );
});
