import { join } from "node:path";
import { FileAccounts } from "./accounts/file-accounts.ts";
import { createFirstAdmin } from "./accounts/first-admin.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import { LockedFile } from "./storage/locked-file.ts";

/** The accounts a gateway asks, and the first administrator's password where they have just been made. */
export interface OpenedAccounts {
  accounts: PasswordAccounts;
  initialPassword?: SecretBytes;
  close(): Promise<void>;
}

/** What the configuration says of the accounts file, for the gateway and the command line alike. */
export const accountOptions = ({ accounts, dataDir, authentication: { password } }: Configuration, clock: Clock) => ({
  store: new LockedFile(accounts.file),
  clock,
  settings: {
    memoryBytes: password.memory,
    passes: password.passes,
    minimumLength: password.minimumLength,
    allowEmpty: password.allowEmpty,
  },
  initialPasswordFile: join(dataDir, "initial-admin-password"),
});

/** Opens the accounts file, or takes the accounts of an embedding program, and makes the first account where there is none. */
export async function openAccounts(
  configuration: Configuration,
  { clock, emit, accounts: given }: { clock: Clock; emit: Emit; accounts: PasswordAccounts | undefined },
): Promise<OpenedAccounts> {
  if (given !== undefined) return { accounts: given, close: async () => {} };
  const options = { ...accountOptions(configuration, clock), emit };
  const initialPassword = await createFirstAdmin(options);
  const accounts = await FileAccounts.open(options);
  return { accounts, ...(initialPassword === undefined ? {} : { initialPassword }), close: () => accounts.close() };
}
