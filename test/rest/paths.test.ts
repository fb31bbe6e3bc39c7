import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ADMINISTRATOR, type Ask, BOTH, NOBODY, openRest, type RestAnswer, type TestRest, USER } from "./open-rest.ts";

const GROUP = "clientfailover/groups/cell-1";
const SESSIONS = `${GROUP}/clientSessions`;
const FIRST = `${SESSIONS}/a`;

/** A group with one client that has not posted a heartbeat yet. */
async function openWithClient(): Promise<TestRest> {
  const rest = await openRest();
  await rest.ask("POST", "clientfailover/groups", { body: { Id: "cell-1", FailoverTimeout: "00:00:30" } });
  await rest.ask("POST", SESSIONS, { body: { Id: "a", Name: "left" } });
  return rest;
}

/** For tests that change nothing. */
let shared: TestRest;
before(async () => {
  shared = await openWithClient();
});
after(async () => await shared[Symbol.asyncDispose]());

/** Makes the client Primary, by two heartbeats. */
async function promote(rest: TestRest, path = FIRST): Promise<RestAnswer> {
  await rest.ask("POST", `${path}/heartbeat`, { body: { FailoverScore: 50 } });
  return await rest.ask("POST", `${path}/heartbeat`, { body: { FailoverScore: 50 } });
}

const isEnvelope = (json: Record<string, unknown>) =>
  /^[0-9a-f]{32}$/.test(String(json["OperationId"])) &&
  ["Error", "Reason", "Resolution"].every((name) => typeof json[name] === "string" && json[name] !== "") &&
  typeof json["AdditionalParameters"] === "object";

test("the root tells the version", async () => {
  await using rest = await openRest();
  const answer = await rest.ask("GET", "clientfailover", { as: USER });
  assert.deepEqual([answer.status, answer.json], [200, { Version: "1.2.3" }]);
});

test("a new group is answered 201 with its place, an identical one 200, and one with other settings 409", async () => {
  await using rest = await openRest();
  const body = {
    Id: "Zelle 1/2".replace("/", "-"),
    Name: "Cell",
    Description: "north",
    FailoverTimeout: "00:02:00",
    AdditionalData: { a: [1, { b: null }] },
  };
  const made = await rest.ask("POST", "clientfailover/groups", { as: USER, body });
  const again = await rest.ask("POST", "clientfailover/groups", { as: USER, body });
  const other = await rest.ask("POST", "clientfailover/groups", {
    as: USER,
    body: { ...body, FailoverTimeout: "00:01:00" },
  });
  const found = await rest.ask("GET", String(made.headers.location), { as: USER });
  assert.deepEqual([made.status, again.status, other.status, found.status], [201, 200, 409, 200]);
  assert.equal(made.headers.location, "/api/v1/clientfailover/groups/Zelle%201-2");
  assert.deepEqual([made.json, again.json, found.json], [body, body, body]);
  assert.ok(isEnvelope(other.json));
});

test("a group made with an id alone has the published defaults, and is found again with nothing but its id", async () => {
  await using rest = await openRest();
  const made = await rest.ask("POST", "clientfailover/groups", { body: { Id: "g" } });
  const nulls = { Id: "g", Name: null, Description: null, FailoverTimeout: null, AdditionalData: null };
  const again = await rest.ask("POST", "clientfailover/groups", { body: nulls });
  assert.deepEqual(made.json, {
    Id: "g",
    Name: "",
    Description: "",
    FailoverTimeout: "00:01:00",
    AdditionalData: null,
  });
  assert.equal(again.status, 200);
});

test("groups are listed in pages, with how many there are", async () => {
  await using rest = await openRest();
  for (const Id of ["c", "a", "b"]) await rest.ask("POST", "clientfailover/groups", { body: { Id } });
  const all = await rest.ask("GET", "clientfailover/groups", { as: USER });
  const page = await rest.ask("GET", "clientfailover/groups?skip=1&count=1", { as: USER });
  const none = await rest.ask("GET", "clientfailover/groups?Skip=9&count=0", { as: USER });
  const ids = (answer: RestAnswer) => (answer.json as unknown as { Id: string }[]).map(({ Id }) => Id);
  assert.deepEqual([ids(all), ids(page), ids(none)], [["c", "a", "b"], ["a"], []]);
  assert.deepEqual(
    [all, page, none].map(({ headers }) => headers["total-count"]),
    ["3", "3", "3"],
  );
});

for (const query of ["skip=-1", "skip=1.5", "skip=a", "count=1001", "count=", "skip=1&skip=2", "count=1e3"])
  test(`a page of ${query} is refused`, async () => {
    const answer = await shared.ask("GET", `clientfailover/groups?${query}`);
    assert.deepEqual([answer.status, isEnvelope(answer.json)], [400, true]);
  });

test("a group with a client that lives cannot be deleted; a silent one can, by administrators", async () => {
  await using rest = await openWithClient();
  const active = await rest.ask("DELETE", GROUP, { as: ADMINISTRATOR });
  rest.clock.advance(30_000);
  const denied = await rest.ask("DELETE", GROUP, { as: USER });
  const deleted = await rest.ask("DELETE", GROUP, { as: ADMINISTRATOR });
  const gone = await rest.ask("GET", GROUP);
  assert.deepEqual([active.status, denied.status, deleted.status, gone.status], [409, 403, 204, 404]);
  assert.equal(deleted.text, "");
  const told = rest.events.filter(({ event }) => event === "failover.group");
  assert.deepEqual(told, [
    { event: "failover.group", act: "created", group: "cell-1", user: "both", authority: "file" },
    { event: "failover.group", act: "deleted", group: "cell-1", user: "administrator", authority: "file" },
  ]);
});

test("a status tells who is Primary, why and since when; before that it holds no null time", async () => {
  await using rest = await openWithClient();
  const before = await rest.ask("GET", `${GROUP}/status`, { as: USER });
  await promote(rest);
  const after = await rest.ask("GET", `${GROUP}/status`, { as: USER });
  const never = "0001-01-01T00:00:00Z";
  assert.deepEqual(before.json, {
    Primary: null,
    PendingPrimary: null,
    LastDataProcessedTime: never,
    Epoch: 0,
    Reason: null,
    Since: never,
  });
  assert.deepEqual(after.json, {
    Primary: "a",
    PendingPrimary: null,
    LastDataProcessedTime: never,
    Epoch: 1,
    Reason: "only client in group",
    Since: "2026-01-01T00:00:00Z",
  });
});

test("a client registers with 201, again with 200, and with another name 409", async () => {
  await using rest = await openWithClient();
  const made = await rest.ask("POST", SESSIONS, { as: USER, body: { Id: "b ü", Name: "right" } });
  const again = await rest.ask("POST", SESSIONS, { as: USER, body: { Id: "b ü", Name: "right" } });
  const other = await rest.ask("POST", SESSIONS, { as: USER, body: { Id: "b ü", Name: "wrong" } });
  const nowhere = await rest.ask("POST", "clientfailover/groups/none/clientSessions", { body: { Id: "b" } });
  assert.deepEqual([made.status, again.status, other.status, nowhere.status], [201, 200, 409, 404]);
  assert.deepEqual(made.json, {
    Id: "b ü",
    Name: "right",
    Heartbeat: null,
    Role: "Secondary",
    HeartbeatPosted: false,
    RoleOverride: "Off",
    RoleOverrideExpirationTime: "0001-01-01T00:00:00Z",
    AdditionalData: null,
  });
  assert.equal((await rest.ask("GET", String(made.headers.location))).status, 200);
});

test("client sessions are listed and shown with their last heartbeat", async () => {
  await using rest = await openWithClient();
  const LastDataProcessedTime = "2026-01-01T10:00:00.1234567+02:00";
  await rest.ask("POST", `${FIRST}/heartbeat`, { body: { FailoverScore: 99.5, LastDataProcessedTime } });
  const all = await rest.ask("GET", SESSIONS, { as: USER });
  const one = await rest.ask("GET", FIRST, { as: USER });
  assert.deepEqual(all.json, [one.json]);
  assert.equal(one.json["HeartbeatPosted"], true);
  assert.deepEqual(one.json["Heartbeat"], {
    FailoverScore: 99.5,
    LastDataProcessedTime: "2026-01-01T08:00:00.1234567Z",
    HeartbeatTime: "2026-01-01T00:00:00Z",
  });
});

test("a heartbeat answers the role as text with epoch and lease, and never a null time", async () => {
  await using rest = await openWithClient();
  const pending = await rest.ask("POST", `${FIRST}/heartbeat`, { as: USER, body: { FailoverScore: 50 } });
  const primary = await rest.ask("POST", `${FIRST}/heartbeat`, { as: USER, body: { FailoverScore: 50 } });
  const never = "0001-01-01T00:00:00Z";
  assert.deepEqual(pending.json, {
    Role: "PendingPrimary",
    LastDataProcessedTime: never,
    Epoch: 0,
    LeaseMilliseconds: 0,
  });
  assert.deepEqual(primary.json, {
    Role: "Primary",
    LastDataProcessedTime: never,
    Epoch: 1,
    LeaseMilliseconds: 22_500,
  });
});

test("a heartbeat too soon is answered 429 with when to try again, a confirmation never", async () => {
  await using rest = await openWithClient();
  const confirmed = await promote(rest);
  const soon = await rest.ask("POST", `${FIRST}/heartbeat`, { body: { FailoverScore: 50 } });
  rest.clock.advance(1_000);
  const later = await rest.ask("POST", `${FIRST}/heartbeat`, { body: { FailoverScore: 50 } });
  assert.deepEqual([confirmed.status, soon.status, later.status], [200, 429, 200]);
  assert.equal(soon.headers["retry-after"], "1");
  assert.ok(isEnvelope(soon.json));
});

test("a Primary that is deleted leaves its role to the next at once", async () => {
  await using rest = await openWithClient();
  await promote(rest);
  await rest.ask("POST", SESSIONS, { body: { Id: "b" } });
  await rest.ask("POST", `${SESSIONS}/b/heartbeat`, { body: { FailoverScore: 50 } });
  const deleted = await rest.ask("DELETE", FIRST, { as: USER });
  const { json } = await rest.ask("GET", `${GROUP}/status`);
  assert.deepEqual([deleted.status, deleted.text, json["Primary"], json["Epoch"]], [204, "", "b", 2]);
  assert.equal((await rest.ask("DELETE", FIRST)).status, 404);
});

test("an override takes both roles, pins, expires, and is one for a group", async () => {
  await using rest = await openWithClient();
  await rest.ask("POST", SESSIONS, { body: { Id: "b" } });
  const pin = (id: string, body: object, as = BOTH) => rest.ask("POST", `${SESSIONS}/${id}/roleoverride`, { as, body });
  const denied = [await pin("a", { Value: "Primary" }, USER), await pin("a", { Value: "Primary" }, ADMINISTRATOR)];
  const pinned = await pin("a", { Value: "pRIMARY", ExpirationPeriod: "00:05:00", ReleaseWhenStale: true });
  const second = await pin("b", { Value: 1 });
  const off = await pin("a", { Value: 0 });
  const secondary = await pin("b", { Value: 2 });
  assert.deepEqual(
    denied.map(({ status }) => status),
    [403, 403],
  );
  assert.deepEqual(pinned.json, { Value: "Primary", RoleOverrideExpirationTime: "2026-01-01T00:05:00Z" });
  assert.deepEqual([pinned.status, second.status], [200, 409]);
  assert.deepEqual(off.json, { Value: "Off", RoleOverrideExpirationTime: "0001-01-01T00:00:00Z" });
  assert.deepEqual(secondary.json, { Value: "Secondary", RoleOverrideExpirationTime: "0001-01-01T00:00:00Z" });
});

const MISSING: readonly [string, string, Ask][] = [
  ["GET", "groups/none", {}],
  ["DELETE", "groups/none", {}],
  ["GET", "groups/none/status", {}],
  ["GET", "groups/none/clientSessions", {}],
  ["POST", "groups/none/clientSessions", { body: { Id: "a" } }],
  ["GET", "groups/cell-1/clientSessions/none", {}],
  ["DELETE", "groups/cell-1/clientSessions/none", {}],
  ["POST", "groups/cell-1/clientSessions/none/heartbeat", { body: { FailoverScore: 1 } }],
  ["POST", "groups/cell-1/clientSessions/none/roleoverride", { body: { Value: "Off" } }],
  ["GET", "groups/cell-1/nothing", {}],
  ["POST", "", { body: {} }],
];
for (const [method, path, ask] of MISSING)
  test(`${method} ${path || "/"} of nothing is answered 404 with the envelope`, async () => {
    const answer = await shared.ask(method, path === "" ? "/" : `clientfailover/${path}`, ask);
    assert.deepEqual([answer.status, isEnvelope(answer.json)], [404, true]);
  });

const NEEDED: readonly [string, string, string[]][] = [
  ["GET", "clientfailover", [USER, BOTH]],
  ["GET", "clientfailover/groups", [USER, BOTH]],
  ["POST", "clientfailover/groups", [USER, BOTH]],
  ["GET", "clientfailover/groups/g", [USER, BOTH]],
  ["DELETE", "clientfailover/groups/g", [ADMINISTRATOR, BOTH]],
  ["GET", "clientfailover/groups/g/status", [USER, BOTH]],
  ["GET", "clientfailover/groups/g/clientSessions", [USER, BOTH]],
  ["POST", "clientfailover/groups/g/clientSessions", [USER, BOTH]],
  ["GET", "clientfailover/groups/g/clientSessions/s", [USER, BOTH]],
  ["DELETE", "clientfailover/groups/g/clientSessions/s", [USER, BOTH]],
  ["POST", "clientfailover/groups/g/clientSessions/s/heartbeat", [USER, BOTH]],
  ["POST", "clientfailover/groups/g/clientSessions/s/roleoverride", [BOTH]],
  ["GET", "configuration", [ADMINISTRATOR, BOTH]],
  ["PUT", "configuration", [ADMINISTRATOR, BOTH]],
  ["GET", "configuration/logging", [ADMINISTRATOR, BOTH]],
  ["PUT", "configuration/logging", [ADMINISTRATOR, BOTH]],
];
for (const [method, path, allowed] of NEEDED)
  test(`${method} ${path} is for those who have the roles, and 403 for all others`, async () => {
    const before = shared.events.length;
    const stranger = await shared.ask(method, path, { as: undefined });
    const statuses: [string, number][] = [];
    for (const as of [USER, ADMINISTRATOR, BOTH, NOBODY])
      statuses.push([as, (await shared.ask(method, path, { as })).status]);
    assert.equal(stranger.status, 401);
    assert.deepEqual(
      statuses.filter(([, status]) => status !== 403).map(([as]) => as),
      allowed,
    );
    const denied = shared.events.slice(before).filter(({ event }) => event === "request.denied");
    assert.equal(denied.length, 4 - allowed.length);
  });

test("paths are matched without regard to case and to a slash at their end, ids with regard to it", async () => {
  await using rest = await openWithClient();
  const upper = await rest.ask("GET", "/API/V1/ClientFailover/GROUPS/cell-1/CLIENTSESSIONS/a/");
  const lower = await rest.ask("GET", "/api/v1/clientfailover/groups/cell-1/clientsessions");
  const made = await rest.ask("POST", "/api/v1/clientfailover/groups/", { body: { Id: "MiXed Ü" } });
  const found = await rest.ask("GET", `clientfailover/groups/${encodeURIComponent("MiXed Ü")}/`);
  const other = await rest.ask("GET", `clientfailover/groups/${encodeURIComponent("mixed ü")}`);
  assert.deepEqual(
    [upper, lower, made, found, other].map(({ status }) => status),
    [200, 200, 201, 200, 404],
  );
  assert.equal(found.json["Id"], "MiXed Ü");
});

test("members that nobody knows are ignored", async () => {
  await using rest = await openWithClient();
  const body = { FailoverScore: 5, Unknown: { deep: [null] }, Epoch: null };
  assert.equal((await rest.ask("POST", `${FIRST}/heartbeat`, { body })).status, 200);
});

test("a method that a path does not have is answered 405 with those it has", async () => {
  await using rest = await openWithClient();
  const answers: RestAnswer[] = [];
  for (const method of ["PATCH", "PUT", "OPTIONS", "PROPFIND"]) answers.push(await rest.ask(method, GROUP));
  const heartbeat = await rest.ask("GET", `${FIRST}/heartbeat`);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [405, 405, 405, 405],
  );
  assert.equal(answers[0]?.headers.allow, "GET, HEAD, DELETE");
  assert.deepEqual([heartbeat.status, heartbeat.headers.allow, isEnvelope(heartbeat.json)], [405, "POST", true]);
});

test("HEAD answers what GET does without a body", async () => {
  await using rest = await openWithClient();
  const answer = await rest.ask("HEAD", GROUP);
  assert.deepEqual([answer.status, answer.text], [200, ""]);
});

test("the level of the log is read back in the word that was written, and holds", async () => {
  await using rest = await openRest();
  const before = await rest.ask("GET", "configuration/logging", { as: ADMINISTRATOR });
  const put = await rest.ask("PUT", "configuration/logging", { as: ADMINISTRATOR, body: { LogLevel: "verbose" } });
  const level = rest.logLevel.level;
  const read = await rest.ask("GET", "configuration", { as: ADMINISTRATOR });
  const Logging = { LogLevel: "Fatal" };
  const all = await rest.ask("PUT", "configuration", { body: { Logging, HealthEndpoints: [] } });
  assert.deepEqual([before.json, put.json, level], [{ LogLevel: "Information" }, { LogLevel: "Verbose" }, "debug"]);
  assert.deepEqual(read.json, { Logging: { LogLevel: "Verbose" }, HealthEndpoints: [] });
  assert.deepEqual([all.json, rest.logLevel.level], [{ Logging, HealthEndpoints: [] }, "fatal"]);
});

test("health endpoints are refused as not available, and the level beside them does not change", async () => {
  await using rest = await openRest();
  const body = { Logging: { LogLevel: "Error" }, HealthEndpoints: [{ Id: "pi" }] };
  const answer = await rest.ask("PUT", "configuration", { body });
  assert.equal(answer.status, 400);
  assert.match(String(answer.json["Reason"]), /not available in this version/);
  assert.equal(rest.logLevel.level, "info");
});

test("where the log belongs to another program, its level is answered 503", async () => {
  await using rest = await openRest({ hasLogLevel: false });
  const answer = await rest.ask("PUT", "configuration/logging", { body: { LogLevel: "Debug" } });
  assert.deepEqual([answer.status, isEnvelope(answer.json)], [503, true]);
});
