import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf } from "../conformance/words.ts";
import { answers, message } from "./acts.ts";
import { startForwarding } from "./forwarding-gateway.ts";
import { TestDevice } from "./test-device.ts";

const PATHS = [
  "Xtest.Calls/unary",
  "test.Calls/unary",
  "//test.Calls/unary",
  "/test.Calls//unary",
  "/test.Calls/unary/",
  "/test.Calls/unary?",
  "/test.Calls/unary#",
  "/test.Calls/un%61ry",
  "/test%2eCalls/unary",
  "/test.Calls%2Funary",
  "/TEST.Calls/unary",
  "/test.Calls/../test.Calls/unary",
  "/test.Calls/",
  "/test.Calls",
  "/test.Calls/unary;a=b",
  `/test.Calls/${"u".repeat(10_000)}`,
  "*",
];

// HTTP/2 itself refuses a path without slash, but not for schemes that it does not know.
const NO_PATH = { http: "reset", grpc: "UNIMPLEMENTED METHOD_UNKNOWN" };

for (const [scheme, noPath] of Object.entries(NO_PATH)) {
  test(`no other spelling of a path than its own leads to a device, with scheme ${scheme}`, async () => {
    await using device = await TestDevice.start({ script: answers({ messages: [message(1)] }) });
    await using gateway = await startForwarding({
      upstreams: [{ address: device.address, services: ["test.Calls"] }],
      configuration: { policy: { roles: { Operator: ["*"] } } },
    });
    await gateway.event("upstream.up");
    using wire = await gateway.login();
    const headers = { ":scheme": scheme };
    for (const path of PATHS) {
      const answer = await wire.request(path, { headers, body: message(1) });
      const end = answer.resetCode === 0 ? codeOf(answer) : "reset";
      assert.equal(end, path.startsWith("/") ? "UNIMPLEMENTED METHOD_UNKNOWN" : noPath, path);
    }
    assert.equal((await wire.request("/test.Calls/unary", { headers, body: message(1) })).status, "OK");
    assert.deepEqual(
      device.calls.map(({ path }) => path),
      ["/test.Calls/unary"],
    );
  });
}
