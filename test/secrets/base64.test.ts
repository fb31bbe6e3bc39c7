import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeBase64, decodeBase64url } from "../../server/secrets/base64.ts";

const ENCODINGS = [
  ["base64", decodeBase64],
  ["base64url", decodeBase64url],
] as const;

for (const [encoding, decode] of ENCODINGS) {
  test(`${encoding} of any bytes is decoded to them`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        assert.deepEqual(decode(Buffer.from(Buffer.from(bytes).toString(encoding))), Buffer.from(bytes));
      }),
    );
  });

  test(`only what these bytes are encoded to is decoded as ${encoding}`, () => {
    const text = fc.string({ unit: fc.constantFrom(..."AQgwz09+/-_=\n é".split("")), maxLength: 12 });
    fc.assert(
      fc.property(text, (text) => {
        const decoded = decode(Buffer.from(text, "latin1"));
        assert.ok(decoded === undefined || decoded.toString(encoding) === text);
      }),
      { numRuns: 5_000 },
    );
  });
}

test("nothing is no base64, and as base64url it is nothing", () => {
  assert.equal(decodeBase64(Buffer.alloc(0)), undefined);
  assert.deepEqual(decodeBase64url(Buffer.alloc(0)), Buffer.alloc(0));
});

test("the result shares no memory with anything else", () => {
  for (const decoded of [decodeBase64(Buffer.from("AAAA")), decodeBase64url(Buffer.from("AAAA"))])
    assert.equal(decoded?.buffer.byteLength, 3);
});
