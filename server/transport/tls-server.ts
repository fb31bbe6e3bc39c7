import { constants } from "node:crypto";
import { createServer, type Server, type TLSSocket, type TlsOptions } from "node:tls";
import type { PresentedCertificate } from "../core/ports.ts";
import { AcceptedConnection, type Connection } from "./accepted-connection.ts";
import type { RefusalReason } from "./refusal.ts";
import type { TlsMaterial } from "./tls-material.ts";

/** Whether clients are asked for a certificate; `request` lets them in without one, and with one nobody vouches for. */
export type ClientCertificates = "none" | "request" | "require";

/** What is wrong with a certificate that TLS vouches for; `undefined` where nothing is. */
export type Judge = (certificate: PresentedCertificate) => string | undefined;

/** TLS 1.3 as it is; of TLS 1.2 only forward secrecy with authenticated encryption, as RFC 9113 §9.2.2 demands. */
const CIPHERS = [
  "TLS_AES_128_GCM_SHA256",
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-CHACHA20-POLY1305",
  "ECDHE-RSA-CHACHA20-POLY1305",
].join(":");

/** OpenSSL's `SSL_OP_CLEANSE_PLAINTEXT`, which Node does not name: what was decrypted is wiped once it was handed over. */
const CLEANSE_PLAINTEXT = 2;

/** Node's own timeout starts anew with every byte, so a slow client outlives it. Ours does not; this turns Node's off. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

/** What is spoken over TLS, and whether a client must name it. */
export interface Protocol {
  readonly alpn: "h2" | "http/1.1";
  /**
   * RFC 9113 §3.2 has it for HTTP/2, and gRPC clients always send it. HTTP/1.1 is what is spoken where nobody names
   * anything.
   */
  readonly isNamed: boolean;
}

export const HTTP2: Protocol = { alpn: "h2", isNamed: true };
export const HTTP1: Protocol = { alpn: "http/1.1", isNamed: false };

/**
 * A TLS server that never listens: connections are handed to it by `emit("connection", socket)`, after they were counted.
 * @param parts.onConnection gets what finished the handshake and speaks the protocol; all else is refused
 * @param parts.judge looks at certificates where one is required
 */
export function createTlsServer(
  material: TlsMaterial,
  clientCertificates: ClientCertificates,
  {
    onConnection,
    judge,
    protocol = HTTP2,
  }: { onConnection: (connection: Connection) => void; judge?: Judge | undefined; protocol?: Protocol | undefined },
): Server {
  const server = createServer({
    ...secureContext(material, clientCertificates),
    ALPNProtocols: [protocol.alpn],
    requestCert: clientCertificates !== "none",
    rejectUnauthorized: clientCertificates === "require",
    handshakeTimeout: NO_TIMEOUT_MS,
  });
  server.on("secureConnection", (socket) => {
    const connection = AcceptedConnection.of(socket);
    if (connection === undefined) {
      socket.destroy();
      return;
    }
    connection.secured(socket);
    forgetFault(socket);
    const certificate = clientCertificates === "require" ? connection.certificate() : undefined;
    const fault = certificate && judge?.(certificate);
    if (fault !== undefined) return connection.refuse("client-certificate", fault);
    // Another protocol is refused, or a browser can be made to talk to us in it (ALPACA).
    const named = socket.alpnProtocol || undefined;
    if (named !== protocol.alpn && (named !== undefined || protocol.isNamed))
      connection.refuse("alpn", `the client does not offer ${protocol.alpn} by ALPN`);
    else onConnection(connection);
  });
  server.on("tlsClientError", (error, socket) => {
    AcceptedConnection.of(socket)?.refuse(...refusalOf(error, socket));
  });
  return server;
}

/** All of a context: `setSecureContext` forgets what is not given again. */
export function secureContext(material: TlsMaterial, clientCertificates: ClientCertificates): TlsOptions {
  // A resumed session would carry over a client certificate that was checked before; so every handshake shows it anew.
  const tickets = clientCertificates === "none" ? 0 : constants.SSL_OP_NO_TICKET;
  return {
    ...material.context,
    minVersion: "TLSv1.2",
    maxVersion: "TLSv1.3",
    ciphers: CIPHERS,
    // HTTP/2 forbids renegotiation (RFC 9113 §9.2.1).
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION | CLEANSE_PLAINTEXT | tickets,
  };
}

/**
 * A certificate whose signature is not its issuer's leaves an error in OpenSSL's queue, and Node takes it for one of the
 * connection, which then ends without a word (seen with Node 20.20). Looking at the certificate empties the queue.
 */
function forgetFault(socket: TLSSocket): void {
  if (!socket.authorized) socket.getPeerCertificate();
}

const REASONS: Record<string, RefusalReason> = {
  ECONNRESET: "closed-early",
  EPIPE: "closed-early",
  ERR_SSL_NO_APPLICATION_PROTOCOL: "alpn",
  ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE: "client-certificate",
};

function refusalOf(error: NodeJS.ErrnoException & { reason?: string }, socket: TLSSocket): [RefusalReason, string] {
  // The types call it an Error; it is OpenSSL's code for what is wrong with the client's certificate.
  const unauthorized: unknown = socket.authorizationError;
  if (unauthorized) return ["client-certificate", String(unauthorized)];
  return [REASONS[error.code ?? ""] ?? "tls", error.reason ?? error.code ?? error.message];
}
