import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ContractGateway } from "./support/gateway.ts";
import { type Calls, type Fields, protoFiles } from "./support/grpc.ts";

const PACKAGE = "gatehouse.failover.v1";
const SERVICE = `${PACKAGE}.FailoverService`;

let gateway: ContractGateway;
let users: Calls;
let both: Calls;
before(async () => {
  gateway = await ContractGateway.start({ failover: { holdDown: "0s" } });
  users = await gateway.calls("users");
  both = await gateway.calls("both");
});
after(async () => await gateway[Symbol.asyncDispose]());

const join = async (calls: Calls, group: string, session: string, more: Fields = {}) =>
  await calls.call(`${SERVICE}/JoinGroup`, { group_id: group, session_id: session, ...more });
const beat = async (group: string, session: string, score = 50, more: Fields = {}) =>
  await users.call(`${SERVICE}/Heartbeat`, { group_id: group, session_id: session, score, ...more });
const groupOf = async (id: string) => (await users.call(`${SERVICE}/GetGroup`, { group_id: id }))["group"] as Fields;

test("the service has its six methods, their messages named after them, and WatchGroup alone streams", async () => {
  const root = await protoFiles();
  const { methods } = root.lookupService(SERVICE);
  const names = ["JoinGroup", "Heartbeat", "Leave", "GetGroup", "WatchGroup", "OverrideRole"];
  assert.deepEqual(Object.keys(methods).sort(), [...names].sort());
  for (const [name, method] of Object.entries(methods)) {
    assert.deepEqual(
      [method.requestType, method.responseType],
      [`FailoverService${name}Request`, `FailoverService${name}Response`],
    );
    assert.deepEqual([!!method.requestStream, !!method.responseStream], [false, name === "WatchGroup"]);
  }
});

test("every enum of the package has a zero that ends in _NONE, and its name before each value", async () => {
  const root = await protoFiles();
  const enums = (root.lookup(PACKAGE) as import("protobufjs").Namespace).nestedArray.filter((one) => "values" in one);
  assert.ok(enums.length >= 3);
  for (const { name, values } of enums as { name: string; values: Record<string, number> }[]) {
    const prefix = name.replaceAll(/(?<=[a-z])[A-Z]/g, "_$&").toUpperCase();
    assert.equal(values[`${prefix}_NONE`], 0);
    for (const value of Object.keys(values)) assert.ok(value.startsWith(`${prefix}_`), value);
  }
});

test("a group that joining makes is told once, with who joined it first", async () => {
  for (const [calls, session] of [
    [users, "a"],
    [users, "a"],
    [both, "b"],
  ] as const)
    await join(calls, "told", session);
  const told = gateway.told("failover.group").filter(({ group }) => group === "told");
  assert.deepEqual(told, [
    { event: "failover.group", act: "created", group: "told", user: "users", authority: "file" },
  ]);
});

test("joining makes the group, tells the timeout that it has, and joining again changes nothing but for another name", async () => {
  const first = await join(users, "join", "a", { name: "left", failover_timeout: { seconds: 20 } });
  const again = await join(users, "join", "a", { name: "left", failover_timeout: { seconds: 40 } });
  for (const { group, session } of [first, again] as { group: Fields; session: Fields }[]) {
    assert.deepEqual(group["failover_timeout"], { seconds: 20, nanos: 0 });
    assert.deepEqual([session["session_id"], session["name"], session["role"]], ["a", "left", "ROLE_SECONDARY"]);
  }
  const other = { group_id: "join", session_id: "a", name: "right" };
  assert.match(await users.refused(`${SERVICE}/JoinGroup`, other), /^ALREADY_EXISTS \w+ gatehouse$/);
});

test("a member alone is pending, confirms, and is Primary with an epoch and a lease of three quarters", async () => {
  await join(users, "alone", "a", { failover_timeout: { seconds: 20 } });
  const answers = [await beat("alone", "a"), await beat("alone", "a")];
  assert.deepEqual(
    answers.map(({ role, lease }) => [role, (lease as Fields)["seconds"]]),
    [
      ["ROLE_PENDING_PRIMARY", 0],
      ["ROLE_PRIMARY", 15],
    ],
  );
  const group = await groupOf("alone");
  assert.deepEqual(
    [group["primary"], group["epoch"], group["reason"]],
    ["a", answers[1]!["epoch"], "REASON_ONLY_CLIENT_IN_GROUP"],
  );
});

test("heartbeats closer than a second are refused, and confirmations are not", async () => {
  await join(users, "soon", "a");
  await beat("soon", "a");
  await beat("soon", "a");
  const request = { group_id: "soon", session_id: "a", score: 50 };
  assert.match(await users.refused(`${SERVICE}/Heartbeat`, request), /^RESOURCE_EXHAUSTED \w+ gatehouse$/);
});

test("who gives its epoch up is followed by another within one heartbeat", async () => {
  for (const id of ["a", "b"]) await join(users, "release", id);
  await beat("release", "a");
  const { epoch } = await beat("release", "a");
  await beat("release", "b");
  assert.notEqual((await beat("release", "a", 50, { released_epoch: epoch }))["role"], "ROLE_PRIMARY");
  gateway.clock.advance(1_000);
  await beat("release", "b");
  const next = await beat("release", "b").catch(() => undefined);
  const group = await groupOf("release");
  assert.equal(group["primary"], "b", JSON.stringify(next));
  assert.ok(Number(group["epoch"]) > Number(epoch));
});

test("where the Primary leaves the next one is at once, and who has left is unknown", async () => {
  for (const id of ["a", "b"]) await join(users, "leave", id);
  await beat("leave", "a");
  const { epoch } = await beat("leave", "a");
  await beat("leave", "b");
  await users.call(`${SERVICE}/Leave`, { group_id: "leave", session_id: "a" });
  const group = await groupOf("leave");
  assert.equal(group["primary"], "b");
  assert.ok(Number(group["epoch"]) > Number(epoch));
  for (const method of ["Leave", "Heartbeat"])
    assert.match(
      await users.refused(`${SERVICE}/${method}`, { group_id: "leave", session_id: "a" }),
      /^NOT_FOUND \w+ gatehouse$/,
    );
});

test("a watch tells the group as it is and each change, and ends with its session", async () => {
  await join(users, "watched", "a");
  const watcher = await gateway.calls();
  const token = await watcher.login("users", "pässword: of all, and long");
  const watch = watcher.stream(`${SERVICE}/WatchGroup`, { group_id: "watched" });
  assert.equal(((await watch.next())["group"] as Fields)["primary"], "");
  await beat("watched", "a");
  await beat("watched", "a");
  let told = "";
  while (told !== "a") {
    gateway.clock.advance(100);
    told = String(((await watch.next())["group"] as Fields)["primary"]);
  }
  await watcher.call("gatehouse.security.v1.SessionService/CloseSession", { security_token: token });
  assert.equal(await watch.ended, "UNAUTHENTICATED SESSION_UNKNOWN gatehouse");
});

test("an override pins at once, one in a group, and NONE ends it", async () => {
  for (const id of ["a", "b"]) await join(users, "override", id);
  const act = { group_id: "override", session_id: "b", override: "ROLE_OVERRIDE_PRIMARY", duration: { seconds: 60 } };
  const { override, expires_at } = await both.call(`${SERVICE}/OverrideRole`, act);
  assert.equal(override, "ROLE_OVERRIDE_PRIMARY");
  assert.equal(
    Number((expires_at as Fields)["seconds"]) * 1_000,
    gateway.clock.wall() - (gateway.clock.wall() % 1_000) + 60_000,
  );
  assert.equal((await groupOf("override"))["primary"], "b");
  const other = { ...act, session_id: "a" };
  assert.match(
    await both.refused(`${SERVICE}/OverrideRole`, other),
    /^(FAILED_PRECONDITION|ALREADY_EXISTS|ABORTED) \w+ gatehouse$/,
  );
  await both.call(`${SERVICE}/OverrideRole`, { ...act, override: "ROLE_OVERRIDE_NONE", duration: null });
  await both.call(`${SERVICE}/OverrideRole`, other);
  assert.equal((await groupOf("override"))["primary"], "a");
});

test("REST and gRPC are one world", async () => {
  const rest = await gateway.rest("users");
  const path = "clientfailover/groups/one";
  await join(users, "one", "a", { name: "A", failover_timeout: { seconds: 30 } });
  assert.equal((await rest.must(200, "GET", path))["FailoverTimeout"], "00:00:30");
  await rest.must(200, "POST", `${path}/clientSessions/a/heartbeat`, { FailoverScore: 42 });
  const { epoch } = await beat("one", "a", 42);
  const { Primary, Epoch } = await rest.must(200, "GET", `${path}/status`);
  assert.deepEqual([Primary, Epoch], ["a", epoch]);
});

const METHODS = ["JoinGroup", "Heartbeat", "Leave", "GetGroup", "OverrideRole"];

test("who is not logged in is told to be, and who lacks the role is denied, an Admin too", async () => {
  const nobody = await gateway.calls();
  for (const method of METHODS)
    assert.equal(await nobody.refused(`${SERVICE}/${method}`), "UNAUTHENTICATED SESSION_REQUIRED gatehouse");
  for (const user of ["neither", "administrators", "root"] as const) {
    const calls = await gateway.calls(user);
    for (const method of METHODS)
      assert.equal(await calls.refused(`${SERVICE}/${method}`), "PERMISSION_DENIED METHOD_DENIED gatehouse");
    const watch = calls.stream(`${SERVICE}/WatchGroup`, { group_id: "x" });
    assert.equal(await watch.ended, "PERMISSION_DENIED METHOD_DENIED gatehouse");
  }
});

test("overrides take both roles", async () => {
  await join(users, "roles", "a");
  const act = { group_id: "roles", session_id: "a", override: "ROLE_OVERRIDE_PRIMARY" };
  assert.equal(await users.refused(`${SERVICE}/OverrideRole`, act), "PERMISSION_DENIED METHOD_DENIED gatehouse");
});

for (const [what, method, request] of [
  ["an empty group id", "JoinGroup", { group_id: "", session_id: "a" }],
  ["a group id of 129 characters", "JoinGroup", { group_id: "x".repeat(129), session_id: "a" }],
  ["a slash", "JoinGroup", { group_id: "bad", session_id: "a/b" }],
  ["a control character", "JoinGroup", { group_id: "bad", session_id: "a\u0001" }],
  ["invalid UTF-8", "JoinGroup", { group_id: "bad\ufffd", session_id: "a" }],
  [
    "a timeout below the range",
    "JoinGroup",
    { group_id: "bad", session_id: "a", failover_timeout: { nanos: 999_999_999 } },
  ],
  [
    "a timeout above the range",
    "JoinGroup",
    { group_id: "bad", session_id: "a", failover_timeout: { seconds: 86_401 } },
  ],
  ["a score that is no number", "Heartbeat", { group_id: "bad", session_id: "a", score: Number.NaN }],
  ["an infinite score", "Heartbeat", { group_id: "bad", session_id: "a", score: Number.POSITIVE_INFINITY }],
  ["a score above 100", "Heartbeat", { group_id: "bad", session_id: "a", score: 100.5 }],
] as const)
  test(`${what} is FIELD_INVALID and makes nothing`, async () => {
    assert.equal(await users.refused(`${SERVICE}/${method}`, request), "INVALID_ARGUMENT FIELD_INVALID gatehouse");
    assert.match(await users.refused(`${SERVICE}/GetGroup`, { group_id: "bad" }), /^NOT_FOUND \w+ gatehouse$/);
  });

test("without failover in the configuration there is no such service", async () => {
  await using other = await ContractGateway.start({ failover: { enabled: false } });
  const calls = await other.calls("users");
  assert.equal(await calls.refused(`${SERVICE}/GetGroup`, { group_id: "x" }), "UNIMPLEMENTED METHOD_UNKNOWN gatehouse");
  assert.equal(other.restPort, 0);
});
