import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { KerberosCredential, Scheme } from "../../core/ports.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { Acceptor } from "./acceptor.ts";
import { KerberosScheme } from "./kerberos-scheme.ts";
import { loadKerberos } from "./library.ts";
import { enterEnvironment } from "./process-environment.ts";
import { readServiceKeys, type ServiceKeys } from "./service-keys.ts";

/** `authentication.kerberos`, switched on. */
export interface KerberosSettings {
  service: string;
  keytab: string;
  allowSuppliedUsername: boolean;
  stripRealm: boolean;
  realms: readonly string[];
}

export interface KerberosParts {
  granted: GrantedRoles;
  /** Where tokens seen of late are kept, so that none is taken twice. */
  replays: string;
  clock: Clock;
  emit: Emit;
  watch(paths: readonly string[], listener: () => void): () => void;
}

/** Everything that can be wrong with the settings and is not in the configuration file itself. */
export interface KerberosCheck {
  keys: ServiceKeys;
  realms: readonly string[];
}

/**
 * Looks whether users could log in: the package is there, the keytab can be used, the realms are clear.
 * @throws {RangeError} saying what to do
 */
export async function checkKerberos(settings: KerberosSettings): Promise<KerberosCheck> {
  await loadKerberos();
  const keys = await readServiceKeys(settings.keytab, settings.service);
  return { keys, realms: realmsOf(settings, keys) };
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
  let realms: readonly string[] = [];
  const take = (keys: ServiceKeys) => {
    realms = realmsOf(settings, keys);
    const { file, keys: found, advice } = keys;
    emit({ event: "keytab.loaded", file, keys: found, realms, advice });
  };
  const read = async () => await readServiceKeys(settings.keytab, settings.service);
  let look = Promise.resolve();
  const unwatch = watch([settings.keytab], () => {
    look = look
      .then(async () => take(await read()))
      .catch((error: Error) => emit({ event: "keytab.rejected", file: settings.keytab, detail: error.message }));
  });
  const leave = leaveOnFailure(unwatch, () => enterEnvironment({ keytab: settings.keytab, replays }));
  const close = () => {
    unwatch();
    leave();
  };
  try {
    take(await read());
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
    scheme: new KerberosScheme({ acceptor, granted, realms: () => realms, stripRealm, allowSuppliedUsername }),
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

/** Who may log in: as configured, else the realm that the keytab is of. */
function realmsOf({ realms, stripRealm, keytab }: KerberosSettings, keys: ServiceKeys): readonly string[] {
  if (realms.length > 0) return realms;
  if (stripRealm && keys.realms.length > 1)
    throw new RangeError(
      `keytab ${keytab} has keys of several realms (${keys.realms.join(", ")}), whose users would get equal names: name the wanted ones under authentication.kerberos.realms, or set stripRealm to false`,
    );
  return keys.realms;
}
