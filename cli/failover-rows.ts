import * as messages from "#proto/messages.js";
import { msOf, printable } from "./operator-rows.ts";
import { table } from "./table.ts";
import { formatMs } from "./units.ts";

type Group = messages.gatehouse.failover.v1.Group.$Properties;
type Client = messages.gatehouse.failover.v1.ClientSession.$Properties;
type Decision = messages.gatehouse.failover.v1.Decision.$Properties;
type Time = messages.google.protobuf.Timestamp.$Properties | null | undefined;

const { Reason } = messages.gatehouse.failover.v1;

/** In the order of `gatehouse.failover.v1.Role` and `RoleOverride`. */
const ROLES = ["-", "Primary", "PendingPrimary", "Secondary"];
const OVERRIDES = ["Off", "Primary", "Secondary"];

const roleOf = ({ role }: Client): string => ROLES[role ?? 0] ?? "?";

/** What is pinned on a client, and until when: `null` for what does not end by itself. */
export const overrideOf = ({ override, overrideExpiresAt }: Pick<Client, "override" | "overrideExpiresAt">) => ({
  value: OVERRIDES[override ?? 0] ?? "?",
  expiresAt: isoOf(overrideExpiresAt),
});

/** `only-client-in-group`, as the log and the docs write it. */
const reasonOf = (reason: number | null | undefined): string | null =>
  reason ? (Reason[reason] ?? String(reason)).replace("REASON_", "").toLowerCase().replaceAll("_", "-") : null;

/** A group for machines: times in ISO 8601, durations in ms. @param now ms since 1970 */
export const groupJson = (group: Group, now: number): object => ({
  time: new Date(now).toISOString(),
  group: group.groupId,
  name: group.name,
  description: group.description,
  failoverTimeoutMs: msOf(group.failoverTimeout),
  epoch: Number(group.epoch ?? 0),
  primary: group.primary || null,
  pendingPrimary: group.pendingPrimary || null,
  yielding: group.yielding === true,
  reason: reasonOf(group.reason),
  since: isoOf(group.since),
  lastDataProcessedTime: isoOf(group.lastDataProcessedTime),
  sessions: (group.sessions ?? []).map((client) => ({
    session: client.sessionId,
    name: client.name,
    role: roleOf(client),
    score: client.score ?? null,
    heartbeatTime: isoOf(client.heartbeatTime),
    lastDataProcessedTime: isoOf(client.lastDataProcessedTime),
    override: overrideOf(client).value,
    overrideExpiresAt: overrideOf(client).expiresAt,
  })),
  decisions: (group.decisions ?? []).map((decision) => ({
    time: isoOf(decision.time),
    primary: decision.primary || null,
    previous: decision.previous || null,
    epoch: Number(decision.epoch ?? 0),
    reason: reasonOf(decision.reason),
    by: decision.by || null,
    scores: Object.fromEntries((decision.scores ?? []).map(({ sessionId, score }) => [sessionId, score])),
  })),
});

/** A group for people. @param now ms since 1970, by the clock of this machine */
export function groupText(group: Group, now: number): string {
  const { sessions, decisions } = group;
  const facts = [
    `group      ${printable(group.groupId)}${group.name ? ` (${printable(group.name)})` : ""}`,
    `primary    ${primaryOf(group)}`,
    `epoch      ${group.epoch ?? 0}`,
    `reason     ${reasonOf(group.reason) ?? "nothing was decided yet"}${since(group)}`,
    `timeout    ${formatMs(msOf(group.failoverTimeout))}`,
    ...(group.lastDataProcessedTime ? [`processed  up to ${isoOf(group.lastDataProcessedTime)}`] : []),
  ];
  const clients = sessions?.length
    ? table(
        ["SESSION", "NAME", "ROLE", "SCORE", "HEARTBEAT", "OVERRIDE"],
        sessions.map((client) => clientCells(client, now)),
      )
    : "no clients";
  const decided = decisions?.length
    ? ["", table(["DECIDED", "PRIMARY", "BEFORE", "EPOCH", "REASON", "BY", "SCORES"], decisions.map(decisionCells))]
    : [];
  return [...facts, "", clients, ...decided].join("\n");
}

/** A state of a group in one line, for people. */
export function changeLine(group: Group, now: number): string {
  const clients = (group.sessions ?? []).map((client) => {
    const { value } = overrideOf(client);
    const score = client.score == null ? "" : ` ${client.score}`;
    return `${printable(client.sessionId)} ${roleOf(client)}${score}${value === "Off" ? "" : ` (override ${value})`}`;
  });
  const reason = reasonOf(group.reason);
  const head = `${new Date(now).toISOString()}  primary ${primaryOf(group)}  epoch ${group.epoch ?? 0}`;
  return `${head}${reason === null ? "" : `  ${reason}`}  [${clients.join(", ")}]`;
}

function primaryOf({ primary, pendingPrimary, yielding }: Group): string {
  const asked = pendingPrimary ? `; ${printable(pendingPrimary)} is asked to confirm` : "";
  if (!primary) return `nobody${asked}`;
  return `${printable(primary)}${yielding ? ", which is to give way" : ""}${asked}`;
}

const since = ({ since: time }: Group): string => (time ? `, since ${isoOf(time)}` : "");

function clientCells(client: Client, now: number): string[] {
  const { value, expiresAt } = overrideOf(client);
  const heartbeat = client.heartbeatTime
    ? `${Math.max(0, Math.round((now - msOf(client.heartbeatTime)) / 1_000))} s ago`
    : "-";
  const pinned = value === "Off" ? "-" : `${value}${expiresAt === null ? "" : ` until ${expiresAt}`}`;
  const score = client.score == null ? "-" : String(client.score);
  return [printable(client.sessionId), printable(client.name) || "-", roleOf(client), score, heartbeat, pinned];
}

const decisionCells = ({ time, primary, previous, epoch, reason, by, scores }: Decision): string[] => [
  isoOf(time) ?? "-",
  printable(primary) || "-",
  printable(previous) || "-",
  String(epoch ?? 0),
  reasonOf(reason) ?? "-",
  printable(by) || "-",
  (scores ?? []).map(({ sessionId, score }) => `${printable(sessionId)}=${score}`).join(" ") || "-",
];

const isoOf = (time: Time): string | null =>
  time === null || time === undefined ? null : new Date(msOf(time)).toISOString();
