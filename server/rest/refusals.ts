import { type ErrorCode, GatewayError } from "../core/errors.ts";
import { DESCRIBED, type Refusal } from "./envelope.ts";

interface Answer {
  readonly status: number;
  readonly resolution: string;
  readonly retryAfterMs?: number;
}

const UNHEARD_OF = "Report this: the REST API has no use for this error.";

/** How each error is answered; a new code does not compile until it is here. */
export const REST_ANSWERS: Record<ErrorCode, Answer> = {
  FIELD_INVALID: { status: 400, resolution: `Correct the value and send the request again; ${DESCRIBED}.` },
  TOKEN_MALFORMED: { status: 400, resolution: UNHEARD_OF },
  SESSION_UNKNOWN: { status: 401, resolution: "Send the credential again." },
  SESSION_REQUIRED: { status: 401, resolution: "Send a credential." },
  SESSION_NOT_FOUND: { status: 404, resolution: UNHEARD_OF },
  CHANNEL_NOT_FOUND: { status: 404, resolution: UNHEARD_OF },
  METHOD_DENIED: { status: 403, resolution: "Ask an administrator for the role that this needs." },
  FENCED: { status: 409, resolution: "Send a heartbeat, and act with the epoch that it answers." },
  CHANNEL_SHARED: { status: 409, resolution: UNHEARD_OF },
  GROUP_NOT_FOUND: { status: 404, resolution: "Create the group by POST /api/v1/clientfailover/groups." },
  CLIENT_SESSION_NOT_FOUND: {
    status: 404,
    resolution: "Register the client session by POST to the group's clientSessions.",
  },
  GROUP_EXISTS: { status: 409, resolution: "GET the group and use the settings it has, or use another Id." },
  CLIENT_SESSION_EXISTS: { status: 409, resolution: "Use another Id, or DELETE the client session first." },
  CLIENT_SESSION_FOREIGN: { status: 403, resolution: "Use another Id." },
  GROUP_ACTIVE: {
    status: 409,
    resolution: "Stop the group's clients, wait for its FailoverTimeout, and DELETE it then.",
  },
  OVERRIDE_EXISTS: {
    status: 409,
    resolution: "End the other override first: POST Value Off to the roleoverride of its client session.",
  },
  HEARTBEAT_TOO_SOON: {
    status: 429,
    resolution: "Send heartbeats a second apart or more; every half of the FailoverTimeout is enough.",
    retryAfterMs: 1_000,
  },
  GROUP_LIMIT_REACHED: {
    status: 503,
    resolution: "Delete groups or client sessions that are not used any more.",
    retryAfterMs: 60_000,
  },
  FAILOVER_UNAVAILABLE: {
    status: 503,
    resolution: "Try again; where it goes on, look at the disk of the gateway.",
    retryAfterMs: 2_000,
  },
  UPSTREAM_UNAVAILABLE: { status: 503, resolution: "Try again later.", retryAfterMs: 5_000 },
  DRAINING: { status: 503, resolution: "Connect again once the gateway has started again.", retryAfterMs: 5_000 },
  MESSAGE_TOO_LARGE: { status: 413, resolution: "Send less." },
  TOO_MANY_CALLS: { status: 503, resolution: "Try again later.", retryAfterMs: 1_000 },
  SERVICE_UNKNOWN: { status: 404, resolution: DESCRIBED },
  METHOD_UNKNOWN: { status: 404, resolution: DESCRIBED },
  COMPRESSION_REFUSED: { status: 415, resolution: "Send the body uncompressed." },
  DEADLINE_EXCEEDED: { status: 504, resolution: "Try again.", retryAfterMs: 1_000 },
  CANCELLED: { status: 503, resolution: "Try again.", retryAfterMs: 1_000 },
  INTERNAL: {
    status: 500,
    resolution: "Report it to the operator of the gateway with the OperationId: its log tells what happened.",
  },
};

/** What is told of an error of the domain. */
export function refusalOf(error: GatewayError): Refusal {
  return { reason: error.message, ...REST_ANSWERS[error.code] };
}

export const codeRefusal = (code: ErrorCode): Refusal => refusalOf(new GatewayError(code));
