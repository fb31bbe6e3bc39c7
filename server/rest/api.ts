import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import swagger from "@fastify/swagger";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { GatewayError } from "../core/errors.ts";
import type { Emit } from "../core/events.ts";
import type { Failover } from "../failover/failover.ts";
import { clientSessionRoutes } from "./client-sessions.ts";
import {
  DESCRIBED,
  envelope,
  memberRefusal,
  newOperationId,
  type Refusal,
  RestError,
  refusalHeaders,
} from "./envelope.ts";
import { type Fault, faultRefusal } from "./faults.ts";
import { FORMATS } from "./formats.ts";
import { type Gate, nameOf } from "./gate.ts";
import { groupRoutes } from "./groups.ts";
import type { Line } from "./line.ts";
import { openApi } from "./open-api.ts";
import { codeRefusal, refusalOf } from "./refusals.ts";
import { knowAllMethods, resource } from "./resource.ts";
import { type LogLevelControl, settingsRoutes } from "./settings.ts";
import { UnreadAnswers } from "./unread-answers.ts";

/** Largest body, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;
/** Longest query that is looked at. It is taken apart before anybody has proved who he is. */
const MOST_QUERY = 1_024;
/** Longer than any header: an id that is too long is answered like other ids that cannot be. */
const MAX_PARAMETER = 1 << 20;

export interface ApiParts {
  failover: Failover;
  gate: Gate;
  emit: Emit;
  /** `undefined` where nobody can change it. */
  logLevel: LogLevelControl | undefined;
  version: string;
  /** Makes the server that calls the handler. */
  serve(handler: RequestListener): Server;
  /** What came on a connection cannot be understood, or did not come in time. */
  onClientError(error: NodeJS.ErrnoException, socket: Socket): void;
  lineOf(request: FastifyRequest): Line;
  /** An answer is about to be sent. */
  onAnswer(request: FastifyRequest, reply: FastifyReply): void;
}

/** Every path with its checks. Ready when this settles. */
export async function createApi(parts: ApiParts): Promise<FastifyInstance> {
  const { gate, lineOf, onAnswer } = parts;
  const unread = new UnreadAnswers();
  const app = fastify({
    serverFactory: (handler) => parts.serve(handler),
    clientErrorHandler: (error, socket) => parts.onClientError(error, socket as Socket),
    bodyLimit: MAX_BODY_BYTES,
    requestIdHeader: false,
    genReqId: newOperationId,
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      maxParamLength: MAX_PARAMETER,
      querystringParser: readQuery,
    },
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allErrors: false,
        allowUnionTypes: true,
        // A test sees to it that ours are schemas; to compile what checks them would take a third of a start.
        validateSchema: false,
        formats: Object.fromEntries(Object.entries(FORMATS).map(([name, { validate }]) => [name, validate])),
      },
    },
    // What the router cannot read: no hook runs, and nobody is asked who he is.
    frameworkErrors: (error, _request, reply) => void answerError(error, _request, reply),
  });
  const answerError = errorAnswer(parts);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(() => {
    throw new RestError(NOT_FOUND);
  });
  // Schemas of answers are for the document; views of the domain need no filter.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeAllContentTypeParsers();
  // What need not wait takes a callback: a promise for each of them is a good part of what a heartbeat costs.
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body: Buffer, done) => {
    try {
      done(null, readBody(body));
    } catch (error) {
      done(error as RestError);
    }
  });
  app.addHook("onRequest", async (request, reply) => {
    const line = lineOf(request);
    if (!(await line.turn(reply.raw))) throw new RestError(GONE);
    await gate.admit(request, reply, line);
    if (queryOf(request.raw.url).length > MOST_QUERY) throw new RestError(LONG_QUERY);
  });
  app.addHook("onSend", (request, reply, payload, done) => {
    reply.header("cache-control", "no-store");
    onAnswer(request, reply);
    if (typeof payload !== "string" || unread.take(reply.raw, payload)) return done(null, payload);
    reply.code(UNREAD.status).headers(refusalHeaders(UNREAD)).removeHeader("total-count");
    done(null, JSON.stringify(envelope(request.id, UNREAD)));
  });
  knowAllMethods(app);
  await app.register(swagger, openApi(parts.version));
  let text: string | undefined;
  await app.register(async (scope) => {
    groupRoutes(scope, parts);
    clientSessionRoutes(scope, parts);
    settingsRoutes(scope, parts);
    resource(scope, "/docs/openapi.json", undefined, {
      GET: {
        summary: "This document",
        access: { isAnonymous: true },
        answers: { 200: { type: "object", additionalProperties: true } },
        serve: (_request, reply) => {
          // Anybody may ask for it: its text is made once.
          text ??= JSON.stringify(scope.swagger());
          return reply.type("application/json; charset=utf-8").send(text);
        },
      },
    });
  });
  await app.ready();
  return app;
}

const NOT_FOUND: Refusal = {
  status: 404,
  reason: "there is nothing at this path",
  resolution: `Correct the path; ${DESCRIBED}.`,
};
const LONG_QUERY = memberRefusal("the query", `the query must have at most ${MOST_QUERY} characters`);
const UNREAD: Refusal = {
  status: 503,
  reason: "too many long answers wait for their clients to read them",
  resolution: "Try again in a moment, and read what is answered; or ask for fewer groups at once by count.",
  retryAfterMs: 1_000,
};
/** Nobody reads it. */
const GONE: Refusal = { status: 408, reason: "the connection has ended", resolution: "Connect again." };

/** What the framework finds wrong with a request, by its code. */
const FRAMEWORK: Record<string, Refusal> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    reason: `the body has more than ${MAX_BODY_BYTES} bytes`,
    resolution: "Send a shorter body.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    reason: "the body is not application/json",
    resolution: "Send JSON, with the header Content-Type: application/json.",
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    reason: "the body is not as long as Content-Length says",
    resolution: "Correct the header Content-Length.",
  },
  FST_ERR_BAD_URL: {
    status: 400,
    reason: "the path cannot be read",
    resolution: "Percent-encode the ids in the path as UTF-8.",
  },
};

function errorAnswer({ emit, lineOf }: ApiParts) {
  return (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = known(error) ?? codeRefusal("INTERNAL");
    if (refusal.status === 500 && !request.raw.destroyed) {
      const { message, stack } = error;
      const detail = `operation ${request.id}: ${message}`;
      const channel = lineOf(request).id;
      emit({
        event: "request.failed",
        request: nameOf(request),
        channel,
        detail,
        ...(stack !== undefined && { stack }),
      });
    }
    return reply
      .code(refusal.status)
      .headers(refusalHeaders(refusal))
      .type("application/json; charset=utf-8")
      .serializer((data: unknown) => JSON.stringify(data))
      .send(envelope(request.id, refusal));
  };
}

function known(error: FastifyError | Error): Refusal | undefined {
  if (error instanceof RestError) return error.refusal;
  if (error instanceof GatewayError) return refusalOf(error);
  const { validation, validationContext, code } = error as FastifyError;
  const [fault] = validation ?? [];
  if (fault !== undefined) return faultRefusal(fault as Fault, validationContext ?? "body");
  return FRAMEWORK[code];
}

const queryOf = (url = ""): string => url.slice(url.indexOf("?") + 1 || url.length);

/**
 * Whole numbers become numbers, so that the schema can check them; names in any case. The router calls this before any
 * hook runs: of a query that is too long, which is refused once it is known who asks, nothing is read.
 */
function readQuery(text: string): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  if (text.length > MOST_QUERY) return query;
  for (const [name, value] of new URLSearchParams(text)) {
    const key = name.toLowerCase();
    query[key] = key in query ? "given twice" : /^\d{1,15}$/.test(value) ? Number(value) : value;
  }
  return query;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws {RestError} for what is no JSON. Says how much came: by that, a client sees what was lost or added on the way */
function readBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = readAs("UTF-8", body, () => utf8.decode(body));
  return readAs("JSON", body, () => JSON.parse(text));
}

function readAs<Value>(form: string, body: Buffer, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new RestError({
      status: 400,
      reason: `the body of ${body.length} bytes is not ${form}`,
      resolution: `Send JSON in UTF-8; ${DESCRIBED}.`,
    });
  }
}
