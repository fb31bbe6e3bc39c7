import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Deadlines } from "../../server/sessions/deadlines.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

test("items are called back never early, and at most a tenth of a second late, in any order of adding and removing", () => {
  const item = fc.record({ inMs: fc.integer({ min: 0, max: 5_000 }), isRemoved: fc.boolean() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 50 }), (items) => {
      const clock = new FakeClock();
      const lateMs: number[] = [];
      const deadlines = new Deadlines<{ due: number }>(clock, ({ due }) => lateMs.push(clock.now() - due));
      const added = items.map(({ inMs, isRemoved }) => {
        const entry = { due: clock.now() + inMs };
        return { entry, isRemoved, slot: deadlines.add(entry, entry.due) };
      });
      for (const { entry, isRemoved, slot } of added) if (isRemoved) deadlines.remove(entry, slot);
      clock.advance(6_000);
      assert.equal(lateMs.length, items.filter(({ isRemoved }) => !isRemoved).length);
      assert.ok(
        lateMs.every((late) => late >= 0 && late <= 100),
        lateMs.join(" "),
      );
      assert.equal(clock.pending, 0);
    }),
  );
});

test("a thousand items that fall due together take one timer", () => {
  const clock = new FakeClock();
  const deadlines = new Deadlines<number>(clock, () => {});
  for (let index = 0; index < 1_000; index++) deadlines.add(index, clock.now() + 500);
  assert.equal(clock.pending, 1);
});

test("a session that another one's end closes in the same step ends once and leaves no timer", () => {
  const { table, clock, closedFor } = sessionTable({ idleTimeoutMs: 1_000 });
  const channel = openChannel(table);
  const first = openSession(table, channel, grant("alice"));
  const second = openSession(table, channel, grant("bob"));
  first.watch(() => table.close(second, "administrator"));
  clock.advance(1_000);
  assert.deepEqual(closedFor().sort(), ["administrator", "idle"]);
  clock.advance(100_000);
  assert.equal(clock.pending, 0);
});
