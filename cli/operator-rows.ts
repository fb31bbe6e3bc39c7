import type { ChannelEntry, PenaltyEntry, SessionEntry } from "../client/index.ts";

/** How an entry of a list is shown: to people as a row, to machines as an object with times in ISO 8601 and ms. */
interface Row<Entry> {
  head: readonly string[];
  cells(entry: Entry): string[];
  json(entry: Entry): object;
}

/** @param ownId the session of this command, which is one of those listed */
export const sessionRow = (ownId: string): Row<SessionEntry> => ({
  head: ["SESSION", "USER", "ROLES", "CHANNEL", "PEER", "CALLS", "OPENED"],
  cells({ session, channelId, peer, runningCalls }) {
    const { sessionId, username, authority, roles = [], createdAt } = session ?? {};
    const who = `${printable(username)} (${authority})${sessionId === ownId ? ", this command" : ""}`;
    const opened = new Date(msOf(createdAt)).toISOString();
    return [sessionId ?? "", who, roles?.join(",") || "-", channelId ?? "", peer ?? "", String(runningCalls), opened];
  },
  json: ({ session, channelId, peer, source, runningCalls }) => ({
    sessionId: session?.sessionId,
    user: session?.username,
    authority: session?.authority,
    roles: session?.roles,
    scheme: session?.scheme,
    channel: channelId,
    peer,
    source,
    createdAt: new Date(msOf(session?.createdAt)).toISOString(),
    expiresAt: new Date(msOf(session?.expiresAt)).toISOString(),
    idleTimeoutMs: msOf(session?.idleTimeout),
    runningCalls,
  }),
});

export const channelRow: Row<ChannelEntry> = {
  head: ["CHANNEL", "PEER", "SOURCE", "LISTENER", "SECURITY", "SESSIONS", "CALLS", "OPENED"],
  cells: ({ channelId, peer, source, listener, security, sessions, runningCalls, openedAt }) => [
    ...[channelId, peer, source, listener, security, sessions, runningCalls].map((cell) => printable(String(cell))),
    new Date(msOf(openedAt)).toISOString(),
  ],
  json: ({ channelId, peer, source, listener, security, sessions, runningCalls, openedAt }) => ({
    channel: channelId,
    peer,
    source,
    listener,
    security,
    sessions,
    runningCalls,
    openedAt: new Date(msOf(openedAt)).toISOString(),
  }),
};

export const penaltyRow: Row<PenaltyEntry> = {
  head: ["USER", "SOURCE", "FAILURES", "REMAINING"],
  cells({ user, source, failures, remaining }) {
    const owedMs = msOf(remaining);
    const owed = owedMs === 0 ? "-" : `${Math.ceil(owedMs / 1_000)} s`;
    return [user === "" ? "(all users)" : printable(user), printable(source), String(failures), owed];
  },
  json: ({ user, source, failures, remaining }) => ({
    user: user === "" ? null : user,
    source,
    failures,
    remainingMs: msOf(remaining),
  }),
};

/** What could move a terminal's cursor or turn its text round stands there as its number: strangers choose these names. */
export const printable = (text: string | null | undefined): string =>
  (text ?? "").replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** ms of a `Timestamp` or `Duration`; 0 for none. */
export const msOf = (time: { seconds?: unknown; nanos?: number | null } | null | undefined): number =>
  Number(time?.seconds ?? 0) * 1_000 + Math.floor((time?.nanos ?? 0) / 1_000_000);
