import type { Clock, Timer } from "../../core/clock.ts";
import type { Emit } from "../../core/events.ts";
import type { DirectoryServer } from "./connection.ts";

interface State {
  server: DirectoryServer;
  /** `undefined` until it was first asked: it counts as up, and nothing was told of it. */
  isUp: boolean | undefined;
  detail: string;
  pauseMs: number;
  timer: Timer | undefined;
}

/** A server that failed is tried again in the background: soon at first, then less and less often. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * The servers of one directory, in order of preference. One that failed is asked no more until a look in the background
 * finds it well: no login waits for a server that is known to be down.
 */
export class DirectoryServers {
  readonly #states: readonly State[];
  readonly #look: (server: DirectoryServer) => Promise<void>;
  readonly #clock: Clock;
  readonly #emit: Emit;
  #isClosed = false;

  /** @param parts.look connects to a server as a login would, and rejects where that fails */
  constructor(parts: {
    servers: readonly DirectoryServer[];
    look: (server: DirectoryServer) => Promise<void>;
    clock: Clock;
    emit: Emit;
  }) {
    this.#states = parts.servers.map((server) => ({
      server,
      isUp: undefined,
      detail: "",
      pauseMs: FIRST_PAUSE_MS,
      timer: undefined,
    }));
    this.#look = parts.look;
    this.#clock = parts.clock;
    this.#emit = parts.emit;
  }

  /** The first server that may be asked; `undefined` where none may, and once this is closed. */
  get preferred(): DirectoryServer | undefined {
    if (this.#isClosed) return undefined;
    return this.#states.find(({ isUp }) => isUp !== false)?.server;
  }

  /** Why there is none, for the log. */
  get outage(): string {
    return this.#states.map(({ server, detail }) => `${server.url}: ${detail}`).join("; ");
  }

  /** Looks at every server once, so that the log says at the start which are there. */
  async lookAtAll(): Promise<void> {
    await Promise.all(this.#states.map((state) => this.#lookAt(state)));
  }

  worked(server: DirectoryServer): void {
    const state = this.#stateOf(server);
    if (this.#isClosed || state.isUp === true) return;
    state.timer?.cancel();
    Object.assign(state, { isUp: true, detail: "", pauseMs: FIRST_PAUSE_MS, timer: undefined });
    this.#emit({ event: "directory.up", server: server.url });
  }

  failed(server: DirectoryServer, detail: string): void {
    const state = this.#stateOf(server);
    if (this.#isClosed) return;
    const isNew = state.isUp !== false;
    Object.assign(state, { isUp: false, detail });
    if (isNew) this.#emit({ event: "directory.down", server: server.url, detail });
    if (state.timer === undefined) this.#lookLater(state);
  }

  close(): void {
    this.#isClosed = true;
    for (const { timer } of this.#states) timer?.cancel();
  }

  #lookLater(state: State): void {
    state.timer = this.#clock.after(state.pauseMs, () => {
      state.timer = undefined;
      void this.#lookAt(state);
    });
    state.pauseMs = Math.min(2 * state.pauseMs, LONGEST_PAUSE_MS);
  }

  async #lookAt(state: State): Promise<void> {
    try {
      await this.#look(state.server);
      this.worked(state.server);
    } catch (error) {
      this.failed(state.server, (error as Error).message);
    }
  }

  #stateOf(server: DirectoryServer): State {
    return this.#states.find((state) => state.server === server)!;
  }
}
