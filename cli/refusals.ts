import type { AuthenticationFailed, PasswordChangeFailed } from "../client/index.ts";

/** What a refused login means and what to do about it. */
export function loginRefusal({ error, penaltyDelayMs }: AuthenticationFailed, user: string): string {
  const next = `the next attempt is possible in ${seconds(penaltyDelayMs)}`;
  const sentences: Record<AuthenticationFailed["error"], string> = {
    INVALID_CREDENTIALS: `the user name or the password is wrong; ${next}`,
    PENALTY_DELAY_ACTIVE: `earlier failures are not paid for yet, so the password was not looked at; ${next}`,
    DUPLICATE_SESSION: `${user} has a session on this channel already`,
    SESSION_LIMIT_REACHED: "every place for a session is taken: close one that is not needed, or try again later",
    TRY_AGAIN_LATER: "the gateway cannot look at passwords now: try again in a few seconds",
    PASSWORD_MUST_BE_CHANGED: `the password must be changed first: log in from a terminal, which asks for a new one, or let an administrator run "gatehouse account password ${user}"`,
    SCHEME_NOT_AVAILABLE: "the gateway does not offer login with a password",
    UNRECOGNIZED: "the gateway refused for a reason that this version does not know",
  };
  return sentences[error];
}

/** What a refused password change means and what to do about it. */
export function changeRefusal({ error, penaltyDelayMs }: PasswordChangeFailed, user: string): string {
  const next = `the next attempt is possible in ${seconds(penaltyDelayMs)}`;
  const sentences: Record<PasswordChangeFailed["error"], string> = {
    INVALID_CREDENTIALS: `the user name or the old password is wrong; ${next}`,
    PENALTY_DELAY_ACTIVE: `earlier failures are not paid for yet, so the old password was not looked at; ${next}`,
    NOT_SUPPORTED_FOR_THIS_USER: `the password of ${user} cannot be changed here: ask an administrator`,
    INSUFFICIENT_NEW_PASSWORD: "the new password is too short, the old one again, or the user's name: choose another",
    TRY_AGAIN_LATER: "the gateway cannot change passwords now: try again in a few seconds",
    UNRECOGNIZED: "the gateway refused for a reason that this version does not know",
  };
  return sentences[error];
}

const seconds = (ms: number) => `${Math.ceil(ms / 1_000)} s`;
