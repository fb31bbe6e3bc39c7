import { SessionService as definition } from "#proto/services.js";
import type { SessionChange } from "../sessions/session.ts";
import type { SessionTable } from "../sessions/session-table.ts";
import { findSession } from "./find-session.ts";
import type { OwnMethod } from "./own-method.ts";
import { DEFAULT_SESSION, END_REASONS, sessionMessage } from "./session-message.ts";
import { watch } from "./streaming-method.ts";
import { unary } from "./unary-method.ts";

/** Numbers of `gatehouse.security.v1.SessionEventKind`. */
const KINDS: Record<SessionChange["kind"] | "opened", number> = {
  opened: 1,
  prolonged: 2,
  renewed: 3,
  expiring: 4,
  closed: 5,
};

/** `gatehouse.security.v1.SessionService`: the sessions of the caller's own channel; no other exists here. */
export function sessionService(parts: { table: SessionTable; maxBytes: number; notice(): string }): OwnMethod[] {
  return [
    unary(definition.getSession, parts, {}, (request, call) => {
      if (request.securityToken !== 0) return { session: sessionMessage(findSession(call, request.securityToken)) };
      return { session: call.session === undefined ? DEFAULT_SESSION : sessionMessage(call.session) };
    }),
    unary(definition.prolongSession, parts, {}, (request, call) => {
      const session = findSession(call, request.securityToken);
      parts.table.prolong(session);
      return { session: sessionMessage(session) };
    }),
    unary(definition.closeSession, parts, { ignoresToken: true }, (request, call) => {
      parts.table.close(findSession(call, request.securityToken), "closed");
      return {};
    }),
    watch(definition.watchSession, parts, (request, call, outlet) => {
      const session = findSession(call, request.securityToken);
      outlet.offer({ kind: KINDS.opened, session: sessionMessage(session) });
      if (session.isExpiring) outlet.offer({ kind: KINDS.expiring, session: sessionMessage(session) });
      const stop = session.watch((change) => {
        const event = { kind: KINDS[change.kind], session: sessionMessage(session) };
        if (change.kind !== "closed") return outlet.offer(event);
        const last = { ...event, endReason: END_REASONS[change.reason] };
        // A watch that runs in the session it watches ends as every call of that session does.
        if (call.session === session) outlet.offer(last);
        else outlet.finish(last);
      });
      call.stream.once("close", stop);
    }),
    unary(definition.getNotice, parts, { ignoresToken: true }, () => ({ text: parts.notice() })),
  ];
}
