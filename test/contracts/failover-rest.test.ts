import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway } from "./support/gateway.ts";
import type { Json, Rest } from "./support/rest.ts";

const GROUPS = "clientfailover/groups";
const SPAN = /^(\d+\.)?\d\d:\d\d:\d\d(\.\d{1,7})?$/;
const NEVER = /^0001-01-01T00:00:00Z?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/;

let gateway: ContractGateway;
let both: Rest;
before(async () => {
  gateway = await ContractGateway.start({ failover: { holdDown: "0s" } });
  both = await gateway.rest("both");
});
after(async () => await gateway[Symbol.asyncDispose]());

let made = 0;
/** A group of the test's own, with client sessions of these ids. */
async function group(sessions: readonly string[] = [], timeout = "00:01:00"): Promise<string> {
  const id = `cell ${made++}`;
  const path = `${GROUPS}/${encodeURIComponent(id)}`;
  await both.must(201, "POST", GROUPS, { Id: id, FailoverTimeout: timeout });
  for (const session of sessions)
    await both.must(201, "POST", `${path}/clientSessions`, { Id: session, Name: session });
  return path;
}

const beat = async (path: string, session: string, score = 50, more: Json = {}) =>
  await both.must(200, "POST", `${path}/clientSessions/${session}/heartbeat`, { FailoverScore: score, ...more });

async function primary(path: string, session: string, score = 50): Promise<Json> {
  await beat(path, session, score);
  return await beat(path, session, score);
}

const override = async (path: string, session: string, body: Json, status = 200) =>
  await both.must(status, "POST", `${path}/clientSessions/${session}/roleoverride`, body);

/** The members of an answer with their types; never-times and times told apart. */
const shape = (json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (typeof value !== "string") return [name, value === null ? "null" : typeof value];
      if (NEVER.test(value)) return [name, "never"];
      if (TIME.test(value)) return [name, "time"];
      return [name, SPAN.test(value) ? "span" : "text"];
    }),
  );

test("the version is text", async () => {
  assert.deepEqual(shape(await both.must(200, "GET", "clientfailover")), { Version: "text" });
});

test("a group is made with 201 and the place where it is, found there, and not made twice", async () => {
  const body = { Id: "made", Name: "Cell", Description: "of the test", FailoverTimeout: "1.00:00:00" };
  const created = await both.ask("POST", GROUPS, { ...body, AdditionalData: { a: [1] } });
  assert.equal(created.status, 201, created.text);
  const place = new URL(String(created.headers.location), `https://127.0.0.1:${gateway.restPort}${"/api/v1/"}`);
  assert.deepEqual(await both.must(200, "GET", place.pathname), created.json);
  assert.deepEqual(created.json, { ...body, AdditionalData: { a: [1] } });
  assert.deepEqual(await both.must(200, "POST", GROUPS, { ...body, AdditionalData: { a: [1] } }), created.json);
  await both.refused(409, "POST", GROUPS, { ...body, FailoverTimeout: "12:00:00" });
  assert.deepEqual(await both.must(200, "GET", place.pathname), created.json);
});

test("a group without anything but its id has the default timeout of a minute", async () => {
  const { Id, FailoverTimeout } = await both.must(201, "POST", GROUPS, { Id: "plain" });
  assert.deepEqual([Id, FailoverTimeout], ["plain", "00:01:00"]);
});

test("a list of groups tells their number and is cut by skip and count", async () => {
  for (const id of ["list-1", "list-2", "list-3"]) await both.must(201, "POST", GROUPS, { Id: id });
  const all = await both.ask("GET", GROUPS);
  const list = all.json as unknown as Json[];
  const total = Number(all.headers["total-count"]);
  assert.equal(list.length, total);
  for (const one of list)
    assert.deepEqual(Object.keys(one).sort(), ["AdditionalData", "Description", "FailoverTimeout", "Id", "Name"]);
  const part = await both.ask("GET", `${GROUPS}?skip=1&count=2`);
  assert.equal(part.headers["total-count"], String(total));
  assert.deepEqual(part.json, list.slice(1, 3));
  const past = await both.ask("GET", `${GROUPS}/?Skip=${total}&Count=10`);
  assert.deepEqual([past.status, past.text, past.headers["total-count"]], [200, "[]", String(total)]);
});

for (const query of [
  "skip=-1",
  "skip=x",
  "count=-1",
  "count=1.5",
  "skip=99999999999999999999",
  "count=",
  "skip=1&skip=2",
])
  test(`a list asked for with ${query} is refused`, async () => {
    await both.refused(400, "GET", `${GROUPS}?${query}`);
  });

test("the case of paths and a slash at their end do not matter, and the case of ids does", async () => {
  const path = "CLIENTFAILOVER/Groups";
  await both.must(201, "POST", `${path}/`, { Id: "Upper" });
  await both.must(201, "POST", "ClientFailover/GROUPS/Upper/CLIENTSESSIONS/", { Id: "A", Name: "A" });
  await both.must(200, "POST", "clientfailover/groups/Upper/clientsessions", { Id: "A", Name: "A" });
  await both.must(200, "GET", `/API/V1/${path}/Upper/ClientSessions/A/`);
  await both.must(200, "POST", `${path}/Upper/clientsessions/A/HeartBeat/`, { FailoverScore: 1 });
  await both.must(200, "POST", `${path}/Upper/clientsessions/A/RoleOverride/`, { Value: "Off" });
  await both.must(200, "GET", `${path}/Upper/STATUS/`);
  await both.must(200, "GET", "CONFIGURATION/Logging/");
  await both.refused(404, "GET", `${path}/upper`);
  await both.refused(404, "GET", `${path}/Upper/clientsessions/a`);
});

test("ids are percent-decoded once, in every script", async () => {
  for (const id of ["a b", "50%25", "Zelle-é", "工位", "a?b#c", "%2e"]) {
    await both.must(201, "POST", GROUPS, { Id: id });
    assert.equal((await both.must(200, "GET", `${GROUPS}/${encodeURIComponent(id)}`))["Id"], id);
  }
});

for (const [what, id] of [
  ["nothing", ""],
  ["129 characters", "x".repeat(129)],
  ["10 KB", "x".repeat(10_240)],
  ["a slash", "a/b"],
  ["a control character", "a\u0007b"],
  ["a number", 7],
  ["null", null],
] as const)
  test(`a group and a client session with an id of ${what} are refused and not stored`, async () => {
    const path = await group();
    const before = (await both.ask("GET", GROUPS)).headers["total-count"];
    await both.refused(400, "POST", GROUPS, { Id: id });
    await both.refused(400, "POST", `${path}/clientSessions`, { Id: id, Name: "n" });
    assert.equal((await both.ask("GET", GROUPS)).headers["total-count"], before);
    assert.equal((await both.ask("GET", `${path}/clientSessions`)).text, "[]");
  });

test("ids have up to 128 characters", async () => {
  await both.must(201, "POST", GROUPS, { Id: "y".repeat(128) });
});

for (const span of [
  "00:00:00.9999999",
  "1.00:00:00.0000001",
  "-00:01:00",
  "00:60:00",
  "24:00:00",
  "1m",
  "60",
  "",
  60,
  {},
])
  test(`a group with the timeout ${JSON.stringify(span)} is refused and not stored`, async () => {
    await both.refused(400, "POST", GROUPS, { Id: "refused", FailoverTimeout: span });
    await both.refused(404, "GET", `${GROUPS}/refused`);
  });

test("both ends of the range and fractions are taken, and told as they are", async () => {
  for (const [id, span] of [
    ["least", "00:00:01"],
    ["most", "1.00:00:00"],
    ["part", "00:00:15.5000000"],
  ]) {
    const { FailoverTimeout } = await both.must(201, "POST", GROUPS, { Id: id, FailoverTimeout: span });
    assert.equal(FailoverTimeout, span);
  }
});

test("a client session has every member with its type, before and after a heartbeat", async () => {
  const path = await group();
  const created = await both.ask("POST", `${path}/clientSessions`, { Id: "a", Name: "left" });
  assert.equal(created.status, 201, created.text);
  const place = new URL(String(created.headers.location), `https://127.0.0.1:${gateway.restPort}/api/v1/`);
  assert.equal(place.pathname, `/api/v1/${path}/clientSessions/a`);
  assert.deepEqual(await both.must(200, "GET", place.pathname), created.json);
  assert.deepEqual(created.json, {
    Id: "a",
    Name: "left",
    Heartbeat: null,
    Role: "Secondary",
    HeartbeatPosted: false,
    RoleOverride: "Off",
    RoleOverrideExpirationTime: created.json["RoleOverrideExpirationTime"],
    AdditionalData: null,
  });
  assert.match(String(created.json["RoleOverrideExpirationTime"]), NEVER);
  assert.equal((await both.ask("POST", `${path}/clientsessions/`, { Id: "a", Name: "left" })).status, 200);
  await both.refused(409, "POST", `${path}/clientSessions`, { Id: "a", Name: "right" });
  await beat(path, "a", 12.5);
  const { Heartbeat, HeartbeatPosted, Role } = await both.must(200, "GET", place.pathname);
  assert.deepEqual([HeartbeatPosted, Role], [true, "PendingPrimary"]);
  assert.deepEqual(shape(Heartbeat as Json), {
    FailoverScore: "number",
    LastDataProcessedTime: "never",
    HeartbeatTime: "time",
  });
  assert.equal((Heartbeat as Json)["FailoverScore"], 12.5);
});

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

test("a group is deleted when nobody is active, with all that was in it", async () => {
  const path = await group(["a"], "00:00:20");
  await beat(path, "a");
  await both.refused(409, "DELETE", path);
  gateway.clock.advance(20_001);
  assert.equal((await both.ask("DELETE", path)).status, 204);
  for (const [verb, below, body] of [
    ["GET", ""],
    ["DELETE", ""],
    ["GET", "/status"],
    ["GET", "/clientSessions"],
    ["POST", "/clientSessions", { Id: "a", Name: "a" }],
    ["GET", "/clientSessions/a"],
    ["DELETE", "/clientSessions/a"],
    ["POST", "/clientSessions/a/heartbeat", { FailoverScore: 1 }],
    ["POST", "/clientSessions/a/roleoverride", { Value: "Off" }],
  ] as const)
    await both.refused(404, verb, `${path}${below}`, body);
});

test("an unknown session of a known group is 404 for every verb", async () => {
  const path = await group(["a"]);
  await both.refused(404, "GET", `${path}/clientSessions/b`);
  await both.refused(404, "DELETE", `${path}/clientSessions/b`);
  await both.refused(404, "POST", `${path}/clientSessions/b/heartbeat`, { FailoverScore: 1 });
  await both.refused(404, "POST", `${path}/clientSessions/b/roleoverride`, { Value: "Primary" });
});

for (const [verb, path] of [
  ["PUT", GROUPS],
  ["DELETE", GROUPS],
  ["PUT", `${GROUPS}/x`],
  ["PATCH", `${GROUPS}/x/clientSessions/a`],
  ["GET", `${GROUPS}/x/clientSessions/a/heartbeat`],
  ["GET", `${GROUPS}/x/clientSessions/a/roleoverride`],
  ["POST", "clientfailover"],
  ["DELETE", "configuration"],
  ["POST", "configuration/logging"],
] as const)
  test(`${verb} ${path} is refused with the verbs that there are`, async () => {
    const { headers } = await both.refused(405, verb, path);
    assert.match(String(headers["allow"]), /GET|POST/);
  });

test("paths that nothing names are 404", async () => {
  for (const path of [
    "clientfailover/x",
    `${GROUPS}/a/b`,
    "x",
    "/",
    "/api/v2/clientfailover",
    `${GROUPS}/a/clientSessions/b/c`,
  ])
    await both.refused(404, "GET", path);
});

test("bodies that are not JSON by their type are 415", async () => {
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/json-patch+json",
  ])
    await both.refused(415, "POST", GROUPS, '{"Id":"other"}', { "content-type": type });
  await both.must(201, "POST", GROUPS, { Id: "charset" });
  const answer = await both.ask("POST", GROUPS, { Id: "typed" }, { "content-type": "Application/JSON; charset=UTF-8" });
  assert.equal(answer.status, 201, answer.text);
  await both.refused(404, "GET", `${GROUPS}/other`);
});

test("configuration and the log's level are read and written at run time", async () => {
  assert.deepEqual(shape(await both.must(200, "GET", "configuration/logging")), { LogLevel: "text" });
  for (const level of ["Verbose", "Debug", "Warning", "Error", "Fatal", "Information"])
    await both.must(200, "PUT", "configuration/logging", { LogLevel: level });
  const whole = await both.must(200, "GET", "configuration");
  assert.deepEqual(whole["Logging"], { LogLevel: "Information" });
  assert.deepEqual(await both.must(200, "PUT", "configuration", whole), whole);
  for (const body of [{ LogLevel: "Loud" }, { LogLevel: 1 }, {}, "x"])
    await both.refused(400, "PUT", "configuration/logging", body);
  await both.refused(400, "PUT", "configuration", { Logging: { LogLevel: "Loud" } });
});
