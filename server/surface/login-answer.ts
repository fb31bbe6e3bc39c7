import type * as messages from "#proto/messages.js";
import type { AuthenticationErrorName } from "../core/events.ts";
import type { FailureReason } from "../core/ports.ts";
import type { LoginOutcome } from "../sessions/logins.ts";
import { sessionMessage } from "./session-message.ts";

/** Numbers of `gatehouse.security.v1.AuthenticationError`. */
const AUTHENTICATION_ERRORS: Record<AuthenticationErrorName | "NONE", number> = {
  NONE: 0,
  INVALID_CREDENTIALS: 1,
  PENALTY_DELAY_ACTIVE: 2,
  DUPLICATE_SESSION: 3,
  SESSION_LIMIT_REACHED: 4,
  TRY_AGAIN_LATER: 5,
  PASSWORD_MUST_BE_CHANGED: 6,
  SCHEME_NOT_AVAILABLE: 7,
};

/** Numbers of `gatehouse.security.v1.AuthenticationFailureReason`. */
const REASONS: Record<FailureReason, number> = {
  SCHEME_DISABLED: 1,
  NOT_SUPPORTED_HERE: 2,
  NO_CERTIFICATE: 3,
  CREDENTIAL_EXPIRED: 4,
  CREDENTIAL_NOT_YET_VALID: 5,
  CREDENTIAL_REVOKED: 6,
  UNKNOWN_ISSUER: 7,
  WRONG_AUDIENCE: 8,
  MISSING_CLAIM: 9,
};

/** Kerberos's answer has every member that the others have. */
type Answer = messages.gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties;

/** What came of a login or renewal, as every scheme's service answers it. */
export const loginAnswer = (outcome: LoginOutcome): Answer =>
  outcome.error === "NONE"
    ? {
        securityToken: outcome.session.token,
        session: sessionMessage(outcome.session),
        ...(outcome.response !== undefined && { responseToken: outcome.response }),
      }
    : {
        error: AUTHENTICATION_ERRORS[outcome.error],
        penaltyDelayMillis: outcome.penaltyDelayMs,
        ...(outcome.reason !== undefined && { reason: REASONS[outcome.reason] }),
      };
