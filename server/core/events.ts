/** Why a session ended; the same words in the log, on the wire and in the docs (contract §4). */
export type SessionEndReason =
  | "closed"
  | "channel"
  | "idle"
  | "lifetime"
  | "credential-expired"
  | "credential-revoked"
  | "administrator"
  | "account"
  | "shutdown";

/** Why a channel ended. */
export type ChannelEndReason =
  | "closed"
  | "reset"
  | "timeout"
  | "idle"
  | "evicted"
  | "protocol"
  | "tokens"
  | "administrator"
  | "shutdown";

/** What an administrator can do to others. */
export type AdministratorAct = "close-session" | "close-channel" | "forgive-penalty";

/** Every in-band error of a login, by its name on the wire without the prefix. */
export type AuthenticationErrorName =
  | "INVALID_CREDENTIALS"
  | "PENALTY_DELAY_ACTIVE"
  | "DUPLICATE_SESSION"
  | "SESSION_LIMIT_REACHED"
  | "TRY_AGAIN_LATER"
  | "PASSWORD_MUST_BE_CHANGED"
  | "SCHEME_NOT_AVAILABLE";

/** Who and where, in every event about a session. */
interface SessionFacts {
  sessionId: string;
  user: string;
  authority: string;
  scheme: string;
  channel: string;
  source: string;
}

/**
 * What the gateway tells its log: one event at a change of state, facts in fields. No secret and no token is ever a
 * field. docs/events.md describes each; a test holds the two together.
 */
export type GatewayEvent =
  | { event: "gateway.starting"; version: string; node: string; pid: number; configuration: string | null }
  | {
      event: "gateway.listening";
      address: string;
      port?: number;
      security: "tls" | "plaintext";
      fingerprint?: string;
      /** Absent for gRPC. */
      protocol?: "rest";
    }
  | { event: "gateway.draining"; signal?: string; graceMs: number }
  | { event: "gateway.stopped" }
  | {
      event: "process.hardened";
      memoryPerturb: boolean;
      clearFreeMemory: boolean;
      collects: boolean;
      inspector: boolean;
      inspectorSignal: boolean;
      coreDumps: boolean;
      reports: boolean;
      threads: number;
      advice: readonly string[];
    }
  | {
      event: "channel.opened";
      channel: string;
      peer: string;
      source: string;
      listener: string;
      security: "tls" | "plaintext";
    }
  | { event: "channel.refused"; peer: string; source: string; listener: string; why: string; detail?: string }
  | {
      event: "channel.closed";
      channel: string;
      source: string;
      reason: ChannelEndReason;
      sessions: number;
      forMs: number;
    }
  | ({ event: "session.opened"; roles: readonly string[] } & SessionFacts)
  | ({ event: "session.renewed"; roles: readonly string[] } & SessionFacts)
  | ({ event: "session.roles"; roles: readonly string[] } & SessionFacts)
  | ({ event: "session.closed"; reason: SessionEndReason; forMs: number } & SessionFacts)
  | ({ event: "administrator.acted"; act: AdministratorAct; target: string } & SessionFacts)
  | {
      event: "authentication.failed";
      user: string;
      source: string;
      channel: string;
      scheme: string;
      error: AuthenticationErrorName;
      cause?: string;
      detail?: string;
    }
  | { event: "recheck.failed"; authority: string; sessions: number; detail: string }
  | { event: "provider.up"; issuer: string; part: string }
  | { event: "provider.down"; issuer: string; part: string; detail: string }
  | { event: "provider.rejected"; issuer: string; part: string; detail: string }
  | { event: "provider.keys"; issuer: string; keys: number; kids: readonly string[] }
  | { event: "penalty.activated"; user?: string; source: string; failures: number; forMs: number }
  | { event: "penalty.ended"; user?: string; source: string; refused: number }
  | { event: "penalty.overflow"; entries: number; lost: number }
  | { event: "sources.rejected"; file: string; detail: string }
  | { event: "log.limited"; of: EventName; source: string; lines: number }
  | { event: "hashing.ended"; detail: string; againInMs: number }
  | { event: "password.changed"; user: string; source: string; channel: string }
  | {
      event: "call.denied";
      method: string;
      code: string;
      user?: string;
      sessionId?: string;
      channel: string;
      source: string;
      detail?: string;
    }
  | {
      event: "call.exempted";
      method: string;
      group: string;
      user: string;
      authority: string;
      sessionId: string;
      channel: string;
      source: string;
    }
  | { event: "call.failed"; method: string; channel: string; detail: string; stack?: string }
  | { event: "upstream.up"; upstream: string; address: string; services: number; methods: number }
  | { event: "upstream.down"; upstream: string; address: string; detail: string }
  | { event: "upstream.rejected"; upstream: string; detail: string }
  | { event: "policy.unmatched"; pattern: string; roles: readonly string[]; detail: string }
  | { event: "accounts.created"; file: string; passwordFile: string }
  | { event: "accounts.loaded"; file: string; accounts: number }
  | { event: "accounts.rejected"; file: string; detail: string }
  | { event: "directory.up"; server: string }
  | { event: "directory.down"; server: string; detail: string }
  | { event: "certificate.created"; file: string; fingerprint: string }
  | { event: "certificate.reloaded"; file: string; listener: string; fingerprint: string }
  | { event: "certificate.rejected"; file: string; listener: string; detail: string }
  | { event: "certificate.expired"; file: string; listener: string; detail: string }
  | {
      event: "keytab.loaded";
      file: string;
      keys: readonly string[];
      realms: readonly string[];
      advice: readonly string[];
    }
  | { event: "keytab.rejected"; file: string; detail: string }
  | {
      event: "revocation.loaded";
      file: string;
      issuer: string;
      number?: string;
      entries: number;
      nextUpdate: string;
    }
  | { event: "revocation.rejected"; file: string; detail: string }
  | { event: "revocation.expiring" | "revocation.stale"; file: string; issuer: string; nextUpdate: string }
  | { event: "authentication.unreachable"; scheme: string; detail: string }
  | {
      event: "failover.role";
      group: string;
      session: string;
      role: "Primary" | "Secondary";
      epoch: number;
      reason: string;
      user?: string;
      authority?: string;
    }
  | {
      event: "failover.override";
      group: string;
      session: string;
      value: "Off" | "Primary" | "Secondary";
      forMs?: number;
      /** It was over, or its client was silent. */
      byItself?: true;
      user: string;
      authority: string;
    }
  | { event: "failover.cut"; group: string; epoch: number; calls: number }
  | { event: "failover.group"; act: "created" | "deleted"; group: string; user: string; authority: string }
  | { event: "failover.recovered"; folder: string; groups: number; records: number; lost: number; detail?: string }
  | { event: "failover.rejected"; folder: string; detail: string }
  | { event: "failover.kept"; folder: string; forMs: number }
  | {
      event: "request.denied";
      request: string;
      status: number;
      user?: string;
      channel: string;
      source: string;
      detail?: string;
    }
  | { event: "request.failed"; request: string; channel: string; detail: string; stack?: string }
  | { event: "configuration.reloaded"; changed: readonly string[]; needsRestart: readonly string[] }
  | { event: "configuration.rejected"; errors: readonly string[] };

export type EventName = GatewayEvent["event"];
export type Emit = (event: GatewayEvent) => void;

export type Level = "debug" | "info" | "warn" | "error";

/** How loud an event is; one that tells what to do about the process or a file, or what is damaged, is a warning. */
export const levelOf = (event: GatewayEvent): Level => (asksForSomebody(event) ? "warn" : EVENT_LEVELS[event.event]);

const asksForSomebody = (event: GatewayEvent): boolean =>
  ("advice" in event && event.advice.length > 0) ||
  (event.event === "failover.recovered" && event.detail !== undefined);

/** How loud each event is. */
export const EVENT_LEVELS: Record<EventName, Level> = {
  "gateway.starting": "info",
  "gateway.listening": "info",
  "gateway.draining": "info",
  "gateway.stopped": "info",
  "process.hardened": "info",
  "channel.opened": "info",
  "channel.refused": "warn",
  "channel.closed": "info",
  "session.opened": "info",
  "session.renewed": "info",
  "session.roles": "info",
  "session.closed": "info",
  "administrator.acted": "info",
  "authentication.failed": "warn",
  "recheck.failed": "warn",
  "provider.up": "info",
  "provider.down": "error",
  "provider.rejected": "error",
  "provider.keys": "info",
  "penalty.activated": "warn",
  "penalty.ended": "info",
  "penalty.overflow": "error",
  "sources.rejected": "error",
  "log.limited": "warn",
  "hashing.ended": "error",
  "password.changed": "info",
  "call.denied": "warn",
  "call.exempted": "info",
  "call.failed": "error",
  "upstream.up": "info",
  "upstream.down": "error",
  "upstream.rejected": "error",
  "policy.unmatched": "warn",
  "accounts.created": "info",
  "accounts.loaded": "info",
  "accounts.rejected": "error",
  "directory.up": "info",
  "directory.down": "error",
  "certificate.created": "info",
  "certificate.reloaded": "info",
  "certificate.rejected": "error",
  "certificate.expired": "warn",
  "keytab.loaded": "info",
  "keytab.rejected": "error",
  "revocation.loaded": "info",
  "revocation.rejected": "error",
  "revocation.expiring": "warn",
  "revocation.stale": "error",
  "authentication.unreachable": "warn",
  "failover.role": "info",
  "failover.override": "warn",
  "failover.cut": "warn",
  "failover.group": "info",
  "failover.recovered": "info",
  "failover.rejected": "error",
  "failover.kept": "info",
  "request.denied": "warn",
  "request.failed": "error",
  "configuration.reloaded": "info",
  "configuration.rejected": "error",
};
