import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../support/fake-clock.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { outcomeOf, reasonOf } from "./words.ts";

const ALICE = { name: "alice", password: "right", roles: ["Engineer", "Viewer"] };

test("a success answers a token, no error, no delay and no reason", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  const login = await client.login("alice", "right");
  assert.deepEqual([outcomeOf(login), reasonOf(login), login.penaltyDelayMillis], ["NONE", "NONE", 0]);
  assert.notEqual(login.securityToken, 0);
});

test("a success tells the session: id, user, roles, scheme, authority, times", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts: [ALICE], ports: { clock } });
  using client = new RawClient(gateway.address);
  const { session } = await client.login("alice", "right");
  assert.match(session?.sessionId ?? "", /^[0-9a-f]{32}$/);
  const { username, roles, scheme, authority, createdAt, expiresAt, idleTimeout } = session!;
  assert.deepEqual(
    { username, roles, scheme, authority },
    { username: "alice", roles: ["Engineer", "Viewer"], scheme: "password", authority: "file" },
  );
  const seconds = [createdAt, expiresAt, idleTimeout].map((time) => Number(time?.seconds));
  const now = clock.wall() / 1_000;
  assert.deepEqual(seconds, [now, now + 12 * 3_600, 20 * 60]);
});

test("several sessions live on one channel", async () => {
  await using gateway = await startGateway({ accounts: [ALICE, { name: "bob", password: "too" }] });
  using client = new RawClient(gateway.address);
  const logins = [
    await client.login("alice", "right"),
    await client.login("alice", "right"),
    await client.login("bob", "too"),
  ];
  assert.equal(new Set(logins.map(({ securityToken }) => securityToken)).size, 3);
  assert.equal(new Set(logins.map(({ session }) => session?.sessionId)).size, 3);
  const users = await Promise.all(
    logins.map(async ({ securityToken }) => (await client.whoAmI(securityToken))?.username),
  );
  assert.deepEqual(users, ["alice", "alice", "bob"]);
});

test("the password is arbitrary bytes", async () => {
  const password = Buffer.from([0x00, 0xff, 0xfe, 0x80, 0x0a, 0xc3, 0x28]);
  await using gateway = await startGateway({ accounts: [{ name: "alice", password }] });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("alice", password)), "NONE");
  const almost = Buffer.from(password);
  almost[1] = 0xfe;
  assert.equal(outcomeOf(await client.login("alice", almost)), "INVALID_CREDENTIALS");
});

test("InvalidCredentials never tells a wrong name, a wrong password and a disabled account apart", async () => {
  const accounts = [ALICE, { name: "gone", password: "right", disabled: true }];
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  const answers = [
    await client.login("alice", "wrong"),
    await client.login("nobody", "right"),
    await client.login("gone", "right"),
    await client.login("gone", "wrong"),
  ].map((login) => ({ ...login, outcome: outcomeOf(login) }));
  assert.equal(answers[0]?.outcome, "INVALID_CREDENTIALS");
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
  assert.equal(answers[3]?.outcome, "PENALTY_DELAY_ACTIVE");
});

test("an unknown name owes the same penalties as a known one", async () => {
  const clock = new FakeClock();
  await using gateway = await startGateway({ accounts: [ALICE], ports: { clock } });
  using client = new RawClient(gateway.address);
  const delays = async (name: string) => {
    const owed: number[] = [];
    for (let failure = 0; failure < 4; failure++) {
      const { penaltyDelayMillis } = await client.login(name, "wrong");
      owed.push(penaltyDelayMillis);
      clock.advance(penaltyDelayMillis);
    }
    return owed;
  };
  assert.deepEqual(await delays("nobody"), await delays("alice"));
});

test("an account may stand for a role; a role's name is not by itself a login", async () => {
  const accounts = [ALICE, { name: "Viewer", password: "view", roles: ["Viewer"] }];
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("Engineer", "right")), "INVALID_CREDENTIALS");
  const login = await client.login("Viewer", "view");
  assert.deepEqual([outcomeOf(login), login.session?.username], ["NONE", "Viewer"]);
});

test("an empty password is a wrong one, not a field outside its limits", async () => {
  await using gateway = await startGateway({ accounts: [ALICE] });
  using client = new RawClient(gateway.address);
  assert.equal(outcomeOf(await client.login("alice", "")), "INVALID_CREDENTIALS");
});
