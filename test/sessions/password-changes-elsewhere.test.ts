import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccountStanding, PasswordChange } from "../../server/core/ports.ts";
import { Guard } from "../../server/penalties/guard.ts";
import { type LoginAttempt, Logins } from "../../server/sessions/logins.ts";
import { PasswordChanges } from "../../server/sessions/password-changes.ts";
import { VerificationPermits } from "../../server/sessions/permits.ts";
import { grant, openChannel, openSession, sessionTable } from "./support.ts";

const standing = (passwordVersion: number): AccountStanding => ({ roles: ["Engineer"], passwordVersion });

/** What comes of looking at a password. */
type Found = Awaited<ReturnType<LoginAttempt["verify"]>>;

/** Alice and bob with a session each on one channel, alice with another elsewhere. */
function arrange() {
  const { table, clock, events } = sessionTable();
  const emit = (event: (typeof events)[number]) => void events.push(event);
  const standings = new Map([
    ["file\0alice", standing(1)],
    ["file\0bob", standing(1)],
  ]);
  const permits = new VerificationPermits({ concurrency: 1 }, clock);
  const logins = new Logins({ guard: new Guard({}, clock, emit), permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, table, emit });
  const channel = openChannel(table);
  const entitlementOf = (name: string) => ({ standing: () => standings.get(`file\0${name}`) });
  const open = (name: string, on = channel, scheme = "password") =>
    openSession(
      table,
      on,
      scheme === "password"
        ? { ...grant(name), passwordVersion: 1, entitlement: entitlementOf(name) }
        : { ...grant(name, ["Engineer"], scheme), scheme, entitlement: { standing: () => ({ roles: ["Engineer"] }) } },
    );
  const found: Found = {
    kind: "verified",
    principal: { authority: "file", name: "alice" },
    roles: [],
    passwordVersion: 1,
    entitlement: entitlementOf("alice"),
  };
  const change = (outcome: PasswordChange, meanwhile: () => void, verification: Found = found) => {
    const signal = new AbortController().signal;
    const attempt = { scheme: "password", user: "alice", channel, signal, verify: async () => verification };
    return changes.change(attempt, async () => {
      meanwhile();
      return outcome;
    });
  };
  return {
    changes,
    standings,
    change,
    events,
    alice: open("alice"),
    bob: open("bob"),
    elsewhere: open("alice", openChannel(table)),
    byCertificate: open("alice", channel, "certificate"),
  };
}

test("a wrong old password never reaches the new one", async () => {
  const { change } = arrange();
  let asked = false;
  const outcome = await change("changed", () => (asked = true), { kind: "refused", cause: "wrong-password" });
  assert.deepEqual([outcome.error, outcome.penaltyDelayMs > 0, asked], ["INVALID_CREDENTIALS", true, false]);
});

test("a change ends the user's other password sessions before anybody reads the accounts again", async () => {
  const { standings, change, alice, elsewhere, byCertificate, events } = arrange();
  await change("changed", () => standings.set("file\0alice", standing(2)));
  assert.deepEqual([alice.endReason, elsewhere.endReason], [undefined, "account"]);
  assert.equal(byCertificate.endReason, undefined);
  const { source, id } = alice.channel;
  assert.deepEqual(events.at(-2), { event: "password.changed", user: "alice", source, channel: id });
});

test("a session of another scheme follows no password", () => {
  const { changes, standings, alice, byCertificate } = arrange();
  standings.set("file\0alice", standing(2));
  changes.followAll();
  assert.deepEqual([alice.endReason, byCertificate.endReason], ["account", undefined]);
});

test("while one user changes his password, another's change elsewhere ends the other's session on that channel", async () => {
  const { changes, standings, change, alice, bob } = arrange();
  await change("changed", () => {
    standings.set("file\0alice", standing(2)).set("file\0bob", standing(2));
    changes.followAll();
    assert.equal(bob.endReason, "account");
  });
  assert.equal(alice.endReason, undefined);
});

test("while a user changes his password, his sessions on other channels end as soon as it is another", async () => {
  const { changes, standings, change, elsewhere } = arrange();
  await change("changed", () => {
    standings.set("file\0alice", standing(2));
    changes.followAll();
    assert.equal(elsewhere.endReason, "account");
  });
});

test("a failed change leaves no session behind that another change meanwhile has ended", async () => {
  const { changes, standings, change, alice } = arrange();
  await change("insufficient", () => {
    standings.set("file\0alice", standing(2));
    changes.followAll();
  });
  assert.equal(alice.endReason, "account");
});

test("a failed change protects no session afterwards", async () => {
  const { changes, standings, change, alice, events } = arrange();
  await change("insufficient", () => undefined);
  assert.deepEqual([alice.endReason, alice.passwordVersion], [undefined, 1]);
  assert.ok(!events.some(({ event }) => event === "password.changed"));
  standings.set("file\0alice", standing(2));
  changes.followAll();
  assert.equal(alice.endReason, "account");
});

test("an account removed in the step after its change takes its sessions with it", async () => {
  const { standings, change, alice, bob } = arrange();
  assert.equal((await change("changed", () => standings.delete("file\0alice"))).error, "NONE");
  assert.deepEqual([alice.endReason, bob.endReason], ["account", undefined]);
});

test("an account removed while its change waited for a permit is changed no more", async () => {
  const { standings, change } = arrange();
  standings.delete("file\0alice");
  let asked = false;
  const outcome = await change("changed", () => {
    asked = true;
  });
  assert.deepEqual([outcome.error, asked], ["TRY_AGAIN_LATER", false]);
});

test("accounts that count no versions of passwords may be changed", async () => {
  const { change } = arrange();
  const verified: Found = { kind: "verified", principal: { authority: "file", name: "alice" }, roles: [] };
  assert.equal((await change("changed", () => undefined, verified)).error, "NONE");
});
