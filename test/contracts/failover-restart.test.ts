import assert from "node:assert/strict";
import { test } from "node:test";
import { ContractGateway } from "./support/gateway.ts";

const GROUPS = "clientfailover/groups";
const CELL = `${GROUPS}/cell`;

/** Group `cell` with Primary `a` and standby `b`, group `pinned` with an override, and one of each that was deleted. */
async function start() {
  const gateway = await ContractGateway.start({ failover: { holdDown: "0s" } });
  const rest = await gateway.rest("both");
  const settings = { Name: "Cell", Description: "north", AdditionalData: { place: 7 }, FailoverTimeout: "00:00:20" };
  await rest.must(201, "POST", GROUPS, { Id: "cell", ...settings });
  for (const id of ["pinned", "gone"]) await rest.must(201, "POST", GROUPS, { Id: id });
  assert.equal((await rest.ask("DELETE", `${GROUPS}/gone`)).status, 204);
  for (const [group, session] of [
    ["cell", "a"],
    ["cell", "b"],
    ["cell", "left"],
    ["pinned", "p"],
  ])
    await rest.must(201, "POST", `${GROUPS}/${group}/clientSessions`, { Id: session, Name: session });
  assert.equal((await rest.ask("DELETE", `${CELL}/clientSessions/left`)).status, 204);
  for (const session of ["a", "a", "b"])
    await rest.must(200, "POST", `${CELL}/clientSessions/${session}/heartbeat`, { FailoverScore: 50 });
  const override = { Value: "Primary", ExpirationPeriod: "01:00:00" };
  await rest.must(200, "POST", `${GROUPS}/pinned/clientSessions/p/roleoverride`, override);
  return gateway;
}

test("groups, client sessions, overrides and epochs are the same after a restart", async () => {
  await using gateway = await start();
  const world = async () => {
    const rest = await gateway.rest("both");
    const sessions = async (path: string) => {
      const list = (await rest.must(200, "GET", `${path}/clientSessions`)) as unknown as Record<string, unknown>[];
      return list.map(({ Heartbeat, HeartbeatPosted, ...session }) => session);
    };
    return {
      groups: await rest.must(200, "GET", GROUPS),
      status: [await rest.must(200, "GET", `${CELL}/status`), await rest.must(200, "GET", `${GROUPS}/pinned/status`)],
      sessions: [await sessions(CELL), await sessions(`${GROUPS}/pinned`)],
    };
  };
  const before = await world();
  await gateway.restart();
  assert.deepEqual(await world(), before);
});

test("after a restart known sessions count as just renewed: nobody is elected before the timeout has passed", async () => {
  await using gateway = await start();
  gateway.clock.advance(19_000);
  await gateway.restart();
  const rest = await gateway.rest("both");
  const beat = async (session: string) =>
    await rest.must(200, "POST", `${CELL}/clientSessions/${session}/heartbeat`, { FailoverScore: 90 });
  const { Epoch } = await rest.must(200, "GET", `${CELL}/status`);
  const roles = [(await beat("b"))["Role"]];
  gateway.clock.advance(19_000);
  roles.push((await beat("b"))["Role"]);
  gateway.clock.advance(1_001);
  roles.push((await beat("b"))["Role"]);
  const last = await beat("b");
  assert.deepEqual([...roles, last["Role"]], ["Secondary", "Secondary", "PendingPrimary", "Primary"]);
  assert.ok(Number(last["Epoch"]) > Number(Epoch));
});

test("the Primary goes on in its epoch after a restart", async () => {
  await using gateway = await start();
  const { Epoch: epoch } = await (await gateway.rest("both")).must(200, "GET", `${CELL}/status`);
  await gateway.restart();
  const rest = await gateway.rest("both");
  const { Role, Epoch } = await rest.must(200, "POST", `${CELL}/clientSessions/a/heartbeat`, { FailoverScore: 50 });
  assert.deepEqual([Role, Epoch], ["Primary", epoch]);
});

test("an override ends at its time, though the gateway was restarted meanwhile", async () => {
  await using gateway = await start();
  gateway.clock.advance(1_800_000);
  await gateway.restart();
  const value = async () =>
    (await (await gateway.rest("both")).must(200, "GET", `${GROUPS}/pinned/clientSessions/p`))["RoleOverride"];
  gateway.clock.advance(1_799_000);
  assert.equal(await value(), "Primary");
  gateway.clock.advance(1_000);
  assert.equal(await value(), "Off");
});

test("a group that is made again after a delete never has an old epoch, a restart between or not", async () => {
  await using gateway = await start();
  const old = Number((await (await gateway.rest("both")).must(200, "GET", `${CELL}/status`))["Epoch"]);
  const rest = await gateway.rest("both");
  for (const session of ["a", "b"]) await rest.ask("DELETE", `${CELL}/clientSessions/${session}`);
  assert.equal((await rest.ask("DELETE", CELL)).status, 204);
  await gateway.restart();
  const again = await gateway.rest("both");
  await again.must(201, "POST", GROUPS, { Id: "cell" });
  await again.must(201, "POST", `${CELL}/clientSessions`, { Id: "a", Name: "a" });
  const beat = async () => await again.must(200, "POST", `${CELL}/clientSessions/a/heartbeat`, { FailoverScore: 1 });
  await beat();
  const { Role, Epoch } = await beat();
  assert.equal(Role, "Primary");
  assert.ok(Number(Epoch) > old, `${Epoch} after ${old}`);
});
