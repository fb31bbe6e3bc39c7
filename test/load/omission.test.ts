import assert from "node:assert/strict";
import { test } from "node:test";
import { omitted, Pace } from "../../load/omission.ts";
import { answering, virtualRun } from "./target-of-tests.ts";
import { VirtualClock } from "./virtual-clock.ts";

const STALL = { fromMs: 5_000, toMs: 6_000 } as const;

/** Answers after a ms, except for a second in which it answers nothing. */
const stalling = (startMs: number): number =>
  startMs >= STALL.fromMs && startMs < STALL.toMs ? STALL.toMs - startMs + 1 : 1;

const near = (value: number | undefined, expected: number, by: number) =>
  assert.ok(value !== undefined && Math.abs(value - expected) <= by, `${value} is not within ${by} of ${expected}`);

test("a slow call stands for the calls it kept from being made", () => {
  assert.deepEqual([...omitted(50, 10)], [40, 30, 20, 10]);
  assert.deepEqual([...omitted(19, 10)], []);
  assert.deepEqual([...omitted(50, Number.POSITIVE_INFINITY)], []);
});

test("however slow a call and however fast the others, it stands for a bounded number", () => {
  assert.ok([...omitted(3_600_000, 0.001)].length <= 10_000);
  assert.deepEqual([...omitted(0, 0)], []);
});

test("the pace is the mean of all calls, and no kind is expected to be faster than it is", () => {
  const pace = new Pace();
  assert.equal(pace.expectedMs("call", 0), Number.POSITIVE_INFINITY);
  for (const ms of [1, 1, 1]) pace.record("call", ms);
  pace.record("login", 37);
  assert.equal(pace.expectedMs("call", 5), 15);
  assert.equal(pace.expectedMs("login", 5), 42);
});

test("in an open loop calls that were due during a stall count with all the time they waited", async () => {
  const clock = new VirtualClock();
  const { latency, due } = await virtualRun(clock, [answering(clock, stalling)], { rate: 100, durationMs: 10_000 });
  assert.equal(due, 1_000);
  assert.equal(latency?.max, 1_001);
  near(latency?.p50, 1, 0.1);
  near(latency?.p95, 500, 15);
  near(latency?.p99, 900, 15);
});

test("in a closed loop the same stall is one call of many, and the corrected latency shows what it kept back", async () => {
  const clock = new VirtualClock();
  const { latency, serviceTime, latencyBasis } = await virtualRun(clock, [answering(clock, stalling)], {
    thinkMs: 9,
    durationMs: 10_000,
  });
  assert.equal(latencyBasis, "corrected");
  near(serviceTime?.p99, 1, 0.1);
  near(latency?.p50, 1, 0.1);
  near(latency?.p99, 900, 25);
  near(serviceTime?.max, 1_001, 10);
});

test("a target that is evenly slow is not corrected", async () => {
  const clock = new VirtualClock();
  const { latency, serviceTime } = await virtualRun(clock, [answering(clock, () => 40)], { durationMs: 4_000 });
  assert.deepEqual(latency, serviceTime);
});

test("in a mixture logins that are always slow do not look like stalls", async () => {
  const clock = new VirtualClock();
  const workers = [answering(clock, (_, scenario) => (scenario === "login" ? 40 : 1))];
  const { scenarios } = await virtualRun(clock, workers, { scenario: { call: 9, login: 1 }, durationMs: 4_000 });
  assert.deepEqual(scenarios.login?.latency, scenarios.login?.serviceTime);
  assert.equal(scenarios.call?.latency?.count, scenarios.call?.ok);
});
