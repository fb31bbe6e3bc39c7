import assert from "node:assert/strict";
import { test } from "node:test";
import { A, HOUR, SECOND, startGuard } from "./started-guard.ts";

test("a penalty's end is told in its time, though another was there first and runs longer", () => {
  const { fail, clock, told } = startGuard();
  for (const delay of [1, 2]) {
    fail("alice", A);
    clock.advance(delay * SECOND);
  }
  fail("alice", A);
  const before = told("penalty.ended").length;
  fail("bob", A);
  clock.advance(SECOND);
  assert.deepEqual(told("penalty.ended").slice(before), [
    { event: "penalty.ended", user: "bob", source: A, refused: 0 },
  ]);
});

test("who owes nothing any more leaves no timer behind", () => {
  const { place, clock } = startGuard();
  const [wrong, right] = [place("alice", A), place("alice", A)];
  wrong.fail();
  right.succeed();
  clock.advance(24 * HOUR);
  assert.equal(clock.pending, 0);
  const [again, rightAgain] = [place("alice", A), place("alice", A)];
  again.fail();
  const waiting = clock.pending;
  rightAgain.succeed();
  assert.equal(clock.pending, waiting - 1, "the user's count waits no more, the source's does");
});

test("a day after its last failure a pair starts anew, though one that failed later and owed less is remembered", () => {
  const { fail, clock } = startGuard({ perSource: { free: 1_000 } });
  const failOften = (user: string, times: number) => {
    for (let failed = 0; failed < times; failed++) clock.advance(fail(user, A));
  };
  failOften("less", 15);
  failOften("more", 29);
  fail("more", A);
  clock.advance(20 * SECOND);
  fail("less", A);
  clock.advance(24 * HOUR - 20 * SECOND);
  assert.equal(fail("more", A), SECOND);
  assert.equal(fail("less", A), 430 * SECOND);
});
