import { webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  type JsonGeneralNames,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
} from "@peculiar/x509";
import type { Pem } from "../../support/certificates.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A certificate with what it takes to sign others. */
export interface Issued extends Pem {
  der: Buffer;
  serial: string;
  keys: webcrypto.CryptoKeyPair;
  algorithm: Algorithm;
}

export interface Wish {
  /** Whole subject, as RFC 4514 text or part by part. Default `CN=<name>`. */
  subject?: string | JsonName;
  by?: Issued;
  from?: Date;
  until?: Date;
  names?: JsonGeneralNames;
  authority?: boolean;
  pathLength?: number;
  usages?: number;
  purposes?: string[];
  serial?: string;
  /** The keys of another certificate in place of new ones. */
  keys?: webcrypto.CryptoKeyPair;
  extensions?: Extension[];
  /** What its key is for. Default: ECDSA on P-256 with SHA-256. */
  algorithm?: Algorithm;
}

type Algorithm =
  | webcrypto.EcKeyGenParams
  | (webcrypto.RsaHashedKeyGenParams & { saltLength?: number })
  | { name: string };

export const PURPOSE = { client: "1.3.6.1.5.5.7.3.2", server: "1.3.6.1.5.5.7.3.1" };
export { Extension, KeyUsageFlags as USAGE };

let serials = 0x1000;

/** A certificate as wished: a client's of a day unless the wish says otherwise. */
export async function issue(name: string, wish: Wish = {}): Promise<Issued> {
  const { authority = false, by, algorithm = ALGORITHM } = wish;
  const keys =
    wish.keys ?? ((await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair);
  const usages =
    wish.usages ?? (authority ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign : KeyUsageFlags.digitalSignature);
  const subject = wish.subject ?? `CN=${name}`;
  const made = await X509CertificateGenerator.create({
    serialNumber: wish.serial ?? (++serials).toString(16),
    subject,
    issuer: by === undefined ? subject : new X509Certificate(by.der).subjectName,
    notBefore: wish.from ?? new Date(Date.now() - HOUR_MS),
    notAfter: wish.until ?? new Date(Date.now() + DAY_MS),
    signingAlgorithm: by?.algorithm ?? algorithm,
    publicKey: keys.publicKey,
    signingKey: (by ?? { keys }).keys.privateKey,
    extensions: [
      new BasicConstraintsExtension(authority, wish.pathLength, true),
      new KeyUsagesExtension(usages, true),
      ...(authority ? [] : [new ExtendedKeyUsageExtension(wish.purposes ?? [PURPOSE.client])]),
      ...(wish.names === undefined ? [] : [new SubjectAlternativeNameExtension(wish.names)]),
      ...(wish.extensions ?? []),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    certificate: made.toString("pem"),
    key: PemConverter.encode(pkcs8, "PRIVATE KEY"),
    der: Buffer.from(made.rawData),
    serial: made.serialNumber,
    keys,
    algorithm,
  };
}

export const authority = (name: string, wish: Wish = {}): Promise<Issued> => issue(name, { ...wish, authority: true });

export interface ListWish {
  revoked?: readonly Issued[];
  number?: number;
  from?: Date;
  until?: Date;
  extensions?: Extension[];
}

/** A revocation list by an authority, PEM; of a day unless the wish says otherwise. */
export async function revocationList(by: Issued, wish: ListWish = {}): Promise<string> {
  const made = await X509CrlGenerator.create({
    issuer: new X509Certificate(by.der).subjectName,
    thisUpdate: wish.from ?? new Date(Date.now() - HOUR_MS),
    nextUpdate: wish.until ?? new Date(Date.now() + DAY_MS),
    entries: (wish.revoked ?? []).map(({ serial }) => ({ serialNumber: serial, revocationDate: new Date() })),
    extensions: [...(wish.number === undefined ? [] : [crlNumber(wish.number)]), ...(wish.extensions ?? [])],
    signingAlgorithm: by.algorithm,
    signingKey: by.keys.privateKey,
  });
  return PemConverter.encode(made.rawData, "X509 CRL");
}

const crlNumber = (number: number) =>
  new Extension("2.5.29.20", false, Buffer.from([0x02, 0x02, number >> 8, number & 0xff]));
