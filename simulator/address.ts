import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Where the simulated device listens. */
export type DeviceAddress = { kind: "tcp"; host: string; port: number } | { kind: "unix"; path: string };

/** Longest path of a unix socket, in bytes (`sun_path` less its closing NUL). */
const LONGEST_PATH = process.platform === "linux" ? 107 : 103;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Reads `host:port`, `[IPv6]:port` or `unix:path`. `localhost` is 127.0.0.1; port 0 lets the system choose.
 * @throws {RangeError} for any other text, and for an address that other machines could reach: the device asks nobody's
 * name
 */
export function parseDeviceAddress(text: string): DeviceAddress {
  if (text.startsWith("unix:")) return unixAddress(text.slice("unix:".length));
  const [, bracketed, name, digits] = /^(?:\[([^\]]*)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535 || (bracketed !== undefined && !isIPv6(bracketed)))
    throw new RangeError(`${JSON.stringify(text)} is no address: write host:port, [IPv6]:port or unix:path`);
  const host = name === "localhost" ? "127.0.0.1" : (bracketed ?? name!);
  if (!isLoopback(host))
    throw new RangeError(
      `${text}: the simulated device asks nobody's name, so it listens on loopback addresses and unix sockets only, such as 127.0.0.1:${port}; to reach it from elsewhere put the gateway before it`,
    );
  return { kind: "tcp", host, port };
}

/** Writes an address the way `parseDeviceAddress` reads it. */
export function formatDeviceAddress(address: DeviceAddress): string {
  if (address.kind === "unix") return `unix:${address.path}`;
  return isIPv6(address.host) ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}

function unixAddress(path: string): DeviceAddress {
  if (path === "" || path.includes("\0")) throw new RangeError("unix: needs the path of a socket after it");
  if (Buffer.byteLength(path) > LONGEST_PATH)
    throw new RangeError(`unix:${path}: a socket path has at most ${LONGEST_PATH} bytes; choose a shorter folder`);
  return { kind: "unix", path };
}

function isLoopback(host: string): boolean {
  if (isIPv4(host)) return LOOPBACK.check(host, "ipv4");
  return isIPv6(host) && LOOPBACK.check(host, "ipv6");
}
