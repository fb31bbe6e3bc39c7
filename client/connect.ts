import type { ProxyOptions } from "./channel.ts";
import { Channel } from "./channel.ts";
import { openConnection } from "./connecting.ts";
import type { Trust } from "./dialer.ts";
import { secureContext } from "./key-material.ts";
import { type ConnectOptions, connectSettings, type KeyMaterial, type Security } from "./options.ts";
import type { Service, ServiceProxy } from "./proxy.ts";

/**
 * Connects to a gateway. TLS unless `plaintext` says otherwise; files of certificates and keys are read now and again
 * before every reconnect, so that renewed ones are used.
 * @param address `host:port`, `[IPv6 address]:port` or `unix:path`
 * @throws {ConnectionFailed} where there is no connection; `key-material` before anything is sent
 * @throws {TypeError} for options that do not go together
 */
export async function connect(address: string, options: ConnectOptions = {}): Promise<Channel> {
  const settings = connectSettings(address, options);
  const open = async (...signals: AbortSignal[]) =>
    await openConnection(settings.address, await trustOf(settings.security), settings.connectTimeoutMs, signals);
  const connection = await open(...(options.signal ? [options.signal] : []));
  return new Channel(connection, open, settings.reconnect, {
    host: settings.address.host,
    hasCertificate: settings.security.kind === "tls" && hasCertificate(settings.security.material),
  });
}

const hasCertificate = ({ certificate, pfx }: KeyMaterial): boolean => certificate !== undefined || pfx !== undefined;

async function trustOf(security: Security): Promise<Trust> {
  if (security.kind === "plaintext") return security;
  const { context, trusted } = await secureContext(security.material, security.fingerprint === undefined);
  return { kind: "tls", context, trusted, fingerprint: security.fingerprint };
}

/** Makes proxies of one service for any channel: `channel.proxy` with the service chosen once. */
export const createProxyFactory =
  <S extends Service>(service: S) =>
  (channel: Channel, options?: ProxyOptions): ServiceProxy<S> =>
    channel.proxy(service, options);
