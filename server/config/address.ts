import { BlockList, isIPv4, isIPv6, SocketAddress } from "node:net";

/** Where to listen or connect: a TCP host and port, or the path of a unix socket. */
export type Address = { kind: "tcp"; host: string; port: number } | { kind: "unix"; path: string };

/** Longest path of a unix socket, in bytes (sun_path of Linux, less its end). */
const LONGEST_SOCKET_PATH = 107;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Reads `host:port`, `[v6]:port` or `unix:path`.
 * @throws {RangeError} saying what is wrong with it
 */
export function parseAddress(text: string): Address {
  if (text.startsWith("unix:")) return unixAddress(text.slice("unix:".length));
  const match = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^:[\]\s]*)):(?<port>\d{1,5})$/.exec(text);
  const { v6, host, port } = match?.groups ?? {};
  if (port === undefined)
    throw new RangeError(`${quoted(text)} is no address: write host:port, [IPv6]:port or unix:path`);
  if (Number(port) > 65_535) throw new RangeError(`${quoted(text)} has a port above 65535`);
  if (v6 !== undefined) return { kind: "tcp", host: ipv6(v6, text), port: Number(port) };
  if (host === undefined || !isHost(host))
    throw new RangeError(`${quoted(text)} has no valid host: write 0.0.0.0 or [::] for every interface`);
  return { kind: "tcp", host: host.toLowerCase(), port: Number(port) };
}

/** Whether only processes of this machine can reach the address. */
export function isLocal(address: Address): boolean {
  if (address.kind === "unix") return true;
  if (isIPv4(address.host)) return LOOPBACK.check(address.host, "ipv4");
  if (isIPv6(address.host)) return LOOPBACK.check(address.host, "ipv6");
  return address.host === "localhost";
}

/** The address as it is written, in one spelling. */
export function formatAddress(address: Address): string {
  if (address.kind === "unix") return `unix:${address.path}`;
  return isIPv6(address.host) ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}

function unixAddress(path: string): Address {
  if (path === "" || path.includes("\0")) throw new RangeError("unix: needs the path of a socket after it");
  if (Buffer.byteLength(path) > LONGEST_SOCKET_PATH)
    throw new RangeError(`the path of a unix socket may have ${LONGEST_SOCKET_PATH} bytes, ${quoted(path)} has more`);
  return { kind: "unix", path };
}

function ipv6(text: string, whole: string): string {
  if (!isIPv6(text)) throw new RangeError(`${quoted(whole)} has no valid IPv6 address in its brackets`);
  return new SocketAddress({ address: text, family: "ipv6" }).address;
}

/** IPv4, or a host name of RFC 1123. A name of digits and dots alone would be a mistyped IPv4. */
function isHost(host: string): boolean {
  if (isIPv4(host)) return true;
  if (/^[\d.]+$/.test(host) || host.length > 253) return false;
  return host.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}

const quoted = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
