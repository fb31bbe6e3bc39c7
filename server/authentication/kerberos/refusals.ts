import type { Verification } from "../../core/ports.ts";
import type { InitialToken } from "./initial-token.ts";

type Refused = Extract<Verification, { kind: "refused" }>;
type Finding = Pick<Refused, "cause" | "reason">;

/**
 * What libkrb5 says of a token that is to blame itself. All but the first two come after the ticket was decrypted with our
 * key, and the authenticator with the ticket's: only then is a time believed. The order in libkrb5 is: decrypt, compare the
 * client, look for a replay, look at the ticket's times, then at the clock.
 */
const FINDINGS: readonly (readonly [text: RegExp, found: Finding])[] = [
  [/^Request ticket server .* found in keytab but does not match server principal/s, { cause: "wrong-service" }],
  [/^Request ticket server .* not found in keytab \(ticket kvno \d+\)$/s, { cause: "wrong-service" }],
  [/^Request ticket server .* not found in keytab; ticket is likely out of date$/s, { cause: "expired" }],
  [/^Request ticket server .* found in keytab but cannot decrypt ticket$/s, { cause: "untrusted" }],
  [/^Request is a replay$/, { cause: "replayed" }],
  [/^Clock skew too great$/, { cause: "clock-skew" }],
  [/^Ticket expired$/, { cause: "expired", reason: "CREDENTIAL_EXPIRED" }],
  [/^Ticket not yet valid$/, { cause: "not-yet-valid", reason: "CREDENTIAL_NOT_YET_VALID" }],
  [/^Ticket is ineligible for postdating|^Ticket has invalid flag set$/, { cause: "not-yet-valid" }],
  [/^Decrypt integrity check failed/, { cause: "bad-signature" }],
  [/^Ticket\/authenticator don't match$/, { cause: "bad-signature" }],
  [/^Message stream modified$/, { cause: "bad-signature" }],
  [/^Illegal cross-realm ticket$/, { cause: "wrong-realm" }],
  [
    /^(Bad encryption type|KDC has no support for encryption type|Program lacks support for (encryption|checksum) type)$/,
    { cause: "algorithm" },
  ],
  [/^Encryption type .* not permitted$/, { cause: "algorithm" }],
  [/^Success$/, { cause: "malformed" }],
  [/^ASN\.1 /, { cause: "malformed" }],
  [/^(Invalid message type|Invalid field length|Token header is malformed or corrupt)/, { cause: "malformed" }],
];

/** What GSSAPI itself says of such a token, whatever stands behind it. */
const MALFORMED =
  /^(Invalid token was supplied|An unsupported mechanism was requested|A required input parameter could not be read|An invalid name was supplied|Incorrect channel bindings were supplied|A token had an invalid (MIC|signature))$/;

/**
 * What an error of libkrb5 on a token means, told by its text: the package gives no numbers. Whatever is not known to be
 * the token's fault counts as ours (keytab gone, replay cache not writable, memory), so that nobody is charged for it;
 * nobody gets in by it either.
 */
export function findingOf(
  error: unknown,
  { realm, service }: Pick<InitialToken, "realm" | "service">,
  realms: readonly string[],
): Verification {
  const message = error instanceof Error ? error.message : String(error);
  const [major = "", ...rest] = message.split(": ");
  const minor = rest.join(": ");
  if (MALFORMED.test(major)) return { kind: "refused", cause: "malformed", detail: major };
  const [, found] = FINDINGS.find(([text]) => text.test(minor)) ?? [];
  if (found === undefined) return { kind: "unavailable", detail: minor === "" ? message : minor };
  const isOther = found.cause === "wrong-service" && realm !== undefined && !realms.includes(realm);
  return {
    kind: "refused",
    ...found,
    ...(isOther && { cause: "wrong-realm" }),
    detail: found.cause === "wrong-service" ? `the ticket is for ${service ?? "a service without name"}` : minor,
  };
}
