import { join } from "node:path";
import { GrantedRoles } from "./authentication/granted-roles.ts";
import { checkKerberos, type KerberosCheck, openKerberos } from "./authentication/kerberos/open-kerberos.ts";
import type { SchemeSurroundings } from "./compose-schemes.ts";
import type { Configuration } from "./config.ts";
import type { KerberosCredential, Scheme } from "./core/ports.ts";
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

/**
 * Looks whether users could log in with tickets, as the start does; starts nothing.
 * @throws {RangeError} saying what to do
 */
export const checkKerberosScheme = async ({
  authentication: { kerberos },
}: Configuration): Promise<KerberosCheck | undefined> => (kerberos.enabled ? await checkKerberos(kerberos) : undefined);
