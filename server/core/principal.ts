/** Who acts. Equal names of different authorities are different principals (contract §2). */
export interface Principal {
  /** Who vouches for the name: `file`, `ldap`, `certificate`, `kerberos` or the name of an OAuth profile. */
  readonly authority: string;
  readonly name: string;
}

/** The role of operators: it alone may take reserved places and use the operators' service. */
export const ADMINISTRATOR = "Admin";

/** The roles of clients that take part in failover groups, and of those who steer them. Neither implies the other. */
export const FAILOVER_USERS = "FailoverUsers";
export const FAILOVER_ADMINISTRATORS = "FailoverAdministrators";

/**
 * The one spelling under which a user name is counted and looked up: NFKC, trimmed, lower case. Two names that fold
 * alike are one user (reference/security §1 rule 4).
 */
export const foldName = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

/** A map key for a principal. Authorities hold no NUL, so two principals never share a key. */
export const principalKey = (principal: Principal): string => `${principal.authority}\0${foldName(principal.name)}`;
