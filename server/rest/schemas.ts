/**
 * What requests must be and answers are, as JSON schema: the same objects check requests and make up the OpenAPI document.
 * Members that are not named are ignored.
 */

/** 1 to 128 characters that are not all blank, without `/`, control characters and halves of characters. */
export const ID_PATTERN = "^(?=.*\\S)[^/\\p{Cc}\\p{Cs}]+$";

const id = {
  type: "string",
  minLength: 1,
  maxLength: 128,
  pattern: ID_PATTERN,
  description: "1 to 128 characters, not all blank, without / and control characters. Its case counts.",
} as const;

const timeSpan = (description: string) => ({ type: "string", format: "time-span", description }) as const;
const timestamp = (description: string) => ({ type: "string", format: "timestamp", description }) as const;

const epoch = {
  type: "integer",
  minimum: 0,
  description: "Only grows; a new one begins whenever the role of Primary changes hands. 0: there was none.",
} as const;

const role = { type: "string", enum: ["Secondary", "Primary", "PendingPrimary"] } as const;
const override = { type: "string", enum: ["Off", "Primary", "Secondary"] } as const;
const additionalData = {
  type: ["object", "null"],
  additionalProperties: true,
  description: "Kept as it is and not read.",
} as const;

export const groupParams = { type: "object", properties: { group: id }, required: ["group"] } as const;
export const sessionParams = {
  type: "object",
  properties: { group: id, session: id },
  required: ["group", "session"],
} as const;

/** Groups that one answer lists. */
const MOST_LISTED = 1_000;
export const DEFAULT_COUNT = 100;

export const pageQuery = {
  type: "object",
  properties: {
    skip: { type: "integer", minimum: 0, description: "So many groups are left out. Default 0." },
    count: {
      type: "integer",
      minimum: 0,
      maximum: MOST_LISTED,
      description: `At most so many are answered. Default ${DEFAULT_COUNT}.`,
    },
  },
} as const;

export const newGroup = {
  type: "object",
  required: ["Id"],
  properties: {
    Id: id,
    Name: { type: ["string", "null"], maxLength: 256 },
    Description: { type: ["string", "null"], maxLength: 1_024 },
    FailoverTimeout: {
      ...timeSpan("A client that is silent for longer is inactive. Absent: 00:01:00, or that of an existing group."),
      type: ["string", "null"],
    },
    AdditionalData: { ...additionalData, description: "Kept as it is and not read; at most 4 KiB." },
  },
} as const;

export const group = {
  type: "object",
  properties: {
    Id: id,
    Name: { type: "string" },
    Description: { type: "string" },
    FailoverTimeout: timeSpan("A client that is silent for longer is inactive."),
    AdditionalData: additionalData,
  },
} as const;

export const groupStatus = {
  type: "object",
  properties: {
    Primary: { type: ["string", "null"], description: "Id of the client session that is Primary." },
    PendingPrimary: { type: ["string", "null"], description: "Id of the one that is to confirm and be Primary." },
    LastDataProcessedTime: timestamp("Up to where a Primary processed data."),
    Epoch: epoch,
    Reason: { type: ["string", "null"], description: "Why the Primary is Primary, or the last one is no more." },
    Since: timestamp("Since when."),
  },
} as const;

export const newSession = {
  type: "object",
  required: ["Id"],
  properties: {
    Id: id,
    Name: { type: ["string", "null"], maxLength: 256 },
    AdditionalData: { ...additionalData, description: "Kept as it is and not read; at most 1 KiB." },
  },
} as const;

export const session = {
  type: "object",
  properties: {
    Id: id,
    Name: { type: "string" },
    Heartbeat: {
      type: ["object", "null"],
      description: "The last one since the gateway started.",
      properties: {
        FailoverScore: { type: "number" },
        LastDataProcessedTime: timestamp("Up to where it processed data."),
        HeartbeatTime: timestamp("When it came."),
      },
    },
    Role: role,
    HeartbeatPosted: { type: "boolean", description: "Whether there was one since the gateway started." },
    RoleOverride: override,
    RoleOverrideExpirationTime: timestamp("When the override ends."),
    AdditionalData: additionalData,
  },
} as const;

export const heartbeat = {
  type: "object",
  required: ["FailoverScore"],
  properties: {
    FailoverScore: { type: "number", minimum: 0, maximum: 100, description: "The higher, the better." },
    LastDataProcessedTime: timestamp("Up to where the client processed data. Without zone: UTC."),
  },
} as const;

export const heartbeatAnswer = {
  type: "object",
  properties: {
    Role: role,
    LastDataProcessedTime: timestamp("Up to where a Primary of the group processed data."),
    Epoch: epoch,
    LeaseMilliseconds: {
      type: "integer",
      minimum: 0,
      description: "How long the client may act as Primary from when it sent the heartbeat; 0 where it may not.",
    },
  },
} as const;

export const roleOverride = {
  type: "object",
  required: ["Value"],
  properties: {
    Value: {
      type: ["string", "integer"],
      format: "role-override",
      minimum: 0,
      maximum: 2,
      description: "Off, Primary or Secondary in any case, or 0, 1, 2.",
    },
    ExpirationPeriod: {
      ...timeSpan("How long it holds, at most 3,650 days. Absent: until it is ended."),
      type: ["string", "null"],
    },
    ReleaseWhenStale: {
      type: "boolean",
      description: "Whether it also ends when its client is silent for the FailoverTimeout. Default false.",
    },
  },
} as const;

export const roleOverrideAnswer = {
  type: "object",
  properties: { Value: override, RoleOverrideExpirationTime: timestamp("When it ends.") },
} as const;

export const version = { type: "object", properties: { Version: { type: "string" } } } as const;

export const logging = {
  type: "object",
  required: ["LogLevel"],
  properties: {
    LogLevel: {
      type: "string",
      format: "log-level",
      description: "Verbose, Debug, Information, Warning, Error or Fatal, in any case. Fatal writes nothing at all.",
    },
  },
} as const;

export const settings = {
  type: "object",
  properties: {
    Logging: logging,
    HealthEndpoints: {
      type: "array",
      maxItems: 0,
      description: "Health endpoints are not available in this version: only an empty list is accepted.",
    },
  },
} as const;

export const errorEnvelope = {
  type: "object",
  required: ["OperationId", "Error", "Reason", "Resolution", "AdditionalParameters"],
  properties: {
    OperationId: { type: "string", pattern: "^[0-9a-f]{32}$" },
    Error: { type: "string", description: "What kind of error it is." },
    Reason: { type: "string", description: "What is wrong." },
    Resolution: { type: "string", description: "What to do about it." },
    AdditionalParameters: { type: "object", additionalProperties: { type: "string" } },
  },
} as const;
