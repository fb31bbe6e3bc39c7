import assert from "node:assert/strict";
import { test } from "node:test";
import { penaltyOptions } from "../../server/penalties/options.ts";
import { A, B, SECOND, startGuard } from "./started-guard.ts";

test("whoever keeps known sources hears of a user's first success from each, and of no other", () => {
  const { guard, succeed, fail, clock } = startGuard();
  let heard = 0;
  guard.onFamiliar(() => {
    heard++;
  });
  succeed("alice", A);
  succeed("ALICE", A);
  fail("bob", A);
  succeed(undefined, A);
  assert.equal(heard, 1);
  succeed("alice", B);
  clock.advance(SECOND);
  succeed("bob", A);
  assert.equal(heard, 3);
});

test("a known user's own penalty is all he waits for, even when no further one could be counted", () => {
  const { succeed, fail, refusal } = startGuard({ entries: 1 });
  succeed("alice", A);
  fail("alice", A);
  assert.equal(fail("bob", A), 5 * SECOND, "bob's is charged to the source");
  assert.equal(refusal("alice", A), SECOND);
});

test("a known user is spared his source's penalty as long as a failure of his could be counted", () => {
  const { succeed, fail, refusal, place, clock } = startGuard({ entries: 1, perSource: { free: 0 } });
  succeed("alice", A);
  fail("carol", A);
  clock.advance(SECOND);
  assert.equal(refusal("carol", A), 4 * SECOND, "the source still owes");
  place("alice", A).release();
});

test("an attempt refused by two penalties that end together is counted once, as the user's", () => {
  const { guard, fail, refusal } = startGuard({ scheduleMs: [SECOND], perSource: { free: 0, incrementMs: SECOND } });
  fail("alice", A);
  assert.equal(refusal("alice", A), SECOND);
  assert.deepEqual(
    guard.list().map(({ user, refused }) => [user, refused]),
    [
      ["alice", 1],
      [undefined, 0],
    ],
  );
});

test("an increment and queues may be 0, and nothing else", () => {
  const zeros = { incrementMs: 0, queue: 0, queueTotal: 0 };
  const { incrementMs, queue, queueTotal } = penaltyOptions(zeros);
  assert.deepEqual({ incrementMs, queue, queueTotal }, zeros);
  for (const name of ["maximumMs", "forgetAfterMs", "waitMs", "entries"])
    assert.throws(() => penaltyOptions({ [name]: 0 }), new RegExp(`penalties: ${name} must be`));
});

test("a known user's failure that cannot be counted any more is charged to his source", () => {
  const { succeed, fail, place } = startGuard({ entries: 1 });
  succeed("alice", A);
  const alices = place("alice", A);
  fail("carol", B);
  assert.equal(alices.fail(), 5 * SECOND);
});

test("a known user is spared nothing while every penalty of a full table runs, also one that ran before", () => {
  const { succeed, fail, refusal, clock } = startGuard({ entries: 1, perSource: { free: 0 } });
  succeed("alice", A);
  fail("carol", A);
  clock.advance(5 * SECOND);
  fail("carol", A);
  assert.equal(refusal("alice", A), 10 * SECOND);
});
