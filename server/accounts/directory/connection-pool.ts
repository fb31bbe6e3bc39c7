import type { Clock } from "../../core/clock.ts";
import { ConnectionFailed, type DirectoryConnection, type DirectoryServer } from "./connection.ts";
import type { DirectoryServers } from "./servers.ts";

/** A time by which everything must be over. */
export interface Deadline {
  /** What one step may still take, in ms. */
  stepMs(): number;
  readonly isOver: boolean;
}

/** Longer unused, a connection may have been forgotten by something on the way, which nobody would notice. */
const KEPT_MS = 60_000;

/**
 * Connections of one kind, kept open between uses. How many there are is bounded by how much is done at once, which is
 * the caller's. One that the server closed meanwhile is replaced unnoticed; a server that fails is left for the next.
 */
export class ConnectionPool {
  readonly #servers: DirectoryServers;
  readonly #open: (server: DirectoryServer, deadline: Deadline) => Promise<DirectoryConnection>;
  readonly #clock: Clock;
  /** When each was used last. */
  readonly #idle = new Map<DirectoryConnection, number>();

  constructor(
    servers: DirectoryServers,
    open: (server: DirectoryServer, deadline: Deadline) => Promise<DirectoryConnection>,
    clock: Clock,
  ) {
    this.#servers = servers;
    this.#open = open;
    this.#clock = clock;
  }

  /**
   * Does some work over a connection that nobody else uses. The work may be done again from its beginning.
   * @throws {ConnectionFailed} where no server can be asked
   */
  async use<T>(deadline: Deadline, work: (connection: DirectoryConnection) => Promise<T>): Promise<T> {
    for (;;) {
      const server = this.#servers.preferred;
      if (server === undefined) throw new ConnectionFailed(`no directory server answers: ${this.#servers.outage}`);
      const kept = this.#take(server);
      let connection = kept;
      try {
        connection ??= await this.#open(server, deadline);
        const result = await work(connection);
        this.#servers.worked(server);
        this.#keep(connection);
        return result;
      } catch (error) {
        connection?.close();
        if (!(error instanceof ConnectionFailed)) throw error;
        // A step that our own time cut short says nothing of the server, nor does a kept connection that has ended. Nor
        // does one entry that is too large: whoever types its name must not take the directory from all others.
        if (deadline.isOver || error.isTooMuch) throw error;
        if (kept === undefined || error.isTimeout) this.#servers.failed(server, error.message);
      }
    }
  }

  close(): void {
    for (const connection of this.#idle.keys()) connection.close();
  }

  /** Connections to servers that are not the preferred one are of no use once it is there again. */
  #take(server: DirectoryServer): DirectoryConnection | undefined {
    for (const [connection, usedAt] of this.#idle) {
      this.#idle.delete(connection);
      const isFresh = this.#clock.now() - usedAt < KEPT_MS;
      if (connection.server === server && connection.isOpen && isFresh) return connection;
      connection.close();
    }
    return undefined;
  }

  #keep(connection: DirectoryConnection): void {
    if (connection.isOpen) this.#idle.set(connection, this.#clock.now());
  }
}
