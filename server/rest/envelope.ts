import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";

/** What every error answers. Source: reference/failover §1. */
export interface Envelope {
  /** 32 hex digits; the log has the same where there is something to tell. */
  readonly OperationId: string;
  /** What kind of error it is. */
  readonly Error: string;
  /** What is wrong. */
  readonly Reason: string;
  /** What the caller can do about it. */
  readonly Resolution: string;
  readonly AdditionalParameters: Readonly<Record<string, string>>;
}

/** A request that is not done: what of it is told. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly resolution: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** After which it may be tried again. */
  readonly retryAfterMs?: number | undefined;
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
}

export const newOperationId = (): string => randomUUID().replaceAll("-", "");

export const envelope = (operationId: string, { status, reason, resolution, parameters = {} }: Refusal): Envelope => ({
  OperationId: operationId,
  Error: STATUS_CODES[status] ?? "Error",
  Reason: reason,
  Resolution: resolution,
  AdditionalParameters: parameters,
});

/** Headers that go with a refusal, in lower case. */
export function refusalHeaders({ headers, retryAfterMs }: Refusal): Record<string, string | string[]> {
  const wait =
    retryAfterMs === undefined ? {} : { "retry-after": String(Math.max(1, Math.ceil(retryAfterMs / 1_000))) };
  return { ...headers, ...wait };
}

/** A refusal that is thrown. */
export class RestError extends Error {
  readonly refusal: Refusal;
  /** For the log alone. */
  readonly detail: string | undefined;

  constructor(refusal: Refusal, detail?: string) {
    super(refusal.reason);
    this.name = "RestError";
    this.refusal = refusal;
    this.detail = detail;
  }
}

export const DESCRIBED = "/docs/openapi.json describes what is accepted";

/** A member of a request that cannot be. */
export const memberRefusal = (member: string, reason: string): Refusal => ({
  status: 400,
  reason,
  resolution: `Correct ${member} and send the request again; ${DESCRIBED}.`,
  parameters: { Member: member },
});
