import assert from "node:assert/strict";
import { test } from "node:test";
import { methodName, written } from "../../../cli/call/method-name.ts";

test("a method may be named in each of its usual forms", () => {
  for (const given of ["a.b.Service/Do", "/a.b.Service/Do", "a.b.Service.Do"])
    assert.equal(written(methodName(given)), "a.b.Service/Do");
  assert.equal(written(methodName("Service/Do")), "Service/Do");
});

test("what names no method is wrong use", () => {
  for (const given of ["", "Do", "a.b.Service/", "a/b/c", "a..Service/Do", "a.Service/Do!", "a.1/Do"])
    assert.throws(() => methodName(given), { message: /write package\.Service\/Method/ }, given);
});
