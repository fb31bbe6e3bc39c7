import { isUtf8 } from "node:buffer";
import type { Secret } from "../core/ports.ts";
import { PASSWORD_BYTES_MAX } from "../secrets/password-hash.ts";

/** What a new password must be like. There are no rules of composition (NIST SP 800-63B, 3.1.1.2). */
export interface PasswordRules {
  /** Fewest characters. Default 12. */
  minimumLength: number;
  /** Whether a password may be empty, whatever its fewest characters. Default false. */
  allowEmpty: boolean;
}

const DEFAULTS: PasswordRules = { minimumLength: 12, allowEmpty: false };

/**
 * Complete rules.
 * @throws {RangeError} for a minimum outside 1 to 128
 */
export function passwordRules(given: Partial<PasswordRules> = {}): PasswordRules {
  const { minimumLength, allowEmpty } = { ...DEFAULTS, ...given };
  if (Number.isInteger(minimumLength) && minimumLength >= 1 && minimumLength <= PASSWORD_BYTES_MAX)
    return { minimumLength, allowEmpty };
  throw new RangeError(`the shortest password has 1 to ${PASSWORD_BYTES_MAX} characters`);
}

/**
 * What is wrong with a new password for this user; `undefined` for a good one. Characters are code points where the
 * bytes are UTF-8, and bytes where they are not. No copy of the password is made.
 */
export function faultInPassword(name: string, password: Secret, rules: PasswordRules): string | undefined {
  const { bytes } = password;
  if (bytes.length === 0) return rules.allowEmpty ? undefined : "the password is empty";
  if (bytes.length > PASSWORD_BYTES_MAX) return `a password has at most ${PASSWORD_BYTES_MAX} bytes`;
  if (charactersIn(bytes) < rules.minimumLength) return `a password has at least ${rules.minimumLength} characters`;
  if (sameButForCase(bytes, Buffer.from(name))) return "the password must not be the user name";
  return undefined;
}

function charactersIn(bytes: Buffer): number {
  if (!isUtf8(bytes)) return bytes.length;
  let characters = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) characters += 1;
  return characters;
}

const sameButForCase = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && one.every((byte, at) => lower(byte) === lower(other[at] ?? 0));

/** ASCII letters in lower case, without a string that nobody could wipe. */
const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
