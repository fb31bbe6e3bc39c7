import { CertificateAuthenticationService } from "#proto/services.js";
import { opened } from "./authentication.ts";
import type { Credential, Proof } from "./credential.ts";

/** Logs in with the certificate that the channel showed when it connected: `certificate` and `key`, or `pfx`, of `connect`. */
export interface CertificateCredential {
  scheme: "certificate";
  /** Another name than the certificate's, where the gateway allows it. */
  username?: string;
}

/**
 * The certificate of the channel. Proving it again makes the gateway look at it again; a new one takes another connection.
 */
export class CertificateLogin implements Credential {
  readonly scheme = "certificate";
  readonly isRepeatable = true;
  /** What the channel showed cannot become another. */
  readonly isFresh = false;
  readonly #username: string;

  constructor({ username = "" }: CertificateCredential) {
    this.#username = username;
  }

  async use<Result>(attempt: (proof: Proof) => Promise<Result>): Promise<Result> {
    const username = this.#username;
    return await attempt({
      login: async (connection, settings) =>
        opened(await connection.unary(CertificateAuthenticationService.createSession, { username }, settings)),
      renew: async (connection, securityToken, settings) =>
        opened(await connection.unary(CertificateAuthenticationService.renewSession, { securityToken }, settings)),
    });
  }

  [Symbol.dispose](): void {}
}
