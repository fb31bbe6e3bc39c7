import assert from "node:assert/strict";
import { test } from "node:test";
import { intervalFor, Series } from "../../load/series.ts";

test("a run of any length is told in a bounded number of intervals", () => {
  const DAY_MS = 86_400_000;
  for (const totalMs of [100, 3_000, 10_000, 60_000, 3_600_000, DAY_MS, 2 * DAY_MS])
    assert.ok(totalMs / intervalFor(totalMs) <= 240, `${totalMs} ms`);
  assert.equal(intervalFor(5_000), 100);
  assert.equal(intervalFor(60_000), 1_000);
});

test("an interval has the outcomes and latencies of what ended in it, and empty ones are there too", () => {
  const series = new Series(1_000, 100, (atMs) => (atMs < 100 ? "ramp" : "steady"));
  series.record(1_010, "OK", [10]);
  series.record(1_099, "METHOD_DENIED", []);
  series.record(1_300, "OK", [30]);
  const points = series.end();
  assert.deepEqual(points[0], {
    atSeconds: 0,
    phase: "ramp",
    outcomes: { OK: 1, METHOD_DENIED: 1 },
    p50: 10,
    p90: 10,
    p99: 10,
    max: 10,
  });
  assert.deepEqual(
    points.map(({ outcomes }) => Object.keys(outcomes).length),
    [2, 0, 0, 1],
  );
  assert.equal(points[1]?.p50, null);
  assert.equal(points[3]?.max, 30);
});
