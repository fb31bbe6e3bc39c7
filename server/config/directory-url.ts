import { formatAddress, isLocal, parseAddress } from "./address.ts";

/** Where a directory server is. */
export interface DirectoryUrl {
  host: string;
  port: number;
  /** TLS from the first byte. */
  isTls: boolean;
  /** Whether only this machine is on the way. */
  isLocal: boolean;
}

const PORTS = { ldap: 389, ldaps: 636 };

/** Reads `ldaps://host`, `ldap://host:port` or either with an IPv6 address in brackets. @throws {RangeError} */
export function parseDirectoryUrl(text: string): DirectoryUrl {
  const { scheme, host, port } =
    /^(?<scheme>ldaps?):\/\/(?<host>\[[^\]]*\]|[^:/[\]\s]+)(?::(?<port>\d{1,5}))?\/?$/.exec(text)?.groups ?? {};
  if ((scheme !== "ldap" && scheme !== "ldaps") || host === undefined)
    throw new RangeError("must be ldaps://host, ldap://host, or either with :port");
  const address = parseAddress(`${host}:${port ?? PORTS[scheme]}`);
  if (address.kind === "unix" || address.port === 0) throw new RangeError(`${formatAddress(address)} is no server`);
  return { host: address.host, port: address.port, isTls: scheme === "ldaps", isLocal: isLocal(address) };
}
