import { hostname } from "node:os";
import { join } from "node:path";
import { GrantedRoles } from "./authentication/granted-roles.ts";
import {
  checkKerberos,
  type KerberosCheck,
  openKerberos,
  openNegotiate,
} from "./authentication/kerberos/open-kerberos.ts";
import type { SchemeSurroundings } from "./compose-schemes.ts";
import type { Configuration } from "./config.ts";
import type { HandshakeScheme, KerberosCredential, Scheme } from "./core/ports.ts";
import { watchFiles } from "./storage/watch.ts";

/** The tokens that libkrb5 has seen of late, in a file of its own making. */
const REPLAYS = "kerberos-replays";

/** The Kerberos scheme; only here is its package looked for. */
export async function openKerberosScheme(
  { authentication: { kerberos }, dataDir }: Configuration,
  { clock, emit, accounts }: SchemeSurroundings,
): Promise<{ scheme: Scheme<KerberosCredential>; close(): void }> {
  return await openKerberos(kerberos, {
    granted: new GrantedRoles(kerberos.roles, "names", (principal) => accounts.lentTo?.(principal) ?? []),
    replays: join(dataDir, REPLAYS),
    clock,
    emit,
    watch: (paths, listener) => watchFiles(paths, listener, clock),
  });
}

/** Kerberos for the REST API of failover: the same users by the same keytab, another service. */
export async function openNegotiateScheme(
  configuration: Configuration,
  { clock, emit, accounts }: Pick<SchemeSurroundings, "clock" | "emit" | "accounts">,
): Promise<{ scheme: HandshakeScheme; close(): void }> {
  const { roles } = configuration.authentication.kerberos;
  return await openNegotiate(negotiateSettings(configuration), {
    granted: new GrantedRoles(roles, "names", (principal) => accounts.lentTo?.(principal) ?? []),
    replays: join(configuration.dataDir, REPLAYS),
    clock,
    emit,
    watch: (paths, listener) => watchFiles(paths, listener, clock),
  });
}

function negotiateSettings({ authentication: { kerberos }, failover: { negotiate } }: Configuration) {
  const { keytab, stripRealm, realms } = kerberos;
  const host = hostname().toLowerCase();
  return { keytab, stripRealm, realms, service: negotiate.service, wantedBy: "failover.negotiate", host };
}

/**
 * Looks whether clients of the REST API could log in with tickets, as the start does; starts nothing.
 * @throws {RangeError} saying what to do
 */
export async function checkNegotiateScheme(configuration: Configuration): Promise<KerberosCheck | undefined> {
  const { enabled, negotiate } = configuration.failover;
  return enabled && negotiate.enabled ? await checkKerberos(negotiateSettings(configuration)) : undefined;
}

/**
 * Looks whether users could log in with tickets, as the start does; starts nothing.
 * @throws {RangeError} saying what to do
 */
export const checkKerberosScheme = async ({
  authentication: { kerberos },
}: Configuration): Promise<KerberosCheck | undefined> => (kerberos.enabled ? await checkKerberos(kerberos) : undefined);
