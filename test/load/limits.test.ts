import assert from "node:assert/strict";
import { test } from "node:test";
import { Latencies } from "../../load/latencies.ts";
import { judge, type LoadLimits, limitsOf } from "../../load/limits.ts";

function measured(ms: number, errorRate = 0, throughputPerSecond = 100) {
  const latencies = new Latencies();
  latencies.record(ms);
  return { latency: latencies.summary(), errorRate, throughputPerSecond };
}

const passes = (limits: LoadLimits, of: Parameters<typeof judge>[1]) => judge(limits, of).passed;

test("a limit is held up to and including its value", () => {
  assert.equal(passes({ maxP99: 50 }, measured(50)), true);
  assert.equal(passes({ maxP99: 50 }, measured(50.001)), false);
  assert.equal(passes({ maxErrorRate: 0.001 }, measured(1, 0.001)), true);
  assert.equal(passes({ maxErrorRate: 0.001 }, measured(1, 0.0011)), false);
  assert.equal(passes({ minThroughput: 100 }, measured(1, 0, 100)), true);
  assert.equal(passes({ minThroughput: 100 }, measured(1, 0, 99)), false);
});

test("every limit is told with what was measured, broken or not", () => {
  const { passed, limits } = judge({ maxP50: 10, maxP90: 1, maxP999: 10 }, measured(5));
  assert.equal(passed, false);
  assert.deepEqual(limits, [
    { limit: "maxP50", allowed: 10, measured: 5, held: true },
    { limit: "maxP90", allowed: 1, measured: 5, held: false },
    { limit: "maxP999", allowed: 10, measured: 5, held: true },
  ]);
});

test("a run in which nothing succeeded holds no limit and does not pass without one", () => {
  const nothing = { latency: null, errorRate: null, throughputPerSecond: 0 };
  assert.equal(passes({}, nothing), false);
  assert.deepEqual(
    judge({ maxP99: 50, maxErrorRate: 1 }, nothing).limits.map(({ held }) => held),
    [false, false],
  );
});

test("limits that nothing could hold or break are refused", () => {
  for (const limits of [{ maxP99: Number.NaN }, { maxP50: -1 }, { maxErrorRate: 2 }, { minThroughput: Infinity }])
    assert.throws(() => limitsOf(limits), RangeError, JSON.stringify(limits));
});
