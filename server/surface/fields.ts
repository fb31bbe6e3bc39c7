import { GatewayError } from "../core/errors.ts";

const LONGEST_NAME_BYTES = 64;
const LONGEST_PASSWORD_BYTES = 128;

/** Control characters, and what invalid UTF-8 decodes to. */
const UNTYPABLE = /[\p{Cc}\ufffd]/u;

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });

/** @throws {GatewayError} `FIELD_INVALID` unless it is 1 to 64 bytes of valid UTF-8 without control characters */
export function checkUsername(username: string): void {
  const bytes = Buffer.byteLength(username);
  if (bytes < 1 || bytes > LONGEST_NAME_BYTES) {
    throw invalid(`username must have 1 to ${LONGEST_NAME_BYTES} bytes; it has ${bytes}`);
  }
  if (UNTYPABLE.test(username)) throw invalid("username must be valid UTF-8 without control characters");
}

/** @throws {GatewayError} `FIELD_INVALID` for more than 128 bytes */
export function checkPassword(password: { length: number }, field = "password"): void {
  if (password.length > LONGEST_PASSWORD_BYTES) {
    throw invalid(`${field} must have at most ${LONGEST_PASSWORD_BYTES} bytes; it has ${password.length}`);
  }
}
