import type { Metadata, status } from "@grpc/grpc-js";
import type {
  AuthenticationErrorName,
  AuthenticationFailureReasonName,
  PasswordChangeErrorName,
  SessionEndWord,
} from "./wire-words.ts";

/**
 * Why there is no connection. `key-material`: a certificate, key or authority cannot be loaded, nothing was sent.
 * `untrusted`: the gateway's certificate is not the expected one. `unreachable`: name, network or TLS failed. `timeout`,
 * `aborted`: not in the caller's time. `lost`: there was one and it ended. `given-up`: as many tries as `reconnect.attempts`
 * allows have failed. `closed`: the channel was closed here.
 */
export type ConnectionFailedReason =
  | "key-material"
  | "untrusted"
  | "unreachable"
  | "timeout"
  | "aborted"
  | "lost"
  | "given-up"
  | "closed";

const WORTH_ANOTHER_TRY: ReadonlySet<ConnectionFailedReason> = new Set(["unreachable", "timeout", "lost"]);

/** There is no connection to the gateway. The message says where and why. */
export class ConnectionFailed extends Error {
  override readonly name = "ConnectionFailed";
  readonly reason: ConnectionFailedReason;
  /** Whether the same may succeed later without a change on this side. */
  readonly retryable: boolean;

  constructor(reason: ConnectionFailedReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.retryable = WORTH_ANOTHER_TRY.has(reason);
  }
}

const LOGIN_MESSAGES: Record<AuthenticationErrorName, string> = {
  INVALID_CREDENTIALS: "the name or the credential is wrong",
  PENALTY_DELAY_ACTIVE: "earlier failures are still being paid for; the credential was not looked at",
  DUPLICATE_SESSION: "this user already has a session on this channel",
  SESSION_LIMIT_REACHED: "no place for another session; close one that is not needed",
  TRY_AGAIN_LATER: "the gateway cannot decide now; try again in a few seconds",
  PASSWORD_MUST_BE_CHANGED: "the password must be changed before a session can be opened",
  SCHEME_NOT_AVAILABLE: "this authentication scheme is not offered here",
  UNRECOGNIZED: "refused for a reason that this client does not know",
};

const REASON_MESSAGES: Record<AuthenticationFailureReasonName, string> = {
  SCHEME_DISABLED: "the gateway has this scheme switched off",
  NOT_SUPPORTED_HERE: "this listener cannot take this scheme",
  NO_CERTIFICATE: "the channel showed no certificate",
  CREDENTIAL_EXPIRED: "the credential has expired",
  CREDENTIAL_NOT_YET_VALID: "the credential is not valid yet",
  CREDENTIAL_REVOKED: "the credential was revoked",
  UNKNOWN_ISSUER: "the gateway knows nobody of this issuer's name",
  WRONG_AUDIENCE: "the credential was made for somebody else than this gateway",
  MISSING_CLAIM: "the token lacks something that the gateway asks for",
  UNRECOGNIZED: "for a reason that this client does not know",
};

const TEMPORARY_REFUSALS: ReadonlySet<string | undefined> = new Set([
  "PENALTY_DELAY_ACTIVE",
  "SESSION_LIMIT_REACHED",
  "TRY_AGAIN_LATER",
]);

const loginMessage = (error: AuthenticationErrorName, reason: AuthenticationFailureReasonName | undefined): string =>
  reason === undefined
    ? `${error}: ${LOGIN_MESSAGES[error]}`
    : `${error} (${reason}): ${LOGIN_MESSAGES[error]}: ${REASON_MESSAGES[reason]}`;

const withDelay = (text: string, delayMs: number): string =>
  delayMs > 0 ? `${text} (further attempts are refused for ${delayMs} ms)` : text;

/** The gateway refused a login or a renewal. */
export class AuthenticationFailed extends Error {
  override readonly name = "AuthenticationFailed";
  readonly error: AuthenticationErrorName;
  /** Further attempts are refused for this long, in ms; 0 where nothing is owed. */
  readonly penaltyDelayMs: number;
  readonly reason: AuthenticationFailureReasonName | undefined;
  /** Whether the same credential may be accepted later. */
  readonly retryable: boolean;

  constructor(error: AuthenticationErrorName, penaltyDelayMs: number, reason?: AuthenticationFailureReasonName) {
    super(withDelay(loginMessage(error, reason), penaltyDelayMs));
    this.error = error;
    this.penaltyDelayMs = penaltyDelayMs;
    this.reason = reason;
    this.retryable = TEMPORARY_REFUSALS.has(error) || reason === "CREDENTIAL_NOT_YET_VALID";
  }
}

/**
 * Why a credential was of no use before the gateway was asked, or after. `unavailable`: a file cannot be read, a callback
 * failed, there is no Kerberos ticket. `expired`: known to be; it was not sent. `malformed`: empty or too long. `unchanged`: it
 * was taken, but ends no later than the one before.
 * `package-missing`: Kerberos without the optional package. `gateway-unproven`: the gateway did not prove in turn who it is.
 */
export type CredentialFailedReason =
  | "unavailable"
  | "expired"
  | "malformed"
  | "unchanged"
  | "package-missing"
  | "gateway-unproven";

/** There is no credential to log in with, or the gateway is not the one it was for. The message never shows a secret. */
export class CredentialFailed extends Error {
  override readonly name = "CredentialFailed";
  readonly reason: CredentialFailedReason;
  /** Whether the same file, callback or ticket may do later. */
  readonly retryable: boolean;

  constructor(
    reason: CredentialFailedReason,
    message: string,
    { retryable = false, cause }: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.retryable = retryable;
  }
}

const CHANGE_MESSAGES: Record<PasswordChangeErrorName, string> = {
  INVALID_CREDENTIALS: "the name or the old password is wrong",
  PENALTY_DELAY_ACTIVE: "earlier failures are still being paid for; the old password was not looked at",
  NOT_SUPPORTED_FOR_THIS_USER: "this user's password cannot be changed here",
  INSUFFICIENT_NEW_PASSWORD: "the new password does not meet the rules",
  TRY_AGAIN_LATER: "the gateway cannot decide now; try again in a few seconds",
  UNRECOGNIZED: "refused for a reason that this client does not know",
};

/** The gateway refused to change a password. */
export class PasswordChangeFailed extends Error {
  override readonly name = "PasswordChangeFailed";
  readonly error: PasswordChangeErrorName;
  /** Further attempts are refused for this long, in ms; 0 where nothing is owed. */
  readonly penaltyDelayMs: number;
  /** Whether the same passwords may be accepted later. */
  readonly retryable: boolean;

  constructor(error: PasswordChangeErrorName, penaltyDelayMs: number) {
    super(withDelay(`${error}: ${CHANGE_MESSAGES[error]}`, penaltyDelayMs));
    this.error = error;
    this.penaltyDelayMs = penaltyDelayMs;
    this.retryable = TEMPORARY_REFUSALS.has(error);
  }
}

/** The session of a call is over; the call had no effect, or its effect is unknown where `cause` is a `CallFailed`. */
export class SessionEnded extends Error {
  override readonly name = "SessionEnded";
  readonly reason: SessionEndWord;
  /** True while the session is being opened again by itself: wait for its event `reopened`. */
  readonly retryable: boolean;

  constructor(reason: SessionEndWord, reopening: boolean, cause?: unknown) {
    const text = reopening ? "the session is being opened again" : "the session has ended; log in again";
    super(`${text} (${reason})`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.retryable = reopening;
  }
}

/**
 * The client is not Primary of its failover group. A call that was to begin did not reach the network; of one that was
 * running (`isSent`) the effect is unknown.
 */
export class NotPrimary extends Error {
  override readonly name = "NotPrimary";
  readonly group: string;
  readonly isSent: boolean;
  /** Another client is Primary, or will be: the same call is not for this one to repeat. */
  readonly retryable = false;

  constructor(group: string, isSent: boolean, cause?: unknown) {
    const text = isSent
      ? `the client stopped being Primary of ${JSON.stringify(group)} while the call was running; its effect is unknown`
      : `the client is not Primary of ${JSON.stringify(group)}; the call was not sent`;
    super(text, cause === undefined ? undefined : { cause });
    this.group = group;
    this.isSent = isSent;
  }
}

/** The gateway refused a call: its epoch is over, or its client is not Primary. The call had no effect. */
export class Fenced extends Error {
  override readonly name = "Fenced";
  readonly group: string;
  /** The epoch that the call carried; 0 for none. */
  readonly epoch: number;
  readonly retryable = false;

  constructor(group: string, epoch: number, cause: unknown) {
    super(`the gateway refused the call: epoch ${epoch} of ${JSON.stringify(group)} may not act`, { cause });
    this.group = group;
    this.epoch = epoch;
  }
}

/** Name of a gRPC status, such as `PERMISSION_DENIED`. */
export type StatusName = Exclude<keyof typeof status, "OK">;

const TEMPORARY_REASONS: ReadonlySet<string | undefined> = new Set(["TOO_MANY_CALLS"]);

/** A call ended with another status than OK. */
export class CallFailed extends Error {
  override readonly name = "CallFailed";
  readonly code: StatusName;
  /** The gateway's reason (`google.rpc.ErrorInfo` of domain `gatehouse`), such as `METHOD_DENIED`. */
  readonly reason: string | undefined;
  /** Whether the same call may succeed later. It does not say that this one had no effect. */
  readonly retryable: boolean;
  /** The trailing metadata of the answer. */
  readonly metadata: Metadata;

  constructor(code: StatusName, message: string, metadata: Metadata, reason?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.reason = reason;
    this.metadata = metadata;
    this.retryable = code === "UNAVAILABLE" || code === "ABORTED" || TEMPORARY_REASONS.has(reason);
  }
}
