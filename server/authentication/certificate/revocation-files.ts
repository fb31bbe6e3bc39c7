import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Certificate } from "./certificate.ts";
import { blocksOf } from "./pem.ts";
import { RevocationList } from "./revocation-list.ts";

/** Larger than the list of any authority that signs clients of a device: some 900,000 entries. */
const LARGEST_BYTES = 32 * 1024 * 1024;

/** The lists of one file as they were read last. */
export interface ReadFile {
  digest: string;
  lists: readonly RevocationList[];
}

/**
 * Reads a file of revocation lists, PEM or DER; one that has not changed comes back as it was.
 * @param inUse lists that came from it, though it may have lost them since
 * @throws {RangeError} that names the file and its fault
 */
export async function readRevocationFile(
  file: string,
  { before, inUse }: { before: ReadFile | undefined; inUse: readonly RevocationList[] },
  named: (key: string) => readonly Certificate[],
): Promise<ReadFile> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES) throw new RangeError(`it has ${size} bytes; at most ${LARGEST_BYTES} are read`);
    const bytes = await readFile(file);
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (before?.digest === digest) return before;
    const blocks = blocksOf(bytes, "X509 CRL");
    if (blocks.length === 0) throw new RangeError("no revocation list in it, neither PEM nor DER");
    const lists: RevocationList[] = [];
    for (const block of blocks) lists.push(await RevocationList.read(block, named));
    for (const list of lists) refuseOlder(list, [...(before?.lists ?? []), ...inUse]);
    return { digest, lists };
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new RangeError(`${file}: this revocation list cannot be used: ${words}`, { cause });
  }
}

/** Who puts an old list in place of a new one makes revoked certificates good again. */
function refuseOlder(list: RevocationList, known: readonly RevocationList[]): void {
  const newer = known.find((other) => other.authorityKey === list.authorityKey && list.isOlderThan(other));
  if (newer === undefined) return;
  throw new RangeError(`it is ${shown(list)}, older than the one in use, ${shown(newer)}`);
}

const shown = ({ number, thisUpdate }: RevocationList) =>
  `${number === undefined ? "the list" : `number ${number}`} of ${new Date(thisUpdate).toISOString()}`;
