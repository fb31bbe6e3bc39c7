import { setImmediate as turn } from "node:timers/promises";
import type { Certificate } from "./certificate.ts";
import { context, Der, DerError, TAG } from "./der.ts";
import { bitsOf, timeOf } from "./der-values.ts";
import { DistinguishedName } from "./distinguished-name.ts";
import { extensionsOf } from "./extensions.ts";
import { SerialTable } from "./serial-table.ts";
import { isSignature } from "./signature.ts";

/** Entries that are read in one turn of the event loop. */
const ENTRIES_A_TURN = 2_000;
const LONGEST_SERIAL_BYTES = 64;

/** How far an authority's clock may be ahead of ours. */
const CLOCK_ERROR_MS = 300_000;

/** How much of a list's life has gone when it is time to look why no new one came. */
const EXPIRING_AT = 0.8;

const OID = { number: "2.5.29.20", authorityKey: "2.5.29.35" };

/** Extensions that change what a list means, and that are not followed. */
const REFUSED: Record<string, string> = {
  "2.5.29.27": "it is a delta list: give the complete one",
  "2.5.29.28": "it covers a part of the certificates only, or those of other authorities: give a complete, direct one",
  "2.5.29.29": "it has entries of other authorities: give a direct list",
};

/** One authority's list of revoked certificates (RFC 5280 §5): complete, direct and signed by the authority itself. */
export class RevocationList {
  readonly issuer: DistinguishedName;
  /** `Certificate.authorityKey` of whose certificates it covers. */
  readonly authorityKey: string;
  /** Counts the authority's lists; `undefined` where it does not. */
  readonly number: bigint | undefined;
  /** In ms since 1970. */
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  readonly #serials: SerialTable;

  private constructor(head: Head, authority: Certificate, number: bigint | undefined, serials: SerialTable) {
    this.issuer = head.issuer;
    this.authorityKey = authority.authorityKey;
    this.thisUpdate = head.thisUpdate;
    this.nextUpdate = head.nextUpdate;
    this.number = number;
    this.#serials = serials;
  }

  /**
   * Reads a list and checks its signature; the event loop turns meanwhile.
   * @param der is kept: the serials stay in it
   * @param named the authorities of a name
   * @throws {DerError} with what is wrong with it
   */
  static async read(der: Buffer, named: (key: string) => readonly Certificate[]): Promise<RevocationList> {
    const [body, algorithm, signature] = Der.whole(der).as(TAG.sequence).children();
    if (body === undefined || algorithm === undefined || signature === undefined) throw new DerError("it is cut off");
    const head = headOf(body);
    if (!head.algorithm.whole.equals(algorithm.whole)) throw new DerError("it names two signature algorithms");
    const authority = await signerOf(head, body, algorithm, bitsOf(signature), named);
    const extensions = extensionsOf(head.extensions);
    refuseUnknown(extensions.values(), OID);
    const number = extensions.get(OID.number);
    return new RevocationList(
      head,
      authority,
      number && BigInt(`0x${Der.whole(number.value).as(TAG.integer).content.toString("hex") || "0"}`),
      await serialsOf(der, head.entries),
    );
  }

  get size(): number {
    return this.#serials.size;
  }

  get expiringAt(): number {
    return this.thisUpdate + (this.nextUpdate - this.thisUpdate) * EXPIRING_AT;
  }

  /** Whether it can be relied upon: it is neither too old nor of the future. */
  isCurrent(now: number): boolean {
    return this.thisUpdate - CLOCK_ERROR_MS <= now && now < this.nextUpdate;
  }

  has(serial: Uint8Array): boolean {
    return this.#serials.has(serial);
  }

  isOlderThan(other: RevocationList): boolean {
    if (this.number !== undefined && other.number !== undefined && this.number !== other.number)
      return this.number < other.number;
    return this.thisUpdate < other.thisUpdate;
  }
}

interface Head {
  algorithm: Der;
  issuer: DistinguishedName;
  thisUpdate: number;
  nextUpdate: number;
  entries: Der | undefined;
  extensions: Der | undefined;
}

function headOf(body: Der): Head {
  const fields = body.as(TAG.sequence).fields();
  fields.takeIf(TAG.integer);
  const algorithm = fields.take(TAG.sequence);
  const issuer = new DistinguishedName(fields.take(TAG.sequence));
  const thisUpdate = fields.takeIf(TAG.utcTime, TAG.generalizedTime);
  const nextUpdate = fields.takeIf(TAG.utcTime, TAG.generalizedTime);
  if (thisUpdate === undefined) throw new DerError("it does not say when it was made");
  if (nextUpdate === undefined) throw new DerError("it has no nextUpdate: nobody could tell when it is stale");
  const entries = fields.takeIf(TAG.sequence);
  const [extensions] = fields.takeIf(context(0, "constructed"))?.children() ?? [];
  fields.end();
  return { algorithm, issuer, thisUpdate: timeOf(thisUpdate), nextUpdate: timeOf(nextUpdate), entries, extensions };
}

async function signerOf(
  head: Head,
  body: Der,
  algorithm: Der,
  signature: Buffer,
  named: (key: string) => readonly Certificate[],
): Promise<Certificate> {
  const authorities = named(head.issuer.key);
  if (authorities.length === 0)
    throw new DerError(`its issuer ${head.issuer} is not in clientAuthorities: add that certificate there`);
  for (const authority of authorities) {
    if (!(await isSignature(algorithm, body.whole, authority.publicKey, signature).catch(refuseAlgorithm))) continue;
    if (authority.maySignLists) return authority;
    throw new DerError(`the key usage of ${authority.subject} does not let it sign lists (cRLSign)`);
  }
  throw new DerError(`its signature is not by ${head.issuer} of clientAuthorities`);
}

/** A key of another kind than the algorithm has signed nothing; an algorithm that is not used here is told. */
function refuseAlgorithm(cause: unknown): false {
  if (cause instanceof DerError) throw cause;
  return false;
}

async function serialsOf(der: Buffer, entries: Der | undefined): Promise<SerialTable> {
  const serials = new SerialTable(der);
  let read = 0;
  for (const entry of entries?.children() ?? []) {
    const fields = entry.as(TAG.sequence).fields();
    const { from, end } = fields.take(TAG.integer).bounds;
    if (end === from || end - from > LONGEST_SERIAL_BYTES) throw new DerError("a serial number of an odd length");
    if (fields.takeIf(TAG.utcTime, TAG.generalizedTime) === undefined) throw new DerError("an entry without its time");
    const extensions = fields.takeIf(TAG.sequence);
    fields.end();
    if (extensions !== undefined) refuseUnknown(extensionsOf(extensions).values(), {});
    serials.add(from);
    if (++read % ENTRIES_A_TURN === 0) await turn();
  }
  return serials;
}

/** What is critical and not understood may mean anything (RFC 5280 §5.2). */
function refuseUnknown(
  extensions: Iterable<{ oid: string; isCritical: boolean }>,
  known: Record<string, string>,
): void {
  for (const { oid, isCritical } of extensions) {
    if (Object.hasOwn(REFUSED, oid)) throw new DerError(REFUSED[oid]);
    if (isCritical && !Object.values(known).includes(oid))
      throw new DerError(`it has a critical extension that is not known here: ${oid}`);
  }
}
