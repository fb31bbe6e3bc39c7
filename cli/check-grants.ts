import type { Configuration } from "../server/config.ts";
import { FAILOVER_ROLES } from "../server/failover-outlook.ts";

interface Account {
  name: string;
  roles: readonly string[];
  accept: readonly string[];
}

/** Roles that the policy does not name, each with who has it: accounts, and keys whose maps give it. */
export type PowerlessRoles = Record<string, string[]>;

export function powerlessRoles(configuration: Configuration, accounts: readonly Account[]): PowerlessRoles {
  const givers = [...accounts, ...maps(configuration)];
  const given = new Set(givers.flatMap(({ roles }) => roles));
  const own = configuration.failover.enabled ? FAILOVER_ROLES : [];
  const powerless = [...given].filter(
    (role) => !own.includes(role) && !Object.hasOwn(configuration.policy.roles, role),
  );
  const holders = (role: string) => givers.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  return Object.fromEntries(powerless.map((role) => [role, holders(role)]));
}

/** Every role that an account has, or a map gives. */
export const givenRoles = (configuration: Configuration, accounts: readonly Account[]): string[] =>
  [...accounts, ...maps(configuration)].flatMap(({ roles }) => roles);

/** What gives roles beside the accounts, as far as it is switched on. */
function maps({ authentication }: Configuration): { name: string; roles: string[] }[] {
  const { certificate, kerberos, oauth, order, ldap } = authentication;
  const all = [
    ...(certificate.enabled ? [{ name: "authentication.certificate.roles", map: certificate.roles }] : []),
    ...(kerberos.enabled ? [{ name: "authentication.kerberos.roles", map: kerberos.roles }] : []),
    ...(oauth.enabled ? oauth.profiles.map(({ name, roles }) => ({ name: `the profile ${name}`, map: roles })) : []),
    ...(order.includes("ldap") ? [{ name: "authentication.ldap.roles", map: ldap.roles }] : []),
  ];
  return all.map(({ name, map }) => ({ name, roles: Object.values(map).flat() }));
}

/** A sentence for each loan of roles to what vouches for nobody. */
export function idleLoans(
  { authentication }: Configuration,
  accounts: readonly Pick<Account, "name" | "accept">[],
): string[] {
  const { certificate, kerberos, oauth, order, ldap } = authentication;
  const vouching = new Set([
    ...(certificate.enabled ? ["certificate"] : []),
    ...(kerberos.enabled ? ["kerberos"] : []),
    ...(oauth.enabled ? oauth.profiles.map(({ name }) => name) : []),
    ...(ldap.servers.length > 0 && order.includes("ldap") ? ["ldap"] : []),
  ]);
  const hidden = order.indexOf("file") !== -1 && order.indexOf("file") < order.indexOf("ldap");
  const why = (authority: string) => {
    if (!vouching.has(authority)) return "which is no scheme or profile that is switched on";
    return authority === "ldap" && hidden ? "which is not asked for a name of the file: set order to [ldap, file]" : "";
  };
  return accounts.flatMap(({ name, accept }) =>
    accept
      .filter((authority) => why(authority) !== "")
      .map((authority) => `${name} lends its roles to ${authority}, ${why(authority)}`),
  );
}
