import { Metadata } from "@grpc/grpc-js";
import type { CallSettings } from "./call.ts";

/** Limits of one operation. */
export interface OperationOptions {
  /** Longest time, in ms, waiting for a connection included. `Infinity`: none. */
  deadlineMs?: number;
  /** Cancels the operation. */
  signal?: AbortSignal;
}

/** Limits and metadata of one call. */
export interface CallOptions extends OperationOptions {
  /** More metadata. Keys that end in `-bin` carry bytes. */
  metadata?: Readonly<Record<string, string | Uint8Array>>;
}

/** For everything that answers once. */
export const DEFAULT_DEADLINE_MS = 30_000;

/**
 * Options checked and complete; the deadline starts to run now.
 * @param fallbackMs deadline where none is given
 * @throws {RangeError} for a deadline that is no positive number
 */
export function callSettings(
  given: CallOptions,
  fallbackMs: number = DEFAULT_DEADLINE_MS,
  outerSignal?: AbortSignal,
): CallSettings {
  const deadlineMs = given.deadlineMs ?? fallbackMs;
  if (!(deadlineMs > 0)) throw new RangeError("deadlineMs: give a positive number of milliseconds, or Infinity");
  return {
    metadata: metadataOf(given.metadata ?? {}),
    signals: [given.signal, outerSignal].filter((signal) => signal !== undefined),
    ...(deadlineMs !== Number.POSITIVE_INFINITY && { deadline: Date.now() + deadlineMs }),
  };
}

function metadataOf(given: Readonly<Record<string, string | Uint8Array>>): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(given))
    metadata.set(key, typeof value === "string" ? value : Buffer.from(value));
  return metadata;
}
