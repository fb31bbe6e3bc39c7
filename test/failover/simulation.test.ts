import assert from "node:assert/strict";
import { test } from "node:test";
import { BUGS, withBug } from "./simulation/bugs.ts";
import { firstFailure, runSchedules } from "./simulation/schedules.ts";
import { REAL } from "./simulation/code.ts";

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

test("no schedule of faults breaks a rule of failover, and all of them together try every reason", async () => {
  const { failures, reasons } = await runSchedules(1, FAST);
  assert.deepEqual(failures, []);
  assert.deepEqual([...reasons].sort(), REASONS.toSorted());
});

for (const bug of BUGS)
  test(`schedules find a gateway where ${bug.name}`, async () => {
    const Failover = await withBug(bug);
    assert.notEqual(await firstFailure({ ...REAL, Failover }, FAST), undefined);
  });

test("schedules find a client that does not give its role up by itself", async () => {
  assert.notEqual(await firstFailure({ ...REAL, clientsGiveUp: false }, FAST), undefined);
});
