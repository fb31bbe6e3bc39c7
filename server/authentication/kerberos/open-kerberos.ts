import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { KerberosCredential, Scheme } from "../../core/ports.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { Acceptor } from "./acceptor.ts";
import { KerberosScheme } from "./kerberos-scheme.ts";
import { Keytab, type KeytabSettings, realmsOf } from "./keytab-in-use.ts";
import { loadKerberos } from "./library.ts";
import { enterEnvironment, proveHeeded } from "./process-environment.ts";
import { readServiceKeys, type ServiceKeys } from "./service-keys.ts";

/** `authentication.kerberos`, switched on. */
export interface KerberosSettings extends KeytabSettings {
  allowSuppliedUsername: boolean;
}

export interface KerberosParts {
  granted: GrantedRoles;
  /** Where tokens seen of late are kept, so that none is taken twice. */
  replays: string;
  clock: Clock;
  emit: Emit;
  watch(paths: readonly string[], listener: () => void): () => void;
}

/** What logins would rest on. */
export type KerberosCheck = Pick<ServiceKeys, "keys" | "realms" | "advice">;

/**
 * Looks whether users could log in: the package is there, the keytab can be used, the realms are clear.
 * @throws {RangeError} saying what to do
 */
export async function checkKerberos(settings: KerberosSettings): Promise<KerberosCheck> {
  await loadKerberos();
  using found = await readServiceKeys(settings.keytab, settings.service);
  const { keys, advice } = found;
  return { keys, advice, realms: realmsOf(settings, found) };
}

/**
 * Opens the scheme. libkrb5 reads the keytab for each login, so a new file counts at once; it is looked at, and told of,
 * whenever it changes.
 * @throws {RangeError} where nobody could log in, saying what to do
 */
export async function openKerberos(
  settings: KerberosSettings,
  { granted, replays, clock, emit, watch }: KerberosParts,
): Promise<{ scheme: Scheme<KerberosCredential>; close(): void }> {
  const library = await loadKerberos();
  const keytab = new Keytab(settings, emit);
  const unwatch = watch([settings.keytab], () => keytab.follow());
  const leave = leaveOnFailure(unwatch, () => enterEnvironment({ keytab: settings.keytab, replays }));
  const close = () => {
    unwatch();
    leave();
    keytab.close();
  };
  try {
    await keytab.load();
    await proveHeeded(library, settings.service);
    // The library itself, with its own eyes: what it cannot read, nobody can log in with.
    await library.initializeServer(settings.service).catch((error: Error) => {
      throw new RangeError(`libkrb5 cannot use the keytab ${settings.keytab}: ${error.message}`, { cause: error });
    });
  } catch (error) {
    close();
    throw error;
  }
  const acceptor = new Acceptor(library, settings.service, clock);
  const { stripRealm, allowSuppliedUsername } = settings;
  return {
    scheme: new KerberosScheme({ acceptor, granted, keytab, stripRealm, allowSuppliedUsername }),
    close,
  };
}

function leaveOnFailure<T>(undo: () => void, act: () => T): T {
  try {
    return act();
  } catch (error) {
    undo();
    throw error;
  }
}
