import assert from "node:assert/strict";
import { test } from "node:test";
import { dueMs, firstCallMs, Mix } from "../../load/schedule.ts";

const due = (rate: number, rampMs: number, calls: number) =>
  Array.from({ length: calls }, (_, index) => dueMs({ rate, rampMs }, index));

test("without a ramp calls are due at even distances from the first moment on", () => {
  assert.deepEqual(due(10, 0, 5), [0, 100, 200, 300, 400]);
});

test("in a ramp half as many calls are due as in full load, ever closer together, and then evenly", () => {
  const times = due(100, 1_000, 151);
  assert.equal(times.filter((ms) => ms < 1_000).length, 50);
  const gaps = times.slice(1).map((ms, index) => ms - times[index]!);
  assert.ok(gaps.slice(1, 50).every((gap, index) => gap <= gaps[index]!));
  assert.ok(gaps.slice(50).every((gap) => Math.abs(gap - 10) < 1e-9));
});

test("no gap between calls is wider than the one before, from the ramp into full load", () => {
  for (const rate of [0.7, 3, 33, 1234.5]) {
    const times = due(rate, 777, Math.ceil(rate) + 20);
    const gaps = times.slice(1).map((ms, index) => ms - times[index]!);
    const wider = gaps.slice(1).filter((gap, index) => gap > gaps[index]! + 1e-6);
    assert.deepEqual(wider, [], `at ${rate} calls a second`);
    assert.ok(Math.abs(gaps.at(-1)! - 1_000 / rate) < 1e-6);
  }
});

test("sessions of a closed loop join evenly over the ramp", () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => firstCallMs(index, 4, 1_000)),
    [0, 250, 500, 750],
  );
});

test("a mixture keeps its weights and spreads them evenly", () => {
  const mix = new Mix({ call: 3, login: 1 });
  const taken = Array.from({ length: 8 }, () => mix.next());
  assert.deepEqual(taken, ["call", "call", "login", "call", "call", "call", "login", "call"]);
});
