import { Admission } from "./admission/admission.ts";
import { PasswordScheme } from "./authentication/password.ts";
import { openAccounts } from "./compose-accounts.ts";
import {
  type Configuration,
  type Listener as ConfiguredListener,
  changedKeys,
  type ListenerTls,
  tlsOf,
} from "./config.ts";
import { type Clock, systemClock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts, Verification } from "./core/ports.ts";
import type { ComposeOptions, Gateway, GatewayPorts, SessionView } from "./gateway.ts";
import { NoticeFile } from "./notice-file.ts";
import { Guard } from "./penalties/guard.ts";
import { Policy } from "./policy/policy.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import { Logins } from "./sessions/logins.ts";
import { PasswordChanges } from "./sessions/password-changes.ts";
import { VerificationPermits } from "./sessions/permits.ts";
import type { Session } from "./sessions/session.ts";
import { type SessionLimits, SessionTable } from "./sessions/session-table.ts";
import { createPrivateFolder } from "./storage/folder.ts";
import { watchFiles } from "./storage/watch.ts";
import type { OwnMethod } from "./surface/own-method.ts";
import { passwordService } from "./surface/password-service.ts";
import { remotingService } from "./surface/remoting-service.ts";
import { sessionService } from "./surface/session-service.ts";
import { StandardServices } from "./surface/standard-services.ts";
import { verificationThreads } from "./threads.ts";
import { ChannelServer } from "./transport/channel-server.ts";
import { ConnectionCounts } from "./transport/connection-limits.ts";
import { type Listener, type ListenerContext, type ListenerOptions, openListener } from "./transport/listener.ts";
import { RefusalLog } from "./transport/refusal-log.ts";
import { ensureSelfSigned } from "./transport/self-signed.ts";

const GRACE_MS = 10_000;
const WAIT_FOR_PERMIT_MS = 10_000;

/** Puts a gateway together and opens its listeners. The one place that knows every part. */
export async function compose(configuration: Configuration, options: ComposeOptions = {}): Promise<Gateway> {
  const emit = options.emit ?? (() => {});
  const { ports = {} } = options;
  const clock = ports.clock ?? systemClock;
  const undo: (() => unknown)[] = [];
  try {
    await createPrivateFolder(configuration.dataDir);
    const notice = await NoticeFile.open(configuration.notice);
    undo.push(() => notice.close());
    const { accounts, initialPassword, close } = await openAccounts(configuration, {
      clock,
      emit,
      accounts: ports.accounts,
    });
    undo.push(close, () => initialPassword?.[Symbol.dispose]());
    const core = assemble(configuration, { accounts, clock, emit, ports, notice: () => notice.text });
    undo.push(() => core.channels.drain(0));
    undo.push(accounts.onChange(() => core.changes.followAll()));
    const listeners = await openListeners(configuration, core.channels, { clock, emit }, undo);
    return new ComposedGateway({ configuration, core, listeners, initialPassword, notice, emit, undo });
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

interface Surroundings {
  accounts: PasswordAccounts;
  clock: Clock;
  emit: Emit;
  ports: GatewayPorts;
  notice(): string;
}

/** Everything between the connections and the accounts. */
interface Core {
  table: SessionTable;
  guard: Guard;
  admission: Admission;
  changes: PasswordChanges;
  standard: StandardServices;
  channels: ChannelServer;
}

function assemble(configuration: Configuration, { accounts, clock, emit, ports, notice }: Surroundings): Core {
  const { limits, authentication } = configuration;
  const table = new SessionTable(sessionLimits(configuration), clock, emit);
  const guard = new Guard(penaltyOptions(configuration), clock, emit);
  const { concurrency, queue } = authentication.password;
  const permits = new VerificationPermits(
    { concurrency: verificationThreads(concurrency), queue, waitMs: WAIT_FOR_PERMIT_MS },
    clock,
  );
  const logins = new Logins({ guard, permits, table, clock, emit });
  const changes = new PasswordChanges({ logins, accounts, table, emit });
  const scheme = new PasswordScheme(withPorts(accounts, ports, clock));
  const maxBytes = limits.maxLoginMessage;
  const methods: OwnMethod[] = [
    ...passwordService({
      logins,
      changes,
      table,
      accounts,
      scheme,
      maxBytes,
      isEnabled: () => authentication.password.enabled,
    }),
    ...sessionService({ table, maxBytes, notice }),
    ...remotingService({ maxBytes }),
  ];
  const services = [...new Set(methods.map(({ route }) => route.service))];
  const standard = new StandardServices(services, { maxBytes, reflection: "anonymous" });
  const routes = new Map(
    [...methods.map(({ route }) => route), ...standard.routes].map((route) => [`/${route.full}`, route]),
  );
  const admission = new Admission(routes, new Policy(configuration.policy));
  const channels = new ChannelServer({ table, admission, routes, clock, emit, limits });
  for (const method of methods) method.register(channels, emit);
  standard.register(channels);
  return { table, guard, admission, changes, standard, channels };
}

async function openListeners(
  configuration: Configuration,
  channels: ChannelServer,
  { clock, emit }: { clock: Clock; emit: Emit },
  undo: (() => unknown)[],
): Promise<Listener[]> {
  const { limits } = configuration;
  const context: ListenerContext = {
    counts: new ConnectionCounts(limits),
    refusals: new RefusalLog(emit, clock),
    handshakeTimeoutMs: limits.handshakeTimeout,
    clock,
    emit,
    watch: watchFiles,
    onConnection: (connection) => channels.accept(connection),
  };
  const listeners: Listener[] = [];
  for (const configured of configuration.listen) {
    const tls = tlsOf(configuration, configured);
    if (tls?.selfSigned) {
      const made = await ensureSelfSigned(`${configuration.dataDir}/tls`);
      if (made.created) emit({ event: "certificate.created", file: made.certificate, fingerprint: made.fingerprint });
    }
    const listener = await openListener(listenerOptions(configured, tls), context);
    undo.push(() => listener.close());
    listeners.push(listener);
    const { address, port, security, fingerprint } = listener;
    emit({
      event: "gateway.listening",
      address,
      ...(port === undefined ? {} : { port }),
      security,
      ...(fingerprint === undefined ? {} : { fingerprint }),
    });
  }
  return listeners;
}

const listenerOptions = ({ address, mode }: ConfiguredListener, tls: ListenerTls | undefined): ListenerOptions => ({
  address,
  ...(mode === null ? {} : { mode }),
  ...(tls === undefined
    ? { plaintext: true }
    : {
        tls: {
          certificate: tls.certificate,
          key: tls.key,
          clientCertificates: tls.clientCertificates,
          ...(tls.passphraseFile === null ? {} : { passphraseFile: tls.passphraseFile }),
          ...(tls.clientAuthorities === null ? {} : { clientAuthorities: tls.clientAuthorities }),
        },
      }),
});

/** Lets a simulator delay its start and decide verifications; everything around them stays as it is. */
function withPorts(accounts: PasswordAccounts, ports: GatewayPorts, clock: Clock): PasswordAccounts {
  const { verification, startupDelayMs = 0 } = ports;
  if (verification === undefined && startupDelayMs === 0) return accounts;
  const readyAt = clock.now() + startupDelayMs;
  return {
    async verify(name, password): Promise<Verification> {
      if (clock.now() < readyAt) return { kind: "unavailable", detail: "starting up" };
      const proceed = () => accounts.verify(name, password);
      return await (verification?.({ username: name, password }, proceed) ?? proceed());
    },
    change: (principal, newPassword) => accounts.change(principal, newPassword),
    standing: (principal) => accounts.standing(principal),
    onChange: (listener) => accounts.onChange(listener),
  };
}

class ComposedGateway implements Gateway {
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
    this.#core.standard.drain();
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

function sessionLimits({ sessions }: Configuration): SessionLimits {
  const { idleTimeout, maximumLifetime, ...places } = sessions;
  return { ...places, idleTimeoutMs: idleTimeout, maximumLifetimeMs: maximumLifetime };
}

const penaltyOptions = ({ penalties }: Configuration) => ({
  scheduleMs: penalties.schedule,
  incrementMs: penalties.increment,
  maximumMs: penalties.maximum,
  forgetAfterMs: penalties.forgetAfter,
  perSource: {
    free: penalties.perSource.free,
    incrementMs: penalties.perSource.increment,
    maximumMs: penalties.perSource.maximum,
  },
});
