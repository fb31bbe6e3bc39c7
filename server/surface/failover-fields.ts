import type * as messages from "#proto/messages.js";
import { GatewayError } from "../core/errors.ts";
import { checkText } from "./fields.ts";

type Timestamp = messages.google.protobuf.Timestamp.$Properties;
type Duration = messages.google.protobuf.Duration.$Properties;

const LONGEST_ID = 128;
const LONGEST_NAME = 256;
const HIGHEST_SCORE = 100;

/** Years 1 to 9999, and 10,000 years either way: what the well-known types may hold. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;
const LONGEST_SECONDS = 315_576_000_000;
const NANOS = 1_000_000_000;

/** Longest override that ends by itself, in ms: 100 years. A longer one is meant to stay. */
const LONGEST_OVERRIDE_MS = 3_155_760_000_000;

const TICKS_PER_SECOND = 10_000_000n;
const NANOS_PER_TICK = 100;

const invalid = (tell: string): GatewayError => new GatewayError("FIELD_INVALID", undefined, { tell });

/**
 * Checks the id of a group or of a client session (contract §5).
 * @throws {GatewayError} `FIELD_INVALID` unless it is 1 to 128 characters without `/` and control characters
 */
export function checkId(id: string, field: string): void {
  const length = charactersOf(id, LONGEST_ID);
  if (length < 1 || length > LONGEST_ID) throw invalid(`${field} must have 1 to ${LONGEST_ID} characters`);
  checkText(id, field);
  if (id.includes("/")) throw invalid(`${field} must not hold a slash`);
  if (id.trim() === "") throw invalid(`${field} must not be white space alone`);
}

/** A message is up to 4 MiB: what is too long in any case is not taken apart to be counted. */
const charactersOf = (text: string, longest: number): number =>
  text.length > 2 * longest ? text.length : [...text].length;

/** @throws {GatewayError} `FIELD_INVALID` for more than 256 characters, or control characters */
export function checkDisplayName(name: string, field: string): void {
  if (charactersOf(name, LONGEST_NAME) > LONGEST_NAME)
    throw invalid(`${field} must have at most ${LONGEST_NAME} characters`);
  checkText(name, field);
}

/** @throws {GatewayError} `FIELD_INVALID` unless it is a number from 0 to 100 */
export function checkScore(score: number): void {
  if (!(score >= 0 && score <= HIGHEST_SCORE)) throw invalid(`score must be 0 to ${HIGHEST_SCORE}; it is ${score}`);
}

/**
 * A time in 100 ns since 1970; `undefined` for none.
 * @throws {GatewayError} `FIELD_INVALID` for one that is none of the years 1 to 9999
 */
export function ticksOf(time: Timestamp | null | undefined, field: string): bigint | undefined {
  if (time === null || time === undefined) return undefined;
  const { seconds, nanos } = partsOf(time);
  const isThere = seconds >= FIRST_SECOND && seconds <= LAST_SECOND && nanos >= 0 && nanos < NANOS;
  if (!isThere) throw invalid(`${field} must be a time of the years 1 to 9999, with nanos from 0 to 999999999`);
  return BigInt(seconds) * TICKS_PER_SECOND + BigInt(Math.floor(nanos / NANOS_PER_TICK));
}

/**
 * A duration in ms, rounded down; `undefined` for none.
 * @throws {GatewayError} `FIELD_INVALID` for what no Duration may hold
 */
export function millisOf(duration: Duration | null | undefined, field: string): number | undefined {
  if (duration === null || duration === undefined) return undefined;
  const { seconds, nanos } = partsOf(duration);
  const isOneSigned = seconds === 0 || nanos === 0 || seconds < 0 === nanos < 0;
  if (Math.abs(seconds) > LONGEST_SECONDS || Math.abs(nanos) >= NANOS || !isOneSigned)
    throw invalid(`${field} must be a duration of at most 10000 years, with nanos below a second and of its sign`);
  return Math.floor(seconds * 1_000 + nanos / 1_000_000);
}

/** How long an override stays, in ms. @throws {GatewayError} `FIELD_INVALID` for more than 100 years */
export function overridePeriodOf(duration: Duration | null | undefined): number | undefined {
  const forMs = millisOf(duration, "duration");
  if (forMs !== undefined && forMs > LONGEST_OVERRIDE_MS)
    throw invalid("duration must be at most 100 years; leave it out for an override that does not end by itself");
  return forMs;
}

/** An epoch that a client names; `undefined` for 0, and for one that no group can have been granted. */
export function epochOf(epoch: Duration["seconds"]): number | undefined {
  const number = Number(epoch ?? 0);
  // What is rounded is 2^53 or more, and so are all that it can have been.
  return number > 0 && Number.isSafeInteger(number) ? number : undefined;
}

/** Seconds beyond 2^53 are rounded here, and as far out of every range as they were. */
const partsOf = ({ seconds, nanos }: Duration) => ({ seconds: Number(seconds ?? 0), nanos: nanos ?? 0 });
