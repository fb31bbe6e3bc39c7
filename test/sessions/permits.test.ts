import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type NoPermit, type Permit, type PermitOptions, VerificationPermits } from "../../server/sessions/permits.ts";
import { FakeClock } from "../support/fake-clock.ts";

const A = "192.0.2.1";
const B = "198.51.100.2";
const C = "203.0.113.3";

type Outcome = Permit | NoPermit;

function start(options: Partial<PermitOptions> = {}) {
  const clock = new FakeClock();
  const permits = new VerificationPermits({ concurrency: 1, ...options }, clock);
  /** Who was served or turned away, in that order. */
  const seen: string[] = [];
  const ask = (name: string, source: string, signal?: AbortSignal): Promise<Outcome> => {
    const answer = Promise.resolve(permits.acquire(source, signal));
    answer.then((outcome) => seen.push(typeof outcome === "string" ? `${name} ${outcome}` : name));
    return answer;
  };
  return { clock, permits, seen, ask };
}

const permitOf = (outcome: Outcome | Promise<Outcome>): Permit => {
  assert.ok(!(outcome instanceof Promise), "had to wait");
  assert.equal(typeof outcome, "object");
  return outcome as Permit;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a free permit is given at once, as many as there are", () => {
  const { permits } = start({ concurrency: 2 });
  permitOf(permits.acquire(A));
  permitOf(permits.acquire(A));
  assert.ok(permits.acquire(A) instanceof Promise);
  assert.equal(permits.inUse, 2);
  assert.equal(permits.waiting, 1);
});

test("a permit is released once, however often that is said", () => {
  const { permits } = start();
  const permit = permitOf(permits.acquire(A));
  permit.release();
  permit.release();
  assert.equal(permits.inUse, 0);
  permitOf(permits.acquire(A));
  assert.equal(permits.inUse, 1);
});

test("a released permit goes to who waits, and not to who comes just then", async () => {
  const { permits, ask } = start();
  const permit = permitOf(permits.acquire(A));
  const waiting = ask("first", A);
  permit.release();
  assert.ok(permits.acquire(B) instanceof Promise);
  permitOf(await waiting);
  assert.equal(permits.inUse, 1);
});

test("sources take turns, and within a source the first comes first", async () => {
  const { permits, seen, ask } = start();
  let held = permitOf(permits.acquire(A));
  const waiting = [ask("a1", A), ask("a2", A), ask("a3", A), ask("b1", B), ask("c1", C), ask("b2", B)];
  while (permits.waiting > 0) {
    held.release();
    const count = seen.length;
    await turn();
    held = permitOf(await waiting["a1 a2 a3 b1 c1 b2".split(" ").indexOf(seen[count]!)]!);
  }
  assert.deepEqual(seen, ["a1", "b1", "c1", "a2", "b2", "a3"]);
});

test("a wait is bounded in time", async () => {
  const { permits, clock, seen, ask } = start({ waitMs: 100 });
  permitOf(permits.acquire(A));
  ask("a1", A);
  clock.advance(99);
  await turn();
  assert.deepEqual(seen, []);
  clock.advance(1);
  await turn();
  assert.deepEqual(seen, ["a1 timeout"]);
  assert.equal(permits.waiting, 0);
});

test("who goes away leaves the queue, and who has gone gets no permit", async () => {
  const { permits, clock, seen, ask } = start();
  const permit = permitOf(permits.acquire(A));
  const gone = new AbortController();
  ask("a1", A, gone.signal);
  ask("a2", A, AbortSignal.abort());
  gone.abort();
  permit.release();
  await turn();
  assert.deepEqual(seen.sort(), ["a1 cancelled", "a2 cancelled"]);
  assert.equal(permits.inUse, 0);
  assert.equal(clock.pending, 0);
});

test("a full queue turns a newcomer away", async () => {
  const { permits, seen, ask } = start({ queue: 2 });
  permitOf(permits.acquire(A));
  for (const name of ["a1", "a2", "a3"]) ask(name, A);
  await turn();
  assert.deepEqual(seen, ["a3 full"]);
});

test("in a full queue the source that waits most gives its newest place to one that waits less", async () => {
  const { permits, seen, ask } = start({ queue: 4 });
  permitOf(permits.acquire(A));
  for (const name of ["a1", "a2", "a3"]) ask(name, A);
  ask("b1", B);
  ask("c1", C);
  await turn();
  assert.deepEqual(seen, ["a3 full"]);
  assert.equal(permits.waiting, 4);
});

test("a place does not change hands where the one who gives it would then wait with less", async () => {
  const { permits, seen, ask } = start({ queue: 3 });
  permitOf(permits.acquire(A));
  ask("a1", A);
  ask("a2", A);
  ask("b1", B);
  ask("b2", B);
  await turn();
  assert.deepEqual(seen, ["b2 full"]);
});

test("64 may wait, for 10 s, unless told otherwise", async () => {
  const { permits, clock, seen, ask } = start();
  permitOf(permits.acquire(A));
  for (let number = 0; number < 65; number++) ask("a", A);
  await turn();
  assert.deepEqual(seen, ["a full"]);
  clock.advance(9_999);
  await turn();
  assert.equal(seen.length, 1);
  clock.advance(1);
  await turn();
  assert.equal(seen.length, 65);
});

test("options out of range are refused by name", () => {
  assert.throws(() => start({ concurrency: 0 }), { name: "RangeError", message: /concurrency/ });
  assert.throws(() => start({ queue: -1 }), { name: "RangeError", message: /queue/ });
  assert.throws(() => start({ waitMs: Number.NaN }), { name: "RangeError", message: /waitMs/ });
});

test("whatever the order of events, permits stay within their number, none leaks, and every wait ends", async () => {
  const step = fc.record({
    do: fc.constantFrom("ask", "ask", "release", "abort", "advance"),
    source: fc.constantFrom(A, B, C),
    which: fc.nat(99),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80, size: "max" }), async (steps) => {
      const { permits, clock, ask } = start({ concurrency: 2, queue: 4, waitMs: 50 });
      const held: Permit[] = [];
      const callers: AbortController[] = [];
      let unsettled = 0;
      for (const { do: what, source, which } of steps) {
        if (what === "ask") {
          const caller = new AbortController();
          callers.push(caller);
          unsettled++;
          ask("any", source, caller.signal).then((outcome) => {
            unsettled--;
            if (typeof outcome === "object") held.push(outcome);
          });
        }
        if (what === "release") held.splice(which % Math.max(1, held.length), 1)[0]?.release();
        if (what === "abort") callers[which % Math.max(1, callers.length)]?.abort();
        if (what === "advance") clock.advance(20);
        await turn();
        assert.equal(permits.inUse, held.length);
        assert.equal(permits.waiting, unsettled);
        assert.ok(permits.inUse <= 2 && permits.waiting <= 4);
        assert.ok(permits.waiting === 0 || permits.inUse === 2, "nobody waits while a permit is free");
      }
      clock.advance(50);
      await turn();
      assert.equal(unsettled, 0);
      for (const permit of held) permit.release();
      assert.equal(permits.inUse, 0);
      assert.equal(clock.pending, 0);
    }),
    { numRuns: 200 },
  );
});

test("a source with one attempt is served within one round, however many another has", async () => {
  const { permits, seen, ask } = start({ queue: 1_000 });
  let held = permitOf(permits.acquire(A));
  const flood = Array.from({ length: 500 }, (_, number) => ask(`a${number}`, A));
  ask("b1", B);
  held.release();
  held = permitOf(await flood[0]!);
  held.release();
  await turn();
  assert.deepEqual(seen, ["a0", "b1"]);
});

test("whoever waits until all is verified hears so once the last permit is given back, and at once where none is out", async () => {
  const { permits } = start({ concurrency: 2 });
  await permits.idle();
  const [first, second] = [permitOf(permits.acquire(A)), permitOf(permits.acquire(B))];
  let idle = false;
  const waited = permits.idle().then(() => {
    idle = true;
  });
  const third = permits.acquire(A);
  first.release();
  const last = permitOf(await third);
  second.release();
  await turn();
  assert.equal(idle, false);
  last.release();
  await waited;
});
