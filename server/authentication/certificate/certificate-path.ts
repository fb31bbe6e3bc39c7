import type { Authorities } from "./authorities.ts";
import type { Certificate } from "./certificate.ts";

/** The user's certificate, each one's issuer, the root last. */
export type CertificatePath = readonly [Certificate, ...Certificate[]];

/**
 * The shortest way from an authority that is trusted to the user's certificate, every signature checked. It is searched
 * from the top: only keys that are trusted already are computed with, so a stranger's chain costs no more than names
 * compared, whatever keys are in it.
 * @param presented the user's certificate first, then what else the client sent
 * @param mayIssue leaves out authorities, to find a way around them
 */
export function findPath(
  presented: readonly [Certificate, ...Certificate[]],
  authorities: Authorities,
  mayIssue: (authority: Certificate) => boolean = () => true,
): CertificatePath | undefined {
  const [leaf] = presented;
  if (authorities.isAnchor(leaf.thumbprint)) return [leaf];
  const others = new Set([...presented.slice(1), ...authorities.intermediates]);
  let edge: CertificatePath[] = authorities.anchors.filter(mayIssue).map((anchor) => [anchor]);
  while (edge.length > 0) {
    const reached: CertificatePath[] = [];
    for (const path of edge) {
      if (leaf.isSignedBy(path[0])) return [leaf, ...path];
      for (const next of others) {
        if (!mayIssue(next) || !next.isSignedBy(path[0])) continue;
        others.delete(next);
        reached.push([next, ...path]);
      }
    }
    edge = reached;
  }
  return undefined;
}
