import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway } from "./support/gateway.ts";
import type { Rest } from "./support/rest.ts";
import { NEVER, restGroups, shape, TIME } from "./support/rest-groups.ts";

let gateway: ContractGateway;
let both: Rest;
before(async () => {
  gateway = await ContractGateway.start({ failover: { holdDown: "0s" } });
  both = await gateway.rest("both");
});
after(async () => await gateway[Symbol.asyncDispose]());

const { group, beat, primary, override } = restGroups(() => both);

test("heartbeats tell role, time, epoch and lease, and the group's status why and since when", async () => {
  const path = await group(["a", "b"]);
  assert.deepEqual(shape(await both.must(200, "GET", `${path}/status`)), {
    Primary: "null",
    PendingPrimary: "null",
    LastDataProcessedTime: "never",
    Epoch: "number",
    Reason: "null",
    Since: "never",
  });
  const first = await beat(path, "a");
  assert.deepEqual(shape(first), {
    Role: "text",
    LastDataProcessedTime: "never",
    Epoch: "number",
    LeaseMilliseconds: "number",
  });
  assert.deepEqual([first["Role"], first["LeaseMilliseconds"]], ["PendingPrimary", 0]);
  assert.equal((await both.must(200, "GET", `${path}/status`))["PendingPrimary"], "a");
  const second = await beat(path, "a");
  assert.deepEqual([second["Role"], second["LeaseMilliseconds"]], ["Primary", 45_000]);
  assert.ok(Number(second["Epoch"]) > Number(first["Epoch"]));
  assert.equal((await beat(path, "b"))["Role"], "Secondary");
  const { Primary, PendingPrimary, Epoch, Reason, Since } = await both.must(200, "GET", `${path}/status`);
  assert.deepEqual([Primary, PendingPrimary, Epoch], ["a", null, second["Epoch"]]);
  assert.equal(typeof Reason, "string");
  assert.match(String(Since), TIME);
});

test("a sole member is Primary because it is the only client in the group", async () => {
  const path = await group(["a"]);
  await primary(path, "a");
  assert.equal((await both.must(200, "GET", `${path}/status`))["Reason"], "only client in group");
});

test("up to where a Primary processed data is told to everybody, with all its digits, and never as null", async () => {
  const path = await group(["a", "b"]);
  const time = "2026-01-01T00:00:00.1234567";
  await primary(path, "a");
  gateway.clock.advance(1_000);
  assert.equal((await beat(path, "a", 50, { LastDataProcessedTime: time }))["LastDataProcessedTime"], `${time}Z`);
  const { LastDataProcessedTime } = await beat(path, "b", 10, { LastDataProcessedTime: "0001-01-01T00:00:00" });
  assert.equal(LastDataProcessedTime, `${time}Z`);
  assert.equal((await both.must(200, "GET", `${path}/status`))["LastDataProcessedTime"], `${time}Z`);
});

for (const [what, body] of [
  ["no score", {}],
  ["null", { FailoverScore: null }],
  ["NaN as text", { FailoverScore: "NaN" }],
  ["infinity as text", { FailoverScore: "Infinity" }],
  ["NaN", '{"FailoverScore":NaN}'],
  ["infinity", '{"FailoverScore":1e999}'],
  ["a score of -1", { FailoverScore: -1 }],
  ["a score of 100.1", { FailoverScore: 100.1 }],
  ["true", { FailoverScore: true }],
  ["a time that is null", { FailoverScore: 1, LastDataProcessedTime: null }],
  ["a time that is none", { FailoverScore: 1, LastDataProcessedTime: "yesterday" }],
  ["a month 13", { FailoverScore: 1, LastDataProcessedTime: "2026-13-01T00:00:00" }],
  ["a list", []],
  ["half of an object", '{"FailoverScore":'],
  ["no body", undefined],
] as const)
  test(`a heartbeat of ${what} is refused and not counted`, async () => {
    const path = await group(["a"]);
    await both.refused(400, "POST", `${path}/clientSessions/a/heartbeat`, body);
    assert.equal((await both.must(200, "GET", `${path}/clientSessions/a`))["HeartbeatPosted"], false);
  });

test("heartbeats closer than a second are 429, but for a tenth of it that the way may have cost", async () => {
  const path = await group(["a"]);
  await primary(path, "a");
  for (const ms of [0, 899]) {
    gateway.clock.advance(ms);
    const refused = await both.refused(429, "POST", `${path}/clientSessions/a/heartbeat`, { FailoverScore: 50 });
    assert.equal(refused.headers["retry-after"], "1");
  }
  gateway.clock.advance(1);
  assert.equal((await beat(path, "a"))["Role"], "Primary");
});

test("confirmations are never 429: the first one at once, and ten more while another's lease runs", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 50);
  gateway.clock.advance(1_000);
  await beat(path, "b", 40);
  gateway.clock.advance(19_000);
  const roles = [];
  for (let count = 0; count < 11; count++) {
    const answer = await both.ask("POST", `${path}/clientSessions/b/heartbeat`, { FailoverScore: 40 });
    roles.push(answer.status === 200 ? answer.json["Role"] : answer.status);
    if (answer.json["Role"] !== "PendingPrimary") break;
  }
  assert.ok(roles.length >= 2, roles.join());
  assert.deepEqual(new Set(roles.slice(0, -1)), new Set(["PendingPrimary"]));
  assert.equal(roles.at(-1), "Primary");
});

test("where the Primary's session is deleted the next one is Primary at once", async () => {
  const path = await group(["a", "b", "c"]);
  const { Epoch } = await primary(path, "a", 90);
  await beat(path, "b", 30);
  await beat(path, "c", 40);
  assert.equal((await both.ask("DELETE", `${path}/clientSessions/a`)).status, 204);
  const status = await both.must(200, "GET", `${path}/status`);
  assert.equal(status["Primary"], "c");
  assert.ok(Number(status["Epoch"]) > Number(Epoch));
  await both.refused(404, "DELETE", `${path}/clientSessions/a`);
  await both.refused(404, "POST", `${path}/clientSessions/a/heartbeat`, { FailoverScore: 1 });
  const told = gateway.told("failover.role").filter(({ group: id }) => id === decodeURIComponent(path.split("/")[2]!));
  assert.deepEqual(
    told.map(({ session, role }) => [session, role]),
    [
      ["a", "Primary"],
      ["a", "Secondary"],
      ["c", "Primary"],
    ],
  );
});

test("an incumbent keeps the role within the margin, and loses it beyond", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 50);
  await beat(path, "b", 54);
  gateway.clock.advance(5_000);
  await beat(path, "b", 54);
  assert.equal((await beat(path, "a", 50))["Role"], "Primary");
  gateway.clock.advance(5_000);
  await beat(path, "b", 56);
  assert.notEqual((await beat(path, "a", 50))["Role"], "Primary");
});

test("a Cold standby of score 1 takes over from a Primary of score 0 without a margin", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 0.5);
  await beat(path, "b", 1);
  gateway.clock.advance(5_000);
  await beat(path, "b", 1);
  assert.notEqual((await beat(path, "a", 0.5))["Role"], "Primary");
});

test("a silent Primary is replaced within one and a half of the timeout", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 90);
  const roles = [(await beat(path, "b", 10))["Role"]];
  gateway.clock.advance(10_000);
  roles.push((await beat(path, "b", 10))["Role"]);
  gateway.clock.advance(10_000);
  roles.push((await beat(path, "b", 10))["Role"], (await beat(path, "b", 10))["Role"]);
  assert.deepEqual(roles, ["Secondary", "Secondary", "PendingPrimary", "Primary"]);
});

test("an override pins the role at once, even of a silent session, until Off ends it", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 90);
  const answer = await override(path, "b", { Value: "Primary" });
  assert.deepEqual(shape(answer), { Value: "text", RoleOverrideExpirationTime: "never" });
  assert.equal((await both.must(200, "GET", `${path}/status`))["Primary"], "b");
  gateway.clock.advance(60_000);
  await beat(path, "a", 100);
  const { Primary, Reason } = await both.must(200, "GET", `${path}/status`);
  assert.deepEqual([Primary, Reason], ["b", "override"]);
  const pinned = await both.must(200, "GET", `${path}/clientSessions/b`);
  assert.deepEqual([pinned["RoleOverride"], pinned["Role"], pinned["HeartbeatPosted"]], ["Primary", "Primary", false]);
  await override(path, "b", { Value: "Off" });
  gateway.clock.advance(1_000);
  assert.equal((await primary(path, "a", 100))["Role"], "Primary");
});

test("an override with a period tells when it ends, and ends then", async () => {
  const path = await group(["a", "b"], "00:00:20");
  await primary(path, "a", 90);
  const { RoleOverrideExpirationTime } = await override(path, "b", { Value: "Primary", ExpirationPeriod: "00:00:30" });
  assert.equal(Date.parse(String(RoleOverrideExpirationTime)), gateway.clock.wall() + 30_000);
  const { RoleOverrideExpirationTime: shown } = await both.must(200, "GET", `${path}/clientSessions/b`);
  assert.equal(shown, RoleOverrideExpirationTime);
  gateway.clock.advance(30_000);
  const session = await both.must(200, "GET", `${path}/clientSessions/b`);
  assert.equal(session["RoleOverride"], "Off");
  assert.match(String(session["RoleOverrideExpirationTime"]), NEVER);
  assert.equal((await primary(path, "a", 90))["Role"], "Primary");
});

test("a group has one override: another one is 409, and the same session's is replaced", async () => {
  const path = await group(["a", "b"]);
  await override(path, "a", { Value: "Secondary" });
  await both.refused(409, "POST", `${path}/clientSessions/b/roleoverride`, { Value: "Primary" });
  assert.equal((await override(path, "a", { Value: "Primary" }))["Value"], "Primary");
  await override(path, "a", { Value: "Off" });
  await override(path, "b", { Value: "Primary" });
});

test("a session that is pinned to Secondary is not Primary, however good", async () => {
  const path = await group(["a", "b"]);
  await override(path, "a", { Value: "Secondary" });
  assert.equal((await beat(path, "a", 100))["Role"], "Secondary");
  assert.equal((await primary(path, "b", 1))["Role"], "Primary");
});

for (const body of [
  {},
  { Value: "Tertiary" },
  { Value: null },
  { Value: 3 },
  { Value: "Primary", ExpirationPeriod: "-00:00:01" },
  { Value: "Primary", ExpirationPeriod: "00:00:00" },
  { Value: "Primary", ExpirationPeriod: "soon" },
  "[",
])
  test(`the override ${JSON.stringify(body)} is refused and not kept`, async () => {
    const path = await group(["a"]);
    await both.refused(400, "POST", `${path}/clientSessions/a/roleoverride`, body);
    assert.equal((await both.must(200, "GET", `${path}/clientSessions/a`))["RoleOverride"], "Off");
  });

test("the numbers of the published service are taken for an override", async () => {
  const path = await group(["a"]);
  assert.equal((await override(path, "a", { Value: 2 }))["Value"], "Secondary");
  assert.equal((await override(path, "a", { Value: 1 }))["Value"], "Primary");
  assert.equal((await override(path, "a", { Value: 0 }))["Value"], "Off");
});
