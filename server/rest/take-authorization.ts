import type { IncomingMessage } from "node:http";

/**
 * Takes the credentials off a request that has just been parsed. Node made texts of them, which nobody can wipe: nothing
 * may hold these while the credentials are looked at, or the collector puts them aside, where they stay until the place
 * is used again.
 * @returns the header in bytes, for its holder to wipe; the first one where there are several, as everywhere in Node
 */
export function takeAuthorization({ headers, rawHeaders }: IncomingMessage): Buffer | undefined {
  const { authorization } = headers;
  // Also of a request with more headers than are read.
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === "authorization") rawHeaders[at + 1] = "";
  if (authorization === undefined) return undefined;
  headers.authorization = "";
  const bytes = Buffer.alloc(authorization.length);
  bytes.write(authorization, "latin1");
  return bytes;
}
