import assert from "node:assert/strict";
import type { GatewayState } from "./measured-gateway.ts";

const MEBIBYTE = 1024 * 1024;
/** What the heap may differ by that is no leak: 100 bytes lost in each operation would be more. */
const HEAP_SLACK_BYTES = MEBIBYTE;
const RESIDENT_SLACK_BYTES = 64 * MEBIBYTE;

/** Whether a gateway that nobody is connected to any more is as it was before. @throws {AssertionError} where it is not */
export function assertAsBefore(before: GatewayState, after: GatewayState): void {
  assert.deepEqual([after.sessions, after.channels], [0, 0]);
  assert.equal(after.opened, after.closed, "every session that was opened was closed");
  assert.equal(after.openFiles, before.openFiles, "open files");
  assert.equal(after.lockedBytes, before.lockedBytes, "every password is wiped");
  assert.deepEqual(after.failed, [], "calls that failed for a fault of our own");
  const heapBytes = after.heapBytes - before.heapBytes;
  assert.ok(heapBytes < HEAP_SLACK_BYTES, `the heap grew by ${heapBytes} bytes`);
  const residentBytes = after.residentBytes - before.residentBytes;
  assert.ok(residentBytes < RESIDENT_SLACK_BYTES, `resident memory grew by ${residentBytes} bytes`);
}
