import { type Element, readElement, readMembers } from "./der.ts";
import type { KeytabEntry } from "./keytab.ts";
import { decryptTicket, isReadable } from "./ticket-cipher.ts";

/** The part of a ticket that only its service can read, as it came. */
export interface EncryptedPart {
  readonly encryption: number;
  readonly ciphertext: Buffer;
}

const [SEQUENCE, INTEGER, OCTETS, TIME, PART] = [0x30, 0x02, 0x04, 0x18, 0x63];
const context = (number: number) => 0xa0 | number;

/** EncryptedData (RFC 4120 §5.2.9). */
export function readEncryptedPart(encoded: Buffer | undefined): EncryptedPart | undefined {
  const data = contentOf(encoded, SEQUENCE);
  const members = data === undefined ? undefined : readMembers(data);
  const encryption = contentOf(members?.get(context(0)), INTEGER);
  const ciphertext = contentOf(members?.get(context(2)), OCTETS);
  if (encryption === undefined || ciphertext === undefined || encryption.length !== 1) return undefined;
  return { encryption: encryption.readInt8(0), ciphertext };
}

/**
 * When a ticket ends, in ms of wall time, which libkrb5 knows and the package does not tell. For tickets that libkrb5 has
 * accepted: only the end is read here.
 * @returns `Infinity` where there is a key for it, of an encryption of old that is not read here; `undefined` where none fits
 */
export function ticketEnd({ encryption, ciphertext }: EncryptedPart, keys: readonly KeytabEntry[]): number | undefined {
  const fitting = keys.filter((entry) => entry.encryption === encryption);
  if (fitting.length > 0 && !isReadable(encryption)) return Number.POSITIVE_INFINITY;
  for (const { key } of fitting) {
    const plain = decryptTicket(encryption, key, ciphertext);
    if (plain === undefined) continue;
    const end = readEnd(plain);
    plain.fill(0);
    return end;
  }
  return undefined;
}

/** The end of EncTicketPart (RFC 4120 §5.3), a time such as `20261126104500Z`. */
function readEnd(plain: Buffer): number | undefined {
  const part = contentOf(contentOf(plain, PART), SEQUENCE);
  const time = contentOf(part === undefined ? undefined : readMembers(part)?.get(context(7)), TIME)?.toString("latin1");
  const [, ...numbers] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(time ?? "") ?? [];
  if (numbers.length === 0) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function contentOf(bytes: Buffer | undefined, tag: number): Buffer | undefined {
  const element: Element | undefined = bytes === undefined ? undefined : readElement(bytes);
  return element?.tag === tag ? element.content : undefined;
}
