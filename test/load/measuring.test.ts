import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthenticationFailed } from "../../client/index.ts";
import type { Progress } from "../../load/index.ts";
import type { Workable } from "../../load/worker.ts";
import { answering, virtualRun } from "./target-of-tests.ts";
import { VirtualClock } from "./virtual-clock.ts";

const full = (): never => {
  throw new AuthenticationFailed("SESSION_LIMIT_REACHED", 0);
};

test("calls of the ramp are in the series and in no figure", async () => {
  const clock = new VirtualClock();
  const result = await virtualRun(clock, [answering(clock, () => 5)], { rate: 100, rampMs: 2_000, durationMs: 4_000 });
  assert.equal(result.due, 400);
  assert.equal(result.ok, 400);
  assert.equal(result.throughputPerSecond, 100);
  const counts = result.series.points.map(({ phase, outcomes }) => [phase, outcomes["OK"] ?? 0] as const);
  const of = (wanted: string) =>
    counts.filter(([phase]) => phase === wanted).reduce((sum, [, count]) => sum + count, 0);
  assert.equal(of("ramp") + of("steady") + of("end"), 500);
  assert.ok(of("ramp") < 110);
});

test("in a closed loop every session has one call at a time", async () => {
  const clock = new VirtualClock();
  const workers = [answering(clock, () => 10), answering(clock, () => 10)];
  const { ok, throughputPerSecond, configuration } = await virtualRun(clock, workers, { durationMs: 1_000 });
  assert.equal(ok, 200);
  assert.equal(throughputPerSecond, 200);
  assert.equal(configuration.loop, "closed");
});

test("in an open loop what is due beyond the calls that may run is counted and not started", async () => {
  const clock = new VirtualClock();
  let started = 0;
  const hanging = answering(clock, () => {
    started++;
    return 100_000;
  });
  const result = await virtualRun(clock, [hanging], { rate: 100, maxInFlight: 10, durationMs: 1_000 });
  assert.equal(started, 10);
  assert.equal(result.due, 100);
  assert.deepEqual(
    result.outcomes.map(({ outcome, count }) => [outcome, count]),
    [
      ["NOT_STARTED", 90],
      ["OK", 10],
    ],
  );
  assert.equal(result.errorRate, 0.9);
  assert.equal(result.hints[0]?.about, "NOT_STARTED");
});

test("a target that refuses at once is called less and less often, and its refusals are counted", async () => {
  const clock = new VirtualClock();
  const result = await virtualRun(clock, [answering(clock, full)], { durationMs: 10_000 });
  assert.equal(result.latency, null);
  assert.equal(result.errorRate, 1);
  assert.equal(result.verdict.passed, false);
  assert.ok(result.failed > 8 && result.failed < 20, String(result.failed));
  assert.equal(result.outcomes[0]?.outcome, "SESSION_LIMIT_REACHED");
});

test("latencies are those of calls that succeed", async () => {
  const clock = new VirtualClock();
  let calls = 0;
  const everyOther = answering(clock, () => (calls++ % 2 === 0 ? 50 : full()));
  const { latency, ok, failed } = await virtualRun(clock, [everyOther], { rate: 10, durationMs: 10_000 });
  assert.deepEqual(
    { ok, failed, count: latency?.count, min: latency?.min },
    { ok: 50, failed: 50, count: 50, min: 50 },
  );
});

test("an early end keeps what was measured, and calls that it cuts are unfinished and nothing else", async () => {
  const clock = new VirtualClock();
  const end = new AbortController();
  const worker = answering(clock, (startMs) => {
    if (startMs < 2_000) return 10;
    end.abort();
    return 60_000;
  });
  const result = await virtualRun(clock, [worker], { durationMs: 60_000, signal: end.signal });
  assert.equal(result.ended, "interrupted");
  assert.equal(result.unfinished, 1);
  assert.equal(result.due, 200);
  assert.equal(result.failed, 0);
  assert.ok(result.steadyMs < 5_000);
});

test("a run whose sessions have all ended ends, and says so", async () => {
  const clock = new VirtualClock();
  const worker = answering(clock, () => 10);
  const mortal: Workable = {
    get usable() {
      return clock.now() < 500;
    },
    run: (scenario, limits) => worker.run(scenario, limits),
  };
  for (const options of [{ durationMs: 10_000 }, { durationMs: 10_000, rate: 10 }]) {
    const result = await virtualRun(clock, [mortal], options);
    assert.equal(result.ended, "no-sessions");
  }
});

test("progress is told every second, with the figures of that second", async () => {
  const clock = new VirtualClock();
  const told: Progress[] = [];
  await virtualRun(clock, [answering(clock, () => 20)], {
    rate: 50,
    rampMs: 1_000,
    durationMs: 3_000,
    onProgress: (progress) => told.push(progress),
  });
  assert.deepEqual(
    told.slice(0, 3).map(({ phase, elapsedMs }) => [phase, elapsedMs]),
    [
      ["steady", 1_000],
      ["steady", 2_000],
      ["steady", 3_000],
    ],
  );
  assert.equal(told[2]?.perSecond, 50);
  assert.equal(told[2]?.max, 20);
  assert.equal(told[2]?.sessions, 1);
});
