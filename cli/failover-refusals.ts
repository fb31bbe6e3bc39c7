import type { CallFailed, Session } from "../client/index.ts";
import { CommandFailed } from "./failures.ts";
import { printable } from "./operator-rows.ts";

/** What was refused, and to whom. */
interface RefusedWork {
  group: string;
  session: Pick<Session, "username" | "roles">;
  /** All that it takes. */
  roles: readonly string[];
  byPassword: boolean;
}

/** What a refused call of the failover commands means and what to do about it; every other error stays. */
export function failoverRefusal(error: CallFailed, { group, session, roles, byPassword }: RefusedWork): Error {
  const name = printable(group);
  const sentences: Record<string, string> = {
    GROUP_NOT_FOUND: `there is no failover group ${name}: its first client makes it; compare the id with the clients' settings`,
    CLIENT_SESSION_NOT_FOUND: `no client of ${name} has this session id: "gatehouse failover status ${name}" shows those there are`,
    OVERRIDE_EXISTS: `another client of ${name} has an override: end it first with "gatehouse failover release ${name}"`,
    METHOD_DENIED: `${printable(session.username)} lacks ${missing(roles, session)}, which this takes: log in as somebody who has all it takes, ${byPassword ? "with --user" : "with another credential"}`,
    FAILOVER_UNAVAILABLE:
      "the gateway could not keep the change, and nothing changed: failover.rejected in its log says why; see to the disk with its dataDir",
    METHOD_UNKNOWN: "failover is off at this gateway: failover.enabled is false in its configuration",
  };
  const sentence = sentences[error.reason ?? ""];
  return sentence === undefined ? error : new CommandFailed(sentence, { cause: error });
}

function missing(roles: readonly string[], session: RefusedWork["session"]): string {
  const lacking = roles.filter((role) => !session.roles.includes(role));
  return `the ${lacking.length > 1 ? "roles" : "role"} ${lacking.join(" and ")}`;
}
