import assert from "node:assert/strict";
import { test } from "node:test";
import { A, B, HOUR, MINUTE, SECOND, startGuard } from "./started-guard.ts";

const network = (number: number) => `2001:db8:${number.toString(16)}::/64`;

test("spraying names and sources never evicts a running penalty", () => {
  const { clock, fail, refusal, told } = startGuard({ entries: 100 });
  for (let failures = 0; failures < 3; failures++) clock.advance(fail("alice", A));
  fail("alice", A);
  for (let number = 0; number < 1_000; number++) {
    fail(`name-${number}`, network(number));
    clock.advance(20);
  }
  assert.ok(told("penalty.overflow").length > 0);
  assert.equal(refusal("alice", A), 20 * SECOND);
});

test("spraying names does not make a pair that keeps failing start anew", () => {
  const { clock, fail } = startGuard({ entries: 100 });
  for (let failures = 0; failures < 3; failures++) clock.advance(fail("alice", A));
  for (let number = 0; number < 1_000; number++) {
    fail(`name-${number}`, network(number));
    clock.advance(SECOND);
  }
  assert.equal(fail("alice", A), 40 * SECOND);
});

test("names sprayed until they failed twice do not push out those that failed once", () => {
  const { clock, fail, guard } = startGuard({ entries: 100 });
  for (const owedMs of [1_000, 2_000]) {
    for (let number = 0; number < 100; number++) {
      assert.equal(fail(`name-${number}`, network(number)), owedMs);
      clock.advance(owedMs);
    }
  }
  clock.advance(fail("alice", A));
  clock.advance(fail("eve", B));
  assert.equal(fail("alice", A), 2_000);
  assert.ok(guard.size <= 200);
});

test("a full table forgets the oldest failure that owes nothing", () => {
  const { clock, fail } = startGuard({ entries: 3 });
  for (const user of ["first", "second", "third", "fourth"]) clock.advance(fail(user, A));
  assert.equal(fail("second", A), 2_000);
  assert.equal(fail("first", A), 1_000);
});

test("when every penalty in a full table is running, a newcomer is charged to its source without free failures", () => {
  const { clock, events, fail, guard, refusal } = startGuard({ entries: 2, scheduleMs: [HOUR] });
  fail("eve", A);
  fail("mallory", A);
  assert.equal(fail("alice", B), 5_000);
  assert.deepEqual(events.at(-1), { event: "penalty.activated", source: B, failures: 21, forMs: 5_000 });
  assert.equal(refusal("bob", B), 5_000);
  clock.advance(5_000);
  assert.equal(fail("alice", B), 10_000);
  assert.equal(guard.size, 4);
});

test("while failures cannot be counted, a pair that succeeded before is not spared its source's penalty", () => {
  const { fail, refusal, succeed } = startGuard({ entries: 2, scheduleMs: [HOUR] });
  succeed("alice", B);
  fail("eve", A);
  fail("mallory", A);
  assert.equal(fail("alice", B), 5_000);
  assert.equal(refusal("alice", B), 5_000);
});

test("who waits while the table fills up is refused like a stranger once its turn comes", async () => {
  const { fail, guard, place, succeed } = startGuard({ entries: 2, scheduleMs: [HOUR], perSource: { free: 1 } });
  succeed("alice", B);
  const first = place("alice", B);
  const waiting = guard.enter({ user: "alice", source: B });
  for (const [user, source] of [
    [undefined, B],
    [undefined, B],
    ["eve", A],
    ["mallory", A],
  ] as const) {
    fail(user, source);
  }
  first.release();
  assert.equal((await waiting).kind, "penalty");
  assert.equal(guard.active, 0);
});

test("a pair that failed often is forgotten in time, whatever others still owe", () => {
  const { clock, fail } = startGuard({
    scheduleMs: [SECOND],
    incrementMs: SECOND,
    maximumMs: 200 * SECOND,
    forgetAfterMs: 200 * SECOND,
    perSource: { free: 1_000, maximumMs: SECOND },
  });
  const failTimes = (user: string, times: number) => {
    for (let failures = 1; failures < times; failures++) clock.advance(fail(user, A));
    return fail(user, A);
  };
  for (let failures = 1; failures < 16; failures++) clock.advance(fail("bob", A));
  assert.equal(failTimes("alice", 100), 100 * SECOND);
  clock.advance(50 * SECOND);
  failTimes("bob", 17);
  clock.advance(150 * SECOND);
  assert.equal(fail("alice", A), SECOND);
});

test("a full table of penalised sources gives up the one that is free again first", () => {
  const { fail, guard, place, refusal } = startGuard({ entries: 2, perSource: { free: 0 } });
  fail(undefined, A);
  fail(undefined, B);
  fail(undefined, network(1));
  assert.equal(guard.size, 2);
  place(undefined, A).release();
  assert.equal(refusal(undefined, B), 5_000);
  assert.equal(refusal(undefined, network(1)), 5_000);
});

test("a full table is told at once, then once a minute with the number of counts it lost", () => {
  const { clock, fail, told } = startGuard({ entries: 2 });
  const spray = (from: number) => {
    for (let number = from; number < from + 100; number++) fail(`name-${number}`, network(number));
  };
  spray(0);
  assert.deepEqual(told("penalty.overflow"), [{ event: "penalty.overflow", entries: 2, lost: 1 }]);
  clock.advance(MINUTE - 1);
  spray(1_000);
  assert.equal(told("penalty.overflow").length, 1);
  clock.advance(1);
  assert.deepEqual(told("penalty.overflow")[1], { event: "penalty.overflow", entries: 2, lost: 395 });
  clock.advance(10 * MINUTE);
  assert.equal(told("penalty.overflow").length, 2);
});

test("the tables hold 65,536 entries each and stay there", () => {
  const { clock, fail, guard } = startGuard();
  for (let number = 0; number < 70_000; number++) {
    fail(`name-${number}`, network(number));
    clock.advance(1);
  }
  assert.equal(guard.size, 2 * 65_536);
  clock.advance(24 * HOUR);
  assert.equal(guard.size, 0);
  assert.equal(clock.pending, 0);
});
