import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccountStanding, PasswordAccounts, PasswordChange } from "../../server/core/ports.ts";
import { principalKey } from "../../server/core/principal.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

/** Sessions over accounts that a test changes as it likes. */
function arrange() {
  const { table, clock, events } = sessionTable();
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const standings = new Map<string, AccountStanding>([["file\0alice", { roles: ["Engineer"], passwordVersion: 1 }]]);
  const accounts: PasswordAccounts = {
    verify: async (name) => ({ kind: "verified", principal: { authority: "file", name }, roles: ["Engineer"] }),
    change: async () => "changed",
    standing: (principal) => standings.get(principalKey(principal)),
    onChange: () => () => {},
  };
  const guard = new Guard({}, clock, emit);
  const permits = new VerificationPermits({ concurrency: 2 }, clock);
  const logins = new Logins({ guard, permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, accounts, table, emit });
  const channel = openChannel(table);
  const session = openSession(table, channel, { ...grant("alice"), passwordVersion: 1 });
  const change = (outcome: PasswordChange, before: () => void = () => {}) =>
    changes.change(
      {
        scheme: "password",
        user: "alice",
        channel,
        signal: new AbortController().signal,
        verify: async () => ({ kind: "verified", principal: { authority: "file", name: "alice" }, roles: [] }),
      },
      async () => {
        before();
        return outcome;
      },
    );
  return { table, changes, standings, channel, session, change, events };
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
  });
  standings.set("file\0alice", stand(2, "Engineer"));
  changes.followAll();
  assert.equal(session.endReason, "account");
  assert.equal(certificate.endReason, undefined);
});

test("a change by the user ends the sessions on other channels and keeps those on the own one", async () => {
  const { changes, standings, session, table, change, events } = arrange();
  const elsewhere = openSession(table, openChannel(table), { ...grant("alice"), passwordVersion: 1 });
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
