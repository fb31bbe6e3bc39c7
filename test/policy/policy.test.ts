import assert from "node:assert/strict";
import { test } from "node:test";
import { methodNameOf } from "../../server/admission/admission.ts";
import { Policy } from "../../server/policy/policy.ts";

const DATA = "Arp.Plc.Gds.Services.Grpc.IDataAccessService";
const policy = new Policy({
  anonymous: ["Info/Get"],
  roles: { Admin: ["*"], Viewer: [`${DATA}/Read*`], Engineer: [`${DATA}/*`], Operator: [`${DATA}/WriteSingle`] },
});
const allows = (roles: readonly string[] | undefined, method: string) =>
  policy.allows(roles, methodNameOf(`/${method}`));

test("* allows every method, even one that does not exist", () => {
  assert.ok(allows(["Admin"], "Any.Service/Any"));
});

test("Service/* allows the methods of that service and of none whose name begins alike", () => {
  assert.ok(allows(["Engineer"], `${DATA}/Write`));
  assert.ok(!allows(["Engineer"], `${DATA}2/Write`));
});

test("Service/Prefix* allows methods with the prefix, the bare prefix too", () => {
  assert.ok(allows(["Viewer"], `${DATA}/ReadSingle`));
  assert.ok(allows(["Viewer"], `${DATA}/Read`));
  assert.ok(!allows(["Viewer"], `${DATA}/WriteSingle`));
});

test("Service/Method allows that method alone", () => {
  assert.ok(allows(["Operator"], `${DATA}/WriteSingle`));
  assert.ok(!allows(["Operator"], `${DATA}/WriteSingle2`));
  assert.ok(!allows(["Operator"], `${DATA}/Write`));
});

test("roles add up, and unknown ones add nothing", () => {
  assert.ok(allows(["Nobody", "Operator", "Viewer"], `${DATA}/Read`));
  assert.ok(!allows(["Nobody"], `${DATA}/Read`));
  assert.ok(!allows([], `${DATA}/Read`));
});

test("a role named like a property of every object allows nothing", () => {
  assert.ok(!allows(["constructor", "__proto__"], `${DATA}/Read`));
});

test("what the default session may do, every session may", () => {
  assert.ok(allows(undefined, "Info/Get"));
  assert.ok(allows(["Viewer"], "Info/Get"));
  assert.ok(!allows(undefined, `${DATA}/Read`));
});
