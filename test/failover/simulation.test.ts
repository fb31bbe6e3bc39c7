import assert from "node:assert/strict";
import { test } from "node:test";
import { withBug } from "./simulation/bugs.ts";
import { CLIENT_BUGS } from "./simulation/client-bugs.ts";
import { GATEWAY_BUGS } from "./simulation/gateway-bugs.ts";
import { firstFailure, runSchedules } from "./simulation/schedules.ts";

/** Schedules that the fast checks run; `npm run verify` runs many more (test/hostile/failover-schedules-*.test.ts). */
const FAST = 2_000;

const REASONS = [
  "only-client-in-group",
  "highest-score",
  "lowest-id",
  "beaten",
  "silent",
  "released",
  "deleted",
  "override",
];

/** Why clients gave roles up by the end of them. */
const CLIENT_REASONS = ["lease", "yielded", "released", "superseded", "removed"];

test("no schedule of faults breaks a rule of failover, and all of them together try every reason", async () => {
  const { failures, reasons, clientReasons } = await runSchedules(1, FAST);
  assert.deepEqual(failures, []);
  assert.deepEqual([...reasons].sort(), REASONS.toSorted());
  assert.deepEqual([...clientReasons].sort(), CLIENT_REASONS.toSorted());
});

for (const bug of GATEWAY_BUGS)
  test(`schedules find a gateway where ${bug.name}`, async () => {
    assert.notEqual(await firstFailure(await withBug(bug), FAST), undefined);
  });

for (const bug of CLIENT_BUGS)
  test(`schedules find a client library where ${bug.name}`, async () => {
    assert.notEqual(await firstFailure(await withBug(bug), FAST), undefined);
  });
