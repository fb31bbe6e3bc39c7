import type { Clock } from "../../core/clock.ts";
import type { Entitlement, Recheck } from "../../core/ports.ts";
import { type Principal, principalKey } from "../../core/principal.ts";
import { SecretBytes } from "../../secrets/secret-bytes.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import type { Claims, Refused, Unavailable } from "./claims.ts";
import type { ProfileOptions } from "./profile-options.ts";
import { endOf } from "./token-checks.ts";
import type { Verified } from "./verify-signature.ts";

/** Who a token is of, and to what he belongs. */
export interface Identity {
  principal: Principal;
  groups: readonly string[];
}

export interface IntrospectedTokenParts {
  /** Copied here. */
  token: Buffer;
  claims: Claims;
  who: Identity;
  granted: GrantedRoles;
  ask(token: Buffer): Promise<Verified | Refused | Unavailable>;
  /** Looks at the claims again, as at the login. */
  identify(claims: Claims): Identity | Refused;
  options: ProfileOptions;
  clock: Clock;
}

/** What a session rests on whose token only the provider can judge: kept, so that it can be asked again. */
export class IntrospectedToken implements Entitlement {
  readonly endsAtWall?: number;
  readonly #token: SecretBytes;
  readonly #parts: Omit<IntrospectedTokenParts, "token" | "claims">;
  readonly #tokenEndsAtWall: number;
  #groups: readonly string[];

  constructor({ token, claims, ...parts }: IntrospectedTokenParts) {
    this.#token = SecretBytes.take(Buffer.from(token));
    this.#parts = parts;
    this.#groups = parts.who.groups;
    this.#tokenEndsAtWall = endOf(claims, parts.options);
    if (parts.options.endOnExpiry) this.endsAtWall = this.#tokenEndsAtWall;
  }

  standing(): { roles: readonly string[] } {
    const { granted, who } = this.#parts;
    return { roles: granted.of(who.principal, this.#groups) };
  }

  async recheck(): Promise<Recheck> {
    // The clock may have been set since the session began, or the machine have slept.
    if (this.#parts.clock.wall() >= (this.endsAtWall ?? Number.POSITIVE_INFINITY))
      return { kind: "ended", reason: "credential-expired" };
    // Where sessions outlive their tokens, nobody can say more of one that is over.
    if (this.#isOver) return { kind: "stands" };
    const found = await this.#parts.ask(this.#token.bytes);
    if (found.kind === "unavailable") return found;
    const who = found.kind === "claims" ? this.#parts.identify(found.claims) : found;
    if ("kind" in who) return this.#isOver ? { kind: "stands" } : ended(who);
    if (principalKey(who.principal) !== principalKey(this.#parts.who.principal))
      return { kind: "ended", reason: "credential-revoked", detail: "the token is another user's by now" };
    this.#groups = who.groups;
    return { kind: "stands" };
  }

  release(): void {
    this.#token[Symbol.dispose]();
  }

  get #isOver(): boolean {
    return this.#parts.clock.wall() >= this.#tokenEndsAtWall - this.#parts.options.leeway;
  }
}

const ended = ({ cause, detail }: Refused): Recheck => ({
  kind: "ended",
  reason: "credential-revoked",
  detail: `${cause}${detail === undefined ? "" : `: ${detail}`}`,
});
