import { AuthenticationFailed, CallFailed, ConnectionFailed } from "./errors.ts";
import { backoffMs } from "./waiting.ts";

/** Added to an announced penalty, so that clocks that run apart do not cost another refusal, in ms. */
export const PENALTY_MARGIN_MS = 250;

/** The gateway asks for it with TRY_AGAIN_LATER, in ms. */
const TRY_AGAIN_MS = 2_000;

const PACE = { initialMs: 500, maximumMs: 30_000 };

/**
 * How long to wait before logging in again by itself, in ms. `undefined`: never, because the same credential would be
 * refused again, and repeating it could lock the user out.
 * @param refusals how many logins were refused in a row, this one included
 */
export function reopenDelayMs(error: unknown, refusals: number): number | undefined {
  // The next connection comes at its own pace.
  if (error instanceof ConnectionFailed) return error.retryable ? 0 : undefined;
  const paceMs = backoffMs(PACE, refusals - 1);
  if (error instanceof AuthenticationFailed) {
    if (!error.retryable) return undefined;
    if (error.error === "TRY_AGAIN_LATER") return TRY_AGAIN_MS + paceMs;
    return error.penaltyDelayMs > 0 ? error.penaltyDelayMs + PENALTY_MARGIN_MS : paceMs;
  }
  const mayPass = error instanceof CallFailed && (error.retryable || error.code === "DEADLINE_EXCEEDED");
  return mayPass ? paceMs : undefined;
}
