import { readFile } from "node:fs/promises";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect as connectTls,
  createSecureContext,
  TLSSocket,
} from "node:tls";
import { type Address, formatAddress, parseAddress } from "../transport/address.ts";
import { loadTlsMaterial } from "../transport/tls-material.ts";

/** Files for TLS to a device, absolute; `null` where there is none. They are read again for every connection. */
export interface UpstreamTls {
  /** PEM: the authorities that the device's certificate must come from; `null` for those of the system. */
  authorities: string | null;
  /** PEM: our own certificate with its intermediates, for devices that ask for one. */
  certificate: string | null;
  /** PEM: its private key. */
  key: string | null;
  /** The key's passphrase; one line end after it does not count. */
  passphraseFile: string | null;
  /** The name that the device's certificate must have; `null` for the host of the address. */
  serverName: string | null;
}

/** How a device is reached. */
export interface UpstreamTarget {
  /** What calls name as `:authority`. */
  readonly authority: string;
  readonly scheme: "http" | "https";
  /**
   * Reads what a connection needs.
   * @returns begins a connection; may be used again
   * @throws {RangeError} that names the file of `tls` that cannot be used
   */
  prepare(): Promise<() => Socket>;
}

/**
 * @param text `host:port`, `[IPv6]:port` or `unix:path`
 * @param tls `null` for plaintext
 */
export function upstreamTarget(text: string, tls: UpstreamTls | null): UpstreamTarget {
  const address = parseAddress(text);
  const authority = address.kind === "unix" ? "localhost" : formatAddress(address.host, address.port);
  if (tls !== null) return { authority, scheme: "https", prepare: () => prepareTls(address, tls) };
  return { authority, scheme: "http", prepare: async () => () => connectPlain(endpoint(address)).setNoDelay() };
}

const endpoint = (address: Address) =>
  address.kind === "unix" ? { path: address.path } : { host: address.host, port: address.port };

async function prepareTls(address: Address, tls: UpstreamTls): Promise<() => Socket> {
  using material = await ownMaterial(tls);
  const ca = tls.authorities === null ? {} : { ca: await authorities(tls.authorities) };
  const secureContext = createSecureContext({ ...material.context, ...ca, minVersion: "TLSv1.2" });
  const options = { ...endpoint(address), ...serverName(address, tls), secureContext, ALPNProtocols: ["h2"] };
  return () => connectTls(options).setNoDelay();
}

/** Why a socket that is connected cannot speak HTTP/2. */
export function faultOf(socket: Socket): string | undefined {
  const isOther = socket instanceof TLSSocket && socket.alpnProtocol !== "h2";
  return isOther ? "the device does not speak HTTP/2 over TLS (ALPN h2)" : undefined;
}

/**
 * The device must have the name that is wanted, which Node would take from the host of the address where that name is an
 * IP address: no name that TLS could ask for.
 */
function serverName(address: Address, tls: UpstreamTls): ConnectionOptions {
  const name = tls.serverName ?? (address.kind === "tcp" ? address.host : "localhost");
  return {
    ...(isIP(name) === 0 && { servername: name }),
    checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    // Not as NODE_TLS_REJECT_UNAUTHORIZED has it, which is set for other programs.
    rejectUnauthorized: true,
  };
}

async function ownMaterial({ certificate, key, passphraseFile }: UpstreamTls) {
  if (certificate === null || key === null) return { context: {}, [Symbol.dispose]: () => {} };
  return await loadTlsMaterial({ certificate, key, ...(passphraseFile === null ? {} : { passphraseFile }) });
}

async function authorities(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new RangeError(`${file}: cannot be read: ${(cause as Error).message}`, { cause });
  }
}
