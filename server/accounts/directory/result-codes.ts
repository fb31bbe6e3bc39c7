import type { RefusalCause, Verification } from "../../core/ports.ts";
import type { Result } from "./responses.ts";

export const SUCCESS = 0;
export const SIZE_LIMIT_EXCEEDED = 4;
export const NO_SUCH_OBJECT = 32;
const INVALID_CREDENTIALS = 49;

/**
 * Results of a user's bind that are about him and not about the directory (RFC 4511 appendix A). Directories use the
 * later ones for accounts that may not log in.
 */
const REFUSALS: Readonly<Record<number, RefusalCause>> = {
  [INVALID_CREDENTIALS]: "wrong-password",
  [NO_SUCH_OBJECT]: "wrong-password",
  34: "wrong-password", // invalidDNSyntax: what the template made of the name
  48: "wrong-password", // inappropriateAuthentication: the entry has no password
  19: "disabled", // constraintViolation: too many attempts, as some directories tell it
  50: "disabled", // insufficientAccessRights
  53: "disabled", // unwillingToPerform: inactivated
};

/** What Active Directory adds to result 49, as `data 533`. */
const ACTIVE_DIRECTORY: Readonly<Record<string, RefusalCause>> = {
  "530": "disabled", // not at this time
  "531": "disabled", // not from this workstation
  "532": "expired", // the password
  "533": "disabled",
  "701": "expired", // the account
  "773": "expired", // the password must be changed
  "775": "disabled", // locked out
};

/** Results that are about the server, whoever's bind it was: it wants another protection, is busy, or shuts down. */
const ABOUT_THE_SERVER: readonly number[] = [8, 13, 51, 52];

/** Why a bind as nobody shows that no password is checked now; `undefined` where it was refused as it should be. */
export function outageIn({ code, diagnostic }: Result): string | undefined {
  if (!ABOUT_THE_SERVER.includes(code)) return undefined;
  return `the directory could not check a password: result ${code} ${diagnostic}`.trim();
}

/** What a user's bind that did not succeed says of the login. Whatever is not surely about the user is an outage. */
export function refusalOf({ code, diagnostic }: Result): Verification {
  const cause = REFUSALS[code];
  const detail = `result ${code}${diagnostic === "" ? "" : `: ${diagnostic}`}`;
  if (cause === undefined)
    return { kind: "unavailable", detail: `the directory could not check the password: ${detail}` };
  const [, data = ""] = /\bdata ([0-9a-f]{3})\b/i.exec(diagnostic) ?? [];
  return { kind: "refused", cause: (code === INVALID_CREDENTIALS && ACTIVE_DIRECTORY[data]) || cause, detail };
}
