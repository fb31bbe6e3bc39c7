import type * as messages from "#proto/messages.js";
import type { Decision, Reason, Role } from "../failover/decision.ts";
import type { HeartbeatAnswer, OverrideAnswer, OverrideRequest } from "../failover/failover.ts";
import type { GroupView, SessionView } from "../failover/views.ts";
import { seconds, timestamp } from "./session-message.ts";

type GroupMessage = messages.gatehouse.failover.v1.Group.$Properties;
type ClientSessionMessage = messages.gatehouse.failover.v1.ClientSession.$Properties;
type DecisionMessage = messages.gatehouse.failover.v1.Decision.$Properties;

/** Numbers of `gatehouse.failover.v1.Role`. */
const ROLES: Record<Role, number> = { Primary: 1, PendingPrimary: 2, Secondary: 3 };

/** Numbers of `gatehouse.failover.v1.RoleOverride`, which are those of the values in this order. */
const OVERRIDES: readonly OverrideRequest["value"][] = ["Off", "Primary", "Secondary"];

/** Numbers of `gatehouse.failover.v1.Reason`. */
const REASONS: Record<Reason, number> = {
  "only-client-in-group": 1,
  "highest-score": 2,
  "lowest-id": 3,
  beaten: 4,
  silent: 5,
  released: 6,
  deleted: 7,
  override: 8,
};

const TICKS_PER_SECOND = 10_000_000n;
const NANOS_PER_TICK = 100;

/** What an override is asked for by; `undefined` for a number that means nothing. */
export const overrideValue = (number: number): OverrideRequest["value"] | undefined => OVERRIDES[number];

/** A group as it goes over the wire. */
export const groupMessage = (view: GroupView): GroupMessage => ({
  groupId: view.settings.id,
  name: view.settings.name,
  description: view.settings.description,
  failoverTimeout: seconds(view.settings.timeoutMs),
  epoch: view.epoch,
  primary: view.primary ?? "",
  pendingPrimary: view.pendingPrimary ?? "",
  yielding: view.isYielding,
  reason: view.reason === undefined ? 0 : REASONS[view.reason],
  ...(view.sinceWall !== undefined && { since: timestamp(view.sinceWall) }),
  ...processed(view.ticks),
  sessions: view.sessions.map(clientSessionMessage),
  decisions: view.decisions.map(decisionMessage),
});

/** A client session as it goes over the wire. */
export const clientSessionMessage = (view: SessionView): ClientSessionMessage => ({
  sessionId: view.id,
  name: view.name,
  role: ROLES[view.role],
  ...(view.heartbeat !== undefined && {
    score: view.heartbeat.score,
    heartbeatTime: timestamp(view.heartbeat.atWall),
    ...processed(view.heartbeat.ticks),
  }),
  override: OVERRIDES.indexOf(view.override),
  ...(view.overrideExpiresAtWall !== null && { overrideExpiresAt: timestamp(view.overrideExpiresAtWall) }),
});

export const heartbeatMessage = ({ role, epoch, leaseMs, ticks }: HeartbeatAnswer) => ({
  role: ROLES[role],
  epoch,
  lease: seconds(leaseMs),
  ...processed(ticks),
});

export const overrideMessage = ({ value, expiresAtWall }: OverrideAnswer) => ({
  override: OVERRIDES.indexOf(value),
  ...(expiresAtWall !== null && { expiresAt: timestamp(expiresAtWall) }),
});

const decisionMessage = ({ atWall, primary, previous, epoch, reason, scores, by }: Decision): DecisionMessage => ({
  time: timestamp(atWall),
  primary: primary ?? "",
  previous: previous ?? "",
  epoch,
  reason: REASONS[reason],
  scores: scores.map(({ session, score }) => ({ sessionId: session, score })),
  by: by?.name ?? "",
});

/** Up to where data was processed, absent for never. @param ticks 100 ns since 1970, of the years 1 to 9999 */
function processed(ticks: bigint | undefined) {
  if (ticks === undefined) return {};
  // Of what lies before 1970 too, nanos count forward.
  const rest = ((ticks % TICKS_PER_SECOND) + TICKS_PER_SECOND) % TICKS_PER_SECOND;
  const time = { seconds: Number((ticks - rest) / TICKS_PER_SECOND), nanos: Number(rest) * NANOS_PER_TICK };
  return { lastDataProcessedTime: time };
}
