import { lookup } from "node:dns/promises";
import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";

/** Where a listener listens, as `listen[].address` of the configuration says it (contract §3). */
export type Address = { kind: "tcp"; host: string; port: number } | { kind: "unix"; path: string };

const UNIX = "unix:";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Reads `host:port`, `[IPv6]:port` or `unix:path`. Port 0 lets the system choose.
 * @throws {RangeError} for any other text
 */
export function parseAddress(text: string): Address {
  if (text.startsWith(UNIX) && text.length > UNIX.length) return { kind: "unix", path: text.slice(UNIX.length) };
  const [, bracketed, name, digits] = /^(?:\[([^\]]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? name;
  const port = Number(digits);
  if (host === undefined || port > 65_535 || (bracketed !== undefined && !isIPv6(bracketed)))
    throw new RangeError(`${JSON.stringify(text)} is no address; write host:port, [IPv6]:port or unix:path`);
  return { kind: "tcp", host, port };
}

/** Writes an address the way `parseAddress` reads it. */
export function formatAddress(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The peer of a TCP socket in one notation: IPv4-mapped IPv6 is written as IPv4. */
export function formatPeer(host: string, port: number): string {
  const embedded = host.replace(/^::ffff:/i, "");
  return formatAddress(isIPv4(embedded) ? embedded : host, port);
}

/**
 * Every IP address that a host name stands for, in the resolver's order; an IP address stands for itself.
 * @throws {RangeError} where the name stands for none
 */
export async function resolveHost(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  try {
    return (await lookup(host, { all: true })).map((found) => found.address);
  } catch (cause) {
    throw new RangeError(`the host name ${host} cannot be resolved; write an IP address`, { cause });
  }
}

/** Whether an IP address never leaves the machine: 127.0.0.0/8, also written as IPv6, and ::1. */
export const isLoopback = (ip: string): boolean => LOOPBACK.check(ip, isIPv6(ip) ? "ipv6" : "ipv4");
