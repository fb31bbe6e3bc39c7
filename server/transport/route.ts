import type { IncomingHttpHeaders } from "node:http2";
import type { Route } from "../admission/admission.ts";
import type { Emit } from "../core/events.ts";
import type { Call } from "./call.ts";
import type { GateRules } from "./message-gate.ts";

/** Answers or ends a unary call, now or later, whatever happens. Never throws. */
export type UnaryAnswer = (call: Call, message: Buffer, emit: Emit) => void;

/**
 * Passes a call on to a device, which answers it; or ends it. Never throws.
 * @param rawHeaders names and values in turn, as they came
 */
export type Forward = (call: Call, headers: IncomingHttpHeaders, rawHeaders: readonly string[]) => void;

/** A method as the transport sees it, whoever serves it. */
export interface ServedRoute extends Route {
  readonly gate: GateRules;
  /** Whether it answers once; such a call is ended after `callDeadline`. */
  readonly isUnary: boolean;
  /** Whether it only tells of changes: a drain does not wait for it. */
  readonly isWatch: boolean;
}

/** A method of an own service. */
export interface OwnRoute extends ServedRoute {
  /** Serves the call on its stream, without grpc-js. Absent for what grpc-js serves. */
  readonly answer?: UnaryAnswer;
}

/** A method of a device behind the gateway. */
export interface ForwardedRoute extends ServedRoute {
  readonly forward: Forward;
}

/** Every method that the gateway serves now, by path, `/package.Service/Method`. */
export interface Routes {
  get(path: string): OwnRoute | ForwardedRoute | undefined;
  /** Somebody who may ask named a method that is none: it may be new. */
  askSoon?(): void;
}
