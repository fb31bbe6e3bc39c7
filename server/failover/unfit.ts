import type { Principal } from "../core/principal.ts";
import type { Group } from "./group.ts";

/** Why a client session may not act with an epoch. */
export type Unfit =
  | "unknown group"
  | "unknown session"
  | "another principal"
  | "stale epoch"
  | "epoch not granted yet"
  | "not Primary";

/** Why calls of a client session may not act with an epoch, for the log; `undefined` where they may. */
export function whyNot(
  group: Group,
  id: string,
  epoch: number,
  isOwner: (owner: Principal) => boolean,
): Unfit | undefined {
  if (group.mayAct(id, epoch, isOwner)) return undefined;
  const found = group.sessions.get(id);
  if (found === undefined) return "unknown session";
  if (!isOwner(found.registration.owner)) return "another principal";
  if (epoch > group.epoch) return "epoch not granted yet";
  return epoch < group.epoch ? "stale epoch" : "not Primary";
}
