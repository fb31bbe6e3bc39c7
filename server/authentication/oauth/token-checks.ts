import { createHash } from "node:crypto";
import type { PresentedCertificate } from "../../core/ports.ts";
import { type Claims, claimOf, isObject, quoted, type Refused, refused, textsOf } from "./claims.ts";
import type { ProfileOptions } from "./profile-options.ts";

/** What a token is looked at for. */
export interface Circumstances {
  readonly options: ProfileOptions;
  /**
   * What the claims are of: an access token or an ID token whose signature was verified, or a token for which the
   * provider's introspection speaks.
   */
  readonly kind: "access" | "id" | "introspected";
  /** Wall time in ms. */
  readonly nowMs: number;
  /** To which a token may be bound. */
  readonly certificate: PresentedCertificate | undefined;
}

type Check = (claims: Claims, circumstances: Circumstances) => Refused | undefined;

/** Every claim that is looked at, in this order: the first that is wrong is told. */
const CHECKS: readonly Check[] = [
  issuer,
  audience,
  authorizedParty,
  binding,
  end,
  beginning,
  issuedAt,
  scopes,
  requiredClaims,
];

/** Looks at the claims of a token that its provider vouches for; `undefined` where nothing is wrong. */
export function checkClaims(claims: Claims, circumstances: Circumstances): Refused | undefined {
  for (const check of CHECKS) {
    const found = check(claims, circumstances);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The `typ` of a signed token: text for another kind of token must not pass for this one (RFC 8725 §3.11). */
export function checkType(header: Claims, { options, kind }: Pick<Circumstances, "options" | "kind">) {
  const wanted = kind === "id" ? "jwt" : mediaType(options.type);
  const typ = claimOf(header, "typ");
  const found = typeof typ === "string" ? mediaType(typ) : undefined;
  if (found === wanted || (typ === undefined && kind === "id")) return undefined;
  return refused("wrong-type", `typ is ${quoted(typ)}; ${wanted} is wanted`);
}

/** When the token is over, in ms of wall time, leeway included. */
export const endOf = (claims: Claims, { leeway }: ProfileOptions): number =>
  Number(claimOf(claims, "exp")) * 1_000 + leeway;

const mediaType = (typ: string): string => typ.toLowerCase().replace(/^application\//, "");

const missing = (detail: string) => refused("missing-claim", detail, { reason: "MISSING_CLAIM" });

/** An introspection answer may leave it out (RFC 7662 §2.2): whom we asked vouches for it then. */
function issuer(claims: Claims, { options, kind }: Circumstances): Refused | undefined {
  const iss = claimOf(claims, "iss");
  if (iss === options.issuer || (iss === undefined && kind === "introspected")) return undefined;
  return refused("wrong-issuer", `iss is ${quoted(iss)}`, { reason: "UNKNOWN_ISSUER" });
}

function audience(claims: Claims, { options }: Circumstances): Refused | undefined {
  const aud = claimOf(claims, "aud");
  if (textsOf(aud).includes(options.audience)) return undefined;
  return refused("wrong-audience", `aud is ${quoted(aud)}`, { reason: "WRONG_AUDIENCE" });
}

/** An ID token for several must name the one that asked for it (OpenID Connect Core §3.1.3.7). */
function authorizedParty(claims: Claims, { options, kind }: Circumstances): Refused | undefined {
  if (kind !== "id" || textsOf(claimOf(claims, "aud")).length < 2) return undefined;
  const azp = claimOf(claims, "azp");
  if (azp === options.audience) return undefined;
  return refused("wrong-audience", `aud has several entries, and azp is ${quoted(azp)}`, { reason: "WRONG_AUDIENCE" });
}

/** A token that is bound to a key is good only with the proof of it: the certificate of this channel (RFC 8705 §3). */
function binding(claims: Claims, { certificate }: Circumstances): Refused | undefined {
  if (String(claimOf(claims, "token_type")).toLowerCase() === "dpop") return unbound("it needs DPoP");
  const cnf = claimOf(claims, "cnf");
  if (cnf === undefined) return undefined;
  if (!isObject(cnf) || Object.keys(cnf).join() !== "x5t#S256") return unbound(`cnf is ${quoted(cnf)}`);
  if (certificate === undefined) return unbound("this channel shows no certificate");
  if (certificate.fault !== undefined) return unbound(`the certificate of this channel: ${certificate.fault}`);
  const [own] = certificate.chain;
  const thumbprint = own === undefined ? undefined : createHash("sha256").update(own).digest("base64url");
  return cnf["x5t#S256"] === thumbprint ? undefined : unbound("this channel shows another certificate");
}

const unbound = (why: string) => refused("not-bound", `the token is bound to a key: ${why}`);

function end(claims: Claims, { options, kind, nowMs }: Circumstances): Refused | undefined {
  const exp = claimOf(claims, "exp");
  if (typeof exp !== "number") return missing(`exp is ${quoted(exp)}`);
  if (nowMs < endOf(claims, options)) return undefined;
  return refused("expired", `since ${timeOf(exp)}`, kind === "introspected" ? {} : { reason: "CREDENTIAL_EXPIRED" });
}

function beginning(claims: Claims, circumstances: Circumstances): Refused | undefined {
  return notAfterNow("nbf", claims, circumstances);
}

/** A time of issue in the future is a clock that is wrong, there or here. */
function issuedAt(claims: Claims, circumstances: Circumstances): Refused | undefined {
  return notAfterNow("iat", claims, circumstances);
}

function notAfterNow(name: string, claims: Claims, { options, kind, nowMs }: Circumstances): Refused | undefined {
  const at = claimOf(claims, name);
  if (at === undefined) return undefined;
  if (typeof at !== "number") return missing(`${name} is ${quoted(at)}`);
  if (at * 1_000 <= nowMs + options.leeway) return undefined;
  const reason = kind === "introspected" ? {} : { reason: "CREDENTIAL_NOT_YET_VALID" as const };
  return refused("not-yet-valid", `${name} is ${timeOf(at)}`, reason);
}

/** Seconds since 1970, for people; a number no date can hold stays a number. */
function timeOf(seconds: number): string {
  const date = new Date(seconds * 1_000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}

/** `scope` is a text of words (RFC 9068), with some providers a list; with others it is called `scp`. */
function scopes(claims: Claims, { options, kind }: Circumstances): Refused | undefined {
  if (kind === "id") return undefined;
  const granted = ["scope", "scp"].flatMap((name) => textsOf(claimOf(claims, name)).flatMap((text) => text.split(" ")));
  const lacking = options.requiredScopes.filter((scope) => !granted.includes(scope));
  if (lacking.length === 0) return undefined;
  return refused("missing-scope", `without ${lacking.join(" ")}`, { reason: "MISSING_CLAIM" });
}

/** A claim is as required where it equals, or is a list that holds, the value. */
function requiredClaims(claims: Claims, { options }: Circumstances): Refused | undefined {
  for (const [name, wanted] of Object.entries(options.requiredClaims)) {
    const value = claimOf(claims, name);
    const holds = value === wanted || (Array.isArray(value) && value.includes(wanted));
    if (!holds) return missing(`${name} is ${quoted(value)}`);
  }
  return undefined;
}
