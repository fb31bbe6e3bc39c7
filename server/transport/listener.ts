import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Server as TlsServer } from "node:tls";
import type { Clock } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import { AcceptedConnection, type Connection, type Door } from "./accepted-connection.ts";
import { type Address, formatAddress, isLoopback, parseAddress, resolveHost } from "./address.ts";
import type { ConnectionCounts } from "./connection-limits.ts";
import type { SourceRate } from "./source-rate.ts";
import { filesOf, loadTlsMaterial, type TlsFiles, type TlsMaterial } from "./tls-material.ts";
import { TlsReload } from "./tls-reload.ts";
import { type ClientCertificates, createTlsServer, type Judge, type Protocol, secureContext } from "./tls-server.ts";
import { listenOnUnixSocket } from "./unix-socket.ts";

export type { Connection };

/** One entry of `listen` (contract §3). Exactly one of `plaintext` and `tls` is given. */
export interface ListenerOptions {
  /** `host:port`, `[IPv6]:port` or `unix:path`. A name that stands for many addresses listens on the first. */
  address: string;
  /** Without TLS: on loopback addresses and unix sockets only. */
  plaintext?: boolean;
  tls?: TlsFiles & { clientCertificates: ClientCertificates };
  /** Permissions of a unix socket. Default 0o660. */
  mode?: number;
}

/** What a listener needs from the rest of the gateway. */
export interface ListenerContext {
  /** Of connections from one source, over all listeners. */
  rate: SourceRate;
  /** Shared by all listeners. */
  counts: ConnectionCounts;
  /** From accept to the end of the TLS handshake and of the HTTP/2 preface. */
  handshakeTimeoutMs: number;
  clock: Clock;
  emit: Emit;
  /** Calls back after any of these files changed. Returns how to stop it. */
  watch(files: readonly string[], listener: () => void): () => void;
  /** Looks at certificates that TLS vouches for, where one is required. Default: TLS's word is enough. */
  judge?: Judge | undefined;
  /** What is spoken over TLS. Default: HTTP/2. */
  protocol?: Protocol;
  /** Takes a connection over, at once: a socket without a reader loses what comes. */
  onConnection(connection: Connection): void;
}

export interface Listener {
  /** As configured, with the real port. */
  readonly address: string;
  /** None on unix sockets. */
  readonly port?: number;
  readonly security: "tls" | "plaintext";
  /** SHA-256 of the certificate in use: upper-case hex with colons. None without TLS. */
  readonly fingerprint: string | undefined;
  /**
   * Accepts no more. Connections that were handed over are untouched; those still in the TLS handshake, which nobody
   * else knows, end.
   */
  close(): Promise<void>;
}

const KEEPALIVE_MS = 60_000;
const DEFAULT_MODE = 0o660;

/**
 * Opens a listener and hands over what connects to it.
 * @throws {RangeError} for options that cannot be, TLS files among them, before anything listens
 * @throws {Error} of the system, with the address in its message, such as one with code `EADDRINUSE`
 */
export async function openListener(options: ListenerOptions, context: ListenerContext): Promise<Listener> {
  const address = parseAddress(options.address);
  const ips = address.kind === "tcp" ? await resolveHost(address.host) : [];
  checkSecurity(options, ips);
  const door: Door = {
    kind: address.kind,
    address: options.address,
    security: options.tls === undefined ? "plaintext" : "tls",
    handshakeTimeoutMs: context.handshakeTimeoutMs,
    rate: context.rate,
    counts: context.counts,
    clock: context.clock,
    emit: context.emit,
    handshaking: new Set(),
  };
  const tls = options.tls === undefined ? undefined : await openTls(options.tls, context, door);
  const server = createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEPALIVE_MS });
  server.on("connection", async (carrier: Socket) => {
    const connection = await AcceptedConnection.accept(carrier, door);
    if (connection === undefined) return;
    if (tls === undefined) context.onConnection(connection);
    else tls.server.emit("connection", carrier);
  });
  const place = await listen(server, address, ips, options.mode ?? DEFAULT_MODE).catch((error: unknown) => {
    tls?.stop();
    throw error;
  });
  if (address.kind === "tcp") door.address = formatAddress(address.host, place.port!);
  server.on("error", (error: NodeJS.ErrnoException) => {
    const detail = error.code ?? error.message;
    const nobody = { peer: "unknown", source: "unknown" };
    context.emit({ event: "channel.refused", ...nobody, listener: door.address, why: "accept-failed", detail });
  });
  return {
    address: door.address,
    ...(place.port !== undefined && { port: place.port }),
    security: door.security,
    get fingerprint() {
      return tls?.fingerprint();
    },
    async close() {
      tls?.stop();
      server.close();
      for (const connection of door.handshaking) connection.drop();
      await place.remove();
    },
  };
}

/** @throws {RangeError} for plaintext where others could listen, and for TLS that asks for what it cannot check */
function checkSecurity(options: ListenerOptions, ips: readonly string[]): void {
  const { address, plaintext = false, tls } = options;
  if (plaintext === (tls !== undefined)) throw new RangeError(`listen ${address}: give either plaintext or tls`);
  const open = ips.find((ip) => !isLoopback(ip));
  if (plaintext && open !== undefined)
    throw new RangeError(
      `listen ${address}: plaintext is for loopback addresses and unix sockets only, and this is ${open}; use tls`,
    );
  // Without authorities of its own, Node would believe every public authority of the web.
  if (tls !== undefined && tls.clientCertificates !== "none" && tls.clientAuthorities === undefined)
    throw new RangeError(`listen ${address}: clientCertificates: ${tls.clientCertificates} needs clientAuthorities`);
}

async function listen(
  server: Server,
  address: Address,
  ips: readonly string[],
  mode: number,
): Promise<{ port?: number; remove(): Promise<void> }> {
  if (address.kind === "unix") return { remove: await listenOnUnixSocket(server, address.path, mode) };
  server.listen({ host: ips[0], port: address.port });
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, remove: async () => {} };
}

interface OpenTls {
  server: TlsServer;
  fingerprint(): string;
  stop(): void;
}

async function openTls(
  files: NonNullable<ListenerOptions["tls"]>,
  context: ListenerContext,
  door: Readonly<Door>,
): Promise<OpenTls> {
  const load = () => loadTlsMaterial(files);
  using material = await load();
  const server = createTlsServer(material, files.clientCertificates, context);
  let { fingerprint } = material;
  const told = () => ({ file: files.certificate, listener: door.address });
  const warn = ({ validUntil }: TlsMaterial) => {
    if (validUntil > context.clock.wall()) return;
    const since = new Date(validUntil).toISOString();
    const detail = `expired since ${since}: clients will not accept it; renew it`;
    context.emit({ event: "certificate.expired", ...told(), detail });
  };
  warn(material);
  const reload = new TlsReload({
    told,
    version: material.version,
    load,
    apply(fresh) {
      server.setSecureContext(secureContext(fresh, files.clientCertificates));
      fingerprint = fresh.fingerprint;
      warn(fresh);
    },
    emit: context.emit,
    clock: context.clock,
  });
  const unwatch = context.watch(filesOf(files), () => reload.changed());
  // What changed after we read and before we watched.
  reload.changed();
  return {
    server,
    fingerprint: () => fingerprint,
    stop() {
      unwatch();
      reload.stop();
    },
  };
}
