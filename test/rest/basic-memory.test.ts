import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { RememberedProofs } from "../../server/rest/remembered-proofs.ts";
import { SecretBytes } from "../../server/secrets/secret-bytes.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { arrange, basicOf, RIGHT, WRONG } from "./basic-support.ts";

test("a right pair costs one look in 60 s, however often it comes, and another one then", async () => {
  const { ask, accounts, clock } = arrange();
  for (let second = 0; second < 60; second++) {
    assert.equal((await ask(RIGHT)).kind, "authenticated");
    clock.advance(999);
  }
  assert.equal(accounts.asked, 1);
  clock.advance(60);
  await ask(RIGHT);
  assert.equal(accounts.asked, 2);
});

test("a step of the wall clock neither prolongs nor ends what is remembered", async () => {
  const { ask, accounts, clock } = arrange();
  await ask(RIGHT);
  clock.stepWall(86_400_000);
  await ask(RIGHT);
  assert.equal(accounts.asked, 1);
  clock.stepWall(-172_800_000);
  clock.advance(60_000);
  await ask(RIGHT);
  assert.equal(accounts.asked, 2);
});

test("what is remembered counts for its source, name and password alone", async () => {
  const { ask, accounts } = arrange();
  await ask(RIGHT);
  for (const [header, source] of [
    [WRONG, "192.0.2.1"],
    [RIGHT, "192.0.2.2"],
    [basicOf("ALICE", "right"), "192.0.2.3"],
    [basicOf("alice:r", "ight"), "192.0.2.4"],
  ] as const) {
    const { asked } = accounts;
    await ask(header, { source });
    assert.equal(accounts.asked, asked + 1, `${header} from ${source}`);
  }
});

test("no two triples have one key, wherever their parts begin and end", () => {
  using memory = new RememberedProofs(new FakeClock());
  const keyOf = (source: string, name: string, text: string) => {
    using password = SecretBytes.take(Buffer.from(text));
    return memory.keyOf(source, name, password);
  };
  const triples: [string, string, string][] = [
    ["a", "b", "c"],
    ["ab", "", "c"],
    ["", "ab", "c"],
    ["a", "bc", ""],
    ["", "", "abc"],
    ["abc", "", ""],
    ["a", "b", "c\0"],
    ["a\0\0\0", "b", "c"],
  ];
  assert.equal(new Set(triples.map((triple) => keyOf(...triple))).size, triples.length);
  assert.equal(keyOf("a", "b", "c"), keyOf("a", "b", "c"));
  using other = new RememberedProofs(new FakeClock());
  using password = SecretBytes.take(Buffer.from("c"));
  assert.notEqual(other.keyOf("a", "b", password), keyOf("a", "b", "c"), "each memory has a key of its own");
});

for (const [what, change] of [
  ["is disabled or removed", { standing: undefined }],
  ["gets another password", { standing: { roles: ["FailoverUsers"], passwordVersion: 2 }, password: "new" }],
] as const)
  test(`a pair whose account ${what} is not believed once more`, async () => {
    const { ask, accounts, alice, basic } = arrange();
    await ask(RIGHT);
    Object.assign(alice, change);
    const answer = await ask(RIGHT);
    assert.ok(answer.kind === "refused");
    assert.deepEqual([answer.status, accounts.asked, basic.remembered], [401, 2, 0]);
  });

test("a right pair that is remembered is refused while a penalty runs, and believed after it", async () => {
  const { ask, accounts, clock } = arrange();
  await ask(RIGHT);
  await ask(WRONG);
  const [right, wrong] = [await ask(RIGHT), await ask(WRONG)];
  assert.deepEqual(right, wrong);
  assert.ok(right.kind === "refused");
  assert.equal(right.status, 401);
  clock.advance(1_000);
  assert.equal((await ask(RIGHT)).kind, "authenticated");
  assert.equal(accounts.asked, 2, "one right, one wrong");
});

test("guesses from elsewhere put no penalty on a pair that is remembered", async () => {
  const { ask } = arrange();
  await ask(RIGHT);
  for (let guess = 0; guess < 5; guess++) await ask(basicOf("alice", `guess ${guess}`), { source: "198.51.100.1" });
  assert.equal((await ask(RIGHT)).kind, "authenticated");
});

test("1,000 requests at once with one pair cost one look, and all are let in", async () => {
  const { ask, accounts } = arrange({ concurrency: 1, queue: 1 });
  const before = SecretBytes.lockedBytes;
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask(RIGHT)));
  assert.equal(SecretBytes.lockedBytes, before, "each has wiped its password");
  assert.deepEqual(new Set(answers.map(({ kind }) => kind)), new Set(["authenticated"]));
  assert.equal(accounts.asked, 1);
});

test("1,000 requests at once with one wrong pair cost one look and one failure", async () => {
  const { ask, accounts, guard } = arrange({ concurrency: 1, queue: 1 });
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask(WRONG)));
  assert.deepEqual(new Set(answers.map(({ kind }) => kind)), new Set(["refused"]));
  assert.deepEqual([accounts.asked, guard.list().find(({ user }) => user === "alice")?.failures], [1, 1]);
});

test("whoever shares a look that is under way is refused all the same while a penalty runs", async () => {
  const { ask, accounts } = arrange();
  const { promise, open } = gate();
  accounts.gate = promise;
  const first = ask(RIGHT);
  await turn();
  assert.equal(accounts.asked, 1, "it is under way");
  accounts.gate = Promise.resolve();
  await ask(WRONG);
  const second = await ask(RIGHT);
  open();
  assert.equal((await first).kind, "authenticated");
  assert.ok(second.kind === "refused");
  assert.match(second.reason, /penalty is running/);
});

test("whoever goes leaves the look to those who wait with him", async () => {
  const { ask, accounts } = arrange();
  const { promise, open } = gate();
  accounts.gate = promise;
  const leaving = new AbortController();
  const first = ask(RIGHT, { signal: leaving.signal });
  const second = ask(RIGHT);
  leaving.abort();
  const gone = await first;
  open();
  assert.ok(gone.kind === "refused");
  assert.equal((await second).kind, "authenticated");
  assert.equal(accounts.asked, 1);
});

test("a look that all have given up decides for nobody who comes later", async () => {
  const { ask, accounts, guard } = arrange({ concurrency: 1 });
  const { promise, open } = gate();
  accounts.gate = promise;
  const blocking = ask(basicOf("bob", "other"));
  const leaving = new AbortController();
  const first = ask(RIGHT, { signal: leaving.signal });
  leaving.abort();
  await first;
  const second = ask(RIGHT);
  open();
  await blocking;
  assert.equal((await second).kind, "authenticated");
  assert.equal(guard.active, 0);
});

test("as many pairs are remembered as may be, and the one not used for longest goes", async () => {
  const { ask, accounts, basic } = arrange({ memory: { capacity: 2 } });
  for (const name of ["bob", "carol"])
    accounts.people.set(name, { password: "right", standing: { roles: [], passwordVersion: 1 } });
  for (const name of ["alice", "bob", "alice", "carol", "alice"]) await ask(basicOf(name, "right"));
  assert.deepEqual([accounts.asked, basic.remembered], [3, 2]);
  await ask(basicOf("bob", "right"));
  assert.equal(accounts.asked, 4);
});

test("4,096 pairs are remembered, and no more", async () => {
  const { ask, basic } = arrange();
  for (let number = 0; number < 4_100; number++) await ask(RIGHT, { source: `2001:db8:${number.toString(16)}::/64` });
  assert.equal(basic.remembered, 4_096);
});

test("an entitlement is released once: when it is old, put out, replaced, of a changed account, or all ends", async () => {
  const { ask, accounts, basic, clock } = arrange({ memory: { capacity: 2 } });
  const people = ["dora", "emil", "fritz"].map((name) => {
    const person = { password: "right", standing: { roles: [] } as { roles: string[] } | undefined, isDirectory: true };
    accounts.people.set(name, person);
    return person;
  });
  const held: number[] = [];
  const then = async (act: () => unknown) => {
    await act();
    held.push(accounts.held);
  };
  await then(() => ask(basicOf("dora", "right")));
  await then(() => ask(basicOf("emil", "right")));
  await then(() => ask(basicOf("fritz", "right")));
  await then(() => {
    people[2]!.standing = undefined;
    return ask(basicOf("fritz", "right"));
  });
  await then(() => clock.advance(60_000));
  people[2]!.standing = { roles: [] };
  await then(() => ask(basicOf("fritz", "right")));
  await then(() => basic[Symbol.dispose]());
  assert.deepEqual(held, [1, 2, 2, 1, 0, 1, 0]);
  assert.equal(clock.pending, 0);
});

test("a directory's user is looked at anew after 60 s", async () => {
  const { ask, accounts, clock } = arrange();
  accounts.people.set("dora", { password: "right", standing: { roles: ["FailoverUsers"] }, isDirectory: true });
  const header = basicOf("dora", "right");
  await ask(header);
  clock.advance(59_999);
  await ask(header);
  assert.equal(accounts.asked, 1);
  clock.advance(1);
  await ask(header);
  assert.equal(accounts.asked, 2);
});

test("what nobody asks for any more is forgotten by itself", async () => {
  const { ask, basic, clock } = arrange();
  await ask(RIGHT);
  clock.advance(30_000);
  await ask(RIGHT, { source: "192.0.2.2" });
  clock.advance(30_000);
  assert.equal(basic.remembered, 1);
  clock.advance(30_000);
  assert.deepEqual([basic.remembered, clock.pending], [0, 0]);
});

test("proofs cannot be remembered for longer than 60 s", () => {
  assert.throws(() => new RememberedProofs(new FakeClock(), { forMs: 60_001 }), RangeError);
});

function gate() {
  let open = () => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

for (const looks of [0, 1])
  test(`look ${looks + 1} at the account fails: nobody is let in, and no entitlement is lost`, async () => {
    const { ask, accounts, clock } = arrange();
    const standing = { roles: ["FailoverUsers"] };
    let seen = 0;
    accounts.people.set("bob", {
      password: "right",
      isDirectory: true,
      get standing() {
        if (accounts.held > 0 && seen++ >= looks) throw new Error("the directory's answer cannot be read");
        return standing;
      },
    });
    const { kind, ...answer } = await ask(basicOf("bob", "right"));
    assert.deepEqual([kind, "status" in answer && answer.status], ["refused", 503]);
    clock.advance(60_000);
    assert.equal(accounts.held, 0);
  });
