import assert from "node:assert/strict";
import { test } from "node:test";
import * as services from "#proto/services.js";
import { OWN_SERVICES } from "../../server/config/policy-schema.ts";
import { ownMethods } from "../fuzz/own-methods.ts";

test("the services that cannot be fenced are those of the gateway's own", () => {
  const served = ownMethods().routes.map(({ service }) => service);
  const failover = services.FailoverService.heartbeat.path.split("/")[1]!;
  assert.deepEqual([...OWN_SERVICES].sort(), [...new Set([...served, failover])].sort());
});
