import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { connect, failover } from "../../client/index.ts";
import { ContractGateway, PASSWORD } from "./support/gateway.ts";

/** A member of group `cell` on a connection of its own, and the roles that it was told. */
async function memberOf(gateway: ContractGateway, id: string, isBySession = true, name?: string) {
  const channel = await connect(gateway.address, { ca: await gateway.authorities() });
  const session = await channel.login({ username: "writer", password: PASSWORD });
  if (!isBySession) await session.activate();
  const roles: string[] = [];
  const member = await failover(isBySession ? session : channel, {
    group: "cell",
    id,
    ...(name !== undefined && { name }),
    score: () => 50,
    onRole: (role) => void roles.push(role),
  }).catch(async (error: unknown) => {
    await channel.close();
    throw error;
  });
  return {
    member,
    roles,
    async [Symbol.asyncDispose]() {
      await member.close();
      await channel.close();
    },
  };
}

const status = async (gateway: ContractGateway) =>
  await (await gateway.rest("users")).must(200, "GET", "clientfailover/groups/cell/status");

const start = async () => await ContractGateway.start({ failover: { holdDown: "0s" } });

test("a member joins, confirms, is Primary in the gateway's epoch and told so once, by channel or session", async () => {
  for (const isBySession of [true, false]) {
    await using gateway = await start();
    await using one = await memberOf(gateway, "a", isBySession);
    if (one.member.role !== "Primary") await once(one.member, "role");
    const { Primary, Epoch } = await status(gateway);
    assert.deepEqual([Primary, Number(one.member.epoch)], ["a", Epoch]);
    assert.deepEqual(
      one.roles.filter((role) => role === "Primary"),
      ["Primary"],
    );
  }
});

test("closing leaves the group, and the other member is Primary at once", async () => {
  await using gateway = await start();
  const first = await memberOf(gateway, "a");
  if (first.member.role !== "Primary") await once(first.member, "role");
  await using second = await memberOf(gateway, "b");
  assert.equal(second.member.isPrimary, false);
  const heard = once(second.member, "role");
  await first[Symbol.asyncDispose]();
  gateway.clock.advance(1_000);
  await heard;
  assert.equal(second.member.isPrimary, true);
  const rest = await gateway.rest("users");
  await rest.refused(404, "GET", "clientfailover/groups/cell/clientSessions/a");
});

test("an id that has another name cannot join, and what has the id stays as it is", async () => {
  await using gateway = await start();
  const rest = await gateway.rest("writer");
  await rest.must(201, "POST", "clientfailover/groups", { Id: "cell" });
  await rest.must(201, "POST", "clientfailover/groups/cell/clientSessions", { Id: "a", Name: "first" });
  await assert.rejects(memberOf(gateway, "a", true, "second"), { code: "ALREADY_EXISTS" });
  assert.equal((await rest.must(200, "GET", "clientfailover/groups/cell/clientSessions/a"))["Name"], "first");
});
