import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { PasswordAuthenticationService } from "#proto/services.js";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { Verifications } from "./verifications.ts";
import { Wire } from "./wire.ts";
import { changeOutcomeOf, outcomeOf } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
];

test("the very first wrong password owes a positive delay", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const { penaltyDelayMillis } = await client.login("alice", "wrong");
  assert.equal(penaltyDelayMillis, 1_000);
});

test("failures in a row owe 1 s, 2 s, 10 s, then 30 s more each, at most 1 h", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  const owed: number[] = [];
  for (let failure = 0; failure < 125; failure++) {
    using client = new RawClient(gateway.address);
    const { penaltyDelayMillis } = await client.login("alice", "wrong");
    owed.push(penaltyDelayMillis / 1_000);
    clock.advance(Math.max(penaltyDelayMillis, 1));
  }
  assert.deepEqual(owed.slice(0, 6), [1, 2, 10, 40, 70, 100]);
  assert.equal(owed.at(-1), 3_600);
});

test("during a penalty the right password is refused unseen, with the time that remains", async () => {
  const clock = new FakeClock();
  const verifications = new Verifications();
  await using gateway = await startGateway({ accounts, ports: { clock, verification: verifications.port } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  clock.advance(400);
  const refused = await client.login("alice", "right");
  assert.deepEqual([outcomeOf(refused), refused.penaltyDelayMillis], ["PENALTY_DELAY_ACTIVE", 600]);
  assert.equal(verifications.started.length, 1);
});

test("the remaining time is rounded up to at least 1 ms", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  clock.advance(999.75);
  const refused = await client.login("alice", "right");
  assert.deepEqual([outcomeOf(refused), refused.penaltyDelayMillis], ["PENALTY_DELAY_ACTIVE", 1]);
});

test("attempts during a penalty do not lengthen it", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  for (let attempt = 0; attempt < 10; attempt++) await client.login("alice", "wrong");
  clock.advance(1_000);
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("a success starts the count anew", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  for (const advance of [1_000, 2_000]) {
    await client.login("alice", "wrong");
    clock.advance(advance);
  }
  await client.open("alice", "right");
  assert.equal((await client.login("alice", "wrong")).penaltyDelayMillis, 1_000);
});

test("failures are forgotten after 24 h", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  clock.advance(24 * 3_600_000 + 1_000);
  using later = new RawClient(gateway.address);
  assert.equal((await later.login("alice", "wrong")).penaltyDelayMillis, 1_000);
});

test("a penalty touches no open session, no other user and no other source", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  using elsewhere = await Wire.open(gateway.address, { localAddress: "127.0.0.2" });
  const token = await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("alice", "wrong")), "INVALID_CREDENTIALS");
  assert.equal((await client.whoAmI(token))?.username, "alice");
  assert.equal(outcomeOf(await client.login("bob", "right")), "NONE");
  assert.equal(outcomeOf(await elsewhere.login("alice", "right")), "NONE");
});

test("a penalty holds for the source, whatever channel the next attempt comes on", async () => {
  await using gateway = await startGateway({ accounts });
  using first = new RawClient(gateway.address);
  using second = new RawClient(gateway.address);
  await first.login("alice", "wrong");
  assert.equal(outcomeOf(await second.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

test("all clients of a unix socket are one source", async () => {
  const listen = [{ address: "unix:./gate.sock", plaintext: true }];
  await using gateway = await startGateway({ accounts, configuration: { listen } });
  const address = `unix:${join(gateway.folder, "gate.sock")}`;
  using first = await Wire.open(address);
  using second = await Wire.open(address);
  await first.login("alice", "wrong");
  assert.equal(outcomeOf(await second.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

for (const variant of ["ALICE", " alice ", "ａｌｉｃｅ"]) {
  test(`"${variant}" and "alice" share one count`, async () => {
    await using gateway = await startGateway({ accounts });
    using client = new RawClient(gateway.address);
    await client.login(variant, "wrong");
    assert.equal(outcomeOf(await client.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
  });
}

test("login, renewal and password change share one count", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  const wrong = { username: "alice", password: Buffer.from("wrong") };
  assert.equal((await client.login("alice", "wrong")).penaltyDelayMillis, 1_000);
  clock.advance(1_000);
  const renewal = await client.call(PasswordAuthenticationService.renewSession, { securityToken, ...wrong });
  assert.equal(renewal.penaltyDelayMillis, 2_000);
  clock.advance(2_000);
  const change = { username: "alice", oldPassword: wrong.password, newPassword: Buffer.from("another password") };
  const changed = await client.call(PasswordAuthenticationService.changePassword, change);
  assert.deepEqual([changeOutcomeOf(changed), changed.penaltyDelayMillis], ["INVALID_CREDENTIALS", 10_000]);
  assert.equal(outcomeOf(await client.login("alice", "right")), "PENALTY_DELAY_ACTIVE");
});

test("a source that fails for many users owes too; pairs that succeeded before are exempt", async () => {
  const clock = new FakeClock();
  const penalties = { perSource: { free: 3, increment: "5s" } };
  await using gateway = await startGateway({ accounts, configuration: { penalties }, ports: { clock } });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  for (const stranger of ["s1", "s2", "s3", "s4"]) await client.login(stranger, "wrong");
  const refused = await client.login("bob", "right");
  assert.deepEqual([outcomeOf(refused), refused.penaltyDelayMillis], ["PENALTY_DELAY_ACTIVE", 5_000]);
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("a penalty logs its begin and its end with what it refused, and no single attempt", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts, ports: { clock } });
  using client = new RawClient(gateway.address);
  await client.login("alice", "wrong");
  for (let attempt = 0; attempt < 5; attempt++) await client.login("alice", "wrong");
  clock.advance(1_000);
  await client.open("alice", "right");
  const ended = await gateway.event("penalty.ended");
  assert.deepEqual([ended.user, ended.source, ended.refused], ["alice", "127.0.0.1", 5]);
  const names = gateway.events.map(({ event }) => event).filter((event) => /^(penalty|authentication)/.test(event));
  assert.deepEqual(names.sort(), ["authentication.failed", "penalty.activated", "penalty.ended"]);
});
