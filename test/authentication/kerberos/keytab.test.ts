import assert from "node:assert/strict";
import { test } from "node:test";
import { readKeytab } from "../../../server/authentication/kerberos/keytab.ts";

const counted = (text: string) => Buffer.concat([number(2, text.length), Buffer.from(text)]);

function number(octets: number, value: number): Buffer {
  const bytes = Buffer.alloc(octets);
  bytes.writeUIntBE(value, 0, octets);
  return bytes;
}

/** An entry as MIT writes it (format 2); the long version may be left out. */
function entry(
  components: readonly string[],
  { version = 3, long = version as number | undefined, encryption = 18 } = {},
): Buffer {
  const bytes = Buffer.concat([
    number(2, components.length),
    counted("PLANT.TEST"),
    ...components.map(counted),
    number(4, 1),
    number(4, 1_700_000_000),
    number(1, version & 0xff),
    number(2, encryption),
    number(2, 32),
    Buffer.alloc(32, 7),
    ...(long === undefined ? [] : [number(4, long)]),
  ]);
  return Buffer.concat([number(4, bytes.length), bytes]);
}

function hole(length: number): Buffer {
  const bytes = Buffer.alloc(4 + length, 0xee);
  bytes.writeInt32BE(-length, 0);
  return bytes;
}

const keytab = (...entries: Buffer[]) => Buffer.concat([Buffer.from([5, 2]), ...entries]);

test("a keytab tells whose keys it has, of which version and for which encryption", () => {
  const entries = readKeytab(keytab(entry(["remoting", "gw"]), entry(["host", "gw"], { version: 1, encryption: 20 })));
  assert.deepEqual(entries, [
    { components: ["remoting", "gw"], realm: "PLANT.TEST", version: 3, encryption: 18, key: Buffer.alloc(32, 7) },
    { components: ["host", "gw"], realm: "PLANT.TEST", version: 1, encryption: 20, key: Buffer.alloc(32, 7) },
  ]);
});

test("a version above 255 is read whole, and a short one where there is no other", () => {
  const versions = readKeytab(keytab(entry(["a"], { version: 300 }), entry(["a"], { version: 9, long: undefined })));
  assert.deepEqual(
    versions.map(({ version }) => version),
    [300, 9],
  );
});

test("holes of removed entries are passed over, and nothing counts after the end", () => {
  const names = readKeytab(keytab(hole(40), entry(["a"]), hole(8), entry(["b"]), number(4, 0), Buffer.from("rest")));
  assert.deepEqual(
    names.map(({ components }) => components),
    [["a"], ["b"]],
  );
});

test("an empty keytab has no keys", () => {
  assert.deepEqual(readKeytab(keytab()), []);
});

for (const [what, bytes] of [
  ["an empty file", Buffer.alloc(0)],
  ["another format", Buffer.from([5, 1, 0, 0])],
  ["an entry that is cut off", keytab(entry(["a"])).subarray(0, -1)],
  ["a length that is cut off", keytab(entry(["a"]), Buffer.from([0, 0]))],
  ["an entry whose parts are longer than it", keytab(Buffer.concat([number(4, 4), number(2, 9), number(2, 9)]))],
] as const)
  test(`${what} is no keytab`, () => {
    assert.throws(() => readKeytab(bytes), RangeError);
  });
