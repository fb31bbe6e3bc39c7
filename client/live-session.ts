import { EventEmitter } from "node:events";
import { type InspectOptions, inspect } from "node:util";
import { Metadata } from "@grpc/grpc-js";
import { RemotingAdapterService, SessionService } from "#proto/services.js";
import { type Opened, renewSession } from "./authentication.ts";
import type { CallSettings, Method } from "./call.ts";
import { callSettings, type OperationOptions } from "./call-options.ts";
import { saysOwnSessionIsGone, saysSessionIsGone } from "./call-status.ts";
import type { Connection } from "./connection.ts";
import { CallFailed, ConnectionFailed, SessionEnded } from "./errors.ts";
import { PasswordHolder } from "./password.ts";
import type { Caller, Ready } from "./proxy.ts";
import { reopenDelayMs } from "./reopening.ts";
import type { RenewOptions, Session, SessionEvents, SessionState } from "./session.ts";
import { type SessionInfo, sessionInfo } from "./session-info.ts";
import { type SessionNotice, watchSession } from "./session-watch.ts";
import { pause } from "./waiting.ts";
import type { SessionEndWord } from "./wire-words.ts";

/** A login that succeeded, and the connection it was made on. */
export interface Attempt {
  readonly connection: Connection;
  readonly opened: Opened;
}

/** What a session needs of its channel. */
export interface SessionHost {
  /** Waits for a connection and logs in again with a fresh credential. Absent: the credential was given once. */
  readonly reopen: (() => Promise<Attempt>) | undefined;
  /** The channel's current session, one for all sessions of the channel. */
  readonly activation: { session: LiveSession | undefined };
  forget(session: LiveSession): void;
}

/** A token and the one connection on which it means something. `over` aborts when they part. */
interface Binding {
  readonly connection: Connection;
  readonly token: number;
  readonly over: AbortController;
  /** Settles when the gateway has told all it will. */
  readonly watched: Promise<void>;
}

type State =
  | { readonly kind: "open"; readonly binding: Binding }
  | { readonly kind: "reopening" }
  | { readonly kind: "closed"; readonly reason: SessionEndWord };

/** How long a call that was told its session is gone waits for the watch to tell why, in ms. */
const REASON_WAIT_MS = 500;

/** Ends of a call that leave no session behind. */
const GONE_WITH: ReadonlySet<string> = new Set(["NOT_FOUND", "UNAUTHENTICATED", "UNAVAILABLE"]);

/** A session, its token and what the gateway tells about it. Events are told after the state has changed. */
export class LiveSession extends EventEmitter<SessionEvents> implements Session, Caller {
  readonly #host: SessionHost;
  readonly #ended = new AbortController();
  #state: State;
  #info: SessionInfo;
  #closing: Promise<void> | undefined;

  constructor(host: SessionHost, { connection, opened }: Attempt) {
    super();
    this.#host = host;
    this.#info = opened.info;
    this.#state = this.#bind(connection, opened.token);
  }

  get state(): SessionState {
    return this.#state.kind;
  }
  get token(): number {
    return this.#binding().token;
  }
  get id(): string {
    return this.#info.id;
  }
  get username(): string {
    return this.#info.username;
  }
  get roles(): readonly string[] {
    return this.#info.roles;
  }
  get authority(): string {
    return this.#info.authority;
  }
  get scheme(): string {
    return this.#info.scheme;
  }
  get createdAt(): Date {
    return this.#info.createdAt;
  }
  get expiresAt(): Date {
    return this.#info.expiresAt;
  }
  get idleTimeoutMs(): number {
    return this.#info.idleTimeoutMs;
  }

  async get(options: OperationOptions = {}): Promise<SessionInfo> {
    const answer = await this.#ask(SessionService.getSession, options);
    this.#info = sessionInfo(answer.session);
    return this.#info;
  }

  async prolong(options: OperationOptions = {}): Promise<void> {
    const answer = await this.#ask(SessionService.prolongSession, options);
    this.#info = sessionInfo(answer.session);
  }

  async activate(options: OperationOptions = {}): Promise<void> {
    await this.#ask(RemotingAdapterService.authenticate, options);
    this.#host.activation.session = this;
  }

  async renew({ password, ...options }: RenewOptions): Promise<void> {
    using holder = new PasswordHolder(password);
    await holder.use(async (bytes) => {
      const { connection, token } = this.#binding();
      const ready = { connection, settings: callSettings(options) };
      const request = { securityToken: token, username: this.username, password: bytes };
      try {
        this.#info = (await renewSession(connection, request, ready.settings)).info;
      } catch (error) {
        throw await this.#explain(error, ready, saysSessionIsGone);
      }
    });
  }

  close(options: OperationOptions = {}): Promise<void> {
    this.#closing ??= this.#close(options);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  toJSON(): SessionInfo & { state: SessionState } {
    return { ...this.#info, state: this.state };
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `Session ${inspect(this.toJSON(), options)}`;
  }

  async begin(settings: CallSettings): Promise<Ready> {
    const { connection, token } = this.#binding();
    const metadata = settings.metadata ?? new Metadata();
    metadata.set("security-token", String(token));
    return { connection, settings: { ...settings, metadata } };
  }

  /** A request of such a call may name another session: that it is gone says nothing of this one. */
  async explain(error: unknown, ready: Ready): Promise<unknown> {
    return await this.#explain(error, ready, saysOwnSessionIsGone);
  }

  async #explain(error: unknown, { connection }: Ready, saysGone: typeof saysSessionIsGone): Promise<unknown> {
    const gone = saysGone(error);
    if (!gone && !(error instanceof ConnectionFailed)) return error;
    const state = this.#state;
    if (gone && state.kind === "open" && state.binding.connection === connection) {
      await pause(REASON_WAIT_MS, state.binding.over.signal).catch(() => {});
      if (this.#state === state) this.end("closed", error);
    }
    if (this.#state.kind === "closed") return new SessionEnded(this.#state.reason, false, error);
    return new SessionEnded("channel", true, error);
  }

  /** The connection is lost, or about to be: the token means nothing any more. */
  interrupt(reason: SessionEndWord, error?: Error): void {
    if (this.#state.kind !== "open") return;
    const { reopen } = this.#host;
    if (!reopen && reason === "channel") return this.#endOnceTold(this.#state.binding, error);
    if (!reopen) return this.end(reason, error);
    this.#state.binding.over.abort();
    this.#state = { kind: "reopening" };
    void this.#reopen(reopen);
  }

  /** Ends the session on this side. Nothing happens where it has ended. */
  end(reason: SessionEndWord, error?: Error): void {
    if (this.#state.kind === "closed") return;
    if (this.#state.kind === "open") this.#state.binding.over.abort();
    this.#state = { kind: "closed", reason };
    this.#ended.abort();
    if (this.#host.activation.session === this) this.#host.activation.session = undefined;
    this.#host.forget(this);
    queueMicrotask(() => this.emit("closed", reason, error));
  }

  /** A gateway that shuts down says so before it goes, but what it says may be read after the loss is noticed. */
  #endOnceTold({ watched, over }: Binding, error: Error | undefined): void {
    const patience = pause(REASON_WAIT_MS, over.signal).catch(() => {});
    void Promise.race([watched, patience]).then(() => this.end("channel", error));
  }

  #bind(connection: Connection, token: number): State {
    const over = new AbortController();
    const watched = watchSession(connection, token, over.signal, (notice) => this.#hear(notice));
    return { kind: "open", binding: { connection, token, over, watched } };
  }

  #binding(): Binding {
    if (this.#state.kind === "open") return this.#state.binding;
    if (this.#state.kind === "closed") throw new SessionEnded(this.#state.reason, false);
    throw new SessionEnded("channel", true);
  }

  /** Logs in again until it succeeds, or trying would do harm. */
  async #reopen(login: () => Promise<Attempt>): Promise<void> {
    let refusals = 0;
    while (this.#state.kind === "reopening") {
      try {
        return await this.#reopened(await login());
      } catch (error) {
        refusals = error instanceof ConnectionFailed ? 0 : refusals + 1;
        const delayMs = reopenDelayMs(error, refusals);
        if (delayMs === undefined) return this.end("channel", error as Error);
        await pause(delayMs, this.#ended.signal).catch(() => {});
      }
    }
  }

  async #reopened({ connection, opened: { token, info } }: Attempt): Promise<void> {
    if (this.#state.kind !== "reopening") {
      // Closed while the login was under way: nobody else knows this token.
      await connection.unary(SessionService.closeSession, { securityToken: token }).catch(() => {});
      return;
    }
    this.#info = info;
    this.#state = this.#bind(connection, token);
    // Where this fails, calls run in the default session, which may do less.
    if (this.#host.activation.session === this) await this.activate().catch(() => {});
    if (this.#state.kind === "open") queueMicrotask(() => this.emit("reopened"));
  }

  #hear(notice: SessionNotice): void {
    if (notice.kind === "closed") {
      const goesWithChannel = notice.reason === "channel" || notice.reason === "shutdown";
      return goesWithChannel ? this.interrupt(notice.reason) : this.end(notice.reason);
    }
    this.#info = notice.info;
    if (notice.kind === "expiring") queueMicrotask(() => this.emit("expiring", notice.info.expiresAt));
    if (notice.kind === "prolonged") queueMicrotask(() => this.emit("prolonged"));
    if (notice.kind === "renewed") queueMicrotask(() => this.emit("renewed"));
  }

  /** A call about this session, in whatever session the channel is. */
  async #ask<Response>(method: Method<{ securityToken: number }, Response>, options: OperationOptions) {
    const { connection, token } = this.#binding();
    const ready = { connection, settings: callSettings(options) };
    try {
      return await connection.unary(method, { securityToken: token }, ready.settings);
    } catch (error) {
      throw await this.#explain(error, ready, saysSessionIsGone);
    }
  }

  async #close(options: OperationOptions): Promise<void> {
    const state = this.#state;
    this.end("closed");
    if (state.kind !== "open") return;
    const { connection, token } = state.binding;
    try {
      await connection.unary(SessionService.closeSession, { securityToken: token }, callSettings(options));
    } catch (error) {
      const gone = error instanceof ConnectionFailed || (error instanceof CallFailed && GONE_WITH.has(error.code));
      if (!gone) throw error;
    }
  }
}
