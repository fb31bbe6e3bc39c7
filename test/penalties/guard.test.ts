import assert from "node:assert/strict";
import { test } from "node:test";
import type { Timer } from "../../server/core/clock.ts";
import { type Entry, Guard } from "../../server/penalties/guard.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { A, B, HOUR, MINUTE, placeOf, SECOND, startGuard, turn, watch } from "./started-guard.ts";

const DAY = 24 * HOUR;

test("failures in a row owe the schedule, then the previous penalty and the increment, up to the maximum", () => {
  const { clock, fail } = startGuard({ maximumMs: 90 * SECOND });
  const delays = Array.from({ length: 7 }, () => {
    const delayMs = fail("alice", A);
    clock.advance(delayMs);
    return delayMs;
  });
  assert.deepEqual(delays, [1_000, 2_000, 10_000, 40_000, 70_000, 90_000, 90_000]);
});

test("the longest penalty by default is an hour, however often somebody fails", () => {
  const { clock, fail } = startGuard();
  let delayMs = 0;
  for (let failures = 0; failures < 200; failures++) {
    delayMs = fail("alice", A);
    clock.advance(delayMs);
  }
  assert.equal(delayMs, HOUR);
});

test("a success ends the row of failures", () => {
  const { clock, fail, succeed } = startGuard();
  clock.advance(fail("alice", A));
  clock.advance(fail("alice", A));
  succeed("alice", A);
  assert.equal(fail("alice", A), 1_000);
});

test("failures are forgotten after a day without a further one, and not before", () => {
  const { guard, clock, fail } = startGuard();
  fail("alice", A);
  clock.advance(DAY - 1);
  assert.equal(fail("alice", A), 2_000);
  clock.advance(DAY);
  assert.equal(guard.size, 0);
  assert.equal(fail("alice", A), 1_000);
});

test("during a penalty attempts are refused, told what is left, and not counted", () => {
  const { clock, fail, refusal } = startGuard();
  fail("alice", A);
  assert.equal(refusal("alice", A), 1_000);
  clock.advance(999.5);
  assert.equal(refusal("alice", A), 1);
  clock.advance(0.5);
  assert.equal(fail("alice", A), 2_000);
});

test("a step of the wall clock neither ends nor prolongs a penalty", () => {
  const { clock, fail, refusal } = startGuard();
  fail("alice", A);
  clock.stepWall(DAY);
  assert.equal(refusal("alice", A), 1_000);
  clock.stepWall(-2 * DAY);
  assert.equal(refusal("alice", A), 1_000);
});

test("spellings that fold alike are one user", () => {
  const { fail, refusal } = startGuard();
  fail("Alice", A);
  assert.equal(refusal("  ALICE ", A), 1_000);
  assert.equal(refusal("ａｌｉｃｅ", A), 1_000);
});

test("a blank name is counted apart from cryptographic credentials", () => {
  const { fail, place } = startGuard();
  fail(" ", A);
  assert.equal(place(undefined, A).fail(), 1);
});

test("failures at one source keep nobody out at another", () => {
  const { clock, fail, place } = startGuard();
  for (let failures = 0; failures < 30; failures++) clock.advance(fail("alice", A));
  fail("alice", A);
  place("alice", B).succeed();
});

test("a penalty of one user leaves other users of the source alone", () => {
  const { fail, place } = startGuard();
  fail("alice", A);
  place("bob", A).succeed();
});

test("as many attempts of one user from one source run at once as the schedule has places", async () => {
  const { guard } = startGuard();
  const seen = Array.from({ length: 5 }, () => watch(guard.enter({ user: "alice", source: A })));
  await turn();
  assert.deepEqual(
    seen.map(({ now }) => now?.kind),
    ["place", "place", "place", undefined, undefined],
  );
});

test("past failures leave fewer places, and always one", () => {
  const { guard, clock, fail } = startGuard({ queue: 0 });
  const placesAfter = () => {
    clock.advance(fail("alice", A));
    const entries = [1, 2, 3, 4].map(() => guard.enter({ user: "alice", source: A }));
    const places = entries.filter((entry) => "kind" in entry && entry.kind === "place");
    for (const entry of places) placeOf(entry).release();
    return places.length;
  };
  assert.deepEqual([placesAfter(), placesAfter(), placesAfter(), placesAfter()], [2, 1, 1, 1]);
});

test("500 parallel wrong logins cause as many verifications as the schedule has places", async () => {
  const { guard } = startGuard();
  const outcomes = await Promise.all(
    Array.from({ length: 500 }, () => verify(guard.enter({ user: "alice", source: A }), false)),
  );
  assert.equal(outcomes.filter((outcome) => outcome === "failed").length, 3);
  assert.equal(outcomes.filter((outcome) => outcome === "penalty").length, 128);
  assert.equal(outcomes.filter((outcome) => outcome === "busy").length, 369);
  assert.equal(guard.active, 0);
});

test("50 parallel right logins of one user from one source all succeed", async () => {
  const { guard, clock } = startGuard();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => verify(guard.enter({ user: "alice", source: A }), true)),
  );
  assert.deepEqual(new Set(outcomes), new Set(["succeeded"]));
  assert.equal(guard.size, 0);
  assert.equal(guard.active, 0);
  assert.equal(clock.pending, 0);
});

test("waiters take their turns in the order in which they came", async () => {
  const { guard } = startGuard({ scheduleMs: [SECOND] });
  const first = placeOf(guard.enter({ user: "alice", source: A }));
  const order: number[] = [];
  const verified = [1, 2, 3].map(async (number) => {
    const entry = await guard.enter({ user: "alice", source: A });
    order.push(number);
    placeOf(entry).succeed();
  });
  first.succeed();
  await Promise.all(verified);
  assert.deepEqual(order, [1, 2, 3]);
});

test("a place given up is handed on", async () => {
  const { guard, place } = startGuard({ scheduleMs: [SECOND] });
  const first = place("alice", A);
  const second = guard.enter({ user: "alice", source: A });
  first.release();
  placeOf(await second).succeed();
  assert.equal(guard.active, 0);
});

test("the first failure turns everybody who waits away with what is left of the penalty", async () => {
  const { guard, place, told, clock } = startGuard();
  const first = place("alice", A);
  place("alice", A);
  place("alice", A);
  const waiting = [1, 2].map(() => guard.enter({ user: "alice", source: A }));
  first.fail();
  assert.deepEqual(await Promise.all(waiting), [
    { kind: "penalty", remainingMs: 1_000 },
    { kind: "penalty", remainingMs: 1_000 },
  ]);
  clock.advance(SECOND);
  assert.deepEqual(told("penalty.ended"), [{ event: "penalty.ended", user: "alice", source: A, refused: 2 }]);
});

test("an attempt that started before the penalty counts as a further failure", () => {
  const { place, refusal } = startGuard();
  const [first, second] = [place("alice", A), place("alice", A)];
  assert.equal(first.fail(), 1_000);
  assert.equal(second.fail(), 2_000);
  assert.equal(refusal("alice", A), 2_000);
});

test("an attempt that started before the penalty and succeeds ends it", () => {
  const { place, told } = startGuard();
  const [wrong, right] = [place("alice", A), place("alice", A)];
  wrong.fail();
  right.succeed();
  place("alice", A).release();
  assert.deepEqual(told("penalty.ended"), [{ event: "penalty.ended", user: "alice", source: A, refused: 0 }]);
});

test("a further failure never shortens the penalty that is running", () => {
  const { place, refusal } = startGuard({ scheduleMs: [10 * SECOND, SECOND] });
  const [first, second] = [place("alice", A), place("alice", A)];
  first.fail();
  assert.equal(second.fail(), 10_000);
  assert.equal(refusal("alice", A), 10_000);
});

test("a wait is bounded in time", async () => {
  const { guard, clock, place } = startGuard({ scheduleMs: [SECOND], waitMs: 500 });
  place("alice", A);
  const waiting = watch(guard.enter({ user: "alice", source: A }));
  clock.advance(499);
  await turn();
  assert.equal(waiting.now, undefined);
  clock.advance(1);
  await turn();
  assert.deepEqual(waiting.now, { kind: "busy" });
});

test("only so many of one source may wait, and so many altogether", async () => {
  const { guard, place } = startGuard({ scheduleMs: [SECOND], queue: 2, queueTotal: 3 });
  place("alice", A);
  place("alice", B);
  const enter = (source: string) => watch(guard.enter({ user: "alice", source }));
  const seen = [enter(A), enter(A), enter(A), enter(B), enter(B)];
  assert.deepEqual(
    seen.map(({ now }) => now?.kind),
    [undefined, undefined, "busy", undefined, "busy"],
  );
});

test("when as many wait as may, the source with most gives its newest place to one with fewer", async () => {
  const { guard, place } = startGuard({ scheduleMs: [SECOND], queueTotal: 4 });
  const atA = place("alice", A);
  const atB = place("alice", B);
  const enter = (source: string) => watch(guard.enter({ user: "alice", source }));
  const [first, ...rest] = [enter(A), enter(A), enter(A), enter(A)];
  const newcomers = [enter(B), enter(B), enter(B)];
  await turn();
  const kinds = (seen: { now: Entry | undefined }[]) => seen.map(({ now }) => now?.kind);
  assert.deepEqual(kinds(rest), [undefined, "busy", "busy"]);
  assert.deepEqual(kinds(newcomers), [undefined, undefined, "busy"], "the two sources would only swap places");
  for (const taken of [atA, atB]) taken.release();
  await turn();
  for (const { now } of [first!, newcomers[0]!]) placeOf(now!).release();
  await turn();
  for (const { now } of [rest[0]!, newcomers[1]!]) placeOf(now!).release();
  assert.equal(guard.active, 0);
});

test("an attempt refused for want of room leaves nothing behind", () => {
  const { guard, place } = startGuard({ queue: 0, perSource: { free: 0 } });
  const only = place("alice", A);
  assert.deepEqual(guard.enter({ user: "bob", source: A }), { kind: "busy" });
  only.release();
  assert.equal(guard.active, 0);
});

test("a caller that goes away leaves the queue", async () => {
  const { guard, clock, place } = startGuard({ scheduleMs: [SECOND] });
  const first = place("alice", A);
  const gone = new AbortController();
  const waiting = guard.enter({ user: "alice", source: A }, gone.signal);
  gone.abort();
  assert.deepEqual(await waiting, { kind: "busy" });
  first.release();
  assert.equal(guard.active, 0);
  assert.equal(clock.pending, 0);
});

test("a caller that has gone gets no place, and a place given is not taken back", () => {
  const { guard } = startGuard();
  assert.deepEqual(guard.enter({ user: "alice", source: A }, AbortSignal.abort()), { kind: "busy" });
  const leaving = new AbortController();
  const place = placeOf(guard.enter({ user: "alice", source: A }, leaving.signal));
  leaving.abort();
  assert.equal(place.fail(), 1_000);
});

test("a place counts once", () => {
  const { guard, place } = startGuard();
  const failed = place("alice", A);
  assert.equal(failed.fail(), 1_000);
  assert.equal(failed.fail(), 1_000);
  failed.succeed();
  failed.release();
  assert.deepEqual(
    guard.list().map(({ failures }) => failures),
    [1, 1],
  );
  const succeeded = place("bob", A);
  succeeded.succeed();
  assert.equal(succeeded.fail(), 1);
  assert.equal(guard.size, 2);
});

test("a penalty is told when it begins, when it grows, and once when it ends", () => {
  const { clock, events, place, refusal } = startGuard();
  const [first, second] = [place("Alice", A), place("alice", A)];
  first.fail();
  second.fail();
  for (let attempt = 0; attempt < 5; attempt++) refusal("alice", A);
  clock.advance(MINUTE);
  assert.deepEqual(events, [
    { event: "penalty.activated", user: "alice", source: A, failures: 1, forMs: 1_000 },
    { event: "penalty.activated", user: "alice", source: A, failures: 2, forMs: 2_000 },
    { event: "penalty.ended", user: "alice", source: A, refused: 5 },
  ]);
});

test("a penalty's end is told although the timer fires a little early", () => {
  const clock = new (class extends FakeClock {
    override after(ms: number, callback: () => void): Timer {
      return super.after(ms - 0.5, callback);
    }
  })();
  const ended: string[] = [];
  const guard = new Guard({}, clock, ({ event }) => ended.push(event));
  placeOf(guard.enter({ user: "alice", source: A })).fail();
  clock.advance(SECOND + 1);
  assert.deepEqual(ended, ["penalty.activated", "penalty.ended"]);
});

test("each penalty counts its own refused attempts", () => {
  const { clock, told, fail, refusal } = startGuard();
  fail("alice", A);
  refusal("alice", A);
  clock.advance(SECOND);
  fail("alice", A);
  clock.advance(2 * SECOND);
  assert.deepEqual(
    told("penalty.ended").map((event) => "refused" in event && event.refused),
    [1, 0],
  );
});

test("operators see every count, and forgive a user at every source", () => {
  const { guard, fail, place, refusal } = startGuard();
  fail("alice", A);
  fail("alice", B);
  fail("bob", A);
  refusal("alice", A);
  assert.deepEqual(guard.list(), [
    { user: "alice", source: A, failures: 1, remainingMs: 1_000, refused: 1 },
    { user: "alice", source: B, failures: 1, remainingMs: 1_000, refused: 0 },
    { user: "bob", source: A, failures: 1, remainingMs: 1_000, refused: 0 },
    { user: undefined, source: A, failures: 2, remainingMs: 0, refused: 0 },
    { user: undefined, source: B, failures: 1, remainingMs: 0, refused: 0 },
  ]);
  assert.equal(guard.forgive(" ALICE"), 2);
  assert.equal(guard.forgive("alice"), 0);
  assert.equal(place("alice", A).fail(), 1_000);
  assert.equal(refusal("bob", A), 1_000);
});

test("one timer serves a thousand penalties, and none is left when all is forgotten", () => {
  const { guard, clock, fail } = startGuard();
  for (let source = 0; source < 1_000; source++) fail("alice", `2001:db8:${source}::/64`);
  assert.equal(clock.pending, 2, "one for the users, one for the sources");
  clock.advance(DAY);
  assert.equal(guard.size, 0);
  assert.equal(clock.pending, 0);
});

/** Verifies a credential as a login does, in its own time. */
async function verify(entry: Entry | Promise<Entry>, right: boolean): Promise<string> {
  const settled = await entry;
  if (settled.kind !== "place") return settled.kind;
  await turn();
  if (right) settled.place.succeed();
  else settled.place.fail();
  return right ? "succeeded" : "failed";
}
