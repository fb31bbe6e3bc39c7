import type { Configuration } from "../server/config.ts";
import type { SchemeLine } from "./check-scheme.ts";
import { formatMs } from "./units.ts";

const CALLED = { file: "the accounts file", ldap: "the directory" };

/** Who is asked for a password, and what is known of the directory: for people. */
export function describeSources({ authentication: { order, ldap, recheck } }: Configuration): SchemeLine[] {
  if (ldap.servers.length === 0) return [["password of", CALLED.file]];
  const asked = order.map((source) => CALLED[source]).join(", then ");
  if (!order.includes("ldap"))
    return [["password of", `${asked}; ldap.servers are not asked: order does not name ldap`]];
  const secured = ldap.servers.map((url) =>
    url.startsWith("ldaps:") ? url : `${url} ${ldap.startTls ? "with StartTLS" : "in the clear"}`,
  );
  const searcher = ldap.bindDn === null ? "nobody in particular" : ldap.bindDn;
  const found =
    ldap.userDn === null
      ? `searched below ${ldap.baseDn} by ${searcher}, with ${ldap.userFilter}`
      : `at ${ldap.userDn}, where ${ldap.userFilter} matches`;
  const again =
    ldap.userDn !== null && ldap.bindDn === null
      ? "are not looked at again: only a bindDn could"
      : `are looked at again every ${formatMs(recheck)}`;
  return [
    ["password of", asked],
    [
      "directory",
      `${secured.join(", then ")}; answers within ${formatMs(ldap.timeout)}, ${ldap.connections} logins at once`,
    ],
    ["", `users ${found}; those in a session ${again}`],
    ...Object.entries(ldap.roles).map(
      ([group, roles]): SchemeLine => [
        "",
        `${group === "*" ? "everybody there" : `group ${group}`} is ${roles.join(", ")}`,
      ],
    ),
  ];
}
