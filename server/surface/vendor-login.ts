import type { AuthenticationErrorName } from "../core/events.ts";

/**
 * Numbers of `Arp.System.Security.Grpc.AuthenticationError`. Where the vendor has no word, the one whose advice fits:
 * docs/decisions/0008-where-the-contract-is-silent.md.
 */
export const VENDOR_ERRORS: Record<AuthenticationErrorName | "NONE", number> = {
  NONE: 0,
  INVALID_CREDENTIALS: 1,
  PENALTY_DELAY_ACTIVE: 2,
  DUPLICATE_SESSION: 3,
  SESSION_LIMIT_REACHED: 3,
  PASSWORD_MUST_BE_CHANGED: 4,
  TRY_AGAIN_LATER: 5,
  SCHEME_NOT_AVAILABLE: 5,
};

const TOKEN_BYTES = 4;
const LARGEST_UINT32 = 2 ** 32 - 1;

/** A token as the vendor's messages have it. */
export const vendorToken = (value: number) => ({ size: TOKEN_BYTES, value });

/** The token in a vendor's request. Its `size` means nothing; without a token it is 0. */
export const tokenIn = (token: { value?: number | null } | null | undefined): number => token?.value ?? 0;

/** A duration in a field of 32 bits, in ms; what is longer is told as the longest. */
export const vendorMillis = (ms: number): number => Math.min(ms, LARGEST_UINT32);
