import type { Clock } from "../../core/clock.ts";
import type {
  CertificateCredential,
  Entitlement,
  PresentedCertificate,
  Recheck,
  Scheme,
  Verification,
} from "../../core/ports.ts";
import type { Principal } from "../../core/principal.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { type NameSource, nameFrom, namesIn } from "./certificate-names.ts";
import type { CertificatePath } from "./certificate-path.ts";
import { ChainJudge, type Judgement, linksOf } from "./chain-judge.ts";
import type { ClientTrust } from "./client-trust.ts";

export interface CertificateSchemeParts {
  trust: ClientTrust;
  clock: Clock;
  roles: GrantedRoles;
  /** Where the user's name stands. */
  username: NameSource;
  /** Whether a client may take any name instead. */
  allowSuppliedUsername: boolean;
  chainDepth: number;
}

const AUTHORITY = "certificate";

/** Logs in with the certificate of the TLS handshake: who holds the key of one that an authority of ours signed. */
export class CertificateScheme implements Scheme<CertificateCredential> {
  readonly #trust: ClientTrust;
  readonly #clock: Clock;
  readonly #roles: GrantedRoles;
  readonly #naming: { source: NameSource; allowSupplied: boolean };
  readonly #judge: ChainJudge;

  constructor(parts: CertificateSchemeParts) {
    this.#trust = parts.trust;
    this.#clock = parts.clock;
    this.#roles = parts.roles;
    this.#naming = { source: parts.username, allowSupplied: parts.allowSuppliedUsername };
    this.#judge = new ChainJudge(parts);
  }

  async verify({ certificate, username }: CertificateCredential): Promise<Verification> {
    const judgement = this.#judge.judge(certificate);
    if (judgement.kind === "unavailable") return judgement;
    if (judgement.kind === "refused") return this.#refuse(judgement);
    const { path } = judgement;
    const [leaf] = path;
    const found = nameFrom(leaf, this.#naming, username);
    if ("cause" in found) return this.#refuse({ kind: "refused", leaf, ...found, detail: `${leaf}: ${found.detail}` });
    const principal: Principal = { authority: AUTHORITY, name: found.name };
    const entitlement = this.#entitle(principal, path);
    return { kind: "verified", principal, roles: this.#roles.of(principal, [principal.name]), entitlement };
  }

  /** Why a certificate that TLS vouches for will not do, whatever for; `undefined` where it will, or nobody can tell now. */
  refusalOf(certificate: PresentedCertificate): string | undefined {
    const judgement = this.#judge.judge(certificate);
    return judgement.kind === "refused" ? `${judgement.cause}: ${judgement.detail}` : undefined;
  }

  /** The name in a certificate is believed, and told, only where its signature was verified. */
  #refuse({ leaf, ...fault }: Extract<Judgement, { kind: "refused" }>): Verification {
    const [user, ...others] = leaf === undefined ? [] : namesIn(leaf, this.#naming.source);
    return { ...fault, ...(user !== undefined && others.length === 0 && { user }) };
  }

  /** Keeps of the certificates what is asked for again, and no more. */
  #entitle(principal: Principal, path: CertificatePath): Entitlement {
    const links = linksOf(path);
    const root = path.at(-1)!.authorityKey;
    const endsAtWall = Math.min(...path.map(({ notAfter }) => notAfter));
    const recheck = async (): Promise<Recheck> => {
      if (this.#clock.wall() > endsAtWall) return { kind: "ended", reason: "credential-expired" };
      if (!this.#trust.authorities.hasRoot(root))
        return { kind: "ended", reason: "credential-revoked", detail: "its root is no longer in clientAuthorities" };
      const { kind, ...found } = { detail: "", ...this.#trust.revocationOf(links) };
      if (kind === "revoked") return { kind: "ended", reason: "credential-revoked", ...found };
      return kind === "good" ? { kind: "stands" } : { kind: "unavailable", ...found };
    };
    return { standing: () => ({ roles: this.#roles.of(principal, [principal.name]) }), endsAtWall, recheck };
  }
}
