import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import type { Entitlement, Verification } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import { type LoginAttempt, Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { Rechecks } from "../../server/sessions/rechecks.ts";
import { openChannel, sessionTable } from "./support.ts";

const EVERY_MS = 1_000;

interface Move {
  do: "login" | "renew" | "change" | "answer" | "abort" | "close" | "hang up" | "recheck" | "follow";
  which: number;
  fails: boolean;
}

/** What logins rest on, each of which tells how often it was let go, and whether it was asked for anything afterwards. */
function arrange() {
  const { table, clock, events } = sessionTable({ perUser: 2, capacity: 3, perChannel: 3 });
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const guard = new Guard({ scheduleMs: [1], incrementMs: 0 }, clock, emit);
  const permits = new VerificationPermits({ concurrency: 8, queue: 8 }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, table, emit });
  const rechecks = new Rechecks({ table, clock, emit, everyMs: EVERY_MS });
  const made: { released: number; askedLate: number }[] = [];
  const waiting: ((fails: boolean) => void)[] = [];
  const controllers: AbortController[] = [];
  const settled: Promise<unknown>[] = [];
  const channels: Channel[] = [openChannel(table), openChannel(table)];

  const entitlement = (): Entitlement => {
    const state = { released: 0, askedLate: 0 };
    made.push(state);
    return {
      standing: () => ({ roles: [] }),
      recheck: async () => {
        state.askedLate += state.released;
        const fails = await new Promise<boolean>((resolve) => waiting.push(resolve));
        return fails ? { kind: "ended", reason: "credential-revoked" } : { kind: "stands" };
      },
      release: () => void state.released++,
    };
  };
  const verify = async (name: string): Promise<Verification> => {
    const fails = await new Promise<boolean>((resolve) => waiting.push(resolve));
    if (fails) return { kind: "refused", cause: "malformed" };
    return { kind: "verified", principal: { authority: "plant", name }, roles: [], entitlement: entitlement() };
  };
  const attempt = (which: number): LoginAttempt => {
    const controller = new AbortController();
    controllers.push(controller);
    return {
      scheme: "token",
      user: undefined,
      channel: channels[which % channels.length]!,
      signal: controller.signal,
      verify: () => verify(which % 3 === 0 ? "bob" : "alice"),
    };
  };
  const session = (which: number) => [...table.sessions()][which % Math.max(1, table.size)];
  const moves: Record<Move["do"], (move: Move) => unknown> = {
    login: ({ which }) => settled.push(logins.open(attempt(which))),
    renew: ({ which }) => {
      const renewed = session(which);
      if (renewed !== undefined) settled.push(logins.renew(renewed, attempt(which)).catch(() => {}));
    },
    change: ({ which }) => settled.push(changes.change(attempt(which), async () => "changed")),
    answer: ({ which, fails }) => waiting.splice(which % Math.max(1, waiting.length), 1)[0]?.(fails),
    abort: ({ which }) => controllers[which % Math.max(1, controllers.length)]?.abort(),
    close: ({ which }) => {
      const closed = session(which);
      if (closed !== undefined) table.close(closed, "closed");
    },
    "hang up": ({ which }) => {
      const place = which % channels.length;
      table.channelEnded(channels[place]!, "closed");
      channels[place] = openChannel(table);
    },
    recheck: () => clock.advance(EVERY_MS),
    follow: () => changes.followAll(),
  };
  return {
    made,
    play: async (move: Move) => {
      moves[move.do](move);
      await turn();
    },
    async end() {
      rechecks.stop();
      do {
        for (const answer of waiting.splice(0)) answer(false);
        await turn();
      } while (waiting.length > 0);
      await Promise.all(settled);
      for (const each of channels) table.channelEnded(each, "closed");
    },
  };
}

test("whatever happens in whatever order, what a login rests on is let go once, and asked for nothing afterwards", async () => {
  const move: fc.Arbitrary<Move> = fc.record({
    do: fc.constantFrom(
      "login",
      "login",
      "renew",
      "change",
      "answer",
      "answer",
      "answer",
      "abort",
      "close",
      "hang up",
      "recheck",
      "follow",
    ),
    which: fc.nat(20),
    fails: fc.boolean(),
  });
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 20, maxLength: 60, size: "max" }), async (moves) => {
      const house = arrange();
      for (const each of moves) await house.play(each);
      await house.end();
      opened += house.made.length;
      for (const state of house.made) assert.deepEqual(state, { released: 1, askedLate: 0 });
    }),
    { numRuns: 300 },
  );
  assert.ok(opened > 500, String(opened));
});
