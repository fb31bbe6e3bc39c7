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

/**
 * The schemes that the configuration switches on, ready to be asked; the code of the others is not even loaded. Where one
 * cannot be opened, none is left open.
 */
export async function openSchemes(
  configuration: Configuration,
  surroundings: SchemeSurroundings,
): Promise<OpenSchemes> {
  const { clock, emit, accounts, given } = surroundings;
  const { certificate, kerberos, oauth } = configuration.authentication;
  const schemes: Schemes = {};
  let refusalOf: OpenSchemes["refusalOf"];
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const step of closing.reverse()) await step();
  };
  try {
    if (certificate.enabled && given.certificate === undefined) {
      const { openCertificate } = await import("./compose-certificate.ts");
      const { scheme, close } = await openCertificate(configuration, surroundings);
      closing.push(close);
      schemes.certificate = scheme;
      refusalOf = (presented) => scheme.refusalOf(presented);
    }
    if (kerberos.enabled && given.kerberos === undefined) {
      const { openKerberosScheme } = await import("./compose-kerberos.ts");
      const { scheme, close } = await openKerberosScheme(configuration, surroundings);
      closing.push(close);
      schemes.kerberos = scheme;
    }
    if (oauth.enabled && given.token === undefined) {
      const { openTokenScheme } = await import("./authentication/oauth/open.ts");
      const lentTo = (principal: Principal) => accounts.lentTo?.(principal) ?? [];
      const { scheme, close } = await openTokenScheme(oauth, { clock, emit, lentTo });
      closing.push(close);
      schemes.token = scheme;
    }
    return { schemes: { ...schemes, ...given }, refusalOf, close };
  } catch (error) {
    await close();
    throw error;
  }
}
