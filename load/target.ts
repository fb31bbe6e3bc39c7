import { lookup as systemLookup } from "node:dns/promises";
import { BlockList, isIP, isIPv6 } from "node:net";
import { parseAddress } from "../client/address.ts";
import { LoadFailed } from "./failure.ts";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
loopback.addSubnet("::ffff:127.0.0.0", 104, "ipv6");

/** Finds the addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly { address: string }[]>;

/**
 * Lets a run reach this machine alone: load on somebody else's gateway can stop a plant.
 * @throws {LoadFailed} where any address of the target is not loopback, or its name has none
 * @throws {TypeError} where the address is none
 */
export async function refuseRemote(
  address: string,
  lookup: Lookup = (host) => systemLookup(host, { all: true }),
): Promise<void> {
  const { text, host, local } = parseAddress(address);
  if (local && host !== "localhost") return;
  if (text.startsWith("unix:")) return;
  const found = isIP(host) ? [{ address: host }] : await lookup(host).catch(unknown(host));
  const remote = found.find((entry) => !isLoopback(entry.address));
  if (remote === undefined && found.length > 0) return;
  const where = remote === undefined || remote.address === host ? "" : ` (${remote.address})`;
  throw new LoadFailed(
    "remote",
    `${text}${where} is not on this machine, and load can put a gateway and its device out of service: say that it may with --allow-remote`,
  );
}

const isLoopback = (address: string) => loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");

const unknown = (host: string) => (error: Error) => {
  throw new LoadFailed("unreachable", `the name ${host} has no address: ${error.message}`, error);
};
