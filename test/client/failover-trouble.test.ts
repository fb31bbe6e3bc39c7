import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { gatehouse } from "#proto/messages.js";
import { type Channel, FailoverService, failover, type Session } from "../../client/index.ts";
import { Wire } from "../support/wire.ts";
import { Client, startFailover } from "./failover-gateway.ts";
import { until } from "./until.ts";

const { RoleOverride } = gatehouse.failover.v1;

const portOf = (address: string) => Number(address.split(":").at(-1));

test("a score function that throws counts as nothing, so that the other takes over, and is told once", async () => {
  await using gateway = await startFailover();
  let isBroken = false;
  const score = () => {
    if (isBroken) throw new Error("no reading");
    return 80;
  };
  await using a = await Client.of(gateway.address, "a", { score, failoverTimeoutMs: 2_000 });
  await until(() => a.member.isPrimary);
  await using b = await Client.of(gateway.address, "b", { score: 1 });
  isBroken = true;
  await until(() => b.member.isPrimary);
  assert.deepEqual(a.roles, ["Primary 1 granted", "Secondary 1 yielded"]);
  assert.deepEqual(a.troubles, ["score: no reading"]);
});

for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1, 101, "50"])
  test(`a score of ${wrong} is refused before anything is sent`, async () => {
    const nowhere = {} as Channel;
    const options = { group: "cell", id: "a", score: wrong as number };
    await assert.rejects(failover(nowhere, options), /failover: give a channel|score/);
    await using gateway = await startFailover();
    await using client = await Client.of(gateway.address, "b", { score: () => wrong as number });
    await until(() => client.troubles.length === 1);
    assert.match(client.troubles[0] ?? "", /^score: score: /);
    await until(() => client.member.isPrimary);
  });

test("what the application's callback throws is told and stops nothing", async () => {
  await using gateway = await startFailover();
  const onRole = async () => {
    throw new Error("no such valve");
  };
  await using client = await Client.of(gateway.address, "a", { onRole });
  await until(() => client.troubles.length === 1);
  assert.deepEqual(client.troubles, ["on-role: no such valve"]);
  assert.equal(client.member.isPrimary, true);
});

test("an override moves the role from one to the other", async () => {
  await using gateway = await startFailover();
  await using a = await Client.of(gateway.address, "a");
  await until(() => a.member.isPrimary);
  await using b = await Client.of(gateway.address, "b");
  await using chief = await Client.of(gateway.address, "chief", { group: "another", username: "chief" });
  const groups = chief.channel.proxy(FailoverService, { session: chief.session });
  await groups.overrideRole({ groupId: "cell", sessionId: "b", override: RoleOverride.ROLE_OVERRIDE_PRIMARY });
  await until(() => b.member.isPrimary && a.roles.length === 2);
  assert.deepEqual([a.roles, b.roles], [["Primary 1 granted", "Secondary 1 superseded"], ["Primary 2 granted"]]);
});

test("a client session that somebody else removes joins again", async () => {
  await using gateway = await startFailover();
  await using a = await Client.of(gateway.address, "a", { failoverTimeoutMs: 2_000 });
  await until(() => a.member.isPrimary);
  const groups = a.channel.proxy(FailoverService, { session: a.session });
  await groups.leave({ groupId: "cell", sessionId: "a" });
  await until(() => a.roles.length === 3);
  assert.deepEqual(a.roles, ["Primary 1 granted", "Secondary 1 removed", "Primary 2 granted"]);
});

test("after a lost connection a member joins again and keeps the role that its lease lasts for", async () => {
  await using gateway = await startFailover();
  await using wire = await Wire.to(portOf(gateway.address));
  await using client = await Client.of(`127.0.0.1:${wire.port}`, "a", { failoverTimeoutMs: 20_000 });
  await until(() => client.member.isPrimary);
  const reopened = once(client.session, "reopened");
  wire.cut();
  await until(() => client.session.state === "reopening");
  assert.equal(client.member.isPrimary, true);
  await reopened;
  client.member.check();
  await client.member.release();
  assert.deepEqual(client.roles, ["Primary 1 granted", "Secondary 1 released"]);
});

test("after a restart of a gateway that lost its groups a member is Primary again, with epochs that began anew", async () => {
  await using first = await startFailover();
  await using client = await Client.of(first.address, "a", { drainMs: 0 });
  await until(() => client.member.isPrimary);
  await first.gateway[Symbol.asyncDispose]();
  const reopened = once(client.session, "reopened");
  const listen = [{ address: first.address, plaintext: true }];
  const second = await startFailover({ configuration: { listen } });
  await reopened;
  await until(() => client.roles.length === 3);
  assert.deepEqual(client.roles, ["Primary 1 granted", "Secondary 1 superseded", "Primary 1 granted"]);
  await client.member.close();
  await second[Symbol.asyncDispose]();
});

test("a session that is over for good ends the membership with it", async () => {
  await using gateway = await startFailover();
  await using client = await Client.of(gateway.address, "a");
  await until(() => client.member.isPrimary);
  const closed = once(client.member, "closed");
  await client.session.close();
  const [error] = await closed;
  assert.match(String(error), /session is closed: closed/);
  assert.equal(client.member.role, "Secondary");
  assert.deepEqual(client.roles, ["Primary 1 granted", "Secondary 1 ended"]);
  await assert.rejects(client.write(1), { name: "NotPrimary" });
});

test("a principal without the role cannot join, and hears why", async () => {
  await using gateway = await startFailover();
  await assert.rejects(Client.of(gateway.address, "a", { username: "nobody" }), {
    name: "CallFailed",
    reason: "METHOD_DENIED",
  });
});

test("joining is given up by a signal", async () => {
  await using gateway = await startFailover();
  const signal = AbortSignal.abort(new Error("changed my mind"));
  await assert.rejects(Client.of(gateway.address, "a", { signal }), /changed my mind/);
});

test("options that cannot be are refused before anything is sent", async () => {
  const session = {} as Session;
  await assert.rejects(failover(session, { group: "cell", id: "a" }), TypeError);
  await using gateway = await startFailover();
  for (const wrong of [{ id: "" }, { group: "" }, { drainMs: -1 }, { failoverTimeoutMs: 0 }, { score: 101 }])
    await assert.rejects(Client.of(gateway.address, "a", wrong), /id: |group: |drainMs|failoverTimeoutMs|score/);
  await assert.rejects(Client.of(gateway.address, "a/b"), { name: "CallFailed", reason: "FIELD_INVALID" });
});
