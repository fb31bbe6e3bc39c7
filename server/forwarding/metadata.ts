import type { OutgoingHttpHeaders } from "node:http2";
import type { Session } from "../sessions/session.ts";

/** Names that are ours alone: dropped from what clients send to a device, and from what a device answers (contract §2). */
const isOurs = (name: string): boolean =>
  name === "security-token" ||
  name.startsWith("gatehouse-") ||
  name.startsWith("gatehouse_") ||
  name.startsWith("failover-");

/** Fields that Node refuses to send twice. The first counts, as it does for a server. */
const ONCE: ReadonlySet<string> = new Set(
  `access-control-allow-credentials access-control-max-age access-control-request-method age authorization content-encoding
  content-language content-length content-location content-md5 content-range content-type date dnt etag expires from host
  if-match if-modified-since if-none-match if-range if-unmodified-since last-modified location max-forwards
  proxy-authorization range referer retry-after server tk upgrade-insecure-requests user-agent x-content-type-options`.split(
    /\s+/,
  ),
);

/** What HTTP has for one connection alone. */
const HOP: ReadonlySet<string> = new Set(
  "te connection http2-settings keep-alive proxy-connection transfer-encoding upgrade host".split(" "),
);

/**
 * What a client sent, for a device: every field but ours and HTTP/2's own, with the caller's identity added.
 * @param rawHeaders names and values in turn, as they came
 */
export function requestHeaders(
  rawHeaders: readonly string[],
  target: { path: string; authority: string; scheme: string },
  session: Session | undefined,
): OutgoingHttpHeaders {
  const headers = noHeaders();
  headers[":method"] = "POST";
  headers[":scheme"] = target.scheme;
  headers[":authority"] = target.authority;
  headers[":path"] = target.path;
  headers["te"] = "trailers";
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.startsWith(":") || HOP.has(name) || isOurs(name)) continue;
    add(headers, name, rawHeaders[at + 1]!);
  }
  if (session !== undefined) Object.assign(headers, identityOf(session));
  return headers;
}

/** What a device answered, headers or trailers, for a client: every field but ours. */
export function answerHeaders(rawHeaders: readonly string[]): OutgoingHttpHeaders {
  const headers = noHeaders();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name === ":status") headers[name] = Number(rawHeaders[at + 1]);
    else if (!isOurs(name) && !HOP.has(name)) add(headers, name, rawHeaders[at + 1]!);
  }
  return headers;
}

/** Strangers choose the names: `constructor` must not be found where nobody sent it. */
const noHeaders = (): OutgoingHttpHeaders => Object.create(null);

/** Repeated fields stay apart, in their order. */
function add(headers: OutgoingHttpHeaders, name: string, value: string): void {
  const before = headers[name];
  if (before === undefined) headers[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else if (!ONCE.has(name)) headers[name] = [String(before), value];
}

interface Identity {
  roles: readonly string[];
  headers: OutgoingHttpHeaders;
}

const identities = new WeakMap<Session, Identity>();

/** Who calls, as the device hears it: made once for a session, and anew when its roles change. */
function identityOf(session: Session): OutgoingHttpHeaders {
  const known = identities.get(session);
  if (known?.roles === session.roles) return known.headers;
  const headers = {
    "gatehouse-user": encodeURIComponent(session.principal.name),
    "gatehouse-authority": session.principal.authority,
    "gatehouse-roles": session.roles.join(","),
    "gatehouse-session-id": session.id,
  };
  identities.set(session, { roles: session.roles, headers });
  return headers;
}
