import { status as GrpcStatus, Metadata } from "@grpc/grpc-js";
import * as messages from "#proto/messages.js";
import { ERRORS, type ErrorCode } from "../core/errors.ts";

/** Which gRPC status each code is. Source: contract §2. */
export const GRPC_STATUS: Record<ErrorCode, GrpcStatus> = {
  FIELD_INVALID: GrpcStatus.INVALID_ARGUMENT,
  TOKEN_MALFORMED: GrpcStatus.INVALID_ARGUMENT,
  SESSION_UNKNOWN: GrpcStatus.UNAUTHENTICATED,
  SESSION_REQUIRED: GrpcStatus.UNAUTHENTICATED,
  SESSION_NOT_FOUND: GrpcStatus.NOT_FOUND,
  CHANNEL_NOT_FOUND: GrpcStatus.NOT_FOUND,
  METHOD_DENIED: GrpcStatus.PERMISSION_DENIED,
  FENCED: GrpcStatus.FAILED_PRECONDITION,
  CHANNEL_SHARED: GrpcStatus.FAILED_PRECONDITION,
  GROUP_NOT_FOUND: GrpcStatus.NOT_FOUND,
  CLIENT_SESSION_NOT_FOUND: GrpcStatus.NOT_FOUND,
  GROUP_EXISTS: GrpcStatus.ALREADY_EXISTS,
  CLIENT_SESSION_EXISTS: GrpcStatus.ALREADY_EXISTS,
  CLIENT_SESSION_FOREIGN: GrpcStatus.PERMISSION_DENIED,
  GROUP_ACTIVE: GrpcStatus.FAILED_PRECONDITION,
  OVERRIDE_EXISTS: GrpcStatus.FAILED_PRECONDITION,
  HEARTBEAT_TOO_SOON: GrpcStatus.RESOURCE_EXHAUSTED,
  GROUP_LIMIT_REACHED: GrpcStatus.RESOURCE_EXHAUSTED,
  FAILOVER_UNAVAILABLE: GrpcStatus.UNAVAILABLE,
  UPSTREAM_UNAVAILABLE: GrpcStatus.UNAVAILABLE,
  DRAINING: GrpcStatus.UNAVAILABLE,
  MESSAGE_TOO_LARGE: GrpcStatus.RESOURCE_EXHAUSTED,
  TOO_MANY_CALLS: GrpcStatus.RESOURCE_EXHAUSTED,
  SERVICE_UNKNOWN: GrpcStatus.NOT_FOUND,
  METHOD_UNKNOWN: GrpcStatus.UNIMPLEMENTED,
  COMPRESSION_REFUSED: GrpcStatus.UNIMPLEMENTED,
  DEADLINE_EXCEEDED: GrpcStatus.DEADLINE_EXCEEDED,
  CANCELLED: GrpcStatus.CANCELLED,
  INTERNAL: GrpcStatus.INTERNAL,
};

const DOMAIN = "gatehouse";
const DETAILS = "grpc-status-details-bin";
const ERROR_INFO_TYPE = "type.googleapis.com/google.rpc.ErrorInfo";

export type Trailers = Readonly<Record<string, string>>;

/** The same as grpc-js wants it. */
export interface CallStatus {
  code: GrpcStatus;
  details: string;
  metadata: Metadata;
}

export function statusOf(code: ErrorCode, tell: string = ERRORS[code].message): CallStatus {
  const metadata = new Metadata();
  metadata.set(DETAILS, Buffer.from(trailersOf(code, tell)[DETAILS] ?? "", "base64"));
  return { code: GRPC_STATUS[code], details: tell, metadata };
}

const plain = new Map<ErrorCode, Trailers>();

/**
 * The trailers of a refused call: status, message and `google.rpc.ErrorInfo` with the code as its reason.
 * @param tell replaces the table's message
 */
export function trailersOf(code: ErrorCode, tell?: string): Trailers {
  if (tell !== undefined) return encode(code, tell);
  const known = plain.get(code);
  if (known !== undefined) return known;
  const trailers = encode(code, ERRORS[code].message);
  plain.set(code, trailers);
  return trailers;
}

function encode(code: ErrorCode, message: string): Trailers {
  const info = messages.google.rpc.ErrorInfo.encode({ reason: code, domain: DOMAIN }).finish();
  const details = messages.google.rpc.Status.encode({
    code: GRPC_STATUS[code],
    message,
    details: [{ type_url: ERROR_INFO_TYPE, value: info }],
  }).finish();
  return {
    "grpc-status": String(GRPC_STATUS[code]),
    "grpc-message": percentEncode(message),
    [DETAILS]: Buffer.from(details).toString("base64"),
  };
}

/** As `grpc-message` wants it: everything but printable ASCII, and `%` itself. */
const percentEncode = (message: string): string => message.replace(/[^ -~]|%/gu, encodeURIComponent);
