import assert from "node:assert/strict";
import { test } from "node:test";
import { FamiliarPairs } from "../../server/penalties/familiar-pairs.ts";

test("the 16 most recent sources of a user are remembered", () => {
  const familiar = new FamiliarPairs(10);
  for (let number = 0; number < 16; number++) familiar.add("alice", `192.0.2.${number}`);
  familiar.add("alice", "192.0.2.0");
  familiar.add("alice", "192.0.2.99");
  assert.equal(familiar.has("alice", "192.0.2.0"), true);
  assert.equal(familiar.has("alice", "192.0.2.1"), false);
  assert.equal(familiar.has("alice", "192.0.2.99"), true);
  assert.equal(familiar.export()[0]?.[1].length, 16);
});

test("a pair is new once, and again after it was pushed out", () => {
  const familiar = new FamiliarPairs(1);
  const added = ["alice", "alice", "bob", "alice"].map((user) => familiar.add(user, "192.0.2.1"));
  assert.deepEqual(added, [true, false, true, true]);
});

test("the most recent users are remembered", () => {
  const familiar = new FamiliarPairs(2);
  for (const user of ["alice", "bob", "alice", "carol"]) familiar.add(user, "192.0.2.1");
  assert.deepEqual(
    familiar.export().map(([user]) => user),
    ["alice", "carol"],
  );
  assert.equal(familiar.has("bob", "192.0.2.1"), false);
});

test("what was exported can be imported, within the bounds", () => {
  const familiar = new FamiliarPairs(10);
  for (const user of ["alice", "bob", "carol"]) familiar.add(user, "192.0.2.1");
  const copy = new FamiliarPairs(2);
  copy.import(familiar.export());
  assert.deepEqual(copy.export(), [
    ["bob", ["192.0.2.1"]],
    ["carol", ["192.0.2.1"]],
  ]);
});
