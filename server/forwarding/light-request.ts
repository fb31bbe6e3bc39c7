import { AsyncResource } from "node:async_hooks";
import type { ClientHttp2Session, ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";

/**
 * Up to Node 24, `bind` gives every function that it makes two accessors with functions of their own, for a name that is
 * deprecated. Node binds one function for each request, and this alone took a quarter of a forwarded call.
 */
const isHeavy = Object.hasOwn(
  AsyncResource.bind(() => {}),
  "asyncResource",
);

/** What a request without priority has (RFC 7540 §5.3.5). Node 22 and later warn of whoever names it. */
const WEIGHT = Number(process.versions.node.split(".")[0]) < 22 ? { weight: 16 } : {};
/** Complete, so that Node adds nothing to its copy for every call. */
const OPTIONS = { endStream: false, ...WEIGHT, parent: 0, exclusive: false, silent: false };

/**
 * Begins a request, as `session.request` does, without what Node spends on it in vain. While it runs, which nothing else
 * does then, `bind` leaves its accessors out: only Node sees the function that it makes.
 * @throws where HTTP/2 cannot send these headers
 */
export function lightRequest(session: ClientHttp2Session, headers: OutgoingHttpHeaders): ClientHttp2Stream {
  if (!isHeavy) return session.request(headers, OPTIONS);
  const { bind } = AsyncResource.prototype;
  AsyncResource.prototype.bind = bindLightly;
  try {
    return session.request(headers, OPTIONS);
  } finally {
    AsyncResource.prototype.bind = bind;
  }
}

type Bound = (...args: unknown[]) => unknown;

const bindLightly = function (this: AsyncResource, bound: Bound): Bound {
  return (...args) => this.runInAsyncScope(bound, undefined, ...args);
} as AsyncResource["bind"];
