import { memberRefusal, RestError } from "./envelope.ts";

/**
 * Bounds what the gateway keeps and does not read.
 * @throws {RestError} for more than `maxBytes` of JSON
 */
export function checkData(data: object | null | undefined, maxBytes: number): void {
  if (data == null || Buffer.byteLength(JSON.stringify(data)) <= maxBytes) return;
  throw new RestError(memberRefusal("AdditionalData", `AdditionalData must have at most ${maxBytes} bytes of JSON`));
}
