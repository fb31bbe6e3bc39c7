import assert from "node:assert/strict";
import { test } from "node:test";
import { runPart } from "../failover/simulation/schedules.ts";

test("no schedule of part 1 of 8 of the long run breaks a rule of failover", async () => {
  assert.deepEqual((await runPart(0)).failures, []);
});
