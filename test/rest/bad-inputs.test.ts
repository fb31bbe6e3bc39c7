import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NOBODY, openRest, type RestAnswer, type TestRest } from "./open-rest.ts";

let rest: TestRest;
const GROUPS = "clientfailover/groups";
const SESSIONS = `${GROUPS}/g/clientSessions`;

before(async () => {
  rest = await openRest();
  await rest.ask("POST", GROUPS, { body: { Id: "g" } });
  await rest.ask("POST", SESSIONS, { body: { Id: "s" } });
});
after(async () => await rest[Symbol.asyncDispose]());

/** All that a bad request could change. */
const stored = () => [rest.failover.list(0, 1_000), rest.failover.group("g"), rest.logLevel.level];

const told = ({ status, json, headers }: RestAnswer) => ({
  status,
  isEnvelope:
    /^[0-9a-f]{32}$/.test(String(json["OperationId"])) &&
    ["Error", "Reason", "Resolution"].every((name) => String(json[name]).length > 5) &&
    headers["content-type"] === "application/json; charset=utf-8",
});

const FAILOVER_TIMEOUT: readonly [string, unknown][] = [
  ["too short", "00:00:14.9999999"],
  ["too long", "1.00:00:00.0000001"],
  ["negative", "-00:01:00"],
  ["zero", "00:00:00"],
  ["a number", 60],
  ["a number as text", "60"],
  ["minutes above 59", "00:60:00"],
  ["hours above 23", "24:00:00"],
  ["too fine", "00:01:00.00000001"],
  ["without seconds", "00:01"],
  ["words", "one minute"],
  ["digits of another script", "٠٠:٠١:٠٠"],
  ["a list", ["00:01:00"]],
];
const IDS: readonly [string, unknown][] = [
  ["empty", ""],
  ["blank", "  "],
  ["blanks of other kinds", "\u00a0\u3000"],
  ["a slash", "a/b"],
  ["a newline", "a\nb"],
  ["NUL", "a\0b"],
  ["a control character of C1", "a\u0085b"],
  ["half a character", "a\ud800"],
  ["129 characters", "a".repeat(129)],
  ["129 characters of four bytes", "𝕏".repeat(129)],
  ["10 KB", "a".repeat(10_000)],
  ["null", null],
  ["a number", 1],
  ["an object", { a: 1 }],
];
const SCORES: readonly [string, unknown][] = [
  ["NaN as text", "NaN"],
  ["Infinity as text", "Infinity"],
  ["-Infinity as text", "-Infinity"],
  ["a number as text", "50"],
  ["below 0", -0.1],
  ["above 100", 100.1],
  ["null", null],
  ["true", true],
  ["a list", [50]],
];
const TIMES: readonly [string, unknown][] = [
  ["null", null],
  ["empty", ""],
  ["a day that is none", "2026-02-30T00:00:00Z"],
  ["year 0", "0000-01-01T00:00:00Z"],
  ["without a time", "2026-01-01"],
  ["hour 24", "2026-01-01T24:00:00Z"],
  ["a leap second", "2026-12-31T23:59:60Z"],
  ["eight digits", "2026-01-01T00:00:00.12345678Z"],
  ["a zone of 24 hours", "2026-01-01T00:00:00+24:00"],
  ["a number", 1_767_225_600],
];
const PERIODS: readonly [string, unknown][] = [
  ["zero", "00:00:00"],
  ["the past", "-00:01:00"],
  ["eleven years", "4015.00:00:00"],
  ["a number", 60],
];
const VALUES: readonly [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["another word", "Tertiary"],
  ["a pending one", "PendingPrimary"],
  ["3", 3],
  ["-1", -1],
  ["1.5", 1.5],
  ["a number as text", "1"],
];

type Case = readonly [name: string, method: string, path: string, body: unknown];
const cases: Case[] = [
  ...FAILOVER_TIMEOUT.map(
    ([name, value]): Case => [`FailoverTimeout: ${name}`, "POST", GROUPS, { Id: "new", FailoverTimeout: value }],
  ),
  ...IDS.map(([name, Id]): Case => [`Id of a group: ${name}`, "POST", GROUPS, { Id }]),
  ...IDS.map(([name, Id]): Case => [`Id of a client: ${name}`, "POST", SESSIONS, { Id }]),
  ...SCORES.map(
    ([name, FailoverScore]): Case => [`FailoverScore: ${name}`, "POST", `${SESSIONS}/s/heartbeat`, { FailoverScore }],
  ),
  ...TIMES.map(
    ([name, LastDataProcessedTime]): Case => [
      `LastDataProcessedTime: ${name}`,
      "POST",
      `${SESSIONS}/s/heartbeat`,
      { FailoverScore: 1, LastDataProcessedTime },
    ],
  ),
  ...PERIODS.map(
    ([name, ExpirationPeriod]): Case => [
      `ExpirationPeriod: ${name}`,
      "POST",
      `${SESSIONS}/s/roleoverride`,
      { Value: "Primary", ExpirationPeriod },
    ],
  ),
  ...VALUES.map(([name, Value]): Case => [`Value: ${name}`, "POST", `${SESSIONS}/s/roleoverride`, { Value }]),
  ["ReleaseWhenStale: text", "POST", `${SESSIONS}/s/roleoverride`, { Value: "Primary", ReleaseWhenStale: "true" }],
  ["Name: a number", "POST", GROUPS, { Id: "new", Name: 1 }],
  ["Name: 257 characters", "POST", SESSIONS, { Id: "new", Name: "a".repeat(257) }],
  ["AdditionalData: a list", "POST", GROUPS, { Id: "new", AdditionalData: [1] }],
  ["AdditionalData: text", "POST", GROUPS, { Id: "new", AdditionalData: "a" }],
  ["AdditionalData: 5 KB", "POST", GROUPS, { Id: "new", AdditionalData: { a: "a".repeat(5_000) } }],
  ["AdditionalData: 2 KB of a client", "POST", SESSIONS, { Id: "new", AdditionalData: { a: "a".repeat(2_000) } }],
  ["LogLevel: another word", "PUT", "configuration/logging", { LogLevel: "Loud" }],
  ["LogLevel: null", "PUT", "configuration/logging", { LogLevel: null }],
  ["LogLevel: nothing", "PUT", "configuration", { Logging: {} }],
  ["Logging: a list", "PUT", "configuration", { Logging: [] }],
  ["body: no JSON", "POST", GROUPS, "{"],
  ["body: two documents", "POST", GROUPS, '{"Id":"new"}{}'],
  ["body: a list", "POST", GROUPS, [{ Id: "new" }]],
  ["body: null", "POST", GROUPS, null],
  ["body: text", "POST", GROUPS, '"new"'],
  ["body: empty", "POST", GROUPS, ""],
  ["body: not UTF-8", "POST", GROUPS, Buffer.from('{"Id":"\xff"}', "latin1")],
  ["body: UTF-16", "POST", GROUPS, Buffer.from('{"Id":"new"}', "utf16le")],
  ["body: a number beyond all", "POST", `${SESSIONS}/s/heartbeat`, '{"FailoverScore":1e999}'],
  ["body: NaN", "POST", `${SESSIONS}/s/heartbeat`, '{"FailoverScore":NaN}'],
  ["body: 30,000 lists in each other", "POST", GROUPS, "[".repeat(30_000) + "]".repeat(30_000)],
];

for (const [name, method, path, body] of cases)
  test(`${name} is answered 400 with what to do, and nothing changes`, async () => {
    const before = stored();
    const answer = await rest.ask(method, path, { body });
    assert.deepEqual(told(answer), { status: 400, isEnvelope: true }, answer.text);
    assert.deepEqual(stored(), before);
  });

for (const [name, segment] of [
  ["a slash", "a%2Fb"],
  ["blanks", "%20%20"],
  ["10 KB", "a".repeat(10_000)],
  ["129 characters of another script", encodeURIComponent("あ".repeat(129))],
  ["a newline", "a%0Ab"],
  ["no UTF-8", "a%ff"],
  ["half an escape", "a%2"],
  ["half a character", "%ED%A0%80"],
] as const)
  test(`${name} in a path is answered 400 with what to do`, async () => {
    const group = await rest.ask("GET", `${GROUPS}/${segment}`);
    const session = await rest.ask("POST", `${SESSIONS}/${segment}/heartbeat`, { body: { FailoverScore: 1 } });
    assert.deepEqual([told(group), told(session)], Array(2).fill({ status: 400, isEnvelope: true }), group.text);
  });

for (const Id of [
  "a",
  " a ",
  "ä é",
  "あ".repeat(128),
  "𝕏".repeat(128),
  "a%2Fb",
  "..",
  "__proto__",
  "a\\b?#&+",
  "\u200d",
])
  test(`an id such as ${Id.slice(0, 8)} is taken as it is, and found by it`, async () => {
    const made = await rest.ask("POST", SESSIONS, { body: { Id } });
    const found = await rest.ask("GET", String(made.headers.location));
    const deleted = await rest.ask("DELETE", String(made.headers.location));
    assert.deepEqual([made.status, found.status, deleted.status], [201, 200, 204]);
    assert.equal(found.json["Id"], Id);
  });

for (const type of ["text/plain", "application/xml", "application/x-www-form-urlencoded", "garbage", ""])
  test(`a body of ${type || "no type"} is answered 415`, async () => {
    const headers = { "content-type": type };
    const answer = await rest.ask("POST", GROUPS, { body: '{"Id":"new"}', headers });
    assert.deepEqual(told(answer), { status: 415, isEnvelope: true });
  });

test("JSON with a charset and a byte order mark is read", async () => {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const answer = await rest.ask("POST", GROUPS, { body: '\ufeff{"Id":"g"}', headers });
  assert.equal(answer.status, 200);
});

test("a compressed body is answered 415", async () => {
  const headers = { "content-encoding": "gzip" };
  assert.equal((await rest.ask("POST", GROUPS, { body: { Id: "g" }, headers })).status, 415);
});

test("a body of more than 64 KiB is answered 413, whether it says so or not", async () => {
  const body = JSON.stringify({ Id: "new", Unknown: "a".repeat(70_000) });
  const said = await rest.ask("POST", GROUPS, { body });
  const chunked = { "transfer-encoding": "chunked" };
  const unsaid = await rest.ask("POST", GROUPS, { body, headers: chunked });
  assert.deepEqual([told(said), told(unsaid)], Array(2).fill({ status: 413, isEnvelope: true }));
});

test("bodies of strangers and of those who may not are never read", async () => {
  const stranger = await rest.ask("POST", GROUPS, { as: undefined, body: "{" });
  const unknown = await rest.ask("POST", "nothing/at/all", { as: undefined, body: "{" });
  const powerless = await rest.ask("POST", GROUPS, { as: NOBODY, body: "{" });
  assert.deepEqual([stranger.status, unknown.status, powerless.status], [401, 401, 403]);
  assert.deepEqual([told(stranger).isEnvelope, told(powerless).isEnvelope], [true, true]);
});

test("what cannot be read is told by its length, and by what it is not", async () => {
  const reasonOf = async (body: string | Buffer) => (await rest.ask("POST", GROUPS, { body })).json["Reason"];
  assert.equal(await reasonOf('{"Id":'), "the body of 6 bytes is not JSON");
  assert.equal(await reasonOf(Buffer.from('{"Id":"\xff"}', "latin1")), "the body of 10 bytes is not UTF-8");
});

test("a fault names the member that is wrong", async () => {
  const answer = await rest.ask("POST", GROUPS, { body: { Id: "new", FailoverTimeout: 1 } });
  assert.equal(answer.json["Reason"], "FailoverTimeout must be text or null");
  assert.deepEqual(answer.json["AdditionalParameters"], { Member: "FailoverTimeout" });
});

test("a query of 75 KB is refused unread, and to a stranger not at all", async () => {
  const long = `${GROUPS}?${Array.from({ length: 15_000 }, (_, i) => `${i.toString(36)}=`).join("&")}&skip=x`;
  const stranger = await rest.ask("GET", long, { as: undefined });
  const answer = await rest.ask("GET", long);
  assert.deepEqual([stranger.status, told(answer)], [401, { status: 400, isEnvelope: true }]);
  assert.equal(answer.json["Reason"], "the query must have at most 1024 characters");
});

test("data of 10,000 levels is refused, and 64 levels are kept", async () => {
  const nested = (levels: number) =>
    `{"Id":"deep-${levels}","AdditionalData":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
  const answers = [
    await rest.ask("POST", GROUPS, { body: nested(10_000) }),
    await rest.ask("POST", GROUPS, { body: nested(65) }),
  ];
  assert.deepEqual(answers.map(told), Array(2).fill({ status: 400, isEnvelope: true }));
  assert.equal(answers[0]?.json["Reason"], "AdditionalData must have at most 64 levels");
  assert.equal((await rest.ask("POST", GROUPS, { body: nested(64) })).status, 201);
  assert.deepEqual(
    rest.events.filter(({ event }) => event === "request.failed"),
    [],
  );
});

test("a QUERY without a type means nothing here, and is no fault of ours", async () => {
  const { status, headers } = await rest.ask("QUERY", "clientfailover");
  assert.deepEqual([status, headers.allow], [405, "GET, HEAD"]);
});

test("a body that says it is packed in chunks is not taken for what was packed", async () => {
  const body = '{"Id":"packed"}';
  const answer = await rest.ask("POST", GROUPS, { body, headers: { "transfer-encoding": "gzip, chunked" } });
  assert.deepEqual(
    [told(answer), rest.failover.list(0, 1_000).some(({ id }) => id === "packed")],
    [{ status: 415, isEnvelope: true }, false],
  );
});
