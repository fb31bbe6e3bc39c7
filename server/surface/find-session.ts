import { GatewayError } from "../core/errors.ts";
import type { Session } from "../sessions/session.ts";
import type { Call } from "../transport/call.ts";

/**
 * The session that a request names by its token.
 * @throws {GatewayError} `SESSION_NOT_FOUND` for 0, a wrong token, an ended session and a foreign channel alike
 */
export function findSession({ channel }: Call, token: number): Session {
  const session = channel.find(token);
  if (session !== undefined) return session;
  if (token !== 0) channel.noteUnknown(token);
  throw new GatewayError("SESSION_NOT_FOUND");
}
