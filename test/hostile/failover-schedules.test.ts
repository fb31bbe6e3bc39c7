import assert from "node:assert/strict";
import { test } from "node:test";
import { runSchedules } from "../failover/simulation/schedules.ts";

/** The fast checks run the first of them. */
const SCHEDULES = 100_000;

test("none of 100,000 schedules of faults breaks a rule of failover", { timeout: 900_000 }, async () => {
  const { failures } = await runSchedules(1, SCHEDULES);
  assert.deepEqual(failures, []);
});
