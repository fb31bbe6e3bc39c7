import { readFile } from "node:fs/promises";
import { Certificate } from "./certificate.ts";
import { blocksOf } from "./pem.ts";

/**
 * The certificates that the listeners' `clientAuthorities` hold. Roots are anchors of trust; an intermediate among them is
 * none, as with OpenSSL: it helps to find the way to a root, and may sign revocation lists.
 */
export class Authorities {
  readonly anchors: readonly Certificate[];
  readonly intermediates: readonly Certificate[];

  constructor(certificates: readonly Certificate[]) {
    const unique = [...new Map(certificates.map((certificate) => [certificate.thumbprint, certificate])).values()];
    const isRoot = (certificate: Certificate) => certificate.isSignedBy(certificate);
    // Of roots that are one authority, the one that lasts longest is tried first.
    this.anchors = unique.filter(isRoot).sort((one, other) => other.notAfter - one.notAfter);
    this.intermediates = unique.filter((certificate) => !isRoot(certificate));
  }

  /** Those of a name. */
  named(key: string): readonly Certificate[] {
    return [...this.anchors, ...this.intermediates].filter(({ subject }) => subject.key === key);
  }

  isAnchor(thumbprint: string): boolean {
    return this.anchors.some((anchor) => anchor.thumbprint === thumbprint);
  }

  /** Whether a root is among them, by name and key: one that was renewed is the same. */
  hasRoot(authorityKey: string): boolean {
    return this.anchors.some((anchor) => anchor.authorityKey === authorityKey);
  }
}

/**
 * Reads the files of authorities.
 * @throws {RangeError} that names the file and its fault
 */
export async function loadAuthorities(files: readonly string[]): Promise<Authorities> {
  const found = await Promise.all(
    files.map(async (file) => {
      try {
        return blocksOf(await readFile(file), "CERTIFICATE").map((der) => new Certificate(der));
      } catch (cause) {
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new RangeError(`${file}: its certificates cannot be used: ${words}`, { cause });
      }
    }),
  );
  return new Authorities(found.flat());
}
