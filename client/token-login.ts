import { TokenAuthenticationService } from "#proto/services.js";
import { opened } from "./authentication.ts";
import type { Credential, Proof } from "./credential.ts";
import { CredentialFailed } from "./errors.ts";
import { jwtExpiry } from "./jwt-expiry.ts";
import { secretCall } from "./secret-call.ts";
import { bytesOf } from "./secret-value.ts";
import { type HeldTokens, isRepeatable, type Token, tokensOf } from "./token-source.ts";

/** Logs in with tokens of an identity provider. At least one of the two is needed. */
export interface TokenCredential {
  scheme: "token";
  /** For OAuth 2.0. A callback may give the ID token with it. */
  accessToken?: Token;
  /** For OpenID Connect. */
  idToken?: Token;
  /** Who issued them; chooses the gateway's profile. Default: what the token says. */
  issuer?: string;
}

/** Tokens, or what gives them. */
export class TokenLogin implements Credential {
  readonly scheme = "token";
  readonly isRepeatable: boolean;
  readonly #accessToken: Token | undefined;
  readonly #idToken: Token | undefined;
  readonly #issuer: string;
  readonly #wall: () => number;

  /** @throws {TypeError} where there is no token and nothing that gives one */
  constructor({ accessToken, idToken, issuer = "" }: TokenCredential, wall: () => number = Date.now) {
    if (accessToken === undefined && idToken === undefined)
      throw new TypeError('scheme "token" needs accessToken, idToken or both');
    this.#accessToken = asHeld(accessToken);
    this.#idToken = asHeld(idToken);
    this.#issuer = issuer;
    this.#wall = wall;
    this.isRepeatable = isRepeatable(accessToken) && isRepeatable(idToken);
  }

  get isFresh(): boolean {
    return this.isRepeatable;
  }

  async use<Result>(attempt: (proof: Proof) => Promise<Result>): Promise<Result> {
    const { accessToken, idToken, expiresAt } = await this.#tokens();
    try {
      this.#refuseUseless(accessToken, idToken, expiresAt);
      return await attempt(this.#proof(accessToken, idToken));
    } finally {
      this.#wipeGiven({ ...(accessToken && { accessToken }), ...(idToken && { idToken }) });
    }
  }

  [Symbol.dispose](): void {
    for (const token of [this.#accessToken, this.#idToken]) if (Buffer.isBuffer(token)) token.fill(0);
  }

  async #tokens(): Promise<HeldTokens> {
    const access = this.#accessToken === undefined ? {} : await tokensOf("accessToken", this.#accessToken);
    if (this.#idToken === undefined) return access;
    const id = await tokensOf("idToken", this.#idToken).catch((error: unknown) => {
      this.#wipeGiven(access);
      throw error;
    });
    const ends = [access.expiresAt, id.expiresAt].filter((end) => end !== undefined);
    return { ...access, ...id, ...(ends.length > 0 && { expiresAt: Math.min(...ends) }) };
  }

  /** Values stay until this is disposed: the same attempt may be made again after a penalty. */
  #wipeGiven({ accessToken, idToken }: HeldTokens): void {
    if (!Buffer.isBuffer(this.#accessToken)) accessToken?.fill(0);
    if (!Buffer.isBuffer(this.#idToken)) idToken?.fill(0);
  }

  /** @throws {CredentialFailed} `expired` or `malformed`, before anything is sent */
  #refuseUseless(accessToken: Buffer | undefined, idToken: Buffer | undefined, told = Number.POSITIVE_INFINITY): void {
    const tokens = [accessToken, idToken].filter((token) => token !== undefined);
    const retryable = this.isRepeatable;
    if (tokens.length === 0 || tokens.some(({ length }) => length === 0))
      throw new CredentialFailed("malformed", "there is no token: what should give one gave nothing", { retryable });
    if (!tokens.every(isText)) throw new CredentialFailed("malformed", NO_TEXT, { retryable });
    const ends = Math.min(told, ...tokens.map((token) => jwtExpiry(token) ?? Number.POSITIVE_INFINITY));
    if (ends > this.#wall()) return;
    const at = new Date(ends).toISOString();
    throw new CredentialFailed("expired", `the token expired at ${at} by this machine's clock; it was not sent`, {
      retryable,
    });
  }

  #proof(accessToken: Buffer | undefined, idToken: Buffer | undefined): Proof {
    const empty = Buffer.alloc(0);
    const request = { accessToken: accessToken ?? empty, idToken: idToken ?? empty, issuer: this.#issuer };
    const service = TokenAuthenticationService;
    return {
      login: async (connection, settings) =>
        opened(await secretCall(connection, service.createSession, request, settings)),
      renew: async (connection, securityToken, settings) =>
        opened(await secretCall(connection, service.renewSession, { securityToken, ...request }, settings)),
    };
  }
}

const NO_TEXT =
  "the token is no text as tokens are (RFC 6750), so it was not sent: a file must be ASCII or UTF-8, and a callback must give new bytes each time, since they are overwritten after use";

/** Visible ASCII, as the characters of every token are. A gateway would refuse anything else, and charge for it. */
const isText = (token: Uint8Array): boolean => token.every((byte) => byte > 0x20 && byte < 0x7f);

/** Values are held as bytes, so that they can be wiped. */
const asHeld = (token: Token | undefined): Token | undefined =>
  typeof token === "string" || token instanceof Uint8Array ? bytesOf(token) : token;
