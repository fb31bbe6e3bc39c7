/** One header field. A value that is not text goes as bytes. */
export type Field = readonly [name: string, value: string | Buffer];

/** Each field literally, never indexed, never Huffman-coded (RFC 7541 §6.2.2): what goes out is what the test wrote. */
export function encodeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]));
}

/** A field that the receiver puts into its table (§6.2.1), to be named by one byte from then on. */
export const remember = ([name, value]: Field): Buffer => Buffer.concat([Buffer.from([0x40]), text(name), text(value)]);

/** The entry that was put into the table last (§6.1). */
export const REMEMBERED = 0x80 | 62;

function text(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string, "latin1");
  return Buffer.concat([integer(bytes.length, 7), bytes]);
}

/** §5.1, with nothing in the bits before the prefix. */
export function integer(value: number, prefixBits: number): Buffer {
  const most = 2 ** prefixBits - 1;
  if (value < most) return Buffer.from([value]);
  const bytes = [most];
  let rest = value - most;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** Entries of the static table (Appendix A) that a gRPC server uses. */
const STATIC: Readonly<Record<number, readonly [string, string]>> = {
  8: [":status", "200"],
  9: [":status", "204"],
  11: [":status", "400"],
  12: [":status", "404"],
  13: [":status", "500"],
  22: ["allow", ""],
  28: ["content-length", ""],
  31: ["content-type", ""],
  33: ["date", ""],
};

/**
 * Reads the header block of an answer.
 * @throws {RangeError} for a dynamic table: the client must have asked for none
 */
export function decodeFields(block: Buffer): Record<string, string> {
  const reader = new Reader(block);
  const fields: Record<string, string> = {};
  while (!reader.isDone) {
    const first = reader.peek();
    if (first >= 0x80) {
      const [name, value] = entry(reader.integer(7));
      fields[name] = value;
    } else if (first >= 0x20 && first < 0x40) reader.integer(5);
    else {
      const index = reader.integer(first >= 0x40 ? 6 : 4);
      const name = index === 0 ? reader.text() : entry(index)[0];
      fields[name] = reader.text();
    }
  }
  return fields;
}

function entry(index: number): readonly [string, string] {
  if (index > 61) throw new RangeError(`header field ${index} is of a dynamic table`);
  return STATIC[index] ?? [`field ${index}`, ""];
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  peek(): number {
    return this.#bytes[this.#at] ?? 0;
  }

  integer(prefixBits: number): number {
    const most = 2 ** prefixBits - 1;
    let value = this.peek() & most;
    this.#at++;
    if (value < most) return value;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.peek();
      this.#at++;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  text(): string {
    const isCoded = this.peek() >= 0x80;
    const length = this.integer(7);
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return isCoded ? decodeHuffman(bytes) : bytes.toString("latin1");
  }
}

/**
 * Bits of the code of each printable character from the blank on (Appendix B), as hexadecimal digits; a dot for the one
 * that is longer than 15. The code is canonical, so the lengths say it all.
 */
const LENGTHS = "6aacd68baa8b8666555666666678f6cad67777777777777777777777878d.de6f56565666577666567655677777fbed";

const FIRST_CHARACTER = 32;

const CHARACTERS: ReadonlyMap<string, string> = (() => {
  const characters = new Map<string, string>();
  let code = 0;
  for (let bits = 5; bits < 16; bits++, code *= 2)
    for (const [at, length] of [...LENGTHS].entries())
      if (length === bits.toString(16))
        characters.set((code++).toString(2).padStart(bits, "0"), String.fromCharCode(FIRST_CHARACTER + at));
  return characters;
})();

/** Printable ASCII, which is all that a gRPC server says. What is left at the end is padding. */
function decodeHuffman(bytes: Buffer): string {
  let decoded = "";
  let code = "";
  for (const byte of bytes)
    for (const bit of byte.toString(2).padStart(8, "0")) {
      code += bit;
      const character = CHARACTERS.get(code);
      if (character === undefined) continue;
      decoded += character;
      code = "";
    }
  return decoded;
}
