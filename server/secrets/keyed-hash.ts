import sodium from "sodium-native";
import { SecretBytes } from "./secret-bytes.ts";

/** Drawn anew by every process, so that no stranger can compute a hash or make two names collide. */
const key = SecretBytes.random(sodium.crypto_shorthash_KEYBYTES);

/**
 * A 64-bit SipHash of the value under a random key of this process: the same for as long as the process lives, and
 * another in the next. For choosing and for tables, never for passwords. Text counts as its UTF-8 bytes.
 */
export function keyedHash(value: string | Buffer): bigint {
  const hash = Buffer.alloc(sodium.crypto_shorthash_BYTES);
  sodium.crypto_shorthash(hash, typeof value === "string" ? Buffer.from(value) : value, key.bytes);
  return hash.readBigUInt64LE();
}
