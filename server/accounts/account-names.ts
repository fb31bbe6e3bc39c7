import { foldName } from "../core/principal.ts";

/** Longest user name, in bytes of UTF-8 (contract §1). */
const NAME_BYTES_MAX = 64;

/** Control characters, halves of a surrogate pair, and the sign that stands for what was no UTF-8. */
const UNNAMEABLE = /[\p{Cc}\p{Cs}\uFFFD]/u;

/** How roles are spelt (contract §2), and the names of authorities with them. */
const WORD = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;

/** What is wrong with a user name; `undefined` for a good one. */
export function faultInName(name: string): string | undefined {
  if (name === "" || foldName(name) === "") return "a user name needs a character that shows";
  if (Buffer.byteLength(name) > NAME_BYTES_MAX) return `a user name has at most ${NAME_BYTES_MAX} bytes of UTF-8`;
  if (UNNAMEABLE.test(name)) return "a user name has no control characters and no broken ones (U+FFFD)";
  if (name.trim() !== name) return "a user name neither begins nor ends with a blank";
  return undefined;
}

/** Whether this may be the name of a role or an authority. */
export const isWord = (word: string): boolean => WORD.test(word);

/** The rule of `isWord` for people. */
export const WORD_RULE = "is a letter followed by at most 63 letters, digits, '_', '.' or '-'";
