import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatSpan, formatTicks, formatWall, parseSpan, parseTime } from "../../server/rest/times.ts";

test("every time that four digits of a year can tell is read as it was written", () => {
  const first = BigInt(Date.parse("0001-01-01T00:00:00.001Z")) * 10_000n;
  const last = BigInt(Date.parse("9999-12-31T23:59:59Z")) * 10_000n;
  fc.assert(
    fc.property(fc.bigInt({ min: first, max: last }), (ticks) => {
      assert.equal(parseTime(formatTicks(ticks)), ticks);
    }),
  );
});

test("a time without zone is UTC, and zones are taken off", () => {
  const noon = BigInt(Date.UTC(2026, 0, 1, 12)) * 10_000n;
  const texts = [
    "2026-01-01T12:00:00",
    "2026-01-01T12:00:00Z",
    "2026-01-01T14:00:00+02:00",
    "2026-01-01T02:30:00-09:30",
  ];
  assert.deepEqual(
    texts.map(parseTime),
    texts.map(() => noon),
  );
});

test("the first moment of year 1 is never, in whatever zone", () => {
  const texts = ["0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+05:00"];
  assert.deepEqual(texts.map(parseTime), ["never", "never", "never"]);
  assert.equal(formatWall(null), "0001-01-01T00:00:00Z");
});

test("a time that its zone moves out of what can be told is told as the end of it", () => {
  const late = parseTime("9999-12-31T23:59:59-23:00");
  assert.equal(formatTicks(late as bigint), "9999-12-31T23:59:59Z");
});

test("every time span is read as it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 * 86_400_000 }), (ms) => {
      assert.equal(parseSpan(formatSpan(ms)), ms);
    }),
  );
});

test("time spans have days, and fractions to 100 ns", () => {
  assert.deepEqual(["1.02:03:04.5", "00:00:15.0000001", "-00:00:01"].map(parseSpan), [93_784_500, 15_000.0001, -1_000]);
  assert.equal(formatSpan(15_000.0001), "00:00:15.0000001");
});
