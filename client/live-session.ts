import { Metadata } from "@grpc/grpc-js";
import { RemotingAdapterService, SessionService } from "#proto/services.js";
import type { CallSettings, Method } from "./call.ts";
import { callSettings, type OperationOptions } from "./call-options.ts";
import { callCancelled, saysOwnSessionIsGone, saysSessionIsGone } from "./call-status.ts";
import type { Connection } from "./connection.ts";
import { type Credential, usedWithin } from "./credential.ts";
import type { CredentialUpdate } from "./credentials.ts";
import { CallFailed, ConnectionFailed, CredentialFailed, SessionEnded } from "./errors.ts";
import type { Caller, Ready } from "./proxy.ts";
import { Renewal } from "./renewal.ts";
import { retryDelayMs } from "./reopening.ts";
import type { RenewOptions, Session, SessionState } from "./session.ts";
import { SessionFacts } from "./session-facts.ts";
import type { Attempt, SessionHost } from "./session-host.ts";
import { type SessionInfo, sessionInfo } from "./session-info.ts";
import { type SessionNotice, watchSession } from "./session-watch.ts";
import { Waiters } from "./waiters.ts";
import { type Limits, pause } from "./waiting.ts";
import type { SessionEndWord } from "./wire-words.ts";

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

/** Longest wait for a gateway that did not prove who it is to close the session, in ms. */
const GOODBYE_MS = 1_000;

/** Ends that a renewal would have put off. */
const ENDS_OF_TIME: ReadonlySet<string> = new Set(["credential-expired", "lifetime"]);

/** Ends of a call that leave no session behind. */
const GONE_WITH: ReadonlySet<string> = new Set(["NOT_FOUND", "UNAUTHENTICATED", "UNAVAILABLE"]);

/** A session, its token and what the gateway tells about it. Events are told after the state has changed. */
export class LiveSession extends SessionFacts implements Session, Caller {
  readonly #host: SessionHost;
  readonly #ended = new AbortController();
  readonly #renewal: Renewal;
  /** Those who wait for it to be open again. */
  readonly #waiting = new Waiters();
  #credential: Credential | undefined;
  #state: State;
  #closing: Promise<void> | undefined;

  constructor(host: SessionHost, { connection, opened }: Attempt) {
    super(opened.info);
    this.#host = host;
    this.#credential = host.credential;
    const session = this;
    this.#renewal = new Renewal({
      get credential() {
        return host.autoRenew ? session.#credential : undefined;
      },
      renew: async (credential) => {
        await this.#prove(credential, {});
        return this.expiresAt;
      },
      failed: (failure) => queueMicrotask(() => this.emit("renewal-failed", failure)),
    });
    this.#state = this.#bind(connection, opened.token);
  }

  get state(): SessionState {
    return this.#state.kind;
  }
  get token(): number {
    return this.#binding().token;
  }
  async get(options: OperationOptions = {}): Promise<SessionInfo> {
    const answer = await this.#ask(SessionService.getSession, options);
    return this.learn(sessionInfo(answer.session));
  }

  async prolong(options: OperationOptions = {}): Promise<void> {
    const answer = await this.#ask(SessionService.prolongSession, options);
    this.learn(sessionInfo(answer.session));
  }

  async activate(options: OperationOptions = {}): Promise<void> {
    await this.#ask(RemotingAdapterService.authenticate, options);
    this.#host.activation.session = this;
  }

  async renew({ password, ...options }: RenewOptions): Promise<void> {
    await this.updateCredential({ password }, options);
  }

  async updateCredential(given: CredentialUpdate, options: OperationOptions = {}): Promise<void> {
    using credential = this.#host.credentialOf(given);
    if (credential.scheme !== this.scheme)
      throw new TypeError(`the session was opened by scheme "${this.scheme}": give a credential of that one`);
    await this.#prove(credential, options);
    if (credential.isRepeatable) this.#credential = credential;
  }

  close(options: OperationOptions = {}): Promise<void> {
    this.#closing ??= this.#close(options);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
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

  /** Once it is open again, after a stream of it ended for a cause that passes. */
  async resume(limits: Limits): Promise<void> {
    if (this.#state.kind !== "reopening") return void this.#binding();
    await this.#waiting.wait(limits.signals);
    this.#binding();
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
    const { reopening } = this.#host;
    const comesBack = reopening !== false && this.#credential !== undefined;
    if (!comesBack && reason === "channel") return this.#endOnceTold(this.#state.binding, error);
    if (!comesBack) return this.end(reason, error);
    this.#state.binding.over.abort();
    this.#renewal.stop();
    this.#state = { kind: "reopening" };
    void this.#reopen(reopening.attempts);
  }

  /** Ends the session on this side. Nothing happens where it has ended. */
  end(reason: SessionEndWord, error?: Error): void {
    if (this.#state.kind === "closed") return;
    if (this.#state.kind === "open") this.#state.binding.over.abort();
    this.#state = { kind: "closed", reason };
    this.#renewal.stop();
    this.#ended.abort();
    this.#waiting.release();
    if (this.#host.activation.session === this) this.#host.activation.session = undefined;
    this.#host.forget(this);
    // Where the end could have been put off, what kept it from that is worth knowing.
    const why = error ?? (ENDS_OF_TIME.has(reason) ? this.#renewal.lastError : undefined);
    queueMicrotask(() => this.emit("closed", reason, why));
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
    throw this.#over();
  }

  #over(): SessionEnded {
    if (this.#state.kind === "closed") return new SessionEnded(this.#state.reason, false);
    return new SessionEnded("channel", true);
  }

  /** Proves by a credential who one is, in place. */
  async #prove(credential: Credential, options: OperationOptions): Promise<void> {
    const signals = [this.#ended.signal, options.signal].filter((signal) => signal !== undefined);
    const late = (aborted: AbortSignal | undefined) =>
      aborted !== undefined && aborted === options.signal ? callCancelled("renewal", aborted) : this.#over();
    await usedWithin(credential, signals, late, async (proof) => {
      const { connection, token } = this.#binding();
      const ready = { connection, settings: callSettings(options) };
      try {
        this.learn((await proof.renew(connection, token, ready.settings)).info);
        this.#renewal.proven();
      } catch (error) {
        // Nothing of a gateway that may be anybody's is to be trusted.
        if (error instanceof CredentialFailed) await this.#disown(ready, token, error);
        throw await this.#explain(error, ready, saysSessionIsGone);
      }
    });
  }

  async #disown({ connection, settings }: Ready, securityToken: number, why: Error): Promise<void> {
    this.end("closed", why);
    const deadline = Date.now() + GOODBYE_MS;
    await connection.unary(SessionService.closeSession, { securityToken }, { ...settings, deadline }).catch(() => {});
  }

  /** Logs in again until it succeeds, or trying would do harm, or has failed too often. */
  async #reopen(attempts: number): Promise<void> {
    let failures = 0;
    while (this.#state.kind === "reopening") {
      const credential = this.#credential!;
      try {
        return await this.#reopened(await this.#host.login(credential));
      } catch (error) {
        failures = error instanceof ConnectionFailed ? 0 : failures + 1;
        const delayMs = failures >= attempts ? undefined : retryDelayMs(error, failures, credential);
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
    this.learn(info);
    this.#state = this.#bind(connection, token);
    this.#renewal.proven();
    this.#waiting.release();
    // Where this fails, calls run in the default session, which may do less.
    if (this.#host.activation.session === this) await this.activate().catch(() => {});
    if (this.#state.kind === "open") queueMicrotask(() => this.emit("reopened"));
  }

  #hear(notice: SessionNotice): void {
    if (notice.kind === "closed") {
      const goesWithChannel = notice.reason === "channel" || notice.reason === "shutdown";
      return goesWithChannel ? this.interrupt(notice.reason) : this.end(notice.reason);
    }
    this.learn(notice.info);
    if (notice.kind === "expiring") {
      queueMicrotask(() => this.emit("expiring", notice.info.expiresAt));
      this.#renewal.announced(notice.info.expiresAt);
    }
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
