import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { Admission } from "./admission/admission.ts";
import type { Forwarding } from "./compose-forwarding.ts";
import type { OpenedRest } from "./compose-rest.ts";
import { type Configuration, changedKeys } from "./config.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import type { Gateway, SessionView } from "./gateway.ts";
import type { NoticeFile } from "./notice-file.ts";
import type { LineLimits } from "./observability/line-limits.ts";
import type { Guard } from "./penalties/guard.ts";
import { Policy } from "./policy/policy.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import type { Logins } from "./sessions/logins.ts";
import type { PasswordChanges } from "./sessions/password-changes.ts";
import type { VerificationPermits } from "./sessions/permits.ts";
import type { Rechecks } from "./sessions/rechecks.ts";
import type { Session } from "./sessions/session.ts";
import type { SessionLimits, SessionTable } from "./sessions/session-table.ts";
import type { Health } from "./surface/health.ts";
import type { ChannelServer } from "./transport/channel-server.ts";
import type { Listener } from "./transport/listener.ts";

/** How long running calls may go on when the gateway stops, unless it is told otherwise. */
const GRACE_MS = 10_000;
/** How long verifications that have started may go on in any case: what they find is still charged. */
const VERIFICATIONS_MS = 1_000;

/** Everything between the connections and the accounts. */
export interface Core {
  table: SessionTable;
  guard: Guard;
  permits: VerificationPermits;
  /** Of everybody who has tickets looked at. */
  tickets: VerificationPermits;
  /** As everybody must ask them. */
  accounts: PasswordAccounts;
  logins: Logins;
  admission: Admission;
  changes: PasswordChanges;
  rechecks: Rechecks;
  health: Health;
  channels: ChannelServer;
  forwarding: Forwarding;
}

/** A gateway whose parts are put together and whose listeners are open. */
export class RunningGateway implements Gateway {
  readonly addresses: Gateway["addresses"];
  readonly failover: Gateway["failover"];
  readonly initialPassword: SecretBytes | undefined;
  readonly sessions: Gateway["sessions"];
  readonly channels: Gateway["channels"];
  readonly penalties: Gateway["penalties"];
  #configuration: Configuration;
  readonly #core: Core;
  readonly #listeners: readonly Listener[];
  readonly #rest: OpenedRest | undefined;
  readonly #notice: NoticeFile;
  readonly #log: LineLimits;
  readonly #undo: (() => unknown)[];
  #drained: Promise<void> | undefined;

  constructor(parts: {
    configuration: Configuration;
    core: Core;
    listeners: readonly Listener[];
    rest: OpenedRest | undefined;
    initialPassword: SecretBytes | undefined;
    notice: NoticeFile;
    log: LineLimits;
    undo: (() => unknown)[];
  }) {
    const { core } = parts;
    this.#configuration = parts.configuration;
    this.#core = core;
    this.#listeners = parts.listeners;
    this.#rest = parts.rest;
    this.#notice = parts.notice;
    this.#log = parts.log;
    this.#undo = parts.undo;
    this.initialPassword = parts.initialPassword;
    this.addresses = parts.listeners;
    this.failover = parts.rest?.address;
    this.sessions = {
      get size() {
        return core.table.size;
      },
      list: () => [...core.table.sessions()].map(sessionView),
    };
    this.channels = {
      get size() {
        return core.table.channels.size;
      },
    };
    this.penalties = {
      get size() {
        return core.guard.size;
      },
      list: () => core.guard.list(),
      forgive: (user) => core.guard.forgive(user),
    };
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  async reload(configuration: Configuration): Promise<void> {
    const { changed, needsRestart } = changedKeys(this.#configuration, configuration);
    await this.#notice.reopen(configuration.notice);
    const { admission, table, forwarding, channels } = this.#core;
    table.setLimits(sessionLimits(configuration));
    admission.setPolicy(new Policy(configuration.policy), configuration.policy.fencing);
    forwarding.setPolicy(configuration.policy);
    channels.recheck();
    this.#configuration = { ...this.#configuration, ...pick(configuration, "sessions", "policy", "notice", "log") };
    this.#log.emit({ event: "configuration.reloaded", changed, needsRestart });
  }

  drain({ graceMs = GRACE_MS, signal }: { graceMs?: number; signal?: string } = {}): Promise<void> {
    this.#drained ??= this.#drain(graceMs, signal);
    return this.#drained;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain({ graceMs: 0 });
  }

  async #drain(graceMs: number, signal: string | undefined): Promise<void> {
    this.#log.emit({ event: "gateway.draining", graceMs, ...(signal === undefined ? {} : { signal }) });
    this.#core.health.drain();
    const closed = this.#listeners.map((listener) => listener.close());
    const end = performance.now() + graceMs;
    await Promise.all([this.#core.channels.drain(graceMs), this.#rest?.drain(graceMs)]);
    await this.#verified(Math.max(end - performance.now(), VERIFICATIONS_MS));
    await Promise.all(closed);
    for (const step of this.#undo.reverse()) await step();
    this.#log.emit({ event: "gateway.stopped" });
    this.#log.close();
  }

  /** Waits until every started verification is over and charged, its secret wiped; no longer than `ms` of real time. */
  async #verified(ms: number): Promise<void> {
    const late = new AbortController();
    const { permits, logins } = this.#core;
    const idle = Promise.all([permits.idle(), logins.idle()]);
    await Promise.race([idle, sleep(ms, undefined, { signal: late.signal })]);
    late.abort();
    await turn();
  }
}

const pick = <T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

const sessionView = (session: Session): SessionView => ({
  id: session.id,
  username: session.principal.name,
  authority: session.principal.authority,
  roles: session.roles,
  channel: session.channel.id,
  source: session.channel.source,
});

/** The configured limits in the terms of the session table. */
export function sessionLimits({ sessions }: Configuration): SessionLimits {
  const { idleTimeout, maximumLifetime, ...places } = sessions;
  return { ...places, idleTimeoutMs: idleTimeout, maximumLifetimeMs: maximumLifetime };
}
