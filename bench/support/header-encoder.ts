/** A header's name, in lower case, and its value. */
export type Field = readonly [name: string, value: string];

const STATIC_ENTRIES = 61;
/** Size of the table that every HTTP/2 server grants, and what an entry takes of it beside its text (RFC 7541 §4.1). */
const TABLE_BYTES = 4096;
const ENTRY_BYTES = 32;

const INDEXED = 0x80;
const LITERAL_TO_INDEX = 0x40;
const LARGEST_IN_PREFIX = 126;

/**
 * The sending half of HPACK (RFC 7541), as far as one connection of a benchmark needs it: a field goes as text once and
 * as one byte ever after, which is what gRPC clients make of the headers of a repeated call.
 */
export class HeaderEncoder {
  readonly #entries = new Map<string, number>();
  #bytes = 0;

  /** Entries of the table. What was encoded at another size is not valid any more. */
  get size(): number {
    return this.#entries.size;
  }

  encode(fields: readonly Field[]): Buffer {
    return Buffer.concat(fields.map((field) => this.#encodeField(field)));
  }

  #encodeField([name, value]: Field): Buffer {
    const key = `${name}: ${value}`;
    const entry = this.#entries.get(key);
    if (entry !== undefined) return Buffer.of(INDEXED | small(STATIC_ENTRIES + this.#entries.size - entry));
    this.#entries.set(key, this.#entries.size);
    this.#bytes += name.length + value.length + ENTRY_BYTES;
    if (this.#bytes > TABLE_BYTES)
      throw new RangeError("one connection sends more different headers than fit its table");
    return Buffer.concat([Buffer.of(LITERAL_TO_INDEX), text(name), text(value)]);
  }
}

const text = (value: string): Buffer => Buffer.concat([Buffer.of(small(value.length)), Buffer.from(value, "latin1")]);

function small(value: number): number {
  if (value > LARGEST_IN_PREFIX) throw new RangeError(`${value} does not fit one byte of HPACK`);
  return value;
}
