import { checkKerberosScheme, checkNegotiateScheme } from "../server/compose-kerberos.ts";
import type { Configuration } from "../server/config.ts";
import type { SchemeCheck, SchemeLine } from "./check-scheme.ts";

/** What `check` finds out about logins by Kerberos; `undefined` where they are switched off. */
interface KerberosView {
  service: string;
  keytab: string;
  /** Principals whose keys the keytab has, with versions and encryption types. */
  keys: readonly string[];
  /** Realms whose users may log in. */
  realms: readonly string[];
  advice: readonly string[];
  /** Why the gateway would not start. */
  problem: string | null;
}

/** How tickets log in, for people and for machines. */
export async function checkKerberos(configuration: Configuration): Promise<SchemeCheck> {
  const { service, keytab } = configuration.authentication.kerberos;
  const view = await lookAt(service, keytab, () => checkKerberosScheme(configuration));
  const lines = describeKerberos(view, configuration.authentication.kerberos, "Kerberos");
  return { lines, document: view ?? null, isBroken: (view?.problem ?? null) !== null };
}

/** The same of the REST API; no line where it takes no tickets. */
export async function checkNegotiate(configuration: Configuration): Promise<SchemeCheck> {
  const { authentication, failover } = configuration;
  const view = await lookAt(failover.negotiate.service, authentication.kerberos.keytab, () =>
    checkNegotiateScheme(configuration),
  );
  const lines = view === undefined ? [] : describeKerberos(view, authentication.kerberos, "Negotiate");
  return { lines, document: view ?? null, isBroken: (view?.problem ?? null) !== null };
}

/** Looks at the keytab and the library as the gateway does when it starts. Keys are wiped at once. */
async function lookAt(
  service: string,
  keytab: string,
  look: () => ReturnType<typeof checkKerberosScheme>,
): Promise<KerberosView | undefined> {
  try {
    const found = await look();
    return found && { service, keytab, ...found, problem: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { service, keytab, keys: [], realms: [], advice: [], problem: error.message };
  }
}

/** Lines for people, each with its title. */
function describeKerberos(
  kerberos: KerberosView | undefined,
  { stripRealm }: { stripRealm: boolean },
  title: string,
): SchemeLine[] {
  if (kerberos === undefined) return [[title, "login with a ticket is switched off"]];
  const { keytab, keys, realms, advice, problem } = kerberos;
  if (problem !== null) return [[title, `BROKEN: ${problem}`]];
  const named = stripRealm ? "without their realm" : "with their realm";
  const alike = stripRealm && realms.length > 1 ? ["equal names of these realms are one user"] : [];
  return [
    [title, `users of ${realms.join(", ")}, named ${named}; keytab ${keytab}`],
    ...keys.map((key): SchemeLine => ["", key]),
    ...[...alike, ...advice].map((line): SchemeLine => ["", `WARNING: ${line}`]),
  ];
}
