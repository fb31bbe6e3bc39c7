import type * as messages from "#proto/messages.js";
import type { SessionEndReason } from "../core/events.ts";
import type { Session } from "../sessions/session.ts";

type SessionMessage = messages.gatehouse.security.v1.Session.$Properties;

/** The default session, in which calls run that name no other. */
export const DEFAULT_SESSION: SessionMessage = {};

/** A session as it goes over the wire. */
export const sessionMessage = (session: Session): SessionMessage => ({
  sessionId: session.id,
  username: session.principal.name,
  roles: [...session.roles],
  scheme: session.scheme,
  createdAt: timestamp(session.createdAtWall),
  idleTimeout: seconds(session.idleTimeoutMs),
  expiresAt: timestamp(session.expiresAtWall),
  authority: session.principal.authority,
});

/** Numbers of `gatehouse.security.v1.SessionEndReason`. */
export const END_REASONS: Record<SessionEndReason, number> = {
  closed: 1,
  channel: 2,
  idle: 3,
  lifetime: 4,
  "credential-expired": 5,
  "credential-revoked": 6,
  administrator: 7,
  account: 8,
  shutdown: 9,
};

/** `google.protobuf.Duration` of ms. */
export const seconds = (ms: number) => ({ seconds: Math.floor(ms / 1_000), nanos: Math.floor(ms % 1_000) * 1_000_000 });
/** `google.protobuf.Timestamp` of ms since 1970. */
export const timestamp = seconds;
