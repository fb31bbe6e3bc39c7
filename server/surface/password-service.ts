import { PasswordAuthenticationService as definition } from "#proto/services.js";
import type { PasswordAccounts, PasswordChange } from "../core/ports.ts";
import { SecretBytes } from "../secrets/secret-bytes.ts";
import type { Verified } from "../sessions/logins.ts";
import type { PasswordChangeOutcome, PasswordChanges } from "../sessions/password-changes.ts";
import type { SessionTable } from "../sessions/session-table.ts";
import { checkPassword, checkUsername } from "./fields.ts";
import { findSession } from "./find-session.ts";
import { loginAnswer } from "./login-answer.ts";
import type { OwnMethod } from "./own-method.ts";
import type { PasswordLogins } from "./password-logins.ts";
import { unary } from "./unary-method.ts";

/** Numbers of `gatehouse.security.v1.PasswordChangeError`; what a change cannot answer becomes TRY_AGAIN_LATER. */
const PASSWORD_CHANGE_ERRORS: Record<PasswordChangeOutcome["error"], number> = {
  NONE: 0,
  INVALID_CREDENTIALS: 1,
  PENALTY_DELAY_ACTIVE: 2,
  NOT_SUPPORTED_FOR_THIS_USER: 3,
  INSUFFICIENT_NEW_PASSWORD: 4,
  TRY_AGAIN_LATER: 5,
  DUPLICATE_SESSION: 5,
  SESSION_LIMIT_REACHED: 5,
  PASSWORD_MUST_BE_CHANGED: 5,
  SCHEME_NOT_AVAILABLE: 5,
};

/** What the service needs of the rest. */
export interface PasswordServiceParts {
  passwords: PasswordLogins;
  changes: PasswordChanges;
  table: SessionTable;
  accounts: PasswordAccounts;
  maxBytes: number;
}

/** `gatehouse.security.v1.PasswordAuthenticationService`. */
export function passwordService(parts: PasswordServiceParts): OwnMethod[] {
  const limits = { maxBytes: parts.maxBytes };
  const login = { isCredential: true, ignoresToken: true };
  const { passwords } = parts;
  return [
    unary(definition.createSession, limits, login, async (request, call) =>
      loginAnswer(await passwords.open(request, call)),
    ),
    unary(definition.renewSession, limits, login, async (request, call) =>
      loginAnswer(await passwords.renew(findSession(call, request.securityToken), request, call)),
    ),
    unary(definition.changePassword, limits, login, async (request, call) => {
      checkUsername(request.username);
      checkPassword(request.oldPassword, "old_password");
      checkPassword(request.newPassword, "new_password");
      using password = SecretBytes.take(request.oldPassword);
      using newPassword = SecretBytes.take(request.newPassword);
      if (!passwords.isEnabled) return { error: PASSWORD_CHANGE_ERRORS.TRY_AGAIN_LATER };
      const change = (verified: Verified): Promise<PasswordChange> =>
        parts.accounts.change(verified.principal, newPassword);
      const outcome = await parts.changes.change(passwords.attempt(request.username, password, call), change);
      return { error: PASSWORD_CHANGE_ERRORS[outcome.error], penaltyDelayMillis: outcome.penaltyDelayMs };
    }),
    unary(definition.closeSession, limits, { ignoresToken: true }, (request, call) => {
      parts.table.close(findSession(call, request.securityToken), "closed");
      return {};
    }),
  ];
}
