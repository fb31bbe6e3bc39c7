import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Entry, Place } from "../../server/penalties/guard.ts";
import { MINUTE, SECOND, startGuard } from "./started-guard.ts";

const USERS = ["alice", "bob", "eve", undefined] as const;
const SOURCES = ["192.0.2.1", "198.51.100.2"] as const;
const SCHEDULE = [1_000, 2_000, 10_000];
const OPTIONS = {
  scheduleMs: SCHEDULE,
  incrementMs: 5_000,
  maximumMs: 20_000,
  forgetAfterMs: 60_000,
  perSource: { free: 4, incrementMs: 1_000, maximumMs: 3_000 },
  waitMs: 2_500,
  queue: 5,
  queueTotal: 7,
};

type Step =
  | { do: "enter"; user: number; source: number }
  | { do: "succeed" | "fail" | "release" | "abort"; which: number }
  | { do: "advance"; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("enter" as const), user: fc.nat(3), source: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("fail" as const), which: fc.nat(99) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("succeed" as const, "release", "abort"), which: fc.nat(99) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(1, 700, 1_000, 9_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(20_000, 59_999) }) },
);

interface Tried {
  user: string | undefined;
  source: string;
  shared: boolean;
  gone: AbortController;
  entry: Entry | undefined;
}

interface Count {
  failures: number;
  until: number;
  failedAt: number;
}

/** The rules as the texts state them, told what happened and never what the guard thinks. */
class Model {
  readonly counts = new Map<string, Count>();
  readonly familiar = new Set<string>();
  readonly running = new Set<Tried>();
  readonly waiting = new Set<Tried>();
  now = 0;

  count(key: string): Count {
    const count = this.counts.get(key);
    const known = count !== undefined && this.now < count.failedAt + OPTIONS.forgetAfterMs;
    return known ? count : { failures: 0, until: 0, failedAt: 0 };
  }

  forgetsWithin(ms: number): boolean {
    const ends = [...this.counts.values()].map(({ failedAt }) => failedAt + OPTIONS.forgetAfterMs);
    return ends.some((end) => end > this.now && end <= this.now + ms);
  }

  remainingMs(tried: Tried): number {
    const until = this.count(pairKey(tried)).until;
    const sourceUntil = this.isExempt(tried) ? 0 : this.count(tried.source).until;
    return Math.max(0, until - this.now, sourceUntil - this.now);
  }

  isExempt = (tried: Tried): boolean => this.familiar.has(pairKey(tried));

  /** Places of the pair, as far as those in flight leave any. */
  freePlaces(tried: Tried): number {
    if (tried.user === undefined) return Number.POSITIVE_INFINITY;
    const inFlight = [...this.running].filter((each) => pairKey(each) === pairKey(tried)).length;
    return Math.max(1, SCHEDULE.length - this.count(pairKey(tried)).failures) - inFlight;
  }

  freeSharedPlaces({ source }: Tried): number {
    const inFlight = [...this.running].filter((each) => each.source === source && each.shared).length;
    return Math.max(1, OPTIONS.perSource.free - this.count(source).failures) - inFlight;
  }

  mayStart(tried: Tried): boolean {
    return this.freePlaces(tried) > 0 && (this.isExempt(tried) || this.freeSharedPlaces(tried) > 0);
  }

  fail(tried: Tried): number {
    const own = tried.user === undefined ? 0 : this.#charge(pairKey(tried), pairDelay);
    return Math.max(1, own, tried.shared ? this.#charge(tried.source, sourceDelay) : 0);
  }

  succeed(tried: Tried): void {
    if (tried.user === undefined) return;
    this.counts.delete(pairKey(tried));
    this.familiar.add(pairKey(tried));
  }

  release(_tried: Tried): void {}

  #charge(key: string, delayMs: (failures: number) => number): number {
    const before = this.count(key);
    const failures = before.failures + 1;
    const until = Math.max(before.until, this.now + delayMs(failures));
    this.counts.set(key, { failures, until, failedAt: this.now });
    return until - this.now;
  }
}

const pairKey = ({ user, source }: Tried) => `${user}@${source}`;
const pairDelay = (failures: number) => [1_000, 2_000, 10_000, 15_000][failures - 1] ?? 20_000;
const sourceDelay = (failures: number) => [0, 0, 0, 0, 1_000, 2_000][failures - 1] ?? 3_000;

/** A guard and its model, moved together; every answer of the guard is held against the model. */
class Pair {
  readonly model = new Model();
  readonly started = startGuard(OPTIONS);
  refusals = 0;

  async apply(step: Step): Promise<void> {
    if (step.do === "advance") this.advance(step.ms);
    else if (step.do === "enter") this.enter(USERS[step.user], SOURCES[step.source]!);
    else if (step.do === "abort") pick(this.model.waiting, step.which)?.gone.abort();
    else this.settle(pick(this.model.running, step.which), step.do);
    await this.observe();
  }

  /**
   * A count forgotten by time alone starts nobody: who waits then starts when the next attempt of his source ends. The
   * model does not know that, so nobody waits at such a moment.
   */
  advance(ms: number): void {
    if (this.model.forgetsWithin(ms)) for (const { gone } of this.model.waiting) gone.abort();
    this.started.clock.advance(ms);
    this.model.now += ms;
  }

  enter(user: string | undefined, source: string): void {
    const tried: Tried = { user, source, shared: false, gone: new AbortController(), entry: undefined };
    const { model } = this;
    const [remainingMs, mayStart] = [model.remainingMs(tried), model.mayStart(tried)];
    const [atSource = 0, elsewhere = 0] = [source, ...SOURCES.filter((each) => each !== source)].map(
      (each) => [...model.waiting].filter((waiting) => waiting.source === each).length,
    );
    const hasRoom = model.waiting.size < OPTIONS.queueTotal || elsewhere >= atSource + 2;
    const mayWait = atSource < OPTIONS.queue && hasRoom;
    const answer = this.started.guard.enter({ user, source }, tried.gone.signal);
    const kind = answer instanceof Promise ? "wait" : answer.kind;
    const expected = remainingMs > 0 ? "penalty" : mayStart ? "place" : mayWait ? "wait" : "busy";
    assert.equal(kind, expected);
    if (answer instanceof Promise) {
      model.waiting.add(tried);
      answer.then((entry) => {
        tried.entry = entry;
      });
    } else this.take(tried, answer);
  }

  settle(tried: Tried | undefined, how: "succeed" | "fail" | "release"): void {
    if (tried === undefined) return;
    this.model.running.delete(tried);
    assert.equal((tried.entry as { place: Place }).place[how](), this.model[how](tried));
  }

  /** Takes in what became of those who waited. Nobody who may start is left waiting. */
  async observe(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    for (const tried of [...this.model.waiting].filter(({ entry }) => entry !== undefined)) {
      this.model.waiting.delete(tried);
      this.take(tried, tried.entry!);
    }
    for (const tried of this.model.waiting) {
      assert.equal(this.model.remainingMs(tried), 0);
      assert.equal(this.model.mayStart(tried), false);
    }
  }

  take(tried: Tried, entry: Entry): void {
    const { model } = this;
    tried.entry = entry;
    const isPlace = entry.kind === "place";
    const remainingMs = entry.kind === "penalty" ? entry.remainingMs : 0;
    assert.equal(remainingMs, model.remainingMs(tried), "nobody is verified during a penalty");
    assert.ok(!isPlace || model.mayStart(tried), "verifications in flight never exceed the places");
    tried.shared = !model.isExempt(tried);
    if (isPlace) model.running.add(tried);
    if (entry.kind === "penalty") this.refusals++;
  }

  /** Everybody goes home. */
  async finish(): Promise<void> {
    this.advance(OPTIONS.waitMs);
    await this.observe();
    assert.equal(this.model.waiting.size, 0, "every wait ends");
    for (const tried of this.model.running) this.settle(tried, "release");
    assert.equal(this.started.guard.active, 0, "no place leaks");
    this.advance(OPTIONS.forgetAfterMs);
    assert.equal(this.started.guard.size, 0, "every count is forgotten");
    assert.equal(this.started.clock.pending, 0, "no timer is left");
  }
}

function pick<T>(values: Set<T>, which: number): T | undefined {
  return [...values][which % Math.max(1, values.size)];
}

test("the guard does what its rules say, whatever the order of events", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80, size: "max" }), async (steps) => {
      const pair = new Pair();
      for (const step of steps) await pair.apply(step);
      await pair.finish();
      const { events } = pair.started;
      const refused = events.reduce((sum, event) => sum + (event.event === "penalty.ended" ? event.refused : 0), 0);
      assert.equal(refused, pair.refusals, "every refusal is told once");
      assert.deepEqual(unended(events), [], "every penalty ends");
    }),
    { numRuns: 400 },
  );
});

test("whatever happens elsewhere, a user is let in at a source that never failed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: "max" }), async (steps) => {
      const pair = new Pair();
      for (const step of steps) await pair.apply(step);
      for (const user of ["alice", "bob", "eve"]) pair.started.place(user, "203.0.113.3").release();
    }),
    { numRuns: 100 },
  );
});

test("tables that are far too small stay bounded, leak nothing and keep running penalties", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80, size: "max" }), async (steps) => {
      const { guard, clock, events } = startGuard({ ...OPTIONS, entries: 2 });
      const places: { user: string | undefined; source: string; place: Place }[] = [];
      let waiting = 0;
      for (const step of steps) {
        const before = guard.list().filter(({ user, remainingMs }) => user !== undefined && remainingMs > 0);
        const tried = "which" in step ? places.splice(step.which % Math.max(1, places.length), 1)[0] : undefined;
        if (step.do === "advance") clock.advance(step.ms);
        if (step.do === "succeed") tried?.place.succeed();
        if (step.do === "fail") tried?.place.fail();
        if (step.do === "release" || step.do === "abort") tried?.place.release();
        if (step.do === "enter") {
          const [user, source] = [USERS[step.user], SOURCES[step.source]!];
          waiting++;
          Promise.resolve(guard.enter({ user, source })).then((entry) => {
            waiting--;
            if (entry.kind === "place") places.push({ user, source, place: entry.place });
          });
        }
        await new Promise((resolve) => setImmediate(resolve));
        const after = guard.list();
        const kept = before.filter(({ user, source, remainingMs }) => {
          const over = step.do === "advance" && step.ms >= remainingMs;
          const cleared = step.do === "succeed" && tried?.user === user && tried?.source === source;
          return !over && !cleared;
        });
        for (const { user, source } of kept)
          assert.ok(after.some((view) => view.user === user && view.source === source && view.remainingMs > 0));
        assert.ok(guard.size <= 4);
      }
      clock.advance(OPTIONS.waitMs);
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(waiting, 0);
      for (const { place } of places) place.release();
      assert.equal(guard.active, 0);
      clock.advance(OPTIONS.forgetAfterMs);
      assert.equal(guard.size, 0);
      clock.advance(2 * MINUTE);
      assert.equal(clock.pending, 0);
      assert.deepEqual(unended(events), []);
    }),
    { numRuns: 200 },
  );
});

test("an attacker who keeps trying in parallel never gets more verifications than the schedule allows", async () => {
  const durations = fc.array(fc.constantFrom(1, 20, 300, 1_500), { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(durations, async (durationsMs) => {
      const began = await attack(["alice"], durationsMs, { scheduleMs: SCHEDULE, incrementMs: 5_000 });
      // Three at once, then one whenever a penalty has ended.
      const ends = [10, 25, 45, 70, 100].map((seconds) => seconds * SECOND);
      began.forEach((atMs, number) => {
        assert.ok(atMs >= (number < 3 ? 0 : (ends[number - 3] ?? 0)), `verification ${number} after ${atMs} ms`);
      });
      assert.ok(began.length >= 5);
    }),
    { numRuns: 20 },
  );
});

test("an attacker with many names in parallel never gets more verifications than his source has", async () => {
  const names = Array.from({ length: 40 }, (_, number) => `name-${number}`);
  const durations = fc.array(fc.constantFrom(1, 20, 300, 1_500), { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(durations, async (durationsMs) => {
      const began = await attack(names, durationsMs, { perSource: { free: 5 } });
      const ends = [5, 15, 30, 50, 75, 105].map((seconds) => seconds * SECOND);
      began.forEach((atMs, number) => {
        assert.ok(atMs >= (number < 6 ? 0 : (ends[number - 6] ?? 0)), `verification ${number} after ${atMs} ms`);
      });
      assert.ok(began.length >= 8);
    }),
    { numRuns: 10 },
  );
});

/** Tries every name again and again for 100 s, wrongly. When each verification began, in ms. */
async function attack(names: readonly string[], durationsMs: readonly number[], options: object): Promise<number[]> {
  const { guard, clock } = startGuard(options);
  const start = clock.now();
  const began: number[] = [];
  const attempt = async (user: string) => {
    const entry = await guard.enter({ user, source: SOURCES[0] });
    if (entry.kind !== "place") return;
    began.push(clock.now() - start);
    clock.after(durationsMs[began.length % durationsMs.length]!, () => entry.place.fail());
  };
  while (clock.now() - start < 100 * SECOND) {
    for (const name of names) for (let parallel = 0; parallel < 4; parallel++) void attempt(name);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(500);
  }
  return began;
}

/** Who was told of a penalty and not once of its end. */
function unended(events: ReturnType<typeof startGuard>["events"]): string[] {
  const open = new Set<string>();
  const twice: string[] = [];
  for (const event of events) {
    if (event.event !== "penalty.activated" && event.event !== "penalty.ended") continue;
    const who = `${event.user}@${event.source}`;
    if (event.event === "penalty.activated") open.add(who);
    else if (!open.delete(who)) twice.push(who);
  }
  return [...open, ...twice];
}
