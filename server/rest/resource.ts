import { METHODS } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from "fastify";
import { RestError } from "./envelope.ts";
import type { RouteAccess } from "./gate.ts";
import { errorEnvelope } from "./schemas.ts";

type Verb = "GET" | "POST" | "PUT" | "DELETE";

/** What one method of one path does. */
export interface Operation {
  readonly summary: string;
  readonly access: RouteAccess;
  readonly query?: object;
  readonly body?: object;
  /** What is answered, by status; `null` for nothing. */
  readonly answers: Readonly<Record<number, object | null>>;
  /** Answers the JSON, or what it has sent by itself. */
  serve(request: FastifyRequest, reply: FastifyReply): unknown;
}

/** Where the paths begin, in lower case; the case of a request does not matter. */
export const ROOT = "/api/v1";

/** Registers a path: every method it does not have is answered 405. */
export function resource(
  app: FastifyInstance,
  url: string,
  params: object | undefined,
  operations: Partial<Record<Verb, Operation>>,
): void {
  for (const [method, operation] of Object.entries(operations) as [Verb, Operation][])
    app.route({
      method,
      url,
      schema: schemaOf(url, method, params, operation),
      config: operation.access,
      handler: async (request, reply) => await operation.serve(request, reply),
    });
  const allowed = Object.keys(operations).flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    schema: { hide: true },
    handler: async (request) => {
      throw new RestError({
        status: 405,
        reason: `${request.method} means nothing here`,
        resolution: `Use ${allowed.join(" or ")}.`,
        headers: { allow: allowed.join(", ") },
      });
    },
  });
}

/** Every other method that Node reads must be known, or its answer would be 404. */
export function knowAllMethods(app: FastifyInstance): void {
  for (const method of METHODS)
    if (method !== "CONNECT" && !app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: true });
  // Else one without a type never comes to its answer: it fails in the framework, and as a fault of ours.
  if (METHODS.includes("QUERY")) app.addHttpMethod("QUERY", { hasBody: false, overrideExisting: true });
}

function schemaOf(url: string, method: Verb, params: object | undefined, operation: Operation): FastifySchema {
  const { summary, query, body, answers, access } = operation;
  const response = Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      schema === null
        ? { description: DESCRIPTIONS[status] ?? "Done.", type: "null" }
        : { description: DESCRIPTIONS[status] ?? "Done.", ...schema },
    ]),
  );
  return {
    summary,
    operationId: `${method.toLowerCase()}${url.slice(ROOT.length).replaceAll(/[/:.]+(\w)/g, (_, c: string) => c.toUpperCase())}`,
    description: access.roles === undefined ? "For everybody." : `Needs ${access.roles.join(" and ")}.`,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...(access.isAnonymous && { security: [] }),
    response: { ...response, default: { description: "What is wrong, and what to do about it.", ...errorEnvelope } },
  };
}

const DESCRIPTIONS: Record<string, string> = {
  200: "Done.",
  201: "Made; the header Location says where it is.",
  204: "Done; there is nothing to tell.",
};
