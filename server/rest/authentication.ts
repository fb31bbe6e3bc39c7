import type { Principal } from "../core/principal.ts";

/** A connection of a client, as authentication knows it. */
export interface RestConnection {
  /** For the log. */
  readonly id: string;
  /** What penalties count. */
  readonly source: string;
  /** A handshake of Negotiate under way: it is bound to its connection (RFC 4559 §6). */
  negotiation: Negotiation | undefined;
}

/** Half a handshake. Whoever ends the connection, or begins anew, disposes of it. */
export interface Negotiation extends Disposable {}

/** Somebody who may ask. */
export interface RestIdentity {
  readonly principal: Principal;
  /** What he may do now. */
  readonly roles: readonly string[];
}

/** What became of the credential that came with a request. */
export type Authentication =
  | {
      readonly kind: "authenticated";
      readonly identity: RestIdentity;
      /** By what the gateway proves itself in turn: a value of `WWW-Authenticate`. */
      readonly proof?: string;
    }
  | {
      readonly kind: "refused";
      /** 401 with both challenges, or 503 where nothing can be said now. */
      readonly status: 401 | 503;
      /** What is wrong, and what to do about it, for the caller. */
      readonly reason: string;
      readonly resolution: string;
      /** After which it may be tried again, in ms. */
      readonly retryAfterMs?: number;
      /** In place of the bare challenge `Negotiate`: the next step of a handshake. */
      readonly negotiate?: string;
    };

/** Finds out who asks. */
export interface RestAuthentication {
  /** Values of `WWW-Authenticate` that are offered, the best one first. */
  readonly challenges: readonly string[];
  /**
   * Looks at the header `Authorization` of one request. Never rejects. The header and whatever was taken of it are wiped
   * when this settles.
   * @param header as it came; `undefined` where the request has none
   */
  authenticate(header: Buffer | undefined, connection: RestConnection, signal: AbortSignal): Promise<Authentication>;
}
