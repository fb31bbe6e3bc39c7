import { GatewayError } from "../core/errors.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";

/** A name and a password as a header carries them. The password is the holder's to dispose of. */
export interface Credentials {
  readonly name: string;
  readonly password: SecretBytes;
}

/** What a name and a password must be like. Each throws `FIELD_INVALID`, saying what is wrong. */
export interface CredentialLimits {
  checkName(name: string): void;
  checkPassword(password: { readonly length: number }): void;
}

/** Nothing longer is decoded: a name of 64 bytes, a colon and a password of 128 take 260 characters. */
const LONGEST_ENCODED = 1_024;
const COLON = 0x3a;

/**
 * Reads what follows `Basic` in `Authorization`: base64 of UTF-8 `user:password`, parted at the first colon (RFC 7617 §2).
 * What it was decoded to is wiped, whatever comes of it.
 * @throws {GatewayError} `FIELD_INVALID`, saying what is wrong; `TOO_MANY_CALLS` when too many secrets are held
 */
export function readCredentials(encoded: string, limits: CredentialLimits): Credentials {
  const decoded = decode(encoded);
  try {
    const colon = decoded.indexOf(COLON);
    if (colon < 0) throw invalid("they hold no colon between user name and password");
    const name = decoded.toString("utf8", 0, colon);
    limits.checkName(name);
    const password = decoded.subarray(colon + 1);
    limits.checkPassword(password);
    return { name, password: SecretBytes.take(password) };
  } finally {
    decoded.fill(0);
  }
}

/** Into memory of its own: a small buffer of `Buffer.from` would be a view on one that others use as well. */
function decode(encoded: string): Buffer {
  if (encoded.length > LONGEST_ENCODED) throw invalid(`they are longer than ${LONGEST_ENCODED} characters`);
  if (!isBase64(encoded)) throw invalid("they are no base64");
  const decoded = Buffer.alloc((encoded.length / 4) * 3);
  return decoded.subarray(0, decoded.write(encoded, "base64"));
}

/** Whole groups of four, padded at the end alone. No pattern is matched: V8 keeps the last text that one was matched with. */
export function isBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  for (let at = 0; at < text.length - padding; at++) if (!isSymbol(text.charCodeAt(at))) return false;
  return true;
}

const isSymbol = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2b ||
  code === 0x2f;

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });
