import type { Route } from "../admission/admission.ts";
import type { Emit } from "../core/events.ts";
import type { Call } from "./call.ts";
import type { GateRules } from "./message-gate.ts";

/** Answers or ends a unary call, now or later, whatever happens. Never throws. */
export type UnaryAnswer = (call: Call, message: Buffer, emit: Emit) => void;

/** A method of an own service, as the transport sees it. */
export interface OwnRoute extends Route {
  readonly gate: GateRules;
  /** Whether it answers once; such a call is ended after `callDeadline`. */
  readonly isUnary: boolean;
  /** Whether it only tells of changes: a drain does not wait for it. */
  readonly isWatch: boolean;
  /** Serves the call on its stream, without grpc-js. Absent for what grpc-js serves. */
  readonly answer?: UnaryAnswer;
}
