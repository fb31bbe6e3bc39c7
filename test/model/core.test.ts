import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commands } from "./commands.ts";
import type { Terms } from "./model.ts";
import { World } from "./world.ts";

/** More runs than a change needs: `GATEHOUSE_MODEL_RUNS=100000`. A failure prints its seed and path. */
const RUNS = Number(process.env["GATEHOUSE_MODEL_RUNS"] ?? 150);
const MOST_COMMANDS = 70;

/** Limits so small that everything is always contended. */
const terms: fc.Arbitrary<Terms> = fc
  .record({
    capacity: fc.integer({ min: 1, max: 6 }),
    reserved: fc.nat(2),
    perChannel: fc.integer({ min: 1, max: 4 }),
    perUser: fc.integer({ min: 1, max: 4 }),
    duplicates: fc.constantFrom("allow" as const, "allow", "reject"),
    concurrency: fc.integer({ min: 1, max: 3 }),
    queue: fc.nat(6),
    free: fc.nat(8),
  })
  .map((drawn) => ({
    sessions: {
      capacity: drawn.capacity,
      reservedForAdministrators: Math.min(drawn.reserved, drawn.capacity),
      perChannel: drawn.perChannel,
      perUser: drawn.perUser,
      duplicates: drawn.duplicates,
      idleTimeoutMs: 30_000,
      maximumLifetimeMs: 70_000,
    },
    penalties: {
      scheduleMs: [1_000, 2_000, 10_000],
      incrementMs: 5_000,
      maximumMs: 20_000,
      forgetAfterMs: 60_000,
      perSource: { free: drawn.free, incrementMs: 1_000, maximumMs: 3_000 },
      waitMs: 3_000,
      queue: 6,
      queueTotal: 8,
    },
    permits: { concurrency: drawn.concurrency, queue: drawn.queue, waitMs: 2_000 },
  }));

/** What must be answered in some run, or the model sees less than it should. */
const ANSWERS = [
  ...["NONE", "INVALID_CREDENTIALS", "PENALTY_DELAY_ACTIVE", "DUPLICATE_SESSION", "SESSION_LIMIT_REACHED"],
  ...["TRY_AGAIN_LATER", "PASSWORD_MUST_BE_CHANGED", "INSUFFICIENT_NEW_PASSWORD"],
  ...["admitted", "DRAINING", "METHOD_UNKNOWN", "TOKEN_MALFORMED", "SESSION_UNKNOWN", "SESSION_REQUIRED"],
  "METHOD_DENIED",
];

test("channels, sessions, capacity, penalties and calls do what their rules say, whatever the order of events", async () => {
  const answered = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      terms,
      fc.scheduler(),
      fc.commands(commands, { maxCommands: MOST_COMMANDS, size: "max" }),
      async (terms, scheduler, commands) => {
        const world = new World(terms, scheduler);
        await fc.scheduledModelRun(scheduler, () => ({ model: world.model, real: world }), commands);
        await world.finish();
        for (const [answer, times] of world.answers) answered.set(answer, (answered.get(answer) ?? 0) + times);
      },
    ),
    { numRuns: RUNS, includeErrorInReport: true },
  );
  assert.deepEqual(
    ANSWERS.filter((answer) => !answered.has(answer)),
    [],
    "answers that no run has seen",
  );
  if (process.env["GATEHOUSE_MODEL_RUNS"] !== undefined) console.log(Object.fromEntries(answered));
});
