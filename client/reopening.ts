import type { Credential } from "./credential.ts";
import { AuthenticationFailed, CallFailed, ConnectionFailed, CredentialFailed } from "./errors.ts";
import { backoffMs } from "./waiting.ts";

/** Added to an announced penalty, so that clocks that run apart do not cost another refusal, in ms. */
export const PENALTY_MARGIN_MS = 250;

/** The gateway asks for it with TRY_AGAIN_LATER, in ms. */
const TRY_AGAIN_MS = 2_000;

const PACE = { initialMs: 500, maximumMs: 30_000 };

/** Refusals that are not charged, and that a newer credential of the same source may not meet. */
const OUT_OF_DATE: ReadonlySet<string | undefined> = new Set(["CREDENTIAL_EXPIRED", "CREDENTIAL_REVOKED"]);

/**
 * How long to wait before proving again by itself, in ms. `undefined`: never, because the same would be refused again,
 * and repeating it could lock the user out.
 * @param failures how many tries failed in a row, this one included
 */
export function retryDelayMs(
  error: unknown,
  failures: number,
  { isFresh }: Pick<Credential, "isFresh">,
): number | undefined {
  // The next connection comes at its own pace.
  if (error instanceof ConnectionFailed) return error.retryable ? 0 : undefined;
  const paceMs = backoffMs(PACE, failures - 1);
  if (error instanceof CredentialFailed) return error.retryable ? paceMs : undefined;
  if (error instanceof AuthenticationFailed) {
    if (!error.retryable && !(isFresh && OUT_OF_DATE.has(error.reason))) return undefined;
    if (error.error === "TRY_AGAIN_LATER") return TRY_AGAIN_MS + paceMs;
    if (error.error === "PENALTY_DELAY_ACTIVE") return error.penaltyDelayMs + PENALTY_MARGIN_MS;
    return error.penaltyDelayMs + paceMs;
  }
  if (error instanceof CallFailed) return error.retryable || error.code === "DEADLINE_EXCEEDED" ? paceMs : undefined;
  // A callback's own error, which may say that it passes.
  return (error as { retryable?: unknown } | undefined)?.retryable === true ? paceMs : undefined;
}
