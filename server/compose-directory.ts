import { Directory } from "./accounts/directory/directory.ts";
import { DirectoryAccounts } from "./accounts/directory/directory-accounts.ts";
import { nameAttributeOf } from "./accounts/directory/filter.ts";
import { groupRoles } from "./accounts/directory/groups.ts";
import { DirectoryUsers } from "./accounts/directory/users.ts";
import { GrantedRoles } from "./authentication/granted-roles.ts";
import { type Configuration, parseDirectoryUrl } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import type { Emit } from "./core/events.ts";
import type { Principal } from "./core/principal.ts";
import { VerificationPermits } from "./sessions/permits.ts";

/** Looks at live sessions' users at once. Their turns are their own: no crowd of logins keeps a revoked user in. */
const RECHECKS_AT_ONCE = 4;
const RECHECKS_WAITING = 64;
/** How many steps' time a login may wait for its turn. */
const PATIENCE = 2;

/**
 * The accounts of the directory that the configuration names. Its servers are looked at in the background.
 * @param parts.lentTo the roles that an account of the file lends to a principal, now
 * @throws {RangeError} where a filter cannot be read, naming its key
 */
export function openDirectoryAccounts(
  { authentication: { ldap, password } }: Configuration,
  { clock, emit, lentTo }: { clock: Clock; emit: Emit; lentTo: (principal: Principal) => readonly string[] },
): DirectoryAccounts {
  const { bindDn, bindPasswordFile } = ldap;
  const service = bindDn === null || bindPasswordFile === null ? null : { dn: bindDn, passwordFile: bindPasswordFile };
  const directory = new Directory({ servers: serversOf(ldap), service, timeoutMs: ldap.timeout, clock, emit });
  const nameAttribute = ldap.nameAttribute ?? nameAttributeOf(ldap.userFilter) ?? "uid";
  const users = new DirectoryUsers({ ...ldap, nameAttribute }, (search, deadline) =>
    directory.search(search, deadline),
  );
  const granted = new GrantedRoles(groupRoles(ldap.roles), "exact", lentTo);
  const turns = (concurrency: number, queue: number) =>
    new VerificationPermits({ concurrency, queue, waitMs: PATIENCE * ldap.timeout }, clock);
  void directory.lookAtServers();
  return new DirectoryAccounts({
    directory,
    users,
    canSearch: ldap.userDn === null || service !== null,
    rolesOf: (principal, groups) => granted.of(principal, groups),
    turns: {
      logins: turns(ldap.connections, password.queue),
      rechecks: turns(RECHECKS_AT_ONCE, RECHECKS_WAITING),
    },
  });
}

const serversOf = ({ servers, startTls, authorities }: Configuration["authentication"]["ldap"]) =>
  servers.map((url) => {
    const { host, port, isTls } = parseDirectoryUrl(url);
    const security = isTls ? "tls" : startTls ? "start-tls" : "none";
    return { url, host, port, security, authorities } as const;
  });
