import { KerberosAuthenticationService, SessionService } from "#proto/services.js";
import { type LoginAnswer, type Opened, opened } from "./authentication.ts";
import type { Credential, Proof } from "./credential.ts";
import { CredentialFailed } from "./errors.ts";
import { type KerberosContext, openContext } from "./kerberos-context.ts";
import { secretCall } from "./secret-call.ts";

/** Logs in with the Kerberos ticket of this process's credential cache, as `kinit` made it. */
export interface KerberosCredential {
  scheme: "kerberos";
  /** The gateway's service, `name@host`. Default: `remoting@` and the host of the channel's address. */
  service?: string;
  /** Another name than the principal's, where the gateway allows it. */
  username?: string;
}

/** Longest wait for the goodbye of a gateway that may be anybody's, in ms. */
const GOODBYE_MS = 1_000;

type Answer = LoginAnswer & { readonly responseToken: Uint8Array };

/** A ticket for the gateway's service. The gateway must prove in turn that it holds the service's key. */
export class KerberosLogin implements Credential {
  readonly scheme = "kerberos";
  readonly isRepeatable = true;
  /** Somebody may have renewed the ticket. */
  readonly isFresh = true;
  readonly #service: string;
  readonly #username: string;

  /** @param host of the channel's address */
  constructor({ service, username = "" }: KerberosCredential, host: string) {
    this.#service = service ?? `remoting@${host}`;
    if (!/^[^@/\s]+@[^@/\s]+$/.test(this.#service))
      throw new TypeError(`service "${this.#service}": give name@host, such as remoting@gateway.example`);
    this.#username = username;
  }

  async use<Result>(attempt: (proof: Proof) => Promise<Result>): Promise<Result> {
    const context = await openContext(this.#service);
    try {
      return await attempt(this.#proof(context));
    } finally {
      context.token.fill(0);
    }
  }

  [Symbol.dispose](): void {}

  #proof(context: KerberosContext): Proof {
    const username = this.#username;
    const { token } = context;
    const service = KerberosAuthenticationService;
    return {
      login: async (connection, settings) => {
        const answer = await secretCall(connection, service.createSession, { token, username }, settings);
        return await this.#proven(context, answer, async (securityToken) => {
          const deadline = Date.now() + GOODBYE_MS;
          await connection.unary(SessionService.closeSession, { securityToken }, { ...settings, deadline });
        });
      },
      renew: async (connection, securityToken, settings) => {
        const request = { securityToken, token, username };
        const answer = await secretCall(connection, service.renewSession, request, settings);
        return await this.#proven(context, answer, async () => {});
      },
    };
  }

  /** @param disown closes a session of a gateway that may be anybody's */
  async #proven(
    context: KerberosContext,
    answer: Answer,
    disown: (securityToken: number) => Promise<void>,
  ): Promise<Opened> {
    const session = opened(answer);
    const problem = await context.problemWith(answer.responseToken);
    if (problem === undefined) return session;
    await disown(session.token).catch(() => {});
    throw new CredentialFailed(
      "gateway-unproven",
      `the gateway did not prove that it holds the key of ${this.#service}: ${problem}`,
    );
  }
}
