import { relative } from "node:path";
import type {
  AuthenticationFailed,
  AuthenticationFailureReasonName,
  ConnectionFailed,
  CredentialFailed,
  PasswordChangeFailed,
  SchemeName,
} from "../client/index.ts";
import type { Destination } from "./connection.ts";

/** Who logs in, and how. */
export interface LoginOf {
  /** `undefined` where the credential names its user itself. */
  user: string | undefined;
  scheme: SchemeName;
}

/** What each scheme's credential is called, and where the configuration switches it on. */
const SCHEME_WORDS: Record<SchemeName, { credential: string; renewal: string; key: string }> = {
  password: { credential: "password", renewal: "log in with another", key: "password" },
  certificate: { credential: "certificate", renewal: "name another with --certificate and --key", key: "certificate" },
  kerberos: { credential: "Kerberos ticket", renewal: "get another with kinit", key: "kerberos" },
  token: { credential: "token", renewal: "get another from the identity provider", key: "oauth" },
};

/** What a refused login means and what to do about it. */
export function loginRefusal(
  { error, reason, penaltyDelayMs }: AuthenticationFailed,
  { user, scheme }: LoginOf,
): string {
  const next = `the next attempt is possible in ${seconds(penaltyDelayMs)}`;
  const { credential } = SCHEME_WORDS[scheme];
  const because = reason === undefined ? undefined : reasonSentence(reason, scheme);
  const wrong =
    scheme === "password"
      ? "the user name or the password is wrong"
      : `the gateway does not accept this ${credential}${user === undefined ? "" : `, or not for ${user}`}; its log says why`;
  const sentences: Record<AuthenticationFailed["error"], string> = {
    INVALID_CREDENTIALS: `${because ?? wrong}; ${next}`,
    PENALTY_DELAY_ACTIVE: `earlier failures are not paid for yet, so the ${credential} was not looked at; ${next}`,
    DUPLICATE_SESSION: `${user ?? "this user"} has a session on this channel already`,
    SESSION_LIMIT_REACHED: "every place for a session is taken: close one that is not needed, or try again later",
    TRY_AGAIN_LATER: `the gateway cannot look at ${credential}s now: try again in a few seconds`,
    PASSWORD_MUST_BE_CHANGED: `the password must be changed first: log in from a terminal, which asks for a new one, or let an administrator run "gatehouse account password ${user}"`,
    SCHEME_NOT_AVAILABLE: because ?? `the gateway does not offer login with a ${credential}`,
    UNRECOGNIZED: "the gateway refused for a reason that this version does not know",
  };
  return sentences[error];
}

/** Why a credential was refused, where the gateway tells, and what to do about it. */
function reasonSentence(reason: AuthenticationFailureReasonName, scheme: SchemeName): string {
  const { credential, renewal, key } = SCHEME_WORDS[scheme];
  const sentences: Record<AuthenticationFailureReasonName, string> = {
    SCHEME_DISABLED: `the gateway has login with a ${credential} switched off: use another --scheme, or let its administrator set authentication.${key}.enabled`,
    NOT_SUPPORTED_HERE: `this listener cannot take a ${credential}: reach the gateway over TLS, by another --address`,
    NO_CERTIFICATE:
      "the gateway was shown no certificate: its listener must ask for one (tls.clientCertificates: request) and know its authority (tls.clientAuthorities)",
    CREDENTIAL_EXPIRED: `the ${credential} has expired: ${renewal}`,
    CREDENTIAL_NOT_YET_VALID: `the ${credential} is not valid yet: compare the clocks of this machine, the gateway and whoever issued it`,
    CREDENTIAL_REVOKED: `the ${credential} was revoked: ${renewal}`,
    UNKNOWN_ISSUER:
      "the gateway knows no identity provider of the issuer that the token has or --issuer names: correct it, or let its administrator add a profile to authentication.oauth.profiles",
    WRONG_AUDIENCE: `the ${credential} was made for somebody else: ask the identity provider for one whose audience is this gateway`,
    MISSING_CLAIM:
      "the token lacks a claim that the gateway asks for: the gateway's log says which, the identity provider must add it",
    UNRECOGNIZED: `the gateway refuses this ${credential} for a reason that this version does not know`,
  };
  return sentences[reason];
}

/** Why there is nothing to log in with, in the words of this command's options. */
export const credentialRefusal = ({ reason, message }: CredentialFailed): string =>
  reason === "expired" ? `${message}; get another from the identity provider` : message;

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

/** Why there is no connection, in the words of this command's options. */
export function connectionRefusal({ reason, cause, message }: ConnectionFailed, destination: Destination): string {
  const expected = destination.configured?.certificate;
  const right = OF_THE_RIGHT_CERTIFICATE.has((cause as NodeJS.ErrnoException | undefined)?.code);
  if (reason === "untrusted" && expected !== undefined && !right)
    return `another gateway answers at ${destination.address}: its certificate is not ${shown(expected)}; name yours with --address, --ca or --fingerprint`;
  return message
    .replace(/give ca or fingerprint$/, "give --ca or --fingerprint")
    .replace(/connect with plaintext: true$/, "add --plaintext");
}

/** What can be wrong with the one certificate that is trusted. */
const OF_THE_RIGHT_CERTIFICATE: ReadonlySet<string | undefined> = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** A file as it is shortest to read from here. */
const shown = (file: string) => (relative(".", file).startsWith("..") ? file : relative(".", file));

const seconds = (ms: number) => `${Math.ceil(ms / 1_000)} s`;
