import assert from "node:assert/strict";
import { test } from "node:test";
import { countText, latencyText, rateText, shareText, spanText } from "../../load/report/format.ts";
import { linear, logarithmic } from "../../load/report/scale.ts";

const all = <T>(write: (value: T) => string, values: readonly T[]) => values.map(write);

test("latencies have the unit that suits them and three figures", () => {
  assert.deepEqual(all(latencyText, [0, 0.0004, 0.84, 0.9996, 1, 12.345, 99.99, 999, 1_234, 61_000, null]), [
    "0 µs",
    "0 µs",
    "840 µs",
    "1 ms",
    "1 ms",
    "12.3 ms",
    "100 ms",
    "999 ms",
    "1.23 s",
    "61 s",
    "–",
  ]);
});

test("lengths of time are told without what nobody reads", () => {
  assert.deepEqual(all(spanText, [0, 100, 999.99, 30_000, 59_999.9, 61_000, 3_600_000, 5_410_000]), [
    "0 ms",
    "100 ms",
    "1 s",
    "30 s",
    "1 min",
    "1 min 1 s",
    "1 h",
    "1 h 30 min 10 s",
  ]);
});

test("a share is 0 % or 100 % only where it is exactly that", () => {
  assert.deepEqual(all(shareText, [0, 0.00001, 0.001, 0.0123, 0.5, 0.9912, 0.99999, 1, null]), [
    "0 %",
    "< 0.01 %",
    "0.1 %",
    "1.2 %",
    "50 %",
    "99.12 %",
    "> 99.99 %",
    "100 %",
    "–",
  ]);
});

test("counts and rates", () => {
  assert.deepEqual(
    [countText(1_234_567), rateText(0.5), rateText(12.345), rateText(1_234.5)],
    ["1,234,567", "0.5", "12.3", "1,235"],
  );
});

test("even scales begin and end on their marks", () => {
  assert.deepEqual(linear(0, 87, [0, 100]).ticks, [0, 20, 40, 60, 80, 100]);
  assert.deepEqual(linear(0, 0.25, [0, 100]).ticks, [0, 0.05, 0.1, 0.15, 0.2, 0.25]);
  assert.equal(linear(0, 87, [300, 0]).at(50), 150);
  assert.deepEqual(linear(0, 7.5, [0, 100], { steps: 10, tight: true }).ticks, [0, 1, 2, 3, 4, 5, 6, 7]);
});

test("logarithmic scales enclose their values, and mark fewer of them over many powers of ten", () => {
  assert.deepEqual(logarithmic(0.7, 33, [0, 100]).ticks, [0.5, 1, 2, 5, 10, 20, 50]);
  assert.deepEqual(logarithmic(0.001, 10_000, [0, 100]).ticks, [0.001, 0.01, 0.1, 1, 10, 100, 1_000, 10_000]);
  const { at } = logarithmic(1, 100, [0, 100]);
  assert.deepEqual([at(1), at(10), at(100), at(0)], [0, 50, 100, 0]);
});
