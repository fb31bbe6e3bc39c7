/** A key in a keytab, and whose it is. */
export interface KeytabEntry {
  /** Such as `["remoting", "gw.example"]`. */
  readonly components: readonly string[];
  readonly realm: string;
  /** Version of the key. */
  readonly version: number;
  /** Number of its encryption type (RFC 3961). */
  readonly encryption: number;
  /** A view on the keytab: gone once that is wiped. */
  readonly key: Buffer;
}

const FORMAT = 0x0502;

/** Of the encryption types that are in use (RFC 3962, 8009, 4757, 3961), the words that `klist -e` has for them. */
const ENCRYPTIONS: Readonly<Record<number, string>> = {
  16: "des3-cbc-sha1",
  17: "aes128-cts-hmac-sha1-96",
  18: "aes256-cts-hmac-sha1-96",
  19: "aes128-cts-hmac-sha256-128",
  20: "aes256-cts-hmac-sha384-192",
  23: "rc4-hmac",
  25: "camellia128-cts-cmac",
  26: "camellia256-cts-cmac",
};

export const encryptionName = (number: number): string => ENCRYPTIONS[number] ?? `type ${number}`;

/**
 * Reads the keys that a keytab holds, in MIT's format 2, which every Kerberos of today writes.
 * @throws {RangeError} saying what is wrong with it
 */
export function readKeytab(bytes: Buffer): KeytabEntry[] {
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== FORMAT) throw new RangeError("it is no keytab");
  const entries: KeytabEntry[] = [];
  for (let at = 2; at < bytes.length; ) {
    if (at + 4 > bytes.length) throw new RangeError("it is cut off");
    const length = bytes.readInt32BE(at);
    at += 4;
    const end = at + Math.abs(length);
    if (end > bytes.length) throw new RangeError("it is cut off");
    // A negative length is a hole where an entry was removed; 0 ends it all.
    if (length === 0) break;
    if (length > 0) entries.push(new EntryReader(bytes.subarray(at, end)).read());
    at = end;
  }
  return entries;
}

class EntryReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(): KeytabEntry {
    const count = this.#number(2);
    const realm = this.#text();
    const components = Array.from({ length: count }, () => this.#text());
    this.#skip(4 + 4);
    const short = this.#number(1);
    const encryption = this.#number(2);
    const length = this.#number(2);
    const from = this.#skip(length);
    const key = this.#bytes.subarray(from, from + length);
    // Newer writers add the whole version; an older reader sees what stands for its last octet.
    const long = this.#bytes.length - this.#at >= 4 ? this.#number(4) : 0;
    return { components, realm, encryption, key, version: long === 0 ? short : long };
  }

  #number(octets: number): number {
    const from = this.#skip(octets);
    return this.#bytes.readUIntBE(from, octets);
  }

  #text(): string {
    const length = this.#number(2);
    const from = this.#skip(length);
    return this.#bytes.toString("utf8", from, from + length);
  }

  /** @returns where it was before */
  #skip(octets: number): number {
    const from = this.#at;
    if (from + octets > this.#bytes.length) throw new RangeError("an entry of it is damaged");
    this.#at += octets;
    return from;
  }
}
