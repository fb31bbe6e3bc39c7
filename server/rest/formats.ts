import { parseSpan, parseTime } from "./times.ts";

/** What an override may be, in the order of the published numbers. */
export const OVERRIDES = ["Off", "Primary", "Secondary"] as const;

/** Levels of the log, from the loudest. */
export const LOG_LEVELS = ["Verbose", "Debug", "Information", "Warning", "Error", "Fatal"] as const;

export type LogLevelWord = (typeof LOG_LEVELS)[number];

/** The word of a list that a text is, in any case. */
export const wordOf = <W extends string>(words: readonly W[], text: string): W | undefined =>
  words.find((word) => word.toLowerCase() === text.toLowerCase());

interface Format {
  validate(text: string): boolean;
  /** What a member must be. */
  readonly words: string;
}

/** Kinds of text beyond those of JSON schema. */
export const FORMATS: Record<string, Format> = {
  "time-span": {
    validate: (text) => parseSpan(text) !== undefined,
    words: "must be a time span [d.]hh:mm:ss[.fffffff], such as 00:01:00",
  },
  timestamp: {
    validate: (text) => parseTime(text) !== undefined,
    words: "must be a time such as 2026-01-31T12:00:00.1234567Z; 0001-01-01T00:00:00 stands for never",
  },
  "role-override": {
    validate: (text) => wordOf(OVERRIDES, text) !== undefined,
    words: "must be Off, Primary or Secondary",
  },
  "log-level": {
    validate: (text) => wordOf(LOG_LEVELS, text) !== undefined,
    words: `must be one of ${LOG_LEVELS.join(", ")}`,
  },
};
