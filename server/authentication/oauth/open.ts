import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { Scheme, TokenCredential } from "../../core/ports.ts";
import type { Principal } from "../../core/principal.ts";
import { GrantedRoles } from "../granted-roles.ts";
import { ClientCredentials } from "./client-credentials.ts";
import { Introspection } from "./introspection.ts";
import { Profile } from "./profile.ts";
import type { ProfileOptions, TokenOptions } from "./profile-options.ts";
import { Provider } from "./provider.ts";
import type { RequestLimits } from "./provider-requests.ts";
import { TokenScheme } from "./token-scheme.ts";

export interface TokenSurroundings {
  clock: Clock;
  emit: Emit;
  /** The roles that an account lends to a principal of another authority. */
  lentTo(principal: Principal): readonly string[];
  /** On requests to each provider. */
  limits?: RequestLimits;
}

export interface OpenTokenScheme {
  scheme: Scheme<TokenCredential>;
  close(): Promise<void>;
}

/**
 * Makes the token scheme. Files are read now, and a mistake in one rejects; providers are asked from now on, and need not
 * be there.
 */
export async function openTokenScheme(options: TokenOptions, around: TokenSurroundings): Promise<OpenTokenScheme> {
  const { clock, emit, lentTo, limits } = around;
  const providers = new Map<string, Provider>();
  const introspections: Introspection[] = [];
  const close = async () => {
    for (const introspection of introspections) introspection[Symbol.dispose]();
    await Promise.all([...providers.values()].map((provider) => provider.close()));
  };
  try {
    const profiles: Profile[] = [];
    for (const profile of options.profiles) {
      const key = JSON.stringify([profile.issuer, profile.jwks, profile.authorities]);
      const provider = providers.get(key) ?? (await Provider.open(profile, { clock, emit, limits }));
      providers.set(key, provider);
      const introspection = await introspectionOf(profile, provider, clock);
      if (introspection !== undefined) introspections.push(introspection);
      const granted = new GrantedRoles(profile.roles, "exact", lentTo);
      profiles.push(new Profile({ options: profile, provider, introspection, granted, clock }));
    }
    for (const provider of providers.values()) void provider.keys.refresh();
    return { scheme: new TokenScheme(profiles, options.defaultProfile), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function introspectionOf(
  { introspection, clientId, clientSecretFile }: ProfileOptions,
  provider: Provider,
  clock: Clock,
): Promise<Introspection | undefined> {
  if (introspection === null || clientId === null || clientSecretFile === null) return undefined;
  return new Introspection(provider, introspection, await ClientCredentials.read(clientId, clientSecretFile), clock);
}
