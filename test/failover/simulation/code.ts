import { RoleKeeper } from "../../../client/failover/role-keeper.ts";
import { FencedCalls } from "../../../server/admission/fenced-calls.ts";
import { Fencing } from "../../../server/admission/fencing.ts";
import { Failover } from "../../../server/failover/failover.ts";

/** The code that is simulated: the real thing, or one with a bug put in. */
export interface Code {
  readonly Failover: typeof Failover;
  readonly Fencing: typeof Fencing;
  readonly FencedCalls: typeof FencedCalls;
  readonly RoleKeeper: typeof RoleKeeper;
}

export const REAL: Code = { Failover, Fencing, FencedCalls, RoleKeeper };
