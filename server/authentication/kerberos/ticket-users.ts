import type { RefusalCause, Verification } from "../../core/ports.ts";
import { foldName, type Principal } from "../../core/principal.ts";
import type { GrantedRoles } from "../granted-roles.ts";
import { isUsableName } from "../usable-name.ts";
import type { Accepted } from "./acceptor.ts";
import type { InitialToken } from "./initial-token.ts";
import type { Keytab } from "./keytab-in-use.ts";
import { isAnonymous, type PrincipalName, readPrincipal } from "./principal-name.ts";

export interface TicketUsersParts {
  granted: GrantedRoles;
  /** Whose principals may log in, and when a ticket ends. */
  keytab: Pick<Keytab, "realms" | "endOf">;
  /** Whether users are named without their realm. */
  stripRealm: boolean;
  allowSuppliedUsername: boolean;
}

const AUTHORITY = "kerberos";

/** Difference of clocks that libkrb5 bears where `krb5.conf` says nothing: a ticket is taken that long after its end. */
const LEEWAY_MS = 300_000;

/** When a ticket ends, in ms of wall time, `Infinity` where that is not read here; or why it cannot be said. */
export type TicketEnd = number | "not DER" | "no key";

/** From a client that libkrb5 vouches for to a user of the gateway. */
export class TicketUsers {
  readonly #parts: TicketUsersParts;

  constructor(parts: TicketUsersParts) {
    this.#parts = parts;
  }

  /** Realms whose principals may log in. */
  get realms(): readonly string[] {
    return this.#parts.keytab.realms;
  }

  /** To be asked while the token is there, of one that libkrb5 takes. */
  endOf({ encrypted }: InitialToken): TicketEnd {
    // What stands around it is the client's to encode, and libkrb5 reads more forms of it than DER has: who could hide the
    // end of his ticket by that would stay beyond it.
    return encrypted === undefined ? "not DER" : (this.#parts.keytab.endOf(encrypted) ?? "no key");
  }

  /**
   * @param end of the ticket in the token that was accepted
   * @param supplied the name that the client wants to have; `undefined` for the principal's
   */
  of({ principal, response }: Accepted, end: TicketEnd, supplied: string | undefined): Verification {
    if (end === "not DER") return refused("malformed", "its ticket is not encoded as DER wants it", principal);
    if (end === "no key") return { kind: "unavailable", detail: "the end of the ticket cannot be found out" };
    const found = this.#named(principal, supplied, end);
    return found.kind === "verified" && response !== undefined ? { ...found, response } : found;
  }

  #named(text: string, supplied: string | undefined, end: number): Verification {
    const client = readPrincipal(text);
    if (client === undefined || isAnonymous(client)) return refused("no-name", "the ticket names nobody", text);
    const { realm } = client;
    if (!this.#parts.keytab.realms.includes(realm)) return refused("wrong-realm", `${realm} is not in realms`, text);
    const own = this.#parts.stripRealm ? client.name : fullName(client);
    const name = supplied === undefined || foldName(supplied) === foldName(own) ? own : supplied;
    if (name !== own && !this.#parts.allowSuppliedUsername)
      return refused("name-not-allowed", "the client wants another name than its ticket's", text);
    if (!isUsableName(name)) return refused("no-name", "the principal cannot be the name of a user", text);
    return this.#verified({ authority: AUTHORITY, name }, end);
  }

  #verified(principal: Principal, end: number): Verification {
    const roles = () => this.#parts.granted.of(principal, [principal.name]);
    const standing = () => ({ roles: roles() });
    const entitlement = { standing, ...(end !== Number.POSITIVE_INFINITY && { endsAtWall: end + LEEWAY_MS }) };
    return { kind: "verified", principal, roles: roles(), entitlement };
  }
}

const fullName = ({ name, realm }: PrincipalName) => `${name}@${realm}`;

const refused = (cause: RefusalCause, detail: string, user?: string): Verification => ({
  kind: "refused",
  cause,
  detail,
  ...(user !== undefined && isUsableName(user) && { user }),
});
