import assert from "node:assert/strict";
import type { IncomingHttpHeaders } from "node:http";
import { Agent, request as httpsRequest } from "node:https";

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** What the body says; an empty object where there is none. */
  json: Json;
}

export interface Rest extends Disposable {
  /**
   * @param path below `/api/v1/`, or from the root where it begins with a slash
   * @param body sent as JSON; text as it is
   */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** As `ask`, and fails unless the status is the wanted one. */
  must(status: number, method: string, path: string, body?: unknown): Promise<Json>;
  /** As `must`, for an error: fails as well unless the body is the whole envelope. */
  refused(
    status: number,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** A client of the REST API on one connection, which checks the certificate. */
export function restAs(port: number, ca: string, authorization: string | undefined): Rest {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca });
  const ask: Rest["ask"] = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
      const request = httpsRequest(
        {
          agent,
          method,
          port,
          host: "127.0.0.1",
          path: path.startsWith("/") ? path : `/api/v1/${path}`,
          headers: {
            ...(authorization !== undefined && { authorization }),
            ...(text !== undefined && {
              "content-type": "application/json",
              "content-length": Buffer.byteLength(text),
            }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const read = Buffer.concat(chunks).toString();
            const json = read === "" ? {} : JSON.parse(read);
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text: read, json });
          });
        },
      );
      request.on("error", reject);
      request.end(text);
    });
  const answered = async (status: number, ...sent: Parameters<Rest["ask"]>) => {
    const answer = await ask(...sent);
    assert.equal(answer.status, status, `${sent[0]} ${sent[1]}: ${answer.text}`);
    return answer;
  };
  return {
    ask,
    must: async (...sent) => (await answered(...sent)).json,
    async refused(...sent) {
      const answer = await answered(...sent);
      envelopeIn(answer);
      return answer;
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

/** The envelope of an error: each member, of its type, and no other one. */
export function envelopeIn({ headers, json, text }: Answer): void {
  assert.match(headers["content-type"] ?? "", /^application\/json\b/, text);
  const { OperationId, Error: error, Reason, Resolution, AdditionalParameters, ...others } = json;
  assert.match(String(OperationId), /^[0-9a-f]{32}$/, text);
  for (const words of [error, Reason, Resolution]) assert.ok(typeof words === "string" && words !== "", text);
  assert.ok(typeof AdditionalParameters === "object" && AdditionalParameters !== null, text);
  assert.deepEqual(others, {}, text);
}
