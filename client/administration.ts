import type { gatehouse } from "#proto/messages.js";

/** What `AdministrationService` tells of a session. */
export type SessionEntry = gatehouse.admin.v1.SessionEntry.$Properties;

/** What `AdministrationService` tells of a connection. */
export type ChannelEntry = gatehouse.admin.v1.ChannelEntry.$Properties;

/** What `AdministrationService` tells of a count of failures. */
export type PenaltyEntry = gatehouse.admin.v1.PenaltyEntry.$Properties;
