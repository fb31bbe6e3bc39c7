import sodium from "sodium-native";
import type { Secret } from "../core/ports.ts";
import { equal } from "./equal.ts";
import { hold } from "./secret-bytes.ts";
import { wipe } from "./wipe.ts";

/** Longest password in bytes (contract §1). */
export const PASSWORD_BYTES_MAX = 128;

/** What one Argon2id computation costs. */
export interface HashSettings {
  /** Memory, in bytes; counted in whole KiB. Default 19 MiB. */
  memoryBytes: number;
  /** Passes over that memory. Default 2. */
  passes: number;
}

const DEFAULTS: HashSettings = { memoryBytes: 19 * 1024 * 1024, passes: 2 };
const MEMORY_BYTES_MIN = 8 * 1024;
const MEMORY_BYTES_MAX = 1024 * 1024 * 1024;
const PASSES_MAX = 100;
const SALT_BYTES = sodium.crypto_pwhash_SALTBYTES;
const DIGEST_BYTES = 32;

/**
 * Hashed in place of the empty password, which libsodium refuses off the event loop. Longer than any password may be,
 * so that no other password has this hash.
 */
const EMPTY_STAND_IN = Buffer.alloc(PASSWORD_BYTES_MAX + 1);

/** Argon2id in the PHC string format, as libsodium writes it: one lane, 16 bytes of salt, 32 of digest. */
const FORMAT = /^\$argon2id\$v=19\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=1\$([\dA-Za-z+/]{22})\$([\dA-Za-z+/]{43})$/;

/**
 * Complete settings.
 * @throws {RangeError} for less than 8 KiB or more than 1 GiB of memory, or passes outside 1 to 100
 */
export function hashSettings(given: Partial<HashSettings> = {}): HashSettings {
  const { memoryBytes, passes } = { ...DEFAULTS, ...given };
  const kept = { memoryBytes: Math.floor(memoryBytes / 1024) * 1024, passes };
  if (!affordable(kept)) throw new RangeError("password hashes take 8 KiB to 1 GiB of memory and 1 to 100 passes");
  return kept;
}

/** Whether both cost the same. */
export const sameSettings = (one: HashSettings, other: HashSettings): boolean =>
  one.memoryBytes === other.memoryBytes && one.passes === other.passes;

/**
 * The settings a hash was made with; `undefined` for what is no hash of ours, and for settings so high that verifying
 * would stop the gateway (a planted accounts file).
 */
export const settingsOf = (hash: string): HashSettings | undefined => parse(hash)?.settings;

/** Whether the hash was made with other settings than these, or is none of ours. */
export function needsRehash(hash: string, settings: HashSettings): boolean {
  const made = settingsOf(hash);
  return made === undefined || !sameSettings(made, settings);
}

/** Makes and checks password hashes; a port, so that tests can count and delay the work. */
export interface PasswordHasher {
  hash(password: Secret, settings: HashSettings): Promise<string>;
  verify(hash: string, password: Secret): Promise<boolean>;
}

/**
 * Argon2id as such: 32 bytes. The password may be disposed of meanwhile.
 * @throws {Error} when there is no memory to compute it
 */
export type Derive = (password: Secret, salt: Buffer, settings: HashSettings) => Promise<Buffer>;

/** Makes and checks hashes in the PHC format, with Argon2id computed wherever `derive` does it. */
export const passwordHasher = (derive: Derive): PasswordHasher => ({
  /**
   * Hashes with a fresh salt. The password may be disposed of meanwhile.
   * @throws {RangeError} for a password of more than 128 bytes
   */
  async hash(password, settings) {
    if (password.length > PASSWORD_BYTES_MAX)
      throw new RangeError(`a password has at most ${PASSWORD_BYTES_MAX} bytes`);
    const salt = randomBytes(SALT_BYTES);
    return format(settings, salt, await derive(password, salt, settings));
  },

  /**
   * Whether the password has this hash. The work depends on the hash's settings alone: the empty password and one of
   * more than 128 bytes cost the same as any other. The password may be disposed of meanwhile.
   * @throws {Error} when the hash is none of ours, or there is no memory to compute it: never a wrong password
   */
  async verify(hash, password) {
    const parsed = parse(hash);
    if (parsed === undefined) throw new Error("not an Argon2id hash that this gateway verifies");
    const fits = password.length <= PASSWORD_BYTES_MAX;
    const digest = await derive(password, parsed.salt, parsed.settings);
    const right = equal(digest, parsed.digest);
    wipe(digest);
    return right && fits;
  },
});

/** The digest itself rather than `crypto_pwhash_str_verify`, which calls a failed allocation a wrong password. */
export const deriveHere: Derive = async (password, salt, { passes, memoryBytes }) => {
  using held = hold(password);
  const input = held.bytes.length === 0 ? EMPTY_STAND_IN : held.bytes;
  const digest = Buffer.alloc(DIGEST_BYTES);
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null) =>
      error ? reject(new Error("Argon2id failed: is there enough memory?", { cause: error })) : resolve();
    sodium.crypto_pwhash_async(digest, input, salt, passes, memoryBytes, sodium.crypto_pwhash_ALG_ARGON2ID13, done);
  });
  return digest;
};

/** libsodium's Argon2id on the threads of this process. */
export const argon2id: PasswordHasher = passwordHasher(deriveHere);

/** A hash that no password has, and that costs as much to verify as one made with these settings. */
export const dummyHash = (settings: HashSettings): string =>
  format(settings, randomBytes(SALT_BYTES), randomBytes(DIGEST_BYTES));

function parse(hash: string): { settings: HashSettings; salt: Buffer; digest: Buffer } | undefined {
  const [, memory, passes, salt = "", digest = ""] = FORMAT.exec(hash) ?? [];
  const settings = { memoryBytes: Number(memory) * 1024, passes: Number(passes) };
  if (!affordable(settings)) return undefined;
  return { settings, salt: Buffer.from(salt, "base64"), digest: Buffer.from(digest, "base64") };
}

/** False for NaN too. */
const affordable = ({ memoryBytes, passes }: HashSettings): boolean =>
  memoryBytes >= MEMORY_BYTES_MIN &&
  memoryBytes <= MEMORY_BYTES_MAX &&
  Number.isInteger(passes) &&
  passes >= 1 &&
  passes <= PASSES_MAX;

const format = ({ memoryBytes, passes }: HashSettings, salt: Buffer, digest: Buffer): string =>
  `$argon2id$v=19$m=${memoryBytes / 1024},t=${passes},p=1$${base64(salt)}$${base64(digest)}`;

const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

function randomBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  sodium.randombytes_buf(bytes);
  return bytes;
}
