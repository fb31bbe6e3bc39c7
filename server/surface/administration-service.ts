import { AdministrationService as definition } from "#proto/services.js";
import type { Clock } from "../core/clock.ts";
import { GatewayError } from "../core/errors.ts";
import type { AdministratorAct, Emit } from "../core/events.ts";
import { ADMINISTRATOR, foldName } from "../core/principal.ts";
import type { Channel } from "../sessions/channel.ts";
import type { Session } from "../sessions/session.ts";
import { factsOf, type SessionTable } from "../sessions/session-table.ts";
import type { Call } from "../transport/call.ts";
import { checkFoldedName } from "./fields.ts";
import { closeSessionFor } from "./find-session.ts";
import type { OwnMethod } from "./own-method.ts";
import { afterSerial, type Placed, pageOf } from "./pages.ts";
import { seconds, sessionMessage, timestamp } from "./session-message.ts";
import { unary } from "./unary-method.ts";

/** One count of failures, as the guard keeps it. */
interface Penalty {
  readonly user: string | undefined;
  readonly source: string;
  readonly failures: number;
  /** 0 when no penalty is running. */
  readonly remainingMs: number;
}

export interface AdministrationParts {
  table: SessionTable;
  penalties: {
    readonly size: number;
    after(place: number): Placed<Penalty>;
    forgive(user: string): number;
  };
  clock: Clock;
  emit: Emit;
  maxBytes: number;
}

/** `gatehouse.admin.v1.AdministrationService`: over all channels, and for sessions with role Admin alone. */
export function administrationService({ table, penalties, clock, emit, maxBytes }: AdministrationParts): OwnMethod[] {
  const limits = { maxBytes };
  const traits = { requiredRoles: [ADMINISTRATOR] };
  const tell = ({ session }: Call, act: AdministratorAct, target: string) => {
    // Admission lets nobody in without a session.
    if (session !== undefined) emit({ event: "administrator.acted", act, target, ...factsOf(session) });
  };
  return [
    unary(definition.listSessions, limits, traits, (request) => {
      const { items, nextPageToken } = pageOf(request, (place) => afterSerial(table.sessions(), place));
      return { sessions: items.map(sessionEntry), nextPageToken, totalSize: table.size };
    }),
    unary(definition.closeSession, limits, traits, ({ sessionId }, call) => {
      const session = table.sessionOf(sessionId);
      if (session === undefined)
        throw new GatewayError("SESSION_NOT_FOUND", undefined, { tell: "no open session has this id" });
      tell(call, "close-session", sessionId);
      closeSessionFor(call, table, session, "administrator");
      return {};
    }),
    unary(definition.listChannels, limits, traits, (request) => {
      const { items, nextPageToken } = pageOf(request, (place) => afterSerial(table.channels, place));
      const bootedAt = clock.wall() - clock.now();
      const channels = items.map((channel) => channelEntry(channel, bootedAt));
      return { channels, nextPageToken, totalSize: table.channels.size };
    }),
    unary(definition.closeChannel, limits, traits, ({ channelId }, call) => {
      const channel = channelOf(table, channelId);
      tell(call, "close-channel", channelId);
      // Cutting the caller's own would cut this answer off.
      if (channel === call.channel) call.line.leave("administrator");
      else channel.close("administrator");
      return {};
    }),
    unary(definition.listPenalties, limits, traits, (request) => {
      const { items, nextPageToken } = pageOf(request, (place) => penalties.after(place));
      return { penalties: items.map(penaltyEntry), nextPageToken, totalSize: penalties.size };
    }),
    unary(definition.forgivePenalty, limits, traits, ({ user }, call) => {
      checkFoldedName(user, "user");
      tell(call, "forgive-penalty", foldName(user));
      return { sources: penalties.forgive(user) };
    }),
  ];
}

/** A look at each channel: there are at most `limits.channels`, and an operator seldom closes one. */
function channelOf(table: SessionTable, id: string): Channel {
  for (const channel of table.channels) if (channel.id === id) return channel;
  throw new GatewayError("CHANNEL_NOT_FOUND");
}

const sessionEntry = (session: Session) => ({
  session: sessionMessage(session),
  channelId: session.channel.id,
  peer: session.channel.peer,
  source: session.channel.source,
  runningCalls: session.runningCalls,
});

/** @param bootedAt wall time at 0 of the monotonic clock, in ms */
const channelEntry = (channel: Channel, bootedAt: number) => ({
  channelId: channel.id,
  peer: channel.peer,
  source: channel.source,
  listener: channel.listener,
  security: channel.security,
  openedAt: timestamp(bootedAt + channel.openedAt),
  sessions: channel.size,
  runningCalls: channel.calls,
});

const penaltyEntry = ({ user = "", source, failures, remainingMs }: Penalty) => ({
  user,
  source,
  failures,
  ...(remainingMs > 0 && { remaining: seconds(remainingMs) }),
});
