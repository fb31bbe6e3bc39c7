import { type Address, parseAddress } from "./address.ts";

/** How long to wait before connecting again. */
export interface ReconnectOptions {
  /** Longest wait before the first try, in ms; it doubles with every failure. Default 500. */
  initialMs?: number;
  /** The wait grows no further than this, in ms. A connection that lasted longer counts as healthy. Default 30 s. */
  maximumMs?: number;
  /** `full`: each wait is drawn from zero to the present limit, so that many clients do not come back at once. */
  jitter?: "full";
  /**
   * After so many tries in a row that failed the channel gives up (`given-up`), and so does a session whose logins were
   * refused so often. Default: none, as long as trying does no harm.
   */
  attempts?: number;
}

/** PEM text, bytes, or the path of a file: a string that holds no `-----BEGIN` is a path. */
export type PemSource = string | Uint8Array;

export interface ConnectOptions {
  /** Authorities that may vouch for the gateway, PEM. Default: the system's. */
  ca?: PemSource;
  /** SHA-256 of the gateway's own certificate (`AA:BB:…` or plain hexadecimal): then only this certificate is trusted. */
  fingerprint?: string;
  /** The client's certificate with its chain, PEM; goes with `key`. */
  certificate?: PemSource;
  /** The client's private key, PEM; goes with `certificate`. */
  key?: PemSource;
  /** The client's certificate and key as PKCS#12: bytes or the path of a file. */
  pfx?: string | Uint8Array;
  /** Opens `key` or `pfx`. */
  passphrase?: string;
  /** No TLS. Only for loopback addresses and unix sockets, where nobody can listen in. */
  plaintext?: boolean;
  /** Longest time for one attempt to connect, in ms. Default 10 s. */
  connectTimeoutMs?: number;
  /** Gives up connecting. It does not close a channel that is open. */
  signal?: AbortSignal;
  /** What to do when the connection is lost. `false`: the channel stays without one. */
  reconnect?: ReconnectOptions | false;
}

/** Key material and trust, as given. */
export type KeyMaterial = Pick<ConnectOptions, "ca" | "certificate" | "key" | "pfx" | "passphrase">;

export type Security =
  | { readonly kind: "plaintext" }
  | { readonly kind: "tls"; readonly material: KeyMaterial; readonly fingerprint: string | undefined };

export interface ConnectSettings {
  readonly address: Address;
  readonly security: Security;
  readonly connectTimeoutMs: number;
  readonly reconnect: Required<ReconnectOptions> | false;
}

const RECONNECT: Required<ReconnectOptions> = { initialMs: 500, maximumMs: 30_000, jitter: "full", attempts: Infinity };

/** Options of `connect`, checked and complete. */
export function connectSettings(address: string, given: ConnectOptions): ConnectSettings {
  const parsed = parseAddress(address);
  const connectTimeoutMs = positive("connectTimeoutMs", given.connectTimeoutMs ?? 10_000);
  const security = securityOf(parsed, given);
  if (given.reconnect === false) return { address: parsed, security, connectTimeoutMs, reconnect: false };
  const reconnect = { ...RECONNECT, ...given.reconnect };
  positive("reconnect.initialMs", reconnect.initialMs);
  positive("reconnect.maximumMs", reconnect.maximumMs);
  if (!(reconnect.attempts >= 1)) throw new RangeError("reconnect.attempts: give 1 or more, or Infinity");
  return { address: parsed, security, connectTimeoutMs, reconnect };
}

function securityOf(address: Address, given: ConnectOptions): Security {
  const { ca, certificate, key, pfx, passphrase, fingerprint } = given;
  const tls = { ca, certificate, key, pfx, passphrase, fingerprint };
  if (given.plaintext) return plaintext(address, tls);
  if (ca !== undefined && fingerprint !== undefined)
    throw new TypeError("give ca or fingerprint, not both: a fingerprint trusts one certificate, whoever signed it");
  if ((certificate === undefined) !== (key === undefined))
    throw new TypeError("certificate and key go together; a PKCS#12 file with both is option pfx");
  if (pfx !== undefined && certificate !== undefined) throw new TypeError("give pfx, or certificate and key, not both");
  return {
    kind: "tls",
    material: defined({ ca, certificate, key, pfx, passphrase }),
    fingerprint: fingerprint === undefined ? undefined : plainFingerprint(fingerprint),
  };
}

function plaintext(address: Address, tls: Record<string, unknown>): Security {
  const [useless] = Object.keys(defined(tls));
  if (useless !== undefined) throw new TypeError(`plaintext has no use for ${useless}: give one of the two`);
  if (!address.local)
    throw new TypeError(
      `plaintext to ${address.text} would show passwords to the network: it is for loopback and unix sockets only`,
    );
  return { kind: "plaintext" };
}

/** SHA-256 in lower-case hexadecimal without separators. */
function plainFingerprint(given: string): string {
  const plain = given.replaceAll(":", "").toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(plain))
    throw new TypeError("fingerprint: give the SHA-256 of the certificate, 64 hexadecimal digits, as AA:BB:… or plain");
  return plain;
}

function positive(name: string, value: number): number {
  if (!(value > 0)) throw new RangeError(`${name}: give a positive number of milliseconds`);
  return value;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const defined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
