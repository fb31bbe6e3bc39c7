import { readFile } from "node:fs/promises";
import type { Clock } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { Secret } from "../../core/ports.ts";
import { SecretBytes } from "../../secrets/secret-bytes.ts";
import { ConnectionFailed, DirectoryConnection, type DirectoryServer } from "./connection.ts";
import { ConnectionPool, type Deadline } from "./connection-pool.ts";
import type { Search } from "./requests.ts";
import type { Entry, Result } from "./responses.ts";
import { NO_SUCH_OBJECT, SIZE_LIMIT_EXCEEDED, SUCCESS } from "./result-codes.ts";
import { DirectoryServers } from "./servers.ts";

export interface DirectoryOptions {
  servers: readonly DirectoryServer[];
  /** Who searches; `null`: nobody, as far as the directory lets nobody search. */
  service: { dn: string; passwordFile: string } | null;
  /** Longest time of one step: connecting, or one operation. In ms. */
  timeoutMs: number;
  clock: Clock;
  emit: Emit;
}

/** How many steps one login may take in all, counted in `timeoutMs`. */
const STEPS = 3;

/** A directory as it can be asked: searches by the service account, and proofs of others' passwords. */
export class Directory {
  readonly #options: DirectoryOptions;
  readonly #servers: DirectoryServers;
  /** Bound as the service account, for searches. */
  readonly #searching: ConnectionPool;
  /** For binds of users: each takes the identity of the one before away. */
  readonly #proving: ConnectionPool;
  /** All that are open or opening. */
  readonly #connections = new Set<DirectoryConnection>();
  #isClosed = false;

  constructor(options: DirectoryOptions) {
    this.#options = options;
    const { servers, clock, emit } = options;
    this.#servers = new DirectoryServers({ servers, clock, emit, look: (server) => this.#look(server) });
    this.#searching = new ConnectionPool(
      this.#servers,
      (server, deadline) => this.#openService(server, deadline),
      clock,
    );
    this.#proving = new ConnectionPool(this.#servers, (server, deadline) => this.#open(server, deadline), clock);
  }

  /** Looks at every server, so that the log says which are there. */
  async lookAtServers(): Promise<void> {
    await this.#servers.lookAtAll();
  }

  /** The time that one login or one look at a user may take. */
  deadline(): Deadline {
    const { clock, timeoutMs } = this.#options;
    const endsAt = clock.now() + STEPS * timeoutMs;
    return {
      stepMs: () => Math.max(1, Math.min(timeoutMs, endsAt - clock.now())),
      get isOver() {
        return clock.now() >= endsAt;
      },
    };
  }

  /** Searches as the service account: none, one or more entries, at most `sizeLimit`. @throws {ConnectionFailed} */
  async search(search: Search, deadline: Deadline): Promise<readonly Entry[]> {
    return await this.#searching.use(deadline, (connection) => entriesOf(connection, search, deadline));
  }

  /**
   * Proves a password.
   * @param after what the user himself is to look for where it is right
   * @throws {ConnectionFailed}
   */
  async prove(
    { dn, password, after }: { dn: string; password: Secret; after?: Search },
    deadline: Deadline,
  ): Promise<{ result: Result; entries: readonly Entry[] }> {
    return await this.#proving.use(deadline, async (connection) => {
      const result = await connection.bind(dn, password, deadline.stepMs());
      if (result.code !== SUCCESS || after === undefined) return { result, entries: [] };
      return { result, entries: await entriesOf(connection, after, deadline) };
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#servers.close();
    this.#searching.close();
    this.#proving.close();
    for (const connection of this.#connections) connection.close();
  }

  async #look(server: DirectoryServer): Promise<void> {
    const connection = await this.#openService(server, this.deadline());
    connection.close();
  }

  async #open(server: DirectoryServer, deadline: Deadline): Promise<DirectoryConnection> {
    if (this.#isClosed) throw new ConnectionFailed("the directory is not asked any more");
    const connection = new DirectoryConnection(server, this.#options.clock);
    this.#connections.add(connection);
    connection.onEnd = () => void this.#connections.delete(connection);
    await connection.open(deadline.stepMs());
    return connection;
  }

  /** The service account's password is read for each connection, so that it can be changed without a restart. */
  async #openService(server: DirectoryServer, deadline: Deadline): Promise<DirectoryConnection> {
    const { service } = this.#options;
    const connection = await this.#open(server, deadline);
    if (service === null) return connection;
    try {
      using password = await readPassword(service.passwordFile);
      const { code, diagnostic } = await connection.bind(service.dn, password, deadline.stepMs());
      if (code === SUCCESS) return connection;
      throw new ConnectionFailed(`the service account ${service.dn} was refused (result ${code}) ${diagnostic}`.trim());
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}

/** A size limit that was met is no fault: it was ours. */
async function entriesOf(
  connection: DirectoryConnection,
  search: Search,
  deadline: Deadline,
): Promise<readonly Entry[]> {
  const { result, entries } = await connection.search(search, deadline.stepMs());
  if (result.code === SUCCESS || result.code === SIZE_LIMIT_EXCEEDED) return entries;
  if (result.code === NO_SUCH_OBJECT && search.scope === "base") return [];
  throw new SearchFailed(
    `the search below "${search.baseDn}" failed (result ${result.code}) ${result.diagnostic}`.trim(),
  );
}

/** The directory answers, and does not search as it is asked to. */
export class SearchFailed extends Error {}

/** The first line of a file. @throws {ConnectionFailed} where there is none to read */
async function readPassword(file: string): Promise<SecretBytes> {
  const bytes = await readFile(file).catch((error: Error) => error);
  if (bytes instanceof Error) throw new ConnectionFailed(`the service account's password: ${bytes.message}`);
  try {
    const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
    if (end === 0 || bytes.length === 0)
      throw new ConnectionFailed(`the service account's password: ${file} holds none`);
    return SecretBytes.take(bytes.subarray(0, end === -1 ? bytes.length : end));
  } finally {
    bytes.fill(0);
  }
}
