import { EventEmitter } from "node:events";
import { SessionService } from "#proto/services.js";
import { changePassword, createSession } from "./authentication.ts";
import { callSettings, type OperationOptions } from "./call-options.ts";
import { callCancelled } from "./call-status.ts";
import type { Connection } from "./connection.ts";
import { ConnectionKeeper } from "./connection-keeper.ts";
import { AuthenticationFailed, CallFailed, type ConnectionFailed } from "./errors.ts";
import { type Attempt, LiveSession } from "./live-session.ts";
import type { ReconnectOptions } from "./options.ts";
import { type Password, PasswordHolder } from "./password.ts";
import { type Caller, createProxy, type Service, type ServiceProxy } from "./proxy.ts";
import { PENALTY_MARGIN_MS } from "./reopening.ts";
import type { Session } from "./session.ts";
import { pause, within } from "./waiting.ts";

/** What happens to a channel, and what its listeners get. */
export interface ChannelEvents {
  /** The connection was lost; its sessions with it. */
  disconnected: [error: ConnectionFailed];
  /** There is a new connection. Sessions with a credential callback are opened again and tell so themselves. */
  reconnected: [];
}

export interface LoginOptions extends OperationOptions {
  /** Default `password`. */
  scheme?: "password";
  username: string;
  password: Password;
  /**
   * What to do while earlier failures are being paid for (`PENALTY_DELAY_ACTIVE`): `throw`, or `wait` the announced delay
   * and 250 ms, once, and try again. Default `throw`. `deadlineMs` is for one try, from the moment there is a password.
   */
  penalty?: "throw" | "wait";
}

export interface ChangePasswordOptions extends OperationOptions {
  username: string;
  oldPassword: Password;
  newPassword: Password;
}

export interface ProxyOptions extends OperationOptions {
  /** The session the calls run in. Absent: the channel's current session. */
  session?: Session;
}

/** Longest wait for the gateway's goodbye when a channel closes, in ms. */
const GOODBYE_MS = 1_000;

/** A channel: one connection to a gateway, and the sessions opened on it. Made by `connect`; disposing closes it. */
export class Channel extends EventEmitter<ChannelEvents> implements AsyncDisposable {
  readonly #keeper: ConnectionKeeper;
  readonly #sessions = new Set<LiveSession>();
  readonly #activation: { session: LiveSession | undefined } = { session: undefined };
  readonly #caller: Caller;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(
    connection: Connection,
    open: (signal: AbortSignal) => Promise<Connection>,
    reconnect: Required<ReconnectOptions> | false,
  ) {
    super();
    this.#keeper = new ConnectionKeeper(connection, open, reconnect, {
      lost: (error) => this.#lost(error),
      regained: () => queueMicrotask(() => this.emit("reconnected")),
    });
    this.#caller = {
      begin: async (settings) => ({ connection: await this.#keeper.ready(settings), settings }),
      explain: async (error) => error,
    };
  }

  /** Whether there is a connection now. */
  get connected(): boolean {
    return this.#keeper.connected;
  }

  /** The sessions that are open or being opened again. */
  get sessions(): readonly Session[] {
    return [...this.#sessions];
  }

  /**
   * Opens a session. Bytes given as password are overwritten with zeroes, whatever comes of it. A refused login is never
   * repeated by itself. With a callback as password the session is opened again after a lost connection.
   * @throws {AuthenticationFailed} where the gateway refuses
   * @throws {ConnectionFailed} where there is no connection in time
   * @throws {CallFailed} for everything else
   */
  async login(options: LoginOptions): Promise<Session> {
    using holder = new PasswordHolder(options.password);
    const { username, password, penalty = "throw" } = options;
    if ((options.scheme ?? "password") !== "password")
      throw new TypeError(`scheme "${options.scheme}": this client knows "password"`);
    const attempt = () => this.#attempt(username, holder, options);
    const first = await attempt().catch(async (error: unknown) => {
      if (penalty !== "wait" || !owesPenalty(error)) throw error;
      await sitOut(error.penaltyDelayMs, options.signal);
      return await attempt();
    });
    const again = async () => {
      // A password is asked for only when there is somebody to give it to.
      await this.#keeper.ready({});
      return await this.#attempt(username, new PasswordHolder(password), {});
    };
    const host = {
      reopen: typeof password === "function" && this.#keeper.reconnects ? again : undefined,
      activation: this.#activation,
      forget: (ended: LiveSession) => void this.#sessions.delete(ended),
    };
    const session = new LiveSession(host, first);
    this.#sessions.add(session);
    return session;
  }

  /** Binds a service to this channel: its methods become typed functions. */
  proxy<S extends Service>(service: S, { session, ...limits }: ProxyOptions = {}): ServiceProxy<S> {
    if (session !== undefined && !(session instanceof LiveSession)) throw new TypeError("session: give one of a login");
    return createProxy(service, session ?? this.#caller, limits);
  }

  /**
   * Replaces a password. Needs no session, and owes penalties like a login. Bytes given are overwritten with zeroes.
   * @throws {PasswordChangeFailed} where the gateway refuses
   */
  async changePassword({ username, oldPassword, newPassword, ...limits }: ChangePasswordOptions): Promise<void> {
    using old = new PasswordHolder(oldPassword);
    using fresh = new PasswordHolder(newPassword);
    await old.use((oldBytes) =>
      fresh.use(async (newBytes) => {
        const settings = callSettings(limits);
        const connection = await this.#keeper.ready(settings);
        const request = { username, oldPassword: oldBytes, newPassword: newBytes };
        await changePassword(connection, request, settings);
      }),
    );
  }

  /** The system-use notification to show before a login; empty where there is none. */
  async notice(options: OperationOptions = {}): Promise<string> {
    const settings = callSettings(options);
    const connection = await this.#keeper.ready(settings);
    return (await connection.unary(SessionService.getNotice, {}, settings)).text;
  }

  /** Closes the sessions, for up to a second, then the connection. Once is enough. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const goodbyes = [...this.#sessions].map((session) => session.close({ deadlineMs: GOODBYE_MS }));
    const said = Promise.allSettled(goodbyes);
    await within(said, { deadline: Date.now() + GOODBYE_MS }, () => new Error("no goodbye in time")).catch(() => {});
    this.#keeper.close();
    // Those of logins that were answered meanwhile.
    for (const session of this.#sessions) session.end("closed");
  }

  /** The password comes first: typing one may take longer than an unused connection lasts. */
  async #attempt(username: string, holder: PasswordHolder, limits: OperationOptions): Promise<Attempt> {
    return await holder.use(async (password) => {
      const settings = callSettings(limits);
      const connection = await this.#keeper.ready(settings);
      const opened = await createSession(connection, username, password, settings).catch((error: unknown) => {
        if (error instanceof CallFailed) connection.over.throwIfAborted();
        throw error;
      });
      // A session of a connection that has ended meanwhile is none.
      connection.over.throwIfAborted();
      return { connection, opened };
    });
  }

  #lost(error: ConnectionFailed): void {
    for (const session of [...this.#sessions]) session.interrupt("channel", error);
    queueMicrotask(() => this.emit("disconnected", error));
  }
}

const owesPenalty = (error: unknown): error is AuthenticationFailed =>
  error instanceof AuthenticationFailed && error.error === "PENALTY_DELAY_ACTIVE";

async function sitOut(penaltyMs: number, signal: AbortSignal | undefined): Promise<void> {
  const signals = signal ? [signal] : [];
  await pause(penaltyMs + PENALTY_MARGIN_MS, ...signals).catch(() => {
    throw callCancelled("login", signals[0] as AbortSignal);
  });
}
