import { Agent, request as httpsRequest } from "node:https";
import type { Step } from "./walk.ts";

export interface Asking extends Disposable {
  /** @returns the status, and the JSON of the answer */
  ask(step: Pick<Step, "method" | "path" | "body">): Promise<{ status: number; json: Record<string, unknown> }>;
}

/** Asks the REST API on one connection, with the header that somebody has. */
export function askingAs(address: string, authorization: string | undefined): Asking {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  const ask: Asking["ask"] = ({ method, path, body }) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        ...(authorization !== undefined && { authorization }),
        ...(text !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
      };
      const request = httpsRequest(`https://${address}/api/v1/${path}`, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const read = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, json: read === "" ? {} : JSON.parse(read) });
        });
      });
      request.on("error", reject);
      request.end(text);
    });
  return { ask, [Symbol.dispose]: () => agent.destroy() };
}
