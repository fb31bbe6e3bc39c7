import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Json, JsonNumber, parseJson } from "../../../cli/call/json-text.ts";

/** As `JSON.parse` would have it. */
function plain(json: Json): unknown {
  if (json instanceof JsonNumber) return Number(json.text);
  if (Array.isArray(json)) return json.map(plain);
  if (!(json instanceof Map)) return json;
  const out: Record<string, unknown> = Object.create(null);
  for (const [name, value] of json as ReadonlyMap<string, Json>) out[name] = plain(value);
  return out;
}

const outcome = (read: () => unknown) => {
  try {
    return { value: JSON.stringify(read()) };
  } catch {
    return "refused";
  }
};

test("what JSON.parse reads is read alike", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), (text, indent) => {
      const formatted = JSON.stringify(JSON.parse(text), null, indent);
      assert.equal(JSON.stringify(plain(parseJson(formatted))), JSON.stringify(JSON.parse(formatted)));
    }),
  );
});

test("what JSON.parse refuses is refused", () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom("", "{", "}", ",", '"', ":", "0", "\\", "\t", "e"));
  fc.assert(
    fc.property(damaged, ([text, at, inserted]) => {
      const place = at % (text.length + 1);
      const given = text.slice(0, place) + inserted + text.slice(place + (inserted === "" ? 1 : 0));
      const expected = outcome(() => JSON.parse(given));
      // A name that is there twice is refused here only.
      fc.pre(!/"__proto__"/.test(given) && !twice(given));
      assert.deepEqual(
        outcome(() => plain(parseJson(given))),
        expected,
      );
    }),
    { numRuns: 2_000 },
  );
});

const twice = (text: string) => {
  try {
    parseJson(text);
    return false;
  } catch (error) {
    return /is there twice/.test(String(error));
  }
};

test("numbers stay as they were written", () => {
  const list = parseJson("[9007199254740993, -0, 1.50, 1e3]") as readonly JsonNumber[];
  assert.deepEqual(
    list.map(({ text }) => text),
    ["9007199254740993", "-0", "1.50", "1e3"],
  );
});

test("what is no JSON is told with its place and what should stand there", () => {
  for (const [text, told] of [
    ["", /^there is no JSON$/],
    ["  ", /^there is no JSON$/],
    ["{portName: 1}", /^column 2, before "portName: 1}": a name in double quotes .* single quotes/],
    ["{'portName': 1}", /^column 2, .*: a name in double quotes/],
    ['{"a": x}', /^column 7, before "x}": x is no value: text stands in double quotes$/],
    ['{"a": 1,}', /^column 9, before "}": a name must follow the ","$/],
    ['{"a" 1}', /^column 6, .*: a ":" must follow the name "a"$/],
    ['{"a": 1', /^column 8, at the end: "," or "}" must follow$/],
    ['{"a":', /^column 6, at the end: a value is missing$/],
    ["[1 2]", /^column 4, before "2]": "," or "]" must follow$/],
    ["01", /^column 2, before "1": the JSON ends before this$/],
    ['{\n  "a": 1\n  "b": 2\n}', /^line 3, column 3, .*: "," or "}" must follow$/],
    ['"abc', /^column 1, .*: the text that begins here has no closing double quote$/],
    ['"\\x"', /^column 1, .*: the text that begins here has a wrong escape/],
    ['"a\nb"', /^line 1, column 3, .*: a line end or control character in a text must be escaped/],
    ['{"a": 1, "a": 2}', /^column 10, .*: the name "a" is there twice$/],
    ["[".repeat(200), /nested deeper than 100 levels$/],
  ] as const)
    assert.throws(() => parseJson(text), { name: "JsonFault", message: told });
});
