import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pairOf } from "../../server/penalties/attempt.ts";
import { type Debt, newDebt } from "../../server/penalties/debt.ts";
import { RunningDebts } from "../../server/penalties/running-debts.ts";

test("penalties end in the order of their ends, however they were added, extended and removed", () => {
  const step = fc.record({ number: fc.nat(15), until: fc.nat(100), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100, size: "max" }), (steps) => {
      const running = new RunningDebts();
      const debts = Array.from({ length: 16 }, (_, number) => newDebt(pairOf(`name-${number}`, "192.0.2.1"), 1));
      for (const { number, until, remove } of steps) {
        const debt = debts[number]!;
        running.remove(debt);
        debt.until = until;
        if (!remove) running.put(debt);
      }
      const expected = debts.filter((debt) => running.has(debt)).map(({ until }) => until);
      assert.deepEqual(
        drain(running),
        expected.sort((one, other) => one - other),
      );
    }),
  );
});

test("an extended penalty moves back without being removed first", () => {
  const running = new RunningDebts();
  const [early, late] = [newDebt(pairOf("alice", "192.0.2.1"), 1), newDebt(pairOf("bob", "192.0.2.1"), 1)];
  running.put(Object.assign(early, { until: 1 }));
  running.put(Object.assign(late, { until: 2 }));
  running.put(Object.assign(early, { until: 3 }));
  assert.deepEqual(drain(running), [2, 3]);
});

function drain(running: RunningDebts): number[] {
  const ends: number[] = [];
  for (let debt: Debt | undefined = running.first; debt !== undefined; debt = running.first) {
    ends.push(debt.until);
    running.remove(debt);
  }
  return ends;
}
