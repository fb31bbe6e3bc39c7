import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { HandshakeScheme, KerberosCredential, Scheme } from "../../core/ports.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { Acceptor, LibraryLoad } from "./acceptor.ts";
import { KerberosScheme } from "./kerberos-scheme.ts";
import { Keytab, type KeytabSettings, realmsOf } from "./keytab-in-use.ts";
import { loadKerberos } from "./library.ts";
import { NegotiateScheme } from "./negotiate-scheme.ts";
import { enterEnvironment, proveHeeded } from "./process-environment.ts";
import { readServiceKeys, type ServiceKeys } from "./service-keys.ts";

/** Of the sessions of gRPC and of the requests of REST alike. */
const LOAD = new LibraryLoad();

/** `authentication.kerberos`, switched on. */
export interface KerberosSettings extends KeytabSettings {
  allowSuppliedUsername: boolean;
}

/** What stands on a keytab that can be used. */
interface Footing {
  acceptor: Acceptor;
  keytab: Keytab;
  close(): void;
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
export async function checkKerberos(settings: KeytabSettings): Promise<KerberosCheck> {
  await loadKerberos(settings.wantedBy);
  using found = await readServiceKeys(settings);
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
  parts: KerberosParts,
): Promise<{ scheme: Scheme<KerberosCredential>; close(): void }> {
  const { acceptor, keytab, close } = await stand(settings, parts);
  const { stripRealm, allowSuppliedUsername } = settings;
  const { granted } = parts;
  return { scheme: new KerberosScheme({ acceptor, granted, keytab, stripRealm, allowSuppliedUsername }), close };
}

/** Opens the same for HTTP's `Negotiate`, on the same terms. */
export async function openNegotiate(
  settings: KeytabSettings,
  parts: KerberosParts,
): Promise<{ scheme: HandshakeScheme; close(): void }> {
  const { acceptor, keytab, close } = await stand(settings, parts);
  const { service, stripRealm } = settings;
  const names = { service, principals: () => keytab.principals };
  return { scheme: new NegotiateScheme({ acceptor, granted: parts.granted, keytab, stripRealm, names }), close };
}

async function stand(settings: KeytabSettings, { replays, clock, emit, watch }: KerberosParts): Promise<Footing> {
  const library = await loadKerberos(settings.wantedBy);
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
  return { acceptor: new Acceptor(library, settings.service, clock, LOAD), keytab, close };
}

function leaveOnFailure<T>(undo: () => void, act: () => T): T {
  try {
    return act();
  } catch (error) {
    undo();
    throw error;
  }
}
