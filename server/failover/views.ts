import type { ClientSession, Heartbeat } from "./client-session.ts";
import type { Decision, Reason, Role } from "./decision.ts";
import type { Group } from "./group.ts";
import type { GroupSettings } from "./records.ts";

/** A client session as others see it. */
export interface SessionView {
  readonly id: string;
  readonly name: string;
  readonly additionalData: unknown;
  readonly heartbeat: Heartbeat | undefined;
  readonly role: Role;
  readonly override: "Off" | "Primary" | "Secondary";
  /** ms of wall time; `null` for never. */
  readonly overrideExpiresAtWall: number | null;
}

/** A group as others see it. */
export interface GroupView {
  readonly settings: GroupSettings;
  /** The highest that was granted; 0 for none. */
  readonly epoch: number;
  readonly primary: string | undefined;
  readonly pendingPrimary: string | undefined;
  /** Whether the Primary is beaten and is to give way with its next heartbeat. */
  readonly isYielding: boolean;
  /** Why and since when, in ms of wall time, things are so; `undefined` where nothing was ever decided. */
  readonly reason: Reason | undefined;
  readonly sinceWall: number | undefined;
  /** Up to where a Primary processed data, in 100 ns since 1970. */
  readonly ticks: bigint | undefined;
  /** In the order in which they registered. */
  readonly sessions: readonly SessionView[];
  /** The last decisions, the oldest first. */
  readonly decisions: readonly Decision[];
}

export function viewOf(group: Group): GroupView {
  const { holder } = group;
  const last = group.log.all.at(-1);
  return {
    settings: group.settings,
    epoch: group.epoch,
    primary: holder?.wasTold ? undefined : holder?.session.id,
    pendingPrimary: group.pending?.id,
    isYielding: holder?.isYielding === true,
    reason: last?.reason ?? holder?.reason,
    sinceWall: last?.atWall ?? holder?.sinceWall,
    ticks: group.ticks,
    sessions: [...group.sessions.values()].map((session) => sessionView(group, session)),
    decisions: [...group.log.all],
  };
}

export function sessionView(group: Group, session: ClientSession): SessionView {
  const { id, name, additionalData } = session.registration;
  const override = group.override?.session === id ? group.override : undefined;
  return {
    id,
    name,
    additionalData,
    heartbeat: session.heartbeat,
    role: group.roleOf(session),
    override: override?.value ?? "Off",
    overrideExpiresAtWall: override?.expiresAtWall ?? null,
  };
}
