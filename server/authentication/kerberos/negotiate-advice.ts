import type { RefusalCause } from "../../core/ports.ts";
import type { InitialToken } from "./initial-token.ts";

/** What clients have to ask tickets for. */
export interface ServiceNames {
  /** Such as `HTTP`. */
  readonly service: string;
  /** Its principals in the keytab, such as `HTTP/gw.plant.test@PLANT.TEST`. */
  principals(): readonly string[];
}

/** As many names as a line bears. */
const MOST_NAMES = 4;

/** How a service principal comes to be, on either kind of key server. */
const howToAdd = (principal: string): string => {
  const [name = principal] = principal.split("@");
  return `On MIT's key server run "addprinc -randkey ${name}" and "ktadd -k krb5.keytab ${name}" in kadmin; on Active Directory run "setspn -S ${name} ACCOUNT" and make the keytab anew with ktpass. Then bring the file to authentication.kerberos.keytab on the gateway.`;
};

const listed = ({ service, principals }: ServiceNames): string => {
  const names = principals();
  if (names.length === 0) return `${service}/hostname and ${service}/fully.qualified.hostname`;
  return `${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? " and others" : ""}`;
};

/** What is told where no ticket could be read. */
export const ADVICE = {
  malformed: "Send a token of SPNEGO with Kerberos 5 (RFC 4559), as curl --negotiate and Windows make it.",
  notUnderWay:
    "Begin anew: send every request of a handshake on one connection, without a proxy that shares connections, and within 30 s.",
  ntlm: (names: ServiceNames): string =>
    `NTLM opens nothing here. A client takes it where it gets no ticket: connect by host name and not by IP address, and see that the key server knows ${names.service}/ followed by that very name. The keytab of the gateway has ${listed(names)}.`,
};

/** What to do about a ticket that was refused. It names what the client asked for, and no user. */
export function adviceOn(
  { cause }: { cause: RefusalCause },
  { service }: Pick<InitialToken, "service">,
  names: ServiceNames,
): string {
  const asked = service ?? "another service";
  switch (cause) {
    case "wrong-service":
      return `The ticket is for ${asked}, of which the keytab of the gateway has no key that is wanted; it has ${listed(names)}. Connect by one of those names, or add the principal. ${howToAdd(service ?? `${names.service}/HOST`)}`;
    case "untrusted":
      return `The key of ${asked} on the key server is another one than in the keytab of the gateway. ${howToAdd(asked)}`;
    case "wrong-realm":
      return `The ticket of ${asked}, or its user, is of a realm that may not log in here: use the gateway of that realm, or add the realm to authentication.kerberos.realms.`;
    case "expired":
      return 'Get a new ticket: "kdestroy", then "kinit" (Windows: "klist purge"). Where that does not help, compare the clocks and the versions of the key.';
    case "not-yet-valid":
    case "clock-skew":
      return "Set the clocks of client, gateway and key server by NTP: they may differ by five minutes.";
    case "replayed":
      return "Make a new token for each request: one that was sent before opens nothing.";
    case "algorithm":
      return `Give ${asked} keys of AES on the key server, and bring the keytab here anew.`;
    case "no-name":
      return "The principal of the ticket can be no user here: take another account for the client.";
    default:
      return ADVICE.malformed;
  }
}
