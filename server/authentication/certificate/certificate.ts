import { createHash, type KeyObject, X509Certificate } from "node:crypto";
import { context, Der, TAG } from "./der.ts";
import { asciiOf, bitsOf, booleanOf, countOf, oidOf, timeOf } from "./der-values.ts";
import { DistinguishedName } from "./distinguished-name.ts";
import { type Extension, extensionsOf } from "./extensions.ts";

/** Alternative names of the kinds that can be a user's; `undefined` for one that is no ASCII. */
export interface AlternativeNames {
  readonly dns: readonly (string | undefined)[];
  readonly email: readonly (string | undefined)[];
  readonly uri: readonly (string | undefined)[];
}

const OID = {
  keyUsage: "2.5.29.15",
  alternativeNames: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  clientAuthentication: "1.3.6.1.5.5.7.3.2",
  anyUsage: "2.5.29.37.0",
};

/** Tags of `GeneralName` (RFC 5280 §4.2.1.6). */
const KINDS = { email: 1, dns: 2, uri: 6 } as const;

/** Bits of `KeyUsage` (RFC 5280 §4.2.1.3) that stand in its first byte. */
const BIT = { digitalSignature: 0x80, keyCertSign: 0x04, cRLSign: 0x02 };

/**
 * One certificate, read from its DER: what Node tells of one is a line of text, in which a name can pose as several
 * (CVE-2021-44532). Reading it proves nothing; `isSignedBy` does.
 */
export class Certificate {
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** Content of the INTEGER. */
  readonly serial: Buffer;
  /** In ms since 1970; valid from the first to the second, both included. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SHA-256 of the DER, lower-case hex. */
  readonly thumbprint: string;
  /** Equal for certificates that are one authority: by name and key. */
  readonly authorityKey: string;
  readonly isAuthority: boolean;
  /** How many certificates of authorities may stand between it and a user's. */
  readonly pathLength: number;
  readonly alternativeNames: AlternativeNames;
  readonly #x509: X509Certificate;
  #publicKey: KeyObject | undefined;
  readonly #keyUsage: number | undefined;
  readonly #extendedKeyUsage: readonly string[] | undefined;

  /** @throws {DerError | Error} where it cannot be read */
  constructor(der: Buffer) {
    this.#x509 = new X509Certificate(der);
    const [body] = Der.whole(der).as(TAG.sequence).children();
    const fields = body!.as(TAG.sequence).fields();
    fields.takeIf(context(0, "constructed"));
    // Copied: what a session keeps of it must not keep the whole certificate.
    this.serial = Buffer.from(fields.take(TAG.integer).content);
    fields.take(TAG.sequence);
    this.issuer = new DistinguishedName(fields.take(TAG.sequence));
    const [notBefore, notAfter] = fields.take(TAG.sequence).children();
    this.notBefore = timeOf(notBefore!);
    this.notAfter = timeOf(notAfter!);
    this.subject = new DistinguishedName(fields.take(TAG.sequence));
    const publicKey = fields.take(TAG.sequence).whole;
    fields.takeIf(context(1, "primitive"));
    fields.takeIf(context(2, "primitive"));
    const [list] = fields.takeIf(context(3, "constructed"))?.children() ?? [];
    fields.end();
    const extensions = extensionsOf(list);
    this.thumbprint = createHash("sha256").update(der).digest("hex");
    this.authorityKey = createHash("sha256").update(this.subject.key, "latin1").update(publicKey).digest("base64");
    this.#keyUsage = extensionValue(extensions, OID.keyUsage, (value) => bitsOf(value)[0] ?? 0);
    this.#extendedKeyUsage = extensionValue(extensions, OID.extendedKeyUsage, (value) =>
      [...value.as(TAG.sequence).children()].map(oidOf),
    );
    const constraints = extensionValue(extensions, OID.basicConstraints, constraintsOf);
    this.isAuthority = constraints?.isAuthority ?? false;
    this.pathLength = constraints?.pathLength ?? Number.POSITIVE_INFINITY;
    this.alternativeNames = extensionValue(extensions, OID.alternativeNames, alternativeNamesOf) ?? {
      dns: [],
      email: [],
      uri: [],
    };
  }

  /** Made once: an authority's is asked for with every login. */
  get publicKey(): KeyObject {
    this.#publicKey ??= this.#x509.publicKey;
    return this.#publicKey;
  }

  /** Length of its key where that is one of RSA or DSA; keys on curves are of those that TLS takes. */
  get modulusBits(): number {
    return this.publicKey.asymmetricKeyDetails?.modulusLength ?? Number.POSITIVE_INFINITY;
  }

  /** Whether it is by an authority of its own name, as roots are. */
  get isSelfIssued(): boolean {
    return this.subject.key === this.issuer.key;
  }

  /** Whether it may sign certificates. */
  get maySignCertificates(): boolean {
    return this.isAuthority && this.#allows(BIT.keyCertSign);
  }

  /** Whether it may sign revocation lists. */
  get maySignLists(): boolean {
    return this.#allows(BIT.cRLSign);
  }

  /** Whether a client may prove itself with it in TLS (RFC 8446 §4.4.2.2, RFC 5280 §4.2.1.12). */
  get mayProveClients(): boolean {
    const purposes = this.#extendedKeyUsage;
    const isMeant =
      purposes === undefined || [OID.clientAuthentication, OID.anyUsage].some((id) => purposes.includes(id));
    return isMeant && this.#allows(BIT.digitalSignature);
  }

  /** Whether this authority's key made its signature, and its issuer's name is that authority's. */
  isSignedBy(authority: Certificate): boolean {
    return this.issuer.key === authority.subject.key && this.#x509.verify(authority.publicKey);
  }

  /** For the log: whose it is, which one, and by whom. */
  toString(): string {
    return `${this.subject}; serial ${this.serial.subarray(0, 24).toString("hex")}; issuer ${this.issuer}`;
  }

  /** A certificate that names no usage may be used for all. */
  #allows(bit: number): boolean {
    return this.#keyUsage === undefined || (this.#keyUsage & bit) !== 0;
  }
}

function extensionValue<T>(
  extensions: ReadonlyMap<string, Extension>,
  oid: string,
  read: (value: Der) => T,
): T | undefined {
  const extension = extensions.get(oid);
  return extension === undefined ? undefined : read(Der.whole(extension.value));
}

function constraintsOf(value: Der): { isAuthority: boolean; pathLength: number | undefined } {
  const fields = value.as(TAG.sequence).fields();
  const isAuthority = fields.takeIf(TAG.boolean);
  const pathLength = fields.takeIf(TAG.integer);
  fields.end();
  return {
    isAuthority: isAuthority !== undefined && booleanOf(isAuthority),
    pathLength: pathLength === undefined ? undefined : countOf(pathLength),
  };
}

function alternativeNamesOf(value: Der): AlternativeNames {
  const names = [...value.as(TAG.sequence).children()];
  const of = (kind: keyof typeof KINDS) =>
    names.filter(({ tag }) => tag === context(KINDS[kind], "primitive")).map(({ content }) => asciiOf(content));
  return { dns: of("dns"), email: of("email"), uri: of("uri") };
}
