import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway } from "./support/gateway.ts";
import type { Json, Rest } from "./support/rest.ts";
import { GROUPS, NEVER, restGroups, shape } from "./support/rest-groups.ts";

let gateway: ContractGateway;
let both: Rest;
before(async () => {
  gateway = await ContractGateway.start({ failover: { holdDown: "0s" } });
  both = await gateway.rest("both");
});
after(async () => await gateway[Symbol.asyncDispose]());

const { group, beat } = restGroups(() => both);

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
