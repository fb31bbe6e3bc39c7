import {
  AuthenticationFailed,
  CallFailed,
  ConnectionFailed,
  Fenced,
  NotPrimary,
  SessionEnded,
} from "../client/index.ts";

/** What became of a call: `OK`, an error of the contract, or how the connection failed. */
export interface Outcome {
  readonly name: string;
  /** The message of one such error; empty for `OK`. */
  readonly example: string;
}

export const OK: Outcome = { name: "OK", example: "" };

/** Open loop: as many calls as may were running when this one was due. */
export const NOT_STARTED: Outcome = { name: "NOT_STARTED", example: "too many calls were running already" };

/** An answer of the device that says it did not do what it was asked for. */
export class DeviceRefused extends Error {
  readonly answer: string;

  constructor(answer: string, what: string) {
    super(`${what}: the device answered ${answer}`);
    this.answer = answer;
  }
}

const LONGEST_EXAMPLE = 200;

/** Names an error by the word that the documents have for it. */
export function outcomeOf(error: unknown): Outcome {
  const example = error instanceof Error ? error.message : String(error);
  return { name: nameOf(error), example: example.slice(0, LONGEST_EXAMPLE) };
}

function nameOf(error: unknown): string {
  if (error instanceof AuthenticationFailed) return error.error;
  if (error instanceof CallFailed) return error.reason ?? (isRefusedStream(error) ? "REFUSED_STREAM" : error.code);
  if (error instanceof SessionEnded) return error.retryable ? "SESSION_REOPENING" : "SESSION_ENDED";
  if (error instanceof ConnectionFailed) return `CONNECTION_${error.reason.toUpperCase().replaceAll("-", "_")}`;
  if (error instanceof Fenced) return "FENCED";
  if (error instanceof NotPrimary) return "NOT_PRIMARY";
  if (error instanceof DeviceRefused) return error.answer;
  return "CLIENT_ERROR";
}

/** HTTP/2's own refusal of one stream too many, in the words of grpc-js. */
const isRefusedStream = ({ code, message }: CallFailed) => code === "UNAVAILABLE" && /stream refused/i.test(message);
