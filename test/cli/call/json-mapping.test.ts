import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import protojson from "protobufjs/ext/protojson.js";
import { encodeJson } from "../../../cli/call/json-in.ts";
import { decodeJson } from "../../../cli/call/json-out.ts";
import { parseJson } from "../../../cli/call/json-text.ts";
import { Everything, EverythingInCamelCase } from "./every-type.ts";

const encode = (text: string) => encodeJson(Everything, parseJson(text));
const decode = (bytes: Uint8Array) => JSON.parse(JSON.stringify(decodeJson(Everything, bytes)));
const passed = (text: string) => decode(encode(text));

const int32 = fc.integer();
const uint32 = fc.nat(2 ** 32 - 1);
const int64 = fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String);
const uint64 = fc.bigInt(0n, 2n ** 64n - 1n).map(String);
const special = fc.constantFrom("NaN", "Infinity", "-Infinity");
// JSON's own writers drop the sign of -0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const text = fc.string({ unit: "grapheme" });
const base64 = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64"));
const colour = fc.constantFrom("COLOUR_NONE", "COLOUR_RED", "COLOUR_BLUE");
const seconds = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 });
const fraction = fc.constantFrom("", ".001", ".000000001", ".123456789", ".500");
const time = fc
  .tuple(seconds, fraction)
  .map(([at, part]) => new Date(at * 1_000).toISOString().replace(".000Z", `${part}Z`));
const span = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(2 ** 31 - 1), fraction)
  .map(([sign, whole, part]) => (whole === 0 && part === "" ? "0s" : `${sign}${whole}${part}s`));

const NESTING = { maxDepth: 2, depthIdentifier: "everything" };

/** JSON of the message, in the spelling that is written. */
const { everything } = fc.letrec<{ everything: Record<string, unknown> }>((tie) => {
  const inner = tie("everything");
  return {
    everything: fc
      .record(
        {
          int32Value: int32,
          sint32Value: int32,
          sfixed32Value: int32,
          uint32Value: uint32,
          fixed32Value: uint32,
          int64Value: int64,
          sint64Value: int64,
          sfixed64Value: int64,
          uint64Value: uint64,
          fixed64Value: uint64,
          floatValue: fc.oneof(
            special,
            fc.integer({ min: -1_000, max: 1_000 }).map((value) => value / 8 + 0),
          ),
          doubleValue: fc.oneof(special, number),
          boolValue: fc.boolean(),
          stringValue: text,
          bytesValue: base64,
          colour: fc.oneof(colour, fc.constantFrom(77, -1)),
          inner: fc.oneof(NESTING, fc.constant({}), inner),
          numbers: fc.array(int64),
          texts: fc.array(text),
          others: fc.oneof(NESTING, fc.constant([]), fc.array(inner, { maxLength: 2 })),
          byText: fc.dictionary(text, int32),
          byNumber: fc.dictionary(uint64, text),
          byTruth: fc.oneof(NESTING, fc.constant({}), fc.dictionary(fc.constantFrom("true", "false"), inner)),
          byKey: fc.dictionary(int64, colour),
          maybe: uint32,
          chosenText: text,
          time,
          span,
          mask: fc.constantFrom("", "userName", "userName,homeAddress.city"),
          struct: fc.dictionary(text, fc.jsonValue({ maxDepth: 2 })),
          anyValue: fc.jsonValue({ maxDepth: 3 }),
          list: fc.array(fc.jsonValue({ maxDepth: 2 })),
          wrapped: int64,
          wrappedTruth: fc.boolean(),
          empty: fc.constant({}),
          null: fc.constant(null),
        },
        { requiredKeys: [] },
      )
      .map((record) => JSON.parse(JSON.stringify(record))),
  };
});

test("messages are encoded as another reader of the mapping encodes them", () => {
  fc.assert(
    fc.property(everything, (json) => {
      const given = JSON.stringify(json);
      const expected = EverythingInCamelCase.encode(protojson.fromJsonString(EverythingInCamelCase, given)).finish();
      assert.deepEqual(encode(given), Buffer.from(expected));
    }),
  );
});

test("what was written can be read, and says the same", () => {
  fc.assert(
    fc.property(everything, (json) => {
      const bytes = encode(JSON.stringify(json));
      const written = decode(bytes);
      for (const [name, value] of Object.entries(json)) assert.deepEqual(written[name], shown(value, written[name]));
      assert.deepEqual(encode(JSON.stringify(written)), bytes);
    }),
  );
});

/** Messages inside show their defaults, too: what was given must be among it. */
function shown(given: unknown, written: unknown): unknown {
  if (Array.isArray(given)) return given.map((item, index) => shown(item, (written as unknown[])[index]));
  if (typeof given !== "object" || given === null || typeof written !== "object" || written === null) return given;
  const merged = Object.entries(given).map(([name, value]) => [name, shown(value, Reflect.get(written, name))]);
  return { ...written, ...Object.fromEntries(merged) };
}

test("defaults are shown, and what is absent is not", () => {
  const shown = passed("{}");
  assert.deepEqual([shown.int32Value, shown.int64Value, shown.colour, shown.texts], [0, "0", "COLOUR_NONE", []]);
  for (const name of ["inner", "maybe", "chosenText", "chosenNumber", "time", "wrapped"]) assert.ok(!(name in shown));
  const given = passed('{"maybe": 0, "chosenNumber": 0, "inner": {}, "wrapped": 0}');
  assert.deepEqual([given.maybe, given.chosenNumber, given.wrapped], [0, "0", "0"]);
  assert.equal(given.inner.boolValue, false);
});

test("names of the contract, numbers as text and enums by number are taken as well", () => {
  const answer = passed('{"int32_value": "12", "int64Value": 1.2e1, "colour": 1, "floatValue": "0.1", "time": null}');
  assert.deepEqual(
    [answer.int32Value, answer.int64Value, answer.colour, answer.floatValue, answer.time],
    [12, "12", "COLOUR_RED", 0.1, undefined],
  );
});

test("bytes are taken in both alphabets of base64, with and without their end", () => {
  for (const given of ["+/8=", "-_8=", "+/8", "-_8"])
    assert.equal(passed(JSON.stringify({ bytesValue: given })).bytesValue, "+/8=");
});

test("integers are exact beyond what JSON's readers hold, as numbers too", () => {
  const answer = passed('{"uint64Value": 18446744073709551615, "int64Value": -9223372036854775808}');
  assert.deepEqual([answer.uint64Value, answer.int64Value], ["18446744073709551615", "-9223372036854775808"]);
});

test("an Any holds a message that is described, with its fields beside its type", () => {
  const answer = passed('{"any": {"@type": "type.googleapis.com/every.v1.Everything", "int32Value": 7}}');
  assert.equal(answer.any["@type"], "type.googleapis.com/every.v1.Everything");
  assert.equal(answer.any.int32Value, 7);
  const known = passed('{"any": {"@type": "x/google.protobuf.Duration", "value": "1.5s"}}');
  assert.deepEqual(known.any, { "@type": "x/google.protobuf.Duration", value: "1.500s" });
});

test("what a reader cannot show in its own form is shown field by field", () => {
  const Timestamp = Everything.root.lookupType("google.protobuf.Timestamp");
  const strange = decodeJson(Timestamp, Timestamp.encode({ seconds: 1, nanos: -1 }).finish());
  assert.deepEqual(JSON.parse(JSON.stringify(strange)), {
    seconds: "1",
    nanos: -1,
  });
  const unknown = Everything.encode({ any: { type_url: "x/other.Type", value: Buffer.from("ab") } }).finish();
  assert.deepEqual(decode(unknown).any, { typeUrl: "x/other.Type", value: "YWI=" });
});

test("what is wrong is told with its path", () => {
  for (const [given, told] of [
    ["[]", /^the message must be an object, not a list$/],
    [
      '{"inner": {"int32Value": 2147483648}}',
      /^inner\.int32Value: 2147483648 is out of range for int32, which holds -2147483648 to 2147483647$/,
    ],
    ['{"uint64Value": 18446744073709551616}', /^uint64Value: 18446744073709551616 is out of range for uint64/],
    ['{"uint32Value": -1}', /^uint32Value: -1 is out of range for uint32, which holds 0 to 4294967295$/],
    ['{"int32Value": 1.5}', /^int32Value: must be a whole number, not 1\.5$/],
    ['{"int32Value": 1e999999999}', /^int32Value: 1e999999999 is out of range for every integer$/],
    ['{"int32Value": "one"}', /^int32Value: must be a whole number, not the text "one"$/],
    ['{"floatValue": 1e39}', /^floatValue: 1e39 is out of range for float$/],
    ['{"doubleValue": 1e400}', /^doubleValue: 1e400 is out of range for double$/],
    ['{"doubleValue": "nan"}', /^doubleValue: must be a number, not the text "nan"$/],
    ['{"boolValue": "true"}', /^boolValue: must be true or false, not the text "true"$/],
    ['{"stringValue": 1}', /^stringValue: must be a text in double quotes, not 1$/],
    ['{"stringValue": "\\ud800"}', /^stringValue: holds half a surrogate pair/],
    ['{"bytesValue": "a"}', /^bytesValue: must be bytes in base64/],
    ['{"colour": "COLOUR_RAD"}', /^colour: "COLOUR_RAD" is no value of every\.v1\.Colour: did you mean COLOUR_RED\?$/],
    [
      '{"colour": "?"}',
      /^colour: "\?" is no value of every\.v1\.Colour: there are COLOUR_NONE, COLOUR_RED, COLOUR_BLUE$/,
    ],
    ['{"others": [{}, {"texts": "a"}]}', /^others\[1\]\.texts: must be a list, not the text "a"$/],
    ['{"texts": ["a", null]}', /^texts\[1\]: must be a text in double quotes, not null$/],
    ['{"byText": {"a b": true}}', /^byText\["a b"\]: must be a whole number, not true$/],
    ['{"byNumber": {"01": ""}}', /^byNumber\["01"\]: a name of this map must be a uint64$/],
    ['{"byTruth": {"yes": {}}}', /^byTruth\["yes"\]: a name of this map must be a bool$/],
    ['{"int32Value": 1, "int32_value": 2}', /^int32_value: cannot be given together with int32Value/],
    ['{"chosenText": "", "chosenNumber": 1}', /^chosenNumber: cannot be given together with chosenText/],
    ['{"innr": {}}', /^innr: every\.v1\.Everything has no such field: did you mean inner\?$/],
    ['{"time": "2026-02-30T00:00:00Z"}', /^time: must be a time such as/],
    ['{"time": "2026-01-01T24:00:00Z"}', /^time: must be a time such as/],
    ['{"time": "0000-01-01T00:00:00Z"}', /^time: must be a time of the years 1 to 9999$/],
    ['{"span": "1.5"}', /^span: must be a duration in seconds, such as "1\.5s"$/],
    ['{"mask": "user_name"}', /^mask: must name fields in lower camel case/],
    ['{"any": {"int32Value": 1}}', /^any\.@type: must name the type/],
    ['{"any": {"@type": "x/no.Type"}}', /^any\.@type: names a type that the gateway does not describe$/],
    ['{"any": {"@type": "x/every.v1.Everything", "int32Value": ""}}', /^any\.int32Value: must be a whole number/],
    [`${'{"inner":'.repeat(101)}{}${"}".repeat(101)}`, /nested deeper than 100 levels$/],
  ] as const)
    assert.throws(() => encode(given), { name: "JsonFault", message: told });
});
