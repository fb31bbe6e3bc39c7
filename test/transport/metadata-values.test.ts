import assert from "node:assert/strict";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { frame, Wire } from "../conformance/wire.ts";
import { startGateway } from "../support/gateway.ts";

test("metadata that gRPC does not allow is passed over, and never written to standard error", async (t) => {
  const said = [t.mock.method(console, "error", () => undefined), t.mock.method(console, "warn", () => undefined)];
  await using gateway = await startGateway();
  using wire = await Wire.open(gateway.address);
  const { path, requestSerialize } = SessionService.watchSession;
  const headers = { "x-tab": "s\tecret", "x-latin": "pass\xe9", "x!name": "s", "x-bin": "no base64!" };
  const { reason } = await wire.request(path, { headers, body: frame(requestSerialize({ securityToken: 1 })) });
  assert.equal(reason, "SESSION_NOT_FOUND");
  for (const { mock } of said) assert.equal(mock.callCount(), 0);
});
