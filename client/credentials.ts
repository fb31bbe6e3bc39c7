import { type CertificateCredential, CertificateLogin } from "./certificate-login.ts";
import type { Credential } from "./credential.ts";
import { type KerberosCredential, KerberosLogin } from "./kerberos-login.ts";
import { type PasswordCredential, PasswordLogin } from "./password.ts";
import { type TokenCredential, TokenLogin } from "./token-login.ts";

/** Who logs in, and by what. */
export type LoginCredential = PasswordCredential | CertificateCredential | KerberosCredential | TokenCredential;

/** A new credential of a session's own scheme. A password's name is the session's. */
export type CredentialUpdate =
  | Omit<PasswordCredential, "username">
  | CertificateCredential
  | KerberosCredential
  | TokenCredential;

/** What schemes must know of the channel they log in on. */
export interface ChannelFacts {
  /** Of its address. */
  readonly host: string;
  /** Whether it shows a certificate of its own when it connects. */
  readonly hasCertificate: boolean;
}

/**
 * The credential that options describe.
 * @throws {TypeError} for what is missing or does not go together, before anything is sent
 */
export function credentialOf(given: LoginCredential, channel: ChannelFacts): Credential {
  if (given.scheme === "token") return new TokenLogin(given);
  if (given.scheme === "kerberos") return new KerberosLogin(given, channel.host);
  if (given.scheme === "certificate") {
    if (!channel.hasCertificate)
      throw new TypeError('scheme "certificate" needs certificate and key, or pfx, among the options of connect');
    return new CertificateLogin(given);
  }
  if (given.scheme === undefined || given.scheme === "password") return new PasswordLogin(given);
  throw new TypeError(
    `scheme "${(given as { scheme: string }).scheme}": give password, certificate, kerberos or token`,
  );
}

/**
 * The credential that renews a session.
 * @param username of the login
 */
export const updatedCredential = (given: CredentialUpdate, username: string, channel: ChannelFacts): Credential =>
  credentialOf("password" in given ? { ...given, username } : given, channel);
