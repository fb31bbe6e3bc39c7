import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { GatewayError } from "../../server/core/errors.ts";
import type { Verification } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import { type LoginAttempt, type LoginOutcome, type LoginRate, Logins } from "../../server/sessions/logins.ts";
import { type Permit, VerificationPermits } from "../../server/sessions/permits.ts";
import type { SessionLimits } from "../../server/sessions/session-table.ts";
import { openChannel, sessionTable } from "./support.ts";

const verified = (name: string, more: { mustChangePassword?: boolean } = {}): Verification => ({
  kind: "verified",
  principal: { authority: "file", name },
  roles: ["Engineer"],
  ...more,
});
const WRONG: Verification = { kind: "refused", cause: "wrong-password" };

function arrange(limits: Partial<SessionLimits> = {}, concurrency = 4, rate?: LoginRate) {
  const { table, clock, events } = sessionTable(limits);
  const guard = new Guard({}, clock, (event) => events.push(event));
  const permits = new VerificationPermits({ concurrency, queue: 8 }, clock);
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const logins = new Logins({ guard, permits, table, ...(rate && { rate }), clock, emit });
  const channel = openChannel(table);
  let verifications = 0;
  const attempt = (
    verify: () => Promise<Verification> | Verification,
    more: { on?: Channel; user?: string; signal?: AbortSignal } = {},
  ): LoginAttempt => ({
    scheme: "password",
    user: more.user ?? "alice",
    channel: more.on ?? channel,
    signal: more.signal ?? new AbortController().signal,
    verify: async () => {
      verifications++;
      return await verify();
    },
  });
  const failures = () => events.flatMap((event) => (event.event === "authentication.failed" ? [event.error] : []));
  return { table, clock, guard, permits, logins, channel, attempt, failures, verified: () => verifications };
}

/** A verification that has begun when `begun` settles, and ends when told. */
function inFlight() {
  let begin = () => {};
  let finish = (_: Verification) => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = new Promise<Verification>((resolve) => {
    finish = resolve;
  });
  const verify = () => {
    begin();
    return ended;
  };
  return { verify, begun, finish };
}

const sessionOf = (outcome: LoginOutcome) => {
  if (outcome.error !== "NONE") throw new Error(outcome.error);
  return outcome.session;
};

test("a right credential opens a session with the roles that were found", async () => {
  const { logins, attempt, channel, failures } = arrange();
  const session = sessionOf(await logins.open(attempt(() => verified("alice"))));
  assert.equal(channel.find(session.token), session);
  assert.deepEqual([session.roles, session.scheme, session.principal.name], [["Engineer"], "password", "alice"]);
  assert.deepEqual(failures(), []);
});

test("a wrong credential owes a positive delay, and during it nothing is verified or logged", async () => {
  const { logins, attempt, verified: count, failures, clock } = arrange();
  const first = await logins.open(attempt(() => WRONG));
  assert.deepEqual(first, { error: "INVALID_CREDENTIALS", penaltyDelayMs: 1_000 });
  clock.advance(400);
  const during = await logins.open(attempt(() => verified("alice")));
  assert.deepEqual(during, { error: "PENALTY_DELAY_ACTIVE", penaltyDelayMs: 600 });
  assert.equal(count(), 1);
  assert.deepEqual(failures(), ["INVALID_CREDENTIALS"]);
});

test("no place left counts as a right credential for the guard", async () => {
  const { logins, attempt, guard } = arrange({ perChannel: 1 });
  await logins.open(attempt(() => verified("alice")));
  const refused = await logins.open(attempt(() => verified("bob"), { user: "bob" }));
  assert.deepEqual(refused, { error: "SESSION_LIMIT_REACHED", penaltyDelayMs: 0 });
  assert.deepEqual(guard.list(), []);
});

test("a password that must be changed opens nothing and owes nothing", async () => {
  const { logins, attempt, table, guard } = arrange();
  const refused = await logins.open(attempt(() => verified("alice", { mustChangePassword: true })));
  assert.deepEqual(refused, { error: "PASSWORD_MUST_BE_CHANGED", penaltyDelayMs: 0 });
  assert.deepEqual([table.size, guard.list()], [0, []]);
});

test("a store that fails or throws is TRY_AGAIN_LATER, never charged, and says nothing to the caller", async () => {
  const { logins, attempt, guard } = arrange();
  const down = await logins.open(attempt(() => ({ kind: "unavailable", detail: "disk is gone" })));
  const thrown = await logins.open(attempt(() => Promise.reject(new Error("secret detail"))));
  assert.deepEqual([down, thrown], Array(2).fill({ error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 }));
  assert.deepEqual(guard.list(), []);
});

test("a client that goes while its right password is verified leaves no session and no place taken", async () => {
  const { logins, attempt, table, channel } = arrange();
  const outcome = logins.open(
    attempt(async () => {
      table.channelEnded(channel, "reset");
      return verified("alice");
    }),
  );
  assert.equal((await outcome).error, "TRY_AGAIN_LATER");
  assert.equal(table.size, 0);
});

test("a call given up while its right password is verified leaves no session behind on the channel", async () => {
  const { logins, attempt, table } = arrange();
  const controller = new AbortController();
  const outcome = logins.open(
    attempt(
      async () => {
        controller.abort();
        return verified("alice");
      },
      { signal: controller.signal },
    ),
  );
  assert.equal((await outcome).error, "TRY_AGAIN_LATER");
  assert.equal(table.size, 0);
});

test("a started verification is charged although its client has gone", async () => {
  const { logins, attempt, table, channel, guard } = arrange();
  await logins.open(
    attempt(async () => {
      table.channelEnded(channel, "reset");
      return WRONG;
    }),
  );
  assert.deepEqual(
    guard.list().map(({ user, failures }) => [user, failures]),
    [
      ["alice", 1],
      [undefined, 1],
    ],
  );
});

test("an attempt that only waits is given up with its call, and gives its place back", async () => {
  const { logins, attempt, permits, guard, verified: count } = arrange({}, 1);
  const slow = inFlight();
  const running = logins.open(attempt(slow.verify, { user: "bob" }));
  await slow.begun;
  const controller = new AbortController();
  const waiting = logins.open(attempt(() => WRONG, { signal: controller.signal }));
  await turn();
  assert.equal(permits.waiting, 1);
  controller.abort();
  assert.deepEqual(await waiting, { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
  assert.deepEqual([permits.waiting, guard.list()], [0, []]);
  slow.finish(verified("bob"));
  await running;
  assert.equal(count(), 1);
  sessionOf(await logins.open(attempt(() => verified("alice"))));
});

test("a call given up in the moment it gets its permit gives the permit back unused", async () => {
  const { logins, attempt, permits, verified: count } = arrange({}, 1);
  const held = permits.acquire("198.51.100.2") as Permit;
  const controller = new AbortController();
  const waiting = logins.open(attempt(() => WRONG, { signal: controller.signal }));
  await turn();
  held.release();
  controller.abort();
  assert.equal((await waiting).error, "TRY_AGAIN_LATER");
  assert.deepEqual([permits.inUse, count()], [0, 0]);
});

test("a renewal keeps token and id and takes the roles anew", async () => {
  const { logins, attempt, clock } = arrange();
  const session = sessionOf(await logins.open(attempt(() => verified("alice"))));
  const { token, id, expiresAt } = session;
  clock.advance(1_000);
  const renewed = sessionOf(
    await logins.renew(
      session,
      attempt(() => ({ ...verified("alice"), roles: ["Viewer"] }) as Verification),
    ),
  );
  assert.deepEqual([renewed.token, renewed.id, renewed.roles], [token, id, ["Viewer"]]);
  assert.equal(renewed.expiresAt, expiresAt + 1_000);
});

test("another principal's right credential renews nothing and is charged as a wrong one", async () => {
  const { logins, attempt, guard } = arrange();
  const session = sessionOf(await logins.open(attempt(() => verified("alice"))));
  const outcome = await logins.renew(
    session,
    attempt(() => verified("bob"), { user: "bob" }),
  );
  assert.deepEqual(outcome, { error: "INVALID_CREDENTIALS", penaltyDelayMs: 1_000 });
  assert.deepEqual([session.endReason, session.principal.name], [undefined, "alice"]);
  assert.equal(guard.list()[0]?.user, "bob");
});

test("a session that ends while it is renewed stays ended", async () => {
  const { logins, attempt, table } = arrange();
  const session = sessionOf(await logins.open(attempt(() => verified("alice"))));
  const renewal = logins.renew(
    session,
    attempt(async () => {
      table.close(session, "administrator");
      return verified("alice");
    }),
  );
  await assert.rejects(renewal, (error) => error instanceof GatewayError && error.code === "SESSION_NOT_FOUND");
  assert.equal(table.size, 0);
});

test("logins refused for want of capacity bring one line into the log, not one each", async () => {
  const { logins, attempt, failures } = arrange({}, 1);
  const slow = inFlight();
  const running = logins.open(attempt(slow.verify, { user: "bob" }));
  await slow.begun;
  const crowd = Array.from({ length: 16 }, (_, index) =>
    logins.open(attempt(() => verified("x"), { user: `user ${index}` })),
  );
  slow.finish(verified("bob"));
  const outcomes = await Promise.all([running, ...crowd]);
  const busy = outcomes.filter(({ error }) => error === "TRY_AGAIN_LATER");
  assert.ok(busy.length > 1, `${busy.length} were refused`);
  assert.deepEqual(failures(), ["TRY_AGAIN_LATER"]);
});

test("a login beyond the rate of its source is TRY_AGAIN_LATER, is not looked at and charges nobody", async () => {
  const asked: string[] = [];
  const { logins, attempt, guard, verified: count } = arrange({}, 4, async (source) => asked.push(source) <= 1);
  sessionOf(await logins.open(attempt(() => verified("alice"))));
  assert.deepEqual(await logins.open(attempt(() => WRONG)), { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
  assert.deepEqual([count(), guard.list(), guard.active], [1, [], 0]);
  assert.deepEqual(asked, ["192.0.2.1", "192.0.2.1"]);
});

test("logins beyond the rate bring one line in 10 s into the log", async () => {
  const { logins, attempt, failures, clock } = arrange({}, 4, () => false);
  const flood = () => Promise.all(Array.from({ length: 500 }, () => logins.open(attempt(() => WRONG))));
  await flood();
  assert.deepEqual(failures(), ["TRY_AGAIN_LATER"]);
  clock.advance(9_999);
  await flood();
  assert.equal(failures().length, 1);
  clock.advance(1);
  await flood();
  assert.equal(failures().length, 2);
});

test("a rate that is asked first lets no more parallel guesses through than the guard has places", async () => {
  const { logins, attempt, verified: count } = arrange({}, 4, async () => true);
  await Promise.all(Array.from({ length: 500 }, () => logins.open(attempt(() => WRONG))));
  assert.equal(count(), 3);
});

test("an account that goes, or gets another password, right after its verification opens no session", async () => {
  for (const after of [undefined, { roles: ["Engineer"], passwordVersion: 2 }]) {
    const { logins, attempt, table, guard } = arrange();
    const found = { ...verified("alice"), passwordVersion: 1, entitlement: { standing: () => after } };
    const outcome = await logins.open(attempt(() => found));
    assert.deepEqual(outcome, { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
    assert.deepEqual([table.size, guard.list()], [0, []]);
  }
});

test("a session has the roles that its account has when it is opened", async () => {
  const { logins, attempt } = arrange();
  const standing = () => ({ roles: ["Viewer"], passwordVersion: 1 });
  const found = { ...verified("alice"), passwordVersion: 1, entitlement: { standing } };
  const session = sessionOf(await logins.open(attempt(() => found)));
  assert.deepEqual(session.roles, ["Viewer"]);
});
