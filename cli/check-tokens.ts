import type { Configuration } from "../server/config.ts";
import type { SchemeCheck } from "./check-scheme.ts";
import { formatMs } from "./units.ts";

type Profile = Configuration["authentication"]["oauth"]["profiles"][number];

/** How tokens log in, a line for each profile. Nothing is asked of any provider. */
export function checkTokens({ authentication: { oauth } }: Configuration): SchemeCheck {
  const { enabled, profiles, defaultProfile } = oauth;
  const described = profiles.map((profile) => ["tokens", describe(profile, profile.name === defaultProfile)] as const);
  const off = [["tokens", "login with a token is switched off"]] as const;
  return { lines: enabled ? described : off, document: oauth, isBroken: false };
}

function describe(profile: Profile, isDefault: boolean): string {
  const { name, role, issuer, audience, usernameClaim, leeway, endOnExpiry } = profile;
  const kind = role === "client" ? "ID tokens" : "access tokens";
  const end = endOnExpiry ? `sessions end ${formatMs(leeway)} after their token` : "sessions outlive their token";
  return [
    `${name}${isDefault ? ", for what leads to no other profile" : ""}: ${kind} of ${issuer} for ${audience}`,
    `the user is ${usernameClaim}`,
    describeRoles(profile),
    ...describeRequests(profile),
    end,
  ].join("; ");
}

function describeRoles({ rolesClaim, roles }: Profile): string {
  const mapped = Object.entries(roles).map(([group, names]) => `${group}: ${names.join(" ")}`);
  return mapped.length === 0 ? "roles from accounts alone" : `roles by ${rolesClaim} (${mapped.join(", ")})`;
}

function describeRequests({ jwks, introspection, userinfo, clientId, authorities }: Profile): string[] {
  return [
    ...(jwks === null ? [] : [`keys from ${jwks}`]),
    ...(introspection === null ? [] : [`opaque ones by introspection (${introspection}) as ${clientId}`]),
    ...(userinfo === null ? [] : [`userinfo (${userinfo})`]),
    ...(authorities === null ? [] : [`the provider's certificate by ${authorities}`]),
  ];
}
