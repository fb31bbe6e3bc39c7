import { CertificateScheme } from "./authentication/certificate/certificate-scheme.ts";
import { ClientTrust } from "./authentication/certificate/client-trust.ts";
import { GrantedRoles } from "./authentication/granted-roles.ts";
import type { SchemeSurroundings } from "./compose-schemes.ts";
import { type Configuration, tlsOf } from "./config.ts";
import { systemClock } from "./core/clock.ts";
import type { GatewayEvent } from "./core/events.ts";
import { watchFiles } from "./storage/watch.ts";

/** The authorities whose client certificates some listener asks for. */
export function clientAuthoritiesOf(configuration: Configuration): string[] {
  const files = configuration.listen.flatMap((listener) => {
    const tls = tlsOf(configuration, listener);
    return tls === undefined || tls.clientCertificates === "none" ? [] : (tls.clientAuthorities ?? []);
  });
  return [...new Set(files)];
}

/** What is wrong with a way to log in that no client can go; `undefined` where nothing is. */
export function unreachableCertificates(configuration: Configuration): string | undefined {
  if (!configuration.authentication.certificate.enabled || clientAuthoritiesOf(configuration).length > 0)
    return undefined;
  return "no listener asks for certificates: set listen[].tls.clientAuthorities, or nobody can log in with one";
}

/**
 * The certificate scheme.
 * @throws {RangeError} that names a file that cannot be used, and its fault
 */
export async function openCertificate(
  configuration: Configuration,
  { clock, emit, accounts, onChange }: SchemeSurroundings,
): Promise<{ scheme: CertificateScheme; close(): void }> {
  const { enabled: _, revocationLists, roles, ...rules } = configuration.authentication.certificate;
  const detail = unreachableCertificates(configuration);
  if (detail !== undefined) emit({ event: "authentication.unreachable", scheme: "certificate", detail });
  const trust = await ClientTrust.open({
    authorities: clientAuthoritiesOf(configuration),
    revocationLists,
    clock,
    emit,
    watch: watchFiles,
    onChange: () => onChange("certificate"),
  });
  const granted = new GrantedRoles(roles, "names", (principal) => accounts.lentTo?.(principal) ?? []);
  return { scheme: new CertificateScheme({ trust, clock, roles: granted, ...rules }), close: () => trust.close() };
}

/** How certificates would log in, for whoever only looks. */
export interface CertificateOutlook {
  /** What would be told of the revocation lists at the start. */
  lists: readonly GatewayEvent[];
  /** Why the gateway would not start. */
  problem: string | null;
  /** Why nobody could log in. */
  warning: string | null;
}

/** Looks at the files of the certificate scheme as the start would, and follows none. */
export async function certificateOutlook(configuration: Configuration): Promise<CertificateOutlook> {
  const lists: GatewayEvent[] = [];
  const look = { lists, problem: null, warning: unreachableCertificates(configuration) ?? null };
  if (!configuration.authentication.certificate.enabled) return look;
  try {
    const trust = await ClientTrust.open({
      authorities: clientAuthoritiesOf(configuration),
      revocationLists: configuration.authentication.certificate.revocationLists,
      clock: systemClock,
      emit: (event) => void lists.push(event),
      watch: () => () => {},
      onChange: () => {},
    });
    trust.close();
    return look;
  } catch (error) {
    if (error instanceof RangeError) return { ...look, problem: error.message };
    throw error;
  }
}
