import { existsSync } from "node:fs";
import { accountsOf, isAccountProblem } from "../server/account-commands.ts";
import { type Configuration, type Listener, loadConfiguration, tlsOf, type Upstream } from "../server/config.ts";
import { checkCertificates } from "./check-certificates.ts";
import { describeFailover, failoverDocument } from "./check-failover.ts";
import { describeFencing } from "./check-fencing.ts";
import { givenRoles, idleLoans, type PowerlessRoles, powerlessRoles } from "./check-grants.ts";
import { checkKerberos, checkNegotiate } from "./check-kerberos.ts";
import type { SchemeLine } from "./check-scheme.ts";
import { checkTokens } from "./check-tokens.ts";
import { describeSources } from "./describe-sources.ts";
import { EXIT } from "./failures.ts";
import { checkedSimulation, type SimulationOptions } from "./simulation-options.ts";
import { table } from "./table.ts";
import { formatBytes, formatMs } from "./units.ts";

interface Accounts {
  file: string;
  exists: boolean;
  accounts: number;
  problem: string | null;
}

/** What is given and does nothing. */
interface Grants {
  powerless: PowerlessRoles;
  loans: readonly string[];
  /** Every role that anybody can have. */
  roles: readonly string[];
}

/**
 * Says what would run and who may do what; no secret is told. Exit 1 where the accounts file or a scheme is broken, since
 * the gateway would not start with it.
 * @param options `simulate` and `failoverGroup` say it of `serve` with them
 * @throws {ConfigurationError} with every mistake
 */
export async function check(
  config: string | undefined,
  { json = false, ...simulation }: SimulationOptions & { json?: boolean },
): Promise<number> {
  const { simulate = false, failoverGroup } = checkedSimulation(simulation);
  const { configuration: read, file } = await loadConfiguration(config);
  const configuration = simulate ? await simulated(read, failoverGroup) : read;
  const { accounts, powerless, loans, roles } = await lookAtAccounts(configuration);
  const certificate = await checkCertificates(configuration);
  const kerberos = await checkKerberos(configuration);
  const negotiate = await checkNegotiate(configuration);
  const tokens = checkTokens(configuration);
  const schemes = [certificate, kerberos, tokens, negotiate];
  const documents = {
    certificate: certificate.document,
    kerberos: kerberos.document,
    negotiate: negotiate.document,
    oauth: tokens.document,
    failover: failoverDocument(configuration),
  };
  const lines = [...schemes.flatMap((scheme) => scheme.lines), ...describeFailover(configuration, roles)];
  const text = json
    ? JSON.stringify({ ...documentOf(configuration, file, accounts), ...documents, rolesWithoutPolicy: powerless })
    : table(
        [file ?? "no configuration file: every key has its default"],
        linesOf(configuration, accounts, { powerless, loans, roles }, lines),
      );
  process.stdout.write(`${text}\n`);
  return accounts.problem === null && !schemes.some(({ isBroken }) => isBroken) ? EXIT.done : EXIT.failed;
}

/** Loaded only where it is wanted. */
async function simulated(configuration: Configuration, failoverGroup?: string): Promise<Configuration> {
  const { EXPECTED_ADDRESS, withSimulatedDevice } = await import("./simulated-device.ts");
  return withSimulatedDevice(configuration, EXPECTED_ADDRESS, failoverGroup);
}

async function lookAtAccounts(configuration: Configuration): Promise<{ accounts: Accounts } & Grants> {
  const { file } = configuration.accounts;
  const found = { file, exists: existsSync(file), accounts: 0, problem: null };
  try {
    const accounts = await accountsOf(configuration).list();
    return { accounts: { ...found, accounts: accounts.length }, ...grants(configuration, accounts) };
  } catch (error) {
    if (isAccountProblem(error))
      return { accounts: { ...found, problem: error.message }, ...grants(configuration, []) };
    throw error;
  }
}

const grants = (configuration: Configuration, accounts: Parameters<typeof powerlessRoles>[1]): Grants => ({
  powerless: powerlessRoles(configuration, accounts),
  loans: idleLoans(configuration, accounts),
  roles: givenRoles(configuration, accounts),
});

/** For machines: durations in ms, sizes in bytes. */
function documentOf(configuration: Configuration, file: string | null, accounts: Accounts): object {
  const { dataDir, limits, sessions, penalties, authentication, policy, notice, log } = configuration;
  return {
    file,
    listeners: configuration.listen.map((listener) => ({
      address: listener.address,
      security: listener.plaintext ? "plaintext" : "tls",
      certificate: tlsOf(configuration, listener)?.certificate ?? null,
      selfSigned: tlsOf(configuration, listener)?.selfSigned ?? false,
      clientCertificates: tlsOf(configuration, listener)?.clientCertificates ?? "none",
      mode: listener.mode === null ? null : listener.mode.toString(8).padStart(4, "0"),
    })),
    dataDir,
    accounts,
    notice,
    limits,
    sessions,
    penalties,
    password: authentication.password,
    order: authentication.order,
    ldap: authentication.ldap,
    reflection: configuration.reflection,
    upstreams: configuration.upstreams,
    policy,
    log,
  };
}

/** For people. */
function linesOf(
  configuration: Configuration,
  accounts: Accounts,
  { powerless, loans }: Grants,
  schemes: readonly SchemeLine[],
): string[][] {
  const { dataDir, limits, sessions, penalties, authentication, policy, notice } = configuration;
  const { password } = authentication;
  const { perSource } = penalties;
  return titled([
    ...configuration.listen.map((listener) => ["listens on", describeListener(configuration, listener)] as const),
    ["data folder", dataDir],
    ["accounts", describeAccounts(accounts)],
    ...loans.map((loan) => ["", `WARNING: ${loan}`] as const),
    ["notice", notice ?? "none"],
    [
      "sessions",
      `${sessions.capacity} at once, ${sessions.reservedForAdministrators} of them for role Admin; ${sessions.perChannel} on a channel, ${sessions.perUser} of a user`,
    ],
    [
      "",
      `end after ${formatMs(sessions.idleTimeout)} without activity and after ${formatMs(sessions.maximumLifetime)} in any case; duplicates: ${sessions.duplicates}`,
    ],
    [
      "channels",
      `${limits.channels} at once, ${limits.channelsPerSource} from a source, ${limits.streamsPerChannel} streams each; idle ones close after ${formatMs(limits.idleChannel)}`,
    ],
    [
      "",
      `from one source a second: ${rate(limits.connectionRate, "connections")}, ${rate(limits.loginRate, "logins")}`,
    ],
    [
      "messages",
      `at most ${formatBytes(limits.maxMessage)}, for a login ${formatBytes(limits.maxLoginMessage)}; complete within ${formatMs(limits.requestTimeout)}; unary calls end after ${formatMs(limits.callDeadline)}`,
    ],
    [
      "penalties",
      `${penalties.schedule.map(formatMs).join(", ")}, then ${formatMs(penalties.increment)} more each time up to ${formatMs(penalties.maximum)}; forgotten after ${formatMs(penalties.forgetAfter)}`,
    ],
    [
      "",
      `a source over all users: ${perSource.free} failures free, then ${formatMs(perSource.increment)} more each time up to ${formatMs(perSource.maximum)}`,
    ],
    [
      "passwords",
      password.enabled
        ? `Argon2id with ${formatBytes(password.memory)} and ${password.passes} passes, ${HASHED[password.hashing]}; new ones of ${password.minimumLength} characters or more${password.allowEmpty ? ", or empty" : ""}`
        : "login with a password is switched off",
    ],
    ...describeSources(configuration),
    ...schemes,
    ...configuration.upstreams.map((upstream) => ["device", describeUpstream(upstream)] as const),
    ...(configuration.upstreams.length > 0 ? [] : [["device", "none: there is nothing to pass calls on to"] as const]),
    ["reflection", `the gateway's own services are told to ${TOLD[configuration.reflection]}`],
    ["anyone may call", described(policy.anonymous)],
    ...Object.entries(policy.roles).map(([role, patterns]) => [`${role} may call`, described(patterns)] as const),
    ...describeFencing(configuration),
    ...Object.entries(powerless).map(
      ([role, names]) =>
        [role, `role of ${names.join(", ")}; may call nothing: policy.roles does not name it`] as const,
    ),
  ]);
}

function describeUpstream({ name, address, services, reflection, tls, capacity }: Upstream): string {
  const secured = tls === null ? "plaintext" : tls.certificate === null ? "TLS" : `TLS as ${tls.certificate}`;
  const served = Array.isArray(services)
    ? services.join(" ")
    : typeof services === "string"
      ? "what it names by reflection"
      : `what ${services.descriptors} describes`;
  const most = capacity === 0 ? "any number of calls at once" : `${capacity} calls at once`;
  return `${name} at ${address}, ${secured}: ${served}; ${most}; its services are told to ${TOLD[reflection]}`;
}

/** To whom reflection tells of services. */
const TOLD = { off: "nobody", session: "sessions that may call something of them", anonymous: "everybody" };

function describeListener(configuration: Configuration, listener: Listener): string {
  const tls = tlsOf(configuration, listener);
  if (tls === undefined) return `${listener.address}, plaintext`;
  const kind = tls.selfSigned ? "the gateway's own certificate" : "certificate";
  return `${listener.address}, TLS with ${kind} ${tls.certificate}; client certificates: ${tls.clientCertificates}`;
}

function describeAccounts({ file, exists, accounts, problem }: Accounts): string {
  if (problem !== null) return `BROKEN: ${problem}`;
  if (!exists) return `${file}, made on the first start with the account admin`;
  return `${file}: ${accounts} ${accounts === 1 ? "account" : "accounts"}`;
}

const described = (patterns: readonly string[]) =>
  patterns.length === 0 ? "what is always allowed: login, its own sessions, health, reflection" : patterns.join(" ");

/** 0 is no limit. */
const rate = (perSecond: number, what: string) => `${perSecond === 0 ? "any number of" : perSecond} ${what}`;

const HASHED = { process: "in a process of their own", threads: "on the gateway's threads" };

/** Rows of one cell each, with the titles in a column of their own. */
function titled(lines: readonly (readonly [title: string, text: string])[]): string[][] {
  const width = Math.max(...lines.map(([title]) => title.length));
  return lines.map(([title, text]) => [`  ${title.padEnd(width)}  ${text}`]);
}
