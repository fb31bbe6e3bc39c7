import { Admission } from "./admission/admission.ts";
import { FencedCalls } from "./admission/fenced-calls.ts";
import { Fencing } from "./admission/fencing.ts";
import { PasswordScheme } from "./authentication/password.ts";
import { openAccounts } from "./compose-accounts.ts";
import { openFailover } from "./compose-failover.ts";
import { Forwarding } from "./compose-forwarding.ts";
import { openGuard } from "./compose-guard.ts";
import { withPorts } from "./compose-ports.ts";
import type { OpenedRest } from "./compose-rest.ts";
import { openSchemes } from "./compose-schemes.ts";
import { type Configuration, type Listener as ConfiguredListener, type ListenerTls, tlsOf } from "./config.ts";
import { type Clock, systemClock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import type { Failover } from "./failover/failover.ts";
import type { ComposeOptions, Gateway, GatewayPorts, Schemes } from "./gateway.ts";
import { NoticeFile } from "./notice-file.ts";
import { LineLimits } from "./observability/line-limits.ts";
import type { Guard } from "./penalties/guard.ts";
import { Policy } from "./policy/policy.ts";
import { processHardened } from "./process-settings.ts";
import { type Core, RunningGateway, sessionLimits } from "./running-gateway.ts";
import { Logins } from "./sessions/logins.ts";
import { PasswordChanges } from "./sessions/password-changes.ts";
import { VerificationPermits } from "./sessions/permits.ts";
import { Rechecks } from "./sessions/rechecks.ts";
import { SessionTable } from "./sessions/session-table.ts";
import { createPrivateFolder } from "./storage/folder.ts";
import { watchFiles } from "./storage/watch.ts";
import { administrationService } from "./surface/administration-service.ts";
import { failoverService } from "./surface/failover-service.ts";
import { Health } from "./surface/health.ts";
import type { OwnMethod } from "./surface/own-method.ts";
import { PasswordLogins } from "./surface/password-logins.ts";
import { passwordService } from "./surface/password-service.ts";
import { reflectionService } from "./surface/reflection.ts";
import { remotingService } from "./surface/remoting-service.ts";
import { certificateService, kerberosService, tokenService } from "./surface/scheme-services.ts";
import { sessionService } from "./surface/session-service.ts";
import { vendorAuthentication } from "./surface/vendor-authentication.ts";
import { vendorAuthorizationInfo, vendorPasswordService } from "./surface/vendor-user-manager.ts";
import { libraryVerificationsAtOnce, verificationsAtOnce } from "./threads.ts";
import { ChannelServer } from "./transport/channel-server.ts";
import { ConnectionCounts } from "./transport/connection-limits.ts";
import { type Listener, type ListenerContext, type ListenerOptions, openListener } from "./transport/listener.ts";
import { ensureSelfSigned } from "./transport/self-signed.ts";
import { SourceRate } from "./transport/source-rate.ts";

const WAIT_FOR_PERMIT_MS = 10_000;

/** Verifications at once of the schemes that are no work to speak of, and that wait for others. */
const CHEAP = 64;
const ASKING = 64;
/** Tickets that wait for a thread: each takes it for a millisecond, and as much memory as it is long. */
const WAITING_TICKETS = 256;

/** Puts a gateway together and opens its listeners. The one place that knows every part. */
export async function compose(configuration: Configuration, options: ComposeOptions = {}): Promise<Gateway> {
  const { ports = {} } = options;
  const clock = ports.clock ?? systemClock;
  const log = new LineLimits(options.emit ?? (() => {}), clock);
  const { emit } = log;
  emit(processHardened());
  const undo: (() => unknown)[] = [() => log.flush()];
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
    const { guard, close: closeGuard } = await openGuard(configuration, { clock, emit });
    undo.push(closeGuard);
    // A file may change while what comes after the schemes is opened: there is no session to look at yet.
    let started: Core | undefined;
    const opened = await openSchemes(configuration, {
      clock,
      emit,
      accounts,
      given: ports.schemes ?? {},
      onChange: (scheme) => void started?.rechecks.now(scheme),
    });
    undo.push(() => opened.close());
    const { schemes } = opened;
    const fencedCalls = new FencedCalls(emit);
    const redundancy = await openFailover(configuration, { clock, emit, endCalls: fencedCalls.end });
    undo.push(() => redundancy?.close());
    const core: Core = assemble(configuration, {
      accounts,
      schemes,
      guard,
      failover: redundancy?.failover,
      fencedCalls,
      clock,
      emit,
      ports,
      notice: () => notice.text,
    });
    started = core;
    undo.push(() => core.rechecks.stop());
    undo.push(() => core.forwarding.close());
    undo.push(() => core.channels.drain(0));
    await core.forwarding.settled();
    undo.push(accounts.onChange(() => core.changes.followAll()));
    const listeners = await openListeners(configuration, core.channels, { clock, emit, judge: opened.refusalOf }, undo);
    const rest = redundancy && (await loadRest(configuration, core, redundancy.failover, { ...options, clock, emit }));
    undo.push(() => rest?.drain(0));
    return new RunningGateway({ configuration, core, listeners, rest, initialPassword, notice, log, undo });
  } catch (error) {
    for (const step of undo.reverse()) await step();
    log.close();
    throw error;
  }
}

/** Loaded only where it is wanted. */
async function loadRest(
  configuration: Configuration,
  { logins, guard, accounts, tickets }: Core,
  failover: Failover,
  { clock, emit, logLevel }: Pick<Surroundings, "clock" | "emit"> & Pick<ComposeOptions, "logLevel">,
): Promise<OpenedRest> {
  const { openRest } = await import("./compose-rest.ts");
  return await openRest(configuration, { failover, logins, guard, accounts, tickets, clock, emit, logLevel });
}

interface Surroundings {
  accounts: PasswordAccounts;
  schemes: Schemes;
  guard: Guard;
  /** `undefined` where it is switched off. */
  failover: Failover | undefined;
  fencedCalls: FencedCalls;
  clock: Clock;
  emit: Emit;
  ports: GatewayPorts;
  notice(): string;
}

function assemble(
  configuration: Configuration,
  { accounts, schemes, guard, failover, fencedCalls, clock, emit, ports, notice }: Surroundings,
): Core {
  const { limits, authentication } = configuration;
  const table = new SessionTable(sessionLimits(configuration), clock, emit);
  const { queue } = authentication.password;
  const permits = new VerificationPermits(
    { concurrency: verificationsAtOnce(authentication.password), queue, waitMs: WAIT_FOR_PERMIT_MS },
    clock,
  );
  const loginRate = new SourceRate(limits.loginRate, clock);
  const rate = (source: string) => loginRate.admits(source);
  const logins = new Logins({ guard, permits, table, rate, clock, emit });
  const changes = new PasswordChanges({ logins, table, emit });
  const rechecks = new Rechecks({ table, clock, emit, everyMs: authentication.recheck });
  const asked = withPorts({ accounts, schemes }, ports, clock);
  const scheme = new PasswordScheme(asked.accounts);
  const maxBytes = limits.maxLoginMessage;
  const passwords = new PasswordLogins({ logins, scheme, isEnabled: () => authentication.password.enabled });
  const permitted = (concurrency: number, waiting = queue) =>
    new VerificationPermits({ concurrency, queue: waiting, waitMs: WAIT_FOR_PERMIT_MS }, clock);
  const schemeParts = (permits: VerificationPermits) => ({ logins, maxBytes, permits });
  const tickets = permitted(libraryVerificationsAtOnce(), WAITING_TICKETS);
  const methods: OwnMethod[] = [
    ...passwordService({ passwords, changes, table, accounts, maxBytes }),
    ...certificateService({ ...schemeParts(permitted(CHEAP)), scheme: asked.schemes.certificate }),
    ...kerberosService({ ...schemeParts(tickets), scheme: asked.schemes.kerberos }),
    ...tokenService({ ...schemeParts(permitted(ASKING)), scheme: asked.schemes.token }),
    ...sessionService({ table, maxBytes, notice }),
    ...remotingService({ maxBytes }),
    ...administrationService({ table, penalties: guard, clock, emit, maxBytes }),
    ...(failover === undefined ? [] : failoverService({ failover, emit, maxBytes })),
    ...vendorAuthentication({ passwords, table, maxBytes }),
    ...vendorPasswordService({ passwords, table, maxBytes }),
    ...vendorAuthorizationInfo({ mayCall: (session, path) => admission.allows(session, path), maxBytes }),
  ];
  const health = new Health([...new Set(methods.map(({ route }) => route.service))], { maxBytes });
  const reflection = reflectionService({
    maxBytes,
    mode: configuration.reflection,
    services: [...methods, ...health.methods].map(({ route }) => route.service),
    visible: (session) => forwarding.visible(session?.roles, (roles, method) => admission.permits(roles, method)),
  });
  const own = [...methods, ...health.methods, ...reflection];
  const forwarding: Forwarding = new Forwarding(configuration, {
    own: own.map(({ route }) => route),
    onHealth: (devices) => health.setDevices(devices),
    connections: ports.upstreams ?? {},
    clock,
    emit,
  });
  const { routes } = forwarding;
  const fencing = new Fencing(failover, fencedCalls, configuration.policy.fencing);
  const admission: Admission = new Admission(routes, new Policy(configuration.policy), fencing);
  const channels = new ChannelServer({ table, admission, routes, clock, emit, limits });
  for (const method of own) method.register?.(channels, emit);
  return {
    table,
    guard,
    permits,
    tickets,
    accounts: asked.accounts,
    logins,
    admission,
    changes,
    rechecks,
    health,
    channels,
    forwarding,
  };
}

async function openListeners(
  configuration: Configuration,
  channels: ChannelServer,
  { clock, emit, judge }: Pick<ListenerContext, "clock" | "emit" | "judge">,
  undo: (() => unknown)[],
): Promise<Listener[]> {
  const { limits } = configuration;
  const context: ListenerContext = {
    rate: new SourceRate(limits.connectionRate, clock),
    counts: new ConnectionCounts(limits),
    handshakeTimeoutMs: limits.handshakeTimeout,
    clock,
    emit,
    watch: watchFiles,
    judge,
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
