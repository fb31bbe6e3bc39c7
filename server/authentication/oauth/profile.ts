import type { Clock } from "../../core/clock.ts";
import type { PresentedCertificate, TokenCredential, Verification } from "../../core/ports.ts";
import { foldName, type Principal } from "../../core/principal.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { isOwnSpelling, isUsableName } from "../usable-name.ts";
import type { Presented } from "./choose-profile.ts";
import { type Claims, claimOf, quoted, type Refused, refused, textsOf, type Unavailable } from "./claims.ts";
import { IntrospectedToken } from "./introspected-token.ts";
import type { Introspection } from "./introspection.ts";
import type { ProfileOptions } from "./profile-options.ts";
import type { Provider } from "./provider.ts";
import type { UnverifiedToken } from "./read-token.ts";
import { type Circumstances, checkClaims, checkType, endOf } from "./token-checks.ts";
import { askUserinfo, ofSameSubject } from "./userinfo.ts";
import { type Verified, verifySignature } from "./verify-signature.ts";

export interface ProfileParts {
  options: ProfileOptions;
  provider: Provider;
  introspection: Introspection | undefined;
  granted: GrantedRoles;
  clock: Clock;
}

/** A token as it came, and what it is before it was verified. */
interface Token {
  bytes: Buffer;
  read: UnverifiedToken;
}

/** The rules by which tokens of one provider open sessions. */
export class Profile {
  readonly options: ProfileOptions;
  readonly #parts: ProfileParts;

  constructor(parts: ProfileParts) {
    this.options = parts.options;
    this.#parts = parts;
  }

  async verify(credential: TokenCredential, presented: Presented): Promise<Verification> {
    const accessToken = tokenOf(credential.accessToken?.bytes, presented.accessToken);
    const idToken = tokenOf(credential.idToken?.bytes, presented.idToken);
    return this.options.role === "client"
      ? await this.#openId(idToken, accessToken, credential.certificate)
      : await this.#resource(accessToken, credential.certificate);
  }

  /** What a principal of the profile is called and belongs to, by claims whose provider vouches for them. */
  identify(
    claims: Claims,
    more: readonly Claims[] = [],
  ): { principal: Principal; groups: readonly string[] } | Refused {
    const { name: authority, usernameClaim, rolesClaim } = this.options;
    const all = [claims, ...more];
    const name = all.map((each) => claimOf(each, usernameClaim)).find((value) => value !== undefined);
    if (name === undefined) return refused("no-name", `there is no ${usernameClaim}`, { reason: "MISSING_CLAIM" });
    if (typeof name === "string" && !isOwnSpelling(name))
      return refused("no-name", `${usernameClaim} is ${quoted(name)}, which counts here as ${quoted(foldName(name))}`);
    if (!isUsableName(name)) return refused("no-name", `${usernameClaim} is ${quoted(name)}`);
    return { principal: { authority, name }, groups: all.flatMap((each) => textsOf(claimOf(each, rolesClaim))) };
  }

  /** OAuth 2.0: the access token says who it is, by its signature or by its issuer's word. */
  async #resource(token: Token | undefined, certificate: PresentedCertificate | undefined): Promise<Verification> {
    if (token === undefined) return refused("missing-token", `profile ${this.options.name} wants an access token`);
    const { introspection } = this.#parts;
    if (token.read.kind === "opaque" && introspection !== undefined)
      return await this.#introspected(token, introspection, certificate);
    const found = await this.#signed(token, this.#circumstances("access", certificate));
    return found.kind === "claims" ? this.#verified(found.claims) : found;
  }

  /** OpenID Connect: the ID token says who it is; an access token, where there is one, must be of the same user. */
  async #openId(
    idToken: Token | undefined,
    accessToken: Token | undefined,
    certificate: PresentedCertificate | undefined,
  ): Promise<Verification> {
    if (idToken === undefined) return refused("missing-token", `profile ${this.options.name} wants an ID token`);
    const found = await this.#signed(idToken, this.#circumstances("id", certificate));
    if (found.kind !== "claims") return found;
    if (accessToken === undefined) return this.#verified(found.claims);
    const more = await this.#authorizations(accessToken, found.claims, certificate);
    return more.kind === "claims" ? this.#verified(found.claims, [more.claims]) : more;
  }

  /** What an access token beside an ID token tells of its user: by userinfo where that is configured, else by itself. */
  async #authorizations(
    token: Token,
    idToken: Claims,
    certificate: PresentedCertificate | undefined,
  ): Promise<Verified | Refused | Unavailable> {
    const { userinfo } = this.options;
    if (token.read.kind === "malformed") return refused("malformed", `access token: ${token.read.detail}`);
    if (userinfo !== null) return await askUserinfo(this.#parts.provider, userinfo, token.bytes, idToken);
    const circumstances = this.#circumstances("access", certificate);
    // What is required is required of the ID token.
    const options = { ...this.options, requiredClaims: {} };
    const found = await this.#signed(token, { ...circumstances, options });
    return found.kind === "claims" ? ofSameSubject(found.claims, idToken) : found;
  }

  async #signed({ read }: Token, circumstances: Circumstances): Promise<Verified | Refused | Unavailable> {
    const { keys } = this.#parts.provider;
    if (read.kind === "malformed") return refused("malformed", read.detail);
    if (read.kind === "encrypted") return refused("malformed", "encrypted tokens (JWE) are not accepted");
    if (read.kind === "opaque") return refused("malformed", "it is no JWT, and the profile has no introspection");
    // A foreign token is no reason to ask the provider for keys that it cannot have.
    const iss = claimOf(read.claims, "iss");
    if (iss !== this.options.issuer)
      return refused("wrong-issuer", `iss is ${quoted(iss)}`, { reason: "UNKNOWN_ISSUER" });
    const found = await verifySignature(read, keys);
    if (found.kind !== "claims") return found;
    const fault =
      checkType(read.header, circumstances) ?? checkClaims(found.claims, { ...circumstances, nowMs: this.#now });
    return fault === undefined ? found : { ...fault, ...this.#userIn(found.claims) };
  }

  async #introspected(
    { bytes }: Token,
    introspection: Introspection,
    certificate: PresentedCertificate | undefined,
  ): Promise<Verification> {
    const found = await introspection.ask(bytes);
    if (found.kind !== "claims") return found;
    const circumstances = this.#circumstances("introspected", certificate);
    const fault = checkClaims(found.claims, circumstances);
    if (fault !== undefined) return { ...fault, ...this.#userIn(found.claims) };
    const who = this.identify(found.claims);
    if ("kind" in who) return who;
    const entitlement = new IntrospectedToken({
      token: bytes,
      claims: found.claims,
      who,
      granted: this.#parts.granted,
      ask: (token) => introspection.ask(token, { isFresh: true }),
      identify: (claims) => checkClaims(claims, { ...circumstances, nowMs: this.#now }) ?? this.identify(claims),
      options: this.options,
      clock: this.#parts.clock,
    });
    return { kind: "verified", principal: who.principal, ...entitlement.standing(), entitlement };
  }

  #verified(claims: Claims, more: readonly Claims[] = []): Verification {
    const { granted } = this.#parts;
    const who = this.identify(claims, more);
    if ("kind" in who) return who;
    const { principal, groups } = who;
    const standing = () => ({ roles: granted.of(principal, groups) });
    const entitlement = { standing, ...endsWith([claims, ...more], this.options) };
    return { kind: "verified", principal, ...standing(), entitlement };
  }

  #circumstances(kind: Circumstances["kind"], certificate: PresentedCertificate | undefined): Circumstances {
    return { options: this.options, kind, nowMs: this.#now, certificate };
  }

  get #now(): number {
    return this.#parts.clock.wall();
  }

  /** For the log, of a token that its provider did issue. */
  #userIn(claims: Claims): { user?: string } {
    const who = this.identify(claims);
    return "kind" in who ? {} : { user: who.principal.name };
  }
}

/** When a session ends with what it rests on: with the first of its tokens. Userinfo has no end, whatever it calls `exp`. */
const endsWith = (all: readonly Claims[], options: ProfileOptions): { endsAtWall?: number } =>
  options.endOnExpiry
    ? {
        endsAtWall: Math.min(
          ...all.filter((each) => typeof claimOf(each, "exp") === "number").map((each) => endOf(each, options)),
        ),
      }
    : {};

const tokenOf = (bytes: Buffer | undefined, read: UnverifiedToken | undefined): Token | undefined =>
  bytes === undefined || read === undefined ? undefined : { bytes, read };
