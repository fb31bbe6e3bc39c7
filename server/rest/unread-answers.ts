import type { ServerResponse } from "node:http";

/** Answers up to here are always given: all connections together cannot make much of them. */
const SMALL = 16 * 1024;
/** What longer ones may hold together while their clients do not read them, in characters. */
const MOST = 64 * 1024 * 1024;

/** Long answers that are not read yet. A page of groups takes megabytes, and one source may have a thousand connections. */
export class UnreadAnswers {
  #held = 0;

  /** Characters that are held. */
  get held(): number {
    return this.#held;
  }

  /** Holds an answer until it is read or its connection has ended. `false` where there is no room for it. */
  take(response: ServerResponse, { length }: string): boolean {
    if (length <= SMALL) return true;
    if (this.#held > 0 && this.#held + length > MOST) return false;
    this.#held += length;
    response.once("close", () => {
      this.#held -= length;
    });
    return true;
  }
}
