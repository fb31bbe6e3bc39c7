import type { CallFailed, Session, SessionEnded } from "../../client/index.ts";
import { CommandFailed } from "../failures.ts";
import { type MethodName, written } from "./method-name.ts";

/** A call that failed, in words that say what would be needed. */
export function callRefusal(error: CallFailed, name: MethodName, session: Session | undefined): CommandFailed {
  const { code, reason, message } = error;
  const needed = reason === undefined ? undefined : NEEDED[reason]?.(written(name), session);
  if (needed !== undefined) return new CommandFailed(`refused with ${reason}: ${needed}`, { cause: error });
  const status = reason === undefined || reason === code ? code : `${code} (${reason})`;
  return new CommandFailed(`${written(name)} failed with ${status}: ${detailsOf(message)}`, { cause: error });
}

/** A session that ended while a call ran in it. */
export const endedSession = (error: SessionEnded, name: MethodName): CommandFailed =>
  new CommandFailed(`the session ended before ${written(name)} did (${error.reason}): log in again`, { cause: error });

/** What to say and do about the gateway's own refusals (docs/errors.md). Others are told as they came. */
const NEEDED: Readonly<Record<string, (method: string, session: Session | undefined) => string>> = {
  SESSION_REQUIRED: (method) =>
    `without a session ${method} may not be called, whether it exists or not: log in with --user NAME`,
  METHOD_DENIED: (method, session) =>
    `${rolesOf(session)}, and may not call ${method}: that needs a role to which policy.roles of the gateway's configuration gives it`,
  METHOD_UNKNOWN: (method) => `there is no ${method}: "gatehouse call --list" shows what there is`,
  UPSTREAM_UNAVAILABLE: (method) =>
    `the gateway cannot reach the device that serves ${method}: try again when it is back`,
  DRAINING: () => "the gateway is stopping: try again when it runs",
  TOO_MANY_CALLS: () => "the gateway or the device has all the calls it can take: try again in a moment",
};

function rolesOf(session: Session | undefined): string {
  if (session === undefined) return "the default session has no role";
  const roles = session.roles.length === 0 ? "no role" : `the roles ${session.roles.join(", ")}`;
  return `${session.username} has ${roles}`;
}

/** Without the path, which the client puts first, and without what could move a terminal's cursor: devices write it. */
const detailsOf = (message: string) =>
  message
    .replace(/^\/[^:]*: /, "")
    .replace(/\p{Cc}+/gu, " ")
    .trim() || "without a message";
