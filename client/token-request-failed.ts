/**
 * Why an identity provider gave no token. `unreachable`: name, network or TLS failed. `untrusted`: its certificate comes from
 * nobody that is trusted. `timeout`: not in time. `refused`: it does not want this client, or not like this. `unavailable`:
 * it cannot now (429, 5xx). `malformed`: its answer makes no sense or is too long. `wrong-issuer`: it says to be another.
 */
export type TokenRequestFailedReason =
  | "unreachable"
  | "untrusted"
  | "timeout"
  | "refused"
  | "unavailable"
  | "malformed"
  | "wrong-issuer";

const PASSING: ReadonlySet<TokenRequestFailedReason> = new Set(["unreachable", "timeout", "unavailable", "malformed"]);

/** An identity provider gave no token. The message names the endpoint and never shows a secret. */
export class TokenRequestFailed extends Error {
  override readonly name = "TokenRequestFailed";
  readonly reason: TokenRequestFailedReason;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The provider's own word, such as `invalid_client` (RFC 6749 §5.2). */
  readonly oauthError: string | undefined;
  /** How long the provider wants to be left alone, in ms. */
  readonly retryAfterMs: number;

  constructor(
    reason: TokenRequestFailedReason,
    message: string,
    more: { oauthError?: string | undefined; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.reason = reason;
    this.retryable = PASSING.has(reason);
    this.oauthError = more.oauthError;
    this.retryAfterMs = more.retryAfterMs ?? 0;
  }
}
