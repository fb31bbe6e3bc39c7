import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../server/penalties/guard.ts";
import { A, B, HOUR, MINUTE, placeOf, SECOND, startGuard, turn, watch } from "./started-guard.ts";

const DAY = 24 * HOUR;

/** Fails `count` times at one source, each with a name of its own, as soon as it may. */
function spray(
  { clock, fail, guard }: ReturnType<typeof startGuard>,
  source: string,
  count: number,
  names = "name",
): number {
  let delayMs = 0;
  for (let number = 0; number < count; number++) {
    clock.advance(guard.list().find((view) => view.user === undefined)?.remainingMs ?? 0);
    delayMs = fail(`${names}-${number}`, source);
  }
  return delayMs;
}

test("the first 20 failures of a source over all its users owe nothing beyond their own", () => {
  const started = startGuard();
  assert.equal(spray(started, A, 20), 1_000);
  started.succeed("bob", A);
});

test("each further failure of a source owes more, for all its users, up to the maximum", () => {
  const started = startGuard();
  spray(started, A, 20);
  assert.equal(spray(started, A, 1, "first"), 5_000);
  assert.equal(started.refusal("bob", A), 5_000);
  assert.equal(spray(started, A, 1, "second"), 10_000);
  assert.equal(spray(started, A, 200, "more"), 10 * MINUTE);
});

test("a penalty answer tells the longer of the user's and the source's", () => {
  const started = startGuard({ scheduleMs: [7 * SECOND] });
  spray(started, A, 21);
  assert.equal(started.refusal("name-20", A), 7_000);
  assert.equal(started.refusal("bob", A), 5_000);
  started.clock.advance(3 * SECOND);
  assert.deepEqual(
    started.guard.list().filter(({ refused }) => refused > 0),
    [
      { user: "name-20", source: A, failures: 1, remainingMs: 4_000, refused: 1 },
      { user: undefined, source: A, failures: 21, remainingMs: 2_000, refused: 1 },
    ],
  );
});

test("a penalty of a source is told without a user, with the attempts it refused", () => {
  const started = startGuard();
  spray(started, A, 21);
  started.refusal("bob", A);
  started.refusal(undefined, A);
  started.clock.advance(MINUTE);
  const ofSource = started.events.filter((event) => !("user" in event));
  assert.deepEqual(ofSource, [
    { event: "penalty.activated", source: A, failures: 21, forMs: 5_000 },
    { event: "penalty.ended", source: A, refused: 2 },
  ]);
});

test("a penalty of one source leaves the others alone", () => {
  const started = startGuard();
  spray(started, A, 30);
  started.succeed("bob", B);
});

test("an own account does not clear the count of its source", () => {
  const started = startGuard();
  spray(started, A, 20);
  started.succeed("mallory", A);
  assert.equal(spray(started, A, 1, "next"), 5_000);
});

test("the count of a source is forgotten a day after its last failure", () => {
  const started = startGuard();
  spray(started, A, 20);
  started.clock.advance(DAY);
  assert.equal(started.guard.size, 0);
  assert.equal(started.fail("bob", A), 1_000);
});

test("users who succeeded from a source before are let in during its penalty, and only there", () => {
  const started = startGuard();
  started.succeed("Alice", A);
  spray(started, A, 21);
  spray(started, B, 21);
  started.succeed("alice", A);
  assert.equal(started.refusal("alice", B), 5_000);
});

test("a pair that succeeded before still owes its own penalties, and does not charge its source", () => {
  const { fail, guard, refusal, succeed } = startGuard();
  succeed("alice", A);
  assert.equal(fail("alice", A), 1_000);
  assert.equal(refusal("alice", A), 1_000);
  assert.deepEqual(
    guard.list().map(({ user }) => user),
    ["alice"],
  );
});

test("what succeeded before is carried over to the next process", () => {
  const earlier = startGuard();
  earlier.succeed("alice", A);
  const later = startGuard();
  later.guard.importFamiliar(JSON.parse(JSON.stringify(earlier.guard.exportFamiliar())));
  spray(later, A, 21);
  later.succeed("alice", A);
});

test("cryptographic credentials charge only the source, and owe at least a millisecond", () => {
  const { clock, fail, guard, place, refusal } = startGuard();
  for (let failures = 0; failures < 20; failures++) assert.equal(fail(undefined, A), 1);
  assert.deepEqual(guard.list(), [{ user: undefined, source: A, failures: 20, remainingMs: 0, refused: 0 }]);
  assert.equal(fail(undefined, A), 5_000);
  assert.equal(refusal(undefined, A), 5_000);
  clock.advance(5_000);
  place(undefined, A).succeed();
  assert.equal(guard.size, 1);
});

test("guessing a user's password never blocks his certificate", () => {
  const { fail, place } = startGuard();
  fail("alice", A);
  place(undefined, A).succeed();
});

test("1,000 names in parallel from one source get as many verifications as it has free failures, and one", async () => {
  const { guard } = startGuard({ queue: 10_000, queueTotal: 10_000 });
  let verifications = 0;
  const verify = async (entry: Entry | Promise<Entry>) => {
    const settled = await entry;
    if (settled.kind !== "place") return settled.kind;
    verifications++;
    await turn();
    settled.place.fail();
    return "failed";
  };
  const names = Array.from({ length: 3_000 }, (_, number) => `name-${number % 1_000}`);
  const outcomes = await Promise.all(names.map((user) => verify(guard.enter({ user, source: A }))));
  assert.equal(verifications, 21);
  assert.equal(outcomes.filter((outcome) => outcome === "penalty").length, 2_979);
  assert.equal(guard.active, 0);
});

test("100 users behind one source who log in at once all get in", async () => {
  const { guard } = startGuard();
  const logins = Array.from({ length: 100 }, async (_, number) => {
    const entry = await guard.enter({ user: `user-${number}`, source: A });
    await turn();
    placeOf(entry).succeed();
  });
  await Promise.all(logins);
  assert.equal(guard.active, 0);
});

test("users of a source take turns, however many attempts each has waiting", async () => {
  const { guard, place } = startGuard({ perSource: { free: 1 } });
  const first = place("eve", A);
  const order: string[] = [];
  const logins = ["eve", "eve", "eve", "bob"].map(async (user) => {
    const entry = await guard.enter({ user, source: A });
    order.push(user);
    placeOf(entry).release();
  });
  first.release();
  await Promise.all(logins);
  assert.deepEqual(order, ["eve", "bob", "eve", "eve"]);
});

test("a user who succeeded before does not wait for the strangers of his source", () => {
  const { guard, place, succeed } = startGuard({ perSource: { free: 1 } });
  succeed("alice", A);
  place("eve", A);
  assert.equal(watch(guard.enter({ user: "eve", source: A })).now, undefined);
  placeOf(guard.enter({ user: "alice", source: A })).release();
});

test("the first success lets those of its user who wait for a place of the source start", async () => {
  const { guard, place } = startGuard({ perSource: { free: 1 } });
  const first = place("alice", A);
  const waiting = [1, 2, 3].map(() => watch(guard.enter({ user: "alice", source: A })));
  first.succeed();
  await turn();
  assert.deepEqual(
    waiting.map(({ now }) => now?.kind),
    ["place", "place", "place"],
  );
});

test("the first success starts no more of its user than the schedule has places", async () => {
  const { guard, place } = startGuard({ perSource: { free: 1 } });
  const first = place("alice", A);
  const waiting = [1, 2, 3, 4].map(() => watch(guard.enter({ user: "alice", source: A })));
  first.succeed();
  await turn();
  assert.deepEqual(
    waiting.map(({ now }) => now?.kind),
    ["place", "place", "place", undefined],
  );
});

test("a penalty of the source turns the strangers who wait away, and no user who succeeded before", async () => {
  const started = startGuard({ scheduleMs: [SECOND], perSource: { free: 1 } });
  const { guard, place, succeed, clock, fail } = started;
  succeed("alice", A);
  place("alice", A);
  const familiar = watch(guard.enter({ user: "alice", source: A }));
  clock.advance(fail("eve", A));
  const last = place("eve", A);
  const stranger = watch(guard.enter({ user: "bob", source: A }));
  last.fail();
  await turn();
  assert.deepEqual(stranger.now, { kind: "penalty", remainingMs: 5_000 });
  assert.equal(familiar.now, undefined);
});
