import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Policy } from "../../server/policy/policy.ts";
import { claim, FakeCall, fenced, POLICY, READ, RULES, WRITE } from "./fenced.ts";

test("the Primary with its epoch may call what its group fences, until its lease is over", async () => {
  const { a, beat, admit, clock } = await fenced();
  const { epoch } = await beat("a");
  const { code, call } = admit(a, claim("a", epoch));
  assert.deepEqual([code, call.acting?.group, call.acting?.epoch], [undefined, "cell 1", epoch]);
  clock.advance(60_000);
  const late = admit(a, claim("a", epoch));
  assert.deepEqual([late.code, late.detail, late.call.acting], ["FENCED", "not Primary", undefined]);
});

describe("a fenced call is refused, and the log told why,", () => {
  const cases: [name: string, metadata: Record<string, string>, detail: string][] = [
    ["without metadata", {}, "no metadata"],
    ["with a part of the metadata", { "failover-group": "cell 1" }, "no failover-session"],
    ["for another group", claim("a", 1, "cell-2"), "other group"],
    ["for a client session that is none", claim("c", 1), "unknown session"],
    ["for a client session of another principal", claim("b", 1), "another principal"],
    ["with an epoch of the future", claim("a", 2), "epoch not granted yet"],
    ["with an epoch of the past", claim("a", 0), "stale epoch"],
    ["with the largest epoch", claim("a", "18446744073709551615"), "epoch not granted yet"],
    ["with an epoch that is none", claim("a", "18446744073709551616"), "malformed failover-epoch"],
    ["with an epoch of another spelling", claim("a", "01"), "malformed failover-epoch"],
    ["with a negative epoch", claim("a", "-1"), "malformed failover-epoch"],
    ["with an epoch given twice", claim("a", "1, 1"), "malformed failover-epoch"],
    ["with a group given twice", claim("a", 1, "cell 1, cell 1"), "malformed failover-group"],
    ["with a client session given twice", claim("a, b", 1), "malformed failover-session"],
    ["with an id that is no percent-encoded UTF-8", claim("%ff", 1), "malformed failover-session"],
    ["with an id in raw Latin-1", claim("\u00e9", 1), "malformed failover-session"],
    ["with an empty id", claim("", 1), "malformed failover-session"],
  ];
  for (const [name, metadata, detail] of cases)
    test(name, async () => {
      const { a, beat, admit } = await fenced();
      assert.equal((await beat("a")).epoch, 1);
      const found = admit(a, metadata);
      assert.deepEqual([found.code, found.detail, found.call.acting], ["FENCED", detail, undefined]);
    });

  test("without a session", async () => {
    const { beat, admit } = await fenced();
    await beat("a");
    assert.deepEqual(pick(admit(undefined, claim("a", 1))), ["FENCED", "no session"]);
  });

  test("from a Secondary with the Primary's epoch", async () => {
    const { b, beat, admit } = await fenced();
    await beat("a");
    assert.deepEqual(pick(admit(b, claim("b", 1))), ["FENCED", "not Primary"]);
  });

  test("from an equal name of another authority", async () => {
    const { session, beat, admit } = await fenced();
    await beat("a");
    const other = session("adapter-a", ["Adapter"], "ldap");
    assert.deepEqual(pick(admit(other, claim("a", 1))), ["FENCED", "another principal"]);
  });

  test("while its group does not exist yet", async () => {
    const { a, admit } = await fenced({ rules: [{ group: "later", methods: ["*"], exempt: [] }] });
    assert.deepEqual(pick(admit(a, claim("a", 1, "later"))), ["FENCED", "unknown group"]);
  });

  test("while failover is switched off", async () => {
    const { a, beat, admit } = await fenced({ hasFailover: false });
    await beat("a");
    assert.deepEqual(pick(admit(a, claim("a", 1))), ["FENCED", "failover is switched off until the next start"]);
  });
});

const pick = ({ code, detail }: { code: string | undefined; detail: string | undefined }) => [code, detail];

test("another session of the principal who registered it may act, in whatever spelling his name is", async () => {
  const { session, beat, admit } = await fenced();
  await beat("a");
  assert.equal(admit(session("Adapter-A"), claim("a", 1)).code, undefined);
});

test("ids may be percent-encoded UTF-8, as other scripts must be", async () => {
  const { a, failover, admit } = await fenced({ rules: [{ group: "Zelle ä, 1", methods: ["*"], exempt: [] }] });
  await failover.createGroup({ id: "Zelle ä, 1" });
  await failover.join("Zelle ä, 1", { id: "クライアント", owner: a.principal });
  await failover.heartbeat("Zelle ä, 1", "クライアント", { score: 1 });
  await failover.heartbeat("Zelle ä, 1", "クライアント", { score: 1 });
  const metadata = claim(encodeURIComponent("クライアント"), 1, encodeURIComponent("Zelle ä, 1"));
  assert.equal(admit(a, metadata).code, undefined);
});

test("methods that no rule names, and the gateway's own, ask for nothing", async () => {
  const { a, admit } = await fenced();
  assert.equal(admit(a, {}, READ).code, undefined);
  const everything = await fenced({ rules: [{ group: "cell 1", methods: ["*"], exempt: [] }] });
  assert.equal(everything.admit(everything.a, {}, "/a.Session/Get").code, undefined);
  const user = everything.session("user", ["FailoverUsers"]);
  assert.equal(everything.admit(user, {}, "/a.Failover/Heartbeat").code, undefined);
  assert.equal(everything.admit(everything.a, {}, READ).code, "FENCED");
});

test("who may not call a method by the policy learns that, and not that it is fenced", async () => {
  const { session, admission, admit } = await fenced();
  admission.setPolicy(new Policy({ anonymous: [], roles: { Viewer: [READ.slice(1)] } }), RULES);
  assert.equal(admit(session("viewer", ["Viewer"])).code, "METHOD_DENIED");
  assert.equal(admit(undefined).code, "SESSION_REQUIRED");
});

test("an exempt role passes without acting with an epoch, whatever its metadata says", async () => {
  const { session, beat, admit } = await fenced();
  await beat("a");
  const engineer = session("erna", ["Engineer"]);
  for (const metadata of [{}, claim("a", 7)]) {
    const { code, call } = admit(engineer, metadata);
    assert.deepEqual([code, call.exemptFrom, call.acting], [undefined, "cell 1", undefined]);
  }
});

test("a method of two groups is for whoever is exempt from one and Primary of the other, or exempt from both", async () => {
  const rules = [...RULES, { group: "cell-2", methods: ["d.Data/*"], exempt: [] }];
  const { a, session, beat, admit, failover } = await fenced({ rules });
  await beat("a");
  await beat("a", "cell-2");
  assert.deepEqual(pick(admit(a, claim("a", 1))), ["FENCED", "other group"]);
  assert.deepEqual(pick(admit(a, claim("a", 1, "cell-2"))), ["FENCED", "other group"]);
  const engineer = session("erna", ["Engineer"]);
  assert.equal(admit(engineer).code, "FENCED");
  await failover.join("cell-2", { id: "e", owner: engineer.principal });
  await failover.override("cell-2", "e", { value: "Primary", by: engineer.principal });
  const { code, call } = admit(engineer, claim("e", 2, "cell-2"));
  assert.deepEqual([code, call.exemptFrom, call.acting?.group], [undefined, "cell 1", "cell-2"]);
});

test("the next epoch is granted only when every call of the old one is closed at its device", async () => {
  const { a, b, beat, admit, override, failover, events } = await fenced();
  await beat("a");
  const running = [new FakeCall(), new FakeCall()] as const;
  const { acting } = admit(a, claim("a", 1)).call;
  for (const call of running) acting?.add(call);
  const overridden = override("b");
  await new Promise(setImmediate);
  assert.deepEqual(
    running.map(({ isFenced }) => isFenced),
    [true, true],
  );
  assert.deepEqual([admit(a, claim("a", 1)).code, admit(b, claim("b", 2)).code], ["FENCED", "FENCED"]);
  running[0].close();
  await new Promise(setImmediate);
  assert.equal(admit(b, claim("b", 2)).code, "FENCED");
  assert.equal(failover.group("cell 1").primary, undefined);
  running[1].close();
  await overridden;
  assert.equal(admit(b, claim("b", 2)).code, undefined);
  const cut = events.filter(({ event }) => event === "failover.cut");
  assert.deepEqual(cut, [{ event: "failover.cut", group: "cell 1", epoch: 1, calls: 2 }]);
});

test("it waits as well for what a reset call may have left on its way, but for no lost connection", async () => {
  const { a, b, beat, admit, override } = await fenced();
  await beat("a");
  const { acting } = admit(a, claim("a", 1)).call;
  let taken = () => {};
  acting?.noteReset({ isLost: true, flushed: () => new Promise(() => {}) });
  acting?.noteReset({
    isLost: false,
    flushed: () =>
      new Promise((resolve) => {
        taken = resolve;
      }),
  });
  const overridden = override("b");
  await new Promise(setImmediate);
  assert.equal(admit(b, claim("b", 2)).code, "FENCED");
  taken();
  await overridden;
  assert.equal(admit(b, claim("b", 2)).code, undefined);
});

test("calls that have ended are waited for no more, and nothing is told of them", async () => {
  const { a, beat, admit, override, events } = await fenced();
  await beat("a");
  const call = new FakeCall();
  const { acting } = admit(a, claim("a", 1)).call;
  acting?.add(call);
  acting?.leave(call);
  await override("b");
  assert.equal(call.isFenced, false);
  assert.equal(events.filter(({ event }) => event === "failover.cut").length, 0);
});

describe("a running call, once the rules or its roles have changed,", () => {
  test("goes on if it acts as Primary of the group that fences it now", async () => {
    const { a, admission, beat, admit } = await fenced();
    await beat("a");
    const { call } = admit(a, claim("a", 1));
    admission.setPolicy(POLICY, [{ group: "cell 1", methods: ["*"], exempt: [] }]);
    assert.equal(admission.recheck(call), undefined);
  });

  test("ends if it came before the rule, or for another group's", async () => {
    const { a, admission, beat, admit } = await fenced();
    await beat("a");
    const [read, write] = [admit(a, {}, READ).call, admit(a, claim("a", 1)).call];
    admission.setPolicy(POLICY, [{ group: "cell-2", methods: ["d.Data/*"], exempt: [] }]);
    assert.deepEqual([admission.recheck(read), admission.recheck(write)], ["FENCED", "FENCED"]);
    admission.setPolicy(POLICY, []);
    assert.deepEqual([admission.recheck(read), admission.recheck(write)], [undefined, undefined]);
  });

  test("ends if its role is exempt no more", async () => {
    const { session, admission, admit } = await fenced();
    const engineer = session("erna", ["Engineer"]);
    const { call } = admit(engineer);
    assert.equal(admission.recheck(call), undefined);
    engineer.setRoles(["Adapter"]);
    assert.equal(admission.recheck(call), "FENCED");
  });
});

test("rules that were changed count for the next call", async () => {
  const { a, admission, admit } = await fenced();
  assert.equal(admit(a, {}, READ).code, undefined);
  admission.setPolicy(POLICY, [{ group: "cell 1", methods: [READ.slice(1)], exempt: [] }]);
  assert.deepEqual([admit(a, {}, READ).code, admit(a, {}, WRITE).code], ["FENCED", undefined]);
});
