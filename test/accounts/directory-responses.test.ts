import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readResponse } from "../../server/accounts/directory/responses.ts";
import { entryOf, messageOf, resultOf } from "./fake-directory.ts";

const GOOD = [
  resultOf(7, 0x61, 49, "80090308: LdapErr, data 52e\0"),
  entryOf(7, "uid=alice,o=x", { uid: ["alice", "al"], memberOf: ["cn=a,o=x"], empty: [] }),
  messageOf(7, Buffer.from([0x73, 0])),
];

/** Whether bytes are read, or refused as what is no response. Anything else is thrown. */
function isRead(bytes: Buffer): boolean {
  try {
    readResponse(bytes);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

test("good responses are read, with what the directory says fit for a log", () => {
  assert.deepEqual(GOOD.map(isRead), [true, true, true]);
  assert.deepEqual(readResponse(GOOD[0]!), {
    id: 7,
    kind: "result",
    tag: 0x61,
    result: { code: 49, diagnostic: "80090308: LdapErr, data 52e" },
  });
});

test("whatever bytes come, they are read or refused", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void isRead(Buffer.from(bytes))));
});

test("good responses with some bytes changed or cut off are read or refused", () => {
  const change = fc.tuple(fc.nat(100), fc.integer({ min: 0, max: 255 }));
  const damaged = fc.tuple(fc.constantFrom(...GOOD), fc.array(change, { maxLength: 4 }), fc.nat(100));
  let refused = 0;
  fc.assert(
    fc.property(damaged, ([good, changes, length]) => {
      const bytes = Buffer.from(good);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      if (!isRead(bytes.subarray(0, length + 2))) refused += 1;
    }),
    { numRuns: 2_000 },
  );
  assert.ok(refused > 100, "some of it must have been wrong");
});
