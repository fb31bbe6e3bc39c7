import { wipe } from "./wipe.ts";

const COMMON = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const NONE = -1;
const SEXTET_BITS = 6;
const BYTE_BITS = 8;
const PADDING = 0x3d;
const GROUP = 4;

const BASE64 = sextetsOf(`${COMMON}+/`);
const BASE64URL = sextetsOf(`${COMMON}-_`);

/**
 * Decodes base64 with padding (RFC 4648 §4), not empty, from bytes into bytes. Texts of credentials would lie about in V8's
 * heap, where nobody can wipe them. The result is the caller's to wipe.
 * @returns `undefined` for what is not exactly how these bytes are encoded
 */
export function decodeBase64(encoded: Uint8Array): Buffer | undefined {
  if (encoded.length === 0 || encoded.length % GROUP !== 0) return undefined;
  const padding = encoded.at(-1) !== PADDING ? 0 : encoded.at(-2) !== PADDING ? 1 : 2;
  return decode(encoded.subarray(0, encoded.length - padding), BASE64);
}

/** The same of base64url without padding (RFC 4648 §5), which may be empty. */
export const decodeBase64url = (encoded: Uint8Array): Buffer | undefined => decode(encoded, BASE64URL);

function decode(encoded: Uint8Array, sextets: Int8Array): Buffer | undefined {
  const decoded = Buffer.alloc(Math.floor((encoded.length * SEXTET_BITS) / BYTE_BITS));
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (const character of encoded) {
    const sextet = sextets[character]!;
    if (sextet === NONE) return wiped(decoded);
    pending = (pending << SEXTET_BITS) | sextet;
    bits += SEXTET_BITS;
    if (bits < BYTE_BITS) continue;
    bits -= BYTE_BITS;
    decoded[at++] = pending >> bits;
    pending &= (1 << bits) - 1;
  }
  // One character alone holds no byte, and what is left over of the last one is 0.
  return bits < SEXTET_BITS && pending === 0 ? decoded : wiped(decoded);
}

function wiped(decoded: Buffer): undefined {
  wipe(decoded);
}

function sextetsOf(alphabet: string): Int8Array {
  const sextets = new Int8Array(256).fill(NONE);
  for (let value = 0; value < alphabet.length; value++) sextets[alphabet.charCodeAt(value)] = value;
  return sextets;
}
