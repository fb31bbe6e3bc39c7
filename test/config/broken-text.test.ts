import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigurationError, type Mistake, parseConfiguration } from "../../server/config.ts";

function mistakesIn(text: string): readonly Mistake[] {
  try {
    parseConfiguration(text, "gatehouse.yaml");
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.errors;
  }
}

test("places are right also where the text is broken over several lines", () => {
  const text = ": ]\npe\nl:";
  const places = mistakesIn(text).map(({ line, column }) => [line, column]);
  assert.ok(places.some(([line]) => line === 3));
  for (const [line, column] of places) {
    const found = text.split("\n")[Number(line) - 1];
    assert.ok(found !== undefined && Number(column) <= found.length + 1, `${line}:${column}`);
  }
});

for (const [what, text] of [
  ["lists", "[ ".repeat(50_000)],
  ["sections", "{ a: ".repeat(50_000)],
  ["lists in lines", "- ".repeat(50_000)],
  ["aliases that name nothing, in lists", "[* ".repeat(4_000)],
  ["sections in lines", Array.from({ length: 300 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
] as const)
  test(`${what} nested without end are one mistake with its place, and do not end the process`, () => {
    const [mistake, ...others] = mistakesIn(text);
    assert.match(mistake?.message ?? "", /^is nested more than 64 levels deep$/);
    assert.ok(mistake!.line !== null && mistake!.column !== null);
    assert.deepEqual(others, []);
  });

test("thirty levels are read, and told as what they are", () => {
  const mistakes = mistakesIn(`notice: ${"[".repeat(30)}${"]".repeat(30)}`);
  assert.deepEqual(
    mistakes.map(({ path, message }) => [path, message]),
    [["notice", "must be a text"]],
  );
});

test("every alias that names nothing is told, one that names what stands below it too", () => {
  const places = mistakesIn("a: *one\nb: &two 2\nc: [*two, *three]\nd: *four\ne: &four 4\n").map(({ line }) => line);
  assert.deepEqual(places, [1, 3, 4]);
});
