import { memberRefusal, RestError } from "./envelope.ts";

/** Objects and lists within each other. JSON is read to any depth, and written, which it must be, only so far. */
const DEEPEST = 64;

/**
 * Bounds what the gateway keeps and does not read.
 * @throws {RestError} for more than `maxBytes` of JSON, or more than 64 levels
 */
export function checkData(data: object | null | undefined, maxBytes: number): void {
  if (data == null) return;
  if (isDeeperThan(data, DEEPEST))
    throw new RestError(memberRefusal("AdditionalData", `AdditionalData must have at most ${DEEPEST} levels`));
  if (Buffer.byteLength(JSON.stringify(data)) > maxBytes)
    throw new RestError(memberRefusal("AdditionalData", `AdditionalData must have at most ${maxBytes} bytes of JSON`));
}

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));
