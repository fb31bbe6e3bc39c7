import { GatewayError } from "../core/errors.ts";
import type { SessionEndReason } from "../core/events.ts";
import type { Session } from "../sessions/session.ts";
import type { SessionTable } from "../sessions/session-table.ts";
import type { Call } from "../transport/call.ts";

/** The session that a request names by its token; `undefined` for 0, a wrong token, an ended session and a foreign channel. */
export function lookUpSession({ channel }: Call, token: number): Session | undefined {
  const session = channel.find(token);
  if (session === undefined && token !== 0) channel.noteUnknown(token);
  return session;
}

/**
 * The session that a request names by its token.
 * @throws {GatewayError} `SESSION_NOT_FOUND` for 0, a wrong token, an ended session and a foreign channel alike
 */
export function findSession(call: Call, token: number): Session {
  const session = lookUpSession(call, token);
  if (session === undefined) throw new GatewayError("SESSION_NOT_FOUND");
  return session;
}

/** Ends a session for a call that may run in it: it leaves the session first, or it would end without its answer. */
export function closeSessionFor(call: Call, table: SessionTable, session: Session, reason: SessionEndReason): void {
  session.leave(call);
  table.close(session, reason);
}
