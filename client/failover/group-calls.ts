import { gatehouse } from "#proto/messages.js";
import { FailoverService } from "#proto/services.js";
import { CallFailed, ConnectionFailed, SessionEnded } from "../errors.ts";
import { type Caller, createProxy, type ServiceProxy } from "../proxy.ts";
import { milliseconds } from "../session-info.ts";
import type { FailoverSettings } from "./failover-options.ts";
import type { GroupNews, HeartbeatAnswer } from "./role-events.ts";
import { TimeLimit } from "./time-limit.ts";

const { Role } = gatehouse.failover.v1;

type Group = gatehouse.failover.v1.Group.$Properties;

const ROLES: Readonly<Record<number, HeartbeatAnswer["role"]>> = {
  [Role.ROLE_PRIMARY]: "Primary",
  [Role.ROLE_PENDING_PRIMARY]: "PendingPrimary",
};

const JOIN_MS = 10_000;

export interface Told {
  readonly score: number;
  readonly lastDataProcessedTime: Date | undefined;
  readonly releasedEpoch: number;
}

/** What a member says to its gateway, and what that answers. */
export class GroupCalls {
  readonly #proxy: ServiceProxy<typeof FailoverService>;
  readonly #settings: FailoverSettings;
  readonly #ids: { readonly groupId: string; readonly sessionId: string };

  /** @param over ends every call */
  constructor(caller: Caller, settings: FailoverSettings, over: AbortSignal) {
    this.#proxy = createProxy(FailoverService, caller, { deadlineMs: Number.POSITIVE_INFINITY, signal: over });
    this.#settings = settings;
    this.#ids = { groupId: settings.group, sessionId: settings.id };
  }

  async join(): Promise<{ timeoutMs: number; epoch: number }> {
    const { name, failoverTimeoutMs } = this.#settings;
    const failoverTimeout = failoverTimeoutMs === undefined ? null : duration(failoverTimeoutMs);
    const request = { ...this.#ids, name, failoverTimeout };
    const { group } = await timed(JOIN_MS, (signal) => this.#proxy.joinGroup(request, { signal }));
    const timeoutMs = milliseconds(group?.failoverTimeout);
    if (!(timeoutMs > 0)) throw new Error(`the gateway answered a failover timeout of ${timeoutMs} ms`);
    return { timeoutMs, epoch: Number(group?.epoch ?? 0) };
  }

  async heartbeat(told: Told, limitMs: number) {
    const { score, releasedEpoch, lastDataProcessedTime: time } = told;
    const request = {
      ...this.#ids,
      score,
      releasedEpoch,
      ...(time !== undefined && { lastDataProcessedTime: timestamp(time) }),
    };
    const answer = await timed(limitMs, (signal) => this.#proxy.heartbeat(request, { signal }));
    const { role, epoch, lease, lastDataProcessedTime } = answer;
    return {
      role: ROLES[role] ?? "Secondary",
      epoch: Number(epoch),
      leaseMs: milliseconds(lease),
      lastDataProcessedTime: lastDataProcessedTime ? new Date(milliseconds(lastDataProcessedTime)) : undefined,
    };
  }

  /** The group as it is, and after each change. */
  async *watch(signal: AbortSignal): AsyncGenerator<GroupNews, void, undefined> {
    const messages = this.#proxy.watchGroup({ groupId: this.#ids.groupId }, { signal });
    for await (const { group } of messages) yield news(group ?? {});
  }

  async leave(limitMs: number): Promise<void> {
    await timed(limitMs, (signal) => this.#proxy.leave(this.#ids, { signal }));
  }
}

const GONE: ReadonlySet<string | undefined> = new Set([
  "GROUP_NOT_FOUND",
  "CLIENT_SESSION_NOT_FOUND",
  "CLIENT_SESSION_FOREIGN",
]);

/** Whether the gateway does not know the group, or the client in it, or another user has become that client. */
export const saysGone = (error: unknown): boolean => error instanceof CallFailed && GONE.has(error.reason);

export const saysTooSoon = (error: unknown): boolean =>
  error instanceof CallFailed && error.reason === "HEARTBEAT_TOO_SOON";

/** Whether no call will ever succeed again. */
export const isOverForGood = (error: unknown): boolean =>
  (error instanceof SessionEnded && !error.retryable) ||
  (error instanceof ConnectionFailed && (error.reason === "closed" || error.reason === "given-up"));

async function timed<T>(ms: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  using limit = new TimeLimit(ms);
  try {
    return await call(limit.signal);
  } catch (error) {
    if (!limit.isOver || isOverForGood(error)) throw error;
    throw new ConnectionFailed("timeout", `the gateway did not answer within ${ms} ms`, error);
  }
}

const news = ({ epoch, primary, pendingPrimary, yielding }: Group): GroupNews => ({
  epoch: Number(epoch ?? 0),
  primary: primary ?? "",
  pendingPrimary: pendingPrimary ?? "",
  isYielding: yielding ?? false,
});

const duration = (ms: number) => ({
  seconds: Math.floor(ms / 1_000),
  nanos: Math.round((ms % 1_000) * 1_000_000),
});

const timestamp = (time: Date) => {
  const seconds = Math.floor(time.getTime() / 1_000);
  return { seconds, nanos: (time.getTime() - seconds * 1_000) * 1_000_000 };
};
