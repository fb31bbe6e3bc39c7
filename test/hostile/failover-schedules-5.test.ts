import assert from "node:assert/strict";
import { test } from "node:test";
import { runPart } from "../failover/simulation/schedules.ts";

test("no schedule of part 5 of 8 of the long run breaks a rule of failover", async () => {
  assert.deepEqual((await runPart(4)).failures, []);
});
