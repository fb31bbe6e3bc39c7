import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sourceOf } from "../../server/core/source.ts";
import { type Entry, Guard } from "../../server/penalties/guard.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { A, B, HOUR, placeOf, remainingOf, SECOND, startGuard, turn } from "./started-guard.ts";

const KNOWN = "203.0.113.3";
const DAY = 24 * HOUR;

/** Guesses as soon as it may and every second between, for so long. How many guesses were looked at. */
function guess({ clock, guard }: ReturnType<typeof startGuard>, user: string, source: string, forMs: number): number {
  const end = clock.now() + forMs;
  let looked = 0;
  while (clock.now() < end) {
    const entry = guard.enter({ user, source });
    if ("kind" in entry && entry.kind === "place") {
      entry.place.fail();
      looked++;
    }
    clock.advance(SECOND);
  }
  return looked;
}

test("an hour of guessing at one source keeps the user out nowhere else", () => {
  const started = startGuard();
  started.succeed("admin", KNOWN);
  for (let number = 0; number < 21; number++) started.fail(`name-${number}`, KNOWN);
  assert.ok(started.refusal("stranger", KNOWN) > 0, "the known source owes a penalty of its own");
  assert.equal(guess(started, "admin", A, HOUR), 18);
  started.place("admin", B).succeed();
  started.place("admin", KNOWN).succeed();
  assert.ok(started.refusal("admin", A) > 0);
});

test("1,000 addresses of one IPv6 /64 are one source", () => {
  const { guard, fail } = startGuard();
  const addresses = Array.from({ length: 1_000 }, (_, number) => `2001:db8:1:2:${number.toString(16)}:ffff::${number}`);
  const [first = "", ...others] = addresses.map((address) => sourceOf(address, "[::]:41100"));
  fail("admin", first);
  const kinds = others.map((source) => (guard.enter({ user: "admin", source }) as Entry).kind);
  assert.deepEqual(new Set(kinds), new Set(["penalty"]));
  assert.equal(guard.size, 2);
});

test("200,000 names from 50,000 sources leave a bounded table and the victim's penalty", () => {
  const clock = new FakeClock();
  let lost = 0;
  const guard = new Guard({}, clock, (event) => {
    if (event.event === "penalty.overflow") lost += event.lost;
  });
  const fail = (user: string, source: string) => placeOf(guard.enter({ user, source })).fail();
  for (let failures = 0; failures < 10; failures++) clock.advance(fail("admin", A));
  const owedMs = fail("admin", A);
  const before = heapAfterCollection();
  for (let number = 0; number < 200_000; number++) {
    fail(`name-${number}`, `2001:db8:${(number % 50_000).toString(16)}:1::/64`);
    if (number % 10 === 0) clock.advance(1);
  }
  const grownMiB = (heapAfterCollection() - before) / 1024 / 1024;
  assert.ok(guard.size <= 2 * 65_536, `${guard.size} entries`);
  assert.ok(grownMiB < 64, `${grownMiB} MiB`);
  assert.equal(remainingOf(guard.enter({ user: "admin", source: A })), owedMs - 20_000, "who guessed still owes it");
  clock.advance(60 * SECOND);
  assert.equal(lost, 200_000 + 1 - 65_536, "every count that was lost is told");
});

test("steps of the wall clock by a day change no penalty, no wait and no forgetting", async () => {
  const { clock, guard, fail, place, refusal } = startGuard({ scheduleMs: [10 * SECOND] });
  fail("alice", A);
  place("bob", A);
  const waiting = guard.enter({ user: "bob", source: A });
  for (const stepMs of [DAY, -2 * DAY, DAY]) {
    clock.stepWall(stepMs);
    clock.advance(SECOND);
    assert.equal(guard.list()[0]?.failures, 1);
  }
  assert.equal(refusal("alice", A), 7_000);
  clock.advance(7 * SECOND);
  assert.deepEqual(await waiting, { kind: "busy" }, "after its 10 s");
  place("alice", A).release();
});

test("right logins and guesses of one user at one source gain the guesser nothing", async () => {
  const { guard } = startGuard();
  let guessed = 0;
  const attempts = Array.from({ length: 100 }, async (_, number) => {
    const entry = await guard.enter({ user: "alice", source: A });
    if (entry.kind !== "place") return;
    await turn();
    if (number % 2 === 0) return entry.place.succeed();
    guessed++;
    entry.place.fail();
  });
  await Promise.all(attempts);
  assert.ok(guessed <= 3, `${guessed} guesses were looked at`);
  assert.equal(guard.active, 0);
});

test("100 right logins of one user at one source all succeed while guesses at another fill the queue", async () => {
  const { guard } = startGuard({ queue: 256, queueTotal: 256 });
  let guessed = 0;
  const guesses = Array.from({ length: 500 }, async () => {
    const entry = await guard.enter({ user: "alice", source: A });
    if (entry.kind !== "place") return;
    guessed++;
    await turn();
    entry.place.fail();
  });
  const logins = Array.from({ length: 100 }, async () => {
    const entry = await guard.enter({ user: "alice", source: B });
    await turn();
    placeOf(entry).succeed();
  });
  await Promise.all([...guesses, ...logins]);
  assert.equal(guessed, 3);
  assert.equal(guard.active, 0);
});

/** Bytes that are still reachable. */
function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
