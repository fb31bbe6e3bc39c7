import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { reflection } from "../conformance/standard-services.ts";
import { frame } from "../conformance/wire.ts";
import { fileDescriptor } from "./contract.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const RESOURCE_EXHAUSTED = "8";

/** About 700 KB. */
const CONTRACT = fileDescriptor({
  name: "test/large.proto",
  package: "test",
  services: Object.fromEntries(
    Array.from({ length: 400 }, (_, service) => [
      `LongServiceName${service}`,
      Object.fromEntries(Array.from({ length: 40 }, (_none, method) => [`method${method}`, "unary" as const])),
    ]),
  ),
});

test("descriptions that clients ask for and do not read are refused before they fill the memory", async () => {
  await using device = await TestDevice.start({ reflection: { files: [CONTRACT] } });
  await using gateway = await startForwarding({
    configuration: { policy: { roles: { Operator: ["*"] } } },
    upstreams: [{ address: device.address, services: "reflection", reflection: "session" }],
  });
  await gateway.event("upstream.up");
  using wire = await gateway.login();
  const { path, requestSerialize } = reflection("v1");
  const question = frame(requestSerialize({ fileContainingSymbol: "test.LongServiceName0" }));
  const ask = () => {
    const stream = wire.stream(path);
    stream.write(question);
    return stream;
  };
  const statusOf = async (stream: ReturnType<typeof ask>) => {
    const [headers] = await once(stream, "response", { signal: AbortSignal.timeout(10_000) });
    return headers["grpc-status"];
  };
  const streams = Array.from({ length: 80 }, ask);
  const statuses = await Promise.all(streams.map(statusOf));
  const served = streams.filter((_, n) => statuses[n] === undefined);
  assert.deepEqual([...new Set(statuses)], [undefined, RESOURCE_EXHAUSTED]);
  assert.ok(served.length < 50, `${served.length} answers of 700 KB are held`);
  for (const stream of served) stream.resume();
  await Promise.all(served.map((stream) => once(stream.end(), "close")));
  assert.equal(await statusOf(ask()), undefined);
});
