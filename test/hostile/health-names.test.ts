import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { health } from "../conformance/standard-services.ts";
import { frame, Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";

const NAMES = 600;
const NAME_BYTES = 12_000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("health watches of services that never were leave nothing behind", async () => {
  // A client may give up twice as many streams at once as it may have.
  await using gateway = await startGateway({ configuration: { limits: { streamsPerChannel: NAMES } } });
  using wire = await Wire.open(gateway.address);
  const watchOnce = async (serial: number) => {
    const stream = wire.stream(health.watch.path);
    stream.end(frame(health.watch.requestSerialize({ service: `${serial}`.padEnd(NAME_BYTES, "x") })));
    await once(stream, "data", { signal: AbortSignal.timeout(5_000) });
    stream.close(8);
  };
  for (let serial = 0; serial < 50; serial += 1) await watchOnce(serial);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let serial = 50; serial < 50 + NAMES; serial += 1) await watchOnce(serial);
  await new Promise((resolve) => setTimeout(resolve, 200));
  collectGarbage();
  const grownBytes = process.memoryUsage().heapUsed - before;
  assert.ok(grownBytes < (NAMES * NAME_BYTES) / 3, `${NAMES} names of ${NAME_BYTES} bytes left ${grownBytes}`);
});

test("health of a service that is not there is refused with a reason", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  const { status, reason } = await client.refused(health.check, { service: "no.such.Service" });
  assert.equal(status, "NOT_FOUND");
  assert.notEqual(reason, "");
});
