import { type Configuration, type ListenerTls, tlsOf } from "./config.ts";

/** The TLS files of the REST API, as absolute paths. */
export function restTls(configuration: Configuration): ListenerTls {
  const { listen: address, tls } = configuration.failover;
  const files = tlsOf(configuration, { address, tls, plaintext: false, mode: null });
  if (files === undefined) throw new Error("what is not plaintext has TLS");
  return files;
}
