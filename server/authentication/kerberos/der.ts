/** One element of a DER encoding. */
export interface Element {
  /** The identifier octet: class, constructed bit and number; tags of more than one octet are not read. */
  readonly tag: number;
  readonly content: Buffer;
  /** Where the next element begins. */
  readonly end: number;
}

/** The longest length that is read, in octets of its own: 16 MiB is beyond every message. */
const LONGEST_LENGTH = 3;

/** The element that begins here; `undefined` where there is none that is whole. */
export function readElement(bytes: Buffer, at = 0): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return elementOf(bytes, tag, at + 2, first);
  const octets = first & 0x7f;
  if (octets === 0 || octets > LONGEST_LENGTH || at + 2 + octets > bytes.length) return undefined;
  return elementOf(bytes, tag, at + 2 + octets, bytes.readUIntBE(at + 2, octets));
}

/** Every element of a constructed one, by tag; of equal tags the first. `undefined` where what is there is not whole. */
export function readMembers(content: Buffer): Map<number, Buffer> | undefined {
  const members = new Map<number, Buffer>();
  for (let at = 0; at < content.length; ) {
    const element = readElement(content, at);
    if (element === undefined) return undefined;
    if (!members.has(element.tag)) members.set(element.tag, element.content);
    at = element.end;
  }
  return members;
}

function elementOf(bytes: Buffer, tag: number, from: number, length: number): Element | undefined {
  const end = from + length;
  return end > bytes.length ? undefined : { tag, content: bytes.subarray(from, end), end };
}
