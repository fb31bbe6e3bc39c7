import assert from "node:assert/strict";
import { test } from "node:test";
import { Latencies } from "../../load/latencies.ts";

/** Three significant figures: what the histogram promises. */
const near = (value: number, expected: number) =>
  assert.ok(Math.abs(value - expected) <= expected / 1_000, `${value} is not ${expected}`);

function recorded(values: Iterable<number>): Latencies {
  const latencies = new Latencies();
  for (const ms of values) latencies.record(ms);
  return latencies;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test("percentiles of a known distribution are right to three figures", () => {
  const { count, min, mean, p50, p90, p95, p99, p999, max } = recorded(upTo(10_000)).summary()!;
  assert.deepEqual({ count, min, mean, max }, { count: 10_000, min: 1, mean: 5_000.5, max: 10_000 });
  near(p50, 5_000);
  near(p90, 9_000);
  near(p95, 9_500);
  near(p99, 9_900);
  near(p999, 9_990);
});

test("one slow call in a thousand is the maximum and nothing else", () => {
  const { p50, p99, max } = recorded([...Array(999).fill(2), 5_000]).summary()!;
  near(p50, 2);
  near(p99, 2);
  assert.equal(max, 5_000);
});

test("no percentile is above the slowest call, whose value the histogram rounds up", () => {
  const latencies = recorded([123.456, 123.456]);
  assert.equal(latencies.percentile(100), 123.456);
  assert.equal(latencies.summary()!.p50, 123.456);
});

test("latencies from a microsecond to more than an hour are kept", () => {
  const { min, max, count } = recorded([0, 0.0004, 7_200_000]).summary()!;
  assert.deepEqual({ min, max, count }, { min: 0, max: 7_200_000, count: 3 });
});

test("the distribution rises to the slowest call and goes no further than the number of calls carries", () => {
  const points = recorded(upTo(1_000)).distribution();
  assert.deepEqual(points.at(-1), { percentile: 100, ms: 1_000 });
  assert.ok(points.every(({ ms }, index) => index === 0 || ms >= points[index - 1]!.ms));
  assert.ok(points.at(-2)!.percentile <= 99.9 + 1e-9);
});

test("without calls there is neither summary nor distribution, also after a reset", () => {
  const latencies = recorded([5]);
  latencies.reset();
  assert.equal(latencies.summary(), null);
  assert.deepEqual(latencies.distribution(), []);
});
