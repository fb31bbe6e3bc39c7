import { AsyncResource } from "node:async_hooks";
import type { ClientHttp2Session, ClientHttp2Stream, OutgoingHttpHeaders } from "node:http2";

const OPTIONS = { endStream: false };

/**
 * Before Node 24, `bind` gives every function that it makes two accessors with functions of their own, for a name that is
 * deprecated. Node binds one function for each request, and this alone took a quarter of a forwarded call.
 */
const isHeavy = Object.hasOwn(
  AsyncResource.bind(() => {}),
  "asyncResource",
);

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
