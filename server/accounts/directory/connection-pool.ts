import { ConnectionFailed, type DirectoryConnection, type DirectoryServer } from "./connection.ts";
import type { DirectoryServers } from "./servers.ts";

/** A time by which everything must be over. */
export interface Deadline {
  /** What one step may still take, in ms. */
  stepMs(): number;
  readonly isOver: boolean;
}

/**
 * Connections of one kind, kept open between uses. How many there are is bounded by how much is done at once, which is
 * the caller's. One that the server closed meanwhile is replaced unnoticed; a server that fails is left for the next.
 */
export class ConnectionPool {
  readonly #servers: DirectoryServers;
  readonly #open: (server: DirectoryServer, deadline: Deadline) => Promise<DirectoryConnection>;
  readonly #idle = new Set<DirectoryConnection>();

  constructor(
    servers: DirectoryServers,
    open: (server: DirectoryServer, deadline: Deadline) => Promise<DirectoryConnection>,
  ) {
    this.#servers = servers;
    this.#open = open;
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
        // A step that our own time cut short says nothing of the server, nor does a kept connection that has ended.
        if (deadline.isOver) throw error;
        if (kept === undefined || error.isTimeout) this.#servers.failed(server, error.message);
      }
    }
  }

  close(): void {
    for (const connection of this.#idle) connection.close();
  }

  /** Connections to servers that are not the preferred one are of no use once it is there again. */
  #take(server: DirectoryServer): DirectoryConnection | undefined {
    for (const connection of this.#idle) {
      this.#idle.delete(connection);
      if (connection.server === server && connection.isOpen) return connection;
      connection.close();
    }
    return undefined;
  }

  #keep(connection: DirectoryConnection): void {
    if (connection.isOpen) this.#idle.add(connection);
  }
}
