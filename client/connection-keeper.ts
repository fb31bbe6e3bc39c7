import type { Connection } from "./connection.ts";
import { ConnectionFailed } from "./errors.ts";
import type { ReconnectOptions } from "./options.ts";
import { backoffMs, type Limits, pause, within } from "./waiting.ts";

export interface KeeperListener {
  /** Called at once when a connection ends, before anything else can use it. */
  lost(error: ConnectionFailed): void;
  regained(): void;
}

/**
 * Keeps one connection open, one after the other. A lost one is replaced at once where calls were made on it; one that
 * nobody used is replaced when somebody asks, so that an idle channel does not come and go with the gateway's idle time.
 */
export class ConnectionKeeper {
  readonly #open: (signal: AbortSignal) => Promise<Connection>;
  readonly #reconnect: Required<ReconnectOptions> | false;
  readonly #listener: KeeperListener;
  readonly #closing = new AbortController();
  /** All whose sockets are there: a drained connection may still finish calls. */
  readonly #all = new Set<Connection>();
  #current: Connection | undefined;
  #regaining: Promise<Connection> | undefined;
  #whyNone = new ConnectionFailed("closed", "the channel is closed");
  #attempt = 0;

  constructor(
    connection: Connection,
    open: (signal: AbortSignal) => Promise<Connection>,
    reconnect: Required<ReconnectOptions> | false,
    listener: KeeperListener,
  ) {
    this.#open = open;
    this.#reconnect = reconnect;
    this.#listener = listener;
    this.#adopt(connection);
  }

  /** Aborts when no other connection will come. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  get connected(): boolean {
    return this.#current !== undefined;
  }

  /** Whether lost connections are replaced, and how many tries in a row may fail. */
  get reopening(): { readonly attempts: number } | false {
    return this.#reconnect;
  }

  /**
   * The connection, or the next one.
   * @throws {ConnectionFailed} `timeout` or `aborted` where the limits end the wait; `lost` where no other will come;
   * `closed`
   */
  async ready(limits: Limits): Promise<Connection> {
    if (this.#current) return this.#current;
    if (this.#closing.signal.aborted || this.#reconnect === false) throw this.#whyNone;
    return await within(this.#regain(0), limits, (aborted) =>
      aborted
        ? new ConnectionFailed("aborted", "waiting for a connection was given up", aborted.reason)
        : new ConnectionFailed("timeout", `no connection in time: ${this.#whyNone.message}`, this.#whyNone),
    );
  }

  /** Closes the connection and opens no other. */
  close(): void {
    this.#closing.abort(new ConnectionFailed("closed", "the channel is closed"));
    this.#whyNone = this.#closing.signal.reason;
    this.#current = undefined;
    for (const connection of this.#all) connection.close();
  }

  #adopt(connection: Connection): void {
    const since = performance.now();
    this.#current = connection;
    this.#all.add(connection);
    connection.onGone(() => this.#all.delete(connection));
    const lost = () => {
      if (this.#current !== connection) return;
      this.#current = undefined;
      this.#whyNone = connection.over.reason;
      if (this.#reconnect && performance.now() - since > this.#reconnect.maximumMs) this.#attempt = 0;
      // Before anyone who wants the next connection at once can ask.
      if (this.#reconnect && connection.used) this.#regain(backoffMs(this.#reconnect, this.#attempt++));
      this.#listener.lost(connection.over.reason);
    };
    connection.over.addEventListener("abort", lost);
    if (connection.over.aborted) lost();
  }

  #giveUp(attempts: number): ConnectionFailed {
    const text = `gave up after ${attempts} ${attempts === 1 ? "try" : "tries"}: ${this.#whyNone.message}`;
    const error = new ConnectionFailed("given-up", text, this.#whyNone);
    this.#closing.abort(error);
    this.#whyNone = error;
    return error;
  }

  /** One at a time, whoever asks. */
  #regain(afterMs: number): Promise<Connection> {
    if (this.#regaining) return this.#regaining;
    const regaining = this.#dial(afterMs);
    this.#regaining = regaining;
    // Closing ends it with an error that concerns only those who wait for it.
    regaining.catch(() => {});
    return regaining;
  }

  async #dial(afterMs: number): Promise<Connection> {
    const { signal } = this.#closing;
    let failed = 0;
    for (let waitMs = afterMs; ; waitMs = this.#reconnect ? backoffMs(this.#reconnect, this.#attempt++) : 0) {
      if (this.#reconnect && failed++ >= this.#reconnect.attempts) throw this.#giveUp(failed - 1);
      await pause(waitMs, signal);
      const connection = await this.#open(signal).catch((error: unknown) => {
        signal.throwIfAborted();
        this.#whyNone = asConnectionFailed(error);
      });
      if (!connection) continue;
      this.#regaining = undefined;
      if (signal.aborted) connection.close();
      signal.throwIfAborted();
      this.#adopt(connection);
      if (!connection.over.aborted) this.#listener.regained();
      return connection;
    }
  }
}

const asConnectionFailed = (error: unknown): ConnectionFailed =>
  error instanceof ConnectionFailed
    ? error
    : new ConnectionFailed("unreachable", error instanceof Error ? error.message : String(error), error);
