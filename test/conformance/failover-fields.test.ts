import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import protobuf from "protobufjs";
import { FailoverService } from "#proto/services.js";
import type { TestGateway } from "../support/gateway.ts";
import { Member, startFailover } from "./failover-gateway.ts";
import { frame, Wire } from "./wire.ts";
import { codeOf } from "./words.ts";

const { joinGroup, heartbeat, leave, getGroup, overrideRole, watchGroup } = FailoverService;
const { Long } = protobuf.util;
const IDS = { groupId: "cell-1", sessionId: "a" };

let gateway: TestGateway;
let chief: Member;

before(async () => {
  gateway = await startFailover();
  chief = await Member.of(gateway, "chief");
  await chief.join("cell-1", "a");
});

after(async () => {
  chief[Symbol.dispose]();
  await gateway[Symbol.asyncDispose]();
});

const refused = async (method: unknown, request: object): Promise<[string, string]> => {
  const failure = await chief.raw.refused(method as typeof joinGroup, { ...IDS, ...request });
  return [codeOf(failure), failure.message];
};

const MALFORMED_IDS = [
  ["empty", "", /must have 1 to 128 characters/],
  ["too long", "x".repeat(129), /must have 1 to 128 characters/],
  ["with a slash", "a/b", /must not hold a slash/],
  ["with a control character", "a\nb", /without control characters/],
  ["with NUL", "a\0", /without control characters/],
  ["that was no UTF-8", "a\ufffd", /must be valid UTF-8/],
  ["white space alone", " \u00a0\u3000", /must not be white space alone/],
] as const;

for (const [name, id, message] of MALFORMED_IDS)
  test(`an id ${name} is FIELD_INVALID to every method, and names the field`, async () => {
    const requests = [joinGroup, heartbeat, leave, overrideRole].flatMap((method) => [
      [method, { groupId: id }, "group_id"] as const,
      [method, { sessionId: id }, "session_id"] as const,
    ]);
    for (const [method, request, field] of [...requests, [getGroup, { groupId: id }, "group_id"] as const]) {
      const [code, text] = await refused(method, request);
      assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID", method.path);
      assert.match(text, message);
      assert.ok(text.startsWith(field), text);
    }
    const watch = chief.watch(id);
    assert.equal(codeOf(await watch.ended), "INVALID_ARGUMENT FIELD_INVALID", watchGroup.path);
  });

test("ids and names of the longest are taken, whatever their characters take in bytes", async () => {
  const [groupId, sessionId, name] = ["\u{1f3ed}".repeat(128), "é".repeat(128), "\u{1f3ed}".repeat(256)];
  const { group, session } = await chief.join(groupId, sessionId, { name });
  assert.deepEqual([group?.groupId, session?.sessionId, session?.name], [groupId, sessionId, name]);
});

test("a name that is too long or holds control characters joins nobody", async () => {
  for (const name of ["x".repeat(257), "a\tb", "\ufffd"])
    assert.equal((await refused(joinGroup, { sessionId: "n", name }))[0], "INVALID_ARGUMENT FIELD_INVALID");
  const { sessions } = await chief.group("cell-1");
  assert.deepEqual(
    sessions?.map(({ sessionId }) => sessionId),
    ["a"],
  );
});

for (const score of [-0.001, 100.001, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  test(`a score of ${score} is FIELD_INVALID`, async () => {
    const [code, message] = await refused(heartbeat, { score });
    assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(message, /^score must be 0 to 100/);
  });

const LARGEST = new Long(-1, 0x7fffffff, false);
const SMALLEST = new Long(0, -0x80000000, false);

for (const [seconds, nanos] of [
  [-62_135_596_801, 0],
  [253_402_300_800, 0],
  [LARGEST, 0],
  [SMALLEST, 0],
  [0, -1],
  [0, 1_000_000_000],
  [0, 2 ** 31 - 1],
] as const)
  test(`a time of ${seconds} s and ${nanos} ns is FIELD_INVALID`, async () => {
    const [code, message] = await refused(heartbeat, { lastDataProcessedTime: { seconds, nanos } });
    assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(message, /^last_data_processed_time must be a time/);
  });

for (const [seconds, nanos] of [
  [315_576_000_001, 0],
  [LARGEST, 0],
  [SMALLEST, 0],
  [60, -1],
  [-60, 1],
  [60, 1_000_000_000],
] as const)
  test(`a duration of ${seconds} s and ${nanos} ns is FIELD_INVALID, also where the group is there`, async () => {
    const [joined, timeout] = await refused(joinGroup, { failoverTimeout: { seconds, nanos } });
    const [pinned, duration] = await refused(overrideRole, { override: 1, duration: { seconds, nanos } });
    assert.deepEqual([joined, pinned], Array(2).fill("INVALID_ARGUMENT FIELD_INVALID"));
    assert.match(timeout, /^failover_timeout must be a duration/);
    assert.match(duration, /^duration must be a duration/);
  });

test("a timeout a millisecond short of the range is refused, not rounded into it", async () => {
  const failoverTimeout = { seconds: 14, nanos: 999_999_999 };
  const [code, message] = await refused(joinGroup, { groupId: "cell-2", failoverTimeout });
  assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID");
  assert.match(message, /it is 14\.999 s/);
});

for (const [name, duration, message] of [
  ["none at all", { seconds: 0 }, /must end in the future/],
  ["in the past", { seconds: -1 }, /must end in the future/],
  ["of more than 100 years", { seconds: 3_155_760_001 }, /at most 100 years/],
] as const)
  test(`an override for a duration ${name} pins nothing`, async () => {
    const [code, text] = await refused(overrideRole, { override: 2, duration });
    assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(text, message);
    assert.equal((await chief.group("cell-1")).sessions?.[0]?.override, 0);
  });

for (const override of [3, -1, 2 ** 31 - 1])
  test(`an override of ${override} is FIELD_INVALID`, async () => {
    const [code, message] = await refused(overrideRole, { override });
    assert.equal(code, "INVALID_ARGUMENT FIELD_INVALID");
    assert.match(message, /^override must be one that RoleOverride names/);
  });

test("a released epoch of 2^53 + 1, 2^64 - 1 or 2^32 + 1 does not give up epoch 1", async () => {
  await chief.becomePrimary("cell-9", "a");
  const epochs = [new Long(1, 0x200000, true), new Long(-1, -1, true), new Long(1, 1, true)];
  for (const releasedEpoch of epochs as never[]) {
    await chief.raw.call(heartbeat, { groupId: "cell-9", sessionId: "a", score: 1, releasedEpoch }).catch(() => {});
    assert.equal((await chief.group("cell-9")).primary, "a");
  }
});

test("bytes that are no message are FIELD_INVALID to every method", async () => {
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("chief", "right");
  const headers = { "security-token": String(securityToken) };
  for (const { path } of [joinGroup, heartbeat, leave, getGroup, watchGroup, overrideRole]) {
    const answer = await wire.request(path, { headers, body: frame(Buffer.from([0x0a, 0xff, 0xff])) });
    assert.equal(codeOf(answer), "INVALID_ARGUMENT FIELD_INVALID", path);
  }
});

test("text that is no UTF-8 is refused", async () => {
  using wire = await Wire.open(gateway.address);
  const { securityToken } = await wire.login("chief", "right");
  const headers = { "security-token": String(securityToken) };
  for (const bytes of [[0xff], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
    const body = frame(Buffer.from([0x0a, bytes.length, ...bytes]));
    const answer = await wire.request(getGroup.path, { headers, body });
    assert.equal(codeOf(answer), "INVALID_ARGUMENT FIELD_INVALID", String(bytes));
  }
});
