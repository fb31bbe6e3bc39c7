import type { Chance } from "./random.ts";

const MOST_CHANGES = 6;
const MOST_COPIES = 200;

/** Bytes that end, escape or sign something somewhere. */
const BYTES = [0x00, 0x01, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x25, 0x2c, 0x3a, 0x7f, 0x80, 0xc0, 0xed, 0xf0, 0xff];

/** Words that have hurt parsers before, whatever they parse. */
const WORDS = [
  "0",
  "-1",
  "1e999",
  "255",
  "65536",
  "2147483647",
  "4294967295",
  "4294967296",
  "9007199254740993",
  "18446744073709551616",
  "NaN",
  "null",
  "true",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "\ud800",
  "\ufffd",
  "\ufeff",
  "\u2028",
  "\u0130",
  "ﬁ",
  "é",
  "e\u0301",
  "😀",
  "%s",
  "../",
  "\r\n",
];

/** Where to change an input, and what may come of it. */
interface Material {
  readonly chance: Chance;
  readonly words: readonly string[];
  readonly others: readonly Buffer[];
}

type Change = (input: Buffer, material: Material) => Buffer;

/** A part of the input, as its start and end. */
function part(input: Buffer, { chance }: Material): [number, number] {
  const start = chance.below(input.length);
  return [start, start + 1 + chance.below(Math.min(input.length - start, 1 << (1 + chance.below(8))))];
}

const replace = (input: Buffer, start: number, end: number, by: Uint8Array): Buffer =>
  Buffer.concat([input.subarray(0, start), by, input.subarray(end)]);

const word = ({ chance, words }: Material): Buffer => Buffer.from(chance.pick(chance.below(2) === 0 ? WORDS : words));

/** The number of the input that begins at or after a place, as its start and end. */
function numberIn(input: Buffer, { chance }: Material): [number, number] {
  const text = input.toString("latin1");
  const pattern = /\d+/g;
  pattern.lastIndex = chance.below(text.length);
  const found = pattern.exec(text) ?? /\d+/.exec(text);
  return found === null ? [0, 0] : [found.index, found.index + found[0].length];
}

const CHANGES: readonly Change[] = [
  function flipBit(input, { chance }) {
    const changed = Buffer.from(input);
    const at = chance.below(input.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
    return changed;
  },
  function setByte(input, { chance }) {
    const at = chance.below(input.length);
    return replace(input, at, at + 1, Buffer.of(chance.pick(BYTES)));
  },
  function stepByte(input, { chance }) {
    const changed = Buffer.from(input);
    const at = chance.below(input.length);
    changed[at] = ((changed[at] ?? 0) + chance.below(17) - 8) & 0xff;
    return changed;
  },
  function insertBytes(input, { chance }) {
    const at = chance.below(input.length + 1);
    return replace(input, at, at, chance.bytes(1 + chance.below(8)));
  },
  function insertWord(input, material) {
    const at = material.chance.below(input.length + 1);
    return replace(input, at, at, word(material));
  },
  function replaceByWord(input, material) {
    return replace(input, ...part(input, material), word(material));
  },
  function replaceNumber(input, material) {
    return replace(input, ...numberIn(input, material), word(material));
  },
  function remove(input, material) {
    return replace(input, ...part(input, material), Buffer.alloc(0));
  },
  function truncate(input, { chance }) {
    return input.subarray(0, chance.below(input.length));
  },
  function copy(input, material) {
    const [start, end] = part(input, material);
    const at = material.chance.below(input.length + 1);
    return replace(input, at, at, input.subarray(start, end));
  },
  function repeat(input, material) {
    const [start, end] = part(input, material);
    const copies = Array.from({ length: 2 + material.chance.below(MOST_COPIES) }, () => input.subarray(start, end));
    return replace(input, start, end, Buffer.concat(copies));
  },
  function moveLine(input, { chance }) {
    const lines = input.toString("latin1").split("\n");
    const [line = ""] = lines.splice(chance.below(lines.length), 1);
    lines.splice(chance.below(lines.length + 1), 0, line);
    return Buffer.from(lines.join("\n"), "latin1");
  },
  function splice(input, { chance, others }) {
    const other = chance.pick(others);
    return Buffer.concat([
      input.subarray(0, chance.below(input.length + 1)),
      other.subarray(chance.below(other.length)),
    ]);
  },
];

/** Another input, a few changes away from one that is known. */
export function mutated(input: Buffer, maxBytes: number, material: Material): Buffer {
  let changed = input;
  for (let left = 1 + material.chance.below(MOST_CHANGES); left > 0; left--)
    changed = material.chance.pick(CHANGES)(changed, material).subarray(0, maxBytes);
  return Buffer.from(changed);
}
