/** The tags of ASN.1 that LDAP uses as they are. */
export const TAG = { integer: 0x02, octets: 0x04, enumerated: 0x0a, sequence: 0x30, set: 0x31 } as const;

/**
 * What a directory sends is read here and not by the library: its reader goes round for ever on a length that points
 * past the end, and holds any number of bytes until a message is complete. Every fault in the encoding throws.
 */
export class BerReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The tag of the next element; `undefined` at the end. */
  get tag(): number | undefined {
    return this.#bytes[this.#at];
  }

  /** What the next element holds: a view. */
  take(tag: number): Buffer {
    if (this.tag !== tag) throw new RangeError(`tag ${this.tag ?? "at the end"} in place of ${tag}`);
    const size = sizeOf(this.#bytes, this.#at);
    if (size === undefined || this.#at + size.whole > this.#bytes.length) throw new RangeError("an element is cut off");
    const end = this.#at + size.whole;
    const content = this.#bytes.subarray(end - size.content, end);
    this.#at = end;
    return content;
  }

  inner(tag: number): BerReader {
    return new BerReader(this.take(tag));
  }

  text(tag: number = TAG.octets): string {
    return this.take(tag).toString("utf8");
  }

  number(tag: number): number {
    const content = this.take(tag);
    if (content.length < 1 || content.length > 4) throw new RangeError(`a number of ${content.length} bytes`);
    return content.readIntBE(0, content.length);
  }
}

/** How many bytes the element at an offset has; `undefined` where its head is not complete. LDAP has no other lengths than definite ones. */
export function sizeOf(bytes: Buffer, at = 0): { whole: number; content: number } | undefined {
  const first = bytes[at + 1];
  if (first === undefined) return undefined;
  if (first < 0x80) return { whole: 2 + first, content: first };
  const octets = first & 0x7f;
  if (octets < 1 || octets > 4) throw new RangeError(`a length of ${octets} bytes`);
  if (bytes.length < at + 2 + octets) return undefined;
  const content = bytes.readUIntBE(at + 2, octets);
  return { whole: 2 + octets + content, content };
}
