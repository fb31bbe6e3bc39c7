import type { Clock } from "../../core/clock.ts";
import type { PresentedCertificate } from "../../core/ports.ts";
import { Certificate } from "./certificate.ts";
import { type Fault, faultOf, faultOfTls, mayIssueAt, untrusted } from "./certificate-faults.ts";
import { type CertificatePath, findPath } from "./certificate-path.ts";
import type { ClientTrust } from "./client-trust.ts";
import type { Link } from "./revocation-lists.ts";

export type Judgement =
  | { kind: "good"; path: CertificatePath }
  /** `leaf` is there where the certificate's signature was verified. */
  | ({ kind: "refused"; leaf?: Certificate } & Fault)
  | { kind: "unavailable"; detail: string };

/** The certificates below the root of a path, as revocation lists are asked about them. */
export const linksOf = (path: CertificatePath): Link[] =>
  path.slice(0, -1).map(({ serial }, index) => {
    const issuer = path[index + 1]!;
    return { serial, authorityKey: issuer.authorityKey, issuer: String(issuer.subject) };
  });

/**
 * Whether a certificate is good now. Only one that TLS vouches for can be; for another the search is for what to tell: its
 * last fault is all that OpenSSL names, and that an unsigned certificate has expired as well must help nobody.
 */
export class ChainJudge {
  readonly #trust: ClientTrust;
  readonly #clock: Clock;
  readonly #chainDepth: number;

  constructor(parts: { trust: ClientTrust; clock: Clock; chainDepth: number }) {
    this.#trust = parts.trust;
    this.#clock = parts.clock;
    this.#chainDepth = parts.chainDepth;
  }

  judge({ chain, fault: word }: PresentedCertificate): Judgement {
    const presented = read(chain);
    if (typeof presented === "string") return { kind: "refused", cause: "malformed", detail: presented };
    const [leaf] = presented;
    const now = this.#clock.wall();
    const { authorities } = this.#trust;
    const path = findPath(presented, authorities, mayIssueAt(now)) ?? findPath(presented, authorities);
    if (path === undefined) return refused(leaf, untrusted(leaf, word));
    const fault = faultOf(path, { chainDepth: this.#chainDepth, now });
    if (fault !== undefined) return { ...refused(leaf, fault), leaf };
    const revocation = this.#trust.revocationOf(linksOf(path));
    if (revocation.kind === "revoked") {
      const { detail } = revocation;
      return { ...refused(leaf, { cause: "revoked", reason: "CREDENTIAL_REVOKED", detail }), leaf };
    }
    if (word !== undefined) return { ...refused(leaf, faultOfTls(word)), leaf };
    if (revocation.kind === "unknown") return { kind: "unavailable", detail: revocation.detail };
    return { kind: "good", path };
  }
}

const refused = (leaf: Certificate, { detail, ...fault }: Fault) =>
  ({ kind: "refused", ...fault, detail: `${leaf}: ${detail}` }) as const;

/** The certificates, or why the first cannot be read. Of the others those that cannot be read are left out. */
function read([first, ...others]: readonly Buffer[]): [Certificate, ...Certificate[]] | string {
  try {
    return [new Certificate(first!), ...others.flatMap((der) => readIfPossible(der) ?? [])];
  } catch (cause) {
    return `it cannot be read: ${cause instanceof Error ? cause.message.slice(0, 200) : "no certificate"}`;
  }
}

function readIfPossible(der: Buffer): Certificate | undefined {
  try {
    return new Certificate(der);
  } catch {
    return undefined;
  }
}
