/** One entry of `authentication.oauth.profiles` (contract §3). Durations in ms, paths absolute. */
export interface ProfileOptions {
  /** The authority of its principals. */
  readonly name: string;
  /** What the gateway is to the provider: OAuth 2.0 resource server, or OpenID Connect client. */
  readonly role: "resource-server" | "client";
  readonly issuer: string;
  /** What `aud` must hold: the gateway's own name as a resource, or its client id. */
  readonly audience: string;
  readonly usernameClaim: string;
  readonly rolesClaim: string;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly requiredScopes: readonly string[];
  readonly requiredClaims: Readonly<Record<string, unknown>>;
  /** The `typ` of access tokens. */
  readonly type: string;
  readonly leeway: number;
  /** URL or file of the keys; `null`: where discovery says. */
  readonly jwks: string | null;
  /** URL, or `discovery`; `null`: opaque tokens are refused. */
  readonly introspection: string | null;
  /** URL, or `discovery`; `null`: userinfo is not asked. */
  readonly userinfo: string | null;
  readonly clientId: string | null;
  readonly clientSecretFile: string | null;
  /** PEM file of the authorities that vouch for the provider; `null`: those of the system. */
  readonly authorities: string | null;
  readonly endOnExpiry: boolean;
}

/** `authentication.oauth`, as far as the scheme looks. */
export interface TokenOptions {
  readonly defaultProfile: string | null;
  readonly profiles: readonly ProfileOptions[];
}
