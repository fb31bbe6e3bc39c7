import type { ConnectOptions, LoginCredential } from "../client/index.ts";
import { connectSettings } from "../client/options.ts";
import { type LoadLimits, limitsOf } from "./limits.ts";
import type { Progress } from "./progress.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";

/**
 * Who logs in, by a password or by another credential. The bytes of the password are overwritten with zeroes when the run
 * ends, whatever comes of it. Another credential must prove more than once: a file, a callback, a certificate, a ticket.
 */
export type LoadAccount =
  | { username: string; password: Uint8Array }
  | {
      /** For the figures alone: the credential names its user itself. */
      username: string;
      credential: LoginCredential;
    };

export interface LoadOptions {
  /** `host:port`, `[IPv6]:port` or `unix:path`. */
  address: string;
  /** How the target is trusted. Default: TLS with the system's authorities. */
  connection?: Omit<ConnectOptions, "signal" | "reconnect">;
  /** Sessions take them in turn. */
  accounts: readonly LoadAccount[];
  /** What is called, and how often in comparison. Default `{ call: 1 }`. */
  scenario?: Partial<Record<Scenario, number>>;
  /** Connections. Default 1. */
  channels?: number;
  /** Sessions on each connection; of a run of logins alone: logins at once. Default 1. */
  sessionsPerChannel?: number;
  /** Time in which the load grows; not counted in the figures. Default 2 s. */
  rampMs?: number;
  /** Time of full load after the ramp. Default 10 s. */
  durationMs?: number;
  /** Calls a second, started on a schedule whatever the answers do (open loop). Absent: closed loop. */
  rate?: number;
  /** Open loop: calls that run at once. What is due beyond it is not started, and counted. Default 1000. */
  maxInFlight?: number;
  /** Closed loop: pause between an answer and the next call of the same session. Default 0. */
  thinkMs?: number;
  /** Longest time of one call. Default 10 s. */
  deadlineMs?: number;
  /** The variable that `forward` reads. Default `Arp.Plc.Eclr/Main.speed`. */
  portName?: string;
  /**
   * Each session is one client of this failover group, as long as the run lasts, and `forward` calls carry its epoch. Its
   * principal needs the role FailoverUsers. Default: none.
   */
  failoverGroup?: string;
  /** What the figures may be at most. Default: none. */
  limits?: LoadLimits;
  /** Allows a target that is not on this machine. Default false. */
  allowRemote?: boolean;
  /** Ends the run early. What was measured until then is the result. */
  signal?: AbortSignal;
  /** Called about once a second while the run goes on. */
  onProgress?: (progress: Progress) => void;
}

/** Options of a run, checked and complete. */
export interface LoadSettings {
  readonly address: string;
  readonly connection: ConnectOptions;
  readonly accounts: readonly LoadAccount[];
  readonly scenario: Readonly<Partial<Record<Scenario, number>>>;
  readonly channels: number;
  readonly sessionsPerChannel: number;
  readonly rampMs: number;
  readonly durationMs: number;
  readonly rate: number | undefined;
  readonly maxInFlight: number;
  readonly thinkMs: number;
  readonly deadlineMs: number;
  readonly portName: string;
  readonly failoverGroup: string | undefined;
  readonly limits: LoadLimits;
  readonly allowRemote: boolean;
}

const DAY_MS = 86_400_000;
/** More sessions than this need more than one load generator. */
const MOST_SESSIONS = 20_000;
/** As many clients as a failover group may have. */
const MOST_MEMBERS = 64;

/**
 * @throws {TypeError} for options that do not go together
 * @throws {RangeError} for numbers outside their bounds
 */
export function loadSettings(given: LoadOptions): LoadSettings {
  const settings: LoadSettings = {
    address: given.address,
    connection: { ...given.connection, reconnect: { initialMs: 100, maximumMs: 5_000 } },
    accounts: given.accounts,
    scenario: scenarioOf(given.scenario ?? { call: 1 }),
    channels: whole("channels", given.channels ?? 1, 1, 10_000),
    sessionsPerChannel: whole("sessionsPerChannel", given.sessionsPerChannel ?? 1, 1, 1_000),
    rampMs: within("rampMs", given.rampMs ?? 2_000, 0, DAY_MS),
    durationMs: within("durationMs", given.durationMs ?? 10_000, 100, DAY_MS),
    rate: given.rate === undefined ? undefined : within("rate", given.rate, 0.01, 1_000_000),
    maxInFlight: whole("maxInFlight", given.maxInFlight ?? 1_000, 1, 100_000),
    thinkMs: within("thinkMs", given.thinkMs ?? 0, 0, DAY_MS),
    deadlineMs: within("deadlineMs", given.deadlineMs ?? 10_000, 1, 3_600_000),
    portName: given.portName ?? "Arp.Plc.Eclr/Main.speed",
    failoverGroup: given.failoverGroup,
    limits: limitsOf(given.limits ?? {}),
    allowRemote: given.allowRemote ?? false,
  };
  connectSettings(settings.address, settings.connection);
  if (settings.accounts.length === 0) throw new TypeError("accounts: give at least one");
  if (settings.channels * settings.sessionsPerChannel > MOST_SESSIONS)
    throw new RangeError(`channels times sessionsPerChannel: give at most ${MOST_SESSIONS} sessions in all`);
  assertMembers(settings);
  if (settings.rate !== undefined && given.thinkMs !== undefined)
    throw new TypeError(
      "give rate or thinkMs, not both: with a rate calls start on a schedule, whatever the answers do",
    );
  if (settings.rate === undefined && given.maxInFlight !== undefined)
    throw new TypeError("maxInFlight goes with rate: without one each session has one call at a time");
  return settings;
}

function assertMembers({ failoverGroup, scenario, channels, sessionsPerChannel }: LoadSettings): void {
  if (failoverGroup === undefined) return;
  if (failoverGroup === "") throw new TypeError("failoverGroup: give an id of 1 to 128 characters");
  if (scenario.forward === undefined)
    throw new TypeError("failoverGroup goes with scenario forward: no other call belongs to a group");
  if (channels * sessionsPerChannel > MOST_MEMBERS)
    throw new RangeError(`channels times sessionsPerChannel: a failover group has at most ${MOST_MEMBERS} clients`);
}

function scenarioOf(weights: Partial<Record<Scenario, number>>): Partial<Record<Scenario, number>> {
  const known: readonly string[] = SCENARIOS;
  const unknown = Object.keys(weights).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`scenario "${unknown}": give ${SCENARIOS.join(", ")}`);
  for (const [name, weight] of Object.entries(weights)) whole(`scenario.${name}`, weight, 0, 1_000);
  const used = SCENARIOS.filter((name) => (weights[name] ?? 0) > 0);
  if (used.length === 0) throw new TypeError(`scenario: give at least one of ${SCENARIOS.join(", ")}`);
  return Object.fromEntries(used.map((name) => [name, weights[name]]));
}

function within(name: string, value: number, least: number, most: number): number {
  const unit = name.endsWith("Ms") ? " ms" : "";
  if (!(value >= least && value <= most)) throw new RangeError(`${name}: give ${least} to ${most}${unit}`);
  return value;
}

function whole(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value)) throw new RangeError(`${name}: give a whole number from ${least} to ${most}`);
  return within(name, value, least, most);
}
