import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Clock } from "../core/clock.ts";
import { envelope, newOperationId, type Refusal } from "./envelope.ts";

export interface HttpLimits {
  /** From the connection, or the request before, to the last header of a request, in ms. */
  headersTimeoutMs: number;
  /** To the last byte of a request, in ms; and for the answer to be read. */
  requestTimeoutMs: number;
}

/** 64 KiB for a ticket in base64 (RFC 4559), and room for the rest. */
const MAX_HEADER_BYTES = 80 * 1024;
const MOST_HEADERS = 200;
/** Old clients send a heartbeat every half of a timeout, 30 s by default; this leaves them their connection. */
const KEEP_ALIVE_MS = 75_000;
/** How often the two timeouts are looked at. */
const LOOKED_AFTER_MS = 1_000;
/** How long the last words of a broken connection may take to be read. */
const FAREWELL_MS = 500;

/** A server of HTTP/1.1 that never listens: connections are handed to it by `emit("connection", socket)`. */
export function createHttpServer({ headersTimeoutMs, requestTimeoutMs }: HttpLimits, handler: RequestListener): Server {
  const headersTimeout = Math.min(headersTimeoutMs, requestTimeoutMs);
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.max(20, Math.min(LOOKED_AFTER_MS, Math.floor(headersTimeout / 4))),
      // We answer it ourselves, with the envelope.
      requireHostHeader: false,
    },
    handler,
  );
  server.maxHeadersCount = MOST_HEADERS;
  // Node looks after the timeouts of connections only from here on (seen with Node 20.20), and the server never listens.
  server.emit("listening");
  return server;
}

const REFUSALS: Record<string, Refusal> = {
  CONNECT: {
    status: 400,
    reason: "the gateway is no proxy, and CONNECT is for proxies",
    resolution: "Connect to this address without a proxy.",
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: "the headers of the request are longer than 80 KiB",
    resolution: "Send shorter headers; a ticket may be too long, because its user is in too many groups.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    reason: "the request did not come in time",
    resolution: "Send the whole request at once.",
  },
};

const MALFORMED: Refusal = {
  status: 400,
  reason: "what came is no request of HTTP/1.1",
  resolution: "Send HTTP/1.1 over TLS to this address.",
};

/** The last words on a connection whose client cannot be understood. */
export function sayFarewell(socket: Duplex, code: string | undefined, clock: Clock): void {
  const refusal = REFUSALS[code ?? ""] ?? MALFORMED;
  const told = envelope(newOperationId(), refusal);
  const body = JSON.stringify(told);
  socket.end(
    [
      `HTTP/1.1 ${refusal.status} ${told.Error}`,
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Cache-Control: no-store",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
  socket.resume();
  // Closed at once, what is still on its way here would make the system throw the answer away.
  const timer = clock.after(FAREWELL_MS, () => socket.destroy());
  socket.once("close", () => timer.cancel());
}
