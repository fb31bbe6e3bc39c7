/** One part of a distinguished name, such as `cn=admins`; parts joined by `+` are apart here. */
interface Part {
  type: string;
  value: string;
}

/** Characters that RFC 4514 wants escaped wherever they stand. */
const SPECIAL = /["+,;<>\\=#]/;

/** A value as it stands in a distinguished name (RFC 4514 §2.4). */
export function escapeDnValue(value: string): string {
  const last = value.length - 1;
  return Array.from(value, (character, index) => {
    if (character === "\0") return "\\00";
    const isEdge = index === 0 || index === last;
    return SPECIAL.test(character) || (character === " " && isEdge) ? `\\${character}` : character;
  }).join("");
}

/**
 * Reads a distinguished name (RFC 4514 §3): its relative names, each a list of parts, values without escapes.
 * `undefined` where the text is none.
 */
export function parseDn(text: string): Part[][] | undefined {
  if (text.trim() === "") return undefined;
  const names: Part[][] = [];
  for (const name of split(text, /^[,;]$/)) {
    const parts = split(name, /^\+$/).map(partOf);
    if (!parts.every((part) => part !== undefined)) return undefined;
    names.push(parts);
  }
  return names;
}

/** Splits where a separator stands unescaped. */
function split(text: string, separator: RegExp): string[] {
  const pieces = [""];
  for (const character of text.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (separator.test(character)) pieces.push("");
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/** Linear in its length, whatever stands in it: names come from directories, and users may choose parts of them. */
function partOf(text: string): Part | undefined {
  const [, type, value] = /^\s*([A-Za-z][\w-]*|\d+(?:\.\d+)*)\s*=([\s\S]*)$/.exec(text) ?? [];
  if (type === undefined || value === undefined || endsInEscape(value)) return undefined;
  return { type: type.toLowerCase(), value: withoutEscapes(trimmed(value)) };
}

/** Without the blanks around it; one that is escaped stays. */
function trimmed(value: string): string {
  const from = value.trimStart();
  const whole = from.trimEnd();
  return endsInEscape(whole) ? from.slice(0, whole.length + 1) : whole;
}

/** Whether its last character is a backslash that no other one escapes. */
function endsInEscape(text: string): boolean {
  let backslashes = 0;
  while (text.at(-1 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/** Escaped bytes are read together: a character of UTF-8 may be several. */
const withoutEscapes = (value: string): string =>
  value.replaceAll(/(?:\\[0-9A-Fa-f]{2})+|\\([\s\S])/g, (hex, character?: string) =>
    character === undefined ? Buffer.from(hex.replaceAll("\\", ""), "hex").toString("utf8") : character,
  );

/** One spelling for distinguished names that directories take for the same: case and runs of blanks do not count. */
export const sameDn = (names: readonly (readonly Part[])[]): string =>
  names
    .map((parts) =>
      parts
        .map(({ type, value }) => `${type}=${escapeDnValue(sameText(value))}`)
        .sort()
        .join("+"),
    )
    .join(",");

/** One spelling for texts that directories take for the same. */
export const sameText = (text: string): string => text.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
