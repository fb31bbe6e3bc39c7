import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import type { Provider } from "oidc-provider";
import type { Pem } from "./certificates.ts";

/** What a token should be like. */
export interface TokenWish {
  /** Whose. Default: the client's own (client credentials), whose `sub` is the client's id. */
  subject?: string;
  /** Its claim `groups`. Default: none. */
  groups?: readonly string[];
  /** Its claim `aud`; `null` for the opaque kind that only userinfo takes. Default `gatehouse`. */
  audience?: string | null;
  /** Default `read write`. */
  scope?: string;
  /** Default: a JWT. */
  format?: "jwt" | "opaque";
  /** Default: an hour. */
  lifetimeS?: number;
  /** More claims. */
  claims?: Readonly<Record<string, unknown>>;
}

/** One request that the provider got. */
export interface ProviderRequest {
  method: string;
  /** With its query. */
  url: string;
  authorization: string | undefined;
}

type Algorithm = "RS256" | "PS256" | "ES256" | "EdDSA";
interface SigningKey {
  kid: string;
  alg: Algorithm;
  privateKey: CryptoKey;
  publicJwk: JWK;
  privateJwk: JWK;
}

export const CLIENT = { id: "plant-client", secret: "the secret of the client" };
/** The gateway as a client of the provider, for introspection. */
export const GATEWAY_CLIENT = { id: "gatehouse", secret: "the secret of the gateway" };
const REDIRECT = "https://client.example/callback";
/** Audiences travel as resource indicators, which are URIs. */
const RESOURCE = "https://resource.example/";
const SCOPES = "read write";

/**
 * A real OpenID provider on loopback: discovery, JWKS, token, introspection, revocation and userinfo endpoints of
 * `oidc-provider`. Tokens come from its token endpoint; `sign` makes with its keys what it never would.
 */
export class IdentityProvider implements AsyncDisposable {
  readonly client = CLIENT;
  readonly gatewayClient = GATEWAY_CLIENT;
  readonly audience = "gatehouse";
  /** Every request that came in, those of tests for tokens too. */
  readonly requests: ProviderRequest[] = [];
  /** Answers in place of the provider, where it returns true. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  readonly #tls: Pem | undefined;
  #server: Server | undefined;
  #port = 0;
  #provider: Provider | undefined;
  #keys: SigningKey[] = [];

  private constructor(tls: Pem | undefined) {
    this.#tls = tls;
  }

  /** @param options.tls its certificate; without one it speaks plain HTTP */
  static async start({ tls }: { tls?: Pem } = {}): Promise<IdentityProvider> {
    const provider = new IdentityProvider(tls);
    await provider.resume();
    await provider.rotateKeys();
    return provider;
  }

  get issuer(): string {
    return `${this.#tls === undefined ? "http" : "https"}://127.0.0.1:${this.#port}`;
  }

  /** Its endpoints, as discovery tells them. */
  get endpoints() {
    const { issuer } = this;
    return {
      discovery: `${issuer}/.well-known/openid-configuration`,
      jwks: `${issuer}/jwks`,
      token: `${issuer}/token`,
      introspection: `${issuer}/token/introspection`,
      userinfo: `${issuer}/me`,
    };
  }

  /** Its public keys. */
  get jwks(): { keys: JWK[] } {
    return { keys: this.#keys.map(({ publicJwk }) => publicJwk) };
  }

  /** How many requests came to a path. */
  requestsTo(path: string): number {
    return this.requests.filter(({ url }) => url.split("?")[0] === path).length;
  }

  /** An access token from the token endpoint. */
  async accessToken(wish: TokenWish = {}): Promise<string> {
    const { access_token } = wish.subject === undefined ? await this.#clientToken(wish) : await this.#userTokens(wish);
    return access_token;
  }

  /** Both tokens of a user, as at the end of an authorization code flow. The access token is good for userinfo alone. */
  async tokens(wish: TokenWish & { subject: string }): Promise<{ accessToken: string; idToken: string }> {
    const { access_token, id_token = "" } = await this.#userTokens({ audience: null, ...wish });
    return { accessToken: access_token, idToken: id_token };
  }

  /** Any claims, or any text in their place, under any header, signed with the provider's own key. */
  async sign(
    claims: Record<string, unknown> | string,
    header: Record<string, unknown> = {},
    alg: Algorithm = "ES256",
  ): Promise<string> {
    const key = this.key(alg);
    const payload = Buffer.from(typeof claims === "string" ? claims : JSON.stringify(claims));
    return await new CompactSign(payload)
      .setProtectedHeader({ alg, kid: key.kid, typ: "at+jwt", ...header })
      .sign(key.privateKey);
  }

  /** The claims of a good access token, for `sign`. */
  claims(more: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1_000);
    return {
      iss: this.issuer,
      aud: this.audience,
      sub: "alice",
      iat: now,
      exp: now + 3_600,
      scope: SCOPES,
      ...more,
    };
  }

  key(alg: Algorithm): SigningKey {
    const found = this.#keys.find((key) => key.alg === alg);
    if (found === undefined) throw new Error(`no key for ${alg}`);
    return found;
  }

  /** Signs with new keys from now on, and knows the old ones no more. Opaque tokens given before are forgotten too. */
  async rotateKeys(): Promise<void> {
    this.#keys = await makeKeys();
    this.#provider = await quietly(async () => {
      const { Provider } = await import("oidc-provider");
      return new Provider(this.issuer, configuration(this.#keys));
    });
  }

  /** Makes an opaque access token worthless. */
  async revoke(token: string): Promise<void> {
    const { AccessToken, ClientCredentials } = this.#provider!;
    const found = (await ClientCredentials.find(token)) ?? (await AccessToken.find(token));
    await found?.destroy();
  }

  /** Goes down: its port refuses connections. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
  }

  /** Comes up again at the same port. */
  async resume(): Promise<void> {
    const answer = (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response);
    const server =
      this.#tls === undefined
        ? createPlainServer(answer)
        : createTlsServer({ cert: this.#tls.certificate, key: this.#tls.key }, answer);
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = "", url = "", headers } = request;
    this.requests.push({ method, url, authorization: headers.authorization });
    if (!this.intercept(request, response)) this.#provider!.callback()(request, response);
  }

  async #clientToken(wish: TokenWish): Promise<TokenAnswer> {
    const { scope = SCOPES } = wish;
    return await this.#askForToken(wish, { grant_type: "client_credentials", scope });
  }

  async #userTokens(wish: TokenWish): Promise<TokenAnswer> {
    const { subject = "", scope = SCOPES, audience = this.audience } = wish;
    const provider = this.#provider!;
    const client = await provider.Client.find(CLIENT.id);
    const grant = new provider.Grant({ accountId: subject, clientId: CLIENT.id });
    grant.addOIDCScope("openid groups");
    grant.addResourceScope(RESOURCE, scope);
    const code = new provider.AuthorizationCode({
      accountId: subject,
      client,
      grantId: await grant.save(),
      redirectUri: REDIRECT,
      scope: `openid groups ${scope}`,
      claims: {},
      ...(audience !== null && { resource: RESOURCE }),
    });
    return await this.#askForToken(wish, {
      grant_type: "authorization_code",
      code: await code.save(),
      redirect_uri: REDIRECT,
    });
  }

  async #askForToken(wish: TokenWish, parameters: Record<string, string>): Promise<TokenAnswer> {
    const { audience = this.audience } = wish;
    const body = new URLSearchParams({
      ...parameters,
      ...(audience !== null && { resource: RESOURCE }),
      wish: JSON.stringify({ ...wish, audience }),
    });
    const [status, answer] = await this.#post(this.endpoints.token, CLIENT, body);
    if (status !== 200) throw new Error(`the token endpoint answered ${status}: ${answer}`);
    return JSON.parse(answer) as TokenAnswer;
  }

  async #post(url: string, { id, secret }: typeof CLIENT, body: URLSearchParams): Promise<[number, string]> {
    const { Agent, fetch } = await import("undici");
    const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
    try {
      const response = await fetch(url, {
        method: "POST",
        dispatcher,
        body: body.toString(),
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          authorization: `Basic ${Buffer.from(`${id}:${encodeURIComponent(secret)}`).toString("base64")}`,
        },
      });
      return [response.status, await response.text()];
    } finally {
      await dispatcher.close();
    }
  }
}

interface TokenAnswer {
  access_token: string;
  id_token?: string;
}

/** What oidc-provider hands to its hooks, as far as they look. */
interface Context {
  oidc: { body?: { wish?: string } };
}

const wishOf = ({ oidc }: Context): TokenWish => JSON.parse(oidc.body?.wish ?? "{}");

/** The client library asks without our wishes: then it is a good token for the gateway. */
function configuration(keys: readonly SigningKey[]): object {
  const lifetime = (context: Context) => wishOf(context).lifetimeS ?? 3_600;
  return {
    jwks: { keys: keys.map(({ privateJwk }) => privateJwk) },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [REDIRECT],
        grant_types: ["client_credentials", "authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
      },
      {
        client_id: GATEWAY_CLIENT.id,
        client_secret: GATEWAY_CLIENT.secret,
        redirect_uris: [],
        grant_types: [],
        response_types: [],
        id_token_signed_response_alg: "ES256",
      },
    ],
    scopes: ["openid", ...SCOPES.split(" ")],
    claims: { openid: ["sub"], groups: ["groups"] },
    conformIdTokenClaims: false,
    pkce: { required: () => false },
    enabledJWA: { idTokenSigningAlgValues: ["RS256", "PS256", "ES256", "EdDSA"] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true },
      userinfo: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        useGrantedResource: () => false,
        getResourceServerInfo: (context: Context) => {
          const { audience = "gatehouse", format = "jwt", scope = SCOPES } = wishOf(context);
          return { scope, audience, accessTokenFormat: format, jwt: { sign: { alg: "ES256" } } };
        },
      },
    },
    extraTokenClaims: (context: Context) => {
      const { groups, claims } = wishOf(context);
      return { ...(groups !== undefined && { groups }), ...claims };
    },
    findAccount: (context: Context, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, groups: wishOf(context).groups ?? [] }),
    }),
    ttl: {
      AccessToken: lifetime,
      ClientCredentials: lifetime,
      IdToken: lifetime,
      AuthorizationCode: 60,
      Grant: 3_600,
      Interaction: 60,
      Session: 60,
    },
  };
}

let made = 0;
let rsa: Promise<JWK> | undefined;

/** RSA keys take long to make: all providers of a process share one, under another id each time. */
async function makeKeys(): Promise<SigningKey[]> {
  const generation = ++made;
  return await Promise.all((["RS256", "PS256", "ES256", "EdDSA"] as const).map((alg) => makeKey(alg, generation)));
}

async function makeKey(alg: Algorithm, generation: number): Promise<SigningKey> {
  const isRsa = alg === "RS256" || alg === "PS256";
  rsa ??= makeJwk("RS256");
  const { d = "", p, q, dp, dq, qi, ...open } = await (isRsa ? rsa : makeJwk(alg));
  const more = { kid: `${alg}-${generation}`, alg, use: "sig" };
  const privateJwk = { ...open, d, ...(isRsa && { p, q, dp, dq, qi }), ...more } as JWK;
  const privateKey = (await importJWK(privateJwk, alg)) as CryptoKey;
  return { kid: more.kid, alg, privateKey, privateJwk, publicJwk: { ...open, ...more } };
}

const makeJwk = async (alg: Algorithm): Promise<JWK> =>
  await exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey);

/** The package warns of Node's release and of its own defaults, which are wanted here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { info, warn } = console;
  Object.assign(console, { info: () => {}, warn: () => {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { info, warn });
  }
}
