import { join } from "node:path";
import { FileAccounts } from "./accounts/file-accounts.ts";
import { createFirstAdmin } from "./accounts/first-admin.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import { HashingProcess } from "./secrets/hashing-process.ts";
import { argon2id, type PasswordHasher, passwordHasher } from "./secrets/password-hash.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import { LockedFile } from "./storage/locked-file.ts";
import { verificationsAtOnce } from "./threads.ts";

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
  const hashing = openHashing(configuration, { clock, emit });
  try {
    // On our own threads: the other process is still starting.
    const initialPassword = await createFirstAdmin(options);
    const accounts = await FileAccounts.open({ ...options, hasher: hashing.hasher });
    const close = async () => {
      await accounts.close();
      hashing.close();
    };
    return { accounts, ...(initialPassword === undefined ? {} : { initialPassword }), close };
  } catch (error) {
    hashing.close();
    throw error;
  }
}

/** Where the configuration wants password hashes computed. */
function openHashing(
  { authentication: { password } }: Configuration,
  parts: { clock: Clock; emit: Emit },
): { hasher: PasswordHasher; close(): void } {
  if (password.hashing === "threads") return { hasher: argon2id, close: () => {} };
  const hashing = new HashingProcess({ concurrency: verificationsAtOnce(password), ...parts });
  return { hasher: passwordHasher((...work) => hashing.derive(...work)), close: () => hashing.close() };
}
