import { timingSafeEqual } from "node:crypto";

/**
 * Whether both views hold the same bytes. The time depends on the length of `given` alone: neither on where the bytes
 * differ nor on how long `secret` is.
 */
export function equal(given: Uint8Array, secret: Uint8Array): boolean {
  const sameLength = given.length === secret.length;
  return timingSafeEqual(given, sameLength ? secret : given) && sameLength;
}
