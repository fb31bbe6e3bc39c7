import type { KerberosCredential, RefusalCause, Scheme, Verification } from "../../core/ports.ts";
import { foldName, type Principal } from "../../core/principal.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { isUsableName } from "../usable-name.ts";
import type { Acceptor } from "./acceptor.ts";
import { readInitialToken } from "./initial-token.ts";
import { isAnonymous, type PrincipalName, readPrincipal } from "./principal-name.ts";
import { findingOf } from "./refusals.ts";

export interface KerberosSchemeParts {
  acceptor: Acceptor;
  granted: GrantedRoles;
  /** Realms whose principals may log in, now. */
  realms(): readonly string[];
  /** Whether users are named without their realm. */
  stripRealm: boolean;
  allowSuppliedUsername: boolean;
}

const AUTHORITY = "kerberos";

/** Lets in whom a ticket for the gateway's service names (RFC 4120, RFC 4121). One token must do: there is no second round. */
export class KerberosScheme implements Scheme<KerberosCredential> {
  readonly #parts: KerberosSchemeParts;

  constructor(parts: KerberosSchemeParts) {
    this.#parts = parts;
  }

  async verify({ token, username }: KerberosCredential): Promise<Verification> {
    const claims = readInitialToken(token.bytes);
    if (claims === undefined) return refused("malformed", "it is no initial token of Kerberos 5");
    const acceptance = await this.#parts.acceptor.accept(token.bytes);
    if (acceptance.kind === "unavailable") return acceptance;
    if (acceptance.kind === "rejected") return findingOf(acceptance.error, claims, this.#parts.realms());
    const { principal, response } = acceptance.accepted;
    const found = this.#named(principal, username);
    return found.kind === "verified" && response !== undefined ? { ...found, response } : found;
  }

  #named(text: string, supplied: string | undefined): Verification {
    const client = readPrincipal(text);
    if (client === undefined || isAnonymous(client)) return refused("no-name", "the ticket names nobody", text);
    const { realm } = client;
    if (!this.#parts.realms().includes(realm)) return refused("wrong-realm", `${realm} is not in realms`, text);
    const own = this.#parts.stripRealm ? client.name : fullName(client);
    const name = supplied === undefined || foldName(supplied) === foldName(own) ? own : supplied;
    if (name !== own && !this.#parts.allowSuppliedUsername)
      return refused("name-not-allowed", "the client wants another name than its ticket's", text);
    if (!isUsableName(name)) return refused("no-name", "the principal cannot be the name of a user", text);
    return this.#verified({ authority: AUTHORITY, name });
  }

  #verified(principal: Principal): Verification {
    const roles = () => this.#parts.granted.of(principal, [principal.name]);
    return { kind: "verified", principal, roles: roles(), entitlement: { standing: () => ({ roles: roles() }) } };
  }
}

const fullName = ({ name, realm }: PrincipalName) => `${name}@${realm}`;

const refused = (cause: RefusalCause, detail: string, user?: string): Verification => ({
  kind: "refused",
  cause,
  detail,
  ...(user !== undefined && isUsableName(user) && { user }),
});
