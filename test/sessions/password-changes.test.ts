import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { AccountStanding, PasswordChange } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { type Permit, VerificationPermits } from "../../server/sessions/permits.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

/** Sessions over accounts that a test changes as it likes. */
function arrange({ concurrency = 2, queue = 64 } = {}) {
  const { table, clock, events } = sessionTable();
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const standings = new Map<string, AccountStanding>([["file\0alice", { roles: ["Engineer"], passwordVersion: 1 }]]);
  const guard = new Guard({}, clock, emit);
  const permits = new VerificationPermits({ concurrency, queue }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, table, emit });
  const channel = openChannel(table);
  const entitlement = { standing: () => standings.get("file\0alice") };
  const session = openSession(table, channel, { ...grant("alice"), passwordVersion: 1, entitlement });
  const change = (
    outcome: PasswordChange,
    before: () => void | Promise<void> = () => {},
    {
      signal = new AbortController().signal,
      onVerify = () => {},
    }: { signal?: AbortSignal; onVerify?: () => void } = {},
  ) =>
    changes.change(
      {
        scheme: "password",
        user: "alice",
        channel,
        signal,
        verify: async () => {
          onVerify();
          const passwordVersion = standings.get("file\0alice")?.passwordVersion ?? 0;
          return {
            kind: "verified",
            principal: { authority: "file", name: "alice" },
            roles: [],
            passwordVersion,
            entitlement,
          };
        },
      },
      async () => {
        await before();
        return outcome;
      },
    );
  return { table, clock, permits, changes, standings, channel, session, change, events };
}

const stand = (passwordVersion: number, ...roles: string[]): AccountStanding => ({ roles, passwordVersion });

test("sessions of an account that is gone or disabled end with reason account", () => {
  const { changes, standings, session } = arrange();
  standings.clear();
  changes.followAll();
  assert.equal(session.endReason, "account");
});

test("sessions take another role of their account at once", () => {
  const { changes, standings, session } = arrange();
  standings.set("file\0alice", stand(1, "Viewer"));
  changes.followAll();
  assert.deepEqual([session.endReason, session.roles], [undefined, ["Viewer"]]);
});

test("a password changed by somebody else ends every password session of the user", () => {
  const { changes, standings, session, table } = arrange();
  const certificate = openSession(table, openChannel(table), {
    ...grant("alice", [], "certificate"),
    scheme: "certificate",
    entitlement: { standing: () => ({ roles: [] }) },
  });
  standings.set("file\0alice", stand(2, "Engineer"));
  changes.followAll();
  assert.equal(session.endReason, "account");
  assert.equal(certificate.endReason, undefined);
});

test("a change by the user ends the sessions on other channels and keeps those on the own one", async () => {
  const { changes, standings, session, table, change, events } = arrange();
  const { entitlement } = session;
  const elsewhere = openSession(table, openChannel(table), {
    ...grant("alice"),
    passwordVersion: 1,
    entitlement: entitlement!,
  });
  const outcome = await change("changed", () => {
    standings.set("file\0alice", stand(2, "Engineer"));
    changes.followAll();
  });
  assert.deepEqual(outcome, { error: "NONE", penaltyDelayMs: 0 });
  assert.deepEqual([session.endReason, elsewhere.endReason], [undefined, "account"]);
  changes.followAll();
  assert.equal(session.endReason, undefined, "the session that was kept is not ended by the next reading");
  assert.ok(events.some(({ event }) => event === "password.changed"));
});

test("a change that fails ends no session and tells which failure it was", async () => {
  for (const [result, error] of [
    ["insufficient", "INSUFFICIENT_NEW_PASSWORD"],
    ["not-supported", "NOT_SUPPORTED_FOR_THIS_USER"],
    ["unavailable", "TRY_AGAIN_LATER"],
  ] as const) {
    const { session, change, events } = arrange();
    assert.deepEqual(await change(result), { error, penaltyDelayMs: 0 });
    assert.equal(session.endReason, undefined);
    assert.ok(!events.some(({ event }) => event === "password.changed"));
  }
});

test("the new password is judged and hashed under a permit, however many ask at once", async () => {
  const { change, permits } = arrange({ concurrency: 1 });
  const seen: number[] = [];
  const changes = Array.from({ length: 3 }, () =>
    change("insufficient", async () => {
      seen.push(permits.inUse);
      await turn();
    }),
  );
  await Promise.all(changes);
  assert.deepEqual([seen, permits.inUse, permits.waiting], [[1, 1, 1], 0, 0]);
});

test("a change that gets no permit in time is TRY_AGAIN_LATER, and nothing is changed", async () => {
  const { change, permits, clock, session } = arrange({ concurrency: 1 });
  const { begun, outcome } = await provedBehind(permits, change);
  clock.advance(10_000);
  assert.deepEqual(await outcome, { error: "TRY_AGAIN_LATER", penaltyDelayMs: 0 });
  assert.deepEqual([begun(), permits.waiting, session.endReason], [0, 0, undefined]);
});

test("a change whose client goes while it waits for a permit changes nothing", async () => {
  const { change, permits } = arrange({ concurrency: 1 });
  const gone = new AbortController();
  const { begun, outcome } = await provedBehind(permits, change, gone.signal);
  gone.abort();
  assert.equal((await outcome).error, "TRY_AGAIN_LATER");
  assert.deepEqual([begun(), permits.waiting], [0, 0]);
});

test("a password that was changed while somebody who knew it waited for a permit changes nothing any more", async () => {
  const { change, permits, standings } = arrange({ concurrency: 1 });
  const { begun, held, outcome } = await provedBehind(permits, change);
  standings.set("file\0alice", stand(2, "Engineer"));
  held.release();
  assert.equal((await outcome).error, "TRY_AGAIN_LATER");
  assert.deepEqual([begun(), permits.inUse], [0, 0]);
});

/** A change whose old password is proved, and that waits for its permit behind somebody who holds the only one. */
async function provedBehind(
  permits: VerificationPermits,
  change: ReturnType<typeof arrange>["change"],
  signal?: AbortSignal,
) {
  let begun = 0;
  let next: unknown;
  // He asks while the old password is verified, so his turn comes between that and the change.
  const onVerify = () => {
    next = permits.acquire("198.51.100.2");
  };
  const outcome = change("changed", () => void begun++, { onVerify, ...(signal && { signal }) });
  await turn();
  const held = (await next) as Permit;
  assert.deepEqual([permits.inUse, permits.waiting], [1, 1]);
  return { begun: () => begun, held, outcome };
}
