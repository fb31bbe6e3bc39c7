import { PasswordScheme } from "./authentication/password.ts";
import type { Configuration } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { PasswordAccounts } from "./core/ports.ts";
import type { Guard } from "./penalties/guard.ts";
import type { RestAuthentication } from "./rest/authentication.ts";
import { BasicAuthentication } from "./rest/basic-authentication.ts";
import { NegotiateAuthentication } from "./rest/negotiate-authentication.ts";
import { RestSchemes } from "./rest/rest-schemes.ts";
import type { Logins } from "./sessions/logins.ts";
import type { VerificationPermits } from "./sessions/permits.ts";
import { checkPassword, checkUsername } from "./surface/fields.ts";

/** What the authentication of the REST API needs of the rest. */
export interface RestAuthenticationParts {
  logins: Logins;
  guard: Guard;
  /** Who is asked for passwords, and lends roles to principals of Kerberos. */
  accounts: PasswordAccounts;
  /** What bounds verifications by libkrb5, over all that use it. */
  tickets: VerificationPermits;
  clock: Clock;
  emit: Emit;
}

/** Finds out who asks over REST, until it is closed. */
export interface OpenedRestAuthentication {
  authentication: RestAuthentication;
  close(): void;
}

/**
 * Opens what the configuration switches on: passwords where they are on anywhere, tickets by `failover.negotiate`.
 * @throws {RangeError} where tickets are wanted and nobody could log in with one, saying what to do
 */
export async function openRestAuthentication(
  configuration: Configuration,
  parts: RestAuthenticationParts,
): Promise<OpenedRestAuthentication> {
  const { logins, guard, accounts, clock, emit } = parts;
  const negotiate = await openNegotiate(configuration, parts);
  const basic = new BasicAuthentication({
    logins,
    guard,
    scheme: new PasswordScheme(accounts),
    limits: { checkName: checkUsername, checkPassword },
    isEnabled: () => configuration.authentication.password.enabled,
    clock,
    emit,
  });
  const close = () => {
    basic[Symbol.dispose]();
    negotiate?.close();
  };
  return { authentication: new RestSchemes([...(negotiate === undefined ? [] : [negotiate.scheme]), basic]), close };
}

async function openNegotiate(
  configuration: Configuration,
  { logins, accounts, tickets: permits, clock, emit }: RestAuthenticationParts,
): Promise<{ scheme: NegotiateAuthentication; close(): void } | undefined> {
  if (!configuration.failover.negotiate.enabled) return undefined;
  // Loaded only where it is wanted.
  const { openNegotiateScheme } = await import("./compose-kerberos.ts");
  const opened = await openNegotiateScheme(configuration, { clock, emit, accounts });
  const scheme = new NegotiateAuthentication({ logins, scheme: opened.scheme, permits, clock });
  const close = () => {
    scheme[Symbol.dispose]();
    opened.close();
  };
  return { scheme, close };
}
