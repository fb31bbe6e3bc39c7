import type { Configuration } from "../server/config.ts";
import { FAILOVER_ROLES, failoverFolder, restTls } from "../server/failover-outlook.ts";
import type { SchemeLine } from "./check-scheme.ts";
import { formatMs } from "./units.ts";

/** What client failover would do, for people. */
export function describeFailover(configuration: Configuration, roles: readonly string[]): SchemeLine[] {
  const { enabled, listen, timeoutRange, margin, holdDown, firstEpoch, negotiate, requestRate } =
    configuration.failover;
  if (!enabled) return [["failover", "switched off"]];
  const { selfSigned, certificate } = restTls(configuration);
  const ways = [
    ...(negotiate.enabled ? [`Negotiate as ${negotiate.service}/HOST`] : []),
    ...(configuration.authentication.password.enabled ? ["Basic"] : []),
  ];
  const kind = selfSigned ? "the gateway's own certificate" : "certificate";
  const [shortest, longest] = timeoutRange.map(formatMs);
  const lines: SchemeLine[] = [
    ["failover", `REST on ${listen}, TLS with ${kind} ${certificate}; login by ${ways.join(" or ") || "nothing"}`],
    [
      "",
      `timeouts of ${shortest} to ${longest}; whose score is better by ${margin} for ${formatMs(holdDown)} is Primary; ${requestRate === 0 ? "any number of" : requestRate} requests a second from one source`,
    ],
    [
      "",
      `groups are kept in ${failoverFolder(configuration)}${firstEpoch > 1 ? `; epochs begin at ${firstEpoch}` : ""}`,
    ],
  ];
  return [...lines, ...warningsOf(ways, roles).map((text): SchemeLine => ["", `WARNING: ${text}`])];
}

/** For machines: durations in ms. */
export const failoverDocument = (configuration: Configuration): object | null =>
  configuration.failover.enabled ? { ...configuration.failover, tls: restTls(configuration) } : null;

/** @param roles that anybody can have */
function warningsOf(ways: readonly string[], roles: readonly string[]): string[] {
  if (ways.length === 0)
    return ["nobody can use REST: set authentication.password.enabled or failover.negotiate.enabled"];
  return FAILOVER_ROLES.filter((role) => !roles.includes(role)).map(
    (role) => `nothing gives the role ${role}: account add NAME --role ${role}`,
  );
}
