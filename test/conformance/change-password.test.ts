import assert from "node:assert/strict";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { PasswordAuthenticationService, SessionService } from "#proto/services.js";
import type { GatewayPorts } from "../../server/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { changeOutcomeOf, codeOf, outcomeOf, toldBy } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
  { name: "fresh", password: "given", mustChangePassword: true },
];
const NEXT = "a much better one";

const change = (client: RawClient, username: string, oldPassword: string, newPassword: string) =>
  client.call(PasswordAuthenticationService.changePassword, {
    username,
    oldPassword: Buffer.from(oldPassword),
    newPassword: Buffer.from(newPassword),
  });

test("ChangePassword needs no session; afterwards only the new password opens one", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const changed = await change(client, "alice", "right", NEXT);
  assert.deepEqual([changeOutcomeOf(changed), changed.penaltyDelayMillis], ["NONE", 0]);
  assert.equal(gateway.gateway.sessions.size, 0);
  assert.equal(outcomeOf(await client.login("alice", NEXT)), "NONE");
  assert.equal(outcomeOf(await client.login("alice", "right")), "INVALID_CREDENTIALS");
});

test("a changed password ends the user's other password sessions before it is answered, and nobody else's", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  const [alice, bob] = [await other.open("alice", "right"), await other.open("bob", "right")];
  const watch = other.watch(alice);
  await watch.told("OPENED");
  assert.equal(changeOutcomeOf(await change(client, "alice", "right", NEXT)), "NONE");
  const failure = await other.refused(SessionService.getSession, {}, { "security-token": String(alice) });
  assert.equal(codeOf(failure), "UNAUTHENTICATED SESSION_UNKNOWN");
  assert.equal(toldBy(await watch.told("CLOSED")), "CLOSED ACCOUNT");
  const { user, reason } = await gateway.event("session.closed");
  assert.deepEqual([user, reason], ["alice", "account"]);
  assert.equal((await other.whoAmI(bob))?.username, "bob");
});

test("sessions on the channel that changed the password are not the others: they stay", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  assert.equal(changeOutcomeOf(await change(client, "alice", "right", NEXT)), "NONE");
  assert.equal((await client.whoAmI(token))?.username, "alice");
});

test("the old password comes first: a wrong one tells nothing about the new one or the user", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const answers = [await change(client, "alice", "wrong", "x"), await change(client, "nobody", "wrong", "x")];
  assert.deepEqual(answers.map(changeOutcomeOf), ["INVALID_CREDENTIALS", "INVALID_CREDENTIALS"]);
  assert.deepEqual({ ...answers[1] }, { ...answers[0] });
  assert.ok(answers[0]!.penaltyDelayMillis > 0);
});

test("a wrong old password changes nothing and ends nothing", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  await change(client, "alice", "wrong", NEXT);
  assert.equal((await client.whoAmI(token))?.username, "alice");
  clock.advance(1_000);
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("the guard comes before the old password", async () => {
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { verification: verifications.port } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  const refused = await change(client, "alice", "right", NEXT);
  assert.equal(changeOutcomeOf(refused), "PENALTY_DELAY_ACTIVE");
  assert.ok(refused.penaltyDelayMillis > 0);
  assert.equal(verifications.started.length, 1);
});

test("a new password below the minimum length is INSUFFICIENT_NEW_PASSWORD, uncharged, and changes nothing", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  for (const insufficient of ["", "elevenchars"]) {
    const refused = await change(client, "alice", "right", insufficient);
    assert.deepEqual([changeOutcomeOf(refused), refused.penaltyDelayMillis], ["INSUFFICIENT_NEW_PASSWORD", 0]);
  }
  assert.equal(gateway.gateway.penalties.size, 0);
  assert.equal((await client.whoAmI(token))?.username, "alice");
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("NOT_SUPPORTED_FOR_THIS_USER and TRY_AGAIN_LATER come only after the right old password, uncharged", async () => {
  let outcome: "not-supported" | "unavailable" = "not-supported";
  const simulated: NonNullable<GatewayPorts["accounts"]> = {
    async verify(name, password) {
      if (!password.bytes.equals(Buffer.from("right"))) return { kind: "refused", cause: "wrong-password" };
      return { kind: "verified", principal: { authority: "file", name }, roles: [] };
    },
    change: async () => outcome,
    standing: () => ({ roles: [], passwordVersion: 1 }),
    onChange: () => () => {},
  };
  await using gateway = await startGateway({ ports: { accounts: simulated } });
  using client = new RawClient(gateway.address);
  const answers = [await change(client, "alice", "right", NEXT)];
  outcome = "unavailable";
  answers.push(await change(client, "alice", "right", NEXT), await change(client, "alice", "wrong", NEXT));
  assert.deepEqual(answers.map(changeOutcomeOf), [
    "NOT_SUPPORTED_FOR_THIS_USER",
    "TRY_AGAIN_LATER",
    "INVALID_CREDENTIALS",
  ]);
  assert.deepEqual(
    answers.map(({ penaltyDelayMillis }) => penaltyDelayMillis > 0),
    [false, false, true],
  );
});

test("an account that must change its password gets no session until it has", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const refused = await client.login("fresh", "given");
  assert.deepEqual([outcomeOf(refused), refused.securityToken], ["PASSWORD_MUST_BE_CHANGED", 0]);
  assert.equal(changeOutcomeOf(await change(client, "fresh", "given", NEXT)), "NONE");
  assert.equal(outcomeOf(await client.login("fresh", NEXT)), "NONE");
});

test("a wrong password of an account that must change it is an ordinary wrong password", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("fresh", "wrong")), "INVALID_CREDENTIALS");
});

test("the first admin's password file goes when that password is first changed", async () => {
  await using gateway = await startGateway();
  using client = new RawClient(gateway.address);
  const first = Buffer.from(gateway.gateway.initialPassword!.bytes).toString();
  const file = join(gateway.folder, "data", "initial-admin-password");
  await access(file);
  const login = await client.login("admin", first);
  assert.deepEqual([outcomeOf(login), login.session?.roles], ["NONE", ["Admin"]]);
  assert.equal(changeOutcomeOf(await change(client, "admin", first, NEXT)), "NONE");
  await assert.rejects(access(file), { code: "ENOENT" });
  assert.equal(outcomeOf(await client.login("admin", NEXT)), "NONE");
});
