import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { health } from "../conformance/standard-services.ts";
import { frame, Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";

test("metadata under a name that gRPC does not know is not written to standard error", async () => {
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const written = mock.method(console, "error", () => {});
  const body = frame(health.check.requestSerialize({ service: "" }));
  const answer = await wire.request(health.check.path, { headers: { "a!b": "a stranger's words" }, body });
  written.mock.restore();
  assert.equal(answer.status, "OK");
  assert.deepEqual(
    written.mock.calls.map((call) => call.arguments),
    [],
  );
});
