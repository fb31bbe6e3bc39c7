/** What is not DER, or not what its place wants. */
export class DerError extends Error {}

/** Tags as they stand in DER: class, form and number in one byte. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Tag of the context's own: `[number]`. */
export const context = (number: number, form: "primitive" | "constructed"): number =>
  (form === "constructed" ? 0xa0 : 0x80) | number;

const LONGEST_LENGTH_BYTES = 4;

/**
 * One element of DER (X.690): a tag and its content, as a place in the bytes it was read from. Nothing is copied and
 * nothing is read twice, so that a list of 100,000 entries costs little more than its bytes.
 */
export class Der {
  readonly tag: number;
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #from: number;
  readonly #end: number;

  private constructor(bytes: Buffer, tag: number, start: number, from: number, end: number) {
    this.#bytes = bytes;
    this.tag = tag;
    this.#start = start;
    this.#from = from;
    this.#end = end;
  }

  /**
   * The one element that the bytes are.
   * @throws {DerError} also for what comes after it
   */
  static whole(bytes: Buffer): Der {
    const element = Der.#at(bytes, 0, bytes.length);
    if (element.#end !== bytes.length) throw new DerError("bytes are left over");
    return element;
  }

  /** @throws {DerError} for forms that DER has not, and for what goes past `limit` */
  static #at(bytes: Buffer, start: number, limit: number): Der {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || start + 2 > limit) throw new DerError("it ends within an element");
    if ((tag & 0x1f) === 0x1f) throw new DerError("a tag of several bytes");
    if (first < 0x80) return Der.#bounded(bytes, tag, start, start + 2, first, limit);
    const count = first & 0x7f;
    if (count === 0 || count > LONGEST_LENGTH_BYTES) throw new DerError("a length of a form that DER has not");
    if (start + 2 + count > limit) throw new DerError("it ends within an element");
    const length = bytes.readUIntBE(start + 2, count);
    if (length < 0x80 || length < 2 ** (8 * (count - 1))) throw new DerError("a length longer than it need be");
    return Der.#bounded(bytes, tag, start, start + 2 + count, length, limit);
  }

  static #bounded(bytes: Buffer, tag: number, start: number, from: number, length: number, limit: number): Der {
    if (from + length > limit) throw new DerError("an element is longer than what holds it");
    return new Der(bytes, tag, start, from, from + length);
  }

  /** Its content: a view. */
  get content(): Buffer {
    return this.#bytes.subarray(this.#from, this.#end);
  }

  /** Tag, length and content: a view. */
  get whole(): Buffer {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  /** Where its content begins and ends in the bytes that it was read from. */
  get bounds(): { from: number; end: number } {
    return { from: this.#from, end: this.#end };
  }

  /** @throws {DerError} where it is another kind of element */
  as(tag: number): this {
    if (this.tag !== tag) throw new DerError(`tag ${this.tag} where ${tag} is wanted`);
    return this;
  }

  /** The elements in it, each read when it is asked for. */
  *children(): Generator<Der, undefined, undefined> {
    for (let at = this.#from; at < this.#end; ) {
      const child = Der.#at(this.#bytes, at, this.#end);
      yield child;
      at = child.#end;
    }
    return undefined;
  }

  /** Hands out the elements in it one by one. */
  fields(): Fields {
    return new Fields(this.children());
  }
}

/** The elements of a sequence, of which some are optional. */
export class Fields {
  readonly #children: Iterator<Der, undefined>;
  #next: Der | undefined;

  constructor(children: Iterator<Der, undefined>) {
    this.#children = children;
    this.#next = children.next().value;
  }

  /** @throws {DerError} where the next is not of this kind */
  take(tag: number): Der {
    const found = this.takeIf(tag);
    if (found === undefined) throw new DerError(`tag ${this.#next?.tag ?? "none"} where ${tag} is wanted`);
    return found;
  }

  takeIf(...tags: readonly number[]): Der | undefined {
    const found = this.#next;
    if (found === undefined || !tags.includes(found.tag)) return undefined;
    this.#next = this.#children.next().value;
    return found;
  }

  /** @throws {DerError} where something is left */
  end(): void {
    if (this.#next !== undefined) throw new DerError(`tag ${this.#next.tag} where nothing more is wanted`);
  }
}
