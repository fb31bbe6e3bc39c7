/** What a client is to itself and its application. Being asked to confirm (`PendingPrimary`) is being Secondary still. */
export type MemberRole = "Primary" | "Secondary";

/**
 * Why a role of Primary ended. `lease`: no heartbeat was answered in time, by the client's own clock. `yielded`:
 * another is better, and the gateway waits for it. `released`: by `release` or `close`. `superseded`: the gateway gave it to
 * another, by an override or after a silence. `removed`: the client session was deleted. `ended`: there is no connection or
 * security session any more, and none will come.
 */
export type EndReason = "lease" | "yielded" | "released" | "superseded" | "removed" | "ended";

/** Why a role changed. `granted`: the gateway made this client Primary. */
export type RoleReason = "granted" | EndReason;

export interface HeartbeatAnswer {
  readonly role: MemberRole | "PendingPrimary";
  readonly epoch: number;
  /** In ms, from when the heartbeat was sent. */
  readonly leaseMs: number;
}

/** The group, as its watch tells it. */
export interface GroupNews {
  /** The highest that was granted. */
  readonly epoch: number;
  /** Client sessions; empty for nobody. */
  readonly primary: string;
  readonly pendingPrimary: string;
  readonly isYielding: boolean;
}

/** What happens to a client of a group. */
export type RoleEvent =
  /** There is a connection, or another one: it joins at once. */
  | { readonly kind: "join" }
  | {
      readonly kind: "joined";
      /** Of the group: its own timeout, in ms, and its highest epoch. */
      readonly timeoutMs: number;
      readonly epoch: number;
    }
  | { readonly kind: "join-failed" }
  /** The gateway does not know the group that is watched. */
  | { readonly kind: "gone" }
  /** A heartbeat was answered. */
  | ({ readonly kind: "answered"; readonly beat: number } & HeartbeatAnswer)
  /** `gone`: the gateway does not know the group or the client session. `lost`: nobody knows what became of it. */
  | { readonly kind: "failed"; readonly beat: number; readonly why: "gone" | "too-soon" | "lost" }
  | { readonly kind: "news"; readonly group: GroupNews }
  /** Something suggests that the role is not what it seems, such as a call that was fenced. */
  | { readonly kind: "check" }
  /** The last call of an epoch has ended. */
  | { readonly kind: "drained"; readonly epoch: number }
  /** The application gives its role up and stays in the group. */
  | { readonly kind: "release" }
  /** The same, and takes no role any more. */
  | { readonly kind: "close" }
  /** Nothing will ever be sent again. */
  | { readonly kind: "ended" }
  /** Time has passed: `dueAt` is there. */
  | { readonly kind: "tick" };

/** What is to be done. */
export type Effect =
  /** Register, and answer by `joined` or `join-failed`. */
  | { readonly kind: "join" }
  /**
   * Send a heartbeat now, and answer by `answered` or `failed`. Its lease counts from the time of this effect.
   * `releasedEpoch`: 0 for none.
   */
  | { readonly kind: "beat"; readonly number: number; readonly releasedEpoch: number }
  /** Tell the application. `epoch` is the one that begins, or the one that ended. */
  | { readonly kind: "role"; readonly role: MemberRole; readonly epoch: number; readonly reason: RoleReason }
  /** Let the calls of an epoch end, and answer by `drained`. */
  | { readonly kind: "drain"; readonly epoch: number }
  /** End the calls of an epoch now. */
  | { readonly kind: "cut"; readonly epoch: number }
  /** A release is through; epoch 0 where there was nothing to give up. */
  | { readonly kind: "released"; readonly epoch: number };
