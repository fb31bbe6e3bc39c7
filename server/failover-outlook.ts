import { join } from "node:path";
import { type Configuration, type ListenerTls, tlsOf } from "./config.ts";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "./core/principal.ts";

/** The roles that open the REST API; the policy has no say in it. */
export const FAILOVER_ROLES: readonly string[] = [FAILOVER_USERS, FAILOVER_ADMINISTRATORS];

/** Where groups, their clients and their epochs are kept. */
export const failoverFolder = ({ dataDir }: Configuration): string => join(dataDir, "failover");

/** The TLS files of the REST API, as absolute paths. */
export function restTls(configuration: Configuration): ListenerTls {
  const { listen: address, tls } = configuration.failover;
  const files = tlsOf(configuration, { address, tls, plaintext: false, mode: null });
  if (files === undefined) throw new Error("what is not plaintext has TLS");
  return files;
}
