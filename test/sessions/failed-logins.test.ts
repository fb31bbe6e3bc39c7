import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { Verification } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { type LoginAttempt, Logins } from "../../server/sessions/logins.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

const right = (more: { mustChangePassword?: boolean; passwordVersion?: number } = {}): Verification => ({
  kind: "verified",
  principal: { authority: "file", name: "alice" },
  roles: ["Engineer"],
  ...more,
});

function arrange({ guard: given }: { guard?: Guard } = {}) {
  const { table, clock, events } = sessionTable({ perUser: 1 });
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const guard = given ?? new Guard({}, clock, emit);
  const permits = new VerificationPermits({ concurrency: 1 }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const channel = openChannel(table);
  const attempt = (verify: () => Promise<Verification> | Verification, more: Partial<LoginAttempt> = {}) => ({
    scheme: "password",
    user: "alice",
    channel,
    signal: new AbortController().signal,
    verify: async () => await verify(),
    ...more,
  });
  const failed = () => events.filter((event) => event.event === "authentication.failed");
  const common = { user: "alice", source: channel.source, channel: channel.id, scheme: "password" };
  return { table, clock, permits, logins, channel, attempt, failed, common };
}

const CAUSES: [what: string, verify: () => Verification, told: { error: string; cause: string }][] = [
  [
    "a wrong credential",
    () => ({ kind: "refused", cause: "wrong-password" }),
    { error: "INVALID_CREDENTIALS", cause: "wrong-password" },
  ],
  [
    "a store that cannot say",
    () => ({ kind: "unavailable", detail: "disk full" }),
    { error: "TRY_AGAIN_LATER", cause: "disk full" },
  ],
  [
    "a store that throws",
    () => {
      throw new Error("broken");
    },
    { error: "TRY_AGAIN_LATER", cause: "broken" },
  ],
];
for (const [what, verify, told] of CAUSES)
  test(`the log hears why ${what} opened nothing, from where and for whom`, async () => {
    const { logins, attempt, failed, common } = arrange();
    await logins.open(attempt(verify));
    assert.deepEqual(failed(), [{ event: "authentication.failed", ...common, ...told }]);
  });

test("the log names another principal as the cause of a refused renewal", async () => {
  const { table, logins, channel, attempt, failed } = arrange();
  const session = openSession(table, channel, grant("bob"));
  await logins.renew(session, attempt(right));
  assert.deepEqual(
    failed().map((event) => ("cause" in event ? event.cause : "")),
    ["another-principal"],
  );
});

test("a place that is not there is told without a cause, and a user whom no name tells as empty", async () => {
  const { table, logins, channel, attempt, failed, common } = arrange();
  openSession(table, channel, grant("alice"));
  const { user: _, ...nameless } = attempt(right);
  await logins.open({ ...nameless, user: undefined });
  assert.deepEqual(failed(), [{ event: "authentication.failed", ...common, user: "", error: "SESSION_LIMIT_REACHED" }]);
});

test("a password that must be changed renews nothing", async () => {
  const { table, logins, channel, attempt, failed } = arrange();
  const session = openSession(table, channel, grant("alice", ["Viewer"]));
  const outcome = await logins.renew(
    session,
    attempt(() => right({ mustChangePassword: true })),
  );
  assert.deepEqual(outcome, { error: "PASSWORD_MUST_BE_CHANGED", penaltyDelayMs: 0 });
  assert.deepEqual(session.roles, ["Viewer"]);
  assert.equal(failed().length, 1);
});

test("an account that changed under a renewal renews nothing, and may try again", async () => {
  const { table, logins, channel, attempt, failed, common } = arrange();
  const session = openSession(table, channel, grant("alice", ["Viewer"]));
  const changed = { ...right({ passwordVersion: 1 }), entitlement: { standing: () => undefined } };
  const outcome = await logins.renew(
    session,
    attempt(() => changed),
  );
  assert.deepEqual(outcome, { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
  assert.deepEqual(session.roles, ["Viewer"]);
  const cause = "the account changed while the login was under way";
  assert.deepEqual(failed(), [{ event: "authentication.failed", ...common, error: "TRY_AGAIN_LATER", cause }]);
});

test("a session keeps the version of the password that opened it", async () => {
  const { table, logins, attempt } = arrange();
  await logins.open(attempt(() => right({ passwordVersion: 7 })));
  assert.deepEqual(
    [...table.sessions()].map(({ passwordVersion }) => passwordVersion),
    [7],
  );
});

test("attempts about which nothing can be said keep no place from the next", async () => {
  const { table, clock, logins, attempt } = arrange();
  for (let tried = 0; tried < 50; tried++) await logins.open(attempt(() => ({ kind: "unavailable", detail: "" })));
  const outcome = logins.open(attempt(right));
  await turn();
  clock.advance(60_000);
  assert.equal((await outcome).error, "NONE");
  assert.equal(table.size, 1);
});

test("a client that goes in the moment it gets its permit is verified no more", async () => {
  const { permits, logins, attempt, failed } = arrange();
  const held = await permits.acquire("198.51.100.2");
  assert.ok(typeof held === "object");
  const client = new AbortController();
  let verified = false;
  const outcome = logins.open(
    attempt(
      () => {
        verified = true;
        return right();
      },
      { signal: client.signal },
    ),
  );
  await turn();
  held.release();
  client.abort();
  assert.deepEqual(await outcome, { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
  assert.deepEqual([verified, failed().length], [false, 0]);
  assert.ok(!(permits.acquire("198.51.100.2") instanceof Promise), "the permit is free again");
});

test("a guard that cannot take one more turns him away, and tells the log once in 10 s", async () => {
  const busy = { enter: () => ({ kind: "busy" }) } as unknown as Guard;
  const { clock, logins, attempt, failed, common } = arrange({ guard: busy });
  const told: number[] = [];
  for (const waitMs of [0, 9_999, 1]) {
    clock.advance(waitMs);
    assert.deepEqual(await logins.open(attempt(right)), { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
    told.push(failed().length);
  }
  assert.deepEqual(told, [1, 1, 2]);
  const cause = "too many logins at once";
  assert.deepEqual(failed()[0], { event: "authentication.failed", ...common, error: "TRY_AGAIN_LATER", cause });
});
