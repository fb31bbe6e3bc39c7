import { askByFetch, askByTls, type HttpAsk, type HttpQuestion } from "./http-ask.ts";
import { jwtExpiry } from "./jwt-expiry.ts";
import { authorities } from "./key-material.ts";
import type { PemSource } from "./options.ts";
import { type Password, PasswordHolder } from "./password.ts";
import { discoverTokenEndpoint, type Granted, isSafeUrl, requestToken } from "./token-endpoint.ts";
import { TokenRequestFailed } from "./token-request-failed.ts";
import type { TokenProvider } from "./token-source.ts";

/** A client of an identity provider that gets tokens for itself (OAuth 2.0, RFC 6749 §4.4). */
export interface ClientCredentialsOptions {
  /** Where tokens are asked for. Default: what the issuer's metadata names. */
  tokenEndpoint?: string;
  /** The identity provider, as `https://id.example`. Needed without `tokenEndpoint`. */
  issuer?: string;
  clientId: string;
  /** Bytes, a string, `{ file }` or a callback. Bytes stay where they are: they are needed again. */
  clientSecret: Password;
  /** How the secret is sent. Default `basic`: in a header; `post`: in the body. */
  authentication?: "basic" | "post";
  scope?: string;
  /** Whom the token is for, by a parameter that many providers know. */
  audience?: string;
  /** Whom the token is for (RFC 8707). */
  resource?: string;
  /** Authorities that vouch for the provider, PEM. Default: Node's. */
  ca?: PemSource;
  /** Longest time of one request for a token, discovery included, in ms. Default 10 s. */
  timeoutMs?: number;
  /** In place of Node's own, such as one that goes through a proxy. Not together with `ca`. */
  fetch?: typeof globalThis.fetch;
}

/** A token is used until this part of its life has passed, drawn anew for each, so that not all are replaced at once. */
const FRESH = { least: 0.65, most: 0.75 };

/** A hundred years: what a provider that says more means is "for ever". */
const LONGEST_LIFE_MS = 100 * 365 * 86_400_000;

interface Kept {
  readonly accessToken: Buffer;
  readonly idToken: Buffer | undefined;
  readonly expiresAt: number | undefined;
  /** Another is asked for from then on. */
  readonly staleAt: number;
}

/**
 * Gets tokens by the client credentials grant: a callback for `accessToken` of `login`. One token serves all sessions until
 * shortly before its end; calls at once become one request. Requests are bounded in time and size and follow no redirect.
 * @throws {TypeError} for options that do not go together
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenProvider {
  const provider = new ClientCredentialsProvider(options);
  return async () => await provider.token();
}

class ClientCredentialsProvider {
  readonly #options: ClientCredentialsOptions;
  readonly #secret: PasswordHolder;
  readonly #timeoutMs: number;
  readonly #ask: HttpAsk;
  #kept: Kept | undefined;
  #asking: Promise<Kept> | undefined;
  #endpoint: string | undefined;
  #failure: { error: TokenRequestFailed; until: number } | undefined;

  constructor(options: ClientCredentialsOptions) {
    const { issuer, tokenEndpoint, clientId, ca, timeoutMs = 10_000 } = options;
    const url = tokenEndpoint ?? issuer;
    if (url === undefined || !isSafeUrl(url))
      throw new TypeError(
        "give tokenEndpoint or issuer, with https (http on this machine only) and without a password in it: a secret is sent there",
      );
    if (!clientId) throw new TypeError("clientId: give the name by which the identity provider knows this client");
    if (ca !== undefined && options.fetch !== undefined) throw new TypeError("give ca or fetch, not both");
    if (!(timeoutMs > 0)) throw new RangeError("timeoutMs: give a positive number of milliseconds");
    this.#options = options;
    this.#secret = new PasswordHolder(options.clientSecret);
    this.#timeoutMs = timeoutMs;
    this.#endpoint = tokenEndpoint;
    this.#ask = ca === undefined ? askByFetch(options.fetch ?? globalThis.fetch) : askByTls(() => authorities(ca));
  }

  /** Copies, which the caller may wipe. */
  async token(): Promise<{ accessToken: Buffer; idToken?: Buffer; expiresAt?: Date }> {
    const { accessToken, idToken, expiresAt } = await this.#fresh();
    return {
      accessToken: Buffer.from(accessToken),
      ...(idToken !== undefined && { idToken: Buffer.from(idToken) }),
      ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }),
    };
  }

  async #fresh(): Promise<Kept> {
    const now = Date.now();
    if (this.#kept !== undefined && now < this.#kept.staleAt) return this.#kept;
    if (this.#failure !== undefined && now < this.#failure.until) throw this.#failure.error;
    this.#asking ??= this.#request().finally(() => {
      this.#asking = undefined;
    });
    return await this.#asking;
  }

  async #request(): Promise<Kept> {
    const { ca } = this.#options;
    const limits = {
      signal: AbortSignal.timeout(this.#timeoutMs),
      ...(typeof ca === "string" && !ca.includes("-----BEGIN") && { trusted: `authorities ${ca}` }),
    };
    try {
      const askedAt = Date.now();
      this.#endpoint ??= await discoverTokenEndpoint(this.#ask, this.#options.issuer ?? "", limits);
      const granted = await this.#secret.use((secret) => this.#exchange(this.#endpoint ?? "", secret, limits));
      const kept = keep(granted, askedAt);
      this.#kept?.accessToken.fill(0);
      this.#kept?.idToken?.fill(0);
      this.#kept = kept;
      return kept;
    } catch (error) {
      // The provider may have moved.
      this.#endpoint = this.#options.tokenEndpoint;
      if (error instanceof TokenRequestFailed) this.#failure = { error, until: Date.now() + error.retryAfterMs };
      throw error;
    }
  }

  async #exchange(url: string, secret: Buffer, limits: Pick<HttpQuestion, "signal" | "trusted">): Promise<Granted> {
    const { clientId, authentication = "basic", scope, audience, resource } = this.#options;
    const inBody = authentication === "post";
    const parameters = {
      grant_type: "client_credentials",
      scope,
      audience,
      resource,
      ...(inBody && { client_id: clientId, client_secret: secret.toString() }),
    };
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return await requestToken(this.#ask, {
      url,
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        ...(!inBody && { authorization: `Basic ${basic(clientId, secret)}` }),
      },
      body: new URLSearchParams(given).toString(),
      ...limits,
    });
  }
}

/** Both parts are form-encoded first (RFC 6749 §2.3.1). */
const basic = (id: string, secret: Buffer): string =>
  Buffer.from(`${formEncoded(id)}:${formEncoded(secret.toString())}`).toString("base64");

const formEncoded = (text: string): string => new URLSearchParams({ "": text }).toString().slice(1);

function keep({ accessToken, idToken, lifetimeMs }: Granted, askedAt: number): Kept {
  const token = Buffer.from(accessToken);
  const expiresAt = lifetimeMs === undefined ? jwtExpiry(token) : askedAt + Math.min(lifetimeMs, LONGEST_LIFE_MS);
  const share = FRESH.least + Math.random() * (FRESH.most - FRESH.least);
  return {
    accessToken: token,
    idToken: idToken === undefined ? undefined : Buffer.from(idToken),
    expiresAt,
    // Where nobody knows its end it is good for one use.
    staleAt: expiresAt === undefined ? askedAt : askedAt + (expiresAt - askedAt) * share,
  };
}
