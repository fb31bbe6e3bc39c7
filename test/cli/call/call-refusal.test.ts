import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata } from "@grpc/grpc-js";
import { callRefusal, endedSession } from "../../../cli/call/call-refusal.ts";
import { CallFailed, type Session, SessionEnded, type StatusName } from "../../../client/index.ts";

const NAME = { service: "a.Service", method: "Write" };

const failed = (code: StatusName, reason?: string, details = "the words of the other side") =>
  new CallFailed(code, `/a.Service/Write: ${details}`, new Metadata(), reason);

const told = (error: CallFailed, roles: readonly string[] = []) =>
  callRefusal(error, NAME, { username: "vera", roles } as unknown as Session).message;

test("a denied method is told with the roles that do not allow it and what would", () => {
  const denied = failed("PERMISSION_DENIED", "METHOD_DENIED");
  assert.match(told(denied, ["Viewer", "Guest"]), /^refused with METHOD_DENIED: vera has the roles Viewer, Guest, /);
  assert.match(
    told(denied),
    /vera has no role, and may not call a\.Service\/Write: that needs a role to which policy\.roles /,
  );
});

test("a call without a session is told to log in", () => {
  const { message } = callRefusal(failed("UNAUTHENTICATED", "SESSION_REQUIRED"), NAME, undefined);
  assert.match(message, /^refused with SESSION_REQUIRED: .* log in with --user NAME$/);
});

test("other reasons and statuses come with the words of the other side, on one line", () => {
  assert.equal(
    told(failed("INVALID_ARGUMENT", "FIELD_INVALID", "too: long\n\u001b[2J")),
    "a.Service/Write failed with INVALID_ARGUMENT (FIELD_INVALID): too: long [2J",
  );
  assert.equal(told(failed("INTERNAL", undefined, "")), "a.Service/Write failed with INTERNAL: without a message");
  assert.equal(
    told(failed("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED", "x")),
    "a.Service/Write failed with DEADLINE_EXCEEDED: x",
  );
});

test("a session that ended meanwhile is told with its reason", () => {
  assert.match(endedSession(new SessionEnded("idle", false), NAME).message, /session ended before .* \(idle\): log in/);
});
