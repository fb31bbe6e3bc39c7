import assert from "node:assert/strict";
import { test } from "node:test";
import { type PenaltyOptions, penaltyOptions } from "../../server/penalties/options.ts";

test("what is not given has its default", () => {
  const options = penaltyOptions({ scheduleMs: [500], perSource: { free: 3 } });
  assert.deepEqual(options.scheduleMs, [500]);
  assert.deepEqual(options.perSource, { free: 3, incrementMs: 5_000, maximumMs: 600_000 });
  assert.equal(options.entries, 65_536);
});

test("failures are never forgotten before their penalty has ended", () => {
  assert.equal(penaltyOptions({ forgetAfterMs: 1_000, maximumMs: 7_200_000 }).forgetAfterMs, 7_200_000);
  const perSource = { maximumMs: 9_000_000 };
  assert.equal(penaltyOptions({ forgetAfterMs: 1_000, perSource }).forgetAfterMs, 9_000_000);
});

const wrong: [PenaltyOptions, RegExp][] = [
  [{ scheduleMs: [] }, /schedule must hold/],
  [{ scheduleMs: [1_000, 0] }, /every delay of the schedule .* not 0/],
  [{ incrementMs: -1 }, /incrementMs/],
  [{ maximumMs: 0 }, /maximumMs/],
  [{ forgetAfterMs: Number.NaN }, /forgetAfterMs/],
  [{ waitMs: 0.5 }, /waitMs/],
  [{ queue: -1 }, /queue/],
  [{ entries: 0 }, /entries/],
  [{ perSource: { free: -1 } }, /perSource.free/],
  [{ perSource: { incrementMs: 0 } }, /perSource.incrementMs/],
  [{ perSource: { maximumMs: Number.POSITIVE_INFINITY } }, /perSource.maximumMs/],
];

for (const [options, message] of wrong) {
  test(`${JSON.stringify(options)} is refused by name`, () => {
    assert.throws(() => penaltyOptions(options), { name: "RangeError", message });
  });
}
