import type { Route } from "../admission/admission.ts";
import type { GateRules } from "./message-gate.ts";

/** A method of an own service, as the transport sees it. */
export interface OwnRoute extends Route {
  readonly gate: GateRules;
  /** Whether it answers once; such a call is ended after `callDeadline`. */
  readonly isUnary: boolean;
  /** Whether it only tells of changes: a drain does not wait for it. */
  readonly isWatch: boolean;
}
