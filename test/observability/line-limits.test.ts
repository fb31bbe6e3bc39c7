import assert from "node:assert/strict";
import { test } from "node:test";
import type { GatewayEvent } from "../../server/core/events.ts";
import { LineLimits } from "../../server/observability/line-limits.ts";
import { FakeClock } from "../support/fake-clock.ts";

const MINUTE_MS = 60_000;

const failed = (source: string): GatewayEvent => ({
  event: "authentication.failed",
  user: "alice",
  source,
  channel: "c1",
  scheme: "password",
  error: "INVALID_CREDENTIALS",
});

function start() {
  const clock = new FakeClock();
  const told: GatewayEvent[] = [];
  const limits = new LineLimits((event) => told.push(event), clock);
  const count = (event: GatewayEvent["event"]) => told.filter((each) => each.event === event).length;
  const summaries = () => told.filter((event) => event.event === "log.limited");
  return { clock, told, limits, count, summaries };
}

test("one source fills 30 lines a minute, and the rest is told as a number", () => {
  const { clock, limits, count, summaries } = start();
  for (let number = 0; number < 1_000; number++) limits.emit(failed("192.0.2.1"));
  limits.emit(failed("198.51.100.2"));
  assert.equal(count("authentication.failed"), 31);
  clock.advance(MINUTE_MS);
  assert.deepEqual(summaries(), [
    { event: "log.limited", of: "authentication.failed", source: "192.0.2.1", lines: 970 },
  ]);
  limits.emit(failed("192.0.2.1"));
  assert.equal(count("authentication.failed"), 32);
});

test("all sources together fill 300 lines a minute, and one line tells of the rest", () => {
  const { clock, limits, count, summaries } = start();
  for (let number = 0; number < 10_000; number++) limits.emit(failed(`2001:db8:${number}::/64`));
  assert.equal(count("authentication.failed"), 300);
  clock.advance(MINUTE_MS);
  assert.deepEqual(summaries(), [
    { event: "log.limited", of: "authentication.failed", source: "various", lines: 9_700 },
  ]);
});

test("each event has lines of its own, and those without a limit have as many as they like", () => {
  const { limits, count } = start();
  for (let number = 0; number < 400; number++) {
    limits.emit(failed("192.0.2.1"));
    limits.emit({ event: "penalty.ended", source: "192.0.2.1", refused: number });
    limits.emit({ event: "gateway.stopped" });
  }
  assert.deepEqual([count("authentication.failed"), count("penalty.ended"), count("gateway.stopped")], [30, 30, 400]);
});

test("what was held back is told when the log is flushed, and nothing after it was closed", () => {
  const { clock, limits, told, summaries } = start();
  for (let number = 0; number < 31; number++) limits.emit(failed("192.0.2.1"));
  limits.flush();
  assert.equal(summaries().length, 1);
  limits.emit(failed("192.0.2.1"));
  limits.close();
  const before = told.length;
  limits.emit(failed("192.0.2.1"));
  clock.advance(2 * MINUTE_MS);
  assert.equal(told.length, before);
  assert.equal(clock.pending, 0);
});
