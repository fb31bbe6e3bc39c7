import { accessSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { formatAddress, parseAddress } from "./address.ts";

/** How a configuration is read. */
export interface Reading {
  /** The folder at which relative paths start. */
  folder: string;
  /** Whether a duration may be a bare number of ms and a mode a number: in programs yes, in YAML it would mislead. */
  bareNumbers: boolean;
  /** Whether files that are named must be there and readable. */
  checkFiles: boolean;
}

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const UNIT_BYTES: Record<string, number> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** A century: longer is a slip, and stays far from where ms lose precision. */
const LONGEST_MS = 36_525 * 86_400_000;

/** A whole number within bounds. */
export const count = (minimum: number, maximum = 2 ** 31 - 1) => z.number().int().min(minimum).max(maximum);

/** A text that is not empty. */
export const text = z.string().min(1);

/** Role names travel in metadata (contract §2). */
export const roleName = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, {
  error: "must be a role name: a letter, then up to 63 letters, digits, '_', '.' or '-'",
});

/** Which methods: everything, a service, a service's methods by prefix, or one method (contract §3, `policy`). */
export const methodPattern = z.string().regex(/^(\*|[A-Za-z_]\w*(\.[A-Za-z_]\w*)*\/(\*|[A-Za-z_]\w*\*?))$/, {
  error: "must be *, Service/*, Service/Prefix* or Service/Method, with the service's full name",
});

/** Who is told of services by reflection: nobody, everybody in a session, or everybody. */
export const reflectionMode = z.enum(["off", "session", "anonymous"]);

/** The values whose meaning hangs on how the configuration is read. */
export type Values = ReturnType<typeof valuesOf>;

export function valuesOf({ folder, bareNumbers, checkFiles }: Reading) {
  /** `500ms`, `10s`, `20m`, `12h`, `7d` → ms. */
  const duration = (minimumMs = 0) =>
    measure(UNIT_MS, bareNumbers, "write a duration with its unit, such as 500ms, 10s, 20m, 12h or 7d").refine(
      (ms) => ms >= minimumMs && ms <= LONGEST_MS,
      { error: minimumMs === 0 ? "is too long" : `must be ${minimumMs}ms or more, and at most a century` },
    );

  /** `512B`, `16KiB`, `4MiB`, `1GiB`, or a bare number of bytes → bytes. */
  const size = (minimumBytes: number, maximumBytes = 2 ** 31 - 1) =>
    measure(UNIT_BYTES, true, "write a size such as 16KiB or 4MiB").refine(
      (bytes) => bytes >= minimumBytes && bytes <= maximumBytes,
      { error: `must be ${minimumBytes} to ${maximumBytes} bytes` },
    );

  /** A path → absolute. */
  const path = () => text.transform((given) => resolve(folder, given));

  /** A file that must be there → its absolute path. */
  const file = () =>
    path().refine((given) => !checkFiles || unreadable(given) === undefined, {
      error: (issue) => unreadable(String(issue.input)) ?? "cannot be read",
    });

  /** `"0660"` → 0o660. */
  const mode = () =>
    z.union([z.string(), z.number()]).transform((given, context) => {
      if (typeof given === "number" && bareNumbers && Number.isInteger(given) && given >= 0 && given <= 0o777)
        return given;
      if (typeof given === "string" && /^0?[0-7]{3}$/.test(given)) return Number.parseInt(given, 8);
      context.addIssue({ code: "custom", message: 'write the mode of the socket in quotes, such as "0660"' });
      return z.NEVER;
    });

  /** `host:port`, `[v6]:port` or `unix:path` → the same in one spelling, the path absolute. */
  const address = () =>
    z.string().transform((given, context) => {
      try {
        const parsed = parseAddress(given);
        return parsed.kind === "tcp"
          ? formatAddress(parsed)
          : formatAddress(parseAddress(`unix:${resolve(folder, parsed.path)}`));
      } catch (error) {
        context.addIssue({ code: "custom", message: (error as RangeError).message });
        return z.NEVER;
      }
    });

  return { duration, size, path, file, mode, address };
}

/** A whole number with a unit → that many of the smallest unit. */
function measure(units: Record<string, number>, bareNumbers: boolean, hint: string) {
  return z.union([z.string(), z.number()], { error: hint }).transform((given, context) => {
    if (typeof given === "number" && bareNumbers && Number.isSafeInteger(given)) return given;
    const [, digits, unit] = /^(\d{1,12})([A-Za-z]+)$/.exec(String(given)) ?? [];
    const factor = Object.hasOwn(units, unit ?? "") ? units[unit!] : undefined;
    if (digits !== undefined && factor !== undefined) return Number(digits) * factor;
    context.addIssue({ code: "custom", message: hint });
    return z.NEVER;
  });
}

/** Why a file cannot be read; `undefined` where it can. */
function unreadable(file: string): string | undefined {
  try {
    if (!statSync(file).isFile()) return `${file} is no file`;
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return missing ? `there is no file ${file}` : `${file} cannot be read: ${(error as Error).message}`;
  }
}
