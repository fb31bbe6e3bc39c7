import { join } from "node:path";
import { AccountChain } from "./accounts/account-chain.ts";
import { FileAccounts } from "./accounts/file-accounts.ts";
import { createFirstAdmin } from "./accounts/first-admin.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import { HashingProcess } from "./secrets/hashing-process.ts";
import { argon2id, type PasswordHasher, passwordHasher } from "./secrets/password-hash.ts";
import type { SecretBytes } from "./secrets/secret-bytes.ts";
import { VerificationPermits } from "./sessions/permits.ts";
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
    const isAsked = configuration.authentication.order.includes("file");
    const initialPassword = isAsked ? await createFirstAdmin(options) : undefined;
    const file = await FileAccounts.open({ ...options, hasher: hashing.hasher });
    const { accounts, close: closeChain } = await openChain(configuration, file, { clock, emit });
    const close = async () => {
      closeChain();
      await file.close();
      hashing.close();
    };
    return { accounts, ...(initialPassword === undefined ? {} : { initialPassword }), close };
  } catch (error) {
    hashing.close();
    throw error;
  }
}

/** The sources in their order: the file alone where there is no directory. */
async function openChain(
  configuration: Configuration,
  file: FileAccounts,
  { clock, emit }: { clock: Clock; emit: Emit },
): Promise<{ accounts: PasswordAccounts; close(): void }> {
  const { order, ldap, password } = configuration.authentication;
  if (ldap.servers.length === 0 || !order.includes("ldap")) return { accounts: file, close: () => {} };
  // Loaded only where it is wanted.
  const { openDirectoryAccounts } = await import("./compose-directory.ts");
  const directory = openDirectoryAccounts(configuration, {
    clock,
    emit,
    lentTo: (principal) => file.lentTo(principal),
  });
  const sources = order.map((authority) => (authority === "file" ? file : directory));
  const inside = ldap.connections + password.queue;
  const turns = {
    computing: new VerificationPermits({ concurrency: verificationsAtOnce(password), queue: inside }, clock),
    inside: new VerificationPermits({ concurrency: inside, queue: 0 }, clock),
  };
  return { accounts: new AccountChain({ sources, file, computing: file, turns }), close: () => directory.close() };
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
