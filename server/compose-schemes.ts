import { openKerberosScheme } from "./compose-kerberos.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import type { Schemes } from "./gateway.ts";

/** What schemes need of the rest. */
export interface SchemeSurroundings {
  clock: Clock;
  emit: Emit;
  /** Whose accounts lend roles to principals of other authorities. */
  accounts: PasswordAccounts;
  /** In place of our own. */
  given: Schemes;
  /** Something changed for the live sessions of a scheme: they are looked at again. Not to be called before the start is over. */
  onChange(scheme: string): void;
}

/** The schemes that the configuration switches on, ready to be asked. */
export async function openSchemes(
  configuration: Configuration,
  surroundings: SchemeSurroundings,
): Promise<{ schemes: Schemes; close(): void }> {
  const { given } = surroundings;
  const kerberos = await openKerberosScheme(configuration, surroundings);
  return {
    schemes: { ...given, ...(kerberos.scheme !== undefined && { kerberos: kerberos.scheme }) },
    close: () => kerberos.close(),
  };
}
