/** What is used of a server's side of the package `kerberos`. */
export interface GssServer {
  /** Works on a thread of Node's pool. Resolves to the answer for the client, in base64; `null` where it wants none. */
  step(token: string): Promise<string | null>;
  /** The client's principal, once its token was accepted. */
  readonly username: string | null;
  readonly contextComplete: boolean;
  /** The answer of the last step, also where `step` rejected because it needs another one; `null` for none. */
  readonly response?: string | null;
}

/** What is used of the package `kerberos`. */
export interface KerberosLibrary {
  /** Reads the keytab, on a thread of Node's pool. A service without a host is that service on every host of the keytab. */
  initializeServer(service: string): Promise<GssServer>;
}

/** By a variable: the package is optional, and nothing but this looks for it. */
const PACKAGE = "kerberos";

/**
 * Loads the package `kerberos`.
 * @param key of the configuration, that wants it
 * @throws {RangeError} saying how to get it, for every reason that it cannot be loaded
 */
export async function loadKerberos(key = "authentication.kerberos"): Promise<KerberosLibrary> {
  try {
    const loaded = await import(PACKAGE);
    return (loaded.default ?? loaded) as KerberosLibrary;
  } catch (cause) {
    throw new RangeError(
      `${key} needs the package kerberos, which cannot be loaded (${firstLine(cause)}): install the Kerberos libraries, their headers and a compiler (Debian: apt-get install libkrb5-dev g++ make python3), then run "npm install kerberos@7.0.0"; or set ${key}.enabled to false`,
      { cause },
    );
  }
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
