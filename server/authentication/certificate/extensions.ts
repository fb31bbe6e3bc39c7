import { type Der, DerError, TAG } from "./der.ts";
import { booleanOf, oidOf } from "./der-values.ts";

export interface Extension {
  oid: string;
  isCritical: boolean;
  /** The DER in it: a view. */
  value: Buffer;
}

/** No certificate, list or entry has more; a stranger's might. */
const MOST = 64;

/**
 * The extensions of a certificate, a list or an entry of one.
 * @throws {DerError} also for one that is there twice: RFC 5280 §4.2 forbids it
 */
export function extensionsOf(sequence: Der | undefined): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  for (const element of sequence?.as(TAG.sequence).children() ?? []) {
    const fields = element.as(TAG.sequence).fields();
    const oid = oidOf(fields.take(TAG.oid));
    const critical = fields.takeIf(TAG.boolean);
    const value = fields.take(TAG.octetString).content;
    fields.end();
    if (found.has(oid)) throw new DerError(`extension ${oid} is there twice`);
    if (found.size === MOST) throw new DerError(`more than ${MOST} extensions`);
    found.set(oid, { oid, isCritical: critical !== undefined && booleanOf(critical), value });
  }
  return found;
}
