import type { RefusalCause, Verification } from "../../core/ports.ts";

/** What a token or an answer of the provider says. */
export type Claims = Readonly<Record<string, unknown>>;

export type Refused = Extract<Verification, { kind: "refused" }>;
export type Unavailable = Extract<Verification, { kind: "unavailable" }>;

export const refused = (cause: RefusalCause, detail: string, more: Pick<Refused, "reason" | "user"> = {}): Refused => ({
  kind: "refused",
  cause,
  detail,
  ...more,
});

export const unavailable = (detail: string): Unavailable => ({ kind: "unavailable", detail });

/** A claim by its name: its own alone, never what every object inherits. */
export const claimOf = (claims: Claims, name: string): unknown =>
  Object.hasOwn(claims, name) ? claims[name] : undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a claim that is one text or a list of them. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string");

/** JSON of an object; `undefined` for everything else. */
export function objectFrom(json: Uint8Array | string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(typeof json === "string" ? json : Buffer.from(json).toString());
    return isObject(value) ? value : undefined;
  } catch {
    // Not JSON. The error would quote it.
    return undefined;
  }
}

const LONGEST_IN_LOG = 100;
const MOST_IN_LOG = 5;

/** What moves the cursor or turns the line round, and JSON lets through. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** What a stranger chose, for a line of the log: short, and without following it to its depths. */
export function quoted(value: unknown): string {
  if (!Array.isArray(value)) return shown(value);
  const more = value.length > MOST_IN_LOG ? ", …" : "";
  return `[${value.slice(0, MOST_IN_LOG).map(shown).join(", ")}${more}]`;
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = JSON.stringify(value).replace(INVISIBLE, escaped);
  return text.length > LONGEST_IN_LOG ? `${text.slice(0, LONGEST_IN_LOG)}…` : text;
}
