import type { EventEmitter } from "node:events";
import type { OperationOptions } from "../call-options.ts";
import type { Service, ServiceProxy } from "../proxy.ts";
import type { MemberRole, RoleReason } from "./role-events.ts";

/** What the application is told with a role. */
export interface RoleDetails {
  /** The epoch that begins with Primary, or the one that ended; 0 for none. */
  readonly epoch: number;
  readonly reason: RoleReason;
  /** Aborts when this role ends. */
  readonly signal: AbortSignal;
}

export type OnRole = (role: MemberRole, details: RoleDetails) => unknown;

/** What went wrong while the client goes on: where, in a word. */
export type Trouble = "join" | "heartbeat" | "watch" | "score" | "last-data-processed-time" | "on-role" | "leave";

/** What happens to a member, and what its listeners get. */
export interface MemberEvents {
  /** The role changed: the same as `onRole`. */
  role: [role: MemberRole, details: RoleDetails];
  /**
   * Something failed; the member goes on trying. One failure is told once, until what failed has succeeded.
   * The role stays as long as its lease does.
   */
  trouble: [error: Error, during: Trouble];
  /** It is no member any more. `error` where nobody closed it: the channel or its session is over for good. */
  closed: [error: Error | undefined];
}

export interface MemberProxyOptions extends OperationOptions {
  /** As of `channel.proxy`: a stream begins again after what passes, but not once the client is no longer Primary. */
  reopen?: boolean;
  /**
   * What becomes of a call while the client is not Primary: `refuse` throws `NotPrimary` and sends nothing; `send` leaves
   * it to the gateway, which refuses it (`Fenced`) where the method is fenced. Default `refuse`.
   */
  whenSecondary?: "refuse" | "send";
}

/** A client of a failover group. Made by `failover`; disposing closes it. */
export interface FailoverMember extends EventEmitter<MemberEvents>, AsyncDisposable {
  /** Ids of the group and of this client in it. */
  readonly group: string;
  readonly id: string;
  /** What the client is now, by its own clock: never later than the gateway takes the role away. */
  readonly role: MemberRole;
  readonly isPrimary: boolean;
  /** The epoch in which the client may act now; `undefined` where it may not. */
  readonly epoch: number | undefined;
  /** The group's own timeout, in ms. */
  readonly failoverTimeoutMs: number;
  /** Up to where a Primary of the group processed data, as the last heartbeat was told; `undefined` for never. */
  readonly lastDataProcessedTime: Date | undefined;
  /**
   * Binds a service: its calls carry group, client and epoch, the latter as it is when they begin, and they end with it.
   * They run in the session, or on the channel, that the member was made with.
   * Calls throw `NotPrimary` or `Fenced`, both not to be repeated, beside what calls throw.
   */
  proxy<S extends Service>(service: S, options?: MemberProxyOptions): ServiceProxy<S>;
  /** Sends a heartbeat as soon as the gateway takes one, such as after the score fell. */
  check(): void;
  /**
   * Gives the role up and stays in the group: no call begins any more, those that run may end within `drainMs`, then the
   * gateway makes another Primary. The client itself goes behind the others for one timeout; one that an administrator
   * pinned is Primary again, with another epoch. Resolves when the gateway has taken the epoch back.
   * @throws {ConnectionFailed} `timeout`, `aborted`: not in the time of the options (default 30 s); no call begins all the same
   */
  release(options?: OperationOptions): Promise<void>;
  /** Gives the role up like `release`, leaves the group, and stops. Once is enough, and it never fails. */
  close(): Promise<void>;
}
