import { relative } from "node:path";
import type { AuthenticationFailed, ConnectionFailed, PasswordChangeFailed } from "../client/index.ts";
import type { Destination } from "./connection.ts";

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
