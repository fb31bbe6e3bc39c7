import { createHash, createPrivateKey, type KeyObject, randomBytes, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createSecureContext, type SecureContextOptions } from "node:tls";

/** The files of a TLS listener; absolute paths. */
export interface TlsFiles {
  /** PEM: the listener's certificate first, then its intermediates. */
  certificate: string;
  /** PEM: the certificate's private key. */
  key: string;
  /** The key's passphrase; one line end after it does not count. */
  passphraseFile?: string;
  /** PEM: the authorities whose client certificates are believed. */
  clientAuthorities?: string;
}

/** What a TLS server needs, checked. Disposing it wipes the key. */
export interface TlsMaterial extends Disposable {
  readonly context: SecureContextOptions;
  /** SHA-256 of the certificate: upper-case hex with colons, as OpenSSL writes it. */
  readonly fingerprint: string;
  /** End of the certificate's validity, in ms since 1970. */
  readonly validUntil: number;
  /** Equal for equal certificates and authorities. */
  readonly version: string;
}

/** The files that make up the material, for whoever watches them. */
export const filesOf = (files: TlsFiles): string[] =>
  [files.certificate, files.key, files.passphraseFile, files.clientAuthorities].filter((file) => file !== undefined);

/**
 * Reads and checks the files of a listener. An expired certificate is no error: whoever connects decides.
 * @throws {RangeError} that names the file and its fault
 */
export async function loadTlsMaterial(files: TlsFiles): Promise<TlsMaterial> {
  const certificate = await readPem(files.certificate);
  const ca = files.clientAuthorities === undefined ? undefined : await readPem(files.clientAuthorities);
  const [leaf] = readCertificates(certificate, files.certificate);
  if (ca !== undefined) readCertificates(ca, files.clientAuthorities!);
  const privateKey = await readKey(files);
  if (!leaf.checkPrivateKey(privateKey))
    throw new RangeError(`${files.key}: this key does not belong to the certificate in ${files.certificate}`);
  const { key, passphrase } = seal(privateKey);
  const context = { cert: certificate, key, passphrase, ...(ca && { ca }) };
  try {
    createSecureContext(context);
  } catch (cause) {
    key.fill(0);
    throw new RangeError(`${files.certificate}: TLS cannot use this certificate with its key: ${wordsOf(cause)}`, {
      cause,
    });
  }
  return {
    context,
    fingerprint: leaf.fingerprint256,
    validUntil: Date.parse(leaf.validTo),
    version: createHash("sha256")
      .update(certificate)
      .update("\0")
      .update(ca ?? "")
      .digest("hex"),
    [Symbol.dispose]: () => void key.fill(0),
  };
}

/**
 * The certificates of a PEM text, at least one.
 * @throws {RangeError} that names the file
 */
export function readCertificates(pem: Buffer, file: string): [X509Certificate, ...X509Certificate[]] {
  const blocks = pem.toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    const [first, ...others] = blocks.map((block) => new X509Certificate(block));
    if (first !== undefined) return [first, ...others];
  } catch (cause) {
    throw new RangeError(`${file}: a certificate in it is damaged: ${wordsOf(cause)}`, { cause });
  }
  throw new RangeError(`${file}: no certificate in PEM form in it`);
}

async function readKey(files: TlsFiles): Promise<KeyObject> {
  const key = await readPem(files.key);
  const secret = files.passphraseFile === undefined ? undefined : await readPem(files.passphraseFile);
  try {
    return createPrivateKey({ key, format: "pem", ...(secret && { passphrase: withoutLineEnd(secret) }) });
  } catch (cause) {
    throw new RangeError(keyFault(files, key, cause), { cause });
  } finally {
    key.fill(0);
    secret?.fill(0);
  }
}

function keyFault(files: TlsFiles, key: Buffer, cause: unknown): string {
  if (!key.includes("PRIVATE KEY-----")) return `${files.key}: no private key in PEM form in it`;
  if (!key.includes("ENCRYPTED")) return `${files.key}: the private key is damaged: ${wordsOf(cause)}`;
  if (files.passphraseFile === undefined) return `${files.key}: the private key is encrypted; set passphraseFile`;
  return `${files.key}: the passphrase in ${files.passphraseFile} does not open this key`;
}

/** A view of the bytes before a single line end. */
function withoutLineEnd(bytes: Buffer): Buffer {
  const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
  return bytes.subarray(0, bytes[end - 1] === 0x0d && end < bytes.length ? end - 1 : end);
}

/**
 * The key in the one form that Node's TLS takes and that can be wiped. TLS wants a passphrase as a string, which nobody
 * can erase, so the operator's must not get there: the key is encrypted anew under one that is good for this once.
 */
function seal(privateKey: KeyObject): { key: Buffer; passphrase: string } {
  const passphrase = randomBytes(24).toString("base64");
  const pem = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
  return { key: Buffer.from(pem), passphrase };
}

async function readPem(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new RangeError(`${file}: cannot be read: ${wordsOf(cause)}`, { cause });
  }
}

const FAULTS: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "the gateway's user may not read it",
  EISDIR: "it is a folder",
};

/** What Node or OpenSSL says about a fault, without the path, which our message already has. */
function wordsOf(cause: unknown): string {
  const { code, reason, message } = cause as NodeJS.ErrnoException & { reason?: string };
  return FAULTS[code ?? ""] ?? reason ?? message;
}
