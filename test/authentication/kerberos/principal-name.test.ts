import assert from "node:assert/strict";
import { test } from "node:test";
import { isAnonymous, readPrincipal } from "../../../server/authentication/kerberos/principal-name.ts";

test("a principal has a name, its components and a realm", () => {
  assert.deepEqual(readPrincipal("alice/admin@PLANT.TEST"), {
    name: "alice/admin",
    components: ["alice", "admin"],
    realm: "PLANT.TEST",
  });
});

test("what is escaped parts nothing and stays escaped", () => {
  assert.deepEqual(readPrincipal("dave\\@shop\\/floor/x@A\\@B"), {
    name: "dave\\@shop\\/floor/x",
    components: ["dave\\@shop\\/floor", "x"],
    realm: "A\\@B",
  });
  assert.deepEqual(readPrincipal("eve\\\\@PLANT.TEST")?.name, "eve\\\\");
});

for (const text of [
  "",
  "alice",
  "@PLANT.TEST",
  "alice@",
  "alice@A@B",
  "alice/@A",
  "/alice@A",
  "alice\\@PLANT.TEST",
  "alice@A\\",
])
  test(`${JSON.stringify(text)} is no principal`, () => {
    assert.equal(readPrincipal(text), undefined);
  });

test("the anonymous principal is known in every realm", () => {
  const anonymous = ["WELLKNOWN/ANONYMOUS@WELLKNOWN:ANONYMOUS", "WELLKNOWN/ANONYMOUS@PLANT.TEST", "alice@PLANT.TEST"];
  assert.deepEqual(
    anonymous.map((text) => isAnonymous(readPrincipal(text)!)),
    [true, true, false],
  );
});
