import { compose } from "./compose.ts";
import { type Configuration, type ConfigurationInput, configurationFrom, loadConfiguration } from "./config.ts";
import type { ComposeOptions, Gateway } from "./gateway.ts";

export {
  type Configuration,
  ConfigurationError,
  type ConfigurationInput,
  configurationFrom,
  loadConfiguration,
} from "./config.ts";
export type { Clock, Timer } from "./core/clock.ts";
export type { Emit, GatewayEvent, Level } from "./core/events.ts";
export type {
  AccountStanding,
  CertificateCredential,
  Entitlement,
  KerberosCredential,
  PasswordAccounts,
  PasswordChange,
  PresentedCertificate,
  Recheck,
  Scheme,
  Secret,
  TokenCredential,
  Verification,
} from "./core/ports.ts";
export type { Principal } from "./core/principal.ts";
export type { Gateway, GatewayPorts, ListeningAddress, LogLevel, Penalties, Schemes, SessionView } from "./gateway.ts";
export type { PenaltyView } from "./penalties/attempt.ts";

export interface GatewayOptions extends ComposeOptions {
  /** What `gatehouse.yaml` would say, with durations also as ms; or a complete configuration. Default: all defaults. */
  configuration?: ConfigurationInput | Configuration;
  /** Reads this file instead. */
  configurationFile?: string;
  /** Where relative paths of `configuration` start. Default: the current folder. */
  folder?: string;
}

/**
 * Starts a gateway: the same composition as `gatehouse serve`. Resolves when every listener is open; where one cannot
 * be opened, nothing is left open.
 * @throws {ConfigurationError} with every mistake, before anything is started
 */
export async function createGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { configuration, configurationFile, folder, ...rest } = options;
  if (configurationFile !== undefined && configuration !== undefined) {
    throw new TypeError("give either configuration or configurationFile");
  }
  const complete =
    configurationFile === undefined
      ? configurationFrom((configuration ?? {}) as ConfigurationInput, folder)
      : (await loadConfiguration(configurationFile)).configuration;
  return await compose(complete, rest);
}
