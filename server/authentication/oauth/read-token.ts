import { type Claims, objectFrom } from "./claims.ts";

/** A token before anything of it was verified. What it claims serves to choose a profile and is believed in nothing else. */
export type UnverifiedToken =
  | { kind: "signed"; header: Claims; claims: Claims }
  /** Encrypted: JWE. */
  | { kind: "encrypted" }
  /** Only its issuer can say what it means. */
  | { kind: "opaque" }
  | { kind: "malformed"; detail: string };

const DOT = 0x2e;
const BASE64URL = /^[A-Za-z0-9_-]*$/;
/** What a bearer token may consist of (RFC 6750 §2.1). */
const BEARER = new Set(Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/-="));
const STRANGE: UnverifiedToken = { kind: "malformed", detail: "it holds what no token may" };
const SIGNED_PARTS = 3;
const ENCRYPTED_PARTS = 5;

/** Reads what kind of token it is. Makes a text of its parts, never of the whole: without its signature it opens nothing. */
export function readToken(bytes: Buffer): UnverifiedToken {
  const parts = split(bytes);
  const header = parts.length === SIGNED_PARTS || parts.length === ENCRYPTED_PARTS ? decoded(parts[0]!) : undefined;
  if (header === undefined || typeof header["alg"] !== "string") return isBearer(bytes) ? { kind: "opaque" } : STRANGE;
  if (parts.length === ENCRYPTED_PARTS) return isBearer(bytes) ? { kind: "encrypted" } : STRANGE;
  const claims = decoded(parts[1]!);
  if (claims === undefined) return { kind: "malformed", detail: "the claims of the token are no JSON object" };
  if (!BASE64URL.test(ascii(parts[2]!))) return { kind: "malformed", detail: "the signature is not base64url" };
  return { kind: "signed", header, claims };
}

/** Whether it may travel in a header or a form: others' tokens do, and nothing else may come with them. */
const isBearer = (bytes: Buffer): boolean => bytes.length > 0 && bytes.every((byte) => BEARER.has(byte));

const ascii = (part: Buffer): string => part.toString("latin1");

function decoded(part: Buffer): Record<string, unknown> | undefined {
  const text = ascii(part);
  return BASE64URL.test(text) ? objectFrom(Buffer.from(text, "base64url")) : undefined;
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
