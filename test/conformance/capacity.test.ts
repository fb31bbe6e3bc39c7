import assert from "node:assert/strict";
import { test } from "node:test";
import { SessionService } from "#proto/services.js";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { outcomeOf } from "./words.ts";

const accounts = [
  { name: "alice", password: "right" },
  { name: "bob", password: "right" },
  { name: "root", password: "right", roles: ["Admin"] },
];

test("a full gateway refuses the next user and keeps the sessions it has", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { capacity: 1 } } });
  using client = new RawClient(gateway.address);
  const token = await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("bob", "right")), "SESSION_LIMIT_REACHED");
  assert.equal((await client.whoAmI(token))?.username, "alice");
  assert.equal(gateway.gateway.sessions.size, 1);
});

test("a closed session gives its place back", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { capacity: 1 } } });
  using client = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal(outcomeOf(await client.login("bob", "right")), "NONE");
});

test("places reserved for administrators stay free while ordinary users are refused", async () => {
  const sessions = { capacity: 3, reservedForAdministrators: 2 };
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  using client = new RawClient(gateway.address);
  const outcomes: string[] = [];
  for (const user of ["alice", "bob", "root", "root", "root"])
    outcomes.push(outcomeOf(await client.login(user, "right")));
  assert.deepEqual(outcomes, ["NONE", "SESSION_LIMIT_REACHED", "NONE", "NONE", "SESSION_LIMIT_REACHED"]);
});

test("administrators may take the ordinary places too", async () => {
  const sessions = { capacity: 3, reservedForAdministrators: 1 };
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  using client = new RawClient(gateway.address);
  for (let place = 0; place < 3; place++) assert.equal(outcomeOf(await client.login("root", "right")), "NONE");
});

test("a stranger does not learn that the gateway is full", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { capacity: 1 } } });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("bob", "wrong")), "INVALID_CREDENTIALS");
});

test("a channel that is full refuses its next session; another channel takes it", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { perChannel: 2 } } });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  for (const user of ["alice", "bob"]) await client.open(user, "right");
  assert.equal(outcomeOf(await client.login("root", "right")), "SESSION_LIMIT_REACHED");
  assert.equal(outcomeOf(await other.login("root", "right")), "NONE");
});

test("a user who has all places of a user is refused on every channel, and others are not", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { perUser: 2 } } });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  for (const channel of [client, other]) await channel.open("alice", "right");
  assert.equal(outcomeOf(await other.login("alice", "right")), "SESSION_LIMIT_REACHED");
  assert.equal(outcomeOf(await other.login("bob", "right")), "NONE");
});

test("duplicates are allowed by default", async () => {
  await using gateway = await startGateway({ accounts });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("duplicates: reject refuses the same principal on the same channel alone, until its session ends", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { duplicates: "reject" } } });
  using client = new RawClient(gateway.address);
  using other = new RawClient(gateway.address);
  const securityToken = await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("alice", "right")), "DUPLICATE_SESSION");
  assert.equal(outcomeOf(await client.login("bob", "right")), "NONE");
  assert.equal(outcomeOf(await other.login("alice", "right")), "NONE");
  await client.call(SessionService.closeSession, { securityToken });
  assert.equal(outcomeOf(await client.login("alice", "right")), "NONE");
});

test("a wrong password is told before a duplicate", async () => {
  await using gateway = await startGateway({ accounts, configuration: { sessions: { duplicates: "reject" } } });
  using client = new RawClient(gateway.address);
  await client.open("alice", "right");
  assert.equal(outcomeOf(await client.login("alice", "wrong")), "INVALID_CREDENTIALS");
});

test("parallel logins never exceed the capacity and fill it", async () => {
  const sessions = { capacity: 5, reservedForAdministrators: 0 };
  await using gateway = await startGateway({ accounts, configuration: { sessions } });
  const clients = Array.from({ length: 20 }, () => new RawClient(gateway.address));
  const logins = await Promise.all(clients.map((client) => client.login("alice", "right")));
  const outcomes = logins.map(outcomeOf).sort();
  assert.deepEqual(outcomes, [...Array(5).fill("NONE"), ...Array(15).fill("SESSION_LIMIT_REACHED")]);
  assert.equal(gateway.gateway.sessions.size, 5);
  for (const client of clients) client.close();
});
