/** How guessing is slowed down. Times are whole ms. Source of the defaults: contract §3 `penalties`. */
export interface PenaltyOptions {
  /** What the 1st, 2nd, 3rd … failure in a row of one user from one source owes. Default 1 s, 2 s, 10 s. */
  scheduleMs?: readonly number[];
  /** Added to the previous penalty by every failure after the schedule. Default 30 s. */
  incrementMs?: number;
  /** Longest penalty of a user from a source. Default 1 h. */
  maximumMs?: number;
  /** Failures are forgotten when this long no further one came; never before their penalty has ended. Default 24 h. */
  forgetAfterMs?: number;
  /** The count of one source over all its users. */
  perSource?: SourcePenaltyOptions;
  /** Longest wait for a place. Default 10 s. */
  waitMs?: number;
  /** Attempts of one source that may wait at once. Default 128. */
  queue?: number;
  /** Attempts of all sources that may wait at once. Default 256. */
  queueTotal?: number;
  /** Entries of each table: users from sources, sources, users that succeeded. Default 65,536. */
  entries?: number;
}

export interface SourcePenaltyOptions {
  /** Failures that owe nothing. Default 20. */
  free?: number;
  /** Added to the previous penalty by every further failure. Default 5 s. */
  incrementMs?: number;
  /** Longest penalty of a source. Default 10 min. */
  maximumMs?: number;
}

export type CompletePenaltyOptions = Required<Omit<PenaltyOptions, "perSource">> & {
  perSource: Required<SourcePenaltyOptions>;
};

const DEFAULTS: CompletePenaltyOptions = {
  scheduleMs: [1_000, 2_000, 10_000],
  incrementMs: 30_000,
  maximumMs: 3_600_000,
  forgetAfterMs: 86_400_000,
  perSource: { free: 20, incrementMs: 5_000, maximumMs: 600_000 },
  waitMs: 10_000,
  queue: 128,
  queueTotal: 256,
  entries: 65_536,
};

/**
 * Fills in the defaults and checks.
 * @throws {RangeError} naming the option that is out of range.
 */
export function penaltyOptions(given: PenaltyOptions = {}): CompletePenaltyOptions {
  const options = { ...DEFAULTS, ...given, perSource: { ...DEFAULTS.perSource, ...given.perSource } };
  const { perSource, scheduleMs, ...numbers } = options;
  if (scheduleMs.length === 0) throw new RangeError("penalties: schedule must hold at least one delay");
  for (const delayMs of scheduleMs) requireWhole("every delay of the schedule", delayMs, 1);
  for (const [name, value] of Object.entries(numbers)) requireWhole(name, value, MAY_BE_ZERO.has(name) ? 0 : 1);
  for (const [name, value] of Object.entries(perSource))
    requireWhole(`perSource.${name}`, value, name === "free" ? 0 : 1);
  const forgetAfterMs = Math.max(options.forgetAfterMs, options.maximumMs, perSource.maximumMs);
  return { ...options, forgetAfterMs };
}

const MAY_BE_ZERO = new Set(["incrementMs", "queue", "queueTotal"]);

function requireWhole(name: string, value: number, minimum: number): void {
  if (Number.isSafeInteger(value) && value >= minimum) return;
  throw new RangeError(`penalties: ${name} must be a whole number of at least ${minimum}, not ${value}`);
}

/** What the n-th failure in a row of one user from one source owes, in ms: always positive. */
export function pairDelayMs(options: CompletePenaltyOptions, failures: number): number {
  const { scheduleMs, incrementMs, maximumMs } = options;
  const listed = Math.min(failures, scheduleMs.length);
  return Math.min(maximumMs, (scheduleMs[listed - 1] ?? 0) + (failures - listed) * incrementMs);
}

/** What the n-th failure of a source owes, in ms: 0 while it is free. */
export function sourceDelayMs(options: CompletePenaltyOptions, failures: number): number {
  const { free, incrementMs, maximumMs } = options.perSource;
  return Math.min(maximumMs, Math.max(0, failures - free) * incrementMs);
}
