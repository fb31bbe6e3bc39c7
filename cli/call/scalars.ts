import { faultAt } from "./json-fault.ts";
import { type Json, JsonNumber } from "./json-text.ts";

/** How a scalar type is read from JSON, and written to it. Values are those of protobufjs. */
interface Scalar {
  read(given: Json, path: string): unknown;
  write(value: unknown): unknown;
}

/** An integer type of so many bits. */
function integer(type: string, bits: 32n | 64n, least: bigint): Scalar {
  const most = least + 2n ** bits - 1n;
  return {
    read: (given, path) => {
      const value = wholeNumber(given, path);
      if (value < least || value > most)
        throw faultAt(path, `${value} is out of range for ${type}, which holds ${least} to ${most}`);
      return bits === 64n ? halves(value) : Number(value);
    },
    // 64 bits are text in JSON, as its readers round them.
    write: (value) => (bits === 64n ? String(value) : value),
  };
}

const signed = (type: string, bits: 32n | 64n) => integer(type, bits, -(2n ** (bits - 1n)));
const unsigned = (type: string, bits: 32n | 64n) => integer(type, bits, 0n);

/** What protobufjs takes for 64 bits. */
const halves = (value: bigint) => ({
  low: Number(BigInt.asIntN(32, value)),
  high: Number(BigInt.asIntN(32, value >> 32n)),
});

/** Far more digits than any integer has. */
const LARGEST_EXPONENT = 400;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** A whole number, exactly, from a number or a text: `12`, `"12"`, `1.2e1`. */
function wholeNumber(given: Json, path: string): bigint {
  const text = given instanceof JsonNumber ? given.text : given;
  if (typeof text !== "string") throw faultAt(path, `must be a whole number, not ${kind(given)}`);
  const [, minus, whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (whole === "") throw faultAt(path, `must be a whole number, not ${kind(given)}`);
  const shift = Number(exponent) - fraction.length;
  const digits = whole + fraction;
  const kept = shift < 0 ? digits.slice(0, shift) : digits;
  if (/[1-9]/.test(digits.slice(kept.length))) throw faultAt(path, `must be a whole number, not ${kind(given)}`);
  if (!/[1-9]/.test(kept)) return 0n;
  if (shift > LARGEST_EXPONENT || kept.length > LARGEST_EXPONENT)
    throw faultAt(path, `${kind(given)} is out of range for every integer`);
  const value = BigInt(kept + "0".repeat(Math.max(0, shift)));
  return minus === "-" ? -value : value;
}

const NAMED_NUMBERS: ReadonlyMap<Json, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

const floating = (type: string, round: (value: number) => number, shortest: (value: number) => number): Scalar => ({
  read: (given, path) => {
    const named = NAMED_NUMBERS.get(given);
    if (named !== undefined) return named;
    const text = given instanceof JsonNumber ? given.text : given;
    if (typeof text !== "string") throw faultAt(path, `must be a number, not ${kind(given)}`);
    if (!DECIMAL.test(text)) throw faultAt(path, `must be a number, not ${kind(given)}`);
    const value = round(Number(text));
    if (!Number.isFinite(value)) throw faultAt(path, `${kind(given)} is out of range for ${type}`);
    return value;
  },
  write: (value) => (Number.isFinite(value) ? shortest(value as number) : String(value)),
});

/** The shortest number that is this one in 32 bits: 0.1 and not 0.10000000149011612. */
function shortestFloat(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return Number(value.toPrecision(9));
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** Every scalar type of proto, by its name. */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  int32: signed("int32", 32n),
  sint32: signed("sint32", 32n),
  sfixed32: signed("sfixed32", 32n),
  uint32: unsigned("uint32", 32n),
  fixed32: unsigned("fixed32", 32n),
  int64: signed("int64", 64n),
  sint64: signed("sint64", 64n),
  sfixed64: signed("sfixed64", 64n),
  uint64: unsigned("uint64", 64n),
  fixed64: unsigned("fixed64", 64n),
  float: floating("float", Math.fround, shortestFloat),
  double: floating(
    "double",
    (value) => value,
    (value) => value,
  ),
  bool: {
    read: (given, path) => {
      if (typeof given === "boolean") return given;
      throw faultAt(path, `must be true or false, not ${kind(given)}`);
    },
    write: (value) => value,
  },
  string: { read: textOf, write: (value) => value },
  bytes: {
    read: (given, path) => {
      const text = textOf(given, path);
      if (!BASE64.test(text) || text.replace(/=+$/, "").length % 4 === 1)
        throw faultAt(path, "must be bytes in base64, such as AQID");
      return Buffer.from(text, "base64");
    },
    write: (value) => Buffer.from(value as Uint8Array).toString("base64"),
  },
};

/** @throws {JsonFault} unless it is a text that UTF-8 can carry */
export function textOf(given: Json, path: string): string {
  if (typeof given !== "string") throw faultAt(path, `must be a text in double quotes, not ${kind(given)}`);
  if (/\p{Surrogate}/u.test(given)) throw faultAt(path, "holds half a surrogate pair, which is no text");
  return given;
}

/** What somebody wrote, for a message. */
export function kind(given: Json): string {
  if (given instanceof JsonNumber) return shortened(given.text);
  if (typeof given === "string") return `the text ${JSON.stringify(shortened(given))}`;
  if (Array.isArray(given)) return "a list";
  return given === null || typeof given === "boolean" ? String(given) : "an object";
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
