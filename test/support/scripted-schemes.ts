import type { Clock } from "../../server/core/clock.ts";
import { systemClock } from "../../server/core/clock.ts";
import type { CertificateCredential, Scheme, TokenCredential, Verification } from "../../server/core/ports.ts";

export interface Claims {
  sub: string;
  roles?: readonly string[];
  /** Of the session, by the gateway's clock. Default 1 h. */
  lifetimeMs?: number;
  /** In seconds since 1970, by the real clock. Default: in an hour. */
  exp?: number;
  /** Tells tokens apart. */
  jti?: number;
}

const HOUR_MS = 3_600_000;

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** One moment for all tokens of a process, so that equal claims make equal tokens. */
const IN_AN_HOUR = Math.floor((Date.now() + HOUR_MS) / 1_000);

/** A JSON Web Token that nobody signed. */
export const jwt = (claims: Claims): string =>
  `${encoded({ alg: "none" })}.${encoded({ exp: IN_AN_HOUR, ...claims })}.`;

/** An hour ago, as a token tells it. */
export const expiredAt = (): number => Math.floor((Date.now() - HOUR_MS) / 1_000);

/** A scheme that believes every token, unless a script says otherwise. */
export class ScriptedTokens implements Scheme<TokenCredential> {
  /** Every token that was sent, in order. */
  readonly seen: string[] = [];
  readonly issuers: (string | undefined)[] = [];
  /** What the next logins and renewals come to, before their tokens are looked at. */
  readonly script: Verification[] = [];
  readonly #clock: Clock;
  readonly #lifetimeMs: number;

  /** @param lifetimeMs of sessions whose token does not say */
  constructor(clock: Clock = systemClock, lifetimeMs = HOUR_MS) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  async verify({ accessToken, idToken, issuer }: TokenCredential): Promise<Verification> {
    const text = (accessToken ?? idToken)!.bytes.toString();
    this.seen.push(text);
    this.issuers.push(issuer);
    const claims = JSON.parse(Buffer.from(text.split(".")[1] ?? "", "base64url").toString()) as Claims;
    return this.script.shift() ?? verified({ lifetimeMs: this.#lifetimeMs, ...claims }, this.#clock);
  }
}

function verified({ sub, roles = [], lifetimeMs = HOUR_MS }: Claims, clock: Clock): Verification {
  return {
    kind: "verified",
    principal: { authority: "plant", name: sub },
    roles,
    entitlement: { standing: () => ({ roles }), endsAtWall: clock.wall() + lifetimeMs },
  };
}

/** A scheme that takes every certificate for the one of `name`, for an hour at a time. */
export class ScriptedCertificates implements Scheme<CertificateCredential> {
  readonly seen: CertificateCredential[] = [];
  readonly script: Verification[] = [];

  async verify(credential: CertificateCredential): Promise<Verification> {
    this.seen.push(credential);
    const sub = credential.username ?? "plant-client";
    const found = this.script.shift() ?? verified({ sub }, systemClock);
    return found.kind === "verified" ? { ...found, principal: { authority: "certificate", name: sub } } : found;
  }
}

/** A refusal of a scheme. */
export const refused = (reason: NonNullable<Extract<Verification, { kind: "refused" }>["reason"]>): Verification => ({
  kind: "refused",
  cause: "malformed",
  reason,
});
