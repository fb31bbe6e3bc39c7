import { GatewayError } from "../core/errors.ts";
import { decodeBase64 } from "../secrets/base64.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";
import { wipe } from "../secrets/wipe.ts";

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
export function readCredentials(encoded: Buffer, limits: CredentialLimits): Credentials {
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
    wipe(decoded);
  }
}

function decode(encoded: Buffer): Buffer {
  if (encoded.length > LONGEST_ENCODED) throw invalid(`they are longer than ${LONGEST_ENCODED} characters`);
  const decoded = decodeBase64(encoded);
  if (decoded === undefined) throw invalid("they are no base64");
  return decoded;
}

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });
