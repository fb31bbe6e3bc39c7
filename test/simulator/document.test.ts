import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DEVICE_INFO } from "../../simulator/device-info.ts";
import { DEVICE_VARIABLES } from "../../simulator/device-variables.ts";

const text = readFileSync(new URL("../../docs/simulator.md", import.meta.url), "utf8");

/** Cells of the table rows below a heading whose first cell is a name of this kind. */
const rows = (heading: string, kind: RegExp) =>
  (text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")))
    .filter(([, first = ""]) => kind.test(first));

test("docs/simulator.md has every variable with its type and whether it may be written, and no other", () => {
  const documented = rows("Variables", /^Arp\./).map(([, name, type = "", , written]) => [
    name,
    type.split(" ")[0],
    written !== "no",
  ]);
  const known = [...DEVICE_VARIABLES].map(([name, { type, isWritable }]) => [name, type.kind, isWritable]);
  assert.deepEqual(documented, known);
});

test("docs/simulator.md has everything that the device tells of itself", () => {
  const documented = rows("Device information", /^General\./).map(([, identifier, value]) => [identifier, value]);
  assert.deepEqual(documented, [...DEVICE_INFO]);
});
