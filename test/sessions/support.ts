import type { GatewayEvent } from "../../server/core/events.ts";
import type { Channel } from "../../server/sessions/channel.ts";
import type { Grant, Session } from "../../server/sessions/session.ts";
import { type SessionLimits, SessionTable } from "../../server/sessions/session-table.ts";
import { FakeClock } from "../support/fake-clock.ts";

const LIMITS: SessionLimits = {
  capacity: 128,
  reservedForAdministrators: 2,
  perChannel: 16,
  perUser: 32,
  duplicates: "allow",
  idleTimeoutMs: 1_200_000,
  maximumLifetimeMs: 43_200_000,
};

/** A session table on a clock that stands still. */
export function sessionTable(limits: Partial<SessionLimits> = {}) {
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const table = new SessionTable({ ...LIMITS, ...limits }, clock, (event) => events.push(event));
  return {
    clock,
    events,
    table,
    closedFor: () => events.flatMap((event) => (event.event === "session.closed" ? [event.reason] : [])),
  };
}

export function openChannel(table: SessionTable, source = "192.0.2.1"): Channel {
  const peer = { peer: `${source}:5000`, source, listener: "127.0.0.1:1", security: "tls" } as const;
  const channel: Channel = table.openChannel(peer, (reason) => table.channelEnded(channel, reason));
  return channel;
}

export const grant = (name: string, roles: readonly string[] = ["Engineer"], authority = "file"): Grant => ({
  principal: { authority, name },
  roles,
  scheme: "password",
});

/** Opens a session that must not be refused. */
export function openSession(table: SessionTable, channel: Channel, given: Grant | string = "alice"): Session {
  const session = table.open(channel, typeof given === "string" ? grant(given) : given);
  if (typeof session === "string") throw new Error(session);
  return session;
}
