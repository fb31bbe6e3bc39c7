import assert from "node:assert/strict";
import { test } from "node:test";
import { GrantedRoles } from "../../server/authentication/granted-roles.ts";
import { isUsableName } from "../../server/authentication/usable-name.ts";

const ALICE = { authority: "certificate", name: "Alice" };

test("a principal has the map's roles for its name and for everybody, and what its account lends, each once", () => {
  const map = { alice: ["Engineer"], "*": ["Viewer"], bob: ["Admin"] };
  const roles = new GrantedRoles(map, "names", ({ authority }) =>
    authority === "certificate" ? ["Viewer", "Admin"] : [],
  );
  assert.deepEqual(roles.of(ALICE, ["Alice"]), ["Viewer", "Engineer", "Admin"]);
});

test("spellings of one name in the map add up", () => {
  const roles = new GrantedRoles({ Alice: ["Engineer"], "alice ": ["Viewer"] }, "names", () => []);
  assert.deepEqual(roles.of(ALICE, ["ALICE"]), ["Engineer", "Viewer"]);
});

test("groups are compared as they are", () => {
  const roles = new GrantedRoles({ operators: ["Engineer"] }, "exact", () => []);
  assert.deepEqual(roles.of(ALICE, ["Operators"]), []);
  assert.deepEqual(roles.of(ALICE, ["operators", "others"]), ["Engineer"]);
});

test("names of the prototype are no roles", () => {
  const roles = new GrantedRoles({}, "exact", () => []);
  assert.deepEqual(roles.of(ALICE, ["constructor", "__proto__", "toString"]), []);
});

test("a name that is empty, too long, unprintable or no text is unusable", () => {
  for (const name of ["", "  ", "a\nb", "a\0", "\ufffd", "\ud800", "x".repeat(257), 7, undefined, ["a"], null])
    assert.equal(isUsableName(name), false, JSON.stringify(name));
  for (const name of ["ａdmin", "𝐚dmin", "admin ", "\u212Aim"]) assert.equal(isUsableName(name), false, name);
  for (const name of ["alice", "CN=Zoë, O=Plant", "x".repeat(256)]) assert.equal(isUsableName(name), true);
});
