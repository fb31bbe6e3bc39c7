import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openRest } from "./open-rest.ts";

const PATHS: readonly [string, string][] = [
  ["POST", "clientfailover/groups"],
  ["POST", "clientfailover/groups/g/clientSessions"],
  ["POST", "clientfailover/groups/g/clientSessions/s/heartbeat"],
  ["POST", "clientfailover/groups/g/clientSessions/s/roleoverride"],
  ["PUT", "configuration"],
  ["PUT", "configuration/logging"],
];
const MEMBERS = [
  "Id",
  "Name",
  "Description",
  "FailoverTimeout",
  "AdditionalData",
  "FailoverScore",
  "LastDataProcessedTime",
  "Value",
  "ExpirationPeriod",
  "ReleaseWhenStale",
  "Logging",
  "LogLevel",
  "HealthEndpoints",
  "__proto__",
  "constructor",
  "toString",
];

/** Values that are nearly right more often than chance would have it. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom("00:01:00", "2026-01-01T00:00:00Z", "Primary", "Off", "Debug", 0, 1, 2, 50, {}, [], null),
  fc.string({ unit: "binary" }),
);
const body = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...MEMBERS), value) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

test("whatever JSON comes, it is never a fault of ours, and every refusal says what to do", async () => {
  await using rest = await openRest();
  await rest.ask("POST", "clientfailover/groups", { body: { Id: "g" } });
  await rest.ask("POST", "clientfailover/groups/g/clientSessions", { body: { Id: "s" } });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), body, async ([method, path], sent) => {
      rest.clock.advance(1_000);
      const answer = await rest.ask(method, path, { body: JSON.stringify(sent) });
      const expected = answer.status < 300 ? "undefined" : "string";
      assert.ok([200, 201, 400, 404, 409].includes(answer.status), `${answer.status} ${answer.text}`);
      assert.equal(typeof answer.json["Resolution"], expected);
    }),
    { numRuns: 400 },
  );
  assert.deepEqual(
    rest.events.filter(({ event }) => event === "request.failed"),
    [],
  );
});
