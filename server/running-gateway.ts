import type { Admission } from "./admission/admission.ts";
import { type Configuration, changedKeys } from "./config.ts";
import type { Emit } from "./core/events.ts";
import type { Gateway, SessionView } from "./gateway.ts";
import type { NoticeFile } from "./notice-file.ts";
import type { Guard } from "./penalties/guard.ts";
import { Policy } from "./policy/policy.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import type { PasswordChanges } from "./sessions/password-changes.ts";
import type { Session } from "./sessions/session.ts";
import type { SessionLimits, SessionTable } from "./sessions/session-table.ts";
import type { Health } from "./surface/health.ts";
import type { ChannelServer } from "./transport/channel-server.ts";
import type { Listener } from "./transport/listener.ts";

/** How long running calls may go on when the gateway stops, unless it is told otherwise. */
const GRACE_MS = 10_000;

/** Everything between the connections and the accounts. */
export interface Core {
  table: SessionTable;
  guard: Guard;
  admission: Admission;
  changes: PasswordChanges;
  health: Health;
  channels: ChannelServer;
}

/** A gateway whose parts are put together and whose listeners are open. */
export class RunningGateway implements Gateway {
  readonly addresses: Gateway["addresses"];
  readonly initialPassword: SecretBytes | undefined;
  readonly sessions: Gateway["sessions"];
  readonly channels: Gateway["channels"];
  readonly penalties: Gateway["penalties"];
  #configuration: Configuration;
  readonly #core: Core;
  readonly #listeners: readonly Listener[];
  readonly #notice: NoticeFile;
  readonly #emit: Emit;
  readonly #undo: (() => unknown)[];
  #drained: Promise<void> | undefined;

  constructor(parts: {
    configuration: Configuration;
    core: Core;
    listeners: readonly Listener[];
    initialPassword: SecretBytes | undefined;
    notice: NoticeFile;
    emit: Emit;
    undo: (() => unknown)[];
  }) {
    const { core } = parts;
    this.#configuration = parts.configuration;
    this.#core = core;
    this.#listeners = parts.listeners;
    this.#notice = parts.notice;
    this.#emit = parts.emit;
    this.#undo = parts.undo;
    this.initialPassword = parts.initialPassword;
    this.addresses = parts.listeners;
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
    };
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  async reload(configuration: Configuration): Promise<void> {
    const { changed, needsRestart } = changedKeys(this.#configuration, configuration);
    await this.#notice.reopen(configuration.notice);
    const { admission, table } = this.#core;
    table.setLimits(sessionLimits(configuration));
    admission.setPolicy(new Policy(configuration.policy));
    for (const session of table.sessions()) session.setRoles(session.roles);
    this.#configuration = { ...this.#configuration, ...pick(configuration, "sessions", "policy", "notice", "log") };
    this.#emit({ event: "configuration.reloaded", changed, needsRestart });
  }

  drain({ graceMs = GRACE_MS, signal }: { graceMs?: number; signal?: string } = {}): Promise<void> {
    this.#drained ??= this.#drain(graceMs, signal);
    return this.#drained;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain({ graceMs: 0 });
  }

  async #drain(graceMs: number, signal: string | undefined): Promise<void> {
    this.#emit({ event: "gateway.draining", graceMs, ...(signal === undefined ? {} : { signal }) });
    this.#core.health.drain();
    const closed = this.#listeners.map((listener) => listener.close());
    await this.#core.channels.drain(graceMs);
    await Promise.all(closed);
    for (const step of this.#undo.reverse()) await step();
    this.#emit({ event: "gateway.stopped" });
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
