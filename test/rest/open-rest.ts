import type { IncomingHttpHeaders } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { connect, type TLSSocket } from "node:tls";
import type { GatewayEvent, Level } from "../../server/core/events.ts";
import { FAILOVER_ADMINISTRATORS, FAILOVER_USERS } from "../../server/core/principal.ts";
import { Failover, type FailoverParts } from "../../server/failover/failover.ts";
import { nothingStored } from "../../server/failover/records.ts";
import type { Authentication, RestAuthentication, RestConnection } from "../../server/rest/authentication.ts";
import type { HttpLimits } from "../../server/rest/http-server.ts";
import { RestServer } from "../../server/rest/rest-server.ts";
import { MemoryJournal } from "../../server/storage/journal.ts";
import { ConnectionCounts } from "../../server/transport/connection-limits.ts";
import { type Connection, openListener } from "../../server/transport/listener.ts";
import { SourceRate } from "../../server/transport/source-rate.ts";
import { HTTP1 } from "../../server/transport/tls-server.ts";
import { serverCertificate, TestFolder } from "../support/certificates.ts";
import { FakeClock } from "../support/fake-clock.ts";

/** Who asks in tests: the header is his name and nothing more. */
export const USER = "Test user";
export const ADMINISTRATOR = "Test administrator";
export const BOTH = "Test both";
export const NOBODY = "Test nobody";

const ROLES: Record<string, readonly string[]> = {
  [USER]: [FAILOVER_USERS],
  [ADMINISTRATOR]: [FAILOVER_ADMINISTRATORS],
  [BOTH]: [FAILOVER_ADMINISTRATORS, FAILOVER_USERS],
  [NOBODY]: ["Viewer"],
};

/** Believes whoever says a name that it knows. */
export class ScriptedAuthentication implements RestAuthentication {
  readonly challenges = ["Negotiate", 'Basic realm="gatehouse", charset="UTF-8"'];
  /** Takes the place of the answer. */
  script: ((header: string | undefined, connection: RestConnection) => Promise<Authentication>) | undefined;
  asked = 0;

  async authenticate(bytes: Buffer | undefined, connection: RestConnection): Promise<Authentication> {
    this.asked++;
    const header = bytes?.toString("latin1");
    bytes?.fill(0);
    if (this.script !== undefined) return await this.script(header, connection);
    const roles = ROLES[header ?? ""];
    if (header === undefined || roles === undefined)
      return { kind: "refused", status: 401, reason: "nobody is known by this", resolution: "Send a credential." };
    return { kind: "authenticated", identity: { principal: { authority: "file", name: header.slice(5) }, roles } };
  }
}

export interface RestAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The JSON of the body. */
  json: Record<string, unknown>;
}

export interface Ask {
  as?: string | undefined;
  /** Sent as JSON; a string or buffer as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestRest extends AsyncDisposable {
  server: RestServer;
  failover: Failover;
  authentication: ScriptedAuthentication;
  clock: FakeClock;
  events: GatewayEvent[];
  counts: ConnectionCounts;
  port: number;
  connections: Connection[];
  logLevel: { level: Level | "fatal" };
  /** @param path below `/api/v1/` unless it begins with a slash */
  ask(method: string, path: string, options?: Ask): Promise<RestAnswer>;
  /** A connection to write to. */
  dial(): Promise<TLSSocket>;
  /** Settles when the server, too, has seen every connection end. */
  ended(): Promise<void>;
}

export interface TestRestOptions {
  limits?: Partial<HttpLimits>;
  rate?: number;
  failover?: Partial<FailoverParts>;
  /** Whether the level of the log can be changed. Default true. */
  hasLogLevel?: boolean;
  handshakeTimeoutMs?: number;
}

/** The REST API over TLS on a free port, with a clock that stands still. */
export async function openRest(options: TestRestOptions = {}): Promise<TestRest> {
  const clock = new FakeClock();
  const events: GatewayEvent[] = [];
  const emit = (event: GatewayEvent) => void events.push(event);
  const store = new MemoryJournal<never>();
  const failover = new Failover({ store, stored: nothingStored(), clock, emit, ...options.failover });
  const authentication = new ScriptedAuthentication();
  const logLevel: TestRest["logLevel"] = { level: "info" };
  const control = {
    get: () => logLevel.level,
    set: (level: Level | "fatal") => {
      logLevel.level = level;
    },
  };
  const server = await RestServer.start({
    failover,
    authentication,
    rate: new SourceRate(options.rate ?? 0, clock),
    limits: { headersTimeoutMs: 10_000, requestTimeoutMs: 30_000, ...options.limits },
    clock,
    emit,
    logLevel: (options.hasLogLevel ?? true) ? control : undefined,
    version: "1.2.3",
  });
  const connections: Connection[] = [];
  const counts = new ConnectionCounts({ channels: 100, channelsPerSource: 100 });
  const folder = await TestFolder.make();
  const pair = await folder.writePair(await serverCertificate());
  const listener = await openListener(
    {
      address: "127.0.0.1:0",
      tls: { ...pair, clientCertificates: "none" },
    },
    {
      rate: new SourceRate(0, clock),
      counts,
      handshakeTimeoutMs: options.handshakeTimeoutMs ?? 10_000,
      clock,
      emit,
      watch: () => () => {},
      protocol: HTTP1,
      onConnection(connection) {
        connections.push(connection);
        server.accept(connection);
      },
    },
  );
  const port = listener.port ?? 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  return {
    server,
    failover,
    authentication,
    clock,
    events,
    counts,
    port,
    connections,
    logLevel,
    ask: (method, path, ask = {}) => send(agent, port, method, path, { as: BOTH, ...ask }),
    async dial() {
      const before = connections.length;
      const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false });
      socket.on("error", () => {});
      // The client may be through with the handshake before the server is.
      while (connections.length === before) await new Promise(setImmediate);
      return socket;
    },
    async ended() {
      while (server.size > 0 || counts.open > 0) await new Promise(setImmediate);
    },
    async [Symbol.asyncDispose]() {
      agent.destroy();
      await listener.close();
      await server.drain(0);
      failover.stop();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function send(agent: Agent, port: number, method: string, path: string, { as, body, headers }: Ask) {
  const raw =
    typeof body === "string" || body instanceof Uint8Array ? body : body === undefined ? "" : JSON.stringify(body);
  return new Promise<RestAnswer>((resolve, reject) => {
    const request = httpsRequest(
      {
        agent,
        port,
        host: "127.0.0.1",
        method,
        path: path.startsWith("/") ? path : `/api/v1/${path}`,
        headers: {
          ...(as !== undefined && { authorization: as }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(body !== undefined &&
            headers?.["transfer-encoding"] === undefined && { "content-length": Buffer.byteLength(raw) }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const json = text === "" ? {} : JSON.parse(text);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
        });
      },
    );
    request.on("error", reject);
    request.end(raw);
  });
}

/** Everything that a connection answers until it ends. */
export async function readAll(socket: TLSSocket): Promise<string> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.once("close", () => resolve());
  });
  return Buffer.concat(chunks).toString();
}
