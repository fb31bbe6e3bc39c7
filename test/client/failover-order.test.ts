import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { RoleEvent } from "../../client/failover/role-events.ts";
import { RoleKeeper } from "../../client/failover/role-keeper.ts";

const TIMEOUT_MS = 20_000;

const role = fc.constantFrom("Primary" as const, "Secondary" as const, "PendingPrimary" as const);
const epoch = fc.integer({ min: 1, max: 4 });
const primary = fc.constantFrom("a", "b", "");
const elapsedMs = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 40_000 }));

/** What may happen next. Answers name any heartbeat: late ones, repeated ones and those never sent are among them. */
const happening = fc.record({
  elapsedMs,
  event: fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("answered" as const), back: fc.nat(3), role, epoch }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("failed" as const),
        back: fc.nat(2),
        why: fc.constantFrom("lost" as const, "too-soon" as const, "gone" as const),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("news" as const),
        group: fc.record({ epoch, primary, pendingPrimary: primary, isYielding: fc.boolean() }),
      }),
    },
    fc.record({ kind: fc.constant("drained" as const), epoch }),
    fc.record({ kind: fc.constantFrom("tick" as const, "release" as const, "check" as const, "join" as const) }),
    fc.record({ kind: fc.constant("joined" as const), timeoutMs: fc.constant(TIMEOUT_MS), epoch: fc.constant(4) }),
    fc.record({ kind: fc.constantFrom("join-failed" as const, "close" as const, "ended" as const) }),
  ),
});

/** Runs a keeper through what happens, and looks at it after every step. */
class Run {
  readonly keeper = new RoleKeeper({ id: "a", random: () => 0.5 });
  now = 0;
  last = 0;
  told: "Primary" | "Secondary" = "Secondary";
  toldEpoch = 0;
  /** Ends of the leases that answers gave, by epoch. */
  readonly leases = new Map<number, number>();
  readonly sentAt = new Map<number, number>();
  /** Epochs that the gateway was told to be given up. */
  readonly givenUp = new Set<number>();

  take(event: RoleEvent): void {
    if (event.kind === "answered" && event.role === "Primary") {
      const end = (this.sentAt.get(event.beat) ?? Number.NEGATIVE_INFINITY) + event.leaseMs;
      this.leases.set(event.epoch, Math.max(this.leases.get(event.epoch) ?? 0, end));
    }
    for (const effect of this.keeper.handle(event, this.now)) {
      if (effect.kind === "beat") {
        this.last = effect.number;
        this.sentAt.set(effect.number, this.now);
        if (effect.releasedEpoch > 0) this.givenUp.add(effect.releasedEpoch);
      }
      if (effect.kind === "role") this.tell(effect.role, effect.epoch);
    }
    this.look();
  }

  tell(told: "Primary" | "Secondary", toldEpoch: number): void {
    assert.notEqual(told, this.told, "roles are told when they change");
    const expected = told === "Secondary" ? this.toldEpoch : toldEpoch;
    assert.equal(toldEpoch, expected, "the role that ends is the one that began");
    this.told = told;
    this.toldEpoch = toldEpoch;
  }

  look(): void {
    const held = this.keeper.epochAt(this.now);
    assert.equal(held, this.told === "Primary" ? this.toldEpoch : undefined, "what is told is what is so");
    const end = held === undefined ? Number.POSITIVE_INFINITY : (this.leases.get(held) ?? 0);
    assert.ok(this.now < end, `epoch ${held} outlives its lease: ${this.now} of ${end}`);
    assert.ok(held === undefined || !this.givenUp.has(held), `epoch ${held} was given up`);
    assert.ok(this.keeper.dueAt > this.now, "nothing is left undone that was due");
  }
}

test("whatever is answered, late, twice or out of order, no role outlives its lease or comes back once given up", () => {
  const many = fc.array(happening, { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(many, (happenings) => {
      const run = new Run();
      run.take({ kind: "join" });
      run.take({ kind: "joined", timeoutMs: TIMEOUT_MS, epoch: 1 });
      for (const { elapsedMs, event } of happenings) {
        run.now += elapsedMs;
        if (event.kind === "answered")
          run.take({ ...event, beat: run.last - event.back, leaseMs: event.role === "Primary" ? 15_000 : 0 });
        else if (event.kind === "failed") run.take({ ...event, beat: run.last - event.back });
        else run.take(event);
      }
    }),
    { numRuns: 3_000 },
  );
});
