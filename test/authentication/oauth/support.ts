import { type OpenTokenScheme, openTokenScheme } from "../../../server/authentication/oauth/open.ts";
import type { ProfileOptions } from "../../../server/authentication/oauth/profile-options.ts";
import type { RequestLimits } from "../../../server/authentication/oauth/provider-requests.ts";
import type { Clock } from "../../../server/core/clock.ts";
import type { GatewayEvent } from "../../../server/core/events.ts";
import type { Entitlement, PresentedCertificate, Verification } from "../../../server/core/ports.ts";
import type { Principal } from "../../../server/core/principal.ts";
import { SecretBytes } from "../../../server/secrets/secret-bytes.ts";
import { FakeClock } from "../../support/fake-clock.ts";

/** A complete profile; `issuer` is needed. */
export const profileOf = (given: Partial<ProfileOptions> & { issuer: string }): ProfileOptions => ({
  name: "plant",
  role: "resource-server",
  audience: "gatehouse",
  usernameClaim: "sub",
  rolesClaim: "groups",
  roles: { operators: ["Engineer"], visitors: ["Viewer"] },
  requiredScopes: [],
  requiredClaims: {},
  type: "at+jwt",
  leeway: 30_000,
  jwks: null,
  introspection: null,
  userinfo: null,
  clientId: null,
  clientSecretFile: null,
  authorities: null,
  endOnExpiry: true,
  ...given,
});

/** A fake clock that shows today, since providers know no other. */
export function clockOfToday(): FakeClock {
  const clock = new FakeClock();
  clock.stepWall(Date.now() - clock.wall());
  return clock;
}

export interface Shown {
  accessToken?: string;
  idToken?: string;
  issuer?: string;
  certificate?: PresentedCertificate;
}

export interface TestScheme extends AsyncDisposable {
  readonly clock: FakeClock;
  readonly events: GatewayEvent[];
  /** Logs in. Whatever comes of it, the tokens are wiped, as the service does. */
  verify(shown: Shown): Promise<Verification>;
}

export interface SchemeOptions {
  clock?: FakeClock;
  defaultProfile?: string | null;
  limits?: RequestLimits;
  lentTo?: (principal: Principal) => readonly string[];
}

/** The scheme with some profiles, its events, and a clock that stands still. */
export async function openScheme(
  profiles: readonly ProfileOptions[],
  options: SchemeOptions = {},
): Promise<TestScheme> {
  const { clock = clockOfToday(), defaultProfile = null, limits, lentTo = () => [] } = options;
  const events: GatewayEvent[] = [];
  const opened: OpenTokenScheme = await openTokenScheme(
    { profiles, defaultProfile },
    { clock: clock as Clock, emit: (event) => events.push(event), lentTo, ...(limits && { limits }) },
  );
  return {
    clock,
    events,
    async verify({ accessToken, idToken, issuer, certificate }) {
      using access = accessToken === undefined ? undefined : SecretBytes.take(Buffer.from(accessToken));
      using id = idToken === undefined ? undefined : SecretBytes.take(Buffer.from(idToken));
      return await opened.scheme.verify({ accessToken: access, idToken: id, issuer, certificate });
    },
    [Symbol.asyncDispose]: () => opened.close(),
  };
}

/** What came of a login, in a line: `verified plant/alice Engineer`, `refused expired CREDENTIAL_EXPIRED`, `unavailable`. */
export function outcome(found: Verification): string {
  if (found.kind === "unavailable") return "unavailable";
  if (found.kind === "refused") return ["refused", found.cause, found.reason ?? "-"].join(" ");
  found.entitlement?.release?.();
  const { authority, name } = found.principal;
  return [`verified ${authority}/${name}`, ...found.roles].join(" ");
}

/** What a session would rest on; the login must have succeeded. */
export function entitlementOf(found: Verification): Entitlement {
  if (found.kind === "verified" && found.entitlement !== undefined) return found.entitlement;
  throw new Error(`no entitlement: ${JSON.stringify(found)}`);
}
