import * as messages from "#proto/messages.js";

const { AuthenticationError, AuthenticationFailureReason, PasswordChangeError, SessionEndReason, SessionEventKind } =
  messages.gatehouse.security.v1;

type Login = messages.gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties;
type Change = messages.gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties;
type Watched = messages.gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties;

const word = (names: Record<number, string>, prefix: string, value: number | null | undefined): string =>
  (names[value ?? 0] ?? `${value}`).replace(prefix, "");

/** The outcome of a login in the words of the contract. */
export const outcomeOf = ({ error }: Login): string => word(AuthenticationError, "AUTHENTICATION_ERROR_", error);

export const reasonOf = ({ reason }: Login): string =>
  word(AuthenticationFailureReason, "AUTHENTICATION_FAILURE_REASON_", reason);

/** The outcome of a password change in the words of the contract. */
export const changeOutcomeOf = ({ error }: Change): string =>
  word(PasswordChangeError, "PASSWORD_CHANGE_ERROR_", error);

/** What a watcher was told, such as `OPENED` or `CLOSED ACCOUNT`. */
export const toldBy = ({ kind, endReason }: Watched): string =>
  [word(SessionEventKind, "SESSION_EVENT_KIND_", kind), word(SessionEndReason, "SESSION_END_REASON_", endReason)]
    .filter((name) => name !== "NONE")
    .join(" ");

/** `status reason`, as the contract's table writes them. */
export const codeOf = ({ status, reason }: { status: string; reason: string }): string =>
  [status, reason].filter((part) => part !== "").join(" ");

/** Tokens that were never issued to anybody, as far as a 32-bit guess can tell: different ones for different numbers. */
export const guess = (n: number): number => 0x7fff_0000 + n;
