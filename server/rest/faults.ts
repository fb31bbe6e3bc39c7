import { memberRefusal, type Refusal } from "./envelope.ts";
import { FORMATS } from "./formats.ts";

/** What the validator tells of one fault; the first is enough. */
export interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

const ARTICLES: Record<string, string> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

const BOUNDS: Record<string, string> = { ">=": "at least", "<=": "at most" };

/** What is wrong with a member, by the keyword of the schema that it breaks. */
const WORDS: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => "is missing",
  type: ({ type }) =>
    `must be ${[type]
      .flat()
      .map((name) => ARTICLES[String(name)])
      .join(" or ")}`,
  minimum: ({ comparison, limit }) => `must be ${BOUNDS[String(comparison)]} ${limit}`,
  maximum: ({ comparison, limit }) => `must be ${BOUNDS[String(comparison)]} ${limit}`,
  minLength: () => "must not be empty",
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  maxItems: () => "must be empty: health endpoints are not available in this version",
  pattern: () => "must have 1 to 128 characters, not all blank, without / and control characters",
  format: ({ format }) => FORMATS[String(format)]?.words ?? "has another form",
};

const PLACES: Record<string, string> = { body: "the body", params: "the path", querystring: "the query" };

/** @param place `body`, `params` or `querystring` */
export function faultRefusal({ keyword, instancePath, params }: Fault, place: string): Refusal {
  const missing = keyword === "required" ? [String(params["missingProperty"])] : [];
  const path = [...instancePath.split("/").filter((part) => part !== ""), ...missing].join(".");
  const member = path === "" ? (PLACES[place] ?? place) : path;
  const what = place === "params" ? `the ${member} of the path` : member;
  return memberRefusal(what, `${what} ${WORDS[keyword]?.(params) ?? "is not what it must be"}`);
}
