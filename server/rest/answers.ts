import type { HeartbeatAnswer, OverrideAnswer } from "../failover/failover.ts";
import type { GroupSettings } from "../failover/records.ts";
import type { GroupView, SessionView } from "../failover/views.ts";
import { formatSpan, formatTicks, formatWall } from "./times.ts";

/** What the domain tells, as the JSON of reference/failover §1. No time is ever null. */

export const groupJson = ({ id, name, description, timeoutMs, additionalData }: GroupSettings) => ({
  Id: id,
  Name: name,
  Description: description,
  FailoverTimeout: formatSpan(timeoutMs),
  AdditionalData: additionalData,
});

export const statusJson = (view: GroupView) => ({
  Primary: view.primary ?? null,
  PendingPrimary: view.pendingPrimary ?? null,
  LastDataProcessedTime: formatTicks(view.ticks),
  Epoch: view.epoch,
  Reason: view.reason?.replaceAll("-", " ") ?? null,
  Since: formatWall(view.sinceWall),
});

export const sessionJson = ({ id, name, heartbeat, role, ...rest }: SessionView) => ({
  Id: id,
  Name: name,
  Heartbeat:
    heartbeat === undefined
      ? null
      : {
          FailoverScore: heartbeat.score,
          LastDataProcessedTime: formatTicks(heartbeat.ticks),
          HeartbeatTime: formatWall(heartbeat.atWall),
        },
  Role: role,
  HeartbeatPosted: heartbeat !== undefined,
  RoleOverride: rest.override,
  RoleOverrideExpirationTime: formatWall(rest.overrideExpiresAtWall),
  AdditionalData: rest.additionalData,
});

export const heartbeatJson = ({ role, epoch, leaseMs, ticks }: HeartbeatAnswer) => ({
  Role: role,
  LastDataProcessedTime: formatTicks(ticks),
  Epoch: epoch,
  LeaseMilliseconds: leaseMs,
});

export const overrideJson = ({ value, expiresAtWall }: OverrideAnswer) => ({
  Value: value,
  RoleOverrideExpirationTime: formatWall(expiresAtWall),
});
