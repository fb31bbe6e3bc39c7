import type { FastifyReply, FastifyRequest } from "fastify";
import type { Emit } from "../core/events.ts";
import type { Authentication, RestAuthentication, RestIdentity } from "./authentication.ts";
import { RestError } from "./envelope.ts";
import type { Line } from "./line.ts";
import { codeRefusal } from "./refusals.ts";

/** Who is let in. `undefined`: whoever proves who he is. */
export interface RouteAccess {
  /** No credential is looked at. */
  readonly isAnonymous?: boolean;
  /** Roles that it takes, all of them. */
  readonly roles?: readonly string[];
}

/** How often one source may ask. */
export interface Rate {
  admits(source: string): boolean | Promise<boolean>;
}

export interface GateParts {
  authentication: RestAuthentication;
  rate: Rate;
  emit: Emit;
  isDraining(): boolean;
}

/** Who asks, by his request. */
const identities = new WeakMap<FastifyRequest, RestIdentity>();

/** @throws {Error} for a request that nobody vouched for */
export function identityOf(request: FastifyRequest): RestIdentity {
  const identity = identities.get(request);
  if (identity === undefined) throw new Error("an anonymous request has no principal");
  return identity;
}

/** What a log line calls a request: without its query, and no longer than it needs to be. */
export const nameOf = ({ method, url }: FastifyRequest): string => `${method} ${url.split("?", 1)[0]}`.slice(0, 256);

/** What every request passes before a byte of its body is looked at. */
export class Gate {
  readonly #parts: GateParts;

  constructor(parts: GateParts) {
    this.#parts = parts;
  }

  /** @throws {RestError} where the request ends here */
  async admit(request: FastifyRequest, reply: FastifyReply, line: Line): Promise<void> {
    const { rate, isDraining } = this.#parts;
    if (isDraining()) throw new RestError(codeRefusal("DRAINING"));
    checkHost(request);
    if (!(await rate.admits(line.source))) throw new RestError(TOO_OFTEN);
    const { isAnonymous = false, roles = [] } = request.routeOptions.config as RouteAccess;
    if (isAnonymous) return;
    const identity = await this.#identify(reply, line);
    identities.set(request, identity);
    this.#authorise(request, identity, roles, line);
    checkEncoding(request);
  }

  async #identify(reply: FastifyReply, line: Line): Promise<RestIdentity> {
    const { authentication } = this.#parts;
    const found = await authentication.authenticate(line.takeAuthorization(reply.raw), line, line.signal);
    if (found.kind === "refused") {
      line.isAuthenticated = false;
      throw new RestError(refusedAs(found, authentication.challenges));
    }
    line.isAuthenticated = true;
    if (found.proof !== undefined) reply.header("www-authenticate", found.proof);
    // Else clients take it that this connection needs no ticket any more.
    if (authentication.challenges.includes("Negotiate")) reply.header("persistent-auth", "false");
    return found.identity;
  }

  #authorise(request: FastifyRequest, identity: RestIdentity, roles: readonly string[], line: Line): void {
    const missing = roles.filter((role) => !identity.roles.includes(role));
    if (missing.length === 0) return;
    const detail = `lacks ${missing.join(" and ")}`;
    this.#parts.emit({
      event: "request.denied",
      request: nameOf(request),
      status: 403,
      user: identity.principal.name,
      channel: line.id,
      source: line.source,
      detail,
    });
    throw new RestError({
      status: 403,
      reason: `this needs the role ${roles.join(" and the role ")}; you lack ${missing.join(" and ")}`,
      resolution: `Ask an administrator of the gateway for the role ${missing.join(" and the role ")}.`,
      parameters: { Roles: missing.join(",") },
    });
  }
}

/** 503 and not 429: a client that confirms its role must never take the answer for one about its heartbeats. */
const TOO_OFTEN = {
  status: 503,
  reason: "too many requests a second come from this address",
  resolution: "Wait a second, and send fewer; or raise failover.requestRate in the configuration of the gateway.",
  retryAfterMs: 1_000,
};

function refusedAs(found: Extract<Authentication, { kind: "refused" }>, challenges: readonly string[]) {
  const { status, reason, resolution, retryAfterMs, negotiate } = found;
  const offered = challenges.map((challenge) =>
    challenge === "Negotiate" && negotiate !== undefined ? negotiate : challenge,
  );
  const headers = status === 401 && offered.length > 0 ? { "www-authenticate": offered } : {};
  return { status, reason, resolution, retryAfterMs, headers };
}

/** RFC 9112 §3.2. Node would answer it without the envelope. */
function checkHost({ raw }: FastifyRequest): void {
  if (raw.httpVersion !== "1.1" || raw.headers.host !== undefined) return;
  throw new RestError({
    status: 400,
    reason: "the request has no header Host",
    resolution: "Send the header Host with the address of the gateway.",
  });
}

function checkEncoding({ headers }: FastifyRequest): void {
  const isCompressed = (headers["content-encoding"] ?? "identity").toLowerCase() !== "identity";
  // Node unpacks chunks and no more, so the body of "gzip, chunked" would be taken for what was packed.
  const isCoded = (headers["transfer-encoding"] ?? "chunked").toLowerCase() !== "chunked";
  if (isCompressed || isCoded) throw new RestError(codeRefusal("COMPRESSION_REFUSED"));
}
