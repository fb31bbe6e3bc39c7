/** Who is at fault. Only the caller's faults may be charged a penalty. */
export type Fault = "caller" | "gateway" | "upstream";

/**
 * Everything that can go wrong in a call, beside the in-band outcomes of a login. `message` is all the caller learns.
 * Surfaces map these codes through `Record<ErrorCode, …>`, so that a new code does not compile until each has mapped it.
 * Source: contract §2.
 */
export const ERRORS = {
  FIELD_INVALID: { fault: "caller", message: "a field is outside its limits" },
  TOKEN_MALFORMED: {
    fault: "caller",
    message: "metadata security-token must be given once, as 0 or a decimal number below 2^32 without leading zero",
  },
  SESSION_UNKNOWN: { fault: "caller", message: "no such session on this channel; log in again" },
  SESSION_REQUIRED: { fault: "caller", message: "this call needs a security session; log in first" },
  SESSION_NOT_FOUND: { fault: "caller", message: "the security token in the request is no session of this channel" },
  CHANNEL_NOT_FOUND: { fault: "caller", message: "no channel has this id; it may have ended" },
  METHOD_DENIED: { fault: "caller", message: "the roles of this session may not call this method" },
  FENCED: {
    fault: "caller",
    message:
      "only the Primary of this method's failover group may call it, with metadata failover-group, failover-session and failover-epoch as its last heartbeat told; send a heartbeat to hear your role",
  },
  CHANNEL_SHARED: {
    fault: "caller",
    message: "a proxy shares this channel between clients; send metadata security-token with every call instead",
  },
  GROUP_NOT_FOUND: { fault: "caller", message: "no failover group has this id; create it first" },
  CLIENT_SESSION_NOT_FOUND: {
    fault: "caller",
    message: "no client session of the failover group has this id; register it first",
  },
  GROUP_EXISTS: {
    fault: "caller",
    message: "a failover group of this id has other settings, which never change; use those it has",
  },
  CLIENT_SESSION_EXISTS: {
    fault: "caller",
    message: "a client session of this id has another name; use another id, or delete it first",
  },
  CLIENT_SESSION_FOREIGN: {
    fault: "caller",
    message: "another user registered this client session; use another id, or join again once that client is silent",
  },
  GROUP_ACTIVE: {
    fault: "caller",
    message: "client sessions of the failover group are active; stop its clients first",
  },
  OVERRIDE_EXISTS: {
    fault: "caller",
    message: "another client session of the failover group has an override; end that one first",
  },
  HEARTBEAT_TOO_SOON: {
    fault: "caller",
    message: "the last heartbeat of this client session was less than a second ago; wait for that long",
  },
  GROUP_LIMIT_REACHED: {
    fault: "caller",
    message: "there are as many failover groups, or client sessions in this group, as there may be; delete some first",
  },
  FAILOVER_UNAVAILABLE: {
    fault: "gateway",
    message: "the change could not be kept, and nothing changed; try again",
  },
  UPSTREAM_UNAVAILABLE: { fault: "upstream", message: "the device cannot be reached" },
  DRAINING: { fault: "gateway", message: "the gateway is shutting down" },
  MESSAGE_TOO_LARGE: { fault: "caller", message: "the message is larger than this method accepts" },
  TOO_MANY_CALLS: { fault: "caller", message: "too many calls at once" },
  SERVICE_UNKNOWN: { fault: "caller", message: "no such service" },
  METHOD_UNKNOWN: { fault: "caller", message: "no such method" },
  COMPRESSION_REFUSED: { fault: "caller", message: "this method does not accept compressed messages" },
  DEADLINE_EXCEEDED: { fault: "caller", message: "the deadline passed before the call was done" },
  CANCELLED: { fault: "caller", message: "the call was cancelled" },
  INTERNAL: { fault: "gateway", message: "internal error" },
} as const satisfies Record<string, { fault: Fault; message: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** What can happen in a call and is nobody's bug. `detail` goes to the log and never to the caller. */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  /** @param options.tell replaces the table's message, where naming the field or limit helps the caller. */
  constructor(code: ErrorCode, detail?: string, options: { tell?: string; cause?: unknown } = {}) {
    super(options.tell ?? ERRORS[code].message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "GatewayError";
    this.code = code;
    this.detail = detail;
  }
}
