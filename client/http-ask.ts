import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as tlsRequest } from "node:https";
import { TokenRequestFailed } from "./token-request-failed.ts";

export interface HttpQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent by POST; without one it is a GET. */
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Who vouches for the provider, for messages. */
  readonly trusted?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** Asks once, follows no redirect, and reads no more than it takes. */
export type HttpAsk = (question: HttpQuestion) => Promise<HttpAnswer>;

/** More than any answer with tokens has. */
const LONGEST_BYTES = 256 * 1_024;

/** @param fetch Node's own, or one that goes through a proxy */
export const askByFetch =
  (fetch: typeof globalThis.fetch): HttpAsk =>
  async ({ url, headers, body, signal }) => {
    const method = body === undefined ? "GET" : "POST";
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: "manual",
      ...(body !== undefined && { body }),
    });
    const text = await textOf(response.body ?? [], url);
    return { status: response.status, retryAfter: response.headers.get("retry-after") ?? undefined, text };
  };

/** @param ca authorities that vouch for the provider, PEM */
export const askByTls =
  (ca: () => Promise<Buffer>): HttpAsk =>
  async ({ url, headers, body, signal }) => {
    const method = body === undefined ? "GET" : "POST";
    const response = await sent(url, { method, headers, signal, ca: await ca(), agent: false }, body);
    const text = await textOf(response, url);
    return { status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"], text };
  };

const sent = (url: string, options: RequestOptions & { ca: Buffer }, body: string | undefined) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.startsWith("https:") ? tlsRequest : plainRequest;
    request(url, options, resolve).on("error", reject).end(body);
  });

async function textOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST_BYTES)
      throw new TokenRequestFailed("malformed", `${url} answered more than ${LONGEST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
