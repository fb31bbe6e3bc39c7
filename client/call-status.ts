import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { google } from "#proto/messages.js";
import { CallFailed, type StatusName } from "./errors.ts";

const DETAILS_KEY = "grpc-status-details-bin";
const DOMAIN = "gatehouse";
const ERROR_INFO = /\/google\.rpc\.ErrorInfo$/;

/** The gateway's reason in the details of a status. Details that cannot be read count as absent. */
function reasonOf(metadata: Metadata): string | undefined {
  const details = metadata.get(DETAILS_KEY)[0];
  if (!Buffer.isBuffer(details)) return undefined;
  try {
    const infos = google.rpc.Status.decode(details)
      .details.filter((detail) => ERROR_INFO.test(detail.type_url ?? ""))
      .map((detail) => google.rpc.ErrorInfo.decode(detail.value ?? Buffer.alloc(0)));
    return infos.find((info) => info.domain === DOMAIN)?.reason;
  } catch {
    return undefined;
  }
}

const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && "code" in error && typeof error.code === "number" && "details" in error;

/** What a caller gets for an error of grpc-js. Other errors, such as those of a request iterable, stay as they are. */
export function callFailed(error: unknown, path: string, signals: readonly AbortSignal[] = []): unknown {
  if (!isServiceError(error)) return error;
  const aborted = signals.find((signal) => signal.aborted);
  if (error.code === status.CANCELLED && aborted) return callCancelled(path, aborted);
  const code = (status[error.code] ?? "UNKNOWN") as StatusName;
  const metadata = error.metadata ?? new Metadata();
  return new CallFailed(code, `${path}: ${error.details}`, metadata, reasonOf(metadata), error);
}

/** The caller's own signal ended the call. */
export const callCancelled = (path: string, aborted: AbortSignal): CallFailed =>
  new CallFailed("CANCELLED", `${path}: cancelled by the caller`, new Metadata(), undefined, aborted.reason);

/** Whether the gateway says that the session in which a call was to run is no session of this channel. */
export const saysOwnSessionIsGone = (error: unknown): error is CallFailed =>
  error instanceof CallFailed && error.reason === "SESSION_UNKNOWN";

/** Whether the gateway says that the session of a call, or the one a request names, is no session of this channel. */
export const saysSessionIsGone = (error: unknown): error is CallFailed =>
  error instanceof CallFailed && (error.reason === "SESSION_UNKNOWN" || error.reason === "SESSION_NOT_FOUND");
