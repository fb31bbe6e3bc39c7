import type { OnRole } from "./member.ts";

export interface FailoverOptions {
  /** The group; it is made where there is none. 1 to 128 characters without `/` and control characters. */
  group: string;
  /** This client in the group: one of its own for every process, the same after a restart. As `group`. */
  id: string;
  /** For people. Default none. */
  name?: string;
  /**
   * How good this client is, 0 to 100, higher is better; a function is called before each heartbeat. Where it throws or gives no such number
   * the client counts as good for nothing (0), and `trouble` tells: so a better one takes over. Default 50.
   */
  score?: number | (() => number);
  /** Of a group that is made, in ms; an existing one keeps its own. Default 60 s. */
  failoverTimeoutMs?: number;
  /** Up to where this client processed data, told with each heartbeat. */
  lastDataProcessedTime?: Date | (() => Date | undefined);
  /** Called when the role changes. What it throws is told by `trouble`. */
  onRole?: OnRole;
  /** How long running calls may go on when the role is given up, in ms; never longer than the lease. Default 5 s. */
  drainMs?: number;
  /** Gives up joining. It does not end a member that has joined. */
  signal?: AbortSignal;
}

export interface FailoverSettings {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly score: () => number;
  readonly failoverTimeoutMs: number | undefined;
  readonly lastDataProcessedTime: () => Date | undefined;
  readonly onRole: OnRole | undefined;
  readonly drainMs: number;
}

const HIGHEST_SCORE = 100;

/**
 * Options checked and complete.
 * @throws {TypeError|RangeError} for those that cannot be
 */
export function failoverSettings(given: FailoverOptions): FailoverSettings {
  const { score = 50, failoverTimeoutMs, lastDataProcessedTime, drainMs = 5_000 } = given;
  if (failoverTimeoutMs !== undefined && !(failoverTimeoutMs > 0 && Number.isFinite(failoverTimeoutMs)))
    throw new RangeError("failoverTimeoutMs: give a positive number of milliseconds");
  if (!(drainMs >= 0)) throw new RangeError("drainMs: give a number of milliseconds, 0 or more");
  const fixedScore = typeof score === "function" ? undefined : checkedScore(score);
  const fixedTime = typeof lastDataProcessedTime === "function" ? undefined : checkedTime(lastDataProcessedTime);
  return {
    group: checkedId("group", given.group),
    id: checkedId("id", given.id),
    name: given.name ?? "",
    score: () => (typeof score === "function" ? checkedScore(score()) : (fixedScore ?? 0)),
    failoverTimeoutMs,
    lastDataProcessedTime: () =>
      typeof lastDataProcessedTime === "function" ? checkedTime(lastDataProcessedTime()) : fixedTime,
    onRole: given.onRole,
    drainMs,
  };
}

/** The gateway checks the rest; an empty id is a mistake that would look like an answer of it. */
function checkedId(name: string, id: unknown): string {
  if (typeof id !== "string" || id === "") throw new TypeError(`${name}: give an id of 1 to 128 characters`);
  return id;
}

function checkedScore(score: unknown): number {
  disown(score);
  if (typeof score !== "number")
    throw new TypeError("score: give a number from 0 to 100, or a function that gives one");
  if (!(score >= 0 && score <= HIGHEST_SCORE)) throw new RangeError(`score: it must be 0 to 100; it is ${score}`);
  return score;
}

/** A promise in place of a value is refused, and told; that it rejects as well must not end the process. */
function disown(value: unknown): void {
  if (value instanceof Promise) value.catch(() => {});
}

function checkedTime(time: unknown): Date | undefined {
  if (time === undefined) return undefined;
  disown(time);
  if (!(time instanceof Date) || Number.isNaN(time.getTime()))
    throw new TypeError("lastDataProcessedTime: give a valid Date, or a function that gives one");
  return time;
}
