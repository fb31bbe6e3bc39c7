import type { KerberosCredential, Scheme, Verification } from "../../core/ports.ts";
import type { Acceptor } from "./acceptor.ts";
import { readInitialToken } from "./initial-token.ts";
import { findingOf } from "./refusals.ts";
import { TicketUsers, type TicketUsersParts } from "./ticket-users.ts";

export interface KerberosSchemeParts extends TicketUsersParts {
  acceptor: Pick<Acceptor, "accept">;
}

/** Lets in whom a ticket for the gateway's service names (RFC 4120, RFC 4121). One token must do: there is no second round. */
export class KerberosScheme implements Scheme<KerberosCredential> {
  readonly #acceptor: Pick<Acceptor, "accept">;
  readonly #users: TicketUsers;

  constructor({ acceptor, ...parts }: KerberosSchemeParts) {
    this.#acceptor = acceptor;
    this.#users = new TicketUsers(parts);
  }

  async verify({ token, username }: KerberosCredential): Promise<Verification> {
    const claims = readInitialToken(token.bytes);
    if (claims === undefined) return refused();
    const acceptance = await this.#acceptor.accept(token.bytes);
    if (acceptance.kind === "unavailable") return acceptance;
    if (acceptance.kind === "rejected") return findingOf(acceptance.error, claims, this.#users.realms);
    return this.#users.of(acceptance.accepted, this.#users.endOf(claims), username);
  }
}

const refused = (): Verification => ({
  kind: "refused",
  cause: "malformed",
  detail: "it is no initial token of Kerberos 5",
});
