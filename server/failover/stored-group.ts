import type { Group } from "./group.ts";
import type { StoredGroup, StoredOverride, StoredPrimary } from "./records.ts";
import type { Holder, Override } from "./roles.ts";

/** A group as it is to be kept. */
export function storedGroup({ settings, epoch, holder, override, ticks, sessions }: Group): StoredGroup {
  return {
    settings,
    epoch,
    primary: holder === undefined ? null : storedPrimary(holder),
    override: override === undefined ? null : storedOverride(override),
    ticks: ticks === undefined ? null : String(ticks),
    sessions: [...sessions.values()].map(({ registration }) => registration),
  };
}

const storedPrimary = ({ session, epoch, sinceWall, reason }: Holder): StoredPrimary => ({
  session: session.id,
  epoch,
  sinceWall,
  reason,
});

const storedOverride = ({ session, value, expiresAtWall, releaseWhenStale, by }: Override): StoredOverride => ({
  session,
  value,
  expiresAtWall,
  releaseWhenStale,
  by,
});
