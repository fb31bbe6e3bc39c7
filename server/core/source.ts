import { isIPv4, isIPv6 } from "node:net";

/**
 * The source of a connection, as penalties and caps count it: IPv4 by address, IPv6 by /64, IPv4-mapped IPv6 as IPv4,
 * a unix listener as one source (reference/security §1 rule 5). No proxy header is believed.
 * @param address the peer's address as the socket tells it; `undefined` on unix sockets
 * @param listener the listener's own address, which names the source on a unix socket
 */
export function sourceOf(address: string | undefined, listener: string): string {
  if (address === undefined || address === "") return listener;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined && isIPv4(mapped[1])) return mapped[1];
  if (isIPv4(address)) return address;
  const plain = address.replace(/%.*$/, "");
  if (isIPv6(plain)) return `${networkOf(plain)}/64`;
  return address;
}

/** The first four groups of an IPv6 address, in lower case without leading zeroes. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const embedded = right.at(-1)?.includes(".") ? 1 : 0;
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length - embedded)).fill("0");
  const groups = [...left, ...gap, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::`;
}
