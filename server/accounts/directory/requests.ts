import { BindRequest, ExtendedRequest, type Filter, SearchRequest, UnbindRequest } from "ldapts";
import type { Secret } from "../../core/ports.ts";

/** A search that answers few and small entries. */
export interface Search {
  baseDn: string;
  scope: "base" | "sub";
  filter: Filter;
  attributes: readonly string[];
  /** Most entries wanted. */
  sizeLimit: number;
}

type Writer = Parameters<BindRequest["writeMessage"]>[0];

const LDAP_VERSION = 3;
const SIMPLE = 0x80;
const START_TLS = "1.3.6.1.4.1.1466.20037";

/** The library takes a password as a string, which nobody can wipe; this writes its bytes. */
class SecretBindRequest extends BindRequest {
  readonly #secret: Secret;

  constructor(messageId: number, dn: string, secret: Secret) {
    super({ messageId, dn });
    this.#secret = secret;
  }

  override writeMessage(writer: Writer): void {
    writer.writeInt(LDAP_VERSION);
    writer.writeString(this.dn);
    writer.writeBuffer(this.#secret.bytes, SIMPLE);
  }
}

/**
 * A simple bind. The bytes hold the password: the caller wipes them, `wipeRequest`.
 * @throws {RangeError} for an empty password, which a directory would take for nobody's and let in (RFC 4513 §5.1.2)
 */
export function bindRequest(id: number, dn: string, password: Secret): Buffer {
  if (password.length === 0 || dn === "") throw new RangeError("a bind without name or password proves nothing");
  return new SecretBindRequest(id, dn, password).write();
}

/** Wipes a request and what its writer used beyond it. The writer's memory is its own: never the shared pool. */
export const wipeRequest = ({ buffer }: Buffer): void => void new Uint8Array(buffer).fill(0);

export const searchRequest = (id: number, { attributes, ...search }: Search, timeoutMs: number): Buffer =>
  new SearchRequest({
    messageId: id,
    baseDN: search.baseDn,
    scope: search.scope,
    filter: search.filter,
    attributes: [...attributes],
    sizeLimit: search.sizeLimit,
    timeLimit: Math.ceil(timeoutMs / 1_000),
  }).write();

export const startTlsRequest = (id: number): Buffer => new ExtendedRequest({ messageId: id, oid: START_TLS }).write();

export const unbindRequest = (id: number): Buffer => new UnbindRequest({ messageId: id }).write();
