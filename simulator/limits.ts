import { status } from "@grpc/grpc-js";
import { CallFailed } from "./device-call.ts";

/** Most names or values in one message. */
export const MOST_NAMES = 1_000;

/** @throws {CallFailed} `INVALID_ARGUMENT` for more names or values than one message may have */
export function checkNames(names: readonly unknown[]): void {
  if (names.length <= MOST_NAMES) return;
  throw new CallFailed(
    status.INVALID_ARGUMENT,
    `${names.length} names or values in one message; the device takes ${MOST_NAMES}`,
    "TOO_MANY_NAMES",
  );
}
