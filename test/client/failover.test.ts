import assert from "node:assert/strict";
import { test } from "node:test";
import { FailoverService } from "../../client/index.ts";
import { Client, startFailover } from "./failover-gateway.ts";
import { until } from "./until.ts";

test("a sole member becomes Primary at once and leaves the group when it closes", async () => {
  await using gateway = await startFailover();
  await using client = await Client.of(gateway.address, "a");
  await until(() => client.member.isPrimary);
  assert.deepEqual([client.member.role, client.member.epoch, client.member.failoverTimeoutMs], ["Primary", 1, 4_000]);
  await client.member.close();
  assert.deepEqual(client.roles, ["Primary 1 granted", "Secondary 1 released"]);
  assert.deepEqual(client.troubles, []);
  const { group } = await client.channel
    .proxy(FailoverService, { session: client.session })
    .getGroup({ groupId: "cell" });
  assert.deepEqual(group?.sessions, []);
});

test("the better one takes over at once when the Primary yields", async () => {
  await using gateway = await startFailover();
  await using a = await Client.of(gateway.address, "a", { score: 20 });
  await until(() => a.member.isPrimary);
  await using b = await Client.of(gateway.address, "b", { score: 90 });
  await until(() => b.member.isPrimary);
  assert.deepEqual(a.roles, ["Primary 1 granted", "Secondary 1 yielded"]);
  assert.deepEqual(b.roles, ["Primary 2 granted"]);
  assert.equal(a.details[0]!.signal.aborted, true);
  assert.equal(b.details[0]!.signal.aborted, false);
});

test("a released role goes to the other, and the client stays in the group", async () => {
  await using gateway = await startFailover();
  await using a = await Client.of(gateway.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(gateway.address, "b");
  await a.member.release();
  await until(() => b.member.isPrimary);
  assert.equal(a.member.role, "Secondary");
  await b.member.release();
  assert.deepEqual(a.roles, ["Primary 1 granted", "Secondary 1 released"]);
  await a.member.release();
});
