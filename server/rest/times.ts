/** What stands for "never", also where a time is missing: clients cannot parse null. */
export const NEVER = "0001-01-01T00:00:00Z";

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(?:Z|([+-])(\d\d):(\d\d))?$/i;
const TICKS_PER_MS = 10_000n;

/**
 * Reads a time: ISO 8601 with seconds, up to seven digits of a fraction, and a zone or none (then it is UTC).
 * @returns 100 ns since 1970; `"never"` for the first moment of year 1, whatever its zone; `undefined` for what is no time
 */
export function parseTime(text: string): bigint | "never" | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const fraction = BigInt((match[7] ?? "").padEnd(7, "0"));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (minute > 59 || second > 59) return undefined;
  if (fraction === 0n && text.startsWith("0001-01-01T00:00:00")) return "never";
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offsetMs = (offsetHours * 60 + offsetMinutes) * 60_000 * (match[8] === "-" ? -1 : 1);
  return BigInt(date.getTime() - offsetMs) * TICKS_PER_MS + fraction;
}

/** Years that four digits can tell, in ticks: what a zone moves out of them is told as their end. */
const FIRST = BigInt(Date.parse("0001-01-01T00:00:00Z")) * TICKS_PER_MS;
const LAST = BigInt(Date.parse("9999-12-31T23:59:59Z")) * TICKS_PER_MS;

/** The inverse of `parseTime`; `undefined` is never. */
export function formatTicks(ticks: bigint | undefined): string {
  if (ticks === undefined) return NEVER;
  const told = ticks < FIRST ? FIRST : ticks > LAST ? LAST : ticks;
  const rest = ((told % 10_000_000n) + 10_000_000n) % 10_000_000n;
  const seconds = new Date(Number((told - rest) / TICKS_PER_MS)).toISOString().slice(0, 19);
  return rest === 0n ? `${seconds}Z` : `${seconds}.${String(rest).padStart(7, "0")}Z`;
}

/** @param wall ms of wall time; `null` or `undefined` for never */
export const formatWall = (wall: number | null | undefined): string =>
  wall === null || wall === undefined ? NEVER : formatTicks(BigInt(Math.round(wall)) * TICKS_PER_MS);

const SPAN = /^(-)?(?:(\d{1,8})\.)?(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?$/;

/**
 * Reads a time span `[-][d.]hh:mm:ss[.fffffff]`.
 * @returns ms, with a fraction of ten thousandths; `undefined` for what is none
 */
export function parseSpan(text: string): number | undefined {
  const match = SPAN.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2, 6).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const ms =
    (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000 + Number((match[6] ?? "").padEnd(7, "0")) / 10_000;
  return match[1] === undefined ? ms : -ms;
}

/** The inverse of `parseSpan`, for what is not negative. */
export function formatSpan(ms: number): string {
  const ticks = BigInt(Math.round(ms * 10_000));
  const seconds = Number(ticks / 10_000_000n);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const fraction = ticks % 10_000_000n;
  const clock = `${two((seconds / 3_600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${days === 0 ? "" : `${days}.`}${clock}${fraction === 0n ? "" : `.${String(fraction).padStart(7, "0")}`}`;
}
