import type { z } from "zod";
import { nearest } from "./nearest.ts";

type RawIssue = z.core.$ZodRawIssue;

/** What each kind of mistake is called, where the schema says nothing better. */
export function messageFor(issue: RawIssue): string {
  if (issue.input === undefined && issue.code !== "custom") return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${listed(issue.values.map(String))}${suggestion(issue.input, issue.values.map(String))}`;
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? "must not be empty"
        : `must be ${issue.minimum} or more`;
    case "too_big":
      return `must be ${issue.maximum} or less`;
    case "invalid_format":
      return issue.format === "url" ? "must be a URL" : "is not of the right form";
    case "invalid_key":
      return "has a name that cannot be used here: a letter, then up to 63 letters, digits, '_', '.' or '-'";
    case "unrecognized_keys":
      return issue.keys.map((key) => `unknown key${suggestion(key, knownKeys(issue))}`).join("\n");
    default:
      return "is not what is wanted here";
  }
}

const KINDS: Record<string, string> = {
  object: "a section of keys and values",
  record: "a section of names and values",
  array: "a list",
  tuple: "a list of two values",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function suggestion(given: unknown, known: readonly string[]): string {
  const meant = typeof given === "string" ? nearest(given, known) : undefined;
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}

/** The keys of the section that the issue is about. */
function knownKeys(issue: RawIssue): string[] {
  const { def } = (issue.inst as z.core.$ZodObject | undefined)?._zod ?? {};
  return Object.keys(def?.shape ?? {});
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
