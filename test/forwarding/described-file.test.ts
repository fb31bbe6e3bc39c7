import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import protobuf from "protobufjs/minimal.js";
import { contractFiles } from "../../proto/reflection.ts";
import { readDescribedFile, readDescriptorSet } from "../../server/forwarding/described-file.ts";
import { TestFolder } from "../support/certificates.ts";
import { CALLS_FILE, descriptorSet, fileDescriptor } from "./contract.ts";

describe("descriptors", () => {
  for (const { name, dependencies, symbols, services, descriptor } of contractFiles()) {
    test(`of ${name} are read as they were written`, () => {
      const read = readDescribedFile(Buffer.from(descriptor, "base64"));
      assert.equal(read.name, name);
      assert.deepEqual([...read.dependencies], [...dependencies]);
      assert.deepEqual([...read.services].sort(), [...services].sort());
      assert.deepEqual(
        symbols.filter((symbol) => !read.symbols.includes(symbol)),
        [],
      );
      assert.equal(read.descriptor, descriptor);
    });
  }

  test("tell which methods take and give streams", () => {
    const { methods } = readDescribedFile(CALLS_FILE);
    assert.deepEqual(
      methods.map(({ name, takesStream, givesStream }) => [name, takesStream, givesStream]),
      [
        ["unary", false, false],
        ["clientStream", true, false],
        ["serverStream", false, true],
        ["bidi", true, true],
      ],
    );
  });

  test("of any bytes are read, or refused with a RangeError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readDescribedFile(bytes);
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
      }),
    );
  });

  test("damaged anywhere are read, or refused with a RangeError", () => {
    fc.assert(
      fc.property(fc.nat(CALLS_FILE.length - 1), fc.nat(255), fc.nat(CALLS_FILE.length), (at, byte, length) => {
        const bytes = Buffer.from(CALLS_FILE);
        bytes[at] = byte;
        try {
          readDescribedFile(bytes.subarray(0, length));
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
      }),
    );
  });

  const field = (number: number, value: Uint8Array) =>
    protobuf.Writer.create()
      .uint32((number << 3) | 2)
      .bytes(value)
      .finish();
  const nested = (depth: number): Uint8Array =>
    Buffer.concat([field(1, Buffer.from("M")), ...(depth === 0 ? [] : [field(3, nested(depth - 1))])]);
  const many = (count: number, bytes: Uint8Array) => Buffer.concat(Array(count).fill(bytes));
  const BASE = fileDescriptor({ name: "a.proto", package: "a" });

  for (const [what, bytes, told] of [
    ["without a name", Buffer.alloc(0), /has no name/],
    ["with messages too deep within each other", Buffer.concat([BASE, field(4, nested(200))]), /too deeply/],
    ["with millions of parts", Buffer.concat([BASE, many(100_000, Buffer.from([0x1a, 0]))]), /parts/],
    ["that depend on thousands of files", Buffer.concat([BASE, many(2_000, field(3, Buffer.from("b")))]), /depends on/],
    [
      "with tens of thousands of names",
      Buffer.concat([BASE, many(30_000, field(4, field(1, Buffer.from("M"))))]),
      /too many/,
    ],
    ["with a name that never ends", Buffer.concat([BASE, field(4, field(1, Buffer.alloc(100_000, "M")))]), /too long/],
    ["with a package that never ends", Buffer.concat([BASE, field(2, Buffer.alloc(100_000, "p"))]), /package/],
    ["with a package that is none", fileDescriptor({ name: "a.proto", package: "a/../b" }), /package/],
    [
      "with a service whose name is a path",
      fileDescriptor({ name: "a", package: "a", services: { "x/y": {} } }),
      /none/,
    ],
    [
      "with a method without a name",
      fileDescriptor({ name: "a", package: "a", services: { S: { "": "unary" } } }),
      /none/,
    ],
  ] as const) {
    test(`${what} are refused`, () => {
      assert.throws(
        () => readDescribedFile(bytes),
        (error) => error instanceof RangeError && told.test(error.message),
      );
    });
  }

  test("of a set are read from a file, whose name is told where it is none", async () => {
    await using folder = await TestFolder.make();
    const good = await folder.write("good.binpb", descriptorSet([CALLS_FILE, BASE]));
    assert.deepEqual(
      (await readDescriptorSet(good)).map(({ name }) => name),
      ["test/calls.proto", "a.proto"],
    );
    for (const bytes of [Buffer.alloc(0), Buffer.from("not a set"), descriptorSet([Buffer.from([1])])]) {
      const bad = await folder.write("bad.binpb", bytes);
      await assert.rejects(
        readDescriptorSet(bad),
        (error) => error instanceof RangeError && error.message.startsWith(bad),
      );
    }
    await assert.rejects(readDescriptorSet(`${folder.path}/none`), RangeError);
  });
});
