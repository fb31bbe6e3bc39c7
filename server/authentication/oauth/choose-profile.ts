import { type Claims, claimOf, quoted, type Refused, refused, textsOf } from "./claims.ts";
import type { ProfileOptions } from "./profile-options.ts";
import type { UnverifiedToken } from "./read-token.ts";

/** What a client sent, as far as the choice looks at it. */
export interface Presented {
  /** As the client names it. */
  readonly issuer: string | undefined;
  readonly accessToken: UnverifiedToken | undefined;
  readonly idToken: UnverifiedToken | undefined;
}

/** A profile that can be chosen. */
export interface Choosable {
  readonly options: ProfileOptions;
}

/**
 * Chooses the profile whose rules a login must pass (seed 002, "OAuth Authentication"): 1. the issuer that the client
 * names, which must match, 2. the `iss` of its token, 3. the default profile. Where there is an ID token, profiles of
 * OpenID Connect come first, and its `iss` counts. Profiles of one issuer are told apart by the token's audience.
 */
export function chooseProfile<Profile extends Choosable>(
  profiles: readonly Profile[],
  defaultProfile: string | null,
  presented: Presented,
): Profile | Refused {
  const { issuer } = presented;
  if (issuer !== undefined) {
    const named = ofIssuer(profiles, issuer);
    if (named.length > 0) return fitting(named, presented);
    return unknownIssuer(`no profile has the issuer ${issuerQuoted(issuer)} that the client names`);
  }
  const iss = claimOf(claimsOf(presented.idToken ?? presented.accessToken), "iss");
  const issued = ofIssuer(profiles, iss);
  if (issued.length > 0) return fitting(issued, presented);
  const byDefault = profiles.find(({ options }) => options.name === defaultProfile);
  if (byDefault !== undefined) return byDefault;
  const what = iss === undefined ? "the token names no issuer" : `no profile has the token's issuer ${quoted(iss)}`;
  return unknownIssuer(`${what}, and there is no defaultProfile`);
}

const ofIssuer = <Profile extends Choosable>(profiles: readonly Profile[], issuer: unknown): Profile[] =>
  profiles.filter(({ options }) => options.issuer === issuer);

/** The profile for the tokens that were sent and for their audience. Where none fits, the first: its checks then say why. */
function fitting<Profile extends Choosable>(candidates: readonly Profile[], presented: Presented): Profile {
  const wanted = presented.idToken === undefined ? "resource-server" : "client";
  const ofRole = candidates.filter(({ options }) => options.role === wanted);
  const [first, ...others] = ofRole.length > 0 ? ofRole : candidates;
  const fits = ({ options }: Profile) => accepts(options, presented);
  return [first!, ...others].find(fits) ?? first!;
}

function accepts({ role, audience, introspection }: ProfileOptions, presented: Presented): boolean {
  const token = role === "client" ? presented.idToken : presented.accessToken;
  if (token?.kind === "opaque") return introspection !== null;
  return textsOf(claimOf(claimsOf(token), "aud")).includes(audience);
}

/** A token that a client sends in the wrong field must not stand in the log. */
const issuerQuoted = (issuer: string): string => (URL.canParse(issuer) ? quoted(issuer) : "(no URL)");

const claimsOf = (token: UnverifiedToken | undefined): Claims => (token?.kind === "signed" ? token.claims : {});

const unknownIssuer = (detail: string) => refused("unknown-issuer", detail, { reason: "UNKNOWN_ISSUER" });
