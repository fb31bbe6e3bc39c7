import { isDeepStrictEqual } from "node:util";
import type { Configuration } from "../config.ts";

/** Which keys differ between two configurations, dotted; lists are compared as a whole. */
export interface ChangedKeys {
  changed: string[];
  /** Those of `changed` that a running gateway keeps as they were until it is started again. */
  needsRestart: string[];
}

/** What a running gateway takes over. The contents of TLS files are followed without any reload. */
const RELOADABLE = ["sessions", "policy", "notice", "log.level"];

export function changedKeys(before: Configuration, after: Configuration): ChangedKeys {
  const changed = differing(before, after, []);
  return { changed, needsRestart: changed.filter((key) => !RELOADABLE.some((prefix) => isWithin(key, prefix))) };
}

function differing(before: unknown, after: unknown, path: readonly string[]): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isSection(before) || !isSection(after)) return [path.join(".")];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differing(before[key], after[key], [...path, key]));
}

const isSection = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWithin = (key: string, prefix: string) => key === prefix || key.startsWith(`${prefix}.`);
