import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import { AuthenticationFailed, CallFailed, ConnectionFailed, SessionEnded } from "../../client/index.ts";
import { DeviceRefused, OK, outcomeOf } from "../../load/outcome.ts";
import { Outcomes } from "../../load/outcomes.ts";

const failed = (code: "UNAVAILABLE" | "PERMISSION_DENIED", message: string, reason?: string) =>
  new CallFailed(code, message, new Metadata(), reason);

for (const [error, name] of [
  [new AuthenticationFailed("TRY_AGAIN_LATER", 0), "TRY_AGAIN_LATER"],
  [failed("PERMISSION_DENIED", "no", "METHOD_DENIED"), "METHOD_DENIED"],
  [failed("PERMISSION_DENIED", "no"), "PERMISSION_DENIED"],
  [failed("UNAVAILABLE", "/a/b: Stream refused by server"), "REFUSED_STREAM"],
  [new SessionEnded("account", false), "SESSION_ENDED"],
  [new SessionEnded("channel", true), "SESSION_REOPENING"],
  [new ConnectionFailed("lost", "gone"), "CONNECTION_LOST"],
  [new DeviceRefused("DAE_NotExists", "speed"), "DAE_NotExists"],
  [new Error("a bug"), "CLIENT_ERROR"],
] as const)
  test(`${error.name} is counted as ${name}`, () => assert.equal(outcomeOf(error).name, name));

test("a message that a target made long is cut", () => {
  assert.equal(outcomeOf(failed("UNAVAILABLE", "x".repeat(5_000))).example.length, 200);
});

test("a target that makes up names fills a bounded table", () => {
  const outcomes = new Outcomes();
  outcomes.add(OK);
  for (let index = 0; index < 1_000; index++) outcomes.add({ name: `MADE_UP_${index}`, example: "" });
  assert.ok(outcomes.list().length <= 41);
  assert.equal(outcomes.total, 1_001);
  assert.equal(outcomes.list()[0]?.outcome, "OTHER");
});
