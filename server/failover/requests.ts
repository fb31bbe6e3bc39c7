import type { Principal } from "../core/principal.ts";
import type { Role } from "./decision.ts";
import type { GroupSettings, Registration } from "./records.ts";

/** What a group is asked for with; what is left out has no say in whether an existing one is identical. */
export type GroupRequest = Pick<GroupSettings, "id"> & {
  [K in keyof Omit<GroupSettings, "id">]?: GroupSettings[K] | undefined;
};

export type SessionRequest = Pick<Registration, "id" | "owner"> & {
  name?: string | undefined;
  additionalData?: unknown;
  /** Refuses where the client is another user's, and lives or is Primary; else it is found, and stays that user's. */
  mustOwn?: boolean;
};

export interface HeartbeatRequest {
  score: number;
  /** Up to where data was processed, in 100 ns since 1970; `undefined` for never. */
  ticks?: bigint | undefined;
  /** The client gives this epoch up: its calls are over, and others go first. */
  releasedEpoch?: number | undefined;
  /** Who tells, who must have registered the client; anybody may where it is left out. */
  by?: Principal | undefined;
}

export interface HeartbeatAnswer {
  role: Role;
  /** The Primary's own; else the highest that the group has had. */
  epoch: number;
  /** How long the client may act as Primary from when it sent this heartbeat, in ms; 0 where it may not. */
  leaseMs: number;
  /** Up to where a Primary processed data. */
  ticks: bigint | undefined;
}

export interface OverrideRequest {
  value: "Off" | "Primary" | "Secondary";
  /** In ms, positive; `undefined` for ever. */
  forMs?: number | undefined;
  /** Whether it also ends when its session is silent for the timeout. */
  releaseWhenStale?: boolean | undefined;
  by: Principal;
}

export interface OverrideAnswer {
  value: "Off" | "Primary" | "Secondary";
  /** ms of wall time; `null` for never. */
  expiresAtWall: number | null;
}
