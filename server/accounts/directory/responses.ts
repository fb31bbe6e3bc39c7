import { BerReader, TAG } from "./ber.ts";
import { shown } from "./shown.ts";

/** How an operation ended (RFC 4511 §4.1.9). */
export interface Result {
  code: number;
  /** What the directory says of it, shortened for the log. */
  diagnostic: string;
}

/** An entry as far as it was asked for. Names of attributes are lower case. */
export interface Entry {
  dn: string;
  attributes: ReadonlyMap<string, readonly Buffer[]>;
}

export type Response =
  | { id: number; kind: "result"; tag: number; result: Result }
  | { id: number; kind: "entry"; entry: Entry }
  /** A part of the tree that another server has. */
  | { id: number; kind: "reference" };

/** Tags of the responses that we ask for (RFC 4511 §4). */
export const RESPONSE = { bind: 0x61, searchEntry: 0x64, searchDone: 0x65, searchReference: 0x73, extended: 0x78 };

const RESULTS = new Set([RESPONSE.bind, RESPONSE.searchDone, RESPONSE.extended]);

/** Reads one whole message. @throws {RangeError} where it is none of these */
export function readResponse(message: Buffer): Response {
  const fields = new BerReader(message).inner(TAG.sequence);
  const id = fields.number(TAG.integer);
  const { tag = 0 } = fields;
  if (RESULTS.has(tag)) return { id, kind: "result", tag, result: readResult(fields.inner(tag)) };
  if (tag === RESPONSE.searchEntry) return { id, kind: "entry", entry: readEntry(fields.inner(tag)) };
  if (tag === RESPONSE.searchReference) return { id, kind: "reference" };
  throw new RangeError(`a response with tag ${tag}`);
}

function readResult(fields: BerReader): Result {
  const code = fields.number(TAG.enumerated);
  fields.take(TAG.octets);
  return { code, diagnostic: shown(fields.text()) };
}

function readEntry(fields: BerReader): Entry {
  const dn = fields.text();
  const attributes = new Map<string, Buffer[]>();
  const list = fields.inner(TAG.sequence);
  while (!list.isAtEnd) {
    const attribute = list.inner(TAG.sequence);
    const name = attribute.text().toLowerCase();
    const values = attribute.inner(TAG.set);
    const known = attributes.get(name) ?? [];
    attributes.set(name, known);
    // Copies: views would keep the whole message alive for as long as a session.
    while (!values.isAtEnd) known.push(Buffer.from(values.take(TAG.octets)));
  }
  return { dn, attributes };
}

/** The values of an attribute as texts. */
export const textsOf = ({ attributes }: Entry, name: string): string[] =>
  (attributes.get(name.toLowerCase()) ?? []).map((value) => value.toString("utf8"));
