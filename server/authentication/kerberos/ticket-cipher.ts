import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";
import { nFold } from "./n-fold.ts";

/** How a ticket may be encrypted: AES of RFC 3962 (SHA-1) and of RFC 8009 (SHA-2). */
interface Profile {
  readonly keyBytes: 16 | 32;
  readonly hash: "sha1" | "sha256" | "sha384";
  /** Of the code behind the ciphertext. */
  readonly codeBytes: number;
  /** Of the key that makes the code. */
  readonly codeKeyBytes: number;
  readonly isOverCiphertext: boolean;
}

const PROFILES: Readonly<Record<number, Profile>> = {
  17: { keyBytes: 16, hash: "sha1", codeBytes: 12, codeKeyBytes: 16, isOverCiphertext: false },
  18: { keyBytes: 32, hash: "sha1", codeBytes: 12, codeKeyBytes: 32, isOverCiphertext: false },
  19: { keyBytes: 16, hash: "sha256", codeBytes: 16, codeKeyBytes: 16, isOverCiphertext: true },
  20: { keyBytes: 32, hash: "sha384", codeBytes: 24, codeKeyBytes: 24, isOverCiphertext: true },
};

/** Whether tickets of this encryption are decrypted here. */
export const isReadable = (encryption: number): boolean => PROFILES[encryption] !== undefined;

const BLOCK = 16;
const ZERO = Buffer.alloc(BLOCK);
/** Key usage 2, for tickets (RFC 4120 §7.5.1), and what tells apart keys that encrypt from those that make codes. */
const TICKET = Buffer.from([0, 0, 0, 2]);
const [ENCRYPTS, AUTHENTICATES] = [0xaa, 0x55];
/** Labels of the keys, as RFC 3962 wants them to begin with. */
const FOLDED = new Map([ENCRYPTS, AUTHENTICATES].map((purpose) => [purpose, nFold(labelOf(purpose), BLOCK)]));

/**
 * Decrypts the encrypted part of a ticket with a service's key.
 * @returns what the caller wipes; `undefined` for another key and for encryptions that are not known here
 */
export function decryptTicket(encryption: number, key: Buffer, encrypted: Buffer): Buffer | undefined {
  const profile = PROFILES[encryption];
  if (profile === undefined || key.length !== profile.keyBytes) return undefined;
  const split = encrypted.length - profile.codeBytes;
  if (split < BLOCK) return undefined;
  const [ciphertext, code] = [encrypted.subarray(0, split), encrypted.subarray(split)];
  const codeKey = derive(profile, key, AUTHENTICATES, profile.codeKeyBytes);
  const cipherKey = derive(profile, key, ENCRYPTS, profile.keyBytes);
  const plain = decryptStealing(cipherKey, ciphertext);
  const covered = profile.isOverCiphertext ? [ZERO, ciphertext] : [plain];
  const hmac = createHmac(profile.hash, codeKey);
  for (const part of covered) hmac.update(part);
  const isRight = timingSafeEqual(hmac.digest().subarray(0, profile.codeBytes), code);
  for (const secret of [codeKey, cipherKey]) secret.fill(0);
  if (isRight) return plain.subarray(BLOCK);
  plain.fill(0);
  return undefined;
}

/** AES in CBC mode with ciphertext stealing, the last two blocks swapped (RFC 3962 §5), put into plain CBC's order. */
function decryptStealing(key: Buffer, ciphertext: Buffer): Buffer {
  const { length } = ciphertext;
  const rest = length % BLOCK === 0 ? BLOCK : length % BLOCK;
  const swapped = Buffer.from(ciphertext);
  if (length === BLOCK) return aes(key, "cbc", swapped);
  const last = ciphertext.subarray(length - rest);
  const beforeLast = ciphertext.subarray(length - rest - BLOCK, length - rest);
  const stolen = aes(key, "ecb", beforeLast).subarray(rest);
  const whole = Buffer.concat([swapped.subarray(0, length - rest - BLOCK), last, stolen, beforeLast]);
  const plain = aes(key, "cbc", whole);
  return plain.subarray(0, length);
}

function aes(key: Buffer, mode: "cbc" | "ecb", ciphertext: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, mode === "cbc" ? ZERO : null);
  decipher.setAutoPadding(false);
  // Whole blocks, so all of it is here at once, and in one copy that can be wiped.
  const plain = decipher.update(ciphertext);
  decipher.final();
  return plain;
}

function derive({ hash }: Profile, key: Buffer, purpose: number, bytes: number): Buffer {
  if (hash !== "sha1") {
    const bits = Buffer.alloc(4);
    bits.writeUInt32BE(bytes * 8);
    const input = Buffer.concat([Buffer.from([0, 0, 0, 1]), labelOf(purpose), Buffer.from([0]), bits]);
    return createHmac(hash, key).update(input).digest().subarray(0, bytes);
  }
  const blocks = [FOLDED.get(purpose)!];
  while (blocks.length * BLOCK < bytes + BLOCK) blocks.push(encryptBlock(key, blocks.at(-1)!));
  return Buffer.concat(blocks.slice(1)).subarray(0, bytes);
}

function labelOf(purpose: number): Buffer {
  return Buffer.concat([TICKET, Buffer.from([purpose])]);
}

function encryptBlock(key: Buffer, block: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}
