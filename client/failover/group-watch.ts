import { CallFailed } from "../errors.ts";
import { backoffMs, pause } from "../waiting.ts";
import { type GroupCalls, saysGone } from "./group-calls.ts";
import type { GroupNews } from "./role-events.ts";

const PACE = { initialMs: 500, maximumMs: 30_000 };

export interface GroupListener {
  news(group: GroupNews): void;
  /** The gateway does not know the group: joining makes it, and begins the watch anew. */
  gone(): void;
  failed(error: unknown): void;
}

/** The watch of a group. One that breaks is opened again; without one the heartbeats tell, later. */
export class GroupWatch {
  readonly #wire: GroupCalls;
  readonly #listener: GroupListener;
  #over = new AbortController();

  constructor(wire: GroupCalls, listener: GroupListener) {
    this.#wire = wire;
    this.#listener = listener;
  }

  /** Begins anew, whatever became of the one before. */
  begin(): void {
    this.stop();
    this.#over = new AbortController();
    void this.#run(this.#over.signal);
  }

  stop(): void {
    this.#over.abort();
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        for await (const group of this.#wire.watch(signal)) {
          attempt = 0;
          this.#listener.news(group);
        }
      } catch (error) {
        if (signal.aborted) return;
        if (saysGone(error)) return this.#listener.gone();
        this.#listener.failed(error);
        if (error instanceof CallFailed && error.code === "UNIMPLEMENTED") return;
      }
      await pause(backoffMs(PACE, attempt), signal).catch(() => {});
    }
  }
}
