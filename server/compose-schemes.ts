import { openTokenScheme } from "./authentication/oauth/open.ts";
import { openCertificate } from "./compose-certificate.ts";
import { openKerberosScheme } from "./compose-kerberos.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts, PresentedCertificate } from "./core/ports.ts";
import type { Principal } from "./core/principal.ts";
import type { Schemes } from "./gateway.ts";

/** What schemes need of the rest. */
export interface SchemeSurroundings {
  clock: Clock;
  emit: Emit;
  /** Whose accounts lend roles to principals of other authorities. */
  accounts: PasswordAccounts;
  /** In place of our own. */
  given: Schemes;
  /** Something changed for the live sessions of a scheme: they are looked at again. */
  onChange(scheme: string): void;
}

export interface OpenSchemes {
  schemes: Schemes;
  /** What is wrong with a certificate that TLS vouches for, whoever would log in with it. */
  refusalOf: ((certificate: PresentedCertificate) => string | undefined) | undefined;
  close(): Promise<void>;
}

/** The schemes that the configuration switches on, ready to be asked. Where one cannot be opened, none is left open. */
export async function openSchemes(
  configuration: Configuration,
  surroundings: SchemeSurroundings,
): Promise<OpenSchemes> {
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const step of closing.reverse()) await step();
  };
  const { clock, emit, accounts, given } = surroundings;
  const { oauth } = configuration.authentication;
  const schemes: Schemes = {};
  try {
    const certificate =
      given.certificate === undefined ? await openCertificate(configuration, surroundings) : undefined;
    if (certificate !== undefined) {
      closing.push(() => certificate.close());
      schemes.certificate = certificate.scheme;
    }
    const kerberos = await openKerberosScheme(configuration, surroundings);
    closing.push(() => kerberos.close());
    if (kerberos.scheme !== undefined) schemes.kerberos = kerberos.scheme;
    if (oauth.enabled && given.token === undefined) {
      const lentTo = (principal: Principal) => accounts.lentTo?.(principal) ?? [];
      const token = await openTokenScheme(oauth, { clock, emit, lentTo });
      closing.push(() => token.close());
      schemes.token = token.scheme;
    }
    const refusalOf = certificate && ((presented: PresentedCertificate) => certificate.scheme.refusalOf(presented));
    return { schemes: { ...schemes, ...given }, refusalOf, close };
  } catch (error) {
    await close();
    throw error;
  }
}
