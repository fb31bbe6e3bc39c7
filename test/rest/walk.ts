import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";

export type Role = typeof FAILOVER_USERS | typeof FAILOVER_ADMINISTRATORS;

/** One request, and what the table of paths says of it. */
export interface Step {
  readonly method: string;
  /** Below `/api/v1/`. */
  readonly path: string;
  readonly body?: object;
  /** What somebody with both roles is answered, each after those before it. */
  readonly status: number;
  /** All that it takes. */
  readonly roles: readonly Role[];
  /** Members that the answer must have. */
  readonly has?: Readonly<Record<string, unknown>>;
}

const USERS = [FAILOVER_USERS] as const;
const ADMINISTRATORS = [FAILOVER_ADMINISTRATORS] as const;
const BOTH = [FAILOVER_ADMINISTRATORS, FAILOVER_USERS] as const;

const GROUP = "clientfailover/groups/cell-7";
const A = `${GROUP}/clientSessions/a`;
const B = `${GROUP}/clientSessions/b`;
const group = { Id: "cell-7", FailoverTimeout: "00:01:00" };

/** Every path with every verb and every success of docs/failover-rest.md, and each refusal that needs no waiting. */
export const WALK: readonly Step[] = [
  { method: "GET", path: "clientfailover", status: 200, roles: USERS },
  { method: "POST", path: "clientfailover/groups/", body: group, status: 201, roles: USERS, has: group },
  { method: "POST", path: "clientfailover/groups/", body: group, status: 200, roles: USERS, has: group },
  {
    method: "POST",
    path: "clientfailover/groups",
    body: { ...group, FailoverTimeout: "00:02:00" },
    status: 409,
    roles: USERS,
  },
  {
    method: "POST",
    path: "clientfailover/groups",
    body: { Id: "short", FailoverTimeout: "00:00:01" },
    status: 400,
    roles: USERS,
  },
  { method: "GET", path: "clientfailover/groups?skip=0&count=10", status: 200, roles: USERS },
  { method: "GET", path: "clientfailover/groups?skip=-1", status: 400, roles: USERS },
  { method: "GET", path: GROUP, status: 200, roles: USERS, has: group },
  { method: "GET", path: `${GROUP}/status`, status: 200, roles: USERS },
  { method: "POST", path: `${GROUP}/clientSessions`, body: { Id: "a", Name: "left" }, status: 201, roles: USERS },
  { method: "POST", path: `${GROUP}/clientsessions/`, body: { Id: "a", Name: "left" }, status: 200, roles: USERS },
  { method: "POST", path: `${GROUP}/clientSessions`, body: { Id: "a", Name: "other" }, status: 409, roles: USERS },
  { method: "POST", path: `${GROUP}/clientSessions`, body: { Id: "b", Name: "right" }, status: 201, roles: USERS },
  { method: "GET", path: `${GROUP}/clientSessions`, status: 200, roles: USERS },
  { method: "GET", path: A, status: 200, roles: USERS, has: { Id: "a", Name: "left", Heartbeat: null } },
  { method: "POST", path: `${A}/heartbeat`, body: { FailoverScore: 90 }, status: 200, roles: USERS },
  { method: "POST", path: `${A}/roleoverride`, body: { Value: "Nothing" }, status: 400, roles: BOTH },
  {
    method: "POST",
    path: `${A}/roleoverride`,
    body: { Value: "Primary", ExpirationPeriod: "01:00:00" },
    status: 200,
    roles: BOTH,
    has: { Value: "Primary" },
  },
  { method: "POST", path: `${B}/roleoverride`, body: { Value: "Primary" }, status: 409, roles: BOTH },
  {
    method: "POST",
    path: `${A}/roleoverride`,
    body: { Value: "Off" },
    status: 200,
    roles: BOTH,
    has: { Value: "Off" },
  },
  { method: "DELETE", path: GROUP, status: 409, roles: ADMINISTRATORS },
  { method: "DELETE", path: B, status: 204, roles: USERS },
  { method: "DELETE", path: A, status: 204, roles: USERS },
  { method: "GET", path: A, status: 404, roles: USERS },
  { method: "DELETE", path: A, status: 404, roles: USERS },
  { method: "POST", path: `${A}/heartbeat`, body: { FailoverScore: 90 }, status: 404, roles: USERS },
  { method: "POST", path: `${A}/roleoverride`, body: { Value: "Off" }, status: 404, roles: BOTH },
  { method: "DELETE", path: GROUP, status: 204, roles: ADMINISTRATORS },
  { method: "DELETE", path: GROUP, status: 404, roles: ADMINISTRATORS },
  { method: "GET", path: GROUP, status: 404, roles: USERS },
  { method: "GET", path: `${GROUP}/status`, status: 404, roles: USERS },
  { method: "GET", path: `${GROUP}/clientSessions`, status: 404, roles: USERS },
  { method: "GET", path: "configuration", status: 200, roles: ADMINISTRATORS },
  {
    method: "PUT",
    path: "configuration",
    body: { Logging: { LogLevel: "Debug" } },
    status: 200,
    roles: ADMINISTRATORS,
  },
  { method: "GET", path: "configuration/logging", status: 200, roles: ADMINISTRATORS, has: { LogLevel: "Debug" } },
  { method: "PUT", path: "configuration/logging", body: { LogLevel: "Loud" }, status: 400, roles: ADMINISTRATORS },
  {
    method: "PUT",
    path: "configuration/logging",
    body: { LogLevel: "Verbose" },
    status: 200,
    roles: ADMINISTRATORS,
    has: { LogLevel: "Verbose" },
  },
];
