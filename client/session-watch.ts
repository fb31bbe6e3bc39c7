import { gatehouse } from "#proto/messages.js";
import { SessionService } from "#proto/services.js";
import { saysSessionIsGone } from "./call-status.ts";
import type { Connection } from "./connection.ts";
import { CallFailed } from "./errors.ts";
import { type SessionInfo, sessionInfo } from "./session-info.ts";
import { backoffMs, pause } from "./waiting.ts";
import { type SessionEndWord, sessionEndWord } from "./wire-words.ts";

/** What the gateway tells about a session. */
export type SessionNotice =
  | { readonly kind: "opened" | "prolonged" | "renewed" | "expiring"; readonly info: SessionInfo }
  | { readonly kind: "closed"; readonly reason: SessionEndWord };

const { SessionEventKind } = gatehouse.security.v1;

const KINDS: Readonly<Record<number, "opened" | "prolonged" | "renewed" | "expiring">> = {
  [SessionEventKind.SESSION_EVENT_KIND_OPENED]: "opened",
  [SessionEventKind.SESSION_EVENT_KIND_PROLONGED]: "prolonged",
  [SessionEventKind.SESSION_EVENT_KIND_RENEWED]: "renewed",
  [SessionEventKind.SESSION_EVENT_KIND_EXPIRING]: "expiring",
};

const PACE = { initialMs: 500, maximumMs: 30_000 };

/**
 * Watches a session on its own connection until `over` aborts. A watch that breaks is opened again, unless its end tells
 * that the session is gone or that this gateway has no watches.
 */
export async function watchSession(
  connection: Connection,
  securityToken: number,
  over: AbortSignal,
  tell: (notice: SessionNotice) => void,
): Promise<void> {
  for (let attempt = 0; !over.aborted; attempt++) {
    try {
      const messages = connection.serverStream(SessionService.watchSession, { securityToken }, { signals: [over] });
      for await (const { kind, endReason, session } of messages) {
        attempt = 0;
        if (kind === SessionEventKind.SESSION_EVENT_KIND_CLOSED)
          return tell({ kind: "closed", reason: sessionEndWord(endReason) });
        const word = KINDS[kind];
        if (word && !over.aborted) tell({ kind: word, info: sessionInfo(session) });
      }
    } catch (error) {
      if (over.aborted) return;
      if (error instanceof CallFailed && error.reason === "DRAINING")
        return tell({ kind: "closed", reason: "shutdown" });
      if (connection.over.aborted) return;
      if (saysSessionIsGone(error)) return tell({ kind: "closed", reason: "closed" });
      if (error instanceof CallFailed && error.code === "UNIMPLEMENTED") return;
    }
    await pause(backoffMs(PACE, attempt), over).catch(() => {});
  }
}
