import { faultAt } from "./json-fault.ts";
import type { Json } from "./json-text.ts";
import { SCALARS, textOf } from "./scalars.ts";

/** Seconds and nanoseconds, as `Timestamp` and `Duration` of `google.protobuf` have them. */
type Time = Readonly<Record<string, unknown>>;

const NANOS = 1_000_000_000n;
/** 0001-01-01T00:00:00Z to the end of 9999, in seconds since 1970. */
const FIRST_SECOND = -62_135_596_800n;
const LAST_SECOND = 253_402_300_799n;
/** About 10,000 years. */
const LONGEST_SECONDS = 315_576_000_000n;

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
const DURATION = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/;

/** RFC 3339, such as `2026-01-31T20:00:00.5Z`. */
export function timestampFrom(given: Json, path: string): Time {
  const text = textOf(given, path);
  const [, day = "", time = "", fraction = "", zone = ""] = TIMESTAMP.exec(text) ?? [];
  const ms = Date.parse(`${day}T${time}${zone}`);
  if (Number.isNaN(ms) || !isDay(day)) throw faultAt(path, "must be a time such as 2026-01-31T20:00:00Z");
  const seconds = BigInt(ms) / 1_000n;
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) throw faultAt(path, "must be a time of the years 1 to 9999");
  return { seconds: secondsOf(seconds, path), nanos: nanosOf(fraction) };
}

/** `undefined` for what is no time. */
export function timestampText({ seconds, nanos }: Time): string | undefined {
  const whole = BigInt(String(seconds));
  const rest = nanos as number;
  if (whole < FIRST_SECOND || whole > LAST_SECOND || rest < 0 || rest >= Number(NANOS)) return undefined;
  return new Date(Number(whole) * 1_000).toISOString().replace(".000Z", `${fractionOf(rest)}Z`);
}

/** Seconds with up to nine digits after the point, such as `1.5s`. */
export function durationFrom(given: Json, path: string): Time {
  const [, minus, whole, fraction = ""] = DURATION.exec(textOf(given, path)) ?? [];
  if (whole === undefined) throw faultAt(path, 'must be a duration in seconds, such as "1.5s"');
  if (BigInt(whole) > LONGEST_SECONDS) throw faultAt(path, `must be at most ${LONGEST_SECONDS}s`);
  const nanos = nanosOf(fraction);
  if (minus === "") return { seconds: secondsOf(BigInt(whole), path), nanos };
  return { seconds: secondsOf(-BigInt(whole), path), nanos: 0 - nanos };
}

/** `undefined` for what is no duration. */
export function durationText({ seconds, nanos }: Time): string | undefined {
  const whole = BigInt(String(seconds));
  const rest = nanos as number;
  const contradicts = (whole > 0n && rest < 0) || (whole < 0n && rest > 0);
  if (contradicts || magnitude(whole) > LONGEST_SECONDS || Math.abs(rest) >= Number(NANOS)) return undefined;
  return `${whole < 0n || rest < 0 ? "-" : ""}${magnitude(whole)}${fractionOf(Math.abs(rest))}s`;
}

/** Whether the calendar has the day: `Date` takes a February 30 for March 2. */
const isDay = (day: string) => {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
};

const secondsOf = (seconds: bigint, path: string) => SCALARS["int64"]!.read(String(seconds), path);
const nanosOf = (fraction: string) => Number(fraction.padEnd(9, "0"));
const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** In groups of three digits; nothing for none. */
function fractionOf(nanos: number): string {
  const digits = String(nanos)
    .padStart(9, "0")
    .replace(/(000)+$/, "");
  return digits === "" ? "" : `.${digits}`;
}
