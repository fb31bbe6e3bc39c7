/** Metadata of a call, as Node gives it: several values of one name come joined by a comma. */
export type Metadata = Readonly<Record<string, string | readonly string[] | undefined>>;

/** As whom a call wants to act. */
export interface Claim {
  readonly group: string;
  readonly session: string;
  readonly epoch: number;
}

const GROUP = "failover-group";
const SESSION = "failover-session";
const EPOCH = "failover-epoch";

/** What a call's metadata claims; else what is wrong with it, for the log. Source: contract §2 "Fencing metadata". */
export function claimOf(metadata: Metadata): Claim | string {
  const { [GROUP]: groupText, [SESSION]: sessionText, [EPOCH]: epochText } = metadata;
  if (groupText === undefined && sessionText === undefined && epochText === undefined) return "no metadata";
  const group = idOf(groupText);
  if (group === undefined) return groupText === undefined ? "no failover-group" : "malformed failover-group";
  const session = idOf(sessionText);
  if (session === undefined) return sessionText === undefined ? "no failover-session" : "malformed failover-session";
  const epoch = epochOf(epochText);
  if (epoch === undefined) return epochText === undefined ? "no failover-epoch" : "malformed failover-epoch";
  return { group, session, epoch };
}

/** Reads claims. One that is worded as the last was is not read again: a client says the same with all its calls. */
export class Claims {
  #group: unknown;
  #session: unknown;
  #epoch: unknown;
  #claim: Claim | undefined;

  of(metadata: Metadata): Claim | string {
    const { [GROUP]: group, [SESSION]: session, [EPOCH]: epoch } = metadata;
    const isSame = group === this.#group && session === this.#session && epoch === this.#epoch;
    if (isSame && this.#claim !== undefined) return this.#claim;
    const found = claimOf(metadata);
    if (typeof found === "string") return found;
    this.#group = group;
    this.#session = session;
    this.#epoch = epoch;
    this.#claim = found;
    return found;
  }
}

/** Printable ASCII that stands for itself. A comma does not: Node puts it between two values of one name. */
const PLAIN = /^[ -$&-+\--~]+$/;
const ENCODED = /^[ -+\--~]+$/;

/** An id, which may be percent-encoded UTF-8: metadata cannot carry other scripts. */
function idOf(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  if (PLAIN.test(text)) return text;
  if (!ENCODED.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const DECIMAL = /^(?:0|[1-9]\d{0,19})$/;
const LARGEST_EPOCH = 2n ** 64n - 1n;

/** A decimal uint64. Those that no number holds exactly are above all that are ever granted: infinity stands for them. */
function epochOf(text: unknown): number | undefined {
  if (typeof text !== "string" || !DECIMAL.test(text)) return undefined;
  const epoch = Number(text);
  if (epoch <= Number.MAX_SAFE_INTEGER) return epoch;
  return BigInt(text) <= LARGEST_EPOCH ? Number.POSITIVE_INFINITY : undefined;
}
