import { foldName } from "../core/principal.ts";

/** Longest name that another authority may vouch for, in bytes: longer than an account's, since others choose it. */
const LONGEST_BYTES = 256;

/**
 * Control characters, halves of a surrogate pair, what invalid UTF-8 decodes to, and what makes a name look like another to
 * whoever reads it in a log or a list: other ends of lines, changes of direction, blanks without width.
 */
const UNNAMEABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\ufffd]/u;

/**
 * Whether no other spelling counts as this name but by the case of its letters. An authority may have users that differ in
 * nothing else: they must not be one user here, with the roles that an account lends to the first.
 */
export const isOwnSpelling = (name: string): boolean => name === name.normalize("NFKC").trim();

/**
 * Whether what a credential holds as a name can be one: text that shows, within bounds, without control characters, in the
 * spelling that others fold to.
 */
export const isUsableName = (name: unknown): name is string =>
  typeof name === "string" &&
  isOwnSpelling(name) &&
  foldName(name) !== "" &&
  Buffer.byteLength(name) <= LONGEST_BYTES &&
  !UNNAMEABLE.test(name);
