import { decodeBase64url } from "../../secrets/base64.ts";
import { type Claims, objectFrom } from "./claims.ts";

/** A JSON Web Token whose signature nobody has looked at (RFC 7519, in the compact form of RFC 7515 §7.1). */
export interface SignedToken {
  kind: "signed";
  header: Claims;
  claims: Claims;
  /**
   * What was signed and by what: views into the token's bytes, encoded as they came. Header and claims were read from the
   * same bytes, so their holder must leave these as they are until the signature was verified.
   */
  signedPart: Buffer;
  signature: Buffer;
}

/** A token before anything of it was verified. What it claims serves to choose a profile and is believed in nothing else. */
export type UnverifiedToken =
  | SignedToken
  /** Encrypted: JWE. */
  | { kind: "encrypted" }
  /** Only its issuer can say what it means. */
  | { kind: "opaque" }
  | { kind: "malformed"; detail: string };

const DOT = 0x2e;
/** What a bearer token may consist of (RFC 6750 §2.1). */
const BEARER = new Set(Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/-="));
/** As JSON of a token is (RFC 7515 §5.2, RFC 7519 §7.2). Read otherwise, names that differ would be taken for one. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const STRANGE: UnverifiedToken = { kind: "malformed", detail: "it holds what no token may" };
const SIGNED_PARTS = 3;
const ENCRYPTED_PARTS = 5;

/**
 * Reads what kind of token it is. Makes a text of what header and claims say, and of nothing as it came: nobody can wipe a
 * text, and where the collector put it aside while the token was looked at, it would stay until its place is used again.
 */
export function readToken(bytes: Buffer): UnverifiedToken {
  const parts = split(bytes);
  const header = parts.length === SIGNED_PARTS || parts.length === ENCRYPTED_PARTS ? decoded(parts[0]!) : undefined;
  if (header === undefined || typeof header["alg"] !== "string") return isBearer(bytes) ? { kind: "opaque" } : STRANGE;
  if (parts.length === ENCRYPTED_PARTS) return isBearer(bytes) ? { kind: "encrypted" } : STRANGE;
  const claims = decoded(parts[1]!);
  if (claims === undefined) return { kind: "malformed", detail: "the claims of the token are no JSON object" };
  const signature = parts[2]!;
  const signedPart = bytes.subarray(0, bytes.length - signature.length - 1);
  return { kind: "signed", header, claims, signedPart, signature };
}

/** Whether it may travel in a header or a form: others' tokens do, and nothing else may come with them. */
const isBearer = (bytes: Buffer): boolean => bytes.length > 0 && bytes.every((byte) => BEARER.has(byte));

function decoded(part: Buffer): Record<string, unknown> | undefined {
  const json = decodeBase64url(part);
  if (json === undefined) return undefined;
  try {
    return objectFrom(UTF8.decode(json));
  } catch {
    return undefined;
  }
}

/** At the first five dots: more parts than a token has are no token. */
function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(DOT); at >= 0 && parts.length < ENCRYPTED_PARTS; at = bytes.indexOf(DOT, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...parts, bytes.subarray(from)];
}
