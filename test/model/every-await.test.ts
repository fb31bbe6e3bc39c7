import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PasswordScheme } from "../../server/authentication/password.ts";
import type { GatewayEvent } from "../../server/core/events.ts";
import type { Secret, Verification } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { type LoginAttempt, Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { grant, openChannel, openSession, sessionTable } from "../sessions/support.ts";
import { turn } from "./stepping-clock.ts";
import { TestAccounts } from "./test-accounts.ts";

const SECRET: Secret = { bytes: Buffer.alloc(0), length: 0, [Symbol.dispose]: () => {} };
const PERMITS = 2;
/** Turns of promises that a look at a credential takes, and that somebody before us takes. */
const LOOK = 3;
const LONG_LOOK = 15;
/** More than any login takes. */
const MOST_TURNS = 200;

const pass = async (turns: number): Promise<void> => {
  for (let n = 0; n < turns; n++) await null;
};

type Outcome = "right" | "wrong" | "unavailable" | "throws";

/** The core without what is beside it: everything here goes on by promises alone. */
function arrange() {
  const { table, clock, events } = sessionTable();
  const emit = (event: GatewayEvent) => void events.push(event);
  const accounts = new TestAccounts();
  const guard = new Guard({ scheduleMs: [1_000] }, clock, emit);
  const permits = new VerificationPermits({ concurrency: PERMITS }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, table, emit });
  accounts.onChange(() => changes.followAll());
  let looks = 0;
  const attempt = (user: string, outcome: Outcome, turns: number, on = openChannel(table)) => {
    const gone = new AbortController();
    const verify = async (): Promise<Verification> => {
      looks++;
      await pass(turns);
      if (outcome === "throws") throw new Error("the accounts broke");
      if (outcome === "unavailable") return { kind: "unavailable", detail: "the accounts are away" };
      return accounts.judge(user, outcome === "right");
    };
    const standing = accounts.standing.bind(accounts);
    const scheme = new PasswordScheme({ verify, standing, change: accounts.change, onChange: () => () => {} });
    const login: LoginAttempt = {
      scheme: "password",
      user,
      channel: on,
      signal: gone.signal,
      verify: () => scheme.verify(user, SECRET),
    };
    return { login, channel: on, gone };
  };
  return { table, clock, accounts, guard, permits, logins, changes, attempt, looks: () => looks };
}

type Arranged = ReturnType<typeof arrange>;
type Attempt = ReturnType<Arranged["attempt"]>;

/** What a client asks for; its channel has a session of its own already. */
const REQUESTS: Record<string, (core: Arranged, attempt: Attempt) => Promise<unknown>> = {
  login: ({ logins }, { login }) => logins.open(login),
  renewal: ({ logins, table, accounts }, { login, channel }) => {
    const resting = { ...grant("alice"), entitlement: { standing: () => accounts.standing(grant("alice").principal) } };
    return logins.renew(openSession(table, channel, resting), login);
  },
  "password change": ({ changes, accounts }, { login }) =>
    changes.change(login, async ({ principal }) => {
      await pass(LOOK);
      return await accounts.change(principal, SECRET);
    }),
};

/** How a client goes. Which of its calls and its connection ends first is the system's to say. */
const ENDS: Record<string, (core: Arranged, attempt: Attempt) => void> = {
  "by a reset, the connection first": ({ table }, { channel, gone }) => {
    table.channelEnded(channel, "reset");
    gone.abort();
  },
  "by a reset, the call first": ({ table }, { channel, gone }) => {
    gone.abort();
    table.channelEnded(channel, "reset");
  },
  "by cancelling its call, and later by a reset": ({ table }, { channel, gone }) => {
    gone.abort();
    void pass(2).then(() => table.channelEnded(channel, "reset"));
  },
};

/** Who is there before. The guard has one place for a user, and there are two permits. */
const CROWDS: Record<string, readonly string[]> = {
  "with everything free": [],
  "behind another login of its user": ["alice"],
  "behind logins that hold every permit": ["bob", "root"],
};

/** Ends the client after each number of turns until the request is over before that. @returns how many there were */
async function endAtEveryTurn(run: (turns: number) => Promise<boolean>): Promise<number> {
  for (let turns = 0; turns < MOST_TURNS; turns++) if (await run(turns)) return turns;
  throw new Error("the request never came to its end");
}

for (const [what, request] of Object.entries(REQUESTS)) {
  describe(`a client that goes at any await of its ${what} leaves nothing`, () => {
    for (const [where, crowd] of Object.entries(CROWDS))
      for (const [how, end] of Object.entries(ENDS))
        for (const outcome of ["right", "wrong", "unavailable", "throws"] as const)
          test(`${where}, ${how}, ${outcome}`, async () => {
            const awaits = await endAtEveryTurn(async (turns) => {
              const core = arrange();
              const others = crowd.map((name) => core.logins.open(core.attempt(name, "right", LONG_LOOK).login));
              const attempt = core.attempt("alice", outcome, LOOK);
              let isOver = false;
              const settle = () => {
                isOver = true;
              };
              request(core, attempt).then(settle, settle);
              await pass(turns);
              const wasOver = isOver;
              end(core, attempt);
              await Promise.all(others);
              await turn();
              assert.ok(isOver, "the request is answered, be it to nobody");
              await leavesNothing(core, attempt, outcome === "wrong" && core.looks() > crowd.length);
              return wasOver;
            });
            assert.ok(awaits >= LOOK, `only ${awaits} moments were tried`);
          });
  });
}

async function leavesNothing(core: Arranged, { channel }: Attempt, isCharged: boolean): Promise<void> {
  const { table, guard, permits, logins } = core;
  assert.equal(channel.size, 0, "a session is left");
  assert.equal(guard.active, 0, "a place is left");
  assert.deepEqual([permits.inUse, permits.waiting], [0, 0], "a permit is left");
  assert.equal(
    guard.list().filter(({ user }) => user === "alice").length,
    isCharged ? 1 : 0,
    "who was judged is charged",
  );
  core.clock.advance(1_000);
  const next = Array.from({ length: 2 * PERMITS }, () => logins.open(core.attempt("alice", "right", LOOK).login));
  for (const outcome of await Promise.all(next)) assert.equal(outcome.error, "NONE", "the next ones get in");
  for (const each of [...table.channels]) table.channelEnded(each, "closed");
  core.clock.advance(86_400_000);
  assert.deepEqual([table.size, guard.size, core.clock.pending], [0, 0, 0], "a timer or a count is left");
}

for (const [what, request] of Object.entries(REQUESTS)) {
  // Accounts of an embedding program may change between any two turns of promises, not only where files are read.
  test(`an account removed at any await of a ${what} keeps no session`, async () => {
    const awaits = await endAtEveryTurn(async (turns) => {
      const core = arrange();
      const attempt = core.attempt("alice", "right", LOOK);
      let isOver = false;
      const settle = () => {
        isOver = true;
      };
      request(core, attempt).then(settle, settle);
      await pass(turns);
      const wasOver = isOver;
      core.accounts.all[0]!.isRemoved = true;
      core.accounts.tell();
      await turn();
      assert.equal(core.table.size, 0, `a session outlives its account, which went after ${turns} turns`);
      return wasOver;
    });
    assert.ok(awaits >= LOOK);
  });
}
