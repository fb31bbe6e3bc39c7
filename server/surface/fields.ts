import { GatewayError } from "../core/errors.ts";

const LONGEST_NAME_BYTES = 64;
const LONGEST_FOLDED_BYTES = 1_024;
const LONGEST_PASSWORD_BYTES = 128;

/** Control characters, and what invalid UTF-8 decodes to. */
const UNTYPABLE = /[\p{Cc}\ufffd]/u;

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });

/** @throws {GatewayError} `FIELD_INVALID` unless it is 1 to 64 bytes of valid UTF-8 without control characters */
export const checkUsername = (username: string): void => checkName(username, "username", LONGEST_NAME_BYTES);

/**
 * Checks a name that may be folded already: folding makes some characters eleven times as long.
 * @throws {GatewayError} `FIELD_INVALID`
 */
export const checkFoldedName = (name: string, field: string): void => checkName(name, field, LONGEST_FOLDED_BYTES);

function checkName(name: string, field: string, longest: number): void {
  const bytes = Buffer.byteLength(name);
  if (bytes < 1 || bytes > longest) throw invalid(`${field} must have 1 to ${longest} bytes; it has ${bytes}`);
  checkText(name, field);
}

/** @throws {GatewayError} `FIELD_INVALID` unless it is valid UTF-8 without control characters */
export function checkText(text: string, field: string): void {
  if (UNTYPABLE.test(text)) throw invalid(`${field} must be valid UTF-8 without control characters`);
}

/** @throws {GatewayError} `FIELD_INVALID` for more than 128 bytes */
export function checkPassword(password: { length: number }, field = "password"): void {
  if (password.length > LONGEST_PASSWORD_BYTES) {
    throw invalid(`${field} must have at most ${LONGEST_PASSWORD_BYTES} bytes; it has ${password.length}`);
  }
}
