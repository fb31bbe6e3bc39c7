import { type Der, DerError, TAG } from "./der.ts";

/** Object identifier as text, `2.5.4.3`. */
export function oidOf(element: Der): string {
  const { content } = element.as(TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 256) throw new DerError("an object identifier with a huge number");
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  if (arcs.length === 0 || (content.at(-1) ?? 0) >= 0x80) throw new DerError("an object identifier without end");
  const [first = 0, ...others] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...others].join(".");
}

/** A small whole number that is not negative. */
export function countOf(element: Der): number {
  const { content } = element.as(TAG.integer);
  if (content.length === 0 || content.length > 5 || content[0]! >= 0x80) throw new DerError("a number out of bounds");
  return content.readUIntBE(0, content.length);
}

export function booleanOf(element: Der): boolean {
  const { content } = element.as(TAG.boolean);
  if (content.length !== 1) throw new DerError("a truth value of another length");
  return content[0] !== 0;
}

/** The bits of a bit string, the first in the highest place of the first byte; there must be whole bytes for `bytesOf`. */
export function bitsOf(element: Der): Buffer {
  const { content } = element.as(TAG.bitString);
  if (content.length === 0 || content[0]! > 7) throw new DerError("a bit string without its count");
  return content.subarray(1);
}

const TIMES: Record<number, RegExp> = {
  [TAG.utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
  [TAG.generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
};

/** Time in ms since 1970, of the two forms that RFC 5280 §4.1.2.5 allows. */
export function timeOf(element: Der): number {
  const match = TIMES[element.tag]?.exec(element.content.toString("latin1"));
  if (!match) throw new DerError("a time of another form");
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  const [day, hour, minute, second] = rest;
  const full = element.tag === TAG.generalizedTime ? year : year < 50 ? 2000 + year : 1900 + year;
  const ms = new Date(0).setUTCFullYear(full, month - 1, day) + ((hour! * 60 + minute!) * 60 + second!) * 1_000;
  const isReal = month >= 1 && month <= 12 && new Date(ms).getUTCDate() === day && hour! < 24 && minute! < 60;
  if (!isReal || second! > 59) throw new DerError("a time that there is not");
  return ms;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UTF16 = new TextDecoder("utf-16be", { fatal: true, ignoreBOM: true });

/** A text of a name; `undefined` for what is no text, or of a kind whose letters nobody can be sure of. */
export function textOf(element: Der): string | undefined {
  const { tag, content } = element;
  try {
    if (tag === TAG.utf8String) return UTF8.decode(content);
    if (tag === TAG.bmpString) return UTF16.decode(content);
  } catch {
    return undefined;
  }
  const isAscii = tag === TAG.printableString || tag === TAG.ia5String || tag === TAG.teletexString;
  return isAscii ? asciiOf(content) : undefined;
}

/** `undefined` where a byte is not ASCII. */
export const asciiOf = (bytes: Buffer): string | undefined =>
  bytes.every((byte) => byte < 0x80) ? bytes.toString("latin1") : undefined;
