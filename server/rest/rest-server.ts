import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Clock } from "../core/clock.ts";
import type { Emit } from "../core/events.ts";
import type { Failover } from "../failover/failover.ts";
import { createApi } from "./api.ts";
import type { RestAuthentication } from "./authentication.ts";
import { Gate, type Rate } from "./gate.ts";
import { createHttpServer, type HttpLimits, sayFarewell } from "./http-server.ts";
import { type AcceptedSocket, Line } from "./line.ts";
import type { LogLevelControl } from "./settings.ts";

export interface RestServerParts {
  failover: Failover;
  authentication: RestAuthentication;
  /** Of requests of one source. */
  rate: Rate;
  limits: HttpLimits;
  clock: Clock;
  emit: Emit;
  /** Default: nobody can change the level of the log. */
  logLevel?: LogLevelControl | undefined;
  /** Of the gateway. */
  version: string;
}

const kLine = Symbol("line");
type Held = { [kLine]?: Line };

/** How long requests that are on their way here when all others are done are still told that the gateway stops. */
const LINGER_MS = 100;
/** How long sockets that were destroyed may take to close: at once, unless the machine is very busy. */
const CLOSING_MS = 500;

/** The REST API of client failover on connections that others accept. */
export class RestServer {
  readonly #parts: RestServerParts;
  readonly #lines = new Set<Line>();
  #api: FastifyInstance | undefined;
  #http: Server | undefined;
  #isDraining = false;
  /** Told whenever a request or a connection has ended. */
  readonly #waiting = new Set<() => void>();

  private constructor(parts: RestServerParts) {
    this.#parts = parts;
  }

  static async start(parts: RestServerParts): Promise<RestServer> {
    const server = new RestServer(parts);
    await server.#start();
    return server;
  }

  /** Connections that are open. */
  get size(): number {
    return this.#lines.size;
  }

  /** Speaks HTTP/1.1 on a connection. */
  accept(connection: AcceptedSocket): void {
    const line = new Line(connection);
    line.onAnswered = () => this.#ended();
    const { socket } = connection;
    (socket as Held)[kLine] = line;
    this.#lines.add(line);
    socket.once("close", () => {
      this.#lines.delete(line);
      this.#ended();
    });
    // From here on the timeout of a request's headers does what that of the handshake did.
    connection.ready();
    this.#http?.emit("connection", socket);
    // Whoever listens makes Node read into buffers that are collected. Else it reads into one that all connections share,
    // where the credentials of the last request stay for as long as no other one covers them (seen with Node 20.20).
    // Ours comes after Node's own, which parses.
    socket.on("data", (bytes: Buffer) => line.parsed(bytes));
    if (this.#isDraining) line.close();
  }

  /**
   * Ends everything in order: new requests are answered 503, running ones get `graceMs`, then connections close. Called
   * again, it ends at once what is left.
   */
  async drain(graceMs: number): Promise<void> {
    this.#isDraining = true;
    const isIdle = () => [...this.#lines].every(({ calls }) => calls === 0);
    await this.#until(isIdle, graceMs);
    await this.#until(() => this.#lines.size === 0, Math.min(LINGER_MS, graceMs));
    for (const line of this.#lines) line.close();
    await this.#until(() => this.#lines.size === 0, CLOSING_MS);
    await this.#api?.close();
    this.#http?.close();
  }

  async #start(): Promise<void> {
    const { clock, emit, limits, logLevel, authentication, rate, failover, version } = this.#parts;
    const isDraining = () => this.#isDraining;
    this.#api = await createApi({
      failover,
      gate: new Gate({ authentication, rate, emit, isDraining }),
      emit,
      logLevel,
      version,
      serve: (handler) => this.#serve(handler),
      onClientError: (error, socket) => this.#onClientError(error, socket),
      lineOf: (request) => lineOf(request.raw.socket),
      onAnswer: (request, reply) => {
        const line = lineOf(request.raw.socket);
        if (this.#isDraining) reply.header("connection", "close");
        line.answering(reply.raw, clock, limits.requestTimeoutMs);
      },
    });
  }

  #serve(handler: RequestListener): Server {
    const server = createHttpServer(this.#parts.limits, (request, response) => {
      const line = lineOf(request.socket);
      if (line.begin(request, response)) handler(request, response);
    });
    // Node would answer by itself, without the envelope, and pass nothing on.
    server.on("checkExpectation", (request, response) => server.emit("request", request, response));
    server.on("connect", (_request, socket) => sayFarewell(socket, "CONNECT", this.#parts.clock));
    this.#http = server;
    return server;
  }

  #onClientError(error: NodeJS.ErrnoException, socket: Socket): void {
    const line = (socket as Held)[kLine];
    if (line?.isEnding) return;
    // An answer now would be taken for that of a request before.
    const isLost = line === undefined || !socket.writable || (line.calls > 0 && !line.isReceiving);
    if (isLost || error.code === "ECONNRESET") return void socket.destroy();
    line.isEnding = true;
    sayFarewell(socket, error.code, this.#parts.clock);
  }

  /** Waits until it is so, looking whenever a request or a connection has ended, but no longer than `ms` of real time. */
  async #until(isSo: () => boolean, ms: number): Promise<void> {
    if (isSo()) return;
    let look = () => {};
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      look = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.add(look);
    });
    this.#waiting.delete(look);
  }

  #ended(): void {
    for (const look of this.#waiting) look();
  }
}

function lineOf(socket: Socket): Line {
  const line = (socket as Held)[kLine];
  if (line === undefined) throw new Error("a request came on a connection that was not accepted");
  return line;
}
