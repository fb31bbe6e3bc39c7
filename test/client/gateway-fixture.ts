import { randomBytes } from "node:crypto";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServerWritableStream,
  type StatusObject,
  status,
  type UntypedHandleCall,
} from "@grpc/grpc-js";
import { gatehouse } from "#proto/messages.js";
import { PasswordAuthenticationService, RemotingAdapterService, SessionService } from "#proto/services.js";
import { failure, NumberService, numberHandlers } from "./number-service.ts";

const v1 = gatehouse.security.v1;
const { AuthenticationError, PasswordChangeError, SessionEndReason, SessionEventKind } = v1;

type WatchRequest = gatehouse.security.v1.SessionServiceWatchSessionRequest;
type Watcher = ServerWritableStream<WatchRequest, gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties>;

interface OpenSession {
  readonly token: number;
  readonly peer: string;
  readonly username: string;
  readonly id: string;
  readonly watchers: Set<Watcher>;
}

/** One call as it arrived. */
export interface SeenCall {
  readonly method: string;
  readonly token: string | undefined;
  readonly connection: string;
  readonly fence: string | undefined;
}

export interface FixtureOptions {
  tls?: { key: string; cert: string; clientCa?: string };
  port?: number;
  /** Whether WatchSession exists. */
  watch?: boolean;
}

/** A gRPC server with just enough of the gateway's services, and a wire before it that can be cut. */
export class GatewayFixture {
  readonly passwords = new Map([["ada", "correct horse"]]);
  readonly logins: { username: string; password: string; error: number }[] = [];
  readonly calls: SeenCall[] = [];
  readonly sessions = new Map<number, OpenSession>();
  /** Tokens that arrived on a connection that never had them. */
  readonly strayTokens: string[] = [];
  /** Answers for the next logins, before passwords are looked at. */
  readonly refusals: { error: number; penaltyDelayMillis?: number; reason?: number }[] = [];
  readonly current = new Map<string, number>();
  readonly cancelled: string[] = [];
  accepted = 0;
  /** Takes calls and answers none. */
  silent = false;
  onLogin = () => {};
  port = 0;
  #server = new Server({ "grpc.enable_channelz": 0 });
  readonly #wires = new Set<Socket>();
  readonly #relay = createServer({ noDelay: true }, (socket) => this.#join(socket));
  readonly #options: FixtureOptions;
  #backend = 0;

  private constructor(options: FixtureOptions) {
    this.#options = options;
  }

  static async start(options: FixtureOptions = {}): Promise<GatewayFixture> {
    const fixture = new GatewayFixture(options);
    fixture.#serve();
    const { tls } = options;
    const credentials = tls
      ? ServerCredentials.createSsl(
          tls.clientCa ? Buffer.from(tls.clientCa) : null,
          [{ private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.cert) }],
          tls.clientCa !== undefined,
        )
      : ServerCredentials.createInsecure();
    fixture.#backend = await new Promise<number>((resolve, reject) =>
      fixture.#server.bindAsync("127.0.0.1:0", credentials, (error, port) => (error ? reject(error) : resolve(port))),
    );
    await fixture.listen(options.port ?? 0);
    return fixture;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Connections there are now. */
  get connections(): number {
    return this.#wires.size;
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.#relay.listen(port, "127.0.0.1", resolve));
    this.port = (this.#relay.address() as AddressInfo).port;
  }

  /** Takes no new connections; those there are stay. */
  stopListening(): void {
    this.#relay.close();
  }

  /** Cuts every connection. */
  cut(): void {
    for (const wire of this.#wires) wire.resetAndDestroy();
  }

  /** Sends GOAWAY on every connection. */
  drain(): void {
    this.#server.drain(`127.0.0.1:${this.#backend}`, 500);
  }

  /** Ends a session as the gateway would, and tells its watchers. */
  end(username: string, reason: number): void {
    const session = this.sessionOf(username);
    this.sessions.delete(session.token);
    for (const watcher of session.watchers) {
      watcher.write({ kind: SessionEventKind.SESSION_EVENT_KIND_CLOSED, endReason: reason });
      watcher.end();
    }
  }

  announce(username: string, kind: number): void {
    const session = this.sessionOf(username);
    for (const watcher of session.watchers) watcher.write({ kind, session: this.#describe(session) });
  }

  /** Breaks the watches without a word about the session. */
  breakWatches(username: string): void {
    for (const watcher of this.sessionOf(username).watchers)
      watcher.emit("error", { code: status.INTERNAL, details: "broken" });
  }

  sessionOf(username: string): OpenSession {
    const found = [...this.sessions.values()].find((session) => session.username === username);
    if (!found) throw new Error(`no session of ${username}`);
    return found;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#relay.close();
    for (const wire of this.#wires) wire.destroy();
    this.#server.forceShutdown();
  }

  #join(client: Socket): void {
    this.accepted += 1;
    this.#wires.add(client);
    const backend = connect({ port: this.#backend, host: "127.0.0.1", noDelay: true });
    client.pipe(backend).pipe(client);
    client.on("error", () => backend.destroy());
    backend.on("error", () => client.destroy());
    client.on("close", () => {
      this.#wires.delete(client);
      backend.destroy();
    });
    backend.on("close", () => client.destroy());
  }

  #serve(): void {
    const service = (definition: object, handlers: Record<string, UntypedHandleCall>) =>
      this.#server.addService(definition as never, handlers);
    const { watchSession, ...unwatched } = SessionService;
    service(PasswordAuthenticationService, {
      createSession: this.#unary("CreateSession", (request, peer) => this.#login(request, peer)),
      renewSession: this.#unary("RenewSession", (request, peer) => this.#renew(request, peer)),
      changePassword: this.#unary("ChangePassword", (request) => this.#change(request)),
      closeSession: this.#unary("CloseSession", (request, peer) => this.#close(request, peer)),
    });
    service(this.#options.watch === false ? unwatched : { watchSession, ...unwatched }, {
      getSession: this.#unary("GetSession", (request, peer) => ({
        session: this.#describe(this.#find(request, peer)),
      })),
      prolongSession: this.#unary("ProlongSession", (request, peer) => {
        const session = this.#find(request, peer);
        this.announce(session.username, SessionEventKind.SESSION_EVENT_KIND_PROLONGED);
        return { session: this.#describe(session) };
      }),
      closeSession: this.#unary("CloseSession", (request, peer) => this.#close(request, peer)),
      getNotice: this.#unary("GetNotice", () => ({ text: "authorised use only" })),
      watchSession: (call: Watcher) => this.#watch(call),
    });
    service(RemotingAdapterService, {
      authenticate: this.#unary("Authenticate", (request: { securityToken: number }, peer) => {
        this.current.set(peer, this.#find(request, peer).token);
        return {};
      }),
    });
    service(NumberService, {
      ...numberHandlers((method) => this.cancelled.push(method)),
      fail: this.#unary("Fail", (code: number) => {
        throw failure(code, code === status.PERMISSION_DENIED ? "METHOD_DENIED" : "SESSION_UNKNOWN");
      }),
    });
  }

  #unary<Request>(name: string, handle: (request: Request, peer: string) => object): handleUnaryCall<Request, object> {
    return (call, callback) => {
      const peer = call.getPeer();
      const token = call.metadata.get("security-token")[0]?.toString();
      this.calls.push({
        method: name,
        token,
        connection: peer,
        fence: call.metadata.get("failover-epoch")[0]?.toString(),
      });
      if (token !== undefined && this.sessions.get(Number(token))?.peer !== peer) this.strayTokens.push(token);
      if (this.silent) return;
      try {
        callback(null, handle(call.request, peer));
      } catch (error) {
        callback(error as Partial<StatusObject>);
      }
    };
  }

  #login(request: { username: string; password: Uint8Array }, peer: string): object {
    const { username } = request;
    const password = Buffer.from(request.password).toString();
    const refusal = this.refusals.shift() ?? this.#judge(username, password);
    this.logins.push({ username, password, error: refusal.error });
    this.onLogin();
    if (refusal.error !== 0) return refusal;
    const token = randomBytes(4).readUInt32BE();
    const session = { token, peer, username, id: randomBytes(16).toString("hex"), watchers: new Set<Watcher>() };
    this.sessions.set(token, session);
    return { securityToken: token, session: this.#describe(session) };
  }

  #judge(username: string, password: string): { error: number; penaltyDelayMillis?: number } {
    const known = this.passwords.get(username);
    if (known === password) return { error: 0 };
    return { error: AuthenticationError.AUTHENTICATION_ERROR_INVALID_CREDENTIALS, penaltyDelayMillis: 1_000 };
  }

  #renew(request: { securityToken: number; username: string; password: Uint8Array }, peer: string): object {
    const session = this.#find(request, peer);
    const refusal = this.#judge(session.username, Buffer.from(request.password).toString());
    if (refusal.error !== 0) return refusal;
    this.announce(session.username, SessionEventKind.SESSION_EVENT_KIND_RENEWED);
    return { securityToken: session.token, session: { ...this.#describe(session), roles: ["Admin"] } };
  }

  #change(request: { username: string; oldPassword: Uint8Array; newPassword: Uint8Array }): object {
    if (this.passwords.get(request.username) !== Buffer.from(request.oldPassword).toString())
      return { error: PasswordChangeError.PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS, penaltyDelayMillis: 1_000 };
    if (request.newPassword.length < 12)
      return { error: PasswordChangeError.PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD };
    this.passwords.set(request.username, Buffer.from(request.newPassword).toString());
    return {};
  }

  #close(request: { securityToken: number }, peer: string): object {
    const session = this.#find(request, peer);
    this.end(session.username, SessionEndReason.SESSION_END_REASON_CLOSED);
    return {};
  }

  #watch(call: Watcher): void {
    const session = this.sessions.get(call.request.securityToken);
    if (session === undefined || session.peer !== call.getPeer())
      return void call.emit("error", failure(status.NOT_FOUND, "SESSION_NOT_FOUND"));
    session.watchers.add(call);
    call.on("cancelled", () => session.watchers.delete(call));
    call.write({ kind: SessionEventKind.SESSION_EVENT_KIND_OPENED, session: this.#describe(session) });
  }

  #find(request: { securityToken: number }, peer: string): OpenSession {
    const session = this.sessions.get(request.securityToken);
    if (session?.peer !== peer) throw failure(status.NOT_FOUND, "SESSION_NOT_FOUND");
    return session;
  }

  #describe(session: OpenSession): gatehouse.security.v1.Session.$Properties {
    return {
      sessionId: session.id,
      username: session.username,
      roles: ["Engineer"],
      scheme: "password",
      authority: "file",
      createdAt: { seconds: 1_800_000_000 as never, nanos: 500_000_000 },
      expiresAt: { seconds: 1_800_043_200 as never },
      idleTimeout: { seconds: 1_200 as never },
    };
  }
}
