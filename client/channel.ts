import { EventEmitter } from "node:events";
import { SessionService } from "#proto/services.js";
import { changePassword } from "./authentication.ts";
import { callSettings, type OperationOptions } from "./call-options.ts";
import { callCancelled } from "./call-status.ts";
import type { Connection } from "./connection.ts";
import { ConnectionKeeper } from "./connection-keeper.ts";
import { type Credential, usedWithin } from "./credential.ts";
import {
  type ChannelFacts,
  type CredentialUpdate,
  credentialOf,
  type LoginCredential,
  updatedCredential,
} from "./credentials.ts";
import { AuthenticationFailed, CallFailed, type ConnectionFailed } from "./errors.ts";
import { LiveSession } from "./live-session.ts";
import type { ReconnectOptions } from "./options.ts";
import { type Password, PasswordHolder } from "./password.ts";
import { type Caller, createProxy, type Service, type ServiceProxy } from "./proxy.ts";
import { PENALTY_MARGIN_MS } from "./reopening.ts";
import type { Session } from "./session.ts";
import type { Attempt } from "./session-host.ts";
import { pause, within } from "./waiting.ts";

/** What happens to a channel, and what its listeners get. */
export interface ChannelEvents {
  /** The connection was lost; its sessions with it. */
  disconnected: [error: ConnectionFailed];
  /** There is a new connection. Sessions with a credential callback are opened again and tell so themselves. */
  reconnected: [];
}

export interface LoginLimits extends OperationOptions {
  /**
   * What to do while earlier failures are being paid for (`PENALTY_DELAY_ACTIVE`): `throw`, or `wait` the announced delay
   * and 250 ms, once, and try again. Default `throw`. `deadlineMs` is for one try, from the moment there is a credential.
   */
  penalty?: "throw" | "wait";
  /** Whether the session is renewed by itself before its end, where the credential can prove again. Default true. */
  autoRenew?: boolean;
  /** Whether the session is opened again after a lost connection, where the credential can prove again. Default true. */
  reopen?: boolean;
}

/** Who logs in, by what, and how patiently. */
export type LoginOptions = LoginCredential & LoginLimits;

export interface ChangePasswordOptions extends OperationOptions {
  username: string;
  oldPassword: Password;
  newPassword: Password;
}

export interface ProxyOptions extends OperationOptions {
  /** The session the calls run in. Absent: the channel's current session. */
  session?: Session;
  /**
   * Whether calls with one request and streamed responses begin again when they end for a cause that passes: after
   * `reopened` of the session, or once there is a connection. What happened in between is not told. Default false.
   */
  reopen?: boolean;
}

/** Longest wait for the gateway's goodbye when a channel closes, in ms. */
const GOODBYE_MS = 1_000;

/** A channel: one connection to a gateway, and the sessions opened on it. Made by `connect`; disposing closes it. */
export class Channel extends EventEmitter<ChannelEvents> implements AsyncDisposable {
  readonly #keeper: ConnectionKeeper;
  readonly #facts: ChannelFacts;
  readonly #sessions = new Set<LiveSession>();
  readonly #activation: { session: LiveSession | undefined } = { session: undefined };
  readonly #caller: Caller;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(
    connection: Connection,
    open: (signal: AbortSignal) => Promise<Connection>,
    reconnect: Required<ReconnectOptions> | false,
    facts: ChannelFacts,
  ) {
    super();
    this.#facts = facts;
    this.#keeper = new ConnectionKeeper(connection, open, reconnect, {
      lost: (error) => this.#lost(error),
      regained: () => queueMicrotask(() => this.emit("reconnected")),
    });
    this.#caller = {
      begin: async (settings) => ({ connection: await this.#keeper.ready(settings), settings }),
      explain: async (error) => error,
      resume: async (limits) => void (await this.#keeper.ready(limits)),
    };
  }

  /** Whether there is a connection now. */
  get connected(): boolean {
    return this.#keeper.connected;
  }

  /** @internal Calls in the channel's current session. */
  get caller(): Caller {
    return this.#caller;
  }

  /** The sessions that are open or being opened again. */
  get sessions(): readonly Session[] {
    return [...this.#sessions];
  }

  /**
   * Opens a session. Bytes given as password or token are overwritten with zeroes, whatever comes of it. A refused login is
   * never repeated by itself. Where the credential can prove again (a file, a callback, a certificate, a ticket), the
   * session is renewed before its end and opened again after a lost connection.
   * @throws {AuthenticationFailed} where the gateway refuses
   * @throws {CredentialFailed} where there is no credential, it is known to have expired, or the gateway is unproven
   * @throws {ConnectionFailed} where there is no connection in time
   * @throws {CallFailed} for everything else
   * @throws {TypeError} for options that do not go together
   */
  async login(options: LoginOptions): Promise<Session> {
    using credential = credentialOf(options, this.#facts);
    const { penalty = "throw", autoRenew = true, reopen = true } = options;
    const attempt = () => this.#attempt(credential, options);
    const first = await attempt().catch(async (error: unknown) => {
      if (penalty !== "wait" || !owesPenalty(error)) throw error;
      await this.#sitOut(error.penaltyDelayMs, options.signal);
      return await attempt();
    });
    const username = "username" in options ? (options.username ?? "") : "";
    const host = {
      credential: credential.isRepeatable ? credential : undefined,
      credentialOf: (given: CredentialUpdate) => updatedCredential(given, username, this.#facts),
      login: async (again: Credential) => {
        // A credential is asked for only when there is somebody to give it to.
        await this.#keeper.ready({});
        return await this.#attempt(again, {});
      },
      reopening: reopen && this.#keeper.reopening,
      autoRenew,
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

  /** The credential comes first: typing one may take longer than an unused connection lasts. */
  async #attempt(credential: Credential, limits: OperationOptions): Promise<Attempt> {
    const signals = [this.#keeper.closing, limits.signal].filter((signal) => signal !== undefined);
    return await usedWithin(
      credential,
      signals,
      (aborted) => this.#givenUp(aborted),
      async (proof) => {
        const settings = callSettings(limits);
        const connection = await this.#keeper.ready(settings);
        const opened = await proof.login(connection, settings).catch((error: unknown) => {
          if (error instanceof CallFailed) connection.over.throwIfAborted();
          throw error;
        });
        // A session of a connection that has ended meanwhile is none.
        connection.over.throwIfAborted();
        return { connection, opened };
      },
    );
  }

  #givenUp(aborted: AbortSignal | undefined): Error {
    const { closing } = this.#keeper;
    return closing.aborted || aborted === undefined ? closing.reason : callCancelled("login", aborted);
  }

  /** A penalty may be long: neither the caller nor who closes the channel waits for it. */
  async #sitOut(penaltyMs: number, signal: AbortSignal | undefined): Promise<void> {
    const signals = [this.#keeper.closing, signal].filter((one) => one !== undefined);
    await pause(penaltyMs + PENALTY_MARGIN_MS, ...signals).catch(() => {
      throw this.#givenUp(signal);
    });
  }

  #lost(error: ConnectionFailed): void {
    for (const session of [...this.#sessions]) session.interrupt("channel", error);
    queueMicrotask(() => this.emit("disconnected", error));
  }
}

const owesPenalty = (error: unknown): error is AuthenticationFailed =>
  error instanceof AuthenticationFailed && error.error === "PENALTY_DELAY_ACTIVE";
