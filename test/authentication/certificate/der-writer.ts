import { KeyObject, sign } from "node:crypto";
import { Certificate } from "../../../server/authentication/certificate/certificate.ts";
import type { Issued } from "./pki.ts";

/** One element of DER. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x1_0000 ? [0x82, length >> 8, length & 0xff] : longLength(length);
  const short = length >= 0x80 && length < 0x100 ? [0x81, length] : head;
  return Buffer.concat([Buffer.from([tag, ...short]), content]);
}

const longLength = (length: number) => [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
export const oid = (...bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));

export const generalizedTime = (at: Date): Buffer =>
  der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]|\.\d+/g, "")}`));

/** ecdsa-with-SHA256 */
const ALGORITHM = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

export interface RawListWish {
  serials: Iterable<Buffer>;
  from?: Date;
  until?: Date | undefined;
  /** Extensions of each entry, in DER. */
  entryExtensions?: Buffer;
  algorithm?: Buffer;
}

/** A revocation list byte by byte: of any size, and of forms that no library makes. */
export function rawList(by: Issued, wish: RawListWish): Buffer {
  const { from = new Date(Date.now() - 3_600_000), algorithm = ALGORITHM } = wish;
  const until = "until" in wish ? wish.until : new Date(Date.now() + 86_400_000);
  const time = generalizedTime(from);
  const more = wish.entryExtensions === undefined ? [] : [wish.entryExtensions];
  const entries = Array.from(wish.serials, (serial) => sequence(der(0x02, serial), time, ...more));
  const issuer = Buffer.from(new Certificate(by.der).subject.key, "latin1");
  const body = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    issuer,
    time,
    ...(until === undefined ? [] : [generalizedTime(until)]),
    ...(entries.length === 0 ? [] : [sequence(Buffer.concat(entries))]),
  );
  const signature = sign("sha256", body, KeyObject.from(by.keys.privateKey));
  return sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
}
