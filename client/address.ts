import { isIP, isIPv6 } from "node:net";

/** Where a gateway listens. */
export interface Address {
  /** As it was given, for messages. */
  readonly text: string;
  /** As grpc-js wants it. */
  readonly target: string;
  /** The name or IP address that the gateway's certificate must hold; `localhost` on a unix socket. */
  readonly host: string;
  /** Whether nothing leaves this machine: a unix socket, `localhost` or a loopback address. */
  readonly local: boolean;
}

/**
 * Reads `host:port`, `1.2.3.4:port`, `[v6]:port` or `unix:path`.
 * @throws {TypeError} where it is none of these
 */
export function parseAddress(text: string): Address {
  const path = /^unix:(.+)$/.exec(text)?.[1];
  if (path !== undefined) return { text, target: text, host: "localhost", local: true };
  const [, v6, name, port] = /^(?:\[([^\]]+)\]|([^\s:[\]/]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = v6 ?? name;
  const valid = host !== undefined && (v6 === undefined || isIPv6(v6)) && Number(port) >= 1 && Number(port) <= 65_535;
  if (!valid) throw new TypeError(`address "${text}": give host:port, [IPv6 address]:port or unix:path`);
  return { text, target: `dns:${text}`, host, local: isLoopback(host) };
}

const isLoopback = (host: string): boolean =>
  host.toLowerCase() === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
