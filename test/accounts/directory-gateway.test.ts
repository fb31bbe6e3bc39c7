import assert from "node:assert/strict";
import { test } from "node:test";
import { RESPONSE } from "../../server/accounts/directory/responses.ts";
import { startGateway } from "../support/gateway.ts";
import { RawClient } from "../support/raw-client.ts";
import { entryOf, FakeDirectory, REQUEST, resultOf } from "./fake-directory.ts";

const NONE = 0;
const INVALID_CREDENTIALS = 1;

/** Lets everybody in who gives a name that it has, whatever the password. */
const knows = (name: string) =>
  FakeDirectory.start(({ id, tag, socket, bytes }) => {
    if (tag === REQUEST.bind) socket.write(resultOf(id, RESPONSE.bind, bytes.includes(`uid=${name},o=x`) ? 0 : 49));
    if (tag !== REQUEST.search) return;
    if (bytes.includes(name)) socket.write(entryOf(id, `uid=${name},o=x`, { uid: [name] }));
    socket.write(resultOf(id, RESPONSE.searchDone, 0));
  });

test("with the directory alone accounts of the file log nobody in, and none is made", async () => {
  await using fake = await knows("alice");
  const ldap = { servers: [fake.server().url], baseDn: "o=x", roles: { "*": ["Viewer"] } };
  await using house = await startGateway({ configuration: { authentication: { order: ["ldap"], ldap } } });
  using client = new RawClient(house.address);
  assert.deepEqual((await client.login("alice", "any")).session?.roles, ["Viewer"]);
  assert.equal((await client.login("admin", "any")).error, INVALID_CREDENTIALS);
  assert.equal(house.events.filter(({ event }) => event === "accounts.created").length, 0);
});

test("an order without the directory asks it nothing", async () => {
  await using fake = await knows("alice");
  const ldap = { servers: [fake.server().url], baseDn: "o=x" };
  await using house = await startGateway({
    accounts: [{ name: "frank", password: "right" }],
    configuration: { authentication: { order: ["file"], ldap } },
  });
  using client = new RawClient(house.address);
  assert.equal((await client.login("frank", "right")).error, NONE);
  assert.equal((await client.login("alice", "any")).error, INVALID_CREDENTIALS);
  assert.deepEqual([fake.requests, fake.connections], [[], 0]);
});

test("a disabled account of the file keeps the directory's user of its name out", async () => {
  await using fake = await knows("alice");
  const ldap = { servers: [fake.server().url], baseDn: "o=x" };
  await using house = await startGateway({
    accounts: [{ name: "alice", password: "right", disabled: true }],
    configuration: { authentication: { ldap } },
  });
  using client = new RawClient(house.address);
  assert.equal((await client.login("alice", "any")).error, INVALID_CREDENTIALS);
  assert.equal(Buffer.concat(fake.received).includes("alice"), false);
});
