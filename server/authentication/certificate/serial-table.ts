/** Places for each serial: an open table stays quick while it is at most half full. */
const PLACES_EACH = 2;

/**
 * Serial numbers as places in the bytes of the list that they stand in: 100,000 of them cost a megabyte beside the list,
 * and nothing for the collector to follow.
 */
export class SerialTable {
  readonly #bytes: Buffer;
  /** Where a serial begins, plus 1; 0 for a free place. Its length stands in front of it, in DER. */
  #places = new Uint32Array(1024);
  #size = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#size;
  }

  /** @param from where the content of an INTEGER of at most 127 bytes begins */
  add(from: number): void {
    if ((this.#size + 1) * PLACES_EACH > this.#places.length) this.#grow();
    if (this.#put(from)) this.#size++;
  }

  has(serial: Uint8Array): boolean {
    return this.#places[this.#find(significant(serial))] !== 0;
  }

  #put(from: number): boolean {
    const place = this.#find(this.#serialAt(from));
    if (this.#places[place] !== 0) return false;
    this.#places[place] = from + 1;
    return true;
  }

  /** Where it is, or the free place where it would be. */
  #find(serial: Uint8Array): number {
    const mask = this.#places.length - 1;
    for (let place = hash(serial) & mask; ; place = (place + 1) & mask) {
      const held = this.#places[place]!;
      if (held === 0 || equal(this.#serialAt(held - 1), serial)) return place;
    }
  }

  #serialAt(from: number): Uint8Array {
    return significant(this.#bytes.subarray(from, from + this.#bytes[from - 1]!));
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Uint32Array(old.length * 2);
    for (const held of old) if (held !== 0) this.#put(held - 1);
  }
}

/** Without zeros in front, which some authorities write and others do not. */
function significant(serial: Uint8Array): Uint8Array {
  let from = 0;
  while (from < serial.length - 1 && serial[from] === 0) from++;
  return from === 0 ? serial : serial.subarray(from);
}

/** FNV-1a, its high bits folded in. Serials come from an authority, so nobody seeks collisions. */
function hash(serial: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of serial) value = Math.imul(value ^ byte, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
