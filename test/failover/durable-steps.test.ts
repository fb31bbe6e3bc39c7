import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_SESSIONS } from "../../server/failover/options.ts";
import {
  applyRecord,
  copyStored,
  formatStored,
  nothingStored,
  parseStored,
  skipEpochs,
} from "../../server/failover/records.ts";
import { FailoverFixture, fails, ownerOf, settled, TIMEOUT_MS } from "./support/failover-fixture.ts";

const HALF = TIMEOUT_MS / 2;

test("a role is told only when it is durable", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.beat("a");
  fixture.store.isHeld = true;
  let answer: unknown;
  const promoting = fixture.beat("a").then((told) => {
    answer = told;
  });
  await settled();
  assert.equal(answer, undefined);
  assert.equal(fixture.mayAct("a", 1), false);
  assert.equal(fixture.view.primary, undefined);
  fixture.store.release();
  await promoting;
  assert.equal(fixture.mayAct("a", 1), true);
});

for (const how of ["lost", "kept"] as const) {
  test(`a promotion whose record is ${how} and failed is no promotion, and its number is not drawn again`, async () => {
    const fixture = await FailoverFixture.of(["a"]);
    await fixture.beat("a");
    fixture.store.fails = how;
    await assert.rejects(fixture.beat("a"), fails("FAILOVER_UNAVAILABLE"));
    assert.deepEqual([fixture.view.primary, fixture.view.pendingPrimary, fixture.view.epoch], [undefined, "a", 0]);
    fixture.store.fails = "no";
    assert.equal((await fixture.beat("a")).epoch, 2);
    assert.equal(fixture.store.state.groups.get("g")?.epoch, 2);
  });

  test(`a leave, an override and a deletion whose records are ${how} and failed change nothing`, async () => {
    const fixture = await FailoverFixture.of(["a", "b"]);
    await fixture.promote("a");
    await fixture.beat("b");
    fixture.store.fails = how;
    await assert.rejects(fixture.failover.leave("g", "a"), fails("FAILOVER_UNAVAILABLE"));
    await assert.rejects(fixture.pin("b", "Primary"), fails("FAILOVER_UNAVAILABLE"));
    await assert.rejects(fixture.join("c"), fails("FAILOVER_UNAVAILABLE"));
    assert.deepEqual([fixture.view.primary, fixture.view.sessions.length], ["a", 2]);
    assert.equal(fixture.mayAct("a", 1), true);
    fixture.clock.advance(2 * TIMEOUT_MS);
    await assert.rejects(fixture.failover.deleteGroup("g"), fails("FAILOVER_UNAVAILABLE"));
    fixture.store.fails = "no";
    await fixture.join("d");
    const next = fixture.restart();
    assert.deepEqual(
      next.view.sessions.map(({ id, override }) => [id, override]),
      [
        ["a", "Off"],
        ["b", "Off"],
        ["d", "Off"],
      ],
    );
    next.clock.advance(HALF);
    const { epoch } = await next.promote("b");
    assert.equal(epoch, how === "kept" ? 4 : 2, "no number that may have been granted is drawn again");
  });
}

test("a group whose making failed and was kept is made anew, with the settings that are asked then", async () => {
  const fixture = new FailoverFixture();
  fixture.store.fails = "kept";
  await assert.rejects(fixture.failover.createGroup({ id: "g", timeoutMs: 20_000 }), fails("FAILOVER_UNAVAILABLE"));
  fixture.store.fails = "no";
  assert.equal((await fixture.failover.createGroup({ id: "g", timeoutMs: 30_000 })).made, true);
  assert.equal(fixture.restart().view.settings.timeoutMs, 30_000);
});

test("after a restart the incumbent keeps role and epoch, and everybody has a whole timeout", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.promote("a", 50);
  fixture.clock.advance(TIMEOUT_MS - 1);
  const next = fixture.restart();
  next.clock.advance(HALF);
  assert.equal((await next.beat("b", 90)).role, "Secondary");
  next.clock.advance(HALF - 1);
  assert.deepEqual(await next.beat("a", 50), { role: "Primary", epoch: 1, leaseMs: 45_000, ticks: undefined });
  assert.deepEqual(next.reasons, []);
});

test("after a restart without a Primary the first to be heard is not chosen for that", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.beat("a", 10);
  const next = fixture.restart();
  assert.equal((await next.beat("a", 10)).role, "Secondary");
  await next.beat("b", 90);
  assert.equal(next.view.pendingPrimary, "b");
  const other = fixture.restart();
  await other.beat("a", 10);
  other.clock.advance(HALF - 1);
  assert.equal(other.view.pendingPrimary, undefined);
  other.clock.advance(1);
  assert.equal(other.view.pendingPrimary, "a", "who is not heard of within half a timeout is not waited for");
});

test("a deleted group that is made again goes on above all its epochs, restart or not", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.promote("a");
  await assert.rejects(fixture.failover.deleteGroup("g"), fails("GROUP_ACTIVE"));
  fixture.clock.advance(TIMEOUT_MS);
  await fixture.failover.deleteGroup("g");
  assert.equal(fixture.failover.size, 0);
  assert.throws(() => fixture.view, fails("GROUP_NOT_FOUND"));
  const next = fixture.restart();
  for (const { failover } of [fixture, next]) {
    await failover.createGroup({ id: "g", timeoutMs: TIMEOUT_MS });
    assert.equal(failover.group("g").epoch, 1);
  }
});

test("what is stored reads back as it was, and another version's is refused", () => {
  const state = nothingStored();
  const by = ownerOf("x");
  const settings = { id: "g", name: "", description: "", timeoutMs: TIMEOUT_MS, additionalData: null };
  applyRecord(state, { kind: "group", settings });
  applyRecord(state, {
    kind: "session",
    group: "g",
    registration: { id: "a", name: "", additionalData: null, owner: by },
  });
  applyRecord(state, {
    kind: "granted",
    group: "g",
    primary: { session: "a", epoch: 3, sinceWall: 1, reason: "silent" },
  });
  applyRecord(state, { kind: "processed", group: "g", ticks: "638000000000000000" });
  applyRecord(state, {
    kind: "override",
    group: "g",
    override: { session: "a", value: "Primary", expiresAtWall: 5, releaseWhenStale: true, by },
  });
  assert.deepEqual(parseStored(formatStored(state)), state);
  assert.throws(() => parseStored(['{"version":2,"epochFloor":0,"groups":0}']), /another version/);
});

test("full groups are put down in parts that hold nobody up, and none of them is missed", () => {
  const state = nothingStored();
  const owner = ownerOf("x");
  const additionalData = { a: "x".repeat(900) };
  for (let index = 0; index < 200; index++) {
    const settings = { id: `g${index}`, name: "", description: "", timeoutMs: TIMEOUT_MS, additionalData };
    const sessions = Array.from({ length: 64 }, (_, each) => ({ id: `${each}`, name: "", additionalData, owner }));
    applyRecord(state, {
      kind: "restated",
      state: { settings, epoch: index, primary: null, override: null, ticks: null, sessions },
    });
  }
  const parts = [...formatStored(state)];
  assert.ok(
    parts.every(({ length }) => length < 200_000),
    `${parts.map(({ length }) => length)}`,
  );
  assert.deepEqual(parseStored(parts), state);
  assert.throws(() => parseStored(parts.slice(0, -1)), /groups are missing/);
  assert.throws(() => parseStored([]), /groups are missing/);
});

test("a copy of what is kept stays as it is, whatever is recorded after it", () => {
  const state = nothingStored();
  const settings = { id: "g", name: "", description: "", timeoutMs: TIMEOUT_MS, additionalData: null };
  const registration = { id: "a", name: "", additionalData: null, owner: ownerOf("a") };
  const primary = { session: "a", epoch: 3, sinceWall: 1, reason: "silent" } as const;
  applyRecord(state, { kind: "group", settings });
  applyRecord(state, { kind: "session", group: "g", registration });
  const copy = copyStored(state);
  const text = [...formatStored(copy)];
  applyRecord(state, { kind: "granted", group: "g", primary });
  applyRecord(state, { kind: "session", group: "g", registration: { ...registration, id: "b" } });
  applyRecord(state, { kind: "session-deleted", group: "g", session: "a" });
  applyRecord(state, { kind: "processed", group: "g", ticks: "5" });
  skipEpochs(state, 1);
  applyRecord(state, { kind: "group-deleted", group: "g" });
  assert.deepEqual([...formatStored(copy)], text);
});

test("an epoch whose record is lost is not granted again, whatever attempts failed before it", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  const kept = fixture.store.reopen();
  await fixture.beat("a");
  fixture.store.fails = "lost";
  for (let attempt = 0; attempt < 20; attempt++) await assert.rejects(fixture.beat("a"), fails("FAILOVER_UNAVAILABLE"));
  fixture.store.fails = "no";
  const { epoch } = await fixture.beat("a");
  skipEpochs(kept, 1);
  assert.equal(epoch, 21);
  assert.equal((kept.groups.get("g")?.epoch ?? 0) >= epoch, true);
});

test("epochs stay whole numbers however often records are lost and nobody knows how many", () => {
  const state = nothingStored();
  const settings = { id: "g", name: "", description: "", timeoutMs: TIMEOUT_MS, additionalData: null };
  applyRecord(state, { kind: "group", settings });
  for (let times = 0; times < 100; times++) skipEpochs(state, 2 ** 32);
  assert.equal(Number.isSafeInteger(state.groups.get("g")?.epoch), true);
  assert.equal(Number.isSafeInteger(state.epochFloor), true);
});

test("the client that is deleted while it is Primary is followed at once, with the next epoch and without confirming", async () => {
  const fixture = await FailoverFixture.of(["a", "b", "c"]);
  await fixture.promote("a", 90);
  await fixture.beat("b", 20);
  await fixture.beat("c", 30);
  await fixture.failover.leave("g", "a");
  assert.equal(fixture.mayAct("a", 1), false);
  assert.equal(fixture.mayAct("c", 2), true);
  assert.deepEqual(fixture.reasons.slice(1), ["a deleted", "c highest-score"]);
  await assert.rejects(fixture.beat("a"), fails("CLIENT_SESSION_NOT_FOUND"));
  assert.equal(fixture.restart().mayAct("c", 2), true);
});

test("the next epoch waits until calls of the last one have ended, and nobody else waits for them", async () => {
  const ended: number[] = [];
  let release = () => {};
  const endCalls = async (_group: string, epoch: number) => {
    ended.push(epoch);
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const fixture = await FailoverFixture.of(["a", "b"], { endCalls });
  await fixture.promote("a", 50);
  fixture.clock.advance(HALF);
  await fixture.beat("b");
  fixture.clock.advance(HALF);
  assert.deepEqual(ended, [1]);
  await fixture.join("c");
  await fixture.beat("b");
  const promoting = fixture.beat("b");
  await settled();
  assert.equal(fixture.mayAct("b", 2), false);
  assert.equal((await fixture.beat("c")).role, "Secondary");
  release();
  assert.equal((await promoting).epoch, 2);
});

test("a failure to end calls leaves no group standing still", async () => {
  const endCalls = () => Promise.reject(new Error("a bug"));
  const fixture = await FailoverFixture.of(["a", "b"], { endCalls });
  await fixture.promote("a");
  await fixture.beat("b");
  await fixture.failover.leave("g", "a");
  assert.equal(fixture.view.primary, "b");
});

test("two that make one group make it once, and a third with other settings is refused", async () => {
  const fixture = new FailoverFixture();
  fixture.store.isHeld = true;
  const making = [1, 2, 3].map((count) =>
    fixture.failover
      .createGroup({ id: "g", timeoutMs: count === 3 ? 20_000 : TIMEOUT_MS })
      .catch((error) => error.code),
  );
  await settled();
  fixture.store.release();
  const [first, second, third] = await Promise.all(making);
  assert.deepEqual([first.made, second.made, third], [true, false, "GROUP_EXISTS"]);
  assert.equal(fixture.store.records.length, 1);
});

test("what waits behind a deletion finds no group, and no client once it has left", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  fixture.clock.advance(TIMEOUT_MS);
  fixture.store.isHeld = true;
  const deleting = fixture.failover.deleteGroup("g");
  const joining = assert.rejects(fixture.join("c"), fails("GROUP_NOT_FOUND"));
  const leaving = assert.rejects(fixture.failover.leave("g", "a"), fails("GROUP_NOT_FOUND"));
  fixture.store.release();
  await Promise.all([deleting, joining, leaving]);
  const other = await FailoverFixture.of(["a"]);
  other.store.isHeld = true;
  const gone = other.failover.leave("g", "a");
  const twice = assert.rejects(other.failover.leave("g", "a"), fails("CLIENT_SESSION_NOT_FOUND"));
  const pinning = assert.rejects(other.pin("a", "Primary"), fails("CLIENT_SESSION_NOT_FOUND"));
  other.store.release();
  await Promise.all([gone, twice, pinning]);
});

test("steps of a hung disk are refused when too many wait, and all go on when it comes back", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  fixture.store.isHeld = true;
  const waiting = Array.from({ length: 300 }, (_, index) => fixture.join(`n${index}`).catch((error) => error.code));
  await settled();
  fixture.store.release();
  const refused = (await Promise.all(waiting)).filter((result) => result === "FAILOVER_UNAVAILABLE");
  assert.equal(refused.length, 300 - 1 - 256);
  assert.equal((await fixture.beat("a")).role, "PendingPrimary");
});

test("a full group gives up the client that is silent for longest, and none that lives, is Primary or pinned", async () => {
  const ids = Array.from({ length: MOST_SESSIONS }, (_, index) => `n${index}`);
  const fixture = await FailoverFixture.of(ids);
  await fixture.promote("n0");
  await assert.rejects(fixture.join("new"), fails("GROUP_LIMIT_REACHED"));
  await fixture.pin("n0", "Primary");
  fixture.clock.advance(1);
  await fixture.join("n1");
  fixture.clock.advance(TIMEOUT_MS);
  await fixture.join("new");
  const left = fixture.view.sessions.map(({ id }) => id);
  assert.deepEqual(
    [left.length, left.includes("n0"), left.includes("n1"), left.includes("n2")],
    [64, true, true, false],
  );
});

test("a client that lives keeps its owner, one that is silent goes to whoever registers it, and a pinned Primary to nobody", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  await fixture.promote("a");
  const other = ownerOf("other");
  const isOther = (owner: { name: string }) => owner.name === other.name;
  await fixture.join("a", other).catch(() => undefined);
  assert.equal(fixture.failover.mayAct("g", "a", 1, isOther), false);
  await fixture.pin("a", "Primary");
  fixture.clock.advance(2 * TIMEOUT_MS);
  await fixture.join("a", other);
  assert.equal(fixture.failover.mayAct("g", "a", 1, isOther), false);
  await fixture.pin("a", "Off");
  await fixture.join("a", other);
  await fixture.promote("a");
  assert.equal(fixture.failover.mayAct("g", "a", 2, isOther), true);
  assert.deepEqual(fixture.store.state.groups.get("g")?.sessions[0]?.owner, other);
  await assert.rejects(
    fixture.failover.join("g", { id: "a", name: "another", owner: other }),
    fails("CLIENT_SESSION_EXISTS"),
  );
});

test("timeouts outside the range make no group", async () => {
  const fixture = new FailoverFixture();
  for (const timeoutMs of [Number.NaN, 0, 14_999, 86_400_001, Number.POSITIVE_INFINITY])
    await assert.rejects(fixture.failover.createGroup({ id: "g", timeoutMs }), fails("FIELD_INVALID"));
  assert.deepEqual([fixture.failover.size, fixture.store.records], [0, []]);
});

test("each group has one timer, a heartbeat adds none, and a stop leaves none", async () => {
  const fixture = new FailoverFixture();
  for (let index = 0; index < 100; index++) {
    await fixture.failover.createGroup({ id: `g${index}`, timeoutMs: TIMEOUT_MS });
    await fixture.failover.join(`g${index}`, { id: "a", owner: ownerOf("a") });
    for (let beat = 0; beat < 2; beat++) await fixture.failover.heartbeat(`g${index}`, "a", { score: 1 });
  }
  assert.equal(fixture.clock.pending, 100);
  for (let round = 0; round < 5; round++) {
    fixture.clock.advance(1_000);
    for (let index = 0; index < 100; index++) await fixture.failover.heartbeat(`g${index}`, "a", { score: 1 });
  }
  assert.equal(fixture.clock.pending, 100);
  fixture.failover.stop();
  assert.equal(fixture.clock.pending, 0);
});

test("watchers hear of every change of roles once, of clients and of the end, and of no plain heartbeat", async () => {
  const fixture = await FailoverFixture.of(["a"]);
  const heard: string[] = [];
  const stop = fixture.failover.watch("g", (isDeleted) => {
    heard.push(isDeleted ? "deleted" : `${fixture.view.primary ?? "-"} ${fixture.view.pendingPrimary ?? "-"}`);
  });
  await fixture.promote("a");
  fixture.clock.advance(1_000);
  await fixture.beat("a");
  await fixture.join("b");
  fixture.clock.advance(TIMEOUT_MS);
  await fixture.failover.deleteGroup("g");
  assert.deepEqual(heard, ["- a", "a -", "a -", "- -", "deleted"]);
  stop();
});

test("a group remembers its last sixteen decisions, with the scores as they were", async () => {
  const fixture = await FailoverFixture.of(["a", "b"]);
  await fixture.beat("a", 10);
  for (let round = 0; round < 10; round++) {
    await fixture.pin("a", "Primary");
    await fixture.pin("a", "Secondary");
  }
  const { decisions } = fixture.view;
  assert.equal(decisions.length, 16);
  const last = decisions.at(-1);
  assert.deepEqual(
    [last?.primary, last?.previous, last?.reason, last?.by?.name, last?.scores],
    [undefined, "a", "override", "admin", [{ session: "a", score: 10 }]],
  );
});
